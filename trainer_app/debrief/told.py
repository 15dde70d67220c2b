"""The countable facts of a rehearsal in plain sentences, for page and paper. Nothing is guessed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from trainer_app.basics.inputs import Seat
from trainer_app.basics.measures import GOOD_FROM
from trainer_app.debrief.case import Case
from trainer_app.debrief.hints import hints_of
from trainer_app.debrief.model import Fact, Hand
from trainer_app.debrief.recap import recap
from trainer_app.debrief.verdicts import WITHIN_MS

SMALL = frozenset({"answer_done", "script_done", "script_back", "how_am_i"})
"""Commands that are no act on a viewer."""
DAY_S = 24 * 3600
MINUTES_FROM_MS = 120_000
"""A shorter measured time is told in seconds."""


def told_of(case: Case) -> tuple[Fact, ...]:
    """Return the facts in the order in which they are told."""
    return (*_answers(case), *_reactions(case), *_strength(case), *_shares(case), *_room(case))


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
    missed = sum(comment.verdict == "miss" for comment in signals)
    usual_s = round(usual / 1000)
    if usual >= WITHIN_MS:
        yield Fact("time", recap("told_reaction_late"))
    elif missed:
        yield Fact("time", recap("told_reaction_some", usual=usual_s))
    else:
        yield Fact("time", recap("told_reaction", usual=usual_s, worst=round(max(times) / 1000)))
    if missed:
        yield Fact("time", recap("told_unresolved", count=missed))


def _strength(case: Case) -> Iterator[Fact]:
    if any(comment.verdict != "unscored" for comment in case.judged):
        for name, count in (("hard", case.too_hard), ("soft", case.too_soft)):
            told = recap(f"told_{name}", count=count) if count else recap(f"told_never_{name}")
            yield Fact("comments", told)


def _shares(case: Case) -> Iterator[Fact]:
    for axis, report in case.axes.items():
        if report.share_good is None:
            yield Fact(axis, recap(f"told_blind_{axis}"))
            continue
        known = [(span.length_ms, value) for span in case.spans if (value := span.value(axis)) is not None]
        whole = sum(length for length, _ in known)
        good = sum(length for length, value in known if value >= GOOD_FROM)
        unit, name = (1000, f"{axis}_seconds") if whole < MINUTES_FROM_MS else (60_000, axis)
        percent, of = int(100 * report.share_good), round(whole / unit)
        yield Fact(axis, recap(f"told_{name}", percent=percent, good=round(good / unit), whole=of))


def _room(case: Case) -> Iterator[Fact]:
    facts = case.facts
    if facts.speech_share is not None:
        quiet = sum(span.length_ms for span in case.spans if span.measured.host_speaking is False)
        start, end = facts.longest_silence or (0, 0)
        seconds, longest = round(quiet / 1000), round((end - start) / 1000)
        quiet_told = recap("told_silence", seconds=seconds, longest=longest)
        yield Fact("speech", quiet_told if seconds else recap("told_no_silence"))
    givers = len(facts.crowd.givers)
    if givers:
        yield Fact("gift", recap("told_gifts", thanked=facts.crowd.thanked, givers=givers))
    yield from _followers(case)
    known = [better for hint in hints_of(case.cues, case.spans) if (better := hint.better) is not None]
    if known:
        yield Fact("time", recap("told_hints", better=sum(known), count=len(known)))


def _followers(case: Case) -> Iterator[Fact]:
    """How often comments were open to followers only, told apart by how long they must have followed."""
    modes = [act.seconds for act in case.acts if act.verb == "audience" and act.term == "followers"]
    for seconds, count in Counter(modes).items():
        if seconds is None:
            yield Fact("crowd", recap("told_followers", count=count))
        elif seconds < DAY_S:
            minutes = max(1, round(seconds / 60))
            yield Fact("crowd", recap("told_followers_minutes", minutes=minutes, count=count))
        else:
            yield Fact("crowd", recap("told_followers_days", days=round(seconds / DAY_S), count=count))


def hands_of(case: Case) -> tuple[Hand, ...]:
    """Return who did what: for each seat its acts and how often, the most frequent first."""
    seats: dict[Seat, Counter[str]] = {"host": Counter(), "moderator": Counter(), "trainer": Counter()}
    for act in case.acts:
        if act.verb not in SMALL:
            seats[act.by][act.verb] += 1
    return tuple(
        Hand(seat, tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))))
        for seat, counts in seats.items()
        if counts
    )
