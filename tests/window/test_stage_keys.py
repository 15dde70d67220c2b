"""Keys of the stage: letters are off until they are switched on; Tab, arrows and Esc always work."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.window.stage_world import StageWorld
from trainer_app.ui.widgets.desk_tile import DeskTile

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]

LETTERS = [
    (Qt.Key.Key_J, "answer"),
    (Qt.Key.Key_U, "refer"),
    (Qt.Key.Key_S, "pin"),
    (Qt.Key.Key_H, "delete"),
    (Qt.Key.Key_K, "block"),
    (Qt.Key.Key_L, "report"),
    (Qt.Key.Key_F, "freeze"),
    (Qt.Key.Key_N, "script_done"),
]


@pytest.mark.parametrize(("key", "verb"), LETTERS, ids=[verb for _, verb in LETTERS])
def test_a_letter_does_nothing_until_letter_keys_are_on(
    qtbot: QtBot, show: Show, key: Qt.Key, verb: str
) -> None:
    world = StageWorld(show)
    world.choose(world.comments(2)[0])
    qtbot.keyClick(world.page.desk.queue, key)
    world.run(0.3)
    assert world.commands() == []
    qtbot.keyClick(world.page.desk.queue, key, Qt.KeyboardModifier.AltModifier)
    world.run(0.3)
    assert [one.verb for one in world.commands()] == [verb]


@pytest.mark.parametrize(("key", "verb"), LETTERS, ids=[verb for _, verb in LETTERS])
def test_a_letter_acts_once_letter_keys_are_on(qtbot: QtBot, show: Show, key: Qt.Key, verb: str) -> None:
    world = StageWorld(show, letter_keys=True)
    world.choose(world.comments(2)[0])
    qtbot.keyClick(world.page.desk.queue, key)
    world.run(0.3)
    assert [one.verb for one in world.commands()] == [verb]


def test_b_then_a_digit_mutes(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show, letter_keys=True)
    world.choose(world.comments(2)[0])
    qtbot.keyClick(world.page.desk.queue, Qt.Key.Key_B)
    qtbot.keyClick(world.page.desk.queue, Qt.Key.Key_4)
    world.run(0.3)
    assert [(one.verb, one.seconds) for one in world.commands()] == [("mute", 300)]


def test_letters_typed_into_a_field_are_text(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show, letter_keys=True)
    world.choose(world.comments(2)[0])
    qtbot.keyClick(world.page.desk.queue, Qt.Key.Key_W)
    field = world.page.desk.filter.field
    field.setFocus()
    qtbot.keyClicks(field, "khf")
    world.run(0.3)
    assert field.text() == "khf"
    assert world.commands() == []


def test_escape_shuts_what_is_open_and_never_ends_the_live(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.choose(world.comments(2)[0])
    world.page.panel_asked.emit("guests")
    for _ in range(4):
        qtbot.keyClick(world.page, Qt.Key.Key_Escape)
    assert world.state.desk.panel == "comment"
    assert world.state.desk.chosen is None
    assert not world.state.ended


def test_f6_walks_through_the_regions(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.choose(world.comments(2)[0])
    world.page.desk.queue.setFocus()
    met = []
    for _ in range(5):
        qtbot.keyClick(world.page, Qt.Key.Key_F6)
        met.append(world.page.focusWidget())
    assert world.page.desk.queue in met
    assert len(set(met)) == 5


@pytest.mark.parametrize("alone", [True, False])
def test_tab_walks_through_the_verbs_as_they_are_read(qtbot: QtBot, show: Show, alone: bool) -> None:
    world = StageWorld(show, run=1, level=1, alone=alone)
    world.choose(world.comments(1)[0])
    tiles = [tile for tile in world.page.desk.comment.verbs.tiles.values() if tile.isVisible()]
    read = sorted(tiles, key=lambda tile: (tile.y(), tile.x()))
    read[0].setFocus()
    walked = [QApplication.focusWidget()]
    for _ in read[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == read


def test_every_verb_can_be_reached_with_tab(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.choose(world.comments(2)[0])
    world.page.desk.queue.setFocus()
    met: set[str] = set()
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is not None:
            met.add(now.objectName())
    wanted = {
        tile.objectName()
        for tile in world.page.findChildren(DeskTile)
        if tile.isVisible() and tile.isEnabled()
    }
    assert wanted <= met
