"""The guests, in the place of the chosen comment: who is up, who asks, who was muted or blocked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.controls import column, label, row, scrolling
from trainer_app.ui.widgets.desk_column import TallColumn
from trainer_app.ui.widgets.desk_detail import InitialView
from trainer_app.ui.widgets.desk_like import Order, PeopleLike, PersonLike
from trainer_app.ui.widgets.filter_panel import clear, panel_head

Choice = tuple[str, str, str]
"""Verb, word key, icon of one button."""

UP: tuple[Choice, ...] = (
    ("guest_mute", "stage.guest_mute", "microphone-slash-fill"),
    ("guest_remove", "stage.guest_remove", "user-minus-fill"),
)
ASKING: tuple[Choice, ...] = (
    ("guest_accept", "stage.guest_accept", "user-plus-fill"),
    ("guest_reject", "stage.guest_reject", "user-minus-fill"),
)
MUTED: tuple[Choice, ...] = (("unmute", "stage.unmute", "speaker-high-fill"),)
BLOCKED: tuple[Choice, ...] = (("unblock", "stage.unblock", "prohibit-bold"),)


class PersonCard(Card):
    """A viewer with what can be done."""

    def __init__(self, person: PersonLike, choices: tuple[Choice, ...], emit: Order, *, up: bool) -> None:
        super().__init__(16, ground="good_tint" if up else "surface_2", edge="")
        lines = column(self, 8, (12, 12, 12, 12))
        head = row(None, 10)
        sign = InitialView(40)
        sign.show_viewer(person.name, person.seat)
        head.addWidget(sign)
        names = column(None, 0)
        names.addWidget(label(person.name, "body_strong", wrap=True))
        names.addWidget(label(_about(person, up=up), "small", "good_text" if up else "text_2", wrap=True))
        head.addLayout(names, 1)
        lines.addLayout(head)
        buttons = row(None, 8)
        for verb, key, icon in choices:
            if verb == "guest_mute" and person.muted:
                continue
            button = Button(word(key), kind="plain", size="s", icon=icon, name=f"{word(key)}: {person.name}")
            button.setObjectName(f"{verb.replace('_', '')}Button")
            button.clicked.connect(
                lambda _checked=False, verb=verb, viewer=person.viewer: emit(verb, viewer, None, None)
            )
            buttons.addWidget(button, 1)
        lines.addLayout(buttons)


def _about(person: PersonLike, *, up: bool) -> str:
    if up:
        return word("stage.guest_muted" if person.muted else "stage.guest_up")
    relation = word(person.relation)
    if person.comments == 0:
        return word("stage.person_new", relation=relation)
    return word("stage.person_line", relation=relation, count=person.comments)


class GuestPanel(QWidget):
    """Emits `ordered(verb, viewer, seconds, term)` like the verbs, `closed` when it is shut."""

    ordered = Signal(str, object, object, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: PeopleLike | None = None
        outer = column(self)
        content = TallColumn()
        self._lines = column(content, 8, (14, 8, 14, 12))
        self._lines.addLayout(panel_head(word("stage.guests"), "closeGuestsButton", self.closed.emit))
        self._groups = column(None, 8)
        self._lines.addLayout(self._groups)
        self._lines.addStretch(1)
        outer.addWidget(scrolling(content))

    def show_state(self, people: PeopleLike) -> None:
        """Show the four lists; an empty one is left out, save that nobody asks."""
        if people == self._shown:
            return
        self._shown = people
        clear(self._groups)
        for person in people.up:
            self._groups.addWidget(PersonCard(person, UP, self.ordered.emit, up=True))
        self._title(self._groups, "stage.guest_asking" if people.asking else "stage.guest_none")
        for person in people.asking:
            self._groups.addWidget(PersonCard(person, ASKING, self.ordered.emit, up=False))
        for title, persons, choices in (
            ("stage.muted_title", people.muted, MUTED),
            ("stage.blocked_title", people.blocked, BLOCKED),
        ):
            if persons:
                self._title(self._groups, title)
            for person in persons:
                self._groups.addWidget(PersonCard(person, choices, self.ordered.emit, up=False))

    def _title(self, lines: QVBoxLayout, key: str) -> None:
        title = label(word(key), "small_strong", "text_2", wrap=True)
        title.setContentsMargins(0, look.px(6), 0, 0)
        lines.addWidget(title)
