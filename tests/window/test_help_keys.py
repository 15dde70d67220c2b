"""F1 and its door, F6 and the parts of a page: by keys, on every page that has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from trainer_app.cli.tour import scenes
from trainer_app.cli.tour_guide import Guide
from trainer_app.ui.text import word
from trainer_app.ui.widgets.help_panel import HELP, HelpDialog, HelpDoor
from trainer_app.ui.widgets.regions import is_stop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SCENES = {
    "home": "a-beranda",
    "person": "b-rumah",
    "check": "c-cek-3-siap",
    "stage": "d-panggung-1-tenang",
    "report": "e-rapor-1-ringkasan",
    "settings": "x-pengaturan",
    "trainer": "g-pelatih-1-demo-kamera",
}
MOST_WORDS = 12


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[Guide]:
    made = Guide((1366, 768), 1.0, "id")
    made.window.help_asked.connect(made.window.open_help)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.close()


def play(guide: Guide, page: str) -> None:
    scenes()[SCENES[page]](guide)
    guide.window.activateWindow()
    for _turn in range(100):
        guide.settle()
        if guide.window.isActiveWindow():
            return
    raise AssertionError("the window never became the active one: no shortcut would be heard")


def dialogs(guide: Guide) -> list[HelpDialog]:
    return [one for one in guide.window.findChildren(HelpDialog) if one.isVisible()]


def test_every_page_of_the_window_has_a_help() -> None:
    assert set(SCENES) == set(HELP)


@pytest.mark.parametrize("page", SCENES)
def test_f1_opens_the_help_of_the_page_and_escape_or_f1_shuts_it(
    guide: Guide, qtbot: QtBot, page: str
) -> None:
    play(guide, page)
    before = guide.window.focusWidget()
    for shut in (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Return):
        qtbot.keyClick(guide.window.focusWidget() or guide.window, Qt.Key.Key_F1)
        assert len(dialogs(guide)) == 1
        said = [part.text() for part in dialogs(guide)[0].findChildren(QLabel)]
        assert word(f"help.{page}_1") in said
        assert [words for words in said if len(words.split()) > MOST_WORDS] == []
        qtbot.keyClick(guide.window.focusWidget(), shut)
        assert dialogs(guide) == []
        assert guide.window.focusWidget() is before


@pytest.mark.parametrize("page", SCENES)
def test_the_help_has_a_door_that_can_be_seen(guide: Guide, qtbot: QtBot, page: str) -> None:
    play(guide, page)
    doors = [door for door in guide.window.findChildren(HelpDoor) if door.isVisible()]
    assert len(doors) == 1
    qtbot.keyClick(doors[0], Qt.Key.Key_Space)
    assert len(dialogs(guide)) == 1


@pytest.mark.parametrize("page", SCENES)
def test_f6_walks_through_the_parts_and_comes_back(guide: Guide, qtbot: QtBot, page: str) -> None:
    play(guide, page)
    stops: list[QWidget] = []
    for _step in range(8):
        qtbot.keyClick(guide.window.focusWidget() or guide.window, Qt.Key.Key_F6)
        stops.append(guide.window.focusWidget())
    different = len(dict.fromkeys(stops))
    assert different > 1
    assert stops[different] is stops[0], "the round does not close"


def test_the_help_is_not_laid_over_another_question(guide: Guide, qtbot: QtBot) -> None:
    scenes()["h-dialog-1-akhiri"](guide)
    guide.settle()
    qtbot.keyClick(guide.window.focusWidget(), Qt.Key.Key_F1)
    assert dialogs(guide) == []


@pytest.mark.parametrize(("key", "signal"), [("P", "print_asked"), ("S", "pdf_asked"), ("R", "repeat_asked")])
def test_keys_of_the_report(guide: Guide, qtbot: QtBot, key: str, signal: str) -> None:
    play(guide, "report")
    page: QWidget = guide.window.page("report")
    asked: Callable[..., object] = getattr(page, signal)
    code = {"P": Qt.Key.Key_P, "S": Qt.Key.Key_S, "R": Qt.Key.Key_R}[key]
    with qtbot.waitSignal(asked, timeout=3000):
        qtbot.keyClick(guide.window.focusWidget(), code, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("name", ["languageChoice", "cameraChoice", "textSizeChoice"])
def test_a_page_that_fills_itself_anew_keeps_the_focus(guide: Guide, name: str) -> None:
    """Device lists come in after the settings are up: a walk by Tab must not begin again."""
    play(guide, "settings")
    page = guide.window.page("settings")
    named = page.findChild(QWidget, name)
    stop = next(one for one in (named, *named.findChildren(QWidget)) if is_stop(one))
    stop.setFocus()
    page.render(page.state)
    guide.settle()
    now = guide.window.focusWidget()
    assert now is not stop
    assert now.objectName() == name or now.parentWidget().objectName() == name
    assert is_stop(now)
