"""The demonstration's mind: readings, reasons, frozen moments."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from tests.window.demo_world import BACKLIT, BOX, CLEAR, GOOD, GOOD_LIGHT, NOISY, RUNNING, photo
from trainer_app.basics.measures import UNMEASURED, AxisScore, PictureMeasure, SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceStatus
from trainer_app.scoring.histogram import spread_of
from trainer_app.ui.presenters.demo import DemoPresenter, spread_of_frame
from trainer_app.ui.presenters.demo_meters import cast_of, meters_of
from trainer_app.ui.presenters.demo_why import SOUND_READINGS, why
from trainer_app.ui.text import say


def seen(light: AxisScore = GOOD_LIGHT, framing: AxisScore = GOOD, at_s: float = 1.0) -> PictureMeasure:
    return PictureMeasure(at_s, 640, 480, "ok", light, framing, 1, BOX, eyes_y=0.4)


def heard(sound: AxisScore = CLEAR, at_s: float = 1.0) -> SoundMeasure:
    return SoundMeasure(at_s, sound, True, 0.0, -12.0)


def presenter(
    seconds: float = 2.0, light: AxisScore = GOOD_LIGHT, sound: AxisScore = CLEAR, picture: bool = True
) -> DemoPresenter:
    made = DemoPresenter()
    feed(made, 0.0, seconds, light, sound, picture)
    return made


def feed(
    made: DemoPresenter,
    start_s: float,
    seconds: float,
    light: AxisScore = GOOD_LIGHT,
    sound: AxisScore = CLEAR,
    picture: bool = True,
) -> None:
    for step in range(round(seconds * 10)):
        at_s = start_s + step / 10
        if picture:
            made.look(photo())
        made.beat(at_s, seen(light, at_s=at_s), heard(sound, at_s=at_s), RUNNING, RUNNING)


def test_every_reading_has_its_unit_and_its_good_zone(qapp: QApplication) -> None:
    meters = {meter.key: meter for meter in meters_of(seen(), heard())}
    assert meters["exposure"].value == 22.0
    assert meters["contrast"].value == -0.4
    assert meters["sharpness"].value == 55
    assert meters["level"].value == -24
    assert meters["noise"].value == -52
    assert meters["colour"].note == "neutral"
    for meter in meters.values():
        assert meter.verdict == "good", meter
        assert meter.zone is not None
        assert meter.at is not None
        assert meter.zone[0] <= meter.at <= meter.zone[1], meter


def test_what_was_not_measured_is_not_made_up() -> None:
    nothing = meters_of(None, None)
    assert all(meter.value is None and meter.verdict is None and meter.at is None for meter in nothing)
    dark = meters_of(seen(UNMEASURED), heard(AxisScore(None, None, {"noise_dbfs": -60.0})))
    found = {meter.key: meter for meter in dark}
    assert found["exposure"].value is None
    assert found["noise"].value == -60
    assert found["noise"].verdict is None
    assert found["noise"].zone is None


def test_a_meter_is_outside_its_zone_when_its_verdict_is_bad() -> None:
    meters = {meter.key: meter for meter in meters_of(seen(BACKLIT), heard(NOISY))}
    for key in ("contrast", "noise"):
        meter = meters[key]
        assert meter.verdict in ("fair", "poor")
        assert meter.zone is not None
        assert meter.at is not None
        assert meter.at > meter.zone[1]


@pytest.mark.parametrize(
    ("blue", "red", "score", "cast"),
    [
        (-0.8, 0.9, 95.0, "neutral"),
        (-2.2, 2.6, 30.0, "warm"),
        (0.4, 0.3, 30.0, "cool"),
        (-0.5, -0.1, 30.0, "green"),
    ],
)
def test_a_tint_is_named(blue: float, red: float, score: float, cast: str) -> None:
    measures = {
        "skin_blue_over_green_stops": blue,
        "skin_red_over_green_stops": red,
        "score_colour_cast": score,
    }
    assert cast_of(measures) == cast


def test_the_reason_says_what_was_measured_its_limit_and_where() -> None:
    found = why("lighting", seen(BACKLIT), None)
    assert found is not None
    assert found.tip == "backlit"
    assert found.area == "background"
    assert say(found.measured) == "3,9 stop"
    assert found.limit is not None
    limit = float(found.limit.as_mapping()["value"])
    assert 1.5 < limit < 3.9
    assert not found.others


@pytest.mark.parametrize(("stops", "area"), [(2.4, "face_right"), (-2.4, "face_left")])
def test_side_light_is_marked_on_the_darker_half(stops: float, area: str) -> None:
    measures = dict(GOOD_LIGHT.measures) | {"left_over_right_stops": stops, "score_side_light": 40.0}
    found = why("lighting", seen(AxisScore(40.0, "side_light", measures)), None)
    assert found is not None
    assert found.area == area
    assert say(found.measured) == "2,4 stop"


def test_a_reading_within_its_limit_is_told_to_be_not_all() -> None:
    measures = dict(GOOD_LIGHT.measures) | {"edge_steepness_share": 0.6, "score_blurred": 50.0}
    found = why("lighting", seen(AxisScore(50.0, "blurred", measures)), None)
    assert found is not None
    assert found.others


def test_no_face_has_a_reason_without_figures() -> None:
    found = why("framing", seen(UNMEASURED, AxisScore(0.0, "no_face", {"faces_count": 0})), None)
    assert found is not None
    assert found.limit is None
    assert found.area == "whole"


@pytest.mark.parametrize("tip", [*SOUND_READINGS, "mic_dead", "silence", "other_voice"])
def test_every_tip_of_the_sound_has_a_reason_in_words(tip: str) -> None:
    readings = {"dropouts": 3, "active_level_dbfs": -48.0, "snr_a_db": 6.0, "echo_index": 3.0}
    found = why("sound", None, heard(AxisScore(30.0, tip, readings)))
    assert found is not None
    assert say(found.sentence)
    assert say(found.measured)


@pytest.mark.parametrize("axis", ["lighting", "sound", "framing"])
def test_what_is_good_needs_no_reason(axis: str) -> None:
    assert why(axis, seen(), heard()) is None  # type: ignore[arg-type]
    assert why(axis, None, None) is None  # type: ignore[arg-type]


def test_why_follows_the_worst_axis_and_closes(qapp: QApplication) -> None:
    made = presenter(2, light=BACKLIT)
    assert made.state.why is None
    made.explain(True)
    feed(made, 2.0, 0.5, light=BACKLIT)
    assert made.state.why is not None
    assert made.state.why.axis == "lighting"
    made.explain(False)
    assert made.state.why is None


def test_a_frozen_moment_keeps_its_own_picture_and_figures(qapp: QApplication) -> None:
    made = presenter(2, light=BACKLIT)
    live = photo().copy()
    made.look(live)
    assert made.freeze("before")
    live[:] = 0
    shot = made.state.before
    assert shot is not None
    assert int(shot.picture.max()) == 250
    assert not shot.picture.flags.writeable
    feed(made, 2.0, 2)
    assert shot.gauges[0].score == 28
    assert made.state.gauge("lighting").score == 91
    assert not made.state.comparing
    made.freeze("after")
    assert made.state.comparing


def test_without_a_picture_nothing_is_frozen(qapp: QApplication) -> None:
    made = presenter(1, picture=False)
    assert not made.freeze("before")
    assert made.state.before is None


def test_both_orders_of_taking_lead_to_a_pair(qapp: QApplication) -> None:
    made = presenter()
    made.freeze("after")
    assert not made.state.comparing
    made.compare(True)
    assert not made.state.comparing
    made.freeze("before")
    made.compare(True)
    assert made.state.comparing
    made.forget()
    assert made.state.before is None
    assert not made.state.comparing


def test_a_new_photo_belongs_to_no_saved_pair(qapp: QApplication) -> None:
    made = presenter()
    made.freeze("before")
    made.freeze("after")
    made.note_saved("somewhere.png")
    made.freeze("before")
    assert made.state.saved == ""


def test_a_lost_camera_leaves_no_figures_standing(qapp: QApplication) -> None:
    made = presenter()
    lost = DeviceStatus("lost", "", Message("check.camera.lost"))
    for step in range(20):
        made.beat(3 + step / 10, None, heard(at_s=3 + step / 10), lost, RUNNING)
    assert made.state.gauge("lighting").score is None
    assert made.state.meters[0].value is None
    assert made.state.face is None
    assert not made.state.seen
    assert made.state.trouble is not None
    assert not made.freeze("before")


def test_figures_of_the_meters_stand_long_enough_to_be_read(qapp: QApplication) -> None:
    made = presenter(2)
    changes: list[float | None] = []
    made.changed.connect(lambda state: changes.append(state.meters[0].value))
    for step in range(30):
        at_s = 2 + step / 10
        measures = dict(GOOD_LIGHT.measures) | {"face_level_linear": 0.2 + step / 1000}
        made.beat(at_s, seen(AxisScore(91.0, "ok", measures), at_s=at_s), heard(at_s=at_s), RUNNING, RUNNING)
    assert len(set(changes)) <= 9


def test_the_histogram_is_counted_on_a_small_copy_with_the_face_in_place(qapp: QApplication) -> None:
    picture = np.full((480, 640, 3), 40, np.uint8)
    picture[120:280, 240:360] = 200
    small, whole = spread_of_frame(picture, seen()), spread_of(picture, BOX)
    assert small.face_at == pytest.approx(whole.face_at, abs=0.02)
    assert small.background_at == pytest.approx(whole.background_at, abs=0.02)
