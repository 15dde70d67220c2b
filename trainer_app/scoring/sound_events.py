"""Faults of the samples themselves, at the device's own rate: clipping, dead air, dropouts, closed gates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FULL_SCALE = 0.985
"""A sample from here on counts as at full scale when its neighbour is too."""
FLAT_RUN = 4
"""So many equal extremes in a row are a limiter below full scale, if it happens twice in a block."""
FLAT_FROM = 0.25
"""A flat top under -12 dBFS is quantisation, not a limiter."""
ZERO_RUN_S = 0.02
"""Shorter runs of exact zeros are chance in a quiet room."""
EDGE_S = 0.002
"""How much sound on either side of a run of zeros tells its level there."""
SHARP_SHARE = 0.05
"""A fade has less than this share of its power left in the last quarter before the zeros."""

Samples = NDArray[np.float32]
_NOWHERE = np.zeros(0, np.intp)


@dataclass(frozen=True, slots=True)
class ZeroRun:
    """Exact zeros inside sound. start_s: seconds of sound since the start. length_s: seconds. before,
    after: mean square of the 2 ms on either side. sharp_before, sharp_after: the sound goes on at its level
    up to the very edge, so it was cut and did not fade.
    """

    start_s: float
    length_s: float
    before: float
    after: float
    sharp_before: bool = True
    sharp_after: bool = True


def runs_of(mask: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the first and the last-plus-one index of each run of True."""
    steps = np.diff(mask.astype(np.int8), prepend=0, append=0)
    return np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)


def clipped_samples(block: Samples) -> int:
    """Return how many samples of `block` stand at full scale, or on the flat top of a limiter below it."""
    if not len(block):
        return 0
    edges = (float(block.max()), float(block.min()))
    top = max(edges[0], -edges[1])
    if top >= FULL_SCALE:
        starts, ends = runs_of(np.abs(block) >= FULL_SCALE)
        lengths = ends - starts
        return int(lengths[lengths >= 2].sum())
    if top < FLAT_FROM:
        return 0
    return sum(_flat_samples(block, edge) for edge in edges)


def _flat_samples(block: Samples, edge: float) -> int:
    if abs(edge) < FLAT_FROM:
        return 0
    flat = block == np.float32(edge)
    if np.count_nonzero(flat) < 2 * FLAT_RUN:
        return 0
    starts, ends = runs_of(flat)
    lengths = (ends - starts)[(ends - starts) >= FLAT_RUN]
    return int(lengths.sum()) if len(lengths) >= 2 else 0


class ZeroWatch:
    """Follows runs of exact zeros across blocks of one stream at `rate` samples per second."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._least = max(2, round(ZERO_RUN_S * rate))
        self._edge = max(2, round(EDGE_S * rate))
        self._seen = 0
        self._open = 0
        self._edge_before = np.zeros(0, np.float32)
        self._tail = np.zeros(0, np.float32)
        self.ever_sounded = False

    @property
    def open_s(self) -> float:
        """Seconds of exact zeros up to now without any other sample, 0 while sound comes in."""
        return self._open / self._rate

    @property
    def before(self) -> float:
        """Mean square of the 2 ms before the last run of zeros."""
        return power_of(self._edge_before)

    @property
    def sharp_before(self) -> bool:
        """Whether the sound went on at its level right up to the last run of zeros."""
        return is_sharp(self._edge_before[::-1])

    def feed(self, block: Samples) -> list[ZeroRun]:
        """Take the next samples and return the runs of at least 20 ms that ended in them.

        Zeros before the first sound of the stream are no run: nothing was cut.
        """
        found: list[ZeroRun] = []
        zeros = block == 0
        starts, ends = runs_of(zeros) if zeros.any() else (_NOWHERE, _NOWHERE)
        if self._open and (not len(starts) or starts[0] != 0):
            starts, ends = np.r_[0, starts], np.r_[0, ends]
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
            self._step(block, start, end, found)
        if len(block) and not (len(ends) and ends[-1] == len(block)):
            self._open = 0
        self.ever_sounded = self.ever_sounded or not bool(zeros.all())
        self._tail = np.concatenate([self._tail, block[-self._edge :]])[-self._edge :]
        self._seen += len(block)
        return found

    def _step(self, block: Samples, start: int, end: int, found: list[ZeroRun]) -> None:
        carried = self._open if start == 0 else 0
        if not carried:
            self._edge_before = self._edge_at(block, start)
        length = carried + end - start
        if end == len(block):
            self._open = length
            return
        self._open = 0
        sounded = self.ever_sounded or bool(np.any(block[:start]))
        if length < self._least or not sounded:
            return
        after = block[end : end + self._edge]
        begin = (self._seen + end - length) / self._rate
        sharp = (self.sharp_before, is_sharp(after))
        found.append(ZeroRun(begin, length / self._rate, self.before, power_of(after), *sharp))

    def _edge_at(self, block: Samples, start: int) -> Samples:
        return np.concatenate([self._tail, block[:start]])[-self._edge :]


def power_of(samples: Samples) -> float:
    """Return the mean square, 0 of nothing."""
    return float(np.mean(samples * samples)) if len(samples) else 0.0


def is_sharp(away: Samples) -> bool:
    """Return whether sound, read away from the edge of a hole, has its level from the first sample."""
    near = away[: max(1, len(away) // 4)]
    return power_of(near) > SHARP_SHARE * power_of(away)
