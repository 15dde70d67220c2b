from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from trainer_app.scoring.sound_estimate import estimate, quiet_mask
from trainer_app.scoring.sound_gate import is_blank
from trainer_app.scoring.sound_kind import noise_kind
from trainer_app.scoring.sound_track import HOP, HopMaker, Hops, Track
from trainer_app.scoring.sound_voice import Confirmer, TalkWatch
from trainer_app.scoring.sound_weighting import RATE, Weighting, a_curve_db

Floats = NDArray[np.float32]


def _noise(hops: int, level_dbfs: float, seed: int = 1) -> Floats:
    wave = np.random.default_rng(seed).normal(size=hops * HOP)
    return np.asarray(wave * 10 ** (level_dbfs / 20), np.float32)


def _voice(hops: int, level_dbfs: float) -> Floats:
    """Return something that swings as speech does: 20 hops of syllables 60 dB deep, 10 hops of nothing."""
    swing = 10 ** (-np.resize([60.0, 60.0, 5.0, 0.0, 12.0], hops) / 20) * (_talk(hops) > 0.5)
    swing /= np.sqrt(np.mean(swing[swing > 0] ** 2))
    spectrum = np.fft.rfft(_noise(hops, level_dbfs))
    spectrum[np.fft.rfftfreq(hops * HOP, 1 / RATE) < 150] = 0  # no voice has power below
    return np.asarray(np.fft.irfft(spectrum) * np.repeat(swing, HOP), np.float32)


def _talk(hops: int) -> Floats:
    """Say for 20 hops, pause for 10."""
    return np.asarray(np.where(np.arange(hops) % 30 < 20, 0.99, 0.01), np.float32)


def _rows(wave: Floats, speech: Floats) -> Hops:
    return HopMaker().feed(wave, speech)


def _mixture(voice_dbfs: float, noise_dbfs: float, hops: int = 300) -> Hops:
    return _rows(_voice(hops, voice_dbfs) + _noise(hops, noise_dbfs, 2), _talk(hops))


@pytest.mark.parametrize("hz", [50, 100, 200, 500, 1000, 4000])
def test_the_a_curve_is_met_within_one_decibel(hz: int) -> None:
    wave = np.sin(2 * np.pi * hz * np.arange(RATE) / RATE).astype(np.float32)
    weighted = Weighting().feed(wave)[0][RATE // 4 :]
    gain = 10 * np.log10(np.mean(weighted**2) / 0.5)
    assert gain == pytest.approx(float(a_curve_db(np.array([float(hz)]))[0]), abs=1.0)


def test_filtering_in_blocks_is_filtering_at_once() -> None:
    wave = _noise(20, -20)
    at_once = Weighting().feed(wave)
    parts = Weighting()
    blocks = [parts.feed(wave[start : start + 700]) for start in range(0, len(wave), 700)]
    np.testing.assert_allclose(np.concatenate(blocks, axis=1), at_once, atol=1e-9)


@settings(max_examples=25, deadline=None)
@given(st.floats(-40, -10), st.floats(3, 35))
def test_level_noise_and_snr_are_found_again(voice_dbfs: float, snr_db: float) -> None:
    rows = _mixture(voice_dbfs, voice_dbfs - snr_db)
    levels = estimate(rows, rows)
    assert levels.active_dbfs == pytest.approx(voice_dbfs, abs=0.8)
    assert levels.snr_db == pytest.approx(snr_db, abs=1.2)
    assert levels.snr_a_db == pytest.approx(snr_db, abs=1.2)
    assert levels.noise_dbfs == pytest.approx(voice_dbfs - snr_db, abs=1.0)


def test_an_offset_of_a_cheap_microphone_is_no_noise() -> None:
    rows = _rows(_voice(300, -26) + _noise(300, -60, 2) + np.float32(0.05), _talk(300))
    levels = estimate(rows, rows)
    assert levels.snr_db == pytest.approx(34, abs=2)


def test_too_little_speech_gives_no_number() -> None:
    rows = _rows(_noise(100, -40), np.full(100, 0.02, np.float32))
    levels = estimate(rows, rows)
    assert levels.active_dbfs is levels.noise_dbfs is levels.snr_db is levels.snr_a_db is None


def test_a_pause_is_kept_clear_of_the_next_word() -> None:
    speech = np.array([0.9, 0.9, 0.01, 0.01, 0.01, 0.01, 0.9], np.float32)
    assert quiet_mask(np.tile(speech, 4))[:7].tolist() == [False, False, True, True, True, False, False]


def test_blank_pauses_are_seen() -> None:
    assert is_blank(np.zeros(10, np.float32))
    assert not is_blank(np.full(10, 1e-7, np.float32))
    assert not is_blank(np.zeros(0, np.float32))


def test_blank_pauses_never_give_a_beautiful_snr() -> None:
    speech = _talk(300)
    gate = np.repeat(speech > 0.5, HOP)
    rows = _rows((_voice(300, -26) + _noise(300, -36, 2)) * gate, speech)
    levels = estimate(rows, rows)
    assert levels.gated
    assert levels.snr_a_db is not None and levels.snr_a_db < 25


def test_the_words_for_noise() -> None:
    hops, speech = 300, _talk(300)
    voice = _voice(hops, -26)
    at = np.arange(hops * HOP) / RATE
    hum = sum(np.sin(2 * np.pi * 50 * k * at) / k for k in (1, 2, 3, 4)) * 0.05
    for noise, word in ((_noise(hops, -36, 3), "hiss"), (hum.astype(np.float32), "hum")):
        rows = _rows(voice + noise, speech)
        assert noise_kind(rows, estimate(rows, rows)) == word
    rows = _mixture(-26, -70)
    assert noise_kind(rows, estimate(rows, rows)) is None


def test_a_track_forgets_only_the_oldest() -> None:
    track = Track(cap=100)
    for start in range(0, 5000, 50):
        level = np.arange(start, start + 50, dtype=np.float32)
        wave = Hops(*[level] * 5, np.zeros((50, 24), np.float32), np.zeros((50, 16), np.float32))
        track.add(wave)
    assert track.last(50).power.tolist() == list(range(4950, 5000))
    assert len(track.all()) <= 2 * 1024


def test_half_believed_voices_are_a_crowd_and_sure_ones_are_speech() -> None:
    crowd = np.tile(np.array([0.6, 0.7, 0.3, 0.8, 0.55], np.float32), 40)
    assert (Confirmer().feed(crowd) < 0.5).all()
    voice = np.tile(np.array([0.7, 0.95, 0.99, 0.97, 0.6], np.float32), 40)
    assert (Confirmer().feed(voice)[5:] >= 0.5).all()


def test_a_short_burst_is_neither_speech_nor_the_end_of_a_silence() -> None:
    watch = TalkWatch()
    watch.feed(np.full(100, 0.01, np.float32))
    watch.feed(np.full(6, 0.9, np.float32))
    assert not watch.speaking and watch.silent_s > 3
    watch.feed(np.full(5, 0.01, np.float32))
    watch.feed(np.full(20, 0.99, np.float32))
    assert watch.speaking and watch.silent_s == 0
