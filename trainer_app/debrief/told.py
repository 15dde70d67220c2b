"""The countable facts of a rehearsal in plain sentences, for page and paper. Nothing is guessed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from trainer_app.basics.measures import FRAMING_TIPS, GOOD_FROM, LIGHTING_TIPS
from trainer_app.debrief.case import Case
from trainer_app.debrief.measured import AXES, ScoreAxis, mean_between
from trainer_app.debrief.model import Fact
from trainer_app.debrief.recap import recap
from trainer_app.debrief.verdicts import WITHIN_MS

CUE_MS, CUE_LATE_MS, CUE_GAIN = 20_000, 15_000, 10.0
"""A cue helped when its score, 15 to 20 s later, is good or ten points higher than when it came."""
SMALL = frozenset({"answer_done", "script_done", "script_back"})
"""Commands that are no act on a viewer."""


def told_of(case: Case) -> tuple[Fact, ...]:
    """Return the facts in the order in which they are told."""
    return (*_answers(case), *_reactions(case), *_strength(case), *_shares(case), *_room(case), *_who(case))


def _answers(case: Case) -> Iterator[Fact]:
    asked, answered = len(case.questions), len(case.answered)
    if asked:
        yield Fact("answers", recap("told_answers", answered=answered, missed=asked - answered))
    trials = [comment.trial for comment in case.judged]
    heard = sum(trial.heard and not trial.unmeasured for trial in trials)
    unheard = sum(trial.unheard for trial in trials)
    if heard or unheard:
        yield Fact("speech", recap("told_heard", heard=heard, unheard=unheard))
    blind = sum(trial.unmeasured for trial in trials)
    if blind:
        yield Fact("speech", recap("told_unmeasured", count=blind))


def _reactions(case: Case) -> Iterator[Fact]:
    signals = case.signals()
    usual = case.median_reaction_ms(signals)
    if usual is None:
        return
    times = [c.reaction_ms or 0 if c.verdict == "hit" else WITHIN_MS for c in signals]
    yield Fact("time", recap("told_reaction", usual=round(usual / 1000), worst=round(max(times) / 1000)))
    missed = sum(comment.verdict == "miss" for comment in signals)
    if missed:
        yield Fact("time", recap("told_unresolved", count=missed))


def _strength(case: Case) -> Iterator[Fact]:
    if any(comment.verdict != "unscored" for comment in case.judged):
        yield Fact("comments", recap("told_hard", count=case.too_hard))
        yield Fact("comments", recap("told_soft", count=case.too_soft))


def _shares(case: Case) -> Iterator[Fact]:
    for axis, report in case.axes.items():
        if report.share_good is None:
            yield Fact(axis, recap(f"told_blind_{axis}"))
        else:
            yield Fact(axis, recap(f"told_{axis}", percent=int(100 * report.share_good)))


def _room(case: Case) -> Iterator[Fact]:
    facts = case.facts
    if facts.speech_share is not None:
        quiet = sum(span.length_ms for span in case.spans if span.measured.host_speaking is False)
        start, end = facts.longest_silence or (0, 0)
        longest = round((end - start) / 1000)
        yield Fact("speech", recap("told_silence", seconds=round(quiet / 1000), longest=longest))
    givers = len(facts.crowd.givers)
    if givers:
        yield Fact("gift", recap("told_gifts", thanked=facts.crowd.thanked, givers=givers))
    helped = [_helped(case, at_ms, tip) for at_ms, tip in case.cues]
    known = [one for one in helped if one is not None]
    if known:
        yield Fact("time", recap("told_cues", helped=sum(known), count=len(known)))


def _helped(case: Case, at_ms: int, tip: str) -> bool | None:
    axis = axis_of(tip)
    before = mean_between(case.spans, 0, axis, max(0, at_ms - 1000), at_ms + 1000)
    after = mean_between(case.spans, 0, axis, at_ms + CUE_LATE_MS, at_ms + CUE_MS)
    if before is None or after is None:
        return None
    return after >= GOOD_FROM or after - before >= CUE_GAIN


def axis_of(tip: str) -> ScoreAxis:
    """Return which score a tip is about."""
    tables: Mapping[ScoreAxis, tuple[str, ...]] = {"lighting": LIGHTING_TIPS, "framing": FRAMING_TIPS}
    return next((axis for axis in AXES if tip in tables.get(axis, ())), "sound")


def _who(case: Case) -> Iterator[Fact]:
    seats = Counter(act.by for act in case.acts if act.verb not in SMALL)
    if seats["moderator"] or seats["host"]:
        yield Fact("crowd", recap("told_who", host=seats["host"], moderator=seats["moderator"]))
    if seats["trainer"]:
        yield Fact("crowd", recap("told_trainer", count=seats["trainer"]))
