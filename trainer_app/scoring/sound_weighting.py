"""Short filters for judging sound: the A-curve (how loud the ear finds a hum or a hiss), the band that
carries the beat of speech, and the rumble below every voice.

All are minimum-phase FIR filters at 16 kHz, run block by block over the FFT, so that 100 ms cost one forward
and three backward transforms.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
"""Samples per second of everything that is judged here."""
TAPS = 512
"""Length of the filters: 32 ms, enough for the A-curve down to 50 Hz within 1.5 dB."""
ECHO_BAND_HZ = (500.0, 4000.0)
"""Where the envelope of speech is looked at for echo."""
RUMBLE_HZ = 60.0
"""Below this no voice has power (the deepest speech starts near 75 Hz), so it is noise even during speech."""
_FFT = 2048
_CHUNK = _FFT - TAPS + 1

Samples = NDArray[np.float32]


def a_curve_db(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the A-weighting of IEC 61672-1 in dB at each frequency (0 dB at 1 kHz), -inf at 0 Hz."""
    f2 = hz * hz
    top = 12194.0**2 * f2 * f2
    low = (f2 + 20.6**2) * np.sqrt((f2 + 107.7**2) * (f2 + 737.9**2)) * (f2 + 12194.0**2)
    with np.errstate(divide="ignore"):
        return np.asarray(20 * np.log10(top / low) + 2.0, np.float64)


def minimum_phase(gain: NDArray[np.float64], taps: int) -> NDArray[np.float64]:
    """Return `taps` coefficients of the causal filter with amplitude `gain` (rfft bins), by the cepstrum."""
    size = 2 * (len(gain) - 1)
    cepstrum = np.fft.irfft(np.log(np.maximum(gain, 1e-5)))
    fold = np.zeros(size)
    fold[0] = fold[size // 2] = 1.0
    fold[1 : size // 2] = 2.0
    wave = np.fft.irfft(np.exp(np.fft.rfft(cepstrum * fold)))[:taps]
    fade = np.ones(taps)
    fade[-taps // 4 :] = np.cos(np.linspace(0, np.pi / 2, taps // 4)) ** 2
    return np.asarray(wave * fade, np.float64)


def _a_filter() -> NDArray[np.float64]:
    hz = np.asarray(np.fft.rfftfreq(16384, 1 / RATE), np.float64)
    return minimum_phase(10 ** (a_curve_db(hz) / 20), TAPS)


def _band_filter() -> NDArray[np.float64]:
    hz = np.fft.rfftfreq(16384, 1 / RATE)
    low, high = ECHO_BAND_HZ
    with np.errstate(divide="ignore"):
        gain = 1 / np.sqrt((1 + (low / np.maximum(hz, 1e-3)) ** 8) * (1 + (hz / high) ** 8))
    return minimum_phase(gain, TAPS)


def _rumble_filter() -> NDArray[np.float64]:
    hz = np.fft.rfftfreq(16384, 1 / RATE)
    return minimum_phase(1 / np.sqrt(1 + (hz / RUMBLE_HZ) ** 12), TAPS)


class Weighting:
    """Runs the filters over a stream; keeps the last 32 ms between calls."""

    def __init__(self) -> None:
        self._responses = np.stack(
            [np.fft.rfft(taps, _FFT) for taps in (_a_filter(), _band_filter(), _rumble_filter())]
        )
        self._tail = np.zeros(TAPS - 1, np.float64)

    def feed(self, samples: Samples) -> NDArray[np.float64]:
        """Return (3, n): `samples` (n at 16 kHz) A-weighted, cut to the speech band, and the rumble alone."""
        parts = [self._chunk(samples[i : i + _CHUNK]) for i in range(0, len(samples), _CHUNK)]
        if not parts:
            return np.zeros((3, 0))
        return np.concatenate(parts, axis=1)

    def _chunk(self, samples: Samples) -> NDArray[np.float64]:
        joined = np.concatenate([self._tail, samples])
        self._tail = joined[len(joined) - TAPS + 1 :]
        spectra = np.fft.rfft(joined, _FFT) * self._responses
        waves = np.fft.irfft(spectra, _FFT)
        return np.asarray(waves[:, TAPS - 1 : TAPS - 1 + len(samples)], np.float64)
