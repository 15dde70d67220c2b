"""What is written on a key, as a small raised box; arrows are icons, the font has none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS

ARROWS = {"←": 0.0, "→": 180.0, "↑": 90.0, "↓": 270.0}
"""Each arrow as a turn of the icon that points to the left, in degrees clockwise."""


class KeyCap(QWidget):
    """Keys side by side, e.g. "Ctrl P": each blank begins another key."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self._keys = keys.split()
        self.setFont(look.font("small_strong"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(keys)

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(self.font())
        tall = self._tall()
        return [max(tall, metrics.horizontalAdvance(key) + look.px(18)) for key in self._keys]

    def _tall(self) -> int:
        return look.tx(32)

    def sizeHint(self) -> QSize:
        """All keys and the gaps between them."""
        gaps = look.px(4) * (len(self._keys) - 1)
        return QSize(sum(self._widths()) + gaps, self._tall() + look.px(2))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A box a key, thicker below."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        ground, edge = look.token(palette, "surface_2"), look.token(palette, "line_strong")
        ink = look.token(palette, "text")
        painter.setFont(self.font())
        left, tall = 0, self._tall()
        for key, wide in zip(self._keys, self._widths(), strict=True):
            box = QRectF(left, 0, wide, tall)
            draw_box(painter, box.adjusted(0, look.px(2), 0, look.px(2)), look.px(RADIUS.sm), edge)
            draw_box(painter, box, look.px(RADIUS.sm), ground, edge, look.px(1))
            if key in ARROWS:
                self._paint_arrow(painter, box, ARROWS[key])
            else:
                painter.setPen(ink)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            left += wide + look.px(4)
        painter.end()

    def _paint_arrow(self, painter: QPainter, box: QRectF, turn: float) -> None:
        size = look.px(18)
        painter.save()
        painter.translate(box.center())
        painter.rotate(turn)
        ink = look.token(look.palette_of(self), "text")
        draw_icon(painter, "arrow-left-bold", QRectF(-size / 2, -size / 2, size, size), ink)
        painter.restore()
