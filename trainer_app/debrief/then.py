"""What light, sound and position were at one moment of the live."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from trainer_app.debrief.measured import AXES, ScoreAxis, Span, mean_between

THEN_MS = 5000
"""The moment of a comment: the five seconds from its appearance on, in which it is read."""

Then = tuple[tuple[ScoreAxis, float | None], ...]
"""Mean scores of a moment, 0..100, None where nothing was measured."""


def then_of(spans: Sequence[Span], at_ms: int) -> Then:
    """Return what was measured in the five seconds from at_ms on."""
    first = bisect_right(spans, at_ms, key=lambda span: span.end_ms)
    return tuple((axis, mean_between(spans, first, axis, at_ms, at_ms + THEN_MS)) for axis in AXES)
