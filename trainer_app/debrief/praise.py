"""What went well: rules from facts to sentences. Each holds only when the whole of its aspect went well."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from trainer_app.basics.measures import GOOD_FROM
from trainer_app.debrief.case import Case
from trainer_app.debrief.groups import GROUPS
from trainer_app.debrief.highlights import Candidate, candidate, lasting, say, whole_seconds
from trainer_app.debrief.measured import ScoreAxis
from trainer_app.debrief.model import Item
from trainer_app.debrief.verdicts import URGENT_MS, Judged, mended_at

AXIS_GOOD, AXIS_WHOLE = 0.8, 0.95
"""Share of good time that is praised, and that is called the whole live."""
MEASURED_LEAST = 0.6
"""Share of the live that must have been measured before an axis is praised."""
QUESTIONS_GOOD = 0.6
QUICK_MS, QUICK_SHARE, QUICK_LEAST = 15_000, 0.75, 3
"""Median reaction called quick, from three bad comments on, when at least this share was handled."""
RAID_QUICK_MS = 20_000
RESPECT_LEAST = 10
"""Honest comments that must have come before it is praised that none was removed."""
SILENCE_SHORT_MS, TALK_LEAST_MS = 10_000, 60_000
TEMPTING = ("criticism", "q_sensitive", "tech_feedback")
"""Honest comments that are most often removed (AUDIENCE 2.5)."""
TOPIC: Mapping[ScoreAxis, str] = {"lighting": "lighting", "sound": "sound", "framing": "framing"}


def praise_candidates(case: Case) -> Iterator[Candidate]:
    """Yield everything that can truly be praised."""
    yield from _axes(case)
    yield from _questions(case)
    yield from _urgent(case)
    yield from _groups(case)
    yield from _raids(case)
    yield from _crowd(case)
    yield from _host(case)


def _axes(case: Case) -> Iterator[Candidate]:
    for axis, report in case.axes.items():
        known = sum(span.length_ms for span in case.spans if span.value(axis) is not None)
        share = report.share_good
        if share is None or share < AXIS_GOOD or known < MEASURED_LEAST * case.facts.end_ms:
            continue
        whole = "whole" if share >= AXIS_WHOLE and known >= AXIS_WHOLE * case.facts.end_ms else "most"
        family = "sound" if axis == "sound" else "picture"
        percent = int(share * 100)
        yield candidate(
            40 + 20 * share,
            axis,
            family,
            say(f"praise_{axis}_{whole}"),
            say("detail_share_good", percent=percent),
            TOPIC[axis],
            _longest_good(case, axis),
        )


def _longest_good(case: Case, axis: ScoreAxis) -> int | None:
    """Return when the longest time without a break began in which the axis was good."""
    best: tuple[int, int] | None = None
    since: int | None = None
    for span in case.spans:
        value = span.value(axis)
        if value is None or value < GOOD_FROM:
            since = None
            continue
        since = span.start_ms if since is None else since
        if best is None or span.end_ms - since > best[0]:
            best = span.end_ms - since, since
    return None if best is None else best[1]


def _questions(case: Case) -> Iterator[Candidate]:
    asked, answered = len(case.questions), case.answered
    if not answered or len(answered) < QUESTIONS_GOOD * asked:
        return
    trials = [comment.trial for comment in answered]
    if any(comment.trial.unheard for comment in case.judged):
        detail = say("detail_of_all", percent=round(100 * len(answered) / asked))
    elif any(trial.heard and not trial.unmeasured for trial in trials):
        detail = say("detail_heard")
    elif any(trial.heard for trial in trials):
        detail = say("detail_no_microphone")
    else:
        detail = say("detail_referred")
    first = answered[0]
    headline = say("praise_questions", answered=len(answered), asked=asked)
    at_ms = first.trial.at_ms + (first.reaction_ms or 0)
    yield candidate(
        55 + 25 * len(answered) / asked,
        "questions",
        "answers",
        headline,
        detail,
        "answers",
        at_ms,
        first.trial.id,
    )


def _urgent(case: Case) -> Iterator[Candidate]:
    urgent = [comment for comment in case.questions if comment.truth.intent == "q_urgent"]
    if urgent and all(c.answered and (c.reaction_ms or 0) <= URGENT_MS for c in urgent):
        slowest = max(urgent, key=lambda comment: comment.reaction_ms or 0)
        detail = say("detail_after_writing", seconds=whole_seconds(slowest.reaction_ms or 0))
        yield candidate(
            95,
            "urgent",
            "answers",
            say("praise_urgent"),
            detail,
            "answers",
            slowest.trial.at_ms,
            slowest.trial.id,
        )
    referred = [c for c in case.answered if c.truth.right[0] == "refer" and "refer" in c.done]
    if referred:
        one = referred[0]
        yield candidate(
            50,
            "referral",
            "answers",
            say("praise_referred"),
            say("detail_safe_choice"),
            "answers",
            one.trial.at_ms,
            one.trial.id,
        )


def _groups(case: Case) -> Iterator[Candidate]:
    for rank, (group, intents) in enumerate(GROUPS.items()):
        met = [comment for comment in case.signals(intents) if not comment.in_raid]
        if not met or any(comment.verdict == "miss" for comment in met):
            continue
        usual = case.median_reaction_ms(met) or 0
        swift = min(met, key=lambda comment: comment.reaction_ms or 0)
        detail = (
            say("detail_after_showing", seconds=whole_seconds(usual))
            if len(met) == 1
            else say("detail_all_of_them", count=len(met), seconds=whole_seconds(usual))
        )
        strength = 72 - rank + 10 * (usual <= QUICK_MS)
        yield candidate(
            strength,
            group,
            "comments",
            say(f"praise_{group}"),
            detail,
            "comments",
            swift.trial.at_ms,
            swift.trial.id,
        )


def _raids(case: Case) -> Iterator[Candidate]:
    raids = case.facts.raids
    times = [raid.frozen_ms - raid.at_ms for raid in raids if raid.frozen_ms is not None]
    if raids and len(times) == len(raids) and max(times) <= RAID_QUICK_MS:
        detail = say("detail_after_raid", seconds=whole_seconds(max(times)))
        yield candidate(92, "raid", "raid", say("praise_raid"), detail, "raid", raids[0].frozen_ms)


def _crowd(case: Case) -> Iterator[Candidate]:
    facts, counts = case.facts, case.detection
    if counts.noise >= RESPECT_LEAST and counts.false_alarms == 0:
        detail = say("detail_honest_kept", count=counts.noise)
        yield candidate(
            58, "respect", "comments", say("praise_respect"), detail, "comments", *_place(_kept(case))
        )
    signals = case.signals()
    usual = case.median_reaction_ms(signals)
    enough = counts.signals >= QUICK_LEAST
    if enough and usual is not None and usual <= QUICK_MS and counts.hits >= QUICK_SHARE * counts.signals:
        detail = say("detail_usually", seconds=whole_seconds(usual))
        yield candidate(
            64, "speed", "comments", say("praise_quick"), detail, "time", *_place(_quickest(signals))
        )
    caught = [c for c in case.judged if c.kind == "signal" and c.trial.held == "filter" and not c.trial.seen]
    if caught and facts.filter_words:
        headline = say("praise_filter", count=len(caught))
        yield candidate(
            48, "filter", "comments", headline, say("detail_never_seen"), "comments", *_place(caught[0])
        )
    if facts.crowd.thanked:
        detail = say("detail_thanked", count=facts.crowd.thanked)
        yield candidate(38, "gift", "room", say("praise_gift"), detail, "gift")
    for guest in facts.guests[:1]:
        headline = say("praise_guest", name=guest.name)
        yield candidate(36, "guest", "room", headline, say("detail_guest"), "guest", guest.at_ms)


def _place(comment: Judged | None) -> tuple[int | None, str | None]:
    return (None, None) if comment is None else (comment.trial.at_ms, comment.trial.id)


def _kept(case: Case) -> Judged | None:
    """Return the honest comment that was hardest to leave standing: criticism or a delicate one first."""
    kept = [comment for comment in case.judged if comment.verdict == "correct_rejection"]
    return min(kept, key=lambda c: (c.truth.intent not in TEMPTING, c.trial.at_ms), default=None)


def _quickest(signals: Sequence[Judged]) -> Judged | None:
    hits = [comment for comment in signals if comment.verdict == "hit"]
    return min(hits, key=lambda comment: comment.reaction_ms or 0, default=None)


def _host(case: Case) -> Iterator[Candidate]:
    facts = case.facts
    for comment in case.judged:
        fixed = mended_at(comment.trial, comment.truth, case.spans)
        if fixed is not None and comment.trial.cause is not None:
            axis = comment.trial.cause.axis
            detail = say("detail_fixed", seconds=whole_seconds(fixed - comment.trial.at_ms))
            at_ms, number = comment.trial.at_ms, comment.trial.id
            yield candidate(62, axis, "picture", say(f"praise_fix_{axis}"), detail, axis, at_ms, number)
    silence = facts.longest_silence
    longest = 0 if silence is None else silence[1] - silence[0]
    if facts.speech_share is not None and facts.end_ms >= TALK_LEAST_MS and longest <= SILENCE_SHORT_MS:
        detail = say("detail_no_pause") if longest < 1000 else lasting("detail_pause", longest)
        yield candidate(42, "silence", "room", say("praise_talking"), detail, "speech")
    points = len(case.scenario.talking_points)
    if points and facts.script_done * 2 >= points:
        headline = say("praise_script", done=min(facts.script_done, points))
        yield candidate(40, "script", "room", headline, say("detail_script", points=points), "script")


def praise_always(case: Case) -> list[Item]:
    """Return plain true facts of this rehearsal, at least three."""
    facts = case.facts
    items: list[Item] = []
    minutes = facts.end_ms // 60_000
    if minutes:
        done = "detail_to_the_end" if facts.reason == "time" else "detail_every_minute"
        items.append(Item(say("praise_minutes", minutes=minutes), say(done), "time"))
    else:
        seconds = round(facts.end_ms / 1000)
        items.append(Item(say("praise_begun"), say("detail_ran", seconds=seconds), "time"))
    if facts.crowd.viewers_seen:
        headline = say("praise_viewers", viewers=facts.crowd.viewers_seen)
        items.append(Item(headline, say("detail_peak", peak=facts.crowd.peak_viewers), "crowd"))
    if facts.crowd.likes:
        items.append(Item(say("praise_likes", likes=facts.crowd.likes), say("detail_likes"), "crowd"))
    if not facts.blocks:
        items.append(Item(say("praise_nobody_blocked"), say("detail_nobody_blocked"), "comments"))
    items.append(Item(say("praise_report"), say("detail_report"), "crowd"))
    items.append(Item(say("praise_repeatable"), say("detail_repeatable"), "crowd"))
    return items
