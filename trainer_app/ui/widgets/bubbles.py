"""Comments on the phone: each is drawn once when it arrives, then only placed."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import draw_layout, text_layout
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import INITIAL_GROUNDS, OVERLAY, RADIUS
from trainer_app.ui.widgets.phone_like import BubbleLike

MOST_LINES = 3
KEPT = 24
"""Pixmaps that are kept; only four are seen at once."""


def initial(name: str) -> str:
    """Return the letter of a name for its round sign."""
    return next((letter.upper() for letter in name if letter.isalnum()), "?")


def draw_initial(painter: QPainter, box: QRectF, name: str, seat: int) -> None:
    """Draw the round sign of a viewer: its letter on the ground of its seat."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(INITIAL_GROUNDS[seat % len(INITIAL_GROUNDS)]))
    painter.drawEllipse(box)
    font = look.font("small_strong")
    font.setPixelSize(max(1, round(box.height() * 0.43)))
    painter.setFont(font)
    painter.setPen(look.colour(OVERLAY.bubble_text))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), initial(name))


def bubble(one: BubbleLike, width: int, ratio: float) -> QPixmap:
    """Return a comment as it stands on the phone, at most `width` logical px wide."""
    sign, gap, pad = look.px(30), look.px(8), look.px(11)
    name_font, text_font = look.font("caption", weight=700), look.font("small", weight=600)
    room = width - sign - gap - 2 * pad
    name = text_layout(one.name, name_font, room, 1)
    text = text_layout(one.text, text_font, room, MOST_LINES)
    inner = max(name.size.width(), text.size.width())
    tall = round(name.size.height() + text.size.height()) + look.px(12)
    wide = round(sign + gap + inner + 2 * pad) + 1
    pixmap = QPixmap(round(wide * ratio), round(tall * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_initial(painter, QRectF(0, 0, sign, sign), one.name, one.seat)
    box = QRectF(sign + gap, 0, wide - sign - gap, tall)
    draw_box(painter, box, look.px(RADIUS.md), look.colour(OVERLAY.bubble))
    at = QPointF(box.left() + pad, look.px(5))
    draw_layout(painter, at, name, name_font, look.colour(OVERLAY.bubble_name))
    at.setY(at.y() + name.size.height())
    draw_layout(painter, at, text, text_font, look.colour(OVERLAY.bubble_text))
    painter.end()
    return pixmap


class BubbleCache:
    """Keeps the pixmaps of the last comments by id, width and device ratio."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, float], QPixmap] = OrderedDict()

    def get(self, one: BubbleLike, width: int, ratio: float) -> QPixmap:
        """Return the pixmap of a comment, drawing it on first sight."""
        key = (one.id, width, ratio)
        found = self._kept.get(key)
        if found is None:
            found = bubble(one, width, ratio)
            self._kept[key] = found
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return found

    def clear(self) -> None:
        """Forget all, e.g. when the text size changes."""
        self._kept.clear()
