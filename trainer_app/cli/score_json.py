"""How one judged axis looks in JSON: shared by pictures, videos and sounds."""

from __future__ import annotations

from trainer_app.basics.measures import AxisScore, Number

Json = dict[str, object]
"""One object of the outside interface; keys in the order in which they are written."""


def rounded(value: Number, digits: int = 4) -> Number:
    """Return `value` with floats cut to `digits` decimals; NaN and infinity become None."""
    if isinstance(value, bool) or not isinstance(value, float):
        return value
    if value != value or value in (float("inf"), float("-inf")):
        return None
    return round(value, digits)


def axis_json(axis: AxisScore, *, short: bool = False) -> Json:
    """Return AXIS of the outside interface: score (one decimal), verdict, tip, measures (not if `short`).

    An axis that could not be measured gives null for score, verdict, tip and measures.
    """
    found = axis.score is not None
    said: Json = {
        "score": round(axis.score, 1) if axis.score is not None else None,
        "verdict": axis.verdict,
        "tip": axis.tip,
    }
    if axis.direction is not None:
        said["direction"] = axis.direction
    if not short:
        said["measures"] = {name: rounded(value) for name, value in axis.measures.items()} if found else None
    return said
