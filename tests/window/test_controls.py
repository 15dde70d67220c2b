"""Buttons, segmented control, focus ring, top bar."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from trainer_app.ui.theme import look
from trainer_app.ui.theme.scale import Scale
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.segmented import SegmentedControl
from trainer_app.ui.widgets.topbar import TopBar

Show = Callable[..., QWidget]


def three_buttons() -> QWidget:
    page = QWidget()
    line = QVBoxLayout(page)
    for name in ("one", "two", "three"):
        button = Button(name, kind="primary")
        button.setObjectName(name)
        line.addWidget(button)
    return page


@pytest.mark.parametrize("size", ["s", "m", "l"])
@pytest.mark.parametrize("scale", [1.0, 1.125, 1.25, 1.5])
def test_a_button_is_never_smaller_than_a_target(qtbot: QtBot, size: str, scale: float) -> None:
    look.set_scale(Scale(scale))
    for words in ("", "Ya", "Ulangi latihan ini sekarang"):
        button = Button(words, size=size, icon="x-bold")  # type: ignore[arg-type]
        qtbot.addWidget(button)
        assert button.sizeHint().height() >= 44
        assert button.minimumSizeHint().width() >= 44
        assert button.minimumSizeHint().width() <= button.sizeHint().width()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_space(show: Show, qtbot: QtBot, key: Qt.Key) -> None:
    window = show(three_buttons)
    button = window.findChild(Button, "two")
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_the_ring_shows_after_a_key_and_hides_after_a_press(show: Show, qtbot: QtBot) -> None:
    window = show(three_buttons)
    one, two = (window.findChild(Button, name) for name in ("one", "two"))
    one.setFocus()
    assert window.ring.shown_for is None
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    assert window.ring.shown_for is two
    assert window.ring.geometry().contains(two.geometry())
    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
    assert window.ring.shown_for is None


def test_the_ring_follows_a_resized_window_and_outlives_its_target(show: Show, qtbot: QtBot) -> None:
    window = show(three_buttons)
    one = window.findChild(Button, "one")
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    window.resize(1280, 720)
    two = window.findChild(Button, "two")
    assert window.ring.geometry().contains(two.geometry())
    two.setParent(None)
    two.deleteLater()
    qtbot.waitUntil(lambda: window.ring.shown_for is not two)


def test_one_of_the_choices_is_taken_by_press_and_by_arrow(show: Show, qtbot: QtBot) -> None:
    control = SegmentedControl((("a", "Satu"), ("b", "Dua"), ("c", "Tiga")))
    control.choose("a")

    def make() -> QWidget:
        page = QWidget()
        QVBoxLayout(page).addWidget(control)
        return page

    show(make)
    heard: list[str] = []
    control.chosen.connect(heard.append)
    qtbot.mouseClick(control.button("b"), Qt.MouseButton.LeftButton)
    control.button("b").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert control.choice() == "c"
    assert heard == ["b", "c"]


def test_the_words_of_choices_change_without_losing_the_focus(show: Show) -> None:
    control = SegmentedControl((("a", "Semua 1"), ("b", "Tepat 0")))

    def make() -> QWidget:
        page = QWidget()
        QVBoxLayout(page).addWidget(control)
        return page

    show(make)
    control.button("b").setFocus()
    control.set_choices((("a", "Semua 2"), ("b", "Tepat 1")))
    assert control.button("b").hasFocus()
    assert control.button("b").accessibleName() == "Tepat 1"


def test_arrows_lead_from_tab_to_tab(show: Show, qtbot: QtBot) -> None:
    window = show(lambda: TopBar("Rapor", "Kembali", (("a", "Satu"), ("b", "Dua"))))
    window.page.open_tab("a")
    window.page.tabs["a"].setFocus()
    with qtbot.waitSignal(window.page.tab_chosen) as heard:
        qtbot.keyClick(window.page.tabs["a"], Qt.Key.Key_Right)
    assert heard.args == ["b"]
    assert window.page.tabs["b"].hasFocus()


def test_a_tab_is_opened_by_enter(show: Show, qtbot: QtBot) -> None:
    window = show(lambda: TopBar("Rapor", "Kembali", (("a", "Satu"), ("b", "Dua"))))
    with qtbot.waitSignal(window.page.tab_chosen) as heard:
        qtbot.keyClick(window.page.tabs["b"], Qt.Key.Key_Return)
    assert heard.args == ["b"]
