"""The questions of the check page, one dialog at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from trainer_app.basics.messages import Message
from trainer_app.ui.widgets.checklist_dialogs import AddressDialog, ChoiceDialog
from trainer_app.ui.widgets.demo_like import FaceLike
from trainer_app.ui.widgets.dialog import Dialog
from trainer_app.ui.widgets.frame_view import Picture
from trainer_app.ui.widgets.seats_dialog import SeatsDialog, TicksDialog
from trainer_app.ui.widgets.why_dialog import WhyDialog, WhyLike


class ChoiceLike(Protocol):
    """How the rehearsal will be."""

    @property
    def audience(self) -> int: ...  # noqa: D102
    @property
    def minutes(self) -> int: ...  # noqa: D102
    @property
    def scenario(self) -> str: ...  # noqa: D102
    @property
    def seats(self) -> str: ...  # noqa: D102
    @property
    def partner(self) -> int | None: ...  # noqa: D102
    @property
    def ticks(self) -> frozenset[str]: ...  # noqa: D102


class CheckAsking(QObject):
    """Opens the dialogs over the window of `page` and says what was chosen."""

    choice_made = Signal(int, int, str)
    address_given = Signal(str)
    seats_chosen = Signal(str)
    partner_chosen = Signal(int)
    ticks_chosen = Signal(object)
    swap_asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._dialog: Dialog | None = None

    @property
    def is_open(self) -> bool:
        """Whether a question is on the screen."""
        return self._dialog is not None

    def ask_choice(
        self,
        choice: ChoiceLike,
        audiences: Sequence[int],
        minutes: Sequence[int],
        scenarios: Sequence[tuple[str, str]],
    ) -> None:
        """Ask how the rehearsal shall be: viewers, minutes, scenario."""
        if self._dialog is None:
            now = (choice.audience, choice.minutes, choice.scenario)
            dialog = ChoiceDialog(self._page.window(), audiences, minutes, scenarios, now)
            dialog.changed.connect(self.choice_made)
            self._open(dialog)

    def tell_why(self, tip: Message, why: WhyLike, face: FaceLike | None, picture: Picture | None) -> None:
        """Show what was measured: the tip, the reason, the face and the frozen picture."""
        if self._dialog is None:
            self._open(WhyDialog(self._page.window(), tip, why, face, picture))

    def ask_address(self) -> None:
        """Ask for the address of a phone camera."""
        if self._dialog is None:
            dialog = AddressDialog(self._page.window())
            dialog.given.connect(self.address_given)
            self._open(dialog, dialog.field)

    def ask_seats(
        self, choice: ChoiceLike, partners: Sequence[tuple[int, str]], permissions: Sequence[str]
    ) -> None:
        """Ask who sits here; from there the moderator's ticks and the change of seats."""
        if self._dialog is not None:
            return
        dialog = SeatsDialog(self._page.window(), choice.seats, partners, choice.partner)
        dialog.seats_chosen.connect(self.seats_chosen)
        dialog.partner_chosen.connect(self.partner_chosen)
        self._open(dialog)

        def follow(key: str) -> None:
            if key == "ticks":
                self._ask_ticks(permissions, choice.ticks)
            elif key == "swap":
                self.swap_asked.emit()

        dialog.answered.connect(follow)

    def _ask_ticks(self, permissions: Sequence[str], ticks: frozenset[str]) -> None:
        dialog = TicksDialog(self._page.window(), permissions, ticks)
        taken = set(ticks)

        def tick(permission: str, on: bool) -> None:
            (taken.add if on else taken.discard)(permission)
            self.ticks_chosen.emit(frozenset(taken))

        dialog.ticked.connect(tick)
        self._open(dialog)

    def _open(self, dialog: Dialog, focus: QWidget | None = None) -> None:
        self._dialog = dialog
        dialog.answered.connect(self._closed)
        dialog.open(focus)

    def _closed(self, _key: str) -> None:
        self._dialog = None
