"""The door of the trainer's room: its code is chosen at the first entry and asked for at every later one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.pin import TrainerPin
from trainer_app.ui.app.host import Host
from trainer_app.ui.presenters.demo_gate import Tries
from trainer_app.ui.text import say, word
from trainer_app.ui.widgets.pin_dialog import PinDialog

Outcome = bool | Message
"""Whether the code opened the door, or why it could not be tried or kept."""


class TrainerGate(QObject):
    """`passed` when the right code was given (or a new one is kept)."""

    passed = Signal()

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._pin = TrainerPin(host.services.store)
        self._tries = Tries()
        self._dialog: PinDialog | None = None
        self._asking = False

    def ask(self) -> None:
        """Ask for the code over the page that is up; a second call while asking changes nothing."""
        if self._asking:
            return
        self._asking = True
        self._host.errands.run(self._is_set, self._open)

    def _is_set(self) -> Outcome:
        try:
            return self._pin.is_set()
        except StoreError as error:
            return error.message

    def _open(self, known: Outcome) -> None:
        if isinstance(known, Message):
            self._asking = False
            self._host.tell(known)
            return
        dialog = PinDialog(self._host.window, choosing=not known)
        self._dialog = dialog
        dialog.entered.connect(self._try if known else self._keep)
        dialog.answered.connect(lambda _key: self._closed())
        dialog.open(dialog.field)
        pause = self._tries.pause_s(self._host.services.clock.now_s())
        if known and pause:
            dialog.rest(pause)

    def _closed(self) -> None:
        self._dialog = None
        self._asking = False

    def _try(self, code: str) -> None:
        def work() -> Outcome:
            try:
                return self._pin.opens(code)
            except StoreError as error:
                return error.message

        self._host.errands.run(work, self._judge)

    def _judge(self, opens: Outcome) -> None:
        dialog = self._dialog
        if isinstance(opens, Message):
            if dialog is not None:
                dialog.refuse(say(opens))
            return
        now_s = self._host.services.clock.now_s()
        if not opens:
            pause = self._tries.note_wrong(now_s)  # counts even when the dialog was closed meanwhile
            if dialog is not None and pause:
                dialog.rest(pause)
            elif dialog is not None:
                dialog.refuse(word("demo.pin.wrong"))
            return
        self._tries.note_right()
        if dialog is not None:
            dialog.accept()
            self.passed.emit()

    def _keep(self, code: str) -> None:
        def work() -> Outcome:
            try:
                self._pin.choose(code)
            except StoreError as error:
                return error.message
            return True

        self._host.errands.run(work, self._kept)

    def _kept(self, kept: Outcome) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        if isinstance(kept, Message):
            dialog.refuse(say(kept))
            return
        dialog.accept()
        self.passed.emit()
