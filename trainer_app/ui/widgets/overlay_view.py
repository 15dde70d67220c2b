"""The whole picture of the camera, large and mirrored, with whatever a trainer lays over it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.scoring.histogram import Spread
from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import draw_text
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.tokens import RADIUS, STAGE
from trainer_app.ui.widgets.demo_like import FaceLike, GaugeLike
from trainer_app.ui.widgets.frame_view import Picture, corner_mask, draw_corners, draw_mirrored
from trainer_app.ui.widgets.histogram import paint_spread
from trainer_app.ui.widgets.overlay_figures import paint_figures
from trainer_app.ui.widgets.overlay_marks import (
    paint_face,
    paint_phone,
    paint_phone_name,
    paint_safe,
    paint_thirds,
)
from trainer_app.ui.widgets.overlay_place import Place, draw_tag, fitted, whole_image
from trainer_app.ui.widgets.overlay_zebra import paint_area, paint_zebra, zebra_image


@dataclass(frozen=True, slots=True)
class DemoMarks:
    """What lies over the picture. overlays: names that are switched on. area: where a reason lies, "" for
    none. waiting, lost: what is said while there is no picture, and whether one was lost.
    """

    overlays: frozenset[str] = frozenset()
    face: FaceLike | None = None
    spread: Spread | None = None
    gauges: tuple[GaugeLike, ...] = ()
    area: str = ""
    waiting: str = ""
    lost: bool = False


STILL = frozenset({"thirds", "safe"})
"""Overlays that depend on the place alone: drawn once into a layer, not in every frame (8 ms less)."""


def still_layer(place: Place, overlays: frozenset[str], ratio: float) -> QPixmap:
    """Return what lies still over a picture: the viewers' part, covered areas, guide lines."""
    size = place.box.size().toSize()
    layer = QPixmap(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    here = Place(QRectF(0, 0, place.box.width(), place.box.height()), place.width, place.height)
    paint_phone(painter, here)
    if "safe" in overlays:
        paint_safe(painter, here)
    else:
        paint_phone_name(painter, here)
    if "thirds" in overlays:
        paint_thirds(painter, here)
    painter.end()
    return layer


def paint_overlays(painter: QPainter, place: Place, marks: DemoMarks, room: QRectF) -> None:
    """Paint what moves with the person or the light; figures use the whole `room`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if marks.area:
        paint_area(painter, place, marks.area, marks.face)
    if "face" in marks.overlays and marks.face is not None:
        paint_face(painter, place, marks.face)
    if "spread" in marks.overlays and marks.spread is not None:
        paint_spread(painter, spread_box(room), marks.spread)
    if "large" in marks.overlays:
        paint_figures(painter, room, marks.gauges)


def spread_box(room: QRectF) -> QRectF:
    """Return where the histogram lies: the upper left corner, clear of a face in the middle."""
    wide = min(max(look.px(230), room.width() * 0.32), look.px(460))
    tall = min(max(look.px(130) + look.tx(24), room.height() * 0.27), look.px(300))
    gap = look.px(12)
    return QRectF(room.left() + gap, room.top() + gap, wide, tall)


class OverlayView(QWidget):
    """`show_frame` takes the newest picture, `show_marks` what lies over it."""

    def __init__(self, *, round_corners: bool = True) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._stripes: QImage | None = None
        self._marks = DemoMarks()
        self._round = round_corners
        self._mask: QPixmap | None = None
        self._layer: QPixmap | None = None
        self._layer_key: tuple[object, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(word("demo.picture_name"))

    def sizeHint(self) -> QSize:
        """At least so much; it takes all that is left."""
        return QSize(look.px(640), look.px(240))

    def minimumSizeHint(self) -> QSize:
        """A face can still be seen."""
        return QSize(look.px(320), look.px(240))

    @property
    def marks(self) -> DemoMarks:
        """What lies over the picture now."""
        return self._marks

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return self._image is not None

    def show_frame(self, picture: Picture | None) -> None:
        """Show a BGR picture (height, width, 3) whole; None shows that there is none."""
        self._image = None if picture is None else whole_image(picture)
        zebra = picture is not None and ("zebra" in self._marks.overlays or self._marks.area == "burnt")
        self._stripes = zebra_image(picture) if zebra and picture is not None else None
        self.update()

    def show_marks(self, marks: DemoMarks) -> None:
        """Show what is known and switched on."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def place(self) -> Place | None:
        """Return where the picture lies in this widget, None without one."""
        if self._image is None:
            return None
        return fitted(QRectF(self.rect()), self._image.width(), self._image.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, picture, what lies over it."""
        painter = QPainter(self)
        room = QRectF(self.rect())
        painter.fillRect(room, look.colour(STAGE.page))
        place = self.place()
        if place is None or self._image is None:
            self._paint_empty(painter, room)
        else:
            draw_mirrored(painter, place.box, self._image)
            if self._stripes is not None:
                paint_zebra(painter, place, self._stripes)
            painter.drawPixmap(place.box.topLeft(), self._still(place))
            paint_overlays(painter, place, self._marks, room)
            at = QPointF(room.left() + look.px(12), room.bottom() - look.px(12) - look.tx(15))
            draw_tag(painter, at, word("demo.mirror"))
        if self._round:
            self._paint_corners(painter, room)
        painter.end()

    def _still(self, place: Place) -> QPixmap:
        """The layer of what lies still, made anew when place, switches or words change."""
        box = place.box
        key = (box.width(), box.height(), place.width, self._marks.overlays & STILL, word("demo.frame"))
        if self._layer is None or self._layer_key != key:
            self._layer_key = key
            self._layer = still_layer(place, self._marks.overlays, self.devicePixelRatioF())
        return self._layer

    def _paint_corners(self, painter: QPainter, room: QRectF) -> None:
        radius = look.px(RADIUS.video)
        if self._mask is None:
            ground = look.token(look.palette_of(self), "page")
            self._mask = corner_mask(radius, radius, ground, self.devicePixelRatioF())
        draw_corners(painter, room, radius, self._mask)

    def _paint_empty(self, painter: QPainter, room: QRectF) -> None:
        size = look.px(84)
        square = QRectF(0, 0, size, size)
        square.moveCenter(room.center() - QPointF(0, look.px(24)))
        sign = "video-camera-slash-fill" if self._marks.lost else "webcam-fill"
        draw_icon(painter, sign, square, look.colour(STAGE.line_strong))
        text = QRectF(
            room.left() + look.px(24), square.bottom() + look.px(8), room.width() - look.px(48), look.tx(60)
        )
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        draw_text(
            painter, text, self._marks.waiting, look.font("lead_strong"), look.colour(STAGE.text_2), flags, 2
        )
