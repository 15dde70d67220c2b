"""The check page: gauges, picture, list, devices, and the way on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.window.check_world import CheckWorld, menu_of
from tests.window.stage_world import SIZES
from trainer_app.basics.measures import UNMEASURED, AxisScore
from trainer_app.capture.frames import DeviceStatus
from trainer_app.ui.text import word

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton


def faults(page: QWidget) -> list[str]:
    found = []
    for button in page.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        name = button.accessibleName()
        least = button.minimumSizeHint()
        if not name:
            found.append(f"nameless {button!r}")
        if min(button.width(), button.height()) < 44:
            found.append(f"{name}: {button.width()}x{button.height()}")
        if button.width() + 1 < least.width() or button.height() + 1 < least.height():
            found.append(f"{name} is cut: {button.size()} < {least}")
    for area in page.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None and inner.width() > area.viewport().width():
            found.append(f"{inner!r} is wider than what can be seen")
    for part in page.findChildren(QLabel):
        one_line = part.isVisible() and part.text() and not part.wordWrap()
        if one_line and part.width() + 1 < part.sizeHint().width():
            found.append(f"cut: {part.text()}")
    return found


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("text_scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_cut_and_everything_can_be_hit(
    show: Show, size: tuple[int, int], text_scale: float, language: str
) -> None:
    world = CheckWorld(show, size, text_scale, language)
    world.run(3, lighting=AxisScore(28.0, "backlit"))
    assert faults(world.page) == []
    world.run(6)
    assert faults(world.page) == []
    world.run(2, camera=DeviceStatus("busy"))
    assert faults(world.page) == []
    for name in ("startAnywayButton", "rehearsalChoiceButton"):
        button = world.page.findChild(QWidget, name)
        assert world.page.rect().contains(QRect(button.mapTo(world.page, QPoint(0, 0)), button.size()))


def test_three_gauges_and_only_the_worst_is_large(show: Show) -> None:
    world = CheckWorld(show)
    world.run(3, lighting=AxisScore(28.0, "backlit"), framing=AxisScore(60.0, "come_closer"))
    hot = {axis for axis, gauge in world.page.gauges.items() if gauge.is_hot}
    assert hot == {"lighting"}
    assert world.page.gauges["lighting"].sentence() == word("tips.lighting.backlit")
    for name in ("lightingGauge", "soundGauge", "framingGauge"):
        assert world.page.findChild(QWidget, name) is not None


def test_unmeasured_is_said_and_never_zero(show: Show) -> None:
    world = CheckWorld(show)
    world.run(3, lighting=UNMEASURED, framing=AxisScore(10.0, "no_face"))
    gauge = world.page.gauges["lighting"]
    assert not gauge.is_measured
    assert gauge.sentence() == word("check.unread.lighting")
    assert "0" not in gauge.accessibleName()


def test_the_start_button_waits_for_three_greens_and_nothing_starts_alone(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    foot = world.page.foot
    started: list[object] = []
    world.page.start_pressed.connect(started.append)
    assert not foot.start_button.isEnabled()
    assert foot.anyway_button.isVisible()
    world.run(3)
    assert foot.start_button.isEnabled()
    assert foot.ready.isVisible()
    assert not foot.anyway_button.isVisible()
    assert started == []
    qtbot.mouseClick(foot.start_button, LEFT)
    assert started == [world.presenter.state.choice]


def test_one_may_start_though_not_all_is_good(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    world.run(1, lighting=AxisScore(20.0, "too_dark"))
    with qtbot.waitSignal(world.page.start_pressed):
        qtbot.mouseClick(world.page.foot.anyway_button, LEFT)


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_arrow_stands_on_the_side_to_move_to(show: Show, side: str) -> None:
    world = CheckWorld(show)
    world.run(3)
    plain = world.page.view.grab().toImage()
    world.run(3, framing=AxisScore(55.0, "off_centre", direction=side))  # type: ignore[arg-type]
    arrow = world.page.view.grab().toImage()
    middle = round(plain.height() * 0.42)
    changed = [x for x in range(plain.width()) if plain.pixel(x, middle) != arrow.pixel(x, middle)]
    near = (
        [x for x in changed if x < 40] if side == "left" else [x for x in changed if x > plain.width() - 40]
    )
    far = [x for x in changed if x > plain.width() - 20] if side == "left" else [x for x in changed if x < 20]
    assert near
    assert not far


def test_the_oval_is_mirrored_with_the_picture(show: Show) -> None:
    world = CheckWorld(show)
    world.run(1)
    box = world.page.view.oval_box()
    assert box is not None
    assert box.center().x() > world.page.view.width() / 2


def test_a_busy_camera_is_told_with_a_way_out(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    world.run(2)
    world.run(2, camera=DeviceStatus("busy"))
    card = world.page.trouble
    assert card.isVisible()
    assert card.title.text() == word("check.trouble.camera.busy")
    assert card.text.text() == word("check.camera.busy")
    with qtbot.waitSignal(world.page.retry_asked) as heard:
        qtbot.mouseClick(card.retry, LEFT)
    assert heard.args == ["camera"]
    world.run(2)
    assert not card.isVisible()


@pytest.mark.parametrize("state", ["absent", "busy", "lost", "denied", "silent"])
def test_a_microphone_in_trouble_is_told(show: Show, state: str) -> None:
    world = CheckWorld(show)
    world.run(1, mic=DeviceStatus(state))  # type: ignore[arg-type]
    assert world.page.trouble.title.text() == word(f"check.trouble.microphone.{state}")


def test_a_line_is_ticked_by_hand_and_a_measured_one_is_not(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    world.run(0.2)
    measured, by_hand = world.page.checklist.row("face_lit"), world.page.checklist.row("network")
    qtbot.mouseClick(measured, LEFT)
    qtbot.mouseClick(by_hand, LEFT)
    assert not measured.ticked
    assert by_hand.ticked
    world.run(3)
    assert measured.ticked


def test_how_the_rehearsal_will_be_is_chosen_in_one_place(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    qtbot.mouseClick(world.page.foot.choice_button, LEFT)
    dialog = world.dialog()
    qtbot.mouseClick(dialog.audience.button("300"), LEFT)  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.minutes.button("20"), LEFT)  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.scenario, LEFT)  # type: ignore[attr-defined]
    menu = menu_of(dialog)
    menu.actions()[1].trigger()
    menu.close()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    choice = world.presenter.state.choice
    assert (choice.audience, choice.minutes, choice.scenario) == (300, 20, "serbuan")
    assert "300" in world.page.foot.choice_button.text()


def test_enter_starts_once_ready_and_escape_goes_back(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show)
    started: list[object] = []
    world.page.start_pressed.connect(started.append)
    qtbot.keyClick(world.page, Qt.Key.Key_Return)
    assert started == []
    world.run(3)
    qtbot.keyClick(world.page, Qt.Key.Key_Return)
    assert len(started) == 1
    with qtbot.waitSignal(world.page.back):
        qtbot.keyClick(world.page, Qt.Key.Key_Escape)


def test_large_text_puts_the_list_behind_a_button(qtbot: QtBot, show: Show) -> None:
    world = CheckWorld(show, text_scale=1.5)
    world.run(1)
    assert not world.page.checklist.isVisible()
    qtbot.mouseClick(world.page.foot.list_button, LEFT)
    assert world.page.checklist.isVisible()
    qtbot.mouseClick(world.page.foot.list_button, LEFT)
    assert world.page.view.isVisible()


def test_a_change_of_language_says_everything_anew(show: Show) -> None:
    world = CheckWorld(show, language="en")
    world.run(3)
    world.page.retranslate()
    assert world.page.foot.start_button.text() == "Start rehearsal"
    assert world.page.gauges["lighting"].sentence() == word("tips.lighting.ok")
