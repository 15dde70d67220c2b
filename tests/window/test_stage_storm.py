"""Whatever a person presses in whatever order, the stage stands and the log replays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.window.stage_world import StageWorld, library
from trainer_app.basics.rng import stream
from trainer_app.capture.frames import DeviceStatus
from trainer_app.rehearsal.replay import first_difference, replay
from trainer_app.ui.widgets.dialog import Dialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
STATES = ("running", "running", "running", "lost", "busy", "black", "silent")
NEVER = frozenset({"endLiveButton", "otherCameraButton"})


@pytest.mark.parametrize("seed", range(4))
def test_pressing_anything_at_any_time_never_breaks_the_stage(show: Show, seed: int) -> None:
    chance = stream(seed, "storm")
    world = StageWorld(show, level=3, run=1 + seed % 3, seed=seed, letter_keys=True)
    world.run(20)
    for _ in range(120):
        draw = chance.random()
        if draw < 0.08:
            state = STATES[int(chance.random() * len(STATES))]
            world.camera = DeviceStatus(state)  # type: ignore[arg-type]
        elif draw < 0.16:
            state = STATES[int(chance.random() * len(STATES))]
            world.mic = DeviceStatus(state)  # type: ignore[arg-type]
        elif draw < 0.4 and world.page.desk.queue.ids:
            ids = world.page.desk.queue.ids
            world.choose(ids[int(chance.random() * len(ids))])
        else:
            press_something(world, chance.random())
        world.run(0.2 + chance.random())
    assert not world.state.ended
    verbs = {command.verb for command in world.commands()}
    assert len(verbs) >= 8
    again = replay(world.rows, library().scenarios()[0], library().bank)
    assert first_difference(world.rows, again) is None


def press_something(world: StageWorld, share: float) -> None:
    """Press one of the buttons that can be seen."""
    buttons = [
        button
        for button in world.page.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and button.objectName() not in NEVER
    ]
    buttons[int(share * len(buttons))].click()
    QApplication.processEvents()
    for dialog in world.window.findChildren(Dialog):
        dialog.answer("safe")
