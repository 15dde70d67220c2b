"""A reading is beyond the limit that is shown exactly when the judge complains: pages never contradict."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from trainer_app.basics.measures import GOOD_FROM
from trainer_app.scoring.lighting import light_measures, light_subscores
from trainer_app.scoring.lighting_readings import LightReadings, read_light
from trainer_app.scoring.lighting_sample import PATCH_SIDE, FaceSample
from trainer_app.scoring.picture_limits import (
    backlit_limit,
    dark_limit,
    noise_limit_dbfs,
    number,
    reading_at_good,
)
from trainer_app.scoring.sound import LIMITS, ramp


def readings() -> LightReadings:
    """The readings of an even grey sample: a place to start from."""
    whole = np.ones((PATCH_SIDE, PATCH_SIDE), np.bool_)
    patch = np.full((PATCH_SIDE, PATCH_SIDE, 3), 128, np.uint8)
    frame = np.full((120, 160, 3), 128, np.uint8)
    around = np.ones((120, 160), np.bool_)
    return read_light(
        FaceSample(patch, whole, whole, whole, whole, whole, whole, whole, frame, around, around, 111.0)
    )


@given(st.floats(0.001, 1.0), st.floats(0.0, 1.0), st.floats(-3.0, 6.0))
def test_backlight_is_beyond_its_limit_exactly_when_it_is_told(
    bright: float, blown: float, stops: float
) -> None:
    found = replace(readings(), background_bright=bright, background_blown=blown, background_stops=stops)
    limit = backlit_limit(light_measures(found))
    assume(abs(stops - limit) > 1e-6)
    assert (stops > limit) == (light_subscores(found)["backlit"] < GOOD_FROM)


@given(st.floats(0.002, 0.5), st.floats(0.02, 1.0))
def test_a_face_is_under_its_limit_exactly_when_it_is_called_dark(level: float, bright: float) -> None:
    found = replace(readings(), face_level=level, frame_bright=bright)
    limit = dark_limit(light_measures(found))
    told = light_subscores(found)["too_dark"] < GOOD_FROM
    assume(abs(level - limit) > 1e-6)
    if not told:
        assert level >= limit - 1e-6
    elif level > limit:
        # Between both limits a half-bright room forgives in part: then the bright room's limit does not hold.
        pytest.fail(f"{level} is over {limit} and yet called dark")


@given(st.floats(-90, -20), st.floats(-5, 40))
def test_noise_is_over_its_limit_exactly_when_it_is_told(noise: float, snr: float) -> None:
    limit = noise_limit_dbfs({"noise_dbfs": noise, "snr_a_db": snr})
    assert limit is not None
    assume(abs(noise - limit) > 1e-6)
    assert (noise > limit) == (ramp(LIMITS.noise_db, snr) < GOOD_FROM)


@pytest.mark.parametrize(
    "points", [LIMITS.noise_db, LIMITS.weak_dbfs, LIMITS.hot_dbfs, LIMITS.clip_share, LIMITS.echo_index]
)
def test_the_border_of_good_is_found_on_every_line(points: tuple[tuple[float, float], ...]) -> None:
    assert ramp(points, reading_at_good(points)) == pytest.approx(GOOD_FROM)


def test_a_measure_that_is_a_word_or_a_flag_is_no_number() -> None:
    measures = {"kind": "hum", "flag": True, "none": None, "count": 3}
    assert [number(measures, name) for name in ("kind", "flag", "none", "absent", "count")] == [
        None,
        None,
        None,
        None,
        3.0,
    ]
