"""Echo of the room, from the envelope of speech alone.

Two things give a room away. Speech swings by syllables, 3 to 12 times a second, and a room smears the fast
swings (20 to 60 Hz) into a rustle of the same power, so the modulation ratio R falls. And no sound can fall
off faster than the room lets it: the steepest falls of the level, over 40 and 60 ms, get flatter. One
straight line through the three was fitted on simulated rooms (image method, 8 speakers, tried on each by the
others; docs/sound.md): over 0 is more likely a room with a reverberation of 0.8 s and more, heard from afar,
than one under 0.5 s.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound_track import ENVELOPE_RATE

SLOW_HZ = (3.0, 12.0)
FAST_HZ = (20.0, 60.0)
LEAST_SECONDS = 2.5
"""Shorter pieces of speech say nothing about the room."""
FALLS = ((20, 5.0), (30, 2.0))
"""Length of a fall in envelope values (2 ms) and the percentile that is taken as the steepest."""
LEAST_FALLS = 50
FROM_TOP_DB = 20.0
"""A fall is looked at when it begins at most so far under the loud parts..."""
TO_TOP_DB = 45.0
"""...and ends at most so far under them: deeper lies the noise of the room."""
WEIGHTS = (-0.425, 0.0093, 0.0119)
"""Per dB of R and per dB/s of the two falls (which are negative)."""
OFFSET = 7.39
ECHO_FROM = 1.0
"""Index from which the room is said to echo."""

Floats = NDArray[np.float32]


def modulation_ratio_db(envelope: Floats) -> float:
    """Return R in dB of an envelope at 500 Hz; 0 when it does not move at all."""
    wave = envelope - envelope.mean()
    power = np.abs(np.fft.rfft(wave * np.hanning(len(wave)))) ** 2
    hz = np.fft.rfftfreq(len(wave), 1 / ENVELOPE_RATE)
    slow = float(power[(hz >= SLOW_HZ[0]) & (hz < SLOW_HZ[1])].sum())
    fast = float(power[(hz >= FAST_HZ[0]) & (hz < FAST_HZ[1])].sum())
    return float(10 * np.log10(slow / fast)) if slow > 0 and fast > 0 else 0.0


def steepest_fall(level_db: NDArray[np.float64], length: int, percentile: float) -> float | None:
    """Return the steepest fall in dB/s (negative) of a level at 100 Hz over `length` x 2 ms."""
    steps = length // 5
    top = float(np.percentile(level_db, 95))
    falls = (level_db[steps:] - level_db[:-steps]) / (length / ENVELOPE_RATE)
    heard = (level_db[:-steps] > top - FROM_TOP_DB) & (level_db[steps:] > top - TO_TOP_DB)
    kept = falls[heard]
    return float(np.percentile(kept, percentile)) if len(kept) >= LEAST_FALLS else None


def echo_index(envelope: Floats) -> float | None:
    """Return how much a stretch of speech sounds of echo: under 0 no, over 1 surely; None when too short.

    envelope: amplitudes at 500 Hz of the 500..4000 Hz band, mostly speech, at least 2.5 s.
    """
    if len(envelope) < LEAST_SECONDS * ENVELOPE_RATE or not np.any(envelope):
        return None
    power = np.asarray(envelope, np.float64) ** 2
    smooth = np.convolve(power, np.full(5, 0.2), "same")[::5]
    level_db = 10 * np.log10(smooth + 1e-12)
    falls = [steepest_fall(level_db, length, percentile) for length, percentile in FALLS]
    if falls[0] is None or falls[1] is None:
        return None
    readings = (modulation_ratio_db(envelope), falls[0], falls[1])
    return OFFSET + sum(weight * reading for weight, reading in zip(WEIGHTS, readings, strict=True))


def is_echo(index: float | None) -> bool:
    """Return whether an index tells of a room that echoes."""
    return index is not None and index > ECHO_FROM
