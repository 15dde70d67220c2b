"""Two seats at one laptop, what a moderator has no button for, and what the desk says at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.window.stage_world import StageWorld
from trainer_app.basics.measures import AxisScore, PictureMeasure, SoundMeasure
from trainer_app.basics.outcomes import Cue
from trainer_app.capture.frames import DeviceStatus
from trainer_app.ui.presenters.stage_seats import DEFAULT_TICKS
from trainer_app.ui.text import say, word

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


def press(qtbot: QtBot, world: StageWorld, name: str) -> None:
    qtbot.mouseClick(world.button(name), LEFT)
    world.run(0.3)


def seen_buttons(world: StageWorld) -> set[str]:
    return {one.objectName() for one in world.page.findChildren(QAbstractButton) if one.isVisible()}


def test_with_two_each_order_is_its_seats(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show, alone=False)
    world.choose(world.comments(3)[1])
    for name in ("answerButton", "answerDoneButton", "referButton", "deleteButton", "scriptDoneButton"):
        press(qtbot, world, name)
    assert [(one.verb, one.by) for one in world.commands()] == [
        ("answer", "host"),
        ("answer_done", "host"),
        ("refer", "moderator"),
        ("delete", "moderator"),
        ("script_done", "host"),
    ]


def test_alone_every_order_is_the_hosts(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show, alone=True)
    world.choose(world.comments(3)[1])
    press(qtbot, world, "deleteButton")
    press(qtbot, world, "freezeButton")
    assert {one.by for one in world.commands()} == {"host"}


@pytest.mark.parametrize(
    ("tick", "gone"),
    [
        ("delete", {"deleteButton"}),
        ("mute", {"muteButton"}),
        ("block", {"blockButton"}),
        ("filter", {"filterButton"}),
        ("freeze", {"freezeButton"}),
    ],
)
def test_without_its_tick_a_button_is_absent(show: Show, tick: str, gone: set[str]) -> None:
    full = StageWorld(show, alone=False)
    full.choose(full.comments(3)[1])
    full.run(0.2)
    less = StageWorld(show, alone=False, permissions=DEFAULT_TICKS - {tick})
    less.choose(less.comments(3)[1])
    less.run(0.2)
    assert seen_buttons(full) - seen_buttons(less) == gone
    assert "pinButton" not in seen_buttons(full)


def test_a_key_does_not_do_what_has_no_button(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show, alone=False, permissions=frozenset(), letter_keys=True)
    world.choose(world.comments(2)[0])
    for key in (Qt.Key.Key_H, Qt.Key.Key_K, Qt.Key.Key_F, Qt.Key.Key_W, Qt.Key.Key_S, Qt.Key.Key_B):
        qtbot.keyClick(world.page.desk.queue, key, ALT)
    world.run(0.3)
    assert world.commands() == []
    assert world.state.desk.panel == "comment"


def test_a_moderator_without_the_tick_cannot_lift_a_block(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show, alone=False, permissions=frozenset({"mute"}))
    world.presenter.command("block", world.comments(3)[0], by="host")
    world.run(0.3)
    press(qtbot, world, "guestButton")
    assert world.page.desk.guests.isVisible()
    assert "unblockButton" not in seen_buttons(world)


def test_an_emergency_that_was_handed_over_pins_first_steps_until_they_are_closed(
    qtbot: QtBot, show: Show
) -> None:
    world = StageWorld(show)
    world.run(1)
    world.presenter.command("inject", None, term="bu tolong anak saya kejang", by="trainer")
    world.run(1)
    urgent = next(row for row in world.state.desk.rows if "kejang" in row.text)
    world.choose(urgent.id)
    strip = world.page.desk.strips.aid
    assert not strip.isVisible()
    press(qtbot, world, "referButton")
    assert strip.isVisible()
    assert "119" in strip.steps.text()
    assert strip.text.text() == word("stage.aid_unchecked")
    world.run(30)
    assert strip.isVisible()
    press(qtbot, world, "closeAidButton")
    assert not strip.isVisible()


def child(world: StageWorld, seconds: float) -> None:
    """Let only a child be seen for so long."""
    for _ in range(round(seconds * 10)):
        at = world.now_ms / 1000
        alone = AxisScore(10.0, "child_alone")
        seen = PictureMeasure(at, 640, 480, "child_alone", AxisScore(90.0, "ok"), alone, 1)
        heard = SoundMeasure(at, AxisScore(90.0, "ok"), True, 0.0)
        world.presenter.beat(world.now_ms, seen, heard, world.camera, world.mic)
        world.now_ms += 100
    QApplication.processEvents()


@pytest.mark.parametrize("run", [1, 3])
def test_a_child_alone_is_told_in_every_rehearsal_with_ten_seconds_to_go(show: Show, run: int) -> None:
    world = StageWorld(show, run=run)
    world.run(3)
    child(world, 2)
    strip = world.page.desk.strips.child
    assert strip.isVisible()
    assert strip.title.text() == word("stage.child_alone")
    assert strip.clock.text() == "00:09"
    child(world, 10)
    assert strip.isVisible()
    assert not strip.clock.isVisible()
    world.run(3)
    assert not strip.isVisible()


def test_without_a_microphone_the_host_ends_the_answer_and_it_says_not_heard(
    qtbot: QtBot, show: Show
) -> None:
    world = StageWorld(show)
    world.mic = DeviceStatus("lost")
    target = world.comments(2)[0]
    world.choose(target)
    press(qtbot, world, "answerButton")
    assert world.page.desk.strips.answer.text.text() == word("stage.answering_nomic")
    world.run(40)
    assert world.page.desk.strips.answer.isVisible()
    press(qtbot, world, "answerDoneButton")
    queue = world.page.desk.queue
    said = queue.model().data(
        queue.model().index(queue.ids.index(target), 0), Qt.ItemDataRole.AccessibleTextRole
    )
    assert word("stage.act.answered_unheard") in str(said)


def test_an_answer_that_nobody_heard_is_not_called_answered(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    target = world.comments(2)[0]
    world.choose(target)
    press(qtbot, world, "answerButton")
    press(qtbot, world, "answerDoneButton")
    row = next(row for row in world.state.desk.rows if row.id == target)
    assert "unheard" in row.acts
    assert not row.done


def test_a_script_left_long_offers_the_way_back(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(100)
    button = world.page.script.back_button
    assert not button.isVisible()
    world.run(90)
    assert button.isVisible()
    press(qtbot, world, "scriptBackButton")
    assert world.state.phone.cue is not None
    assert world.state.script[0].title in say(world.state.phone.cue)
    assert not button.isVisible()
    assert world.commands() == []


def test_earlier_comments_of_the_chosen_writer_are_shown(show: Show) -> None:
    world = StageWorld(show)
    room = world.rehearsal.room
    world.until(lambda: any(len(one.comments) >= 3 for one in room.viewers.values()))
    viewer = next(one for one in room.viewers.values() if len(one.comments) >= 3)
    world.choose(viewer.comments[2])
    world.run(0.2)
    shown = world.page.desk.comment._before._words
    for earlier in viewer.comments[:2]:
        assert room.comments[earlier].text in shown


def test_asking_how_am_i_stands_in_the_log_with_its_cue(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show, run=2)
    world.run(2)
    qtbot.mouseClick(world.page.top.how_button, LEFT)
    world.run(0.3)
    assert [(one.verb, one.by) for one in world.commands()] == [("how_am_i", "host")]
    assert [row.body for row in world.rows if isinstance(row.body, Cue)] == [Cue("ok")]
    assert world.state.phone.cue is not None
