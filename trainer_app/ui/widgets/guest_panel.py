"""The guests, in the place of the chosen comment: who is up, who asks, who was muted or blocked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
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

    def __init__(
        self, person: PersonLike, choices: Sequence[Choice], emit: Order, *, up: bool = False
    ) -> None:
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
        buttons = column(None, 8) if up else row(None, 8)
        for verb, key, icon in choices:
            if verb == "guest_mute" and person.muted:
                continue
            button = Button(word(key), kind="plain", size="s", icon=icon, name=f"{word(key)}: {person.name}")
            button.setObjectName(f"{verb.replace('_', '')}Button")
            button.setProperty("viewer", person.viewer)
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
        self._shown: tuple[PeopleLike, frozenset[str]] | None = None
        outer = column(self)
        content = TallColumn()
        lines = column(content, 8, (14, 8, 14, 12))
        lines.addLayout(panel_head(word("stage.guests"), "closeGuestsButton", self.closed.emit))
        self._groups = column(None, 8)
        lines.addLayout(self._groups)
        lines.addStretch(1)
        outer.addWidget(scrolling(content))

    def first_focus(self) -> QWidget:
        """The first thing that can be done with a guest, else the button that shuts the panel."""
        buttons = self.findChildren(Button)
        return next((one for one in buttons if one.property("viewer")), buttons[0])

    def show_state(self, people: PeopleLike, allowed: frozenset[str]) -> None:
        """Show the four lists, empty ones left out (save that nobody asks); allowed: verbs of this desk."""
        if (people, allowed) == self._shown:
            return
        self._shown = (people, allowed)
        held = self.focusWidget() if self.isVisible() else None
        place = (held.objectName(), held.property("viewer")) if held is not None else None
        clear(self._groups)
        for person in people.up:
            self._add(person, UP, allowed, up=True)
        self._title(self._groups, "stage.guest_asking" if people.asking else "stage.guest_none")
        for person in people.asking:
            self._add(person, ASKING, allowed)
        for title, persons, choices in (
            ("stage.muted_title", people.muted, MUTED),
            ("stage.blocked_title", people.blocked, BLOCKED),
        ):
            if persons:
                self._title(self._groups, title)
            for person in persons:
                self._add(person, choices, allowed)
        if place is not None and place[1]:
            self._focus(place)

    def _add(
        self, person: PersonLike, choices: tuple[Choice, ...], allowed: frozenset[str], *, up: bool = False
    ) -> None:
        given = [choice for choice in choices if choice[0] in allowed]
        self._groups.addWidget(PersonCard(person, given, self.ordered.emit, up=up))

    def _focus(self, place: tuple[str, object]) -> None:
        """Keep the focus on the same button after the lists were made anew."""
        for button in self.findChildren(Button):
            if (button.objectName(), button.property("viewer")) == place and not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self, lines: QVBoxLayout, key: str) -> None:
        title = label(word(key), "small_strong", "text_2", wrap=True)
        title.setContentsMargins(0, look.px(6), 0, 0)
        lines.addWidget(title)
