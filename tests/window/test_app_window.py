from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from trainer_app.ui.app.window import MainWindow
from trainer_app.ui.pages.home import HomePage, HomePerson, HomeState
from trainer_app.ui.pages.settings import SettingsPage, SettingsState
from trainer_app.ui.theme import look

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow({"home": HomePage, "settings": SettingsPage}, 1.0)
    qtbot.addWidget(made)
    made.show()
    made.page("home").render(HomeState((HomePerson(1, "Sari", "Bu", 0, 0),)))
    made.show_page("home")
    return made


def test_a_page_is_made_at_its_first_visit_and_kept(window: MainWindow) -> None:
    home = window.page("home")
    window.page("settings").render(SettingsState())
    window.show_page("settings")
    assert window.current() == "settings"
    assert window.show_page("home") is home


def test_a_fresh_page_takes_the_place_of_the_old_one(window: MainWindow) -> None:
    old = window.page("home")
    assert window.fresh("home") is not old
    assert window.stack.count() == 1


@pytest.mark.parametrize(("key", "scale"), [("+", 1.125), ("-", 1.0), ("0", 1.0)])
def test_keys_ask_for_another_text_size(window: MainWindow, qtbot: QtBot, key: str, scale: float) -> None:
    keys = {"+": Qt.Key.Key_Plus, "-": Qt.Key.Key_Minus, "0": Qt.Key.Key_0}
    window.activateWindow()
    with qtbot.waitSignal(window.text_scale_chosen, timeout=3000) as asked:
        qtbot.keyClick(window, keys[key], CONTROL)
    assert asked.args == [scale]


def test_a_high_window_grows_everything(window: MainWindow) -> None:
    window.resize(1920, 1080)
    QApplication.processEvents()
    assert look.scale().whole == 1.25
    window.resize(1366, 768)
    QApplication.processEvents()
    assert look.scale().whole == 1.0


def test_closing_during_a_live_is_asked_and_not_done(window: MainWindow, qtbot: QtBot) -> None:
    window.may_close = False
    event = QCloseEvent()
    with qtbot.waitSignal(window.close_asked, timeout=3000):
        window.closeEvent(event)
    assert not event.isAccepted()
    window.may_close = True
    again = QCloseEvent()
    window.closeEvent(again)
    assert again.isAccepted()
