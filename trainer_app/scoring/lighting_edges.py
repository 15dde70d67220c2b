"""How steep the edges of a face are: the measure of blur that neither light nor lost texture moves."""

from __future__ import annotations

import numpy as np

from trainer_app.scoring.lighting_sample import Floats
from trainer_app.scoring.quantile import median, quantile

EDGE_REACH = 4
DIAGONAL = 1.33
"""One diagonal step is 1.4 px, not 2: the factor makes the same blur read the same."""
STRONG = 0.97
"""Only the steepest 3 % of the places count: eyes, lips, glasses."""
GRAIN_FROM, GRAIN_FULL = 0.8, 1.6
"""Grey levels of grain from which it is reckoned with, and from which fully; a good webcam is under the
first."""
CLIMB_BIAS, RANGE_BIAS = 1.0, 0.7
"""Standard deviations of the grain that the steepest places and their range gain by it (measured: decision
015)."""
ALONG = 3
"""Pixels along an edge that are averaged against grain; edges of eyes and lips are straight for so long."""


def steepness(grey: Floats, noise_codes: float = 0.0) -> float:
    """Return the share of a strong edge that it climbs within 2 px, in the softest of four directions.

    Taken at the 3 % steepest places, against the range of the pixels around: a blur of s px gives about
    .8/s, a shaken picture is soft in one direction only. Only strong edges count, so the loss of texture in a
    video does not matter. noise_codes: known grain; it can lower the reading, never raise it.
    """
    plain = _softest([_climb(grey, *way) for way in WAYS])
    share = float(np.clip((noise_codes - GRAIN_FROM) / (GRAIN_FULL - GRAIN_FROM), 0.0, 1.0))
    if share == 0.0:
        return plain
    calmed = [
        _climb(_along(grey, down, right), down, right, steps, noise_codes) for down, right, steps in WAYS
    ]
    return plain + share * min(0.0, _softest(calmed) - plain)


WAYS = ((0, 1, 2), (1, 0, 2), (1, 1, 1), (1, -1, 1))
"""Rows down, columns right and steps of a climb."""


def _softest(climbs: list[float]) -> float:
    across, downward, falling, rising = climbs
    return min(across, downward, DIAGONAL * falling, DIAGONAL * rising)


def _climb(grey: Floats, down: int, right: int, steps: int, noise_codes: float = 0.0) -> float:
    reach = EDGE_REACH if steps == 2 else EDGE_REACH - 1
    rows, columns = grey.shape

    def at(step: int) -> Floats:
        y, x = reach * down + step * down, reach * abs(right) + step * right
        return grey[y : y + rows - 2 * reach * down, x : x + columns - 2 * reach * abs(right)]

    climb = np.abs(at(1) - at(1 - steps))[::2]  # every second row is enough to find the steepest
    strong = climb >= quantile(climb, STRONG)
    down_at, right_at = np.nonzero(strong)
    places = (reach * down + 2 * down_at) * columns + reach * abs(right) + right_at
    steps_around = np.arange(-reach, reach + 1)[:, None] * (down * columns + right)
    around = grey.ravel()[places + steps_around]
    climbed, span = climb[strong], around.max(axis=0) - around.min(axis=0)
    if noise_codes > 0.0:
        left = noise_codes / ALONG**0.5
        climbed = np.maximum(climbed - CLIMB_BIAS * left, 0.0)
        span = np.maximum(span - RANGE_BIAS * left, climbed)
    return median(climbed / (span + 1e-3))


def _along(grey: Floats, down: int, right: int) -> Floats:
    """Return the picture averaged over ALONG pixels across the way of a climb, which is along its edge."""
    half = ALONG // 2
    rows, columns = grey.shape
    padded = np.pad(grey, half, mode="edge")
    total = np.zeros_like(grey)
    for step in range(-half, half + 1):
        y, x = half + step * abs(right), half - step * (right if down and right else -down)
        total += padded[y : y + rows, x : x + columns]
    return total / np.float32(ALONG)
