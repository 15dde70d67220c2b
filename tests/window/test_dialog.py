"""Dialogs and toasts: children of the window, safe by default, gone when their time is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.toast import Toast

Show = Callable[..., QWidget]


def plain_page() -> QWidget:
    page = QWidget()
    line = QVBoxLayout(page)
    for name in ("first", "second"):
        button = Button(name)
        button.setObjectName(name)
        line.addWidget(button)
    return page


def ask(window: QWidget) -> tuple[Dialog, list[str]]:
    dialog = Dialog(window, title="Akhiri latihan?", text="Masih ada naskah.", icon="stop-fill", tone="poor")
    dialog.add_button("end", "Akhiri", name="endButton")
    dialog.add_button(SAFE, "Lanjut", "primary", name="safeButton")
    heard: list[str] = []
    dialog.answered.connect(heard.append)
    dialog.open()
    return dialog, heard


def focus_name() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_the_safe_button_has_the_focus_and_enter_presses_it(show: Show, qtbot: QtBot) -> None:
    window = show(plain_page)
    dialog, heard = ask(window)
    assert focus_name() == "safeButton"
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert heard == [SAFE]


def test_escape_is_the_safe_answer_from_every_button(show: Show, qtbot: QtBot) -> None:
    window = show(plain_page)
    dialog, heard = ask(window)
    end = dialog.findChild(Button, "endButton")
    end.setFocus()
    qtbot.keyClick(end, Qt.Key.Key_Escape)
    assert heard == [SAFE]


def test_tab_stays_inside_the_dialog(show: Show, qtbot: QtBot) -> None:
    window = show(plain_page)
    dialog, _ = ask(window)
    seen = []
    for _step in range(4):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(focus_name())
    assert seen == ["endButton", "safeButton", "endButton", "safeButton"]
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Backtab)
    assert focus_name() == "endButton"


def test_a_dialog_is_answered_once_and_gives_the_focus_back(show: Show) -> None:
    window = show(plain_page)
    second = window.findChild(Button, "second")
    second.setFocus()
    dialog, heard = ask(window)
    dialog.answer("end")
    dialog.answer(SAFE)
    assert heard == ["end"]
    assert focus_name() == "second"


def test_a_dialog_covers_the_window_at_every_size(show: Show) -> None:
    window = show(plain_page)
    dialog, _ = ask(window)
    window.resize(1280, 720)
    assert dialog.geometry() == window.rect()
    assert dialog.parentWidget() is window


def test_a_press_beside_the_dialog_reaches_nothing(show: Show, qtbot: QtBot) -> None:
    window = show(plain_page)
    dialog, heard = ask(window)
    qtbot.mouseClick(dialog, Qt.MouseButton.LeftButton, pos=dialog.rect().topLeft())
    assert heard == []
    assert dialog.isVisible()


def test_a_toast_can_be_undone_while_it_stands(show: Show, qtbot: QtBot) -> None:
    window = show(plain_page)
    toast = Toast(window)
    toast.note("Komentar dihapus.", action=lambda left: f"Batalkan ({left} detik lagi)", seconds=15)
    assert toast.action.accessibleName() == "Batalkan (15 detik lagi)"
    with qtbot.waitSignal(toast.acted):
        qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_toast_counts_down_and_goes(show: Show, qtbot: QtBot) -> None:
    window = show(plain_page)
    toast = Toast(window)
    toast.note("Tersimpan.", action=lambda left: f"Batalkan ({left})", seconds=2)
    with qtbot.waitSignal(toast.gone, timeout=6000):
        qtbot.waitUntil(lambda: "(1)" in toast.action.text(), timeout=4000)
    assert toast.text == ""


def test_a_toast_stays_inside_the_window(show: Show) -> None:
    window = show(plain_page, (1280, 720), 1.5)
    toast = Toast(window)
    toast.note("Satu kalimat yang panjang sekali untuk sebuah kabar " * 3)
    window.resize(1024, 700)
    assert window.rect().contains(toast.geometry())
