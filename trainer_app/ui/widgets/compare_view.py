"""Two moments in one frame, parted by a line that is drawn to and fro: a slider with pictures on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import OVERLAY, RADIUS, STAGE
from trainer_app.ui.widgets.demo_like import FaceLike, GaugeLike, ShotLike
from trainer_app.ui.widgets.frame_view import corner_mask, draw_corners, draw_mirrored
from trainer_app.ui.widgets.overlay_figures import paint_figures
from trainer_app.ui.widgets.overlay_marks import paint_face, paint_phone, shade, white
from trainer_app.ui.widgets.overlay_place import Place, draw_tag, fitted, whole_image

WHOLE = 1000
STEP, PAGE = 20, 200
HANDLE = 28


class CompareView(QAbstractSlider):
    """Left of the line the moment before, right of it the one after; keys and the pointer move the line."""

    def __init__(self) -> None:
        super().__init__()
        self._images: tuple[QImage, QImage] | None = None
        self._faces: tuple[FaceLike | None, FaceLike | None] = (None, None)
        self._gauges: tuple[tuple[GaugeLike, ...], tuple[GaugeLike, ...]] = ((), ())
        self._boxes = self._figures = False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, WHOLE)
        self.setSingleStep(STEP)
        self.setPageStep(PAGE)
        self.setValue(WHOLE // 2)
        self.setAccessibleName(word("demo.slider_name"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setProperty("ringRadius", RADIUS.video)
        self.setProperty("ringInside", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.valueChanged.connect(lambda _now: self.update())

    def sizeHint(self) -> QSize:
        """At least so much; it takes all that is left."""
        return QSize(look.px(640), look.px(240))

    def minimumSizeHint(self) -> QSize:
        """Two half faces can still be seen."""
        return QSize(look.px(320), look.px(240))

    def show_pair(self, before: ShotLike, after: ShotLike, *, boxes: bool, figures: bool) -> None:
        """Show two moments; boxes: with the box of each face; figures: with large scores on each side."""
        self._images = (whole_image(before.picture), whole_image(after.picture))
        self._faces = (before.face, after.face)
        self._gauges = (before.gauges, after.gauges)
        self._boxes, self._figures = boxes, figures
        self.update()

    def line(self) -> float:
        """Return where the line is, in px from the left."""
        return self.width() * self.value() / WHOLE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The line jumps to the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The line follows a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().x())

    def _go(self, across: float) -> None:
        self.setValue(round(WHOLE * min(1.0, max(0.0, across / max(1, self.width())))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys move the line as on any slider; the page's own keys pass on."""
        moves = (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        )
        if event.key() in moves:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Both pictures, each on its side of the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        painter.fillRect(room, look.colour(STAGE.page))
        if self._images is not None:
            split = self.line()
            self._paint_side(painter, QRectF(0, 0, split, room.height()), 0)
            self._paint_side(painter, QRectF(split, 0, room.width() - split, room.height()), 1)
            self._paint_tags(painter, room, split)
            self._paint_figures(painter, room, split)
            self._paint_line(painter, room, split)
        radius = look.px(RADIUS.video)
        mask = corner_mask(
            radius, radius, look.token(look.palette_of(self), "page"), self.devicePixelRatioF()
        )
        draw_corners(painter, room, radius, mask)
        painter.end()

    def _paint_side(self, painter: QPainter, part: QRectF, number: int) -> None:
        if part.width() < 1 or self._images is None:
            return
        image, face = self._images[number], self._faces[number]
        painter.save()
        painter.setClipRect(part)
        place: Place = fitted(QRectF(self.rect()), image.width(), image.height())
        draw_mirrored(painter, place.box, image)
        paint_phone(painter, place)
        if self._boxes and face is not None:
            paint_face(painter, place, face)
        painter.restore()

    def _paint_tags(self, painter: QPainter, room: QRectF, split: float) -> None:
        down = room.bottom() - look.px(14) - look.tx(15)
        gap = look.px(16)
        for words, at, anchor, part in (
            ("demo.before_tag", QPointF(gap, down), "left", QRectF(0, 0, split - gap, room.height())),
            (
                "demo.after_tag",
                QPointF(room.right() - gap, down),
                "right",
                QRectF(split + gap, 0, room.width() - split - gap, room.height()),
            ),
        ):
            painter.save()
            painter.setClipRect(part)
            draw_tag(painter, at, word(words), anchor=anchor)
            painter.restore()

    def _paint_figures(self, painter: QPainter, room: QRectF, split: float) -> None:
        """The scores of each moment at its own edge, as far as its side is drawn."""
        if not self._figures:
            return
        inner = room.adjusted(0, 0, 0, -look.px(20) - look.tx(30))
        for number, part in enumerate(
            (QRectF(0, 0, split, room.height()), QRectF(split, 0, room.width() - split, room.height()))
        ):
            painter.save()
            painter.setClipRect(part)
            paint_figures(painter, inner, self._gauges[number], at_left=number == 0)
            painter.restore()

    def _paint_line(self, painter: QPainter, room: QRectF, split: float) -> None:
        for colour, width in ((shade(150), 8), (white(255), 4)):
            painter.setPen(QPen(colour, look.px(width)))
            painter.drawLine(QPointF(split, 0), QPointF(split, room.height()))
        size = look.px(HANDLE)
        middle = QPointF(split, room.center().y())
        painter.setPen(QPen(look.colour(OVERLAY.pill), look.px(2)))
        painter.setBrush(white(255))
        painter.drawEllipse(middle, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(OVERLAY.pinned_text))
        for way in (-1, 1):
            tip, base, high = size * 0.62 * way, size * 0.22 * way, size * 0.34
            painter.drawPolygon(
                QPolygonF(
                    [
                        middle + QPointF(tip, 0),
                        middle + QPointF(base, -high),
                        middle + QPointF(base, high),
                    ]
                )
            )
