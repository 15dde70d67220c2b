"""The real window with the trainer's room behind its code, on real media, driven by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from trainer_app.bootstrap import Options, build_journey, make_application
from trainer_app.store.database import Store, open_store
from trainer_app.ui.app.demo_desk import DemoDesk
from trainer_app.ui.app.demo_gate import TrainerGate
from trainer_app.ui.app.journey import Journey
from trainer_app.ui.pages.demo.page import DemoPage
from trainer_app.ui.presenters.demo_state import DemoState
from trainer_app.ui.widgets.dialog import Dialog
from trainer_app.ui.widgets.pin_dialog import PinDialog

PATIENCE_MS = 30_000
CODE = "2468"


class Trainer:
    """Somebody at the laptop who knows (or guesses) the code."""

    def __init__(self, qtbot: QtBot, data: Path, camera: str = "sample", microphone: str = "sample") -> None:
        make_application()
        self.qtbot = qtbot
        self.store: Store = open_store(data)
        self.journey: Journey = build_journey(Options(camera, microphone, None, "id", 5), self.store)
        self.desk, self.gate = join(self.journey)
        self.journey.begin()
        self.wait(lambda: self.journey.window.current() == "home" and self.journey.errands.is_idle)

    def end(self) -> None:
        self.desk.leave()
        self.journey.window.may_close = True
        self.journey.window.close()
        self.journey.end()
        self.store.close()

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def press(self, name: str) -> None:
        def there() -> list[QAbstractButton]:
            found = self.journey.window.findChildren(QAbstractButton, name)
            return [button for button in found if button.isVisible() and button.isEnabled()]

        self.wait(lambda: bool(there()))
        self.qtbot.mouseClick(there()[0], Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        window = self.journey.window
        self.qtbot.keyClick(window.focusWidget() or window, key, modifier)

    def dialog(self) -> Dialog | None:
        found = [one for one in self.journey.window.findChildren(Dialog) if one.isVisible()]
        return found[0] if found else None

    def pin(self) -> PinDialog:
        self.wait(lambda: isinstance(self.dialog(), PinDialog))
        found = self.dialog()
        assert isinstance(found, PinDialog)
        return found

    def enter(self, code: str) -> None:
        self.wait(self.pin().field.isEnabled)
        self.qtbot.keyClicks(self.journey.window.focusWidget(), code)
        self.key(Qt.Key.Key_Return)

    def go_in(self) -> None:
        """Choose a code and enter for the first time."""
        self.press("trainerButton")
        self.enter(CODE)
        self.enter(CODE)
        self.wait(lambda: self.journey.window.current() == "trainer")

    @property
    def page(self) -> DemoPage:
        page = self.journey.window.page("trainer")
        assert isinstance(page, DemoPage)
        return page

    @property
    def state(self) -> DemoState:
        assert self.desk.presenter is not None
        return self.desk.presenter.state


def join(journey: Journey) -> tuple[DemoDesk, TrainerGate]:
    """Join the trainer's room to a journey, unless it knows it by itself already."""
    if hasattr(journey, "demo"):
        return journey.demo(), journey.gate
    journey.window._makers["trainer"] = DemoPage
    desk, gate = DemoDesk(journey.host), TrainerGate(journey.host)
    journey._desks["trainer"] = desk

    def go_trainer() -> None:
        journey._leave("trainer")
        desk.open()

    journey.home()._page.trainer_asked.connect(gate.ask)
    gate.passed.connect(go_trainer)
    desk.back_asked.connect(journey.go_home)
    return desk, gate
