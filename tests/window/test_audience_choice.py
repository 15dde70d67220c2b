"""Who may write, chosen by clicks in the filter's panel on the real stage."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.window.stage_world import StageWorld
from trainer_app.ui.presenters.stage_audience import ages_offered

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton


def press(qtbot: QtBot, world: StageWorld, name: str) -> None:
    qtbot.mouseClick(world.button(name), LEFT)
    world.run(0.3)


def test_who_may_write_is_chosen_in_the_filter(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(2)
    press(qtbot, world, "filterButton")
    qtbot.mouseClick(world.page.desk.filter.audience.mode.button("followers"), LEFT)
    world.run(0.3)
    assert world.state.desk.followers_only
    assert world.commands()[-1].term == "followers"


def test_followers_may_be_asked_for_a_minimum_age_and_an_undo_lifts_it(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(2)
    press(qtbot, world, "filterButton")
    audience = world.page.desk.filter.audience
    assert not audience.age.isVisible()
    qtbot.mouseClick(audience.mode.button("followers"), LEFT)
    world.run(0.3)
    assert audience.age.choice() == ""
    qtbot.mouseClick(audience.age.button("300"), LEFT)
    world.run(0.3)
    assert (world.commands()[-1].term, world.commands()[-1].seconds) == ("followers", 300)
    assert world.rehearsal.room.flags.follow_age_s == 300
    world.button("undoButton").click()
    world.run(0.3)
    assert audience.age.choice() == ""
    assert world.state.desk.followers_only


@pytest.mark.parametrize(("by_trainer", "keys"), [(False, ["300"]), (True, ["300", "86400", "604800"])])
def test_longer_ages_are_there_only_when_the_trainer_wants_them(
    qtbot: QtBot, show: Show, *, by_trainer: bool, keys: list[str]
) -> None:
    world = StageWorld(show, follow_ages=ages_offered(by_trainer=by_trainer))
    world.run(2)
    press(qtbot, world, "filterButton")
    audience = world.page.desk.filter.audience
    qtbot.mouseClick(audience.mode.button("followers"), LEFT)
    world.run(0.3)
    buttons = audience.age.findChildren(QAbstractButton)
    assert len(buttons) == 1 + len(keys)
    for key in keys:
        assert audience.age.button(key).accessibleName()
        assert audience.age.button(key).height() >= 44


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 1.0), ((1280, 720), 1.5), ((1920, 1080), 1.0)])
def test_all_ages_fit_into_the_panel(
    qtbot: QtBot, show: Show, size: tuple[int, int], scale: float, language: str
) -> None:
    ages = ages_offered(by_trainer=True)
    world = StageWorld(show, size=size, text_scale=scale, language=language, follow_ages=ages)
    world.run(2)
    press(qtbot, world, "filterButton")
    world.presenter.command("audience", seconds=ages[-1], term="followers")
    world.run(0.3)
    area = world.page.desk.filter.findChild(QScrollArea)
    content = area.widget()
    assert content.minimumSizeHint().width() <= area.viewport().width()
    age = world.page.desk.filter.audience.age
    assert age.choice() == str(ages[-1])
    assert age.mapTo(content, age.rect().topRight()).x() < content.width()
