"""From the Report (and those before it) to what page and PDF show. Pure; begin at `report_state`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer_app.basics.measures import verdict_of
from trainer_app.basics.messages import Message
from trainer_app.debrief.measured import AXES
from trainer_app.debrief.model import CommentRow, Item, Mark, Report
from trainer_app.ui.presenters.report_state import (
    CurveState,
    Group,
    HighlightState,
    Level,
    MarkState,
    Numbers,
    ReportState,
    RowState,
    RunState,
)

RUNS = 3
"""Rehearsals that the training asks of everyone."""
MOST_POINTS = 48
"""Points of a drawn curve; finer ones are averaged, as a jagged line hides its course."""
BETTER_BY = 1.0
"""Points of the total from which it is said to have risen."""
MARK_WEIGHTS = {"raid": 9, "device": 8, "frozen": 6, "guest": 6, "answered": 3}
MARK_WEIGHT = 5


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A finished rehearsal of the person: its id in the store and its report."""

    rehearsal: int
    report: Report


def report_state(shown: Rehearsed, history: Sequence[Rehearsed], *, picture: int) -> ReportState:
    """Return the state of one rehearsal.

    history: all finished rehearsals of the person, oldest first, `shown` among them (else it counts as the
    last). picture: number of the person's picture.
    """
    known = [*history] if any(past.rehearsal == shown.rehearsal for past in history) else [*history, shown]
    number = next(at for at, past in enumerate(known, 1) if past.rehearsal == shown.rehearsal)
    report = shown.report
    before = known[number - 2].report.total if number > 1 else None
    rows = tuple(row_state(row) for row in report.moderation.comments)
    runs = tuple(_run(past, at) for at, past in enumerate(known, 1))
    banner, detail = _banner(known)
    return ReportState(
        person=report.person,
        picture=picture,
        rehearsal=shown.rehearsal,
        number=number,
        title=report.scenario_title,
        started_at=report.started_at,
        minutes=report.minutes,
        headline=_headline(report, before, number),
        foot=_foot(len(known)),
        banner=banner,
        banner_detail=detail,
        total=report.total,
        before=before,
        praise=tuple(_highlight(item) for item in report.praise),
        practise=tuple(_highlight(item) for item in report.practise),
        curves=tuple(CurveState(axis, thinned(report.scores[axis].series)) for axis in AXES),
        marks=tuple(_mark(mark) for mark in report.marks),
        rows=rows,
        numbers=_numbers(report, rows),
        runs=runs,
    )


def row_state(row: CommentRow) -> RowState:
    """Return one line of the table with its badge and its group."""
    level, group = _judged(row)
    return RowState(
        id=row.id,
        at_s=row.at_s,
        viewer=row.viewer_name,
        text=row.text,
        done=row.done,
        should=row.should,
        level=level,
        group=group,
        why=row.why,
        notes=row.notes,
        model_answer=row.model_answer,
        source=row.source,
        checked=row.checked,
        reaction_s=row.reaction_s,
    )


def _judged(row: CommentRow) -> tuple[Level, Group]:
    """A right act of the wrong strength is *almost*; nothing done where something was due is missed."""
    match row.verdict:
        case "hit":
            return ("good", "right") if row.proportion == "fits" else ("fair", "practise")
        case "correct_rejection":
            return "good", "right"
        case "false_alarm":
            return "poor", "practise"
        case "miss":
            return "poor", "missed"
        case "unscored":
            return "", "other"


def thinned(points: Sequence[tuple[float, float | None]]) -> tuple[tuple[float, float | None], ...]:
    """Return at most MOST_POINTS points; each is the mean of its stretch, None where nothing was measured."""
    if len(points) <= MOST_POINTS:
        return tuple(points)
    stretch = -(-len(points) // MOST_POINTS)
    found: list[tuple[float, float | None]] = []
    for start in range(0, len(points), stretch):
        part = points[start : start + stretch]
        known = [score for _, score in part if score is not None]
        middle = (part[0][0] + part[-1][0]) / 2
        found.append((middle, sum(known) / len(known) if known else None))
    return tuple(found)


def _numbers(report: Report, rows: Sequence[RowState]) -> Numbers:
    scored = [row for row in rows if row.group != "other"]
    crowd = report.audience
    return Numbers(
        questions=crowd.questions,
        answered=crowd.answered,
        reaction_s=report.moderation.median_reaction_s,
        right=sum(row.group == "right" for row in scored),
        scored=len(scored),
        gifts=crowd.gifts,
        viewers=crowd.viewers_seen,
        peak=crowd.peak_viewers,
        likes=crowd.likes,
    )


def _run(past: Rehearsed, number: int) -> RunState:
    report = past.report
    judgement = next((part.value * 100 for part in report.parts if part.name == "judgement"), None)
    return RunState(
        rehearsal=past.rehearsal,
        number=number,
        at=report.started_at,
        minutes=report.minutes,
        total=report.total,
        lighting=report.scores["lighting"].mean,
        sound=report.scores["sound"].mean,
        framing=report.scores["framing"].mean,
        comments=judgement,
        questions=report.audience.questions,
        answered=report.audience.answered,
        reaction_s=report.moderation.median_reaction_s,
        missed=report.moderation.detection.misses,
    )


def _headline(report: Report, before: float | None, number: int) -> Message:
    if report.ended == "cut":
        return Message.of("report.head_cut", name=report.person)
    if number == 1:
        return Message.of("report.head_first", name=report.person)
    if report.total is None or before is None:
        return Message.of("report.head_finished", name=report.person)
    if report.total - before >= BETTER_BY:
        return Message.of("report.head_better", name=report.person)
    if verdict_of(report.total) == "good":
        return Message.of("report.head_stays_good", name=report.person)
    return Message.of("report.head_done", name=report.person)


def _foot(done: int) -> Message:
    if done >= RUNS:
        return Message("report.foot_all")
    return Message("report.foot_one_left" if done == RUNS - 1 else "report.foot_two_left")


def _banner(known: Sequence[Rehearsed]) -> tuple[Message, Message]:
    done = len(known)
    totals = [past.report.total for past in known if past.report.total is not None]
    title = Message("report.three_done") if done == RUNS else Message.of("report.runs_done", done=done)
    if len(totals) < 2:
        return title, Message("report.banner_first")
    first, last = round(totals[0]), round(totals[-1])
    if last - first < BETTER_BY:
        return title, Message("report.banner_even")
    name = "report.banner_ready" if done >= RUNS else "report.banner_better"
    return title, Message.of(name, first=first, last=last)


def _highlight(item: Item) -> HighlightState:
    return HighlightState(item.topic, item.message, item.detail, item.t, item.comment_id)


def _mark(mark: Mark) -> MarkState:
    return MarkState(mark.at_s, mark.kind, mark.message, MARK_WEIGHTS.get(mark.kind, MARK_WEIGHT))
