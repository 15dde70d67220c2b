"""The trainer's demonstration by clicks and keys: overlays, photos, comparing, reasons; sizes, languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.window.demo_world import BACKLIT, GOOD, DemoWorld
from trainer_app.basics.measures import UNMEASURED, AxisScore
from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceStatus
from trainer_app.ui import text
from trainer_app.ui.presenters.demo_state import OVERLAYS
from trainer_app.ui.text import word

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("name", OVERLAYS)
def test_every_overlay_has_its_own_switch(show: Show, qtbot: QtBot, name: str) -> None:
    world = DemoWorld(show)
    world.run(1)
    before = world.presenter.state.overlays
    qtbot.mouseClick(world.page.overlays.switches[name], LEFT)
    assert world.presenter.state.overlays ^ before == {name}
    assert (name in world.page.live.marks.overlays) != (name in before)
    world.run(0.1)
    plain = world.page.live.grab().toImage()
    qtbot.keyClick(world.page.overlays.switches[name], Qt.Key.Key_Return)
    world.run(0.1)
    assert world.presenter.state.overlays == before
    assert world.page.live.grab().toImage() != plain


def test_g_switches_the_guide_lines(show: Show, qtbot: QtBot) -> None:
    world = DemoWorld(show)
    world.run(0.5)
    qtbot.keyClick(world.window.focusWidget(), Qt.Key.Key_G)
    assert "thirds" in world.presenter.state.overlays
    assert world.page.overlays.switches["thirds"].isChecked()
    qtbot.keyClick(world.window.focusWidget(), Qt.Key.Key_G)
    assert "thirds" not in world.presenter.state.overlays


def test_b_and_s_freeze_two_moments_and_lay_them_beside_each_other(show: Show, qtbot: QtBot) -> None:
    world = DemoWorld(show)
    world.run(2, light=BACKLIT)
    qtbot.keyClick(world.window.focusWidget(), Qt.Key.Key_B)
    world.run(2)
    assert world.page.foot.before.text() == word("demo.before_again")
    qtbot.keyClick(world.window.focusWidget(), Qt.Key.Key_S)
    assert world.page.pictures.currentWidget() is world.page.pair
    assert world.page.table.rows["lighting"].figures == ("28", "91")
    assert world.page.table.gain.accessibleName().startswith("+63")
    assert world.window.focusWidget() is world.page.pair


def test_the_slider_moves_by_keys_and_pointer(show: Show, qtbot: QtBot) -> None:
    world = DemoWorld(show)
    world.pair()
    view = world.page.pair
    start = view.value()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.value() < start
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.value() == 0
    qtbot.mouseClick(view, LEFT, pos=QPoint(view.width() * 3 // 4, 50))
    assert view.value() == pytest.approx(750, abs=3)


def test_left_of_the_line_is_before_and_right_of_it_after(show: Show) -> None:
    world = DemoWorld(show)
    world.presenter.switch("face", False)
    world.pair()
    world.page.pair.setValue(500)
    seen = world.page.pair.grab().toImage()
    middle = seen.height() * 2 // 3
    left = seen.pixelColor(seen.width() // 2 - 60, middle).lightness()
    right = seen.pixelColor(seen.width() // 2 + 60, middle).lightness()
    assert left == pytest.approx(90, abs=6)
    assert right == pytest.approx(150, abs=6)


def test_escape_leads_back_to_the_camera_first_and_then_out(show: Show, qtbot: QtBot) -> None:
    world = DemoWorld(show)
    world.pair()
    qtbot.keyClick(world.window.focusWidget(), Qt.Key.Key_Escape)
    assert not world.presenter.state.comparing
    assert world.presenter.state.can_compare
    with qtbot.waitSignal(world.page.back, timeout=3000):
        qtbot.keyClick(world.window.focusWidget(), Qt.Key.Key_Escape)


def test_saving_is_asked_for_only_while_comparing(show: Show, qtbot: QtBot) -> None:
    world = DemoWorld(show)
    world.run(1)
    asked: list[bool] = []
    world.page.save_asked.connect(lambda: asked.append(True))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(world.window.focusWidget(), Qt.Key.Key_S, control)
    assert asked == []
    assert world.presenter.state.after is None
    world.pair()
    qtbot.keyClick(world.window.focusWidget(), Qt.Key.Key_S, control)
    assert asked == [True]


def test_why_tells_figure_limit_and_place_and_closes(show: Show, qtbot: QtBot) -> None:
    world = DemoWorld(show)
    world.run(2, light=BACKLIT)
    qtbot.mouseClick(world.page.why.button, LEFT)
    world.run(0.5, light=BACKLIT)
    assert world.page.why.measured.figure == "3,9 stop"
    assert world.page.why.limit.figure.endswith("stop")
    assert word("demo.why.backlit") in world.page.why.reason.text()
    assert world.page.live.marks.area == "background"
    qtbot.mouseClick(world.page.why.button, LEFT)
    world.run(0.5, light=BACKLIT)
    assert not world.page.why.is_open
    assert world.page.live.marks.area == ""


def test_when_all_is_good_nothing_is_to_be_explained(show: Show) -> None:
    world = DemoWorld(show)
    world.run(2)
    assert not world.page.why.button.isVisible()
    assert world.page.why.sentence.text() == word("demo.all_good")


def test_figures_are_those_of_the_check_page_and_unread_ones_are_never_zero(show: Show) -> None:
    world = DemoWorld(show)
    world.run(2, light=UNMEASURED, framing=AxisScore(10.0, "no_face"))
    lighting = world.page.readings.scores["lighting"]
    assert lighting.score is None
    assert "0" not in lighting.accessibleName()
    assert {key: meter.figure for key, meter in world.page.readings.meters.items()}["exposure"] == word(
        "demo.unread"
    )
    world.run(3, light=AxisScore(69.96, "ok"), framing=GOOD)
    assert world.page.readings.scores["lighting"].score == 70


def test_a_lost_camera_is_told_and_no_old_picture_stands(show: Show) -> None:
    world = DemoWorld(show)
    world.run(1)
    assert world.page.live.has_picture
    message = Message("check.camera.lost")
    world.run(1, camera=DeviceStatus("lost", "", message))
    assert not world.page.live.has_picture
    assert world.page.why.sentence.text() == word("demo.lost")


def test_the_second_screen_is_offered_only_where_there_is_one(show: Show) -> None:
    world = DemoWorld(show)
    world.run(0.3)
    assert not world.page.foot.second.isVisible()
    world.presenter.note_screens(2, second=False)
    assert world.page.foot.second.isVisible()
    world.presenter.note_screens(1, second=False)
    assert not world.page.foot.second.isVisible()


def test_the_language_changes_while_it_runs(show: Show) -> None:
    world = DemoWorld(show)
    world.pair()
    text.set_language("en")
    world.page.retranslate()
    assert world.page.foot.camera.text() == "Back to the camera"
    assert world.page.pictures.currentWidget() is world.page.pair
    assert world.page.table.gain.accessibleName() == "+63 Light got better"


def test_everything_is_a_tab_stop_and_none_is_a_trap(show: Show, qtbot: QtBot) -> None:
    world = DemoWorld(show)
    world.run(2, light=BACKLIT)
    met: set[str] = set()
    for _ in range(30):
        met.add(world.window.focusWidget().accessibleName())
        qtbot.keyClick(world.window.focusWidget(), Qt.Key.Key_Tab)
    wanted = {
        word("demo.before"),
        word("demo.after"),
        word("demo.full"),
        word("demo.why"),
        word("demo.leave"),
    }
    assert wanted | {word(f"demo.overlay.{name}") for name in OVERLAYS} <= met


def test_the_sound_stands_as_in_a_mixer_with_flat_and_heard_values(show: Show) -> None:
    world = DemoWorld(show)
    readings = {"active_level_dbfs": -24.0, "noise_dbfs": -40.0, "snr_db": 16.0, "snr_a_db": 26.0}
    world.run(2, heard=AxisScore(88.0, "ok", readings))
    spoken = world.page.readings.mixer.spoken()
    assert word("listen.noise_reading", flat="-40", heard="-50") in spoken
    assert word("listen.distance_reading", flat="16", heard="26") in spoken
    assert not world.page.readings.filtered.isVisible()


def test_a_laptop_that_filters_by_itself_is_told_calmly(show: Show) -> None:
    world = DemoWorld(show)
    gated = AxisScore(88.0, "ok", {"active_level_dbfs": -24.0, "noise_dbfs": -60.0, "gated": True})
    note = world.page.readings.filtered
    world.run(5, heard=gated)
    world.run(1)
    assert not note.isVisible()
    world.run(10, heard=gated)
    assert note.isVisible() and note.text() == word("listen.gated")
    world.run(5)
    assert note.isVisible()
    world.run(15)
    assert not note.isVisible()
