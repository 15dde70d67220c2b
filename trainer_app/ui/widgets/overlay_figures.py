"""The three scores in figures that can be read from the back of a hall, over the picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import OVERLAY, RADIUS, STAGE
from trainer_app.ui.widgets.demo_like import GaugeLike
from trainer_app.ui.widgets.gauge_shape import draw_verdict


def paint_figures(
    painter: QPainter, box: QRectF, gauges: Sequence[GaugeLike], *, at_left: bool = False
) -> None:
    """Paint name, figure and shape of each axis under each other at the right (or left) edge of a box."""
    gap = look.px(10)
    tall = min(look.px(170), (box.height() - 4 * gap) / 3)
    wide = tall * 1.08
    top = box.top() + gap
    for gauge in gauges:
        left = box.left() + gap if at_left else box.right() - gap - wide
        _paint_one(painter, QRectF(left, top, wide, tall), gauge)
        top += tall + gap


def _paint_one(painter: QPainter, box: QRectF, gauge: GaugeLike) -> None:
    edge = look.colour({"fair": STAGE.fair, "poor": STAGE.poor}.get(gauge.colour or "", STAGE.line))
    draw_box(painter, box, look.px(RADIUS.lg), look.colour(OVERLAY.pill), edge, look.px(3))
    tall = box.height()
    font = look.font("body_strong")
    font.setPixelSize(max(13, round(tall * 0.16)))
    painter.setFont(font)
    painter.setPen(look.colour(STAGE.text))
    name = QRectF(box.left(), box.top() + tall * 0.06, box.width(), tall * 0.22)
    painter.drawText(name, int(Qt.AlignmentFlag.AlignCenter), word(f"check.axis.{gauge.axis}"))
    font = look.numerals(look.font("number"))
    font.setPixelSize(round(tall * 0.46))
    painter.setFont(font)
    figure = QRectF(box.left(), box.top() + tall * 0.25, box.width(), tall * 0.48)
    shown = "–" if gauge.score is None else str(gauge.score)
    painter.drawText(figure, int(Qt.AlignmentFlag.AlignCenter), shown)
    size = tall * 0.2
    badge = QRectF(box.center().x() - size / 2, box.bottom() - size - tall * 0.06, size, size)
    draw_verdict(painter, badge, gauge.verdict, gauge.colour, STAGE)
