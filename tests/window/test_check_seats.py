"""Who sits here: alone or two, the moderator's ticks, changing seats."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.window.check_world import SCENARIOS, CheckWorld, Show
from tests.window.test_stage_page import faults
from trainer_app.ui.presenters.check import CheckPresenter
from trainer_app.ui.presenters.stage_seats import DEFAULT_TICKS, PERMISSIONS
from trainer_app.ui.text import word
from trainer_app.ui.widgets.choice import Choice
from trainer_app.ui.widgets.seats_dialog import SeatsDialog, TicksDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
PARTNERS = ((4, "Bu Rini"), (9, "Pak Didin"))


def open_seats(qtbot: QtBot, world: CheckWorld) -> SeatsDialog:
    qtbot.mouseClick(world.page.foot.seats_button, LEFT)
    dialog = world.dialog()
    assert isinstance(dialog, SeatsDialog)
    return dialog


def test_one_is_alone_until_two_are_chosen(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    assert world.page.foot.seats_button.text() == word("check.seats.alone")
    dialog = open_seats(qtbot, world)
    assert not dialog.ticks.isVisible()
    qtbot.mouseClick(dialog.seats.button("pair"), LEFT)
    assert world.presenter.state.choice.seats == "pair"
    assert dialog.ticks.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert world.page.foot.seats_button.text() == word("check.seats.pair")
    with qtbot.waitSignal(world.page.start_pressed) as heard:
        qtbot.mouseClick(world.page.foot.anyway_button, LEFT)
    assert heard.args[0].seats == "pair"
    assert heard.args[0].ticks == DEFAULT_TICKS


def test_a_tick_gives_and_takes_a_permission(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    dialog = open_seats(qtbot, world)
    qtbot.mouseClick(dialog.seats.button("pair"), LEFT)
    qtbot.mouseClick(dialog.ticks, LEFT)
    ticks = world.dialog()
    assert isinstance(ticks, TicksDialog)
    assert {one for one, row in ticks.rows.items() if row.ticked} == DEFAULT_TICKS
    qtbot.mouseClick(ticks.rows["pin"], LEFT)
    qtbot.mouseClick(ticks.rows["block"], LEFT)
    assert world.presenter.state.choice.ticks == (DEFAULT_TICKS | {"pin"}) - {"block"}
    qtbot.keyClick(ticks, Qt.Key.Key_Escape)
    again = open_seats(qtbot, world)
    assert again.seats.choice() == "pair"


def test_the_moderator_is_one_of_the_people_here_and_seats_can_be_changed(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    world.presenter = CheckPresenter(SCENARIOS, partners=PARTNERS, seats="pair")
    world.page.bind(world.presenter)
    dialog = open_seats(qtbot, world)
    assert not dialog.swap.isVisible()
    choice = dialog.findChild(Choice, "partnerChoice")
    assert choice is not None
    choice.picked.emit("9")
    assert world.presenter.state.choice.partner == 9
    assert "Pak Didin" in world.page.foot.seats_button.accessibleName()
    with qtbot.waitSignal(world.page.swap_asked) as heard:
        qtbot.mouseClick(dialog.swap, LEFT)
    assert heard.args == [9]


def test_an_unknown_partner_or_tick_changes_nothing(show: Show) -> None:
    world = CheckWorld(show)
    world.presenter.seat(partner=77, ticks=frozenset({"delete", "fly"}))
    assert world.presenter.state.choice.partner is None
    assert world.presenter.state.choice.ticks == {"delete"}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("text_scale", [1.0, 1.5])
@pytest.mark.parametrize("size", [(1280, 720), (1366, 768)], ids=str)
def test_both_questions_fit_the_window(
    qtbot: QtBot, show: Show, size: tuple[int, int], text_scale: float, language: str
) -> None:
    world = CheckWorld(show, size, text_scale, language)
    world.presenter = CheckPresenter(SCENARIOS, partners=PARTNERS, seats="pair", partner=4)
    world.page.bind(world.presenter)
    dialog = open_seats(qtbot, world)
    for shown in (dialog, None):
        one = shown or world.dialog()
        QApplication.processEvents()
        card = one.findChildren(QWidget)[0]
        assert one.rect().contains(card.geometry())
        assert faults(one) == []
        if shown is not None:
            qtbot.mouseClick(dialog.ticks, LEFT)
    assert len(PERMISSIONS) == 6
