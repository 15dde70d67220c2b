"""Who may write: everybody or followers; and for how long followers must have followed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer_app.ui.text import word
from trainer_app.ui.widgets.controls import column, label
from trainer_app.ui.widgets.segmented import SegmentedControl

ANY = ""
"""Key of the choice "all followers"."""
AGE_WORDS = {300: "stage.age.five_minutes", 86_400: "stage.age.day", 604_800: "stage.age.week"}
MANY = 2
"""Of so many ages on, some are the trainer's own; the note says so."""


class AudienceChoice(QWidget):
    """Emits `ordered(verb, target, seconds, term)`. The ages stand there only while followers are chosen."""

    ordered = Signal(str, object, object, object)

    def __init__(self) -> None:
        super().__init__()
        lines = column(self, 8)
        lines.addWidget(label(word("stage.who_may_write"), "small_strong", "text_2"))
        choices = (("all", word("stage.may.all")), ("followers", word("stage.may.followers")))
        self.mode = SegmentedControl(choices, name=word("stage.who_may_write"))
        self.mode.setObjectName("audienceChoice")
        self.mode.chosen.connect(lambda mode: self.ordered.emit("audience", None, None, mode))
        lines.addWidget(self.mode)
        self._title = label(word("stage.follow_age"), "small_strong", "text_2", wrap=True)
        self.age = SegmentedControl(letter=14, name=word("stage.follow_age"))
        self.age.setObjectName("followAgeChoice")
        self.age.chosen.connect(self._order_age)
        self._note = label("", "small", "text_2", wrap=True)
        for part in (self._title, self.age, self._note):
            lines.addWidget(part)

    def show_state(self, *, followers_only: bool, age_s: int | None, ages: Sequence[int]) -> None:
        """Show who may write now. ages: the minimum ages to choose from, in seconds."""
        self.mode.choose("followers" if followers_only else "all")
        known = tuple((str(age), word(AGE_WORDS[age])) for age in ages if age in AGE_WORDS)
        self.age.set_choices(((ANY, word("stage.age.any")), *known))
        self.age.choose(ANY if age_s is None else str(age_s))
        self._note.setText(word("stage.age_trainer" if len(known) >= MANY else "stage.age_note"))
        for part in (self._title, self.age, self._note):
            part.setVisible(followers_only)

    def _order_age(self, key: str) -> None:
        self.ordered.emit("audience", None, None if key == ANY else int(key), "followers")
