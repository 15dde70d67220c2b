"""Does a noise gate (the laptop's own "enhancement", or an editor) cut the pauses out?

Then the pauses say nothing about the noise that viewers hear under every word. A gate gives itself away where
it closes: for a moment the noise goes on as before (the hold), then it falls within 60 ms, faster than any
room, and stays down.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ZERO_HOP = 1e-10
"""A hop under -100 dBFS is silence that no microphone delivers."""
ZERO_SHARE = 0.3
"""Pauses with so many such hops were cut out, whatever the floor."""
FALL_DB = 13.0
HOLD_HOPS = 3
HOLD_SPREAD_DB = 6.0
DOWN_HOPS = 4
"""It stays down for at least 128 ms: shorter are the closed lips of p, t and k."""
PAUSE_HOPS = 6
LEAST_CLOSINGS = 2
CLOSINGS_PER_PAUSE = 0.3

Floats = NDArray[np.float32]


def cuts_pauses(power: Floats, quiet: NDArray[np.bool_]) -> bool:
    """Return whether the pauses are cut out. power: A-weighted, a hop each; quiet: which hops are pause."""
    steps = np.diff(quiet.astype(np.int8), prepend=0, append=0)
    lengths = np.flatnonzero(steps == -1) - np.flatnonzero(steps == 1)
    pauses = int((lengths >= PAUSE_HOPS).sum())
    return closings(power, quiet) >= max(LEAST_CLOSINGS, CLOSINGS_PER_PAUSE * pauses)


def is_blank(pauses: Floats) -> bool:
    """Return whether the pauses (power a hop) hold nothing at all for a good part."""
    return bool(len(pauses)) and float((pauses < ZERO_HOP).mean()) > ZERO_SHARE


def closings(power: Floats, quiet: NDArray[np.bool_]) -> int:
    """Return how often a steady sound fell off within 60 ms into a pause and stayed down."""
    span = HOLD_HOPS + 1 + DOWN_HOPS
    if len(power) < span:
        return 0
    level = 10 * np.log10(np.asarray(power, np.float64) + 1e-12)
    views = np.lib.stride_tricks.sliding_window_view(level, span)
    hold, down = views[:, :HOLD_HOPS], views[:, HOLD_HOPS + 1 :]
    into_pause = np.lib.stride_tricks.sliding_window_view(quiet, span)[:, HOLD_HOPS + 1 :].sum(1) >= 2
    steady = np.ptp(hold, axis=1) <= HOLD_SPREAD_DB
    fallen = down.max(axis=1) <= hold.min(axis=1) - FALL_DB
    return int((steady & fallen & into_pause).sum())
