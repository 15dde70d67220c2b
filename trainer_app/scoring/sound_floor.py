"""The floor of a sound: the power that is there all the time, found band by band where speech leaves gaps.

Speech never fills all bands at once, so a low percentile of each band finds the noise even where nobody
pauses. Noise that comes and goes (a gust, a passing engine) is lower in its best moments than on average:
so, where it is loud enough to be told from the valleys of speech, the floor is the mean of the floors of
1.2 s pieces.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound_track import band_edges_hz
from trainer_app.scoring.sound_weighting import a_curve_db

FLOOR_SHARE = 0.1
BAND_BIAS_DB = (
    *(4.1, 3.7, 3.8, 3.5, 3.1, 3.0, 3.0, 3.1, 2.5, 2.6, 2.2, 2.1),
    *(2.1, 1.9, 1.9, 1.8, 1.6, 1.6, 1.5, 1.4, 1.3, 1.2, 1.2, 1.1),
)
"""So far lies a tenth percentile of two hops under the mean of steady noise (60 s of white noise, measured):
the more of the spectrum a band holds, the steadier it is."""
PIECE_HOPS = 38
"""1.2 s: long enough that speech leaves each band free once."""
PIECES_BELOW_DB = (12.0, 22.0)
"""Pieces count in full where they lie nearer to the voice than the first, not at all beyond the second: clean
speech fills its own valleys to 24..36 dB under it."""

Floats = NDArray[np.float32]


def a_gain() -> Floats:
    """Return the A-weighting as power gain of each band."""
    edges = band_edges_hz()
    centres = (edges[:-1] + edges[1:]) / 2
    return np.asarray(10 ** (a_curve_db(centres) / 10), np.float32)


_A_GAIN = a_gain()
_BIAS = np.asarray(10 ** (np.asarray(BAND_BIAS_DB) / 10), np.float32)


@dataclass(frozen=True, slots=True)
class Floor:
    """Power that is there all the time, full band and A-weighted."""

    plain: float
    weighted: float


def floor_of(bands: Floats) -> Floor:
    """Return the raw floor of (n, bands) power, n >= 1: a tenth percentile of each band over two hops."""
    return _sum(_lowest(_smooth(bands)[None])[0])


def mean_floor(bands: Floats, loud: float, loud_a: float) -> Floor:
    """Return the mean power of the noise under (n, bands) power, n >= 1, corrected for the bias of a low
    percentile. loud, loud_a: power of the voice, full band and A-weighted, which tells valleys from noise.
    """
    smooth = _smooth(bands)
    steady = _sum(_lowest(smooth[None])[0] * _BIAS)
    pieces = len(smooth) // PIECE_HOPS
    if pieces < 2:
        return steady
    newest = smooth[len(smooth) - pieces * PIECE_HOPS :].reshape(pieces, PIECE_HOPS, -1)
    moving = _sum(_lowest(newest).mean(axis=0) * _BIAS)
    return Floor(
        _between(steady.plain, moving.plain, loud), _between(steady.weighted, moving.weighted, loud_a)
    )


def _smooth(bands: Floats) -> Floats:
    return np.asarray((bands[1:] + bands[:-1]) / 2, np.float32) if len(bands) > 1 else bands


def _lowest(pieces: Floats) -> Floats:
    place = round(FLOOR_SHARE * (pieces.shape[1] - 1))
    return np.asarray(np.partition(pieces, place, axis=1)[:, place], np.float32)


def _sum(bands: Floats) -> Floor:
    return Floor(float(bands.sum()), float(bands @ _A_GAIN))


def _between(steady: float, moving: float, loud: float) -> float:
    if steady <= 0 or moving <= 0 or loud <= 0:
        return steady
    share = float(np.interp(10 * np.log10(loud / moving), PIECES_BELOW_DB, (1.0, 0.0)))
    return float(steady ** (1 - share) * moving**share)
