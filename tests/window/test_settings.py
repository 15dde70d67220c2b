"""The settings page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from trainer_app.ui.pages.settings import SettingsPage, SettingsState
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.choice import Choice
from trainer_app.ui.widgets.segmented import SegmentedControl

Show = Callable[..., QWidget]
STATE = SettingsState(
    cameras=(("0", "Kamera bawaan"), ("1", "USB Webcam")),
    microphones=(("usb", "Mikrofon USB"),),
    camera="1",
    microphone="dicabut",
    people=((4, "Bu Sari"), (5, "Kak Dewi")),
)


def make() -> SettingsPage:
    page = SettingsPage()
    page.render(STATE)
    return page


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 1.0), ((1280, 720), 1.5)])
@pytest.mark.parametrize(
    ("control", "key", "signal", "value"),
    [
        ("languageChoice", "en", "language_chosen", "en"),
        ("textSizeChoice", "1.5", "text_scale_chosen", 1.5),
        ("motionChoice", "on", "motion_chosen", True),
        ("letterKeysChoice", "on", "letter_keys_chosen", True),
        ("followAgesChoice", "on", "follow_ages_chosen", True),
    ],
)
def test_a_choice_is_told_at_once(
    show: Show,
    qtbot: QtBot,
    control: str,
    key: str,
    signal: str,
    value: object,
    size: tuple[int, int],
    scale: float,
) -> None:
    window = show(make, size, scale)
    with qtbot.waitSignal(getattr(window.page, signal)) as heard:
        button = window.findChild(SegmentedControl, control).button(key)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.args == [value]


def test_devices_are_chosen_by_keys_and_a_lost_one_stays_named(show: Show, qtbot: QtBot) -> None:
    window = show(make)
    camera = window.findChild(Choice, "cameraChoice")
    assert camera.currentText() == "USB Webcam"
    with qtbot.waitSignal(window.page.camera_chosen) as heard:
        qtbot.keyClick(camera, Qt.Key.Key_Up)
    assert heard.args == ["0"]
    assert window.findChild(Choice, "microphoneChoice").currentText() == "dicabut"


def test_deleting_a_name_asks_first_and_the_safe_answer_keeps_it(show: Show, qtbot: QtBot) -> None:
    window = show(make)
    qtbot.mouseClick(window.findChild(Button, "erase4"), Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(window.page.erase_asked):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.mouseClick(window.findChild(Button, "erase4"), Qt.MouseButton.LeftButton)
    dialogs = [button for button in window.findChildren(Button, "eraseYesButton") if button.isVisible()]
    with qtbot.waitSignal(window.page.erase_asked) as heard:
        qtbot.mouseClick(dialogs[-1], Qt.MouseButton.LeftButton)
    assert heard.args == [4]


def test_escape_and_the_back_button_go_back(show: Show, qtbot: QtBot) -> None:
    window = show(make)
    with qtbot.waitSignal(window.page.back):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    with qtbot.waitSignal(window.page.back):
        qtbot.mouseClick(window.findChild(Button, "backButton"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 1.0), ((1280, 720), 1.5)])
def test_the_camera_tuning_is_told_and_forgotten_with_one_press(
    show: Show, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    def known() -> SettingsPage:
        page = SettingsPage()
        page.render(replace(STATE, known_cameras=2, known_poses=3))
        return page

    window = show(known, size, scale)
    button = window.findChild(Button, "forgetCalibrationButton")
    assert button.height() >= 44
    button.setFocus()
    with qtbot.waitSignal(window.page.calibration_forgotten):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_with_nothing_learnt_there_is_nothing_to_forget(show: Show) -> None:
    assert not show(make).findChild(Button, "forgetCalibrationButton").isEnabled()
