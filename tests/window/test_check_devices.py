"""Devices of the check page: menus by key, and a phone by its address."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.window.check_world import CheckWorld, menu_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("key", "signal", "source"),
    [(Qt.Key.Key_K, "camera_chosen", "cam:1"), (Qt.Key.Key_M, "microphone_chosen", "mic:1")],
)
def test_devices_are_chosen_by_key_from_a_menu(
    qtbot: QtBot, show: Show, key: Qt.Key, signal: str, source: str
) -> None:
    world = CheckWorld(show)
    world.page.set_cameras([("Kamera laptop", "cam:0"), ("Kamera USB", "cam:1")], "cam:0")
    world.page.set_microphones([("Mik laptop", "mic:0"), ("Mik USB", "mic:1")], "mic:0")
    qtbot.keyClick(world.page, key)
    menu = menu_of(world.page)
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    with qtbot.waitSignal(getattr(world.page, signal)) as heard:
        menu.actions()[1].trigger()
    assert heard.args == [source]
    menu.close()


def test_a_device_is_chosen_with_the_keyboard_alone(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    world.page.set_cameras([("Kamera laptop", "cam:0"), ("Kamera USB", "cam:1")], "cam:0")
    qtbot.keyClick(world.page, Qt.Key.Key_K)
    menu = menu_of(world.page)
    with qtbot.waitSignal(world.page.camera_chosen) as heard:
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert heard.args == ["cam:1"]


def test_a_phone_is_used_by_its_address(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    qtbot.keyClick(world.page, Qt.Key.Key_P)
    dialog = world.dialog()
    field, use = dialog.findChild(QWidget, "phoneAddressField"), dialog.findChild(QWidget, "phoneUseButton")
    qtbot.keyClicks(field, "192.168.1.5")
    qtbot.mouseClick(use, LEFT)
    assert dialog.isVisible()
    field.clear()
    qtbot.keyClicks(field, "http://192.168.1.5:8080/video")
    with qtbot.waitSignal(world.page.camera_chosen) as heard:
        qtbot.mouseClick(use, LEFT)
    assert heard.args == ["http://192.168.1.5:8080/video"]
