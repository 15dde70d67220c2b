"""The one number of a rehearsal, 0..100, by one published formula (docs/scoring-people.md).

total = sum(weight * value) / sum(weight) * 100 over the parts that could be measured.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from trainer_app.debrief.detection import Detection
from trainer_app.debrief.measured import AxisReport, ScoreAxis
from trainer_app.debrief.verdicts import Judged

JUDGEMENT_MOST, JUDGEMENT_EACH = 40.0, 8.0
"""Telling good from bad weighs most: it is what people come to learn. 8 for each bad comment that was met and
8 for the honest ones: with one bad comment a single slip must not decide the whole."""
ANSWERS_MOST, ANSWERS_EACH = 20.0, 5.0
"""Answering is what the live is for; full weight from four questions on."""
AXIS_WEIGHT: Mapping[ScoreAxis, float] = {"lighting": 10.0, "sound": 20.0, "framing": 10.0}
"""Viewers stay with a bad picture rather than with bad sound (AUDIENCE 2.2: noise drives out most)."""
RAID_WEIGHT = 3.0
"""A raid counts as three bad comments, however many accounts it brought: one event, one right act."""

Lacking = Literal["time", "comments"]
LEAST_MS = 60_000
"""A shorter live gets no number: too little happened to say anything (judgement)."""
LEAST_COMMENTS = 5
"""Fewer scored comments than this give no number: one greeting left standing is no judgement."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the total. weight: what it counts this time; value: 0..1."""

    name: str
    weight: float
    value: float


def parts_of(
    judged: Sequence[Judged], detection: Detection, axes: Mapping[ScoreAxis, AxisReport]
) -> tuple[Part, ...]:
    """Return the parts that could be measured."""
    parts: list[Part] = []
    if detection.signals or detection.noise:
        weight = min(JUDGEMENT_MOST, JUDGEMENT_EACH * (detection.signals + 1))
        parts.append(Part("judgement", weight, judgement(judged, detection)))
    questions = [comment.credit or 0.0 for comment in judged if comment.question]
    if questions:
        weight = min(ANSWERS_MOST, ANSWERS_EACH * len(questions))
        parts.append(Part("answers", weight, sum(questions) / len(questions)))
    for axis, report in axes.items():
        if report.level is not None:
            parts.append(Part(axis, AXIS_WEIGHT[axis], report.level))
    return tuple(parts)


def judgement(judged: Sequence[Judged], detection: Detection) -> float:
    """Return the mean credit on bad comments minus the share of honest ones removed, at least 0.

    Removing everything and ignoring everything both come to 0, as does chance: only telling apart earns.
    Without any bad comment the credit is 1: nothing bad was let pass.
    """
    worth, weight = 0.0, 0.0
    raid = [comment for comment in judged if comment.kind == "signal" and comment.in_raid]
    single = [comment for comment in judged if comment.kind == "signal" and not comment.in_raid]
    for group, each in ((single, 1.0), (raid, RAID_WEIGHT / max(1, sum(c.credit is not None for c in raid)))):
        for comment in group:
            if comment.credit is not None:
                worth += each * comment.credit
                weight += each
    credit = worth / weight if weight else 1.0
    alarms = detection.false_alarms / detection.noise if detection.noise else 0.0
    return max(0.0, credit - alarms)


def total_of(parts: Sequence[Part], end_ms: int, scored: int) -> float | None:
    """Return the total with one decimal; None when the live says too little for a number.

    parts: what could be measured. end_ms: length of the live. scored: comments with a verdict. A live under a
    minute, or one with hardly a comment, would get its number from the picture and sound alone.
    """
    weight = sum(part.weight for part in parts)
    if weight == 0 or lacking(end_ms, scored) is not None:
        return None
    return round(100 * sum(part.weight * part.value for part in parts) / weight, 1)


def lacking(end_ms: int, scored: int) -> Lacking | None:
    """Return what a live has too little of for a number, None when it has enough."""
    if end_ms < LEAST_MS:
        return "time"
    return "comments" if scored < LEAST_COMMENTS else None
