"""The real app in a real (offscreen) window over a data folder of its own, driven by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from trainer_app.basics.assets import assets_dir
from trainer_app.bootstrap import Options, build_journey, make_application
from trainer_app.store.database import Store, open_store
from trainer_app.ui import text
from trainer_app.ui.app.journey import Journey

PATIENCE_MS = 30_000


@dataclass
class User:
    """Somebody at the laptop: looks for what is visible and presses it."""

    qtbot: QtBot
    journey: Journey
    store: Store
    presses: list[str] = field(default_factory=list)

    @property
    def window(self) -> QWidget:
        return self.journey.window

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_page(self, name: str) -> None:
        self.wait(lambda: self.journey.window.current() == name and self.journey.errands.is_idle)

    def visible(self, name: str) -> list[QAbstractButton]:
        found = self.window.findChildren(QAbstractButton, name)
        return [button for button in found if button.isVisible() and button.isEnabled()]

    def press(self, name: str) -> None:
        self.wait(lambda: bool(self.visible(name)))
        self.presses.append(name)
        self.qtbot.mouseClick(self.visible(name)[0], Qt.MouseButton.LeftButton)

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(self.window.focusWidget(), words)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def said(self) -> str:
        """Everything that can be read on the page that is up, labels and accessible names."""
        words = []
        for widget in self.journey.window.stack.findChildren(QWidget):
            if widget.isVisible():
                label = getattr(widget, "text", None)
                words.append(f"{label() if callable(label) else ''} {widget.accessibleName()}")
        return "\n".join(words)


@pytest.fixture
def sit_down(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., User]]:
    """Return a way to start the app: sit_down(camera=..., microphone=..., data=...) -> User."""
    running: list[User] = []

    def start(camera: str = "sample", microphone: str = "sample", data: Path | None = None) -> User:
        make_application()
        text.set_strict(True)
        store = open_store(data or tmp_path / "data")
        journey = build_journey(Options(camera, microphone, None, "id", 5), store)
        user = User(qtbot, journey, store)
        running.append(user)
        journey.begin()
        user.wait_page("home")
        return user

    yield start
    for user in running:
        user.journey.window.may_close = True
        user.journey.window.close()
        user.journey.end()
        user.store.close()
    text.set_strict(False)
    text.set_addressed("Bu")


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    """Half a minute of the shipped speech as a plain sound file."""
    mono, rate = soundfile.read(assets_dir() / "sample" / "sample-speech.ogg", dtype="float32")
    path = tmp_path / "speech.wav"
    soundfile.write(path, np.tile(mono, 3), rate, subtype="PCM_16")
    return path
