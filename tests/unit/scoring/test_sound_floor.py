from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.scoring.sound_echo import echo_index
from trainer_app.scoring.sound_floor import BAND_BIAS_DB, PIECE_HOPS, floor_of, mean_floor
from trainer_app.scoring.sound_track import BANDS, HOP, HopMaker, Hops


def _noise(seconds: float, seed: int = 1, swing_db: float = 0.0) -> Hops:
    """Return the rows of white noise at -40 dBFS, `swing_db` louder in every other two seconds."""
    count = round(seconds * 16_000) // HOP * HOP
    at = np.arange(count) // 32_000 % 2
    wave = np.random.default_rng(seed).normal(0, 0.01, count) * 10 ** (swing_db / 20 * at)
    return HopMaker().feed(wave.astype(np.float32), np.zeros(count // HOP, np.float32))


def _db(power: float) -> float:
    return float(10 * np.log10(power))


@pytest.mark.parametrize("seed", [2, 3, 4])
def test_the_floor_of_steady_noise_is_its_power(seed: int) -> None:
    rows = _noise(10.0, seed)
    floor = mean_floor(rows.bands, 1e-6, 1e-6)
    assert _db(floor.plain) == pytest.approx(_db(float(rows.power.mean())), abs=0.7)
    assert _db(floor.weighted) == pytest.approx(_db(float(rows.power_a.mean())), abs=0.9)


def test_the_raw_floor_lies_below_the_mean() -> None:
    rows = _noise(10.0)
    assert floor_of(rows.bands).plain < mean_floor(rows.bands, 1e-6, 1e-6).plain


def test_noise_that_comes_and_goes_is_followed_where_it_is_near_the_voice() -> None:
    rows = _noise(12.0, swing_db=12.0)
    true = _db(float(rows.power.mean()))
    near = _db(mean_floor(rows.bands, float(rows.power.mean()), float(rows.power_a.mean())).plain)
    far = _db(mean_floor(rows.bands, 1.0, 1.0).plain)
    assert near == pytest.approx(true, abs=3.0)
    assert far < near - 3.0


@given(st.floats(0.1, 100), st.integers(1, 3 * PIECE_HOPS))
def test_the_floor_grows_with_the_sound(gain: float, hops: int) -> None:
    bands = _noise(4.0).bands[:hops]
    once = mean_floor(bands, 1e9, 1e9)
    more = mean_floor(np.asarray(bands * np.float32(gain), np.float32), 1e9 * gain, 1e9 * gain)
    assert more.plain == pytest.approx(gain * once.plain, rel=1e-3)


def test_silence_has_a_floor_of_nothing() -> None:
    assert mean_floor(np.zeros((200, BANDS), np.float32), 0.1, 0.1).plain == 0.0


def test_every_band_has_its_bias() -> None:
    assert len(BAND_BIAS_DB) == BANDS
    assert all(0 < one < 6 for one in BAND_BIAS_DB)


def test_three_seconds_are_enough_for_the_room_and_two_are_not() -> None:
    envelope = np.abs(np.random.default_rng(1).normal(size=1500)).astype(np.float32)
    assert echo_index(envelope) is not None
    assert echo_index(envelope[:1000]) is None
