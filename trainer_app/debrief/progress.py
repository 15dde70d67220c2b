"""How a person comes on over several rehearsals: the marks side by side, and what to try next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Literal

from trainer_app.basics.measures import GOOD_FROM
from trainer_app.basics.messages import Message
from trainer_app.debrief.compass import Compass, compass_of
from trainer_app.debrief.detection import LEAST, Detection
from trainer_app.debrief.model import Report
from trainer_app.debrief.verdicts import ANSWERING

Step = Literal["harder", "same", "easier"]

THREE = 3
"""Rehearsals of one training (FIELD 0: the training had three lives; distress rises in the second)."""
HARD_HITS, HARD_ALARMS = 0.8, 0.1
EASY_HITS, EASY_ALARMS = 0.5, 0.3
"""When the next rehearsal is made harder or easier (AUDIENCE 2.4), one level at most."""
SAME = 3.0
"""A change of the mark within this is no change."""
BUSIER = 2
"""So many times the viewers at once make a rehearsal a busier one, as a higher level does."""


@dataclass(frozen=True, slots=True)
class Run:
    """One rehearsal in the row. Scores: 0..100 or None; comments: the judgement part of the total.

    viewers: most at once.
    """

    number: int
    level: int
    viewers: int
    started_at: str
    minutes: float
    total: float | None
    lighting: float | None
    sound: float | None
    framing: float | None
    comments: float | None
    questions: int
    answered: int
    median_reaction_s: float | None
    missed: int


@dataclass(frozen=True, slots=True)
class Progress:
    """All rehearsals of one person, oldest first, and what they say together.

    detection: counts of all together, so that d' and its interval rest on more. headline, comment: sentences.
    compass: where they stand together. ready: three rehearsals, the last mark is good, and no emergency was
    left unanswered in it. notes: what to know about this point of the way, a sentence each. level: what comes
    next time, in words by level_note.
    """

    runs: tuple[Run, ...]
    detection: Detection
    headline: Message
    comment: Message
    compass: Compass
    notes: tuple[Message, ...]
    ready: bool
    next_step: Message
    level: int
    level_note: Message


def progress(reports: Sequence[Report]) -> Progress:
    """Return the progress over reports, oldest first; works for none and one as well."""
    runs = tuple(_run(number, report) for number, report in enumerate(reports, start=1))
    together = reduce(
        Detection.plus, (report.moderation.detection for report in reports), Detection(0, 0, 0, 0)
    )
    totals = [run.total for run in runs if run.total is not None]
    urgent = bool(reports) and _missed_urgent(reports[-1])
    ready = len(runs) >= THREE and bool(totals) and totals[-1] >= GOOD_FROM and not urgent
    level = next_level(reports[-1]) if reports else 1
    headline = (
        Message("debrief.progress_title_three")
        if len(runs) == THREE
        else Message.of("debrief.progress_title_some", count=len(runs))
    )
    return Progress(
        runs=runs,
        detection=together,
        headline=headline,
        comment=_comment(totals),
        compass=compass_of(together),
        notes=_notes(runs, hinted=bool(reports and reports[-1].hints)),
        ready=ready,
        next_step=_next_step(ready=ready, urgent=urgent),
        level=level,
        level_note=_level_note(level, reports[-1].level if reports else level),
    )


def _run(number: int, report: Report) -> Run:
    judgement = next((part.value for part in report.parts if part.name == "judgement"), None)
    return Run(
        number=number,
        level=report.level,
        viewers=report.audience.peak_viewers,
        started_at=report.started_at,
        minutes=report.minutes,
        total=report.total,
        lighting=report.scores["lighting"].mean,
        sound=report.scores["sound"].mean,
        framing=report.scores["framing"].mean,
        comments=None if judgement is None else round(100 * judgement, 1),
        questions=report.audience.questions,
        answered=report.audience.answered,
        median_reaction_s=report.moderation.median_reaction_s,
        missed=report.moderation.detection.misses,
    )


def _comment(totals: Sequence[float]) -> Message:
    if not totals:
        return Message("debrief.progress_none")
    first, last = round(totals[0]), round(totals[-1])
    if len(totals) == 1:
        return Message.of("debrief.progress_first", last=last)
    if totals[-1] > totals[0] + SAME:
        return Message.of("debrief.progress_up", first=first, last=last)
    if totals[-1] < totals[0] - SAME:
        return Message.of("debrief.progress_down", first=first, last=last)
    return Message.of("debrief.progress_same", last=last)


def _next_step(*, ready: bool, urgent: bool) -> Message:
    if ready:
        return Message("debrief.progress_ready")
    return Message("recap.progress_urgent" if urgent else "debrief.progress_more")


def _missed_urgent(report: Report) -> bool:
    """Return whether an emergency got neither an answer nor the midwife: no real live then."""
    urgent = [row for row in report.moderation.comments if row.intent == "q_urgent"]
    return any(row.verdict != "unscored" and not set(row.done) & set(ANSWERING) for row in urgent)


def _level_note(level: int, before: int) -> Message:
    name = "busier" if level > before else "calmer" if level < before else "same"
    return Message(f"recap.progress_level_{name}")


def _notes(runs: Sequence[Run], *, hinted: bool) -> tuple[Message, ...]:
    """Return what fits this point of the way: run 3, the first without hints, is the result (FIELD 3).

    hinted: hints were given all the same; then it is not called one without.
    """
    if not runs:
        return ()
    if len(runs) < THREE:
        key = "second_next" if len(runs) == 1 else "second_done"
        return Message(f"debrief.progress_{key}"), Message("debrief.progress_no_rank")
    last, before = runs[-1], runs[-2]
    if last.total is None:
        result = Message.of("debrief.progress_no_result", number=last.number)
    else:
        key = "recap.progress_result_hinted" if hinted else "debrief.progress_result"
        result = Message.of(key, number=last.number, total=round(last.total))
    crowded = last.level > before.level or last.viewers >= BUSIER * max(1, before.viewers)
    busier = (Message("recap.progress_busier"),) if crowded else ()
    return result, *busier, Message("debrief.progress_no_rank")


def step_of(detection: Detection) -> Step:
    """Return whether the next rehearsal should be harder; `same` where too little was seen."""
    if detection.signals < LEAST // 2 or detection.noise < LEAST:
        return "same"
    hits = detection.hits / detection.signals
    alarms = detection.false_alarms / detection.noise
    if hits >= HARD_HITS and alarms <= HARD_ALARMS:
        return "harder"
    return "easier" if hits < EASY_HITS or alarms > EASY_ALARMS else "same"


def next_level(report: Report) -> int:
    """Return the level to propose after a rehearsal, 1..3."""
    change = {"harder": 1, "same": 0, "easier": -1}[step_of(report.moderation.detection)]
    return min(3, max(1, report.level + change))
