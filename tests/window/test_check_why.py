"""Why an axis is not good: asked by click, answered on the frozen picture."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.window.check_world import CheckWorld
from tests.window.stage_world import frame
from trainer_app.basics.measures import AxisScore
from trainer_app.ui.presenters.check_why import explained
from trainer_app.ui.text import say, word
from trainer_app.ui.widgets.why_dialog import WhyDialog, reason_words

Show = Callable[..., QWidget]
MEASURED = {
    "score_backlit": 43.0,
    "background_over_face_stops": 3.1,
    "background_bright_linear": 0.8,
    "background_blown_share": 0.4,
    "frame_bright_linear": 0.9,
}
BACKLIT = AxisScore(43.0, "backlit", MEASURED)


def button(world: CheckWorld, axis: str) -> QAbstractButton:
    found = world.page.gauges[axis].why_button
    assert found is not None
    return found


def test_only_the_worst_gauge_of_the_picture_offers_its_reason(show: Show) -> None:
    world = CheckWorld(show)
    world.run(3)
    assert not button(world, "lighting").isVisible()
    world.run(4, lighting=BACKLIT)
    assert button(world, "lighting").isVisible()
    assert not button(world, "framing").isVisible()
    assert world.page.gauges["sound"].why_button is None
    world.run(6)
    assert not button(world, "lighting").isVisible()


@pytest.mark.parametrize(("text_scale", "language"), [(1.0, "id"), (1.5, "id"), (1.5, "en")])
@pytest.mark.parametrize("size", [(1366, 690), (1280, 720)])
def test_the_reason_shows_figures_limit_and_place(
    show: Show, qtbot: QtBot, size: tuple[int, int], text_scale: float, language: str
) -> None:
    world = CheckWorld(show, size, text_scale, language)
    world.run(4, lighting=BACKLIT)
    asked: list[str] = []
    world.page.why_asked.connect(asked.append)
    qtbot.mouseClick(button(world, "lighting"), Qt.MouseButton.LeftButton)
    assert asked == ["lighting"]
    found = explained("lighting", world.presenter)
    assert found is not None
    world.page.asking.tell_why(found.tip, found.why, found.face, frame())
    dialog = world.dialog()
    assert isinstance(dialog, WhyDialog)
    assert dialog.measured.figure == say(found.why.measured)
    assert found.why.limit is not None and dialog.limit.figure == say(found.why.limit)
    assert word("demo.why_where") in dialog.reason.text() == reason_words(found.why)
    assert dialog.view.marks.area == "background" and dialog.view.has_picture
    inside = QRect(QPoint(), world.window.size())
    for part in (dialog.view, dialog.measured, dialog.limit, dialog.reason):
        assert inside.contains(QRect(part.mapTo(world.window, QPoint()), part.size()))
    close = dialog.findChild(QAbstractButton, "whyCloseButton")
    assert close is not None and close.height() >= 44
    assert inside.contains(QRect(close.mapTo(world.window, QPoint()), close.size()))
    qtbot.keyClick(world.window.focusWidget(), Qt.Key.Key_Escape)
    assert not world.page.asking.is_open


def test_what_became_good_meanwhile_has_no_reason(show: Show) -> None:
    world = CheckWorld(show)
    world.run(4, lighting=BACKLIT)
    world.run(0.1)
    assert explained("lighting", world.presenter) is None
