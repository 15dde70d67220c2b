"""Stripes on what is burnt out, and the area a reason speaks of."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from trainer_app.scoring.histogram import BODY_ASIDE, BODY_BELOW, OVER_HEAD, clipped
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import STAGE
from trainer_app.ui.widgets.demo_like import FaceLike
from trainer_app.ui.widgets.frame_view import Picture, draw_mirrored
from trainer_app.ui.widgets.overlay_marks import shade
from trainer_app.ui.widgets.overlay_place import Place

ZEBRA_SIDE = 320
"""Pixels of the longer side that the stripes are worked out on."""
STRIPE = 4
TARGET_EYES = (0.26, 0.50)
"""The eye line is fine in between (scoring.framing.CURVES: camera_up.fine, camera_down.fine)."""
TARGET_HEIGHT = (0.23, 0.50)
TARGET_OFFSET = 0.08
"""4:3 widths from the middle (scoring.framing.CURVES)."""


def zebra_image(picture: Picture) -> QImage:
    """Return stripes, black and white in turn, where a BGR picture is burnt out; clear elsewhere."""
    step = max(1, round(max(picture.shape[:2]) / ZEBRA_SIDE))
    burnt = clipped(picture[::step, ::step])
    rows, columns = np.ogrid[: burnt.shape[0], : burnt.shape[1]]
    light = ((rows + columns) // STRIPE) % 2 == 0
    stripes = np.zeros(burnt.shape, np.uint32)
    stripes[burnt & light] = 0xFFFFFFFF
    stripes[burnt & ~light] = 0xFF201018
    height, width = int(burnt.shape[0]), int(burnt.shape[1])
    seen = QImage(stripes.data, width, height, width * 4, QImage.Format.Format_ARGB32)
    return seen.copy()


def paint_zebra(painter: QPainter, place: Place, stripes: QImage) -> None:
    """Lay the stripes over the mirrored picture."""
    draw_mirrored(painter, place.box, stripes)


def _hatch(painter: QPainter, path: QPainterPath, box: QRectF) -> None:
    """Mark a part of the picture: dashed edge and wide slanting lines, whatever its colours are."""
    painter.save()
    painter.setClipPath(path)
    step = look.px(22)
    for colour, width in ((shade(130), 5), (look.colour(STAGE.fair), 3)):
        painter.setPen(QPen(colour, look.px(width)))
        at = box.left() - box.height()
        while at < box.right():
            painter.drawLine(QPointF(at, box.top()), QPointF(at + box.height(), box.bottom()))
            at += step
    painter.restore()
    _edge(painter, path)


def _edge(painter: QPainter, path: QPainterPath) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(shade(150), look.px(8)))
    painter.drawPath(path)
    pen = QPen(look.colour(STAGE.fair), look.px(4))
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawPath(path)


def paint_area(painter: QPainter, place: Place, area: str, face: FaceLike | None) -> None:
    """Mark where on the picture a reason lies; nothing for an area that needs a face when there is none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if area == "whole":
        whole = QPainterPath()
        inset = look.px(6)
        whole.addRect(place.box.adjusted(inset, inset, -inset, -inset))
        _edge(painter, whole)
    elif face is not None:
        _paint_by_face(painter, place, area, face)
    painter.restore()


def _oval(place: Place, face: FaceLike) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(place.rect(face.box.x, face.box.y, face.box.width, face.box.height))
    return path


def _paint_by_face(painter: QPainter, place: Place, area: str, face: FaceLike) -> None:
    match area:
        case "face" | "burnt":
            _edge(painter, _oval(place, face))
        case "face_left" | "face_right":
            half = face.box.width / 2
            left = face.box.x + (half if area == "face_right" else 0.0)
            part = QPainterPath()
            part.addRect(place.rect(left, face.box.y, half, face.box.height))
            path = _oval(place, face).intersected(part)
            _hatch(painter, path, path.boundingRect())
        case "background":
            path = background_path(place, face)
            _hatch(painter, path, place.box)
        case "eyes":
            _band(painter, place, *TARGET_EYES)
        case "height":
            _heights(painter, place, face)
        case "centre":
            _middle(painter, place)
        case "tilt":
            _tilt(painter, place, face)


def background_path(place: Place, face: FaceLike) -> QPainterPath:
    """Return what counts as background: beside the person and over the head, as the judge takes it."""
    box = place.rect(face.box.x, face.box.y, face.box.width, face.box.height)
    middle, tall = box.center(), box.height()
    left, right = middle.x() - BODY_ASIDE * tall, middle.x() + BODY_ASIDE * tall
    low, over = middle.y() + BODY_BELOW * tall, middle.y() + OVER_HEAD * tall
    path = QPainterPath()
    for part in (
        QRectF(place.box.topLeft(), QPointF(left, low)),
        QRectF(QPointF(right, place.box.top()), QPointF(place.box.right(), low)),
        QRectF(QPointF(left, place.box.top()), QPointF(right, over)),
    ):
        seen = part.intersected(place.box)
        if part.width() > 0 and part.height() > 0 and not seen.isEmpty():
            path.addRect(seen)
    return path.simplified()


def _band(painter: QPainter, place: Place, top: float, bottom: float) -> None:
    """Where the eyes should be: between two lines."""
    phone = place.phone()
    high, low = place.point(0, top).y(), place.point(0, bottom).y()
    band = QPainterPath()
    band.addRect(QRectF(QPointF(phone.left(), high), QPointF(phone.right(), low)))
    painter.fillPath(band, _tint())
    _edge(painter, band)


def _tint() -> QColor:
    made = look.colour(STAGE.good)
    made.setAlpha(56)
    return made


def _heights(painter: QPainter, place: Place, face: FaceLike) -> None:
    """The smallest and the largest height a face should have, around the face's middle."""
    box = place.rect(face.box.x, face.box.y, face.box.width, face.box.height)
    phone = place.phone()
    for share in TARGET_HEIGHT:
        tall = phone.height() * share
        wide = tall * box.width() / max(1.0, box.height())
        path = QPainterPath()
        path.addEllipse(box.center(), wide / 2, tall / 2)
        _edge(painter, path)


def _middle(painter: QPainter, place: Place) -> None:
    phone = place.phone()
    half = TARGET_OFFSET * 4 / 3 * phone.height()
    band = QPainterPath()
    band.addRect(QRectF(phone.center().x() - half, phone.top(), 2 * half, phone.height()))
    painter.fillPath(band, _tint())
    _edge(painter, band)


def _tilt(painter: QPainter, place: Place, face: FaceLike) -> None:
    """A level line and the line of the eyes through the face's middle."""
    box = place.rect(face.box.x, face.box.y, face.box.width, face.box.height)
    down = place.point(0, face.eyes_y).y() if face.eyes_y is not None else box.center().y()
    middle, reach = QPointF(box.center().x(), down), box.width()
    turn = math.radians(-face.roll_deg)
    lean = QPointF(math.cos(turn) * reach, math.sin(turn) * reach)
    for end, colour in ((QPointF(reach, 0), STAGE.good), (lean, STAGE.fair)):
        for ink, width in ((shade(160), 9), (look.colour(colour), 4)):
            painter.setPen(QPen(ink, look.px(width)))
            painter.drawLine(middle - end, middle + end)
