"""A person's own page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from trainer_app.ui.pages.person import PersonPage, PersonState
from trainer_app.ui.widgets.doors import Door

Show = Callable[..., QWidget]
STATE = PersonState("Bu Sari", 0, 1, "2026-11-10T08:00:00")


def page_of(state: PersonState) -> Callable[[], PersonPage]:
    def make() -> PersonPage:
        page = PersonPage()
        page.render(state)
        return page

    return make


def words(window: QWidget) -> str:
    return " | ".join(label.text() for label in window.findChildren(QLabel))


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 1.0), ((1280, 720), 1.0), ((1366, 768), 1.5)])
@pytest.mark.parametrize("key", ["check", "live", "results"])
def test_each_door_opens_by_a_press(
    show: Show, qtbot: QtBot, key: str, size: tuple[int, int], scale: float
) -> None:
    window = show(page_of(STATE), size, scale)
    with qtbot.waitSignal(getattr(window.page, f"{key}_asked")):
        qtbot.mouseClick(window.findChild(Door, f"{key}Door"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("digit", "key"), [("1", "check"), ("2", "live"), ("3", "results")])
def test_each_door_opens_by_its_digit(show: Show, qtbot: QtBot, digit: str, key: str) -> None:
    window = show(page_of(STATE))
    with qtbot.waitSignal(getattr(window.page, f"{key}_asked")):
        qtbot.keyClicks(QApplication.focusWidget(), digit)


def test_the_suggested_door_has_the_focus(show: Show) -> None:
    window = show(page_of(PersonState("Bu Sari", 0, 1, None, "live")))
    assert QApplication.focusWidget() is window.findChild(Door, "liveDoor")


def test_escape_goes_back(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(STATE))
    with qtbot.waitSignal(window.page.back):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("done", "run", "lead"),
    [
        (0, "Latihan 1 dari 3", "Latihan pertama."),
        (1, "Latihan 2 dari 3", "Itu biasa."),
        (2, "Latihan 3 dari 3", "Latihan ketiga."),
        (3, "Selesai 3 latihan", "mengulang kapan saja"),
        (7, "Selesai 7 latihan", "mengulang kapan saja"),
    ],
)
def test_the_page_knows_which_rehearsal_comes(show: Show, done: int, run: str, lead: str) -> None:
    said = words(show(page_of(PersonState("Bu Sari", 0, done, "2026-11-10" if done else None))))
    assert run in said
    assert lead in said
    assert ("Selasa, 10 November 2026" if done else "Belum ada yang selesai") in said


def test_there_is_no_door_to_what_is_not_built(show: Show) -> None:
    assert len(show(page_of(STATE)).findChildren(Door)) == 3
