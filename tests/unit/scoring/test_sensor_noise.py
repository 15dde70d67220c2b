"""The grain is read from what changes where nothing moves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer_app.scoring.sensor_noise import read_noise

SCENE = np.random.default_rng(2).integers(60, 190, (30, 40)).repeat(16, 0).repeat(16, 1).astype(np.float32)


def shot(noise: float, seed: int, gain: float = 1.0, soft: bool = False) -> np.ndarray:
    grain = np.random.default_rng(seed).normal(0, 1, SCENE.shape)
    if soft:
        grain = grain + np.roll(grain, 1, 0) + np.roll(grain, 1, 1) + np.roll(np.roll(grain, 1, 0), 1, 1)
        grain /= 2.0
    return np.clip(SCENE * gain + noise * grain + 0.5, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("noise", [2.0, 4.0, 8.0, 16.0])
def test_white_grain_reaches_the_patch_at_two_thirds(noise: float) -> None:
    assert read_noise(shot(noise, 1), shot(noise, 2)) == pytest.approx(noise * 2 / 3, rel=0.12)


def test_coarse_grain_reaches_it_nearly_whole() -> None:
    assert read_noise(shot(6.0, 1, soft=True), shot(6.0, 2, soft=True)) == pytest.approx(
        6.0 * 5 / 6, rel=0.15
    )


def test_exposure_and_a_moving_person_are_no_grain() -> None:
    before, after = shot(3.0, 1), shot(3.0, 2, gain=1.1)
    after[100:400, 200:440] = np.roll(after, 25, 1)[100:400, 200:440]
    assert read_noise(before, after) == pytest.approx(2.0, rel=0.3)


def test_a_file_that_repeats_has_none_and_small_or_black_pictures_tell_nothing() -> None:
    assert read_noise(shot(3.0, 1), shot(3.0, 1)) == 0.0
    assert read_noise(np.zeros((480, 640), np.uint8), np.zeros((480, 640), np.uint8)) is None
    assert read_noise(np.zeros((9, 9), np.uint8), np.zeros((9, 9), np.uint8)) is None
    assert read_noise(shot(1, 1), shot(1, 1)[:240]) is None


@settings(max_examples=20, deadline=None)
@given(st.floats(0, 20), st.integers(0, 99))
def test_more_grain_never_reads_as_less(noise: float, seed: int) -> None:
    low = read_noise(shot(noise, seed), shot(noise, seed + 1))
    high = read_noise(shot(noise + 2, seed), shot(noise + 2, seed + 1))
    assert low is not None
    assert high is not None
    assert low < high
