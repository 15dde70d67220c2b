"""Every button of the desk gives its command, and what it did can be seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.window.stage_world import StageWorld
from trainer_app.ui.text import word

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton


def press(qtbot: QtBot, world: StageWorld, name: str) -> None:
    qtbot.mouseClick(world.button(name), LEFT)
    world.run(0.3)


@pytest.mark.parametrize(
    ("button", "verb", "chip"),
    [
        ("referButton", "refer", "stage.act.refer"),
        ("thankButton", "thank", "stage.act.thank"),
        ("pinButton", "pin", "stage.act.pin"),
        ("deleteButton", "delete", "stage.act.delete"),
        ("blockButton", "block", "stage.act.block"),
        ("reportButton", "report", "stage.act.report"),
        ("saveProofButton", "save_proof", "stage.act.save_proof"),
    ],
)
def test_a_verb_acts_on_the_chosen_comment(
    qtbot: QtBot, show: Show, button: str, verb: str, chip: str
) -> None:
    world = StageWorld(show)
    target = world.comments(4)[2]
    world.choose(target)
    press(qtbot, world, button)
    assert [(one.verb, one.target) for one in world.commands()] == [(verb, target)]
    queue = world.page.desk.queue
    index = queue.model().index(queue.ids.index(target), 0)
    said = queue.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert word(chip) in str(said)


def test_answering_shows_its_clock_and_selesai_ends_it(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    target = world.comments(2)[0]
    world.choose(target)
    press(qtbot, world, "answerButton")
    strip = world.page.desk.strips.answer
    assert strip.isVisible()
    world.run(5)
    assert strip.text.text() == word("stage.answering_heard", seconds=5)
    press(qtbot, world, "answerDoneButton")
    assert not strip.isVisible()
    assert world.rehearsal.room.comments[target].answered
    assert [one.verb for one in world.commands()] == ["answer", "answer_done"]


def test_lengths_appear_only_after_bisukan(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.choose(world.comments(2)[0])
    lengths = world.page.desk.comment.verbs.lengths
    assert not lengths.isVisible()
    press(qtbot, world, "muteButton")
    assert lengths.isVisible()
    assert world.commands() == []


@pytest.mark.parametrize(
    ("button", "seconds"),
    [
        ("mute5Button", 5),
        ("mute30Button", 30),
        ("mute60Button", 60),
        ("mute300Button", 300),
        ("muteAllButton", None),
    ],
)
def test_a_length_mutes_and_the_button_then_lifts_it(
    qtbot: QtBot, show: Show, button: str, seconds: int | None
) -> None:
    world = StageWorld(show)
    target = world.comments(3)[1]
    world.choose(target)
    press(qtbot, world, "muteButton")
    press(qtbot, world, button)
    command = world.commands()[0]
    assert (command.verb, command.target, command.seconds) == ("mute", target, seconds)
    viewer = world.rehearsal.room.comments[target].viewer
    assert world.rehearsal.room.viewers[viewer].muted
    assert not world.page.desk.comment.verbs.lengths.isVisible()
    press(qtbot, world, "muteButton")
    assert world.commands()[-1].verb == "unmute"
    assert not world.rehearsal.room.viewers[viewer].muted


def test_a_pin_comes_off_with_the_same_button(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.choose(world.comments(2)[0])
    press(qtbot, world, "pinButton")
    assert world.state.phone.pinned is not None
    press(qtbot, world, "pinButton")
    assert world.state.phone.pinned is None


def test_freezing_turns_the_button_and_shows_a_clock(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(5)
    press(qtbot, world, "freezeButton")
    world.run(3)
    strip = world.page.desk.strips.frozen
    assert strip.isVisible()
    assert strip.clock.text() == "00:03"
    assert world.page.desk.bar.freeze_tile.text() == word("stage.unfreeze")
    press(qtbot, world, "freezeButton")
    assert not strip.isVisible()
    assert [one.verb for one in world.commands()] == ["freeze", "unfreeze"]


def test_undo_takes_the_last_act_back_and_counts_down(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    target = world.comments(2)[0]
    world.choose(target)
    assert not world.page.desk.bar.undo_tile.isEnabled()
    press(qtbot, world, "deleteButton")
    assert world.rehearsal.room.comments[target].status == "deleted"
    world.run(3)
    assert world.page.desk.bar.undo_tile.text() == word("stage.undo_left", seconds=12)
    assert world.page.desk.note.text
    press(qtbot, world, "undoButton")
    assert world.rehearsal.room.comments[target].status == "shown"
    assert not world.page.desk.bar.undo_tile.isEnabled()


def test_the_note_has_its_place_before_anything_is_done(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.choose(world.comments(2)[0])
    note = world.page.desk.note
    before = note.geometry()
    assert note.text == ""
    assert note.accessibleName() == word("stage.undo_hint")
    press(qtbot, world, "blockButton")
    assert note.text
    assert note.geometry() == before
    world.run(15.2)
    assert note.text == ""


def test_a_word_is_added_and_taken_out(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(3)
    before = world.state.desk.terms
    press(qtbot, world, "filterButton")
    panel = world.page.desk.filter
    assert panel.isVisible()
    qtbot.keyClicks(panel.field, "link di bio")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    world.run(0.3)
    assert world.state.desk.terms == (*before, "link di bio")
    assert panel.field.text() == ""
    qtbot.mouseClick(panel.chips.items[0], LEFT)
    world.run(0.3)
    assert world.state.desk.terms == before
    press(qtbot, world, "closeFilterButton")
    assert not panel.isVisible()


@pytest.mark.parametrize(("button", "status"), [("approveButton", "shown"), ("hideButton", "hidden")])
def test_a_held_comment_is_let_through_or_hidden(qtbot: QtBot, show: Show, button: str, status: str) -> None:
    world = StageWorld(show)
    for term in ("anak", "ibu", "bunda"):
        world.presenter.command("filter_add", term=term)
    world.until(lambda: world.state.desk.held)
    press(qtbot, world, "filterButton")
    target = world.state.desk.held[0].id
    press(qtbot, world, button)
    assert world.rehearsal.room.comments[target].status == status


def test_a_held_comment_can_be_judged_where_it_was_chosen(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    for term in ("anak", "ibu", "bunda"):
        world.presenter.command("filter_add", term=term)
    world.until(lambda: world.state.desk.held)
    target = world.state.desk.held[0].id
    world.choose(target)
    press(qtbot, world, "approveChosenButton")
    assert world.rehearsal.room.comments[target].status == "shown"


def asking(world: StageWorld) -> str:
    world.until(lambda: world.state.desk.people.asking)
    world.page.desk.bar.guest_tile.click()
    return world.state.desk.people.asking[0].viewer


def test_a_guest_comes_up_is_silenced_and_goes_down(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    viewer = asking(world)
    press(qtbot, world, "guestacceptButton")
    assert world.state.phone.guest is not None
    assert world.state.phone.guest.viewer == viewer
    press(qtbot, world, "guestmuteButton")
    assert world.state.phone.guest is not None
    assert world.state.phone.guest.muted
    press(qtbot, world, "guestremoveButton")
    assert world.state.phone.guest is None
    assert [one.verb for one in world.commands()] == ["guest_accept", "guest_mute", "guest_remove"]


def test_a_request_is_turned_down(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    viewer = asking(world)
    press(qtbot, world, "guestrejectButton")
    assert viewer not in world.rehearsal.room.guest_requests


def test_the_blocked_and_the_muted_stand_in_lists_and_can_be_freed(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    ids = world.comments(6)
    room = world.rehearsal.room
    first = ids[0]
    other = next(one for one in ids if room.comments[one].viewer != room.comments[first].viewer)
    world.presenter.command("block", first)
    world.presenter.command("mute", other)
    world.run(20)
    press(qtbot, world, "guestButton")
    press(qtbot, world, "unblockButton")
    press(qtbot, world, "unmuteButton")
    assert world.state.desk.people.blocked == ()
    assert world.state.desk.people.muted == ()


def test_a_gift_is_thanked_for_once_its_streak_is_over(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.until(lambda: world.state.desk.gift is not None)
    assert world.state.desk.gift is not None
    giver = world.state.desk.gift.viewer
    press(qtbot, world, "giftThankButton")
    assert (world.commands()[-1].verb, world.commands()[-1].target) == ("thank", giver)
    assert world.state.desk.gift is None


def test_a_beginner_alone_sees_three_verbs_and_can_unfold_all(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show, run=1, level=1, alone=True)
    world.choose(world.comments(1)[0])
    tiles = world.page.desk.comment.verbs.tiles
    assert {verb for verb, tile in tiles.items() if tile.isVisible()} == {"answer", "delete", "refer"}
    assert not world.page.desk.bar.freeze_tile.isVisible()
    press(qtbot, world, "unfoldButton")
    assert all(tile.isVisible() for tile in tiles.values())
    assert world.page.desk.bar.freeze_tile.isVisible()


def test_a_verb_that_had_no_effect_says_why(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    target = world.comments(2)[0]
    world.choose(target)
    press(qtbot, world, "deleteButton")
    press(qtbot, world, "deleteButton")
    assert world.page.desk.note.text == word("refused.already_gone")
