"""The head of the desk: its name, or the pill of new comments in that very place, and the tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import column, label, row
from trainer_app.ui.widgets.segmented import SegmentedControl

TABS = ("all", "asking", "done")


class DeskHead(QWidget):
    """tab_chosen(tab) · released(): the new comments are wanted. Nothing moves for the pill."""

    tab_chosen = Signal(str)
    released = Signal()

    def __init__(self) -> None:
        super().__init__()
        line = row(self, 8, (14, 10, 12, 10))
        large = look.scale().text > 1.25
        self._place = QStackedWidget()
        self._place.addWidget(label(word("stage.desk_short" if large else "stage.desk"), "h4", size=19))
        holder = QWidget()
        inner = column(holder)
        self.pill = Button("", kind="primary", size="s", icon="caret-down-bold")
        self.pill.setObjectName("newCommentsPill")
        self.pill.clicked.connect(self.released)
        inner.addStretch(1)
        inner.addWidget(self.pill)
        inner.addStretch(1)
        self._place.addWidget(holder)
        line.addWidget(self._place, 1)
        self.tabs = SegmentedControl(tuple((tab, word(f"stage.tab.{tab}", count=0)) for tab in TABS))
        self.tabs.setObjectName("deskTabs")
        self.tabs.chosen.connect(self.tab_chosen)
        line.addWidget(self.tabs)

    def show_counts(self, counts: tuple[int, int, int], tab: str) -> None:
        """Show how many comments each tab has."""
        pairs = zip(TABS, counts, strict=True)
        self.tabs.set_choices(tuple((one, word(f"stage.tab.{one}", count=count)) for one, count in pairs))
        self.tabs.choose(tab)

    def show_waiting(self, count: int) -> None:
        """Show how many new comments wait above the list, in the place of the desk's name."""
        self.pill.set_words(word("stage.new_pill", count=count))
        self._place.setCurrentIndex(1 if count else 0)
