"""What each hint changed: the score it was about, when it came and up to 20 s later. No cause is claimed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trainer_app.basics.measures import FRAMING_TIPS, GOOD_FROM, LIGHTING_TIPS
from trainer_app.debrief.measured import AXES, ScoreAxis, Span, mean_between

AFTER_MS, LATE_MS, GAIN = 20_000, 15_000, 10.0
"""Better: the mean of 15 to 20 s after the hint is good, or ten points above that of the second around it."""
AROUND_MS = 1000
NO_FAULT = "ok"
"""What "How am I doing?" says when nothing is to be mended: no hint to follow."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One hint. before, after: mean score 0..100, None where nothing was measured then."""

    at_s: float
    tip: str
    axis: ScoreAxis
    before: float | None
    after: float | None

    @property
    def better(self) -> bool | None:
        """Whether it was better afterwards; None where that was not measured, or the live ended before."""
        if self.before is None or self.after is None:
            return None
        return self.after >= GOOD_FROM or self.after - self.before >= GAIN


def hints_of(cues: Sequence[tuple[int, str]], spans: Sequence[Span]) -> tuple[Hint, ...]:
    """Return what each hint changed. cues: (ms of the live, tip)."""
    return tuple(_hint(at_ms, tip, spans) for at_ms, tip in cues if tip != NO_FAULT)


def _hint(at_ms: int, tip: str, spans: Sequence[Span]) -> Hint:
    axis = axis_of(tip)
    before = mean_between(spans, 0, axis, max(0, at_ms - AROUND_MS), at_ms + AROUND_MS)
    after = mean_between(spans, 0, axis, at_ms + LATE_MS, at_ms + AFTER_MS)
    return Hint(at_ms / 1000, tip, axis, before, after)


def axis_of(tip: str) -> ScoreAxis:
    """Return which score a tip is about."""
    tables: Mapping[ScoreAxis, tuple[str, ...]] = {"lighting": LIGHTING_TIPS, "framing": FRAMING_TIPS}
    return next((axis for axis in AXES if tip in tables.get(axis, ())), "sound")
