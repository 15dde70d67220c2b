"""What a moderator is promised, by clicks on the real stage: wiping, 200 words, an undo for every act."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.window.stage_world import StageWorld
from trainer_app.rehearsal.filter import MOST_TERMS
from trainer_app.rehearsal.room import RoomState
from trainer_app.ui.presenters.stage_seats import DEFAULT_TICKS
from trainer_app.ui.text import say, word

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton
ON_COMMENT = ("delete", "mute5", "muteAll", "block", "report", "refer", "thank", "pin")
GUESTS = ("guest_accept", "guest_reject", "guest_mute", "guest_remove")
NEW_TERMS = 12
"""Words typed by key before the list is full; the rest are laid in by orders, as typing 200 takes minutes."""


def press(qtbot: QtBot, world: StageWorld, name: str) -> None:
    qtbot.mouseClick(world.button(name), LEFT)
    world.run(0.2)


def picture(room: RoomState) -> tuple[object, ...]:
    """What an undo has to bring back, of what is there now."""
    return dict(room.comments), dict(room.viewers), room.flags, room.pinned, room.guests, room.guest_requests


def same(world: StageWorld, before: tuple[object, ...]) -> bool:
    """Whether everything that was there before is as it was; what came since is left aside."""
    comments, viewers, *rest = picture(world.rehearsal.room)
    known, people, *old = before
    assert isinstance(comments, dict)
    assert isinstance(viewers, dict)
    assert isinstance(known, dict)
    assert isinstance(people, dict)
    standing = ("muted", "blocked", "guest", "guest_muted", "reported", "follows")
    unlike = [n for n in known if comments[n] != known[n]]
    unlike += [n for n in people for s in standing if getattr(viewers[n], s) != getattr(people[n], s)]
    return not unlike and rest == old


def writer_of_two(world: StageWorld) -> str:
    """Wait for a viewer with two comments that stand; return the newer one."""

    def found() -> str:
        room = world.rehearsal.room
        for viewer in room.viewers.values():
            said = [one for one in viewer.comments if room.comments[one].status == "shown"]
            if len(said) >= 2 and said[-1] in world.page.desk.queue.ids:
                return said[-1]
        return ""

    world.until(lambda: bool(found()))
    return found()


@pytest.mark.parametrize("length", ["mute5Button", "mute300Button", "muteAllButton"])
def test_a_mute_of_any_length_wipes_what_the_viewer_wrote_before(
    qtbot: QtBot, show: Show, length: str
) -> None:
    world = StageWorld(show)
    newest = writer_of_two(world)
    room = world.rehearsal.room
    earlier = room.viewers[room.comments[newest].viewer].comments
    world.choose(newest)
    press(qtbot, world, "muteButton")
    press(qtbot, world, length)
    rows = {row.id: row for row in world.state.desk.rows}
    assert {rows[one].status for one in earlier if one in rows} == {"deleted"}
    assert {room.comments[one].status for one in earlier} == {"deleted"}
    assert not {bubble.id for bubble in world.state.phone.bubbles} & set(earlier)
    press(qtbot, world, "undoButton")
    assert {room.comments[one].status for one in earlier} == {"shown"}


@pytest.mark.parametrize("act", ON_COMMENT)
def test_every_act_on_a_comment_can_be_taken_back_by_the_button(qtbot: QtBot, show: Show, act: str) -> None:
    world = StageWorld(show, seed=11)
    world.choose(world.comments(4)[1])
    world.run(0.2)
    before = picture(world.rehearsal.room)
    if act.startswith("mute"):
        press(qtbot, world, "muteButton")
    press(qtbot, world, f"{act}Button")
    assert not same(world, before)
    world.run(8)
    press(qtbot, world, "undoButton")
    assert same(world, before)


def test_freezing_and_the_words_can_be_taken_back(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(3)
    before = world.rehearsal.room.flags
    press(qtbot, world, "freezeButton")
    assert world.rehearsal.room.flags != before
    press(qtbot, world, "undoButton")
    assert world.rehearsal.room.flags == before
    press(qtbot, world, "filterButton")
    qtbot.keyClicks(world.page.desk.filter.field, "diskon")
    press(qtbot, world, "filterAddButton")
    added = world.rehearsal.room.flags
    assert added != before
    press(qtbot, world, "undoButton")
    assert world.rehearsal.room.flags == before
    world.presenter.command("filter_add", term="diskon")
    world.run(16)
    qtbot.mouseClick(world.page.desk.filter.chips.items[0], LEFT)
    world.run(0.2)
    assert world.rehearsal.room.flags == before
    press(qtbot, world, "undoButton")
    assert world.rehearsal.room.flags == added


@pytest.mark.parametrize("verb", GUESTS)
def test_what_is_done_to_a_guest_can_be_taken_back(qtbot: QtBot, show: Show, verb: str) -> None:
    world = StageWorld(show)
    world.until(lambda: world.state.desk.people.asking)
    viewer = world.state.desk.people.asking[0].viewer
    world.presenter.show_panel("guests")
    world.run(0.2)
    if verb in ("guest_mute", "guest_remove"):
        world.presenter.command("guest_accept", viewer)
        world.run(0.3)
    room = world.rehearsal.room
    before = (room.viewers[viewer].guest, room.viewers[viewer].guest_muted)
    world.presenter.command(verb, viewer)
    world.run(0.3)
    assert (room.viewers[viewer].guest, room.viewers[viewer].guest_muted) != before
    press(qtbot, world, "undoButton")
    assert (room.viewers[viewer].guest, room.viewers[viewer].guest_muted) == before


def test_after_fifteen_seconds_there_is_nothing_to_take_back(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.choose(world.comments(2)[0])
    press(qtbot, world, "blockButton")
    world.run(14)
    assert world.page.desk.bar.undo_tile.isEnabled()
    world.run(1.5)
    assert not world.page.desk.bar.undo_tile.isEnabled()


def test_two_hundred_words_fit_in_mid_live_and_one_more_is_refused_in_words(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(3)
    press(qtbot, world, "filterButton")
    field = world.page.desk.filter.field
    have = len(world.state.desk.terms)
    for number in range(MOST_TERMS - have - NEW_TERMS):
        world.presenter.command("filter_add", term=f"kata {number:03d} baru")
    world.run(0.3)
    for number in range(NEW_TERMS):
        qtbot.keyClicks(field, f"ketik{'abcdefghjmno'[number]}")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        world.run(0.1)
    assert len(world.state.desk.terms) == MOST_TERMS == 200
    assert len(world.page.desk.filter.chips.items) == 200
    qtbot.keyClicks(field, "satu lagi")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    world.run(0.2)
    assert len(world.state.desk.terms) == 200
    assert world.state.desk.refused is not None
    assert say(world.state.desk.refused) == word("refused.list_full")


def test_a_moderator_pins_only_with_the_permission(qtbot: QtBot, show: Show) -> None:
    without = StageWorld(show, alone=False)
    without.choose(without.comments(2)[0])
    assert not without.page.desk.comment.verbs.tiles["pin"].isVisible()
    allowed = StageWorld(show, alone=False, permissions=DEFAULT_TICKS | {"pin"})
    target = allowed.comments(2)[0]
    allowed.choose(target)
    press(qtbot, allowed, "pinButton")
    assert allowed.rehearsal.room.pinned == target
    assert allowed.commands()[-1].by == "moderator"


@pytest.mark.parametrize(
    ("run", "alone", "folded"), [(1, True, True), (2, True, False), (3, True, False), (1, False, False)]
)
def test_the_desk_is_folded_in_the_very_first_rehearsal_alone(
    qtbot: QtBot, show: Show, *, run: int, alone: bool, folded: bool
) -> None:
    world = StageWorld(show, run=run, level=1, alone=alone)
    world.choose(world.comments(1)[0])
    assert world.page.desk.bar.freeze_tile.isVisible() is not folded
    press(qtbot, world, "deleteButton")
    assert world.page.desk.bar.undo_tile.isVisible()
    press(qtbot, world, "undoButton")
    assert [one.verb for one in world.commands()] == ["delete", "undo"]
