"""Echo of the room, from how far the envelope of speech still swings.

Speech swings by syllables, 3 to 12 times a second; a room smears the fast swings (18 to 100 Hz) into a
noise-like rustle of the same power. The ratio of both (modulation ratio R) falls with the reverberation time.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound_track import ENVELOPE_RATE

SLOW_HZ = (3.0, 12.0)
FAST_HZ = (18.0, 100.0)
LEAST_SECONDS = 4.0
"""Shorter pieces of speech say nothing about the room."""


def modulation_ratio_db(envelope: NDArray[np.float32]) -> float | None:
    """Return R in dB of an envelope at 500 Hz, None when it is shorter than 4 s or silent."""
    if len(envelope) < LEAST_SECONDS * ENVELOPE_RATE:
        return None
    wave = envelope - envelope.mean()
    power = np.abs(np.fft.rfft(wave * np.hanning(len(wave)))) ** 2
    hz = np.fft.rfftfreq(len(wave), 1 / ENVELOPE_RATE)
    slow = float(power[(hz >= SLOW_HZ[0]) & (hz < SLOW_HZ[1])].sum())
    fast = float(power[(hz >= FAST_HZ[0]) & (hz < FAST_HZ[1])].sum())
    if slow <= 0 or fast <= 0:
        return None
    return float(10 * np.log10(slow / fast))
