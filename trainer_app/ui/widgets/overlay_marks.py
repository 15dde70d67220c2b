"""Guide lines over the picture: the part viewers see, thirds, what the live's own buttons cover, the face."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_badge, rounded
from trainer_app.ui.theme.tokens import OVERLAY, STAGE
from trainer_app.ui.widgets.demo_like import FaceLike
from trainer_app.ui.widgets.overlay_place import Place, draw_tag

TOP, BOTTOM, SIDE = 0.13, 0.24, 0.16
"""Shares of a vertical live that its title, its input line and its buttons cover (VISION.md 3)."""
COMMENTS_WIDE, COMMENTS_TALL = 0.75, 0.35
"""Comments cover so much of the width and height at the viewers' lower left."""
FACE_COLOURS = {"good": STAGE.good, "fair": STAGE.fair, "poor": STAGE.poor}


def white(alpha: int) -> QColor:
    """Return white with an alpha 0..255: lines over video have no token."""
    return QColor(255, 255, 255, alpha)


def shade(alpha: int) -> QColor:
    """Return black with an alpha 0..255."""
    return QColor(0, 0, 0, alpha)


def paint_phone(painter: QPainter, place: Place) -> None:
    """Dim what a phone's 9:16 picture leaves out, and draw the edge of what it shows."""
    phone = place.phone()
    for part in (
        QRectF(place.box.topLeft(), QPointF(phone.left(), place.box.bottom())),
        QRectF(QPointF(phone.right(), place.box.top()), place.box.bottomRight()),
        QRectF(QPointF(phone.left(), place.box.top()), phone.topRight()),
        QRectF(phone.bottomLeft(), QPointF(phone.right(), place.box.bottom())),
    ):
        if part.width() > 1 and part.height() > 1:
            painter.fillRect(part, shade(120))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(white(210), look.px(2)))
    half = look.px(1)
    painter.drawRect(phone.adjusted(half, half, -half, -half))


def paint_phone_name(painter: QPainter, place: Place) -> None:
    """Say what the frame is, at its foot, where there is room for it."""
    phone = place.phone()
    if (
        QFontMetricsF(look.font("small_strong", size=16)).horizontalAdvance(word("demo.frame"))
        > phone.width()
    ):
        return
    at = QPointF(phone.center().x(), phone.bottom() - look.px(12) - look.tx(15))
    draw_tag(painter, at, word("demo.frame"), anchor="middle", within=place.box)


def paint_thirds(painter: QPainter, place: Place) -> None:
    """Divide what viewers see by three, both ways: white over a dark seam, to be seen on any ground."""
    phone = place.phone()
    lines = []
    for part in (1, 2):
        across, down = phone.left() + phone.width() * part / 3, phone.top() + phone.height() * part / 3
        lines.append(QLineF(across, phone.top(), across, phone.bottom()))
        lines.append(QLineF(phone.left(), down, phone.right(), down))
    for colour, width in ((shade(110), 4), (white(220), 2)):
        painter.setPen(QPen(colour, look.px(width)))
        painter.drawLines(lines)


def safe_areas(place: Place) -> dict[str, QRectF]:
    """Return what the live covers, by name: in the mirror the buttons stand at the left."""
    phone = place.phone()
    wide, tall = phone.width(), phone.height()
    top, bottom, side = tall * TOP, tall * BOTTOM, wide * SIDE
    across, deep = wide * COMMENTS_WIDE, tall * COMMENTS_TALL
    return {
        "top": QRectF(phone.left(), phone.top(), wide, top),
        "bottom": QRectF(phone.left(), phone.bottom() - bottom, wide, bottom),
        "side": QRectF(phone.left(), phone.top() + top, side, tall - top - bottom),
        "comments": QRectF(phone.right() - across, phone.bottom() - deep, across, deep),
    }


def paint_safe(painter: QPainter, place: Place) -> None:
    """Hatch what the live's title, input line, buttons and comments cover, and name each."""
    areas = safe_areas(place)
    covered = QPainterPath()
    covered.setFillRule(Qt.FillRule.WindingFill)
    for area in areas.values():
        covered.addRect(area)
    covered = covered.simplified()
    painter.fillPath(covered, shade(110))
    painter.save()
    painter.setClipPath(covered)
    painter.setPen(QPen(white(90), look.px(2)))
    step = look.px(16)
    phone = place.phone()
    at = phone.left() - phone.height()
    while at < phone.right():
        painter.drawLine(QPointF(at, phone.bottom()), QPointF(at + phone.height(), phone.top()))
        at += step
    painter.restore()
    painter.setPen(QPen(white(220), look.px(2), Qt.PenStyle.DashLine))
    painter.drawPath(covered)
    inner = phone.adjusted(look.px(4), look.px(4), -look.px(4), -look.px(4))
    for name in ("top", "bottom", "comments", "side"):
        area = areas[name]
        middle = area.center()
        if name == "comments":
            middle = QPointF(area.center().x(), area.top() + look.tx(22))
        if name == "side":
            middle = QPointF(area.center().x(), area.bottom() - look.tx(60))
        draw_tag(painter, middle, word(f"demo.safe.{name}"), anchor="middle", within=inner)


def paint_face(painter: QPainter, place: Place, face: FaceLike) -> None:
    """The face's box with its shape, the room over the head, and the line of the eyes."""
    box = place.rect(face.box.x, face.box.y, face.box.width, face.box.height)
    ink = look.colour(FACE_COLOURS.get(face.verdict or "", OVERLAY.bubble_text))
    _paint_eyes(painter, place, face, ink)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corner = min(look.px(26), box.width() / 5)
    painter.setPen(QPen(shade(150), look.px(8)))
    painter.drawPath(rounded(box, corner))
    pen = QPen(ink, look.px(4))
    if face.verdict != "good":
        pen.setDashPattern([4.2, 2.6])
    painter.setPen(pen)
    painter.drawPath(rounded(box, corner))
    _paint_headroom(painter, place, face, box)
    size = look.px(30)
    draw_badge(
        painter, QRectF(box.right() - size / 2, box.top() - size / 2, size, size), face.verdict or "", STAGE
    )


def _paint_eyes(painter: QPainter, place: Place, face: FaceLike, ink: QColor) -> None:
    if face.eyes_y is None:
        return
    phone = place.phone()
    down = place.point(0, face.eyes_y).y()
    for colour, width in ((shade(150), 5), (ink, 2)):
        painter.setPen(QPen(colour, look.px(width)))
        painter.drawLine(QPointF(phone.left(), down), QPointF(phone.right(), down))
    words = word("demo.eye_line", percent=round(100 * face.eyes_y))
    draw_tag(painter, QPointF(phone.right() + look.px(6), down), words, within=place.box)


def _paint_headroom(painter: QPainter, place: Place, face: FaceLike, box: QRectF) -> None:
    """A measure from the upper edge to the forehead."""
    top = place.box.top()
    if box.top() - top < look.px(10):
        return
    at = box.center().x()
    for colour, width in ((shade(150), 5), (white(235), 2)):
        painter.setPen(QPen(colour, look.px(width)))
        painter.drawLine(QPointF(at, top + look.px(2)), QPointF(at, box.top() - look.px(4)))
        for edge in (top + look.px(2), box.top() - look.px(4)):
            painter.drawLine(QPointF(at - look.px(9), edge), QPointF(at + look.px(9), edge))
    words = word("demo.headroom", percent=round(100 * face.headroom))
    draw_tag(painter, QPointF(at + look.px(16), (top + box.top()) / 2), words, within=place.box)
