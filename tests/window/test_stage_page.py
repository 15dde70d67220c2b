"""The stage as a whole: sizes, languages, keys, lost devices, the way out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.window.stage_world import SIZES, StageWorld, frame
from trainer_app.basics.inputs import Ended
from trainer_app.capture.frames import DeviceStatus
from trainer_app.ui.presenters.stage_state import People, PersonRow
from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.scale import scale_for
from trainer_app.ui.widgets.desk_tile import DeskTile
from trainer_app.ui.widgets.dialog import Dialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton
LEAST = 44
SOMEBODY = PersonRow("v1", "Ibu Siti Nurhaliza Kusumawati", 3, "stage.relation.neighbour", 2)


def seen(page: QWidget, widget: QWidget) -> QRect:
    """Where a widget stands on the page."""
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def scrolls(widget: QWidget) -> bool:
    """Whether it lies in a part that can be scrolled to."""
    parent = widget.parentWidget()
    while parent is not None:
        if parent.objectName() == "qt_scrollarea_viewport":
            return True
        parent = parent.parentWidget()
    return False


def faults(page: QWidget) -> list[str]:
    """What is cut, too small or nameless on a page."""
    found = []
    for button in page.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        name = button.accessibleName() or button.objectName()
        if not button.accessibleName():
            found.append(f"nameless {button!r}")
        if min(button.width(), button.height()) < LEAST:
            found.append(f"{name}: {button.width()}x{button.height()}")
        least = button.minimumSizeHint()
        if button.width() + 1 < least.width() or button.height() + 1 < least.height():
            found.append(f"{name} is cut: {button.size()} < {least}")
        if isinstance(button, DeskTile) and not button.fits:
            found.append(f"{name}: its words do not fit")
        if not scrolls(button) and not page.rect().contains(seen(page, button)):
            found.append(f"{name} leaves the page")
    for area in page.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None and inner.width() > area.viewport().width():
            found.append(f"{inner!r} is wider than what can be seen")
    for label in page.findChildren(QLabel):
        one_line = label.isVisible() and label.text() and not label.wordWrap()
        if one_line and label.width() + 1 < label.sizeHint().width():
            found.append(f"cut: {label.text()}")
    return found


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("text_scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_cut_and_everything_can_be_hit(
    show: Show, size: tuple[int, int], text_scale: float, language: str
) -> None:
    world = StageWorld(show, size=size, text_scale=text_scale, language=language, run=2)
    world.choose(world.comments(3)[1])
    world.page.mute_opened.emit()
    world.presenter.command("pin", world.page.desk.queue.ids[2])
    world.run(1)
    assert faults(world.page) == []
    for panel in ("filter", "guests"):
        world.page.panel_asked.emit(panel)
        world.run(0.2)
        assert faults(world.page) == []
    people = People((SOMEBODY,), (SOMEBODY,), (SOMEBODY,), (SOMEBODY,))
    world.page.render(replace(world.state, desk=replace(world.state.desk, people=people)))
    for _ in range(3):
        QApplication.processEvents()
    assert faults(world.page) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_picture_keeps_the_shape_of_a_phone(show: Show, size: tuple[int, int]) -> None:
    world = StageWorld(show, size=size)
    inner = world.page.phone.inner()
    assert inner.width() / inner.height() == pytest.approx(9 / 16, abs=0.02)


def test_large_text_turns_the_script_into_a_button(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show, text_scale=1.5)
    world.run(0.3)
    assert not world.page.script.isVisible()
    qtbot.mouseClick(world.page.top.script_button, LEFT)
    assert world.page.desk.script.isVisible()
    qtbot.mouseClick(world.page.desk.script.done_button, LEFT)
    world.run(0.3)
    assert world.state.script[0].done
    assert "1/5" in world.page.top.script_button.text()


def test_a_talking_point_is_ticked_and_opened_again(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(0.3)
    qtbot.mouseClick(world.page.script.done_button, LEFT)
    world.run(0.3)
    assert [line.done for line in world.state.script][:2] == [True, False]
    assert world.state.script[1].now
    first = world.page.script._buttons[0]
    qtbot.mouseClick(first, LEFT)
    world.run(0.3)
    assert not world.state.script[0].done


def test_gauges_say_shapes_and_words_and_no_number(show: Show) -> None:
    world = StageWorld(show)
    world.run(2)
    for gauge in world.page.top.gauges.values():
        assert gauge.verdict == "good"
        assert word("check.verdict.good") in gauge.accessibleName()
        assert not any(letter.isdigit() for letter in gauge.accessibleName())


def test_a_lost_camera_keeps_sound_and_desk_and_offers_a_way_back(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(2)
    world.camera = DeviceStatus("lost")
    world.run(3)
    assert world.page.top.gauges["lighting"].verdict is None
    assert world.page.top.gauges["sound"].verdict == "good"
    with qtbot.waitSignal(world.page.camera_retry):
        qtbot.mouseClick(world.button("cameraRetryButton"), LEFT)
    world.camera = DeviceStatus("running")
    world.run(3)
    world.page.show_frame(frame())
    assert world.page.top.gauges["lighting"].verdict == "good"
    assert not world.page.phone._rescue.isVisible()


def test_a_lost_microphone_is_told_with_a_way_back(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(2)
    world.mic = DeviceStatus("lost")
    world.run(3)
    with qtbot.waitSignal(world.page.microphone_retry):
        qtbot.mouseClick(world.button("microphoneRetryButton"), LEFT)


def dialog_of(world: StageWorld) -> Dialog:
    QApplication.processEvents()
    found = [one for one in world.window.findChildren(Dialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_ending_asks_once_and_going_on_is_safe(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(3)
    qtbot.mouseClick(world.button("endLiveButton"), LEFT)
    dialog = dialog_of(world)
    assert dialog.focusWidget() is dialog.findChild(QWidget, "stayButton")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    world.run(1)
    assert not world.state.ended
    qtbot.keyClick(world.page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(world)
    qtbot.mouseClick(dialog.findChild(QWidget, "confirmEndButton"), LEFT)
    assert world.rows[-1].body == Ended("host")


def test_a_question_goes_away_when_the_live_ends_by_itself(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.run(2)
    qtbot.mouseClick(world.button("endLiveButton"), LEFT)
    dialog_of(world)
    world.until(lambda: world.state.ended, 700)
    assert [one for one in world.window.findChildren(Dialog) if one.isVisible()] == []


def test_a_page_that_is_used_again_speaks_to_the_new_live_alone(qtbot: QtBot, show: Show) -> None:
    old = StageWorld(show)
    old.run(2)
    new = StageWorld(show, seed=8)
    new.presenter.changed.disconnect()
    old.page.bind(new.presenter)
    qtbot.mouseClick(old.page.desk.bar.freeze_tile, LEFT)
    old.run(1)
    new.run(1)
    assert old.commands() == []
    assert [one.verb for one in new.commands()] == ["freeze"]


def test_a_change_of_text_size_keeps_what_is_chosen(show: Show) -> None:
    world = StageWorld(show)
    target = world.comments(3)[1]
    world.choose(target)
    look.set_scale(scale_for(768, 1.5))
    world.page.rebuild()
    QApplication.processEvents()
    assert world.page.desk.comment.currentIndex() == 1
    assert target in world.page.desk.queue.ids


def test_how_am_i_stands_only_in_the_second_rehearsal(show: Show) -> None:
    for run, shown in ((1, False), (2, True), (3, False)):
        world = StageWorld(show, run=run)
        world.run(0.3)
        assert world.page.top.how_button.isVisible() is shown
