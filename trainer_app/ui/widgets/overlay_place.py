"""Where a mirrored picture lies on the screen, and the way from shares of the picture to points there.

Everything over the picture is told in shares of the upright, unmirrored picture and mirrored here, so that
what covers the picture for viewers covers the same part of the room in the mirror.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import OVERLAY, RADIUS
from trainer_app.ui.widgets.frame_view import Picture, cut


@dataclass(frozen=True, slots=True)
class Place:
    """The box on the screen that a whole picture of width x height pixels fills."""

    box: QRectF
    width: int
    height: int

    def point(self, x: float, y: float) -> QPointF:
        """Return the point of a place in the picture, both 0..1 (beyond is outside)."""
        return QPointF(self.box.right() - x * self.box.width(), self.box.top() + y * self.box.height())

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return the rectangle of a part of the picture, all in shares."""
        return QRectF(self.point(x + width, y), self.point(x, y + height))

    def phone(self) -> QRectF:
        """Return the 9:16 part that viewers see."""
        part = cut(self.width, self.height)
        across, down = float(self.width), float(self.height)
        return self.rect(part.x() / across, part.y() / down, part.width() / across, part.height() / down)


def fitted(room: QRectF, width: int, height: int) -> Place:
    """Return where a picture lies that is shown whole in the middle of a room."""
    scale = min(room.width() / max(1, width), room.height() / max(1, height))
    box = QRectF(0, 0, width * scale, height * scale)
    box.moveCenter(room.center())
    return Place(box, width, height)


def whole_image(picture: Picture) -> QImage:
    """Return a BGR picture (height, width, 3) as its own RGB32 image, not mirrored."""
    height, width = picture.shape[:2]
    if not picture.flags["C_CONTIGUOUS"]:
        picture = np.ascontiguousarray(picture)
    seen = QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_BGR888)
    return seen.convertToFormat(QImage.Format.Format_RGB32)


def tag_height() -> float:
    """Return the height of a tag at the present scale."""
    return float(look.tx(30))


def draw_tag(
    painter: QPainter,
    at: QPointF,
    text: str,
    *,
    anchor: str = "left",
    ink: QColor | None = None,
    ground: QColor | None = None,
    within: QRectF | None = None,
) -> QRectF:
    """Draw words on a dark pill beginning ("left"), ending ("right") or centred ("middle") at a point whose
    height is the pill's middle; kept `within` a box. Return the pill's box.
    """
    font = look.font("small_strong", size=16)
    wide = QFontMetricsF(font).horizontalAdvance(text) + look.px(22)
    tall = tag_height()
    left = {"left": at.x(), "right": at.x() - wide, "middle": at.x() - wide / 2}[anchor]
    box = QRectF(left, at.y() - tall / 2, wide, tall)
    if within is not None:
        box.moveLeft(min(max(box.left(), within.left()), max(within.left(), within.right() - wide)))
        box.moveTop(min(max(box.top(), within.top()), max(within.top(), within.bottom() - tall)))
    draw_box(painter, box, look.px(RADIUS.sm), ground or look.colour(OVERLAY.pill))
    painter.setFont(font)
    painter.setPen(ink or look.colour(OVERLAY.bubble_text))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    return box
