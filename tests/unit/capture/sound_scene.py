"""Sounds for the tests: the shipped synthetic speech, noises, rooms and faults, all made here from seeds."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import SoundMeasure
from trainer_app.capture.sound_judge import SoundJudge
from trainer_app.capture.speech import SpeechDetector

RATE = 16_000
SHARED = Path(__file__).parents[3] / "../shared/data/audio"

Samples = NDArray[np.float32]


@cache
def detector() -> SpeechDetector:
    """Return the one detector of all tests (loading it takes longer than using it)."""
    return SpeechDetector(assets_dir() / "models")


def speech(seconds: float, level_dbfs: float = -24.0, start_s: float = 0.5) -> Samples:
    """Return clean speech; the sample file speaks at -24 dBFS."""
    mono, _ = soundfile.read(assets_dir() / "sample" / "sample-speech.ogg", dtype="float32")
    places = (np.arange(round(seconds * RATE)) + round(start_s * RATE)) % len(mono)
    return np.asarray(mono[places] * 10 ** ((level_dbfs + 24) / 20), np.float32)


def hiss(seconds: float, level_dbfs: float, seed: int = 1, tilt: float = 0.5) -> Samples:
    """Return steady noise whose amplitude falls with frequency to the power of `tilt`."""
    count = round(seconds * RATE)
    spectrum = np.fft.rfft(np.random.default_rng(seed).normal(size=count))
    hz = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 60)
    return at_level(np.fft.irfft(spectrum / hz**tilt, count), level_dbfs)


def hum(seconds: float, level_dbfs: float) -> Samples:
    """Return mains hum: 50 Hz and its harmonics."""
    at = np.arange(round(seconds * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * 50 * k * at + k) / k for k in (1, 2, 3, 4, 6, 8))
    return at_level(np.asarray(wave), level_dbfs)


def tone(seconds: float, hz: float, level_dbfs: float) -> Samples:
    """Return a steady tone."""
    return at_level(np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE), level_dbfs)


def cough(seed: int = 3) -> Samples:
    """Return a burst like a cough: 0.3 s of noise through a throat, falling off."""
    count = round(0.3 * RATE)
    at = np.arange(count) / RATE
    burst = hiss(0.3, -20, seed, 0.3) * np.exp(-at / 0.08) * np.minimum(1, at / 0.01)
    return np.asarray(burst * (1 + 0.5 * np.sin(2 * np.pi * 130 * at)), np.float32)


def in_room(dry: Samples, reverberation_s: float, direct: float = 0.15, seed: int = 5) -> Samples:
    """Return `dry` heard in a room: a noise tail that falls 60 dB in `reverberation_s`."""
    count = round(1.2 * reverberation_s * RATE)
    tail = np.random.default_rng(seed).normal(size=count)
    tail *= 10 ** (-3 * np.arange(count) / RATE / reverberation_s)
    tail /= np.sqrt((tail**2).sum())
    tail[0] += direct
    size = len(dry) + count
    wet = np.fft.irfft(np.fft.rfft(dry, size) * np.fft.rfft(tail, size), size)[: len(dry)]
    return np.asarray(wet * np.sqrt(np.mean(dry**2) / np.mean(wet**2)), np.float32)


def at_level(wave: NDArray[np.float64], level_dbfs: float) -> Samples:
    """Return `wave` at a mean power of `level_dbfs`."""
    return np.asarray(wave * 10 ** (level_dbfs / 20) / np.sqrt(np.mean(wave**2)), np.float32)


def digital(wave: Samples) -> Samples:
    """Return what a 16 bit device hands over."""
    return np.asarray(np.round(np.clip(wave, -1, 32767 / 32768) * 32768) / 32768, np.float32)


def judged(wave: Samples, rate: int = RATE) -> tuple[list[SoundMeasure], SoundJudge]:
    """Return the judgements of a whole stream, fed in blocks of 100 ms, and the judge."""
    judge = SoundJudge(detector(), rate)
    found: list[SoundMeasure] = []
    block = rate // 10
    for start in range(0, len(wave), block):
        found += judge.feed(digital(wave[start : start + block]), start / rate)
    return found, judge


def tips(measures: list[SoundMeasure]) -> list[str]:
    """Return the tips in the order of their coming, `None` left out."""
    found: list[str] = []
    for measure in measures:
        tip = measure.sound.tip
        if tip is not None and (not found or found[-1] != tip):
            found.append(tip)
    return found


def first(measures: list[SoundMeasure], tip: str, after_s: float = 0.0) -> float | None:
    """Return how long after `after_s` a tip came, None when it never did."""
    return next((m.at_s - after_s for m in measures if m.at_s > after_s and m.sound.tip == tip), None)
