"""Nothing moves under the pointer: verbs, the whole-live bar and rows stand where they stood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.window.stage_world import SIZES, StageWorld
from trainer_app.basics.messages import Message
from trainer_app.ui.presenters.stage_state import (
    Answering,
    DeskState,
    FirstAid,
    GiftBanner,
    UndoOffer,
)
from trainer_app.ui.widgets.strip import Strip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton

BANNERS: dict[str, dict[str, object]] = {
    "answer": {"answering": Answering("c1", "Bu Rini", "Kapan?", 28, 0)},
    "raid": {"raid_help": True},
    "frozen": {"frozen_s": 12},
    "gift": {"gift": GiftBanner("v1", "Bu Rini", "Mawar", 3, True, 0)},
    "child": {"child_s": 9},
    "first aid": {"first_aid": FirstAid("fit", "c1", "Bu Rini")},
    "microphone": {"sound_trouble": Message("stage.mic_trouble")},
    "undo": {"undo": UndoOffer(3, "delete", "Bu Rini Kusumawati Ningsih", 14)},
    "refused": {"refused": Message("refused.already_gone")},
    "all at once": {
        "answering": Answering("c1", "Bu Rini", "Kapan?", 28, 0),
        "frozen_s": 12,
        "child_s": 9,
        "sound_trouble": Message("stage.mic_trouble"),
        "first_aid": FirstAid("danger", "c1", "Bu Rini"),
    },
}


def places(world: StageWorld) -> dict[str, QRect]:
    """Where the verbs, the bar's tiles and the rows of the list stand on the page."""
    page, desk = world.page, world.page.desk
    still: list[QWidget] = [*desk.comment.verbs.tiles.values(), *desk.bar.tiles(), desk.head]
    found = {
        one.objectName() or str(one): QRect(one.mapTo(page, QPoint()), one.size())
        for one in still
        if one.isVisible()
    }
    queue = desk.queue
    for place in range(2):
        box = queue.visualRect(queue.model().index(place, 0))
        found[f"row {place}"] = QRect(queue.viewport().mapTo(page, box.topLeft()), box.size())
    return found


def give(world: StageWorld, desk: DeskState) -> None:
    assert world.page.state is not None
    world.page.render(replace(world.page.state, desk=desk))
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("text_scale", [1.0, 1.5])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("banner", list(BANNERS))
def test_no_banner_moves_a_verb_a_tile_or_a_row(
    show: Show, banner: str, size: tuple[int, int], text_scale: float
) -> None:
    world = StageWorld(show, size=size, text_scale=text_scale)
    world.choose(world.comments(8)[1])
    world.run(0.3)
    plain = replace(world.state.desk, undo=None)
    give(world, plain)
    before = places(world)
    give(world, replace(plain, **BANNERS[banner]))  # type: ignore[arg-type]
    shown = [one for one in world.page.desk.strips.findChildren(Strip) if one.isVisible()]
    assert places(world) == before
    assert len(shown) <= 2
    for strip in shown:
        assert strip.width() <= world.page.desk.queue.width() + 2
        least = strip.layout().totalHeightForWidth(strip.width())
        assert strip.height() >= least, "its words are cut"
        for button in strip.findChildren(QAbstractButton):
            assert strip.rect().contains(button.geometry())
            assert button.height() >= 44
    give(world, plain)
    assert places(world) == before


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_another_comment_leaves_the_verbs_where_they_were(show: Show, size: tuple[int, int]) -> None:
    world = StageWorld(show, size=size)
    ids = world.comments(8)
    seen = set()
    for one in ids[:6]:
        world.choose(one)
        world.run(0.1)
        tiles = world.page.desk.comment.verbs.tiles.values()
        seen.add(tuple(tile.mapTo(world.page, QPoint()).toTuple() for tile in tiles))
    assert len(seen) == 1


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_lengths_stand_whole_in_one_row_and_move_no_verb(
    qtbot: QtBot, show: Show, size: tuple[int, int]
) -> None:
    world = StageWorld(show, size=size)
    world.choose(world.comments(4)[1])
    world.run(0.2)
    before = {key: at for key, at in places(world).items() if key.endswith("Button")}
    qtbot.mouseClick(world.button("muteButton"), LEFT)
    world.run(0.3)
    after = places(world)
    assert {key: after[key] for key in before} == before
    lengths = [
        one for one in world.page.desk.comment.verbs.lengths.findChildren(QAbstractButton) if one.isVisible()
    ]
    assert len(lengths) == 5
    assert len({one.y() for one in lengths}) == 1
    for one in lengths:
        assert one.visibleRegion().boundingRect() == one.rect()
        assert min(one.width(), one.height()) >= 44


def test_a_button_that_came_under_the_resting_pointer_takes_no_press(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show, level=3, run=2)
    world.choose(world.comments(4)[1])
    plain = world.state.desk
    give(world, replace(plain, raid_help=True))
    button = world.page.desk.strips.raid.button
    assert button is not None
    there = button.mapToGlobal(button.rect().center())
    give(world, plain)
    QCursor.setPos(there)
    give(world, replace(plain, raid_help=True))
    if QCursor.pos() != there:
        pytest.skip("the pointer cannot be placed on this screen")
    with qtbot.assertNotEmitted(world.page.command_given):
        qtbot.mouseClick(button, LEFT)
    QCursor.setPos(QPoint(0, 0))
    give(world, plain)
    give(world, replace(plain, raid_help=True))
    with qtbot.waitSignal(world.page.command_given):
        qtbot.mouseClick(button, LEFT)


def test_opening_the_filter_puts_the_cursor_into_the_field(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.choose(world.comments(2)[0])
    qtbot.mouseClick(world.button("filterButton"), LEFT)
    world.run(0.2)
    field = world.page.desk.filter.field
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(QApplication.focusWidget(), "slot gacor")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    world.run(0.3)
    assert "slot gacor" in world.state.desk.terms
    assert world.page.desk.filter.isVisible()
    assert QApplication.focusWidget() is field
    qtbot.mouseClick(world.button("closeFilterButton"), LEFT)
    world.run(0.2)
    assert QApplication.focusWidget() is world.page.desk.queue


def test_opening_the_guests_puts_the_focus_on_the_first_act_and_keeps_it(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    ids = world.comments(6)
    world.presenter.command("block", ids[0])
    world.run(0.3)
    qtbot.mouseClick(world.button("guestButton"), LEFT)
    world.run(0.2)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.property("viewer")
    name, viewer = focus.objectName(), focus.property("viewer")
    world.presenter.command("mute", world.page.desk.queue.ids[0])
    world.run(0.5)
    now = QApplication.focusWidget()
    assert now is not None
    assert (now.objectName(), now.property("viewer")) == (name, viewer)
