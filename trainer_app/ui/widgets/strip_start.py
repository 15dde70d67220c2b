"""The foot of the check page: how the rehearsal will be, and the one button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer_app.ui.text import word
from trainer_app.ui.widgets.buttons import Button, PlainButton, PrimaryButton
from trainer_app.ui.widgets.controls import column, row
from trainer_app.ui.widgets.strip_ready import ReadyStrip


class StartFoot(QWidget):
    """choice_asked() · seats_asked() · list_asked() · started(); listless: the list is behind a button."""

    choice_asked = Signal()
    seats_asked = Signal()
    list_asked = Signal()
    started = Signal()

    def __init__(self, *, listless: bool) -> None:
        super().__init__()
        lines = column(self, 12)
        self.ready = ReadyStrip()
        lines.addWidget(self.ready)
        line = row(None, 12)
        self.choice_button = Button("", kind="tint", size="s", icon="users-fill", trailing="caret-down-bold")
        self.choice_button.setObjectName("rehearsalChoiceButton")
        self.choice_button.clicked.connect(self.choice_asked)
        line.addWidget(self.choice_button, 1)
        self.seats_button = Button("", kind="tint", size="s", icon="user-fill", trailing="caret-down-bold")
        self.seats_button.setObjectName("seatsButton")
        self.seats_button.clicked.connect(self.seats_asked)
        line.addWidget(self.seats_button)
        self.list_button = Button("", kind="plain", size="s", icon="check-square-fill")
        self.list_button.setObjectName("checklistButton")
        self.list_button.setVisible(listless)
        self.list_button.clicked.connect(self.list_asked)
        line.addWidget(self.list_button)
        lines.addLayout(line)
        line = row(None, 16)
        self.start_button = PrimaryButton(word("check.start"), icon="broadcast-fill")
        self.start_button.setObjectName("startLiveButton")
        self.start_button.setEnabled(False)
        self.start_button.clicked.connect(self.started)
        self.anyway_button = PlainButton(word("check.start_anyway"), size="l")
        self.anyway_button.setObjectName("startAnywayButton")
        self.anyway_button.clicked.connect(self.started)
        line.addWidget(self.start_button, 1)
        line.addWidget(self.anyway_button)
        lines.addLayout(line)

    def show_choice(self, audience: int, minutes: int, title: str) -> None:
        """Say how the rehearsal will be."""
        words = word("check.choice_button", audience=audience, minutes=minutes)
        name = word("check.choice_name", title=title, audience=audience, minutes=minutes)
        self.choice_button.set_words(f"{words} · {title}" if title else words, name)

    def show_seats(self, seats: str, partner: str) -> None:
        """Say who sits here; partner: the moderator's name, "" without one."""
        words = word(f"check.seats.{seats}")
        named = word("check.seats_name_with", partner=partner) if seats == "pair" and partner else words
        self.seats_button.set_icon("user-fill" if seats == "alone" else "users-fill")
        self.seats_button.set_words(words, word("check.seats_name", seats=named))

    def show_list(self, done: int, total: int) -> None:
        """Say how much of the list is ticked."""
        self.list_button.set_words(word("check.list_button", done=done, all=total))

    def show_ready(self, headline: str, *, ready: bool) -> None:
        """Let the start button stand out once all is well; before, going on is a plain choice."""
        self.ready.text.setText(headline)
        self.ready.setVisible(ready)
        self.start_button.setEnabled(ready)
        self.anyway_button.setVisible(not ready)
