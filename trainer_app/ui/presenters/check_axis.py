"""One gauge over time: what is shown of an axis, held long enough that nothing flickers. Pure.

A new verdict or tip is shown only after it has held for `HOLD_MS`; until then the old number stays too, so
that number, shape and word never contradict each other. A poor axis is drawn amber until it has been poor for
`AMBER_MS`: a red octagon over one's own face feels like failing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

from trainer_app.basics.measures import AxisScore, Direction, Verdict

Axis = Literal["lighting", "sound", "framing"]
AXES: tuple[Axis, ...] = ("lighting", "sound", "framing")

HOLD_MS = 800
"""How long a new verdict must hold before it is shown (design/README, painting hints)."""
NUMBER_MS = 500
"""How often the number may change: a trembling number is not calm."""
AMBER_MS = 10_000
"""How long a poor axis stays amber before it turns red (review of the pages, doubt 7)."""
GREEN_MS = 2_000
"""How long an axis must be good before it counts as ready (design: green for two seconds each)."""
LOSE_MS: dict[Axis, int] = {"lighting": 3_000, "framing": 3_000, "sound": 8_000}
"""How long an axis must not be good before readiness is taken back; nobody speaks without a pause."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one judgement says: score as a whole number 0..100, verdict, tip and direction."""

    score: int | None = None
    verdict: Verdict | None = None
    tip: str | None = None
    direction: Direction | None = None

    def says_the_same(self, other: Reading) -> bool:
        """True when only the number differs."""
        return (self.verdict, self.tip, self.direction) == (other.verdict, other.tip, other.direction)


@dataclass(frozen=True, slots=True)
class AxisView:
    """What is shown of one axis.

    shown: the reading on the page. waiting, waiting_ms: one that must still hold. number_ms: when the number
    last changed. verdict_ms: since when the shown verdict stands. good_ms: since when the measured verdict
    has been good, bad_ms: since when it has not. ready: it counts as green.
    """

    axis: Axis
    shown: Reading = Reading()
    waiting: Reading | None = None
    waiting_ms: int = 0
    number_ms: int = 0
    verdict_ms: int = 0
    good_ms: int | None = None
    bad_ms: int | None = None
    ready: bool = False

    def colour(self, now_ms: int) -> Verdict | None:
        """Return the verdict whose colour is used: amber for the first seconds of a poor axis."""
        if self.shown.verdict == "poor" and now_ms - self.verdict_ms < AMBER_MS:
            return "fair"
        return self.shown.verdict


def reading_of(score: AxisScore | None) -> Reading:
    """Return the reading of a judged axis; the number is cut, not rounded, so that 69.9 never shows as 70."""
    if score is None:
        return Reading()
    shown = None if score.score is None else math.floor(round(score.score, 1))
    return Reading(shown, score.verdict, score.tip, score.direction)


def follow(view: AxisView, score: AxisScore | None, now_ms: int) -> AxisView:
    """Return what is shown after a judgement (None: not measurable) at `now_ms`."""
    reading = reading_of(score)
    return _readiness(_shown(view, reading, now_ms), reading, now_ms)


def _shown(view: AxisView, reading: Reading, now_ms: int) -> AxisView:
    if reading.says_the_same(view.shown):
        due = reading.score != view.shown.score and now_ms - view.number_ms >= NUMBER_MS
        if due:
            return replace(view, shown=reading, waiting=None, number_ms=now_ms)
        return replace(view, waiting=None) if view.waiting is not None else view
    if view.waiting is None or not reading.says_the_same(view.waiting):
        first = view.shown == Reading() and view.verdict_ms == 0
        view = replace(view, waiting=reading, waiting_ms=now_ms)
        return _take(view, reading, now_ms) if first else view
    if now_ms - view.waiting_ms >= HOLD_MS:
        return _take(view, reading, now_ms)
    return view


def _take(view: AxisView, reading: Reading, now_ms: int) -> AxisView:
    since = view.verdict_ms if reading.verdict == view.shown.verdict else now_ms
    return replace(view, shown=reading, waiting=None, number_ms=now_ms, verdict_ms=since)


def _readiness(view: AxisView, reading: Reading, now_ms: int) -> AxisView:
    if reading.verdict == "good":
        good_ms = now_ms if view.good_ms is None else view.good_ms
        return replace(view, good_ms=good_ms, bad_ms=None, ready=view.ready or now_ms - good_ms >= GREEN_MS)
    bad_ms = now_ms if view.bad_ms is None else view.bad_ms
    keeps = view.ready and reading.verdict is not None and now_ms - bad_ms < LOSE_MS[view.axis]
    return replace(view, good_ms=None, bad_ms=bad_ms, ready=keeps)


def worst(views: tuple[AxisView, ...], now_hot: Axis | None) -> Axis | None:
    """Return the axis that needs work most, None when all shown are good or unknown.

    The one that is large now stays so unless another is worse by a whole verdict or by ten points.
    """
    needy = [view for view in views if view.shown.verdict in ("fair", "poor")]
    if not needy:
        return None
    lowest = min(needy, key=lambda view: _rank(view.shown))
    for view in needy:
        if view.axis == now_hot and _rank(view.shown) - _rank(lowest.shown) < KEEP_RANK:
            return view.axis
    return lowest.axis


KEEP_RANK = 10


def _rank(reading: Reading) -> int:
    score = 0 if reading.score is None else reading.score
    return score + (1000 if reading.verdict == "fair" else 0)
