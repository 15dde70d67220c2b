"""Who sits here: alone, or host and moderator; the moderator's ticks; changing seats."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.checklist import CheckRow
from trainer_app.ui.widgets.choice import Choice
from trainer_app.ui.widgets.controls import label
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.segmented import SegmentedControl

SEATS = ("alone", "pair")
UNNAMED = 0
"""The partner who is not among the people of this laptop."""


class SeatsDialog(Dialog):
    """seats_chosen(seats) · partner_chosen(id) · answered "ticks" or "swap" when that was asked for."""

    seats_chosen = Signal(str)
    partner_chosen = Signal(int)

    def __init__(
        self, host: QWidget, seats: str, partners: Sequence[tuple[int, str]], partner: int | None
    ) -> None:
        super().__init__(host, title=word("check.seats_title"), text=word("check.seats_text"))
        self._partner = partner or UNNAMED
        self.seats = SegmentedControl(
            tuple((one, word(f"check.seats.{one}")) for one in SEATS),
            letter=17,
            name=word("check.seats_title"),
        )
        self.seats.choose(seats)
        self.seats.chosen.connect(self._choose)
        self.content.addWidget(self.seats)
        self._for_two: list[QWidget] = []
        if partners:
            title = label(word("check.partner"), "body_strong")
            self.partner = Choice(word("check.partner"))
            self.partner.setObjectName("partnerChoice")
            names = tuple((str(key), name) for key, name in partners)
            self.partner.set_choices(
                ((str(UNNAMED), word("check.partner_other")), *names), str(self._partner)
            )
            self.partner.picked.connect(self._pick)
            self._for_two += [title, self.partner]
        self.ticks = self._button("check.ticks_button", "check-square-fill", "moderatorTicksButton", "ticks")
        self.swap = self._button("check.swap", "repeat-bold", "swapSeatsButton", "swap")
        self._for_two.append(self.ticks)
        for part in self._for_two:
            self.content.addWidget(part)
        self.content.addWidget(self.swap)
        self.add_button(SAFE, word("check.choice_done"), "primary", name="seatsDoneButton")
        self._show()

    def _button(self, key: str, icon: str, name: str, answer: str) -> Button:
        made = Button(word(key), kind="plain", icon=icon)
        made.setObjectName(name)
        made.clicked.connect(lambda: self.answer(answer))
        return made

    def _choose(self, seats: str) -> None:
        self.seats_chosen.emit(seats)
        self._show()

    def _pick(self, key: str) -> None:
        self._partner = int(key)
        self.partner_chosen.emit(self._partner)
        self._show()

    def _show(self) -> None:
        two = self.seats.choice() == "pair"
        for part in self._for_two:
            part.setVisible(two)
        self.swap.setVisible(two and self._partner != UNNAMED)


class TicksDialog(Dialog):
    """The moderator's ticks; without one its button is absent. `ticked(permission, on)` at each press."""

    ticked = Signal(str, bool)

    def __init__(self, host: QWidget, permissions: Sequence[str], ticks: frozenset[str]) -> None:
        super().__init__(host, title=word("check.ticks_title"), text=word("check.ticks_text"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(16))
        self.rows: dict[str, CheckRow] = {}
        for place, permission in enumerate(permissions):
            row = CheckRow(word(f"check.tick.{permission}"), locked=False)
            row.setObjectName(f"{permission}Tick")
            row.show_ticked(permission in ticks)
            row.toggled.connect(lambda on, permission=permission: self.ticked.emit(permission, on))
            self.rows[permission] = row
            grid.addWidget(row, place // 2, place % 2)
        self.content.addLayout(grid)
        self.add_button(SAFE, word("check.choice_done"), "primary", name="ticksDoneButton")
