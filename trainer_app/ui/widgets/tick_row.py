"""The tick beside a model answer: did my answer hold this? Three plain words, and that no score follows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.controls import column, label, row
from trainer_app.ui.widgets.segmented import SegmentedControl

CHOICES = ("yes", "partly", "no")


class TickRow(QWidget):
    """`ticked(choice)` when a person has chosen "yes", "partly" or "no"."""

    ticked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        wide = look.scale().text <= 1.25
        line = row(self, 14, (0, 4, 0, 4)) if wide else column(self, 4, (0, 4, 0, 4))
        words = column(None, 0)
        words.addWidget(label(word("report.tick_ask"), "body_strong", wrap=not wide))
        words.addWidget(label(word("report.tick_note"), "caption", "text_2", wrap=not wide))
        line.addLayout(words)
        choices = tuple((choice, word(f"report.tick.{choice}")) for choice in CHOICES)
        self.choices = SegmentedControl(choices, name=word("report.tick_ask"))
        self.choices.setObjectName("answerTick")
        for choice, said in choices:
            self.choices.button(choice).setAccessibleName(f"{word('report.tick_ask')} {said}")
        self.choices.chosen.connect(self.ticked)
        line.addWidget(self.choices, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)

    def show_tick(self, tick: str) -> None:
        """Show what was ticked, "" for nothing yet."""
        self.choices.choose(tick)
