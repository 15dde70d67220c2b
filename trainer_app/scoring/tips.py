"""The ONE thing to do now: the most urgent fault of an axis, and of a whole picture."""

from __future__ import annotations

from collections.abc import Mapping

from trainer_app.basics.measures import (
    FRAMING_TIPS,
    GOOD_FROM,
    LIGHTING_TIPS,
    PICTURE_TIP_ORDER,
    AxisScore,
    Direction,
    Number,
)

URGENCY: Mapping[str, int] = {tip: rank for rank, tip in enumerate((*PICTURE_TIP_ORDER, "ok"))}
"""0 is the most urgent; `ok` comes last."""
JUST_BAD = 69.9
"""The best score that is still not `good` once it is written with one decimal."""


def first_fault(scores: Mapping[str, float]) -> str:
    """Return the most urgent tip whose sub-score is under `good` (as emitted), `ok` when there is none."""
    bad = [tip for tip, score in scores.items() if round(score, 1) < GOOD_FROM]
    return min(bad, key=lambda tip: URGENCY[tip], default="ok")


def more_urgent(one: str | None, other: str | None) -> str:
    """Return the more urgent of two axis tips; None (not measured) says nothing."""
    said = [tip for tip in (one, other) if tip is not None]
    return min(said, key=lambda tip: URGENCY[tip], default="ok")


def score_of(scores: Mapping[str, float]) -> float:
    """Return the worst sub-score, less a seventh of what every other fault lacks to `good`.

    Two faults are worse than one. Only faults count, so that the verdict is the worst sub-score's own or
    one lower, never `good` with a fault.
    """
    ordered = sorted(scores.values())
    lacking = sum(max(0.0, GOOD_FROM - score) for score in ordered[1:])
    return max(0.0, ordered[0] - lacking / 7)


def axis_of(
    scores: Mapping[str, float], readings: Mapping[str, Number], direction: Direction | None = None
) -> AxisScore:
    """Return the judged axis: score = `score_of`, tip = the most urgent fault.

    `direction` is kept only with `off_centre`. Measures: the readings, then `score_<tip>` for every
    sub-score.
    """
    tip = first_fault(scores)
    measures = dict(readings) | {f"score_{name}": round(value, 1) for name, value in scores.items()}
    return AxisScore(score_of(scores), tip, measures, direction if tip == "off_centre" else None)


def lighting_scores(scores: Mapping[str, float]) -> dict[str, float]:
    """Return the sub-scores in the order of the lighting tips."""
    return {tip: scores[tip] for tip in LIGHTING_TIPS if tip in scores}


def framing_scores(scores: Mapping[str, float]) -> dict[str, float]:
    """Return the sub-scores in the order of the framing tips."""
    return {tip: scores[tip] for tip in FRAMING_TIPS if tip in scores}
