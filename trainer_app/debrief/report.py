"""Folds a log and the truth behind its lines to the one Report. Begin here.

Any log folds: empty, cut off in the middle, of an unknown scenario. The result depends on the log alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from trainer_app.basics.events import LogEvent
from trainer_app.basics.outcomes import Cue
from trainer_app.debrief.acts import acts_of, standing
from trainer_app.debrief.case import Case
from trainer_app.debrief.detection import Detection
from trainer_app.debrief.facts import closings, end_of, facts_of
from trainer_app.debrief.highlights import choose
from trainer_app.debrief.hints import hints_of
from trainer_app.debrief.marks import marks_of
from trainer_app.debrief.measured import AXES, Span, axis_report, spans_of
from trainer_app.debrief.model import Audience, CommentRow, Item, Mark, Moderation, Report
from trainer_app.debrief.practise import practise_always, practise_candidates
from trainer_app.debrief.praise import praise_always, praise_candidates
from trainer_app.debrief.reminders import with_reminders
from trainer_app.debrief.stretch import best_stretch
from trainer_app.debrief.then import then_of
from trainer_app.debrief.told import hands_of, told_of
from trainer_app.debrief.total import lacking, parts_of, total_of
from trainer_app.debrief.trials import trials_of
from trainer_app.debrief.trick import trick_of
from trainer_app.debrief.verdicts import Judged, judge
from trainer_app.debrief.why import notes, why
from trainer_app.scenario.model import Bank, Scenario

__all__ = ["CommentRow", "Item", "Mark", "Report", "build_report"]


def build_report(
    events: Sequence[LogEvent], scenario: Scenario, bank: Bank, *, person: str, started_at: str
) -> Report:
    """Return the report of a log.

    events: the whole log in order. bank: the sentences it was made of (the scenario's own are joined here).
    person: the name to show. started_at: wall time, ISO 8601, shown as given.
    """
    case = case_of(events, scenario, bank)
    facts = case.facts
    praise, practise = choose(
        praise_candidates(case), practise_candidates(case), praise_always(case), practise_always(case)
    )
    due = case.detection.signals + len(case.questions)
    parts = parts_of(case.judged, case.detection, case.axes)
    return Report(
        person=person,
        scenario=scenario.id if facts.started is None else facts.started.scenario,
        scenario_title=scenario.title,
        seed=0 if facts.started is None else facts.started.seed,
        level=case.level,
        started_at=started_at,
        minutes=round(facts.end_ms / 60_000, 2),
        ended=facts.reason,
        scores=case.axes,
        moderation=_moderation(case),
        audience=_audience(case),
        praise=praise,
        practise=practise,
        total=total_of(parts, facts.end_ms, due),
        parts=parts,
        marks=marks_of(case),
        facts=facts,
        best=best_stretch(case),
        told=told_of(case),
        hands=hands_of(case),
        hints=hints_of(case.cues, case.spans),
        lacking=lacking(facts.end_ms, due),
    )


def case_of(events: Sequence[LogEvent], scenario: Scenario, bank: Bank) -> Case:
    """Return the log judged, before anything is put into words."""
    end_ms = end_of(events)
    lived = tuple(event for event in standing(events) if event.at_ms <= end_ms)
    spans = spans_of(lived, end_ms)
    acts = acts_of(lived)
    judged = _judge_all(lived, scenario, bank, spans, end_ms)
    raid_ms = [comment.trial.at_ms for comment in judged if comment.in_raid and comment.trial.seen]
    return Case(
        scenario=scenario,
        facts=facts_of(lived, acts, spans, raid_ms),
        judged=judged,
        detection=_detection(judged),
        axes={axis: axis_report(spans, axis, end_ms) for axis in AXES},
        spans=spans,
        acts=acts,
        cues=tuple((event.at_ms, event.body.tip) for event in lived if isinstance(event.body, Cue)),
    )


def _judge_all(
    events: Sequence[LogEvent], scenario: Scenario, bank: Bank, spans: Sequence[Span], end_ms: int
) -> tuple[Judged, ...]:
    acts = acts_of(events)
    whole = bank.including(scenario)
    freezes = [act for act in acts if act.at_ms in set(closings(acts)) and act.verb in ("freeze", "audience")]
    found = trials_of(events, acts, spans, end_ms)
    trials = with_reminders([(trial, whole.truth(trial.line)) for trial in found])
    return tuple(judge(trial, truth, freezes, spans) for trial, truth in trials)


def _detection(judged: Sequence[Judged]) -> Detection:
    counts = Counter(comment.verdict for comment in judged)
    return Detection(counts["hit"], counts["miss"], counts["false_alarm"], counts["correct_rejection"])


def _moderation(case: Case) -> Moderation:
    median_ms = case.median_reaction_ms(case.signals())
    return Moderation(
        detection=case.detection,
        too_hard=case.too_hard,
        too_soft=case.too_soft,
        median_reaction_s=None if median_ms is None else median_ms / 1000,
        comments=tuple(_row(comment, case.spans) for comment in case.judged),
    )


def _row(judged: Judged, spans: Sequence[Span]) -> CommentRow:
    trial, truth = judged.trial, judged.truth
    return CommentRow(
        id=trial.id,
        at_s=trial.at_ms / 1000,
        viewer_name=trial.name,
        text=trial.text,
        intent=truth.intent,
        done=judged.done,
        should=truth.right,
        verdict=judged.verdict,
        reaction_s=None if judged.reaction_ms is None else judged.reaction_ms / 1000,
        severity=truth.severity,
        why=why(judged),
        notes=notes(judged),
        model_answer=truth.model_answer,
        source=truth.source,
        checked=truth.checked,
        cause=trial.cause,
        proportion=judged.proportion,
        then=then_of(spans, trial.at_ms),
        by=tuple(dict.fromkeys(act.by for act in trial.acts)),
        heard=trial.heard and not trial.unmeasured,
        trick=trick_of(trial.text) if truth.intent == "hoax" and truth.severity > 1 else None,
    )


def _audience(case: Case) -> Audience:
    crowd = case.facts.crowd
    return Audience(
        viewers_seen=crowd.viewers_seen,
        peak_viewers=crowd.peak_viewers,
        comments=crowd.comments,
        likes=crowd.likes,
        gifts=crowd.gifts,
        questions=len(case.questions),
        answered=len(case.answered),
    )
