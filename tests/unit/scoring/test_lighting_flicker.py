from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from trainer_app.scoring.lighting_flicker import ROWS, flicker_score, read_flicker


def rows(depth: float, fps: float, seconds: float = 3.0, lamp_hz: float = 100.0) -> tuple[NDArray, NDArray]:
    rng = np.random.default_rng(1)
    times = np.arange(int(seconds * fps)) / fps
    place = np.linspace(0, 0.025, ROWS)
    light = 0.3 * (1 + depth * np.cos(2 * np.pi * lamp_hz * (times[:, None] + place)))
    coded = 255 * light ** (1 / 2.2) + rng.normal(0, 0.3, light.shape)
    return times, coded.astype(np.float32)


@pytest.mark.parametrize("fps", [15, 24, 29.97, 30])
def test_a_lamp_of_twelve_percent_is_a_fault_at_any_usual_rate(fps: float) -> None:
    assert flicker_score(read_flicker(*rows(0.12, fps))) < 70


def test_a_lamp_of_one_percent_is_not_seen() -> None:
    assert flicker_score(read_flicker(*rows(0.01, 30))) == 100


def test_deeper_pulses_score_worse() -> None:
    scores = [flicker_score(read_flicker(*rows(depth, 30))) for depth in (0.0, 0.04, 0.08, 0.16, 0.3)]
    assert scores == sorted(scores, reverse=True)


def test_clouds_and_exposure_drift_are_no_flicker() -> None:
    times, coded = rows(0.0, 30)
    drift = (1 + 0.3 * np.sin(2 * np.pi * times / 3))[:, None]
    assert flicker_score(read_flicker(times, (coded * drift).astype(np.float32))) == 100


def test_people_who_move_about_are_no_flicker() -> None:
    rng = np.random.default_rng(2)
    times, coded = rows(0.0, 30)
    wander = np.cumsum(rng.normal(0, 0.02, coded.shape), axis=0)
    assert flicker_score(read_flicker(times, (coded * np.exp(wander)).astype(np.float32))) >= 70


def test_a_second_is_too_short_to_tell() -> None:
    assert read_flicker(*rows(0.3, 30, seconds=1.0)) is None
    assert flicker_score(None) == 100
