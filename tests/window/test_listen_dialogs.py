"""The dialogs of one's own voice and of the spoken tips: nothing cut, everything reachable, at every size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from tests.window.check_world import CheckWorld
from tests.window.test_check_page import faults
from trainer_app.basics.measures import AxisScore, SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceStatus
from trainer_app.ui.presenters.listen import Facts, ListenPresenter
from trainer_app.ui.presenters.spoken import TIPS, SpokenPresenter
from trainer_app.ui.text import word
from trainer_app.ui.widgets.dialog import Dialog
from trainer_app.ui.widgets.listen_dialog import ListenDialog
from trainer_app.ui.widgets.spoken_dialog import SpokenDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
RUNNING = DeviceStatus("running")
NOISY = SoundMeasure(
    6.0, AxisScore(52.0, "noise", {"active_level_dbfs": -31.0, "snr_a_db": 9.0}), True, 0.0, -12.0
)
LOOKS = [
    ((1366, 768), 1.0, "id"),
    ((1280, 720), 1.0, "en"),
    ((1280, 720), 1.5, "id"),
    ((1280, 720), 1.5, "en"),
    ((1920, 1080), 1.25, "id"),
]


def settled(dialog: Dialog) -> list[str]:
    for _ in range(3):
        QApplication.processEvents()
    found = faults(dialog)
    card = dialog._card
    place = QRect(card.mapTo(dialog, QPoint(0, 0)), card.size())
    if not dialog.rect().contains(place):
        found.append(f"the dialog leaves the window: {place}")
    return found


@pytest.mark.parametrize(("size", "text_scale", "language"), LOOKS)
def test_nothing_is_cut_while_she_listens_to_herself(
    show: Show, size: tuple[int, int], text_scale: float, language: str
) -> None:
    world = CheckWorld(show, size, text_scale, language)
    presenter, dialog = ListenPresenter(), ListenDialog(world.window)
    presenter.changed.connect(dialog.show_listen)
    dialog.show_listen(presenter.state)
    dialog.open(dialog.record)
    presenter.beat(1.0, NOISY, Facts(RUNNING, False, 0.0, "idle"))
    assert settled(dialog) == []
    presenter.record()
    presenter.beat(2.0, NOISY, Facts(RUNNING, True, 2.0, "idle"))
    assert settled(dialog) == []
    presenter.beat(3.0, NOISY, Facts(RUNNING, False, 6.0, "idle"))
    presenter.note_result("mine", NOISY)
    assert settled(dialog) == [] and dialog.sentence.text() == word("tips.sound.noise")
    denied = DeviceStatus("denied", "", Message("mic.denied"))
    presenter.beat(4.0, None, Facts(denied, False, 0.0, "idle"))
    assert settled(dialog) == [] and dialog.record.text() == word("listen.retry")


@pytest.mark.parametrize(("size", "text_scale", "language"), LOOKS)
def test_nothing_is_cut_while_a_tip_is_spoken(
    show: Show, size: tuple[int, int], text_scale: float, language: str
) -> None:
    world = CheckWorld(show, size, text_scale, language)
    presenter, dialog = SpokenPresenter(frozenset({TIPS[0]})), SpokenDialog(world.window, TIPS)
    presenter.changed.connect(dialog.show_spoken)
    dialog.show_spoken(presenter.state)
    dialog.open(dialog.record)
    for number, tip in enumerate(TIPS):
        presenter.choose(tip)
        presenter.beat(float(number), NOISY, Facts(RUNNING, False, 0.0, "idle"))
        assert settled(dialog) == []
    presenter.record()
    presenter.beat(30.0, NOISY, Facts(RUNNING, True, 5.0, "idle"))
    assert settled(dialog) == [] and dialog.record.text() == word("spoken.finish")
    presenter.note_trouble(Message("spoken.disk_full"))
    assert settled(dialog) == []


@pytest.mark.parametrize(("size", "text_scale", "language"), LOOKS)
def test_a_tip_that_can_be_heard_cuts_nothing_on_the_page(
    show: Show, size: tuple[int, int], text_scale: float, language: str
) -> None:
    world = CheckWorld(show, size, text_scale, language)
    world.presenter.know_spoken(frozenset({"tips.sound.noise", "tips.lighting.ok"}))
    world.run(3, heard=NOISY.sound)
    assert faults(world.page) == []
    shown = [axis for axis, gauge in world.page.gauges.items() if gauge.tip_button.isVisible()]
    assert shown == ["lighting", "sound"]
    heard: list[str] = []
    world.page.tip_asked.connect(heard.append)
    world.page.gauges["sound"].tip_button.click()
    assert heard == ["tips.sound.noise"]
