"""More about one moment: what was measured then, what was done, what would have been right, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from trainer_app.ui.presenters.report_state import RowState, Then
from trainer_app.ui.presenters.report_words import (
    all_should_words,
    done_words,
    hand_words,
    lesson_lines,
    moment_words,
    source_words,
    why_words,
)
from trainer_app.ui.text import clock, word
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.controls import BadgeView, Chip, column, label, row
from trainer_app.ui.widgets.tick_row import TickRow

LESSON_LINES = 4
"""A hoax takes four lines: fact, warning, trick, fact."""


class MomentCard(Card):
    """The chosen comment, or a moment without one. `ticked(comment, choice)`: said of the own answer."""

    ticked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("commentDetail")
        inner = column(self, 4, (20, 12, 20, 12))
        self._said: QLabel = label("", "body_strong", wrap=True)
        inner.addWidget(self._said)
        head = row(None, 10)
        self._badge = BadgeView("", 22)
        self._title: QLabel = label("", "body_strong", wrap=True)
        self._unchecked = Chip(word("report.unchecked"), "fair", badge="fair")
        self._unchecked.setObjectName("uncheckedChip")
        head.addWidget(self._badge)
        head.addWidget(self._title, 1)
        head.addWidget(self._unchecked)
        inner.addLayout(head)
        self._did: QLabel = label("", "body", "text", wrap=True)
        self._why: QLabel = label("", "body", "text_2", wrap=True)
        self._then: QLabel = label("", "body", "text_2", wrap=True)
        self._then.setObjectName("momentScores")
        self._lesson = [label("", "body", "text", wrap=True) for _ in range(LESSON_LINES)]
        self._source: QLabel = label("", "caption", "text_3", wrap=True)
        self._comment = ""
        self._tick = TickRow()
        self._tick.ticked.connect(lambda choice: self.ticked.emit(self._comment, choice))
        for part in (self._did, self._why, self._then, *self._lesson, self._tick, self._source):
            inner.addWidget(part)
        self.show_row(None)

    def show_row(self, item: RowState | None) -> None:
        """Show a comment, or ask to choose one."""
        for part in (self._badge, self._unchecked, self._title):
            part.setVisible(item is not None)
        self._comment = item.id if item is not None else ""
        self._tick.setVisible(item is not None and item.can_be_ticked)
        self._tick.show_tick(item.tick if item is not None else "")
        if item is None:
            self._say(self._why, word("report.pick_row"))
            for part in (self._said, self._did, self._then, self._source, *self._lesson):
                part.hide()
            return
        self._badge.set_level(item.level)
        self._title.setText(f"{word('report.col_should')}: {all_should_words(item)}")
        self._say(self._said, f"{clock(item.at_s)} {item.viewer}: “{item.text}”")
        self._say(self._did, f"{word('report.col_done')}: {done_words(item)}. {hand_words(item)}".strip())
        self._say(self._why, why_words(item))
        self._say(self._then, moment_words(item.then))
        lines = lesson_lines(item)
        for at, part in enumerate(self._lesson):
            self._say(part, lines[at] if at < len(lines) else "")
        self._say(self._source, source_words(item))
        self._unchecked.setVisible(bool(lines) and not item.checked)

    def show_moment(self, at_s: float, then: Then, said: Sequence[str] = ()) -> None:
        """Show what was measured at a moment that belongs to no comment.

        said: what leads there, what to do first, then the fact behind it.
        """
        self.show_row(None)
        headline, *facts = [*said] or [""]
        self._title.show()
        self._title.setText(f"{clock(at_s)} {headline}".strip())
        self._say(self._did, " ".join(facts))
        self._say(self._why, moment_words(then))

    def _say(self, part: QLabel, words: str) -> None:
        part.setText(words)
        part.setVisible(bool(words))
