"""From the Report (and those before it) to what page and PDF show. Pure; begin at `report_state`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from trainer_app.basics.measures import verdict_of
from trainer_app.basics.messages import Message
from trainer_app.debrief.compass import counts_of
from trainer_app.debrief.hints import Hint
from trainer_app.debrief.measured import AXES
from trainer_app.debrief.model import CommentRow, Item, Mark, Report
from trainer_app.debrief.progress import Progress, Run, progress
from trainer_app.debrief.then import THEN_MS
from trainer_app.debrief.verdicts import ANSWERING
from trainer_app.ui.presenters.report_state import (
    BestState,
    CompassState,
    CurveState,
    FactState,
    Group,
    HandState,
    HighlightState,
    HintState,
    Level,
    MarkState,
    Numbers,
    ReportState,
    RowState,
    RunState,
    Then,
    Tick,
)
from trainer_app.ui.presenters.report_ticks import ticked_fact

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
    """A finished rehearsal of the person: its id in the store, its report, the person's ticks by comment."""

    rehearsal: int
    report: Report
    ticks: Mapping[str, Tick] = field(default_factory=dict)

    def with_tick(self, comment: str, tick: Tick) -> Rehearsed:
        """Return the same with one more tick."""
        return replace(self, ticks={**self.ticks, comment: tick})


def report_state(shown: Rehearsed, history: Sequence[Rehearsed], *, picture: int) -> ReportState:
    """Return the state of one rehearsal.

    history: all finished rehearsals of the person, oldest first, `shown` among them (else it counts as the
    last). picture: number of the person's picture.
    """
    known = [*history] if any(past.rehearsal == shown.rehearsal for past in history) else [*history, shown]
    number = next(at for at, past in enumerate(known, 1) if past.rehearsal == shown.rehearsal)
    report = shown.report
    before = known[number - 2].report.total if number > 1 else None
    rows = tuple(row_state(row, shown.ticks.get(row.id, "")) for row in report.moderation.comments)
    way = progress([past.report for past in known])
    runs = tuple(_run(past.rehearsal, run) for past, run in zip(known, way.runs, strict=True))
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
        banner=way.headline,
        banner_detail=way.comment,
        total=report.total,
        before=before,
        praise=tuple(_highlight(item, report) for item in report.praise),
        practise=tuple(_highlight(item, report) for item in report.practise),
        curves=tuple(CurveState(axis, thinned(report.scores[axis].series)) for axis in AXES),
        marks=tuple(_mark(mark, report) for mark in report.marks),
        rows=rows,
        numbers=_numbers(report, rows),
        runs=runs,
        best=_best(report),
        told=(*(FactState(fact.topic, fact.message) for fact in report.told), *ticked_fact(rows)),
        hands=tuple(HandState(hand.seat, hand.acts) for hand in report.hands),
        hints=tuple(_hint(hint) for hint in report.hints),
        compass=_compass(way),
        notes=(*way.notes, way.next_step, way.level_note),
        lacking=None if report.lacking is None else Message(f"report.lacking_{report.lacking}"),
    )


def _hint(hint: Hint) -> HintState:
    return HintState(hint.at_s, hint.tip, hint.axis, hint.before, hint.after, hint.better)


def row_state(row: CommentRow, tick: Tick = "") -> RowState:
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
        then=row.then,
        by=row.by,
        heard=row.heard,
        trick=row.trick,
        tick=tick,
    )


def _judged(row: CommentRow) -> tuple[Level, Group]:
    """A right act of the wrong strength is *almost*; nothing done where something was due is missed.

    So is an honest question that stayed, but got no answer: for the kader it is not yet a right act.
    """
    match row.verdict:
        case "hit":
            return ("good", "right") if row.proportion == "fits" else ("fair", "practise")
        case "correct_rejection":
            asked = row.intent.startswith("q_")
            answered = any(verb in row.done and verb in row.should for verb in ANSWERING)
            return ("fair", "missed") if asked and not answered else ("good", "right")
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


def _run(rehearsal: int, run: Run) -> RunState:
    return RunState(
        rehearsal=rehearsal,
        number=run.number,
        at=run.started_at,
        minutes=run.minutes,
        total=run.total,
        lighting=run.lighting,
        sound=run.sound,
        framing=run.framing,
        comments=run.comments,
        questions=run.questions,
        answered=run.answered,
        reaction_s=run.median_reaction_s,
        missed=run.missed,
        viewers=run.viewers,
    )


def _compass(way: Progress) -> CompassState:
    compass = way.compass
    return CompassState(
        compass.across,
        compass.up,
        compass.message,
        compass.advice,
        counts_of(way.detection),
        len(way.runs),
    )


def _best(report: Report) -> BestState | None:
    best = report.best
    if best is None:
        return None
    then = _then(report, best.start_s, best.end_s - best.start_s)
    return BestState(best.start_s, best.end_s, best.parts, best.comment_id, then)


def _then(report: Report, at_s: float, length_s: float = THEN_MS / 1000) -> Then:
    """Return the mean scores of the seconds from a moment on."""
    found: list[tuple[str, float | None]] = []
    for axis in AXES:
        points = report.scores[axis].series
        known = [score for at, score in points if at_s - 1 < at < at_s + length_s and score is not None]
        found.append((axis, sum(known) / len(known) if known else None))
    return tuple(found)


def _headline(report: Report, before: float | None, number: int) -> Message:
    if report.ended == "cut":
        return Message.of("report.head_cut", name=report.person)
    if report.lacking == "time":
        return Message.of("report.head_short", name=report.person)
    if number == 1:
        return Message.of("report.head_first", name=report.person)
    if report.total is None or before is None:
        return Message.of("report.head_finished", name=report.person)
    if report.total - before >= BETTER_BY:
        return Message.of("report.head_better", name=report.person)
    if verdict_of(report.total) == "good":
        return Message.of("report.head_stays_good", name=report.person)
    if before - report.total < BETTER_BY:
        return Message.of("report.head_finished", name=report.person)
    return Message.of("report.head_done", name=report.person)


def _foot(done: int) -> Message:
    if done >= RUNS:
        return Message("report.foot_all")
    return Message("report.foot_one_left" if done == RUNS - 1 else "report.foot_two_left")


def _highlight(item: Item, report: Report) -> HighlightState:
    then = () if item.t is None else _then(report, item.t)
    return HighlightState(item.topic, item.message, item.detail, item.t, item.comment_id, then)


def _mark(mark: Mark, report: Report) -> MarkState:
    weight = MARK_WEIGHTS.get(mark.kind, MARK_WEIGHT)
    return MarkState(mark.at_s, mark.kind, mark.message, weight, _then(report, mark.at_s))
