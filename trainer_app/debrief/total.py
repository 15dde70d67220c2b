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
8 for the honest ones: with one bad comment a single slip must not decide the whole. Without any it is left
out: leaving greetings alone earns nothing."""
ANSWERS_MOST, ANSWERS_EACH = 20.0, 5.0
"""Answering is what the live is for; full weight from four questions on."""
AXIS_WEIGHT: Mapping[ScoreAxis, float] = {"lighting": 10.0, "sound": 20.0, "framing": 10.0}
"""Viewers stay with a bad picture rather than with bad sound (AUDIENCE 2.2: noise drives out most)."""
AXES_SHARE = 0.4
"""Picture and sound together weigh at most so much of the whole: sitting in good light is no live. A long
live has 40 of 100 for them anyway; a short one with few comments is held to the same."""
RAID_WEIGHT = 3.0
"""A raid counts as three bad comments, however many accounts it brought: one event, one right act."""

Lacking = Literal["time", "comments"]
LEAST_MS = 60_000
"""A shorter live gets no number: too little happened to say anything (judgement)."""
LEAST_DUE = 3
"""Fewer comments to be dealt with (bad ones and questions) give no number: leaving greetings is none."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the total. weight: what it counts this time; value: 0..1."""

    name: str
    weight: float
    value: float


def parts_of(
    judged: Sequence[Judged], detection: Detection, axes: Mapping[ScoreAxis, AxisReport]
) -> tuple[Part, ...]:
    """Return the parts that could be measured.

    Honest comments that were removed lower the judgement; where nothing bad came, they lower the answers.
    """
    parts: list[Part] = []
    if detection.signals:
        weight = min(JUDGEMENT_MOST, JUDGEMENT_EACH * (detection.signals + 1))
        parts.append(Part("judgement", weight, judgement(judged, detection)))
    questions = [comment.credit or 0.0 for comment in judged if comment.question]
    if questions:
        weight = min(ANSWERS_MOST, ANSWERS_EACH * len(questions))
        alarms = 0.0 if detection.signals else _alarms(detection)
        parts.append(Part("answers", weight, max(0.0, sum(questions) / len(questions) - alarms)))
    return (*parts, *_axes_of(axes, sum(part.weight for part in parts)))


def _axes_of(axes: Mapping[ScoreAxis, AxisReport], others: float) -> tuple[Part, ...]:
    """Return the parts of picture and sound. others: weight of what was done with the comments."""
    known = [(axis, report.level) for axis, report in axes.items() if report.level is not None]
    whole = sum(AXIS_WEIGHT[axis] for axis, _ in known)
    most = others * AXES_SHARE / (1 - AXES_SHARE)
    scale = min(1.0, most / whole) if whole and others else 1.0
    return tuple(Part(axis, AXIS_WEIGHT[axis] * scale, level) for axis, level in known)


def _alarms(detection: Detection) -> float:
    return detection.false_alarms / detection.noise if detection.noise else 0.0


def judgement(judged: Sequence[Judged], detection: Detection) -> float:
    """Return the mean credit on bad comments minus the share of honest ones removed, at least 0.

    Removing everything and ignoring everything both come to 0, as does chance: only telling apart earns.
    """
    worth, weight = 0.0, 0.0
    raid = [comment for comment in judged if comment.kind == "signal" and comment.in_raid]
    single = [comment for comment in judged if comment.kind == "signal" and not comment.in_raid]
    for group, each in ((single, 1.0), (raid, RAID_WEIGHT / max(1, sum(c.credit is not None for c in raid)))):
        for comment in group:
            if comment.credit is not None:
                worth += each * comment.credit
                weight += each
    return max(0.0, (worth / weight if weight else 0.0) - _alarms(detection))


def total_of(parts: Sequence[Part], end_ms: int, due: int) -> float | None:
    """Return the total with one decimal; None when the live says too little for a number.

    parts: what could be measured. end_ms: length of the live. due: comments that had to be dealt with. A live
    under a minute, or one in which hardly anything was to be done, would get its number from the light alone.
    """
    weight = sum(part.weight for part in parts)
    if weight == 0 or lacking(end_ms, due) is not None:
        return None
    return round(100 * sum(part.weight * part.value for part in parts) / weight, 1)


def lacking(end_ms: int, due: int) -> Lacking | None:
    """Return what a live has too little of for a number, None when it has enough.

    due: bad comments and questions, the comments that had to be dealt with.
    """
    if end_ms < LEAST_MS:
        return "time"
    return "comments" if due < LEAST_DUE else None
