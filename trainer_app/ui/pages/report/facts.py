"""The fourth tab: the compass between firm and kind, everything countable, and what each hint changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from trainer_app.ui.pages.report.told import compass_card, facts_card, hints_card
from trainer_app.ui.presenters.report_state import ReportState
from trainer_app.ui.presenters.report_words import hand_lines
from trainer_app.ui.widgets.controls import column


class FactsTab(QWidget):
    """Facts and compass of one report; nothing here can be pressed."""

    def __init__(self, state: ReportState) -> None:
        super().__init__()
        outer = column(self, 20, (40, 18, 40, 18))
        if state.compass is not None:
            outer.addWidget(compass_card(state.compass))
        if state.told or state.lacking is not None:
            outer.addWidget(facts_card(state.told, hand_lines(state), state.lacking))
        if state.hints:
            outer.addWidget(hints_card(state.hints))
        outer.addStretch(1)
