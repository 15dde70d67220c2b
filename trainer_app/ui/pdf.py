"""The report on paper. First draft of the chart's words lives here so that page and PDF say the same."""

from __future__ import annotations

from trainer_app.ui.presenters.report_state import ReportState
from trainer_app.ui.presenters.report_words import AXIS_WORDS, mark_icon
from trainer_app.ui.text import say, word
from trainer_app.ui.widgets.charts import ChartMark, Curve, CurveChart


def curve_chart(state: ReportState) -> CurveChart:
    """Return the chart of a report in the present language."""
    return CurveChart(
        curves=tuple(Curve(curve.axis, word(AXIS_WORDS[curve.axis]), curve.points) for curve in state.curves),
        marks=tuple(
            ChartMark(mark.at_s, mark_icon(mark.kind), say(mark.message), mark.weight) for mark in state.marks
        ),
        length_s=max(1.0, state.minutes * 60),
        bands=(word("common.good"), word("common.fair"), word("common.poor")),
    )
