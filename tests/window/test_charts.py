"""The curves: marks keep apart, curves keep apart."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.window.report_samples import SAMPLE
from trainer_app.ui.pdf import curve_chart
from trainer_app.ui.theme.tokens import LIGHT, SERIES
from trainer_app.ui.widgets.charts import draw_curves, lay_out


def test_marks_never_cover_each_other() -> None:
    crowded = replace(SAMPLE, marks=tuple(replace(SAMPLE.marks[0], at_s=at * 7.0) for at in range(40)))
    placed = lay_out(curve_chart(crowded), QRectF(0, 0, 1240, 220)).marks
    assert len(placed) == 40
    pills = [mark.pill for mark in placed if not mark.pill.isEmpty()]
    assert not any(a.intersects(b) for number, a in enumerate(pills) for b in pills[number + 1 :])


def test_curves_that_lie_on_each_other_are_all_seen(qapp: QApplication) -> None:
    level = tuple((float(at), 80.0) for at in range(0, 600, 20))
    same = replace(SAMPLE, marks=(), curves=tuple(replace(curve, points=level) for curve in SAMPLE.curves))
    image = QImage(900, 220, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    layout = draw_curves(painter, curve_chart(same), QRectF(0, 0, 900, 220), LIGHT)
    painter.end()
    row = round(layout.y(80))
    seen = {image.pixelColor(x, row).name().upper() for x in range(int(layout.plot.left()), 700)}
    assert {series.colour for series in SERIES.values()} <= seen
