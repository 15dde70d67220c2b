"""Hearts that rise when viewers tap: drawn once per colour and size, then only placed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import HEARTS, MOTION

MOST = 40
"""Hearts in the air at once; more taps only raise the counter."""
SIZES = (26, 34, 44)
"""Edges of a heart in px at scale 1."""
RISE = 220
"""How far a heart rises in its life, px at scale 1."""
SWAY = 14
FADE_FROM = 0.6
"""Share of its life from which a heart fades."""
APART_MS = 55
"""Taps of one burst start this far apart, so that they rise as a stream and not as a clump."""
GOLDEN = 0.618034


@lru_cache(maxsize=64)
def heart(colour: str, edge: int, ratio: float) -> QPixmap:
    """Return one heart as a square pixmap of `edge` logical px."""
    pixmap = QPixmap(max(1, round(edge * ratio)), max(1, round(edge * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixmap.width() / 56, pixmap.height() / 56)
    painter.translate(22, 28)
    path = QPainterPath(QPointF(6, 22))
    path.cubicTo(-24, 2, -20, -24, -6, -24)
    path.cubicTo(1, -24, 4, -20, 6, -16)
    path.cubicTo(8, -20, 11, -24, 18, -24)
    path.cubicTo(32, -24, 36, 2, 6, 22)
    painter.fillPath(path, look.colour(colour))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@dataclass(frozen=True, slots=True)
class Heart:
    """One heart: when it starts, its place, sway phase, colour and size."""

    born_ms: int
    left: float
    phase: float
    colour: str
    edge: int


class HeartField:
    """All hearts in the air. Their places follow from a running number: no chance is needed."""

    def __init__(self) -> None:
        self._hearts: list[Heart] = []
        self._made = 0

    def __len__(self) -> int:
        return len(self._hearts)

    def burst(self, count: int, now_ms: int) -> None:
        """Let `count` hearts rise, as many as there is room for."""
        for number in range(max(0, min(count, MOST - len(self._hearts)))):
            spread = (self._made * GOLDEN) % 1.0
            self._hearts.append(
                Heart(
                    now_ms + number * APART_MS,
                    spread,
                    (self._made * 0.37) % 1.0,
                    HEARTS[self._made % len(HEARTS)],
                    SIZES[self._made % len(SIZES)],
                )
            )
            self._made += 1

    def paint(self, painter: QPainter, box: QRectF, now_ms: int, ratio: float) -> None:
        """Draw the hearts in the box, rising from its foot; forget those that are gone."""
        life = MOTION.heart_rise
        self._hearts = [one for one in self._hearts if now_ms - one.born_ms < life]
        for one in self._hearts:
            age = (now_ms - one.born_ms) / life
            if age < 0:
                continue
            edge = look.px(one.edge)
            sway = look.px(SWAY) * math.sin(2 * math.pi * (age + one.phase))
            left = box.left() + one.left * max(0.0, box.width() - edge) + sway
            top = box.bottom() - edge - age * look.px(RISE)
            if age > FADE_FROM:
                painter.setOpacity((1 - age) / (1 - FADE_FROM))
            painter.drawPixmap(round(left), round(top), heart(one.colour, edge, ratio))
            painter.setOpacity(1.0)
