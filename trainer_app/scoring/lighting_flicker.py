"""Mains flicker: light that pulses faster than the pictures come and crawls through them as bands.

A lamp on 50 Hz mains pulses 100 times a second. A rolling shutter sees it as bright and dark bands over the
rows; at 30 pictures a second the bands stand in a rhythm of three pictures, at 25 they stand still. People
and clouds move too, but not all rows in one steady rhythm: so both the strength and the purity of the
rhythm are asked for.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.picture_curve import Curve

ROWS = 48
"""Bands of rows that are followed."""
LEAST_PICTURES, LEAST_S = 36, 1.4
"""A rhythm is not told from less than this."""
SPAN_S = 3.0
"""Older rows are forgotten."""
MEDIAN_OF = 9
"""Slow changes (exposure, people) are taken out by a running median of so many pictures."""
SLOWEST_HZ = 2.0
"""Slower changes are no flicker."""

STRENGTH = Curve(0.022, 0.055, 0.30, "std of log light; steady <= .015, a 4 % lamp .03, 12 % .09, 30 % .25")
IMPURE, PURE = 0.25, 0.50
"""Share of one rhythm: people who move and talk stay under .27, lamps are over .75."""
GAMMA = 2.2
"""Row means are coded values; their logarithm times this is the logarithm of light, nearly."""

Rows = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class FlickerReading:
    """strength: median over the rows of the std of log light, about the lamp's depth / 1.4. purity: 0..1."""

    strength: float
    purity: float


def read_flicker(times_s: NDArray[np.float64], rows: Rows) -> FlickerReading | None:
    """Return the reading of (n,) rising times and (n, ROWS) mean row brightness 0..255, None when too short.

    Pictures are taken as evenly spaced: a camera's jitter of some ms only blunts the peak.
    """
    count = len(times_s)
    if count < LEAST_PICTURES or times_s[-1] - times_s[0] < LEAST_S:
        return None
    logs = GAMMA * np.log(rows.astype(np.float64) + 4.0)
    half = MEDIAN_OF // 2
    padded = np.pad(logs, ((half, half), (0, 0)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, MEDIAN_OF, axis=0)
    rest = logs - np.median(windows, axis=-1)
    strength = float(np.median(rest.std(axis=0)))
    return FlickerReading(
        strength, _purity(rest - rest.mean(axis=0), count / float(times_s[-1] - times_s[0]))
    )


def _purity(rest: NDArray[np.float64], fps: float) -> float:
    """Return the share of the strongest rhythm (three bins) in the power of all rows above SLOWEST_HZ."""
    shaped = rest * np.hanning(len(rest))[:, None]
    power = (np.abs(np.fft.rfft(shaped, axis=0)) ** 2).sum(axis=1)
    power[: int(SLOWEST_HZ * len(rest) / fps) + 1] = 0.0
    total = float(power.sum())
    if total <= 0:
        return 0.0
    peak = int(power.argmax())
    return float(power[max(0, peak - 1) : peak + 2].sum()) / total


def flicker_score(reading: FlickerReading | None) -> float:
    """Return the sub-score 0..100; without a reading nothing is said against the light."""
    if reading is None:
        return 100.0
    share = float(np.clip((reading.purity - IMPURE) / (PURE - IMPURE), 0.0, 1.0))
    return STRENGTH.score(reading.strength * share)
