"""The camera's picture as viewers will see it: cut to 9:16, mirrored for the host, with the face marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import draw_layout, draw_text, text_layout
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_box, rounded
from trainer_app.ui.theme.tokens import OVERLAY, RADIUS, STAGE

Picture = NDArray[np.uint8]
RATIO = 9 / 16
"""Width by height of a phone's live."""


class OvalLike(Protocol):
    """A face as shares 0..1 of the upright, unmirrored picture."""

    @property
    def x(self) -> float: ...  # noqa: D102
    @property
    def y(self) -> float: ...  # noqa: D102
    @property
    def width(self) -> float: ...  # noqa: D102
    @property
    def height(self) -> float: ...  # noqa: D102


def cut(width: int, height: int) -> QRect:
    """Return the middle part of a picture that a phone shows: 9:16, as large as it can be."""
    if width <= height * RATIO:
        tall = max(1, round(width / RATIO))
        return QRect(0, (height - tall) // 2, width, tall)
    wide = max(1, round(height * RATIO))
    return QRect((width - wide) // 2, 0, wide, height)


def cut_image(picture: Picture) -> QImage:
    """Return the 9:16 cut of a BGR picture (height, width, 3), not mirrored, as its own RGB32 image."""
    height, width = picture.shape[:2]
    whole = QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_BGR888)
    return whole.copy(cut(width, height)).convertToFormat(QImage.Format.Format_RGB32)


def draw_mirrored(painter: QPainter, box: QRectF, image: QImage) -> None:
    """Draw an image into the box as in a mirror."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(box.right(), box.top())
    painter.scale(-1, 1)
    painter.drawImage(QRectF(0, 0, box.width(), box.height()), image)
    painter.restore()


def corner_mask(size: int, radius: float, ground: QColor, ratio: float) -> QPixmap:
    """Return a square pixmap whose upper left corner outside the radius is painted in the ground."""
    edge = max(1, round(size * ratio))
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    painter.fillRect(QRectF(0, 0, size, size), ground)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillPath(rounded(QRectF(0, 0, size * 4, size * 4), radius), Qt.GlobalColor.black)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def draw_corners(painter: QPainter, box: QRectF, radius: int, mask: QPixmap) -> None:
    """Cover the four corners of a box: far cheaper than clipping a video to a rounded path."""
    for right in (False, True):
        for bottom in (False, True):
            painter.save()
            painter.translate(box.right() if right else box.left(), box.bottom() if bottom else box.top())
            painter.scale(-1 if right else 1, -1 if bottom else 1)
            painter.drawPixmap(QRectF(0, 0, radius, radius), mask, QRectF(mask.rect()))
            painter.restore()


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn over the picture: the face's oval, its verdict, the side to move to, the words.

    waiting, lost: what is said while there is no picture, and whether one was lost.
    """

    oval: OvalLike | None = None
    verdict: str | None = None
    arrow: str | None = None
    caption: str = ""
    waiting: str = ""
    lost: bool = False
    arrow_words: str = ""


class FrameView(QWidget):
    """The picture of the check page; `show_frame` takes the newest, `show_marks` what is known of it."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._shape = (1, 1)
        self._marks = Marks()
        self._mask: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as its height asks for."""
        return QSize(round(self.height() * RATIO), look.px(480))

    def minimumSizeHint(self) -> QSize:
        """Small windows still show a face."""
        return QSize(look.px(200), look.px(300))

    def show_frame(self, picture: Picture | None) -> None:
        """Show a BGR picture (height, width, 3); None shows that there is none."""
        self._image = None if picture is None else cut_image(picture)
        if picture is not None:
            self._shape = (picture.shape[1], picture.shape[0])
        self.update()

    def show_marks(self, marks: Marks) -> None:
        """Draw these marks over the picture."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def oval_box(self) -> QRectF | None:
        """Return where the face's oval stands in this widget (mirrored), None without a face."""
        oval = self._marks.oval
        if oval is None:
            return None
        width, height = self._shape
        part = cut(width, height)
        scale_x, scale_y = self.width() / part.width(), self.height() / part.height()
        left = (oval.x * width - part.left()) * scale_x
        wide = oval.width * width * scale_x
        return QRectF(
            self.width() - left - wide,
            (oval.y * height - part.top()) * scale_y,
            wide,
            oval.height * height * scale_y,
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture, thirds, oval, arrow, caption, round corners."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._image is None:
            self._paint_empty(painter, box)
        else:
            draw_mirrored(painter, box, self._image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_thirds(painter)
            self._paint_oval(painter)
            self._paint_arrow(painter)
        self._paint_caption(painter)
        radius = look.px(RADIUS.video)
        if self._mask is None:
            ground = look.token(look.palette_of(self), "page")
            self._mask = corner_mask(radius, radius, ground, self.devicePixelRatioF())
        draw_corners(painter, box, radius, self._mask)
        painter.end()

    def _paint_empty(self, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, look.colour(STAGE.page))
        size = look.px(84)
        square = QRectF(0, 0, size, size)
        square.moveCenter(box.center() - QPointF(0, look.px(24)))
        sign = "video-camera-slash-fill" if self._marks.lost else "webcam-fill"
        draw_icon(painter, sign, square, look.colour(STAGE.line_strong))
        text = QRectF(
            box.left() + look.px(24), square.bottom() + look.px(8), box.width() - look.px(48), look.tx(60)
        )
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        ink = look.colour(STAGE.text_2)
        draw_text(painter, text, self._marks.waiting, look.font("body_strong"), ink, flags, 2)

    def _paint_thirds(self, painter: QPainter) -> None:
        line = QColor(255, 255, 255, 70)
        painter.setPen(QPen(line, max(1, look.px(1))))
        for part in (1, 2):
            across, down = self.width() * part / 3, self.height() * part / 3
            painter.drawLine(QPointF(across, 0), QPointF(across, self.height()))
            painter.drawLine(QPointF(0, down), QPointF(self.width(), down))

    def _paint_oval(self, painter: QPainter) -> None:
        box = self.oval_box()
        if box is None:
            return
        roomy = box.adjusted(
            -box.width() * 0.08, -box.height() * 0.05, box.width() * 0.08, box.height() * 0.05
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 130), look.px(8)))
        painter.drawEllipse(roomy)
        good = self._marks.verdict == "good"
        tones = {"good": STAGE.good, "fair": STAGE.fair}
        pen = QPen(look.colour(tones.get(self._marks.verdict or "", OVERLAY.bubble_text)), look.px(4))
        if not good:
            pen.setDashPattern([4.2, 2.6])
        painter.setPen(pen)
        painter.drawEllipse(roomy)

    def _paint_arrow(self, painter: QPainter) -> None:
        if self._marks.arrow is None:
            return
        left = self._marks.arrow == "left"
        size = look.px(64)
        middle = self.height() * 0.42
        painter.save()
        painter.translate(look.px(14) if left else self.width() - look.px(14), middle)
        painter.scale(1 if left else -1, 1)
        shape = QPolygonF([QPointF(x * size, y * size) for x, y in _ARROW])
        painter.setPen(QPen(look.colour(STAGE.on_fair), look.px(3), j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(look.colour(STAGE.fair))
        painter.drawPolygon(shape)
        painter.restore()
        self._paint_arrow_words(painter, left, middle + size * 0.62)

    def _paint_arrow_words(self, painter: QPainter, left: bool, top: float) -> None:
        font = look.font("small_strong")
        wide = QFontMetricsF(font).horizontalAdvance(self._marks.arrow_words) + look.px(40)
        wide = min(wide, self.width() - look.px(20))
        box = QRectF(look.px(10) if left else self.width() - look.px(10) - wide, top, wide, look.tx(34))
        draw_box(painter, box, look.px(RADIUS.pill), look.colour(STAGE.fair))
        flags = Qt.AlignmentFlag.AlignCenter
        draw_text(painter, box, self._marks.arrow_words, font, look.colour(STAGE.on_fair), flags)

    def _paint_caption(self, painter: QPainter) -> None:
        if not self._marks.caption:
            return
        font = look.font("small", weight=600)
        layout = text_layout(self._marks.caption, font, self.width() - look.px(78), 4)
        tall = layout.size.height() + look.px(14)
        box = QRectF(look.px(12), look.px(12), self.width() - look.px(24), tall)
        draw_box(painter, box, look.px(RADIUS.md), look.colour(OVERLAY.pill))
        icon = QRectF(box.left() + look.px(12), box.center().y() - look.px(10), look.px(20), look.px(20))
        draw_icon(painter, "eye-fill", icon, look.colour(OVERLAY.bubble_text))
        at = box.topLeft() + QPointF(look.px(42), look.px(7))
        draw_layout(painter, at, layout, font, look.colour(OVERLAY.bubble_text))


_ARROW = ((0.0, 0.0), (0.55, -0.5), (0.55, -0.22), (1.1, -0.22), (1.1, 0.22), (0.55, 0.22), (0.55, 0.5))
