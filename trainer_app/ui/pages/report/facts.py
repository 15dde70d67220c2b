"""The fourth tab: the compass between firm and kind, and everything countable in sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from trainer_app.ui.pages.report.told import compass_card, facts_card
from trainer_app.ui.presenters.report_state import ReportState
from trainer_app.ui.widgets.controls import column


class FactsTab(QWidget):
    """Facts and compass of one report; nothing here can be pressed."""

    def __init__(self, state: ReportState) -> None:
        super().__init__()
        outer = column(self, 20, (40, 18, 40, 18))
        if state.compass is not None:
            outer.addWidget(compass_card(state.compass))
        if state.told or state.lacking is not None:
            outer.addWidget(facts_card(state.told, state.lacking))
        outer.addStretch(1)
