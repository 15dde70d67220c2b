"""The shapes that carry a judgement without its colour: circle and check, triangle and !, octagon and x."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import Palette


def draw_badge(painter: QPainter, box: QRectF, level: str, palette: Palette) -> None:
    """Draw the badge of "good", "fair" or "poor" in the square box; a dashed ring for anything else."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.left(), box.top())
    painter.scale(box.width() / 24, box.height() / 24)
    _SHAPES.get(level, _unknown)(painter, palette)
    painter.restore()


def level_colour(level: str | None, palette: Palette) -> QColor:
    """Return the colour of good, fair, poor; that of a strong line where nothing was measured."""
    return look.token(palette, level) if level in _SHAPES else look.token(palette, "line_strong")


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _good(painter: QPainter, palette: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(palette.good))
    painter.drawEllipse(QPointF(12, 12), 11, 11)
    painter.setPen(_pen(look.colour(palette.on_good), 2.8))
    painter.drawPolyline(QPolygonF([QPointF(6.8, 12.4), QPointF(10.4, 16), QPointF(17.4, 8.4)]))


def _fair(painter: QPainter, palette: Palette) -> None:
    body = QPolygonF([QPointF(12, 2.6), QPointF(22.4, 21), QPointF(1.6, 21)])
    painter.setPen(_pen(look.colour(palette.fair), 2.4))
    painter.setBrush(look.colour(palette.fair))
    painter.drawPolygon(body)
    painter.setPen(_pen(look.colour(palette.on_fair), 2.6))
    painter.drawLine(QPointF(12, 9), QPointF(12, 13.6))
    painter.drawPoint(QPointF(12, 17.8))


def _poor(painter: QPainter, palette: Palette) -> None:
    corners = [
        QPointF(
            12 + 11.4 * math.cos(math.pi / 8 + n * math.pi / 4),
            12 + 11.4 * math.sin(math.pi / 8 + n * math.pi / 4),
        )
        for n in range(8)
    ]
    painter.setPen(_pen(look.colour(palette.poor), 1))
    painter.setBrush(look.colour(palette.poor))
    painter.drawPolygon(QPolygonF(corners))
    painter.setPen(_pen(look.colour(palette.on_poor), 2.8))
    painter.drawLine(QPointF(8.2, 8.2), QPointF(15.8, 15.8))
    painter.drawLine(QPointF(15.8, 8.2), QPointF(8.2, 15.8))


def _unknown(painter: QPainter, palette: Palette) -> None:
    pen = QPen(look.colour(palette.line_strong), 2.4, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1.6, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(12, 12), 9.6, 9.6)


_SHAPES: dict[str, Callable[[QPainter, Palette], None]] = {"good": _good, "fair": _fair, "poor": _poor}


def rounded(box: QRectF, radius: float) -> QPainterPath:
    """Return the path of a box with round corners; the radius never exceeds half the shorter side."""
    path = QPainterPath()
    limit = min(radius, box.width() / 2, box.height() / 2)
    path.addRoundedRect(box, limit, limit)
    return path


def draw_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1,
    *,
    dashed: bool = False,
) -> None:
    """Draw a rounded box whose edge lies inside the given rectangle (logical px)."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else QColor(0, 0, 0, 0))
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPath(rounded(box, radius))
        return
    pen = QPen(edge, width)
    if dashed:
        pen.setDashPattern([3, 2.4])
    painter.setPen(pen)
    half = width / 2
    painter.drawPath(rounded(box.adjusted(half, half, -half, -half), radius - half))
