"""The first page, driven by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.window.people_samples import PEOPLE
from trainer_app.ui import text
from trainer_app.ui.pages.home import CutOff, HomePage, HomePerson, HomeState
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.name_dialog import NameDialog
from trainer_app.ui.widgets.segmented import SegmentedControl
from trainer_app.ui.widgets.tiles import PersonTile

Show = Callable[..., QWidget]
STATE = HomeState(PEOPLE, last=2)
LOOKS = [((1366, 768), 1.0), ((1366, 768), 1.5), ((1280, 720), 1.0), ((1280, 720), 1.5), ((1920, 1080), 1.0)]


def page_of(state: HomeState) -> Callable[[], HomePage]:
    def make() -> HomePage:
        page = HomePage()
        page.render(state)
        return page

    return make


def tile(window: QWidget, person: int) -> PersonTile:
    found = window.findChild(PersonTile, f"person{person}")
    assert found is not None
    return found


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_a_press_on_a_tile_says_who(
    show: Show, qtbot: QtBot, size: tuple[int, int], scale: float, language: str
) -> None:
    window = show(page_of(STATE), size, scale, language)
    with qtbot.waitSignal(window.page.person_chosen) as heard:
        qtbot.mouseClick(tile(window, 3), Qt.MouseButton.LeftButton)
    assert heard.args == [3]


def test_tiles_tell_how_far_each_person_is(show: Show) -> None:
    window = show(page_of(STATE))
    names = [tile(window, person.id).accessibleName() for person in PEOPLE]
    assert names == [
        "Bu Sari. Sudah 1 dari 3",
        "Bu Wati. Selesai 3 latihan",
        "Bu Ningsih. Belum mulai",
        "Kak Dewi. Selesai 4 latihan",
        "Pak Surya. Sudah 2 dari 3",
    ]


def test_the_last_person_has_the_focus_and_enter_goes_in(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(STATE))
    assert focused() == "person2"
    with qtbot.waitSignal(window.page.person_chosen) as heard:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert heard.args == [2]


def test_arrows_walk_the_grid_and_stop_at_its_edge(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(STATE))
    tile(window, 1).setFocus()
    walked = []
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Left,
        Qt.Key.Key_Down,
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        walked.append(focused())
    assert walked == ["person1", "person2", "addNameTile", "person2", "person1", "person5"]


def test_a_letter_jumps_to_the_next_name_that_begins_with_it(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(STATE))
    tile(window, 1).setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S)
    assert focused() == "person5"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S)
    assert focused() == "person1"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_X)
    assert focused() == "person1"


def open_dialog(window: QWidget, qtbot: QtBot) -> NameDialog:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(NameDialog)
    assert dialog is not None
    return dialog


def test_control_n_adds_a_name_by_keys_alone(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(STATE))
    dialog = open_dialog(window, qtbot)
    assert focused() == "nameField"
    qtbot.keyClicks(dialog.name_field, "  Rina   Ayu ")
    with qtbot.waitSignal(window.page.name_added) as heard:
        qtbot.keyClick(dialog.name_field, Qt.Key.Key_Return)
    assert heard.args == ["Rina Ayu", "Bu", 5]


def test_an_empty_or_taken_name_is_told_and_nothing_is_lost(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(STATE))
    dialog = open_dialog(window, qtbot)
    save = dialog.findChild(Button, "saveNameButton")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert dialog.text_line.text() == "Tulis nama panggilan dulu."
    qtbot.keyClicks(dialog.name_field, "sari")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert dialog.text_line.text() == "Nama itu sudah ada. Tambah satu huruf."
    assert dialog.name_field.text() == "sari"
    assert dialog.isVisible()


def test_a_name_with_another_address_and_picture_is_added(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(STATE))
    qtbot.mouseClick(window.findChild(QWidget, "addNameTile"), Qt.MouseButton.LeftButton)
    dialog = window.findChild(NameDialog)
    control = dialog.findChild(SegmentedControl)
    qtbot.mouseClick(control.button("Pak"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.name_field, "Sari")
    pick = next(p for p in dialog.findChildren(QWidget) if p.accessibleName() == "Gambar 13")
    qtbot.mouseClick(pick, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.page.name_added) as heard:
        qtbot.mouseClick(dialog.findChild(Button, "saveNameButton"), Qt.MouseButton.LeftButton)
    assert heard.args == ["Sari", "Pak", 12]


def test_escape_leaves_the_dialog_and_adds_nobody(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(STATE))
    dialog = open_dialog(window, qtbot)
    qtbot.keyClicks(dialog.name_field, "Rina")
    with qtbot.assertNotEmitted(window.page.name_added):
        qtbot.keyClick(dialog.name_field, Qt.Key.Key_Escape)
    assert focused() == "person2"


def test_the_dialog_stands_inside_a_small_window_with_large_text(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(STATE), (1280, 720), 1.5)
    window.page.ask_name()
    dialog = window.findChild(NameDialog)
    save = dialog.findChild(Button, "saveNameButton")
    place = save.mapTo(window, save.rect().bottomRight())
    assert window.rect().contains(place)


def test_a_cut_off_rehearsal_is_offered_and_can_wait(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(HomeState(PEOPLE, 1, CutOff(9, "Bu Sari", 7))))
    banner = window.findChild(QWidget, "cutBanner")
    assert banner is not None
    with qtbot.waitSignal(window.page.report_asked) as heard:
        qtbot.mouseClick(banner.findChild(Button, "cutReportButton"), Qt.MouseButton.LeftButton)
    assert heard.args == [9]
    with qtbot.waitSignal(window.page.cut_dismissed) as heard:
        qtbot.mouseClick(banner.findChild(Button, "cutLaterButton"), Qt.MouseButton.LeftButton)
    assert heard.args == [9]


def test_a_new_laptop_is_welcomed_and_asked_for_the_text_size(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(HomeState()))
    sizes = window.findChild(SegmentedControl, "textSize")
    with qtbot.waitSignal(window.page.text_scale_chosen) as heard:
        qtbot.mouseClick(sizes.button("1.25"), Qt.MouseButton.LeftButton)
    assert heard.args == [1.25]
    qtbot.mouseClick(window.findChild(Button, "welcomeButton"), Qt.MouseButton.LeftButton)
    assert window.findChild(QLineEdit, "nameField") is not None


def test_the_page_speaks_another_language_without_a_restart(show: Show) -> None:
    window = show(page_of(STATE))
    text.set_language("en")
    window.page.retranslate()
    assert tile(window, 1).accessibleName() == "Bu Sari. 1 of 3 done"


def test_settings_are_reached_from_here(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(STATE))
    with qtbot.waitSignal(window.page.settings_asked):
        qtbot.mouseClick(window.findChild(Button, "settingsButton"), Qt.MouseButton.LeftButton)


def test_fifty_people_still_have_a_tile_each_and_the_focus_scrolls_to_them(show: Show, qtbot: QtBot) -> None:
    many = tuple(HomePerson(n, f"Nama{n}", "Bu", n % 10, n % 4) for n in range(50))
    window = show(page_of(HomeState(many)))
    last = tile(window, 49)
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Left)
    before = tile(window, 48)
    qtbot.waitUntil(lambda: not before.visibleRegion().isEmpty())
