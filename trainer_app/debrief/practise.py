"""What to practise: rules from facts to sentences. Each names an action, then the fact behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from trainer_app.basics.measures import FRAMING_TIPS, GOOD_FROM, LIGHTING_TIPS, SOUND_TIPS
from trainer_app.basics.messages import Message
from trainer_app.debrief.case import Case
from trainer_app.debrief.groups import GROUPS
from trainer_app.debrief.highlights import Candidate, candidate, lasting, say, whole_seconds
from trainer_app.debrief.measured import ScoreAxis
from trainer_app.debrief.model import Item
from trainer_app.debrief.praise import QUESTIONS_GOOD, RAID_QUICK_MS
from trainer_app.debrief.progress import step_of
from trainer_app.debrief.verdicts import WITHIN_MS, Judged

AXIS_WEAK = 0.7
"""Share of good time under which an axis is practised."""
AXIS_LEAST_MS = 5000
"""Less than this of bad time is no lesson."""
BLIND_LEAST_MS = 20_000
"""An axis that could not be read for a whole live of this length is told."""
SLOW_MS = 20_000
SILENCE_LONG_MS = 15_000
SHUT_OUT, SHUT_OUT_STRENGTH = frozenset({"block", "mute", "report"}), 79.0
"""A good person who was shut out does not come back: graver than a hoax or an insult left standing, less
grave than threats, hatred, pornography and gambling."""
TIPS: Mapping[ScoreAxis, tuple[str, ...]] = {
    "lighting": LIGHTING_TIPS,
    "sound": SOUND_TIPS,
    "framing": FRAMING_TIPS,
}


def practise_candidates(case: Case) -> Iterator[Candidate]:
    """Yield everything that is truly worth practising."""
    yield from _axes(case)
    yield from _questions(case)
    yield from _unheard(case)
    yield from _groups(case)
    yield from _raids(case)
    yield from _too_hard(case)
    yield from _honest(case)
    yield from _host(case)
    yield from _devices(case)


def _axes(case: Case) -> Iterator[Candidate]:
    for axis, report in case.axes.items():
        family = "sound" if axis == "sound" else "picture"
        if report.share_good is None:
            if case.facts.end_ms >= BLIND_LEAST_MS and axis != "framing":
                detail = say(f"detail_blind_{axis}")
                yield candidate(46, axis, family, say(f"practise_blind_{axis}"), detail, axis)
            continue
        weak = [(span, v) for span in case.spans if (v := span.value(axis)) is not None and v < GOOD_FROM]
        weak_ms = sum(span.length_ms for span, _ in weak)
        if report.share_good >= AXIS_WEAK or weak_ms < AXIS_LEAST_MS:
            continue
        told: dict[str, int] = {}
        for span, _ in weak:
            for tip in span.measured.tips:
                if tip in TIPS[axis] and tip != "ok":
                    told[tip] = told.get(tip, 0) + span.length_ms
        tip = max(sorted(told), key=lambda name: told[name]) if told else "any"
        detail = lasting(f"detail_weak_{axis}", weak_ms)
        strength = 50 + 40 * (AXIS_WEAK - report.share_good)
        at_ms = next((s.start_ms for s, _ in weak if tip == "any" or tip in s.measured.tips), None)
        yield candidate(strength, axis, family, say(f"practise_{axis}_{tip}"), detail, axis, at_ms)


def _questions(case: Case) -> Iterator[Candidate]:
    missed = [comment for comment in case.questions if not comment.answered]
    urgent = [comment for comment in missed if comment.truth.intent == "q_urgent"]
    if urgent:
        headline, detail = say("practise_urgent"), say("detail_urgent")
        yield _about(urgent[0], 100, "urgent", "answers", (headline, detail), "answers")
    asked = len(case.questions)
    if missed and len(missed) > (1 - QUESTIONS_GOOD) * asked:
        words = say("practise_questions"), say("detail_unanswered", count=len(missed), asked=asked)
        yield _about(missed[0], 60 + 20 * len(missed) / asked, "questions", "answers", words, "answers")


def _unheard(case: Case) -> Iterator[Candidate]:
    unheard = [comment for comment in case.judged if comment.trial.unheard]
    if unheard:
        words = say("practise_speak"), say("detail_unheard", count=len(unheard))
        yield _about(unheard[0], 66, "heard", "answers", words, "answers")


def _groups(case: Case) -> Iterator[Candidate]:
    for rank, (group, intents) in enumerate(GROUPS.items()):
        missed = [c for c in case.signals(intents) if c.verdict == "miss" and not c.in_raid]
        if not missed:
            continue
        worst = max(missed, key=lambda comment: (not comment.done, comment.trial.shown_ms))
        words = say(f"practise_{group}"), _passed(worst, len(missed))
        strength = 84 - 2 * rank + min(6, 2 * len(missed))
        yield _about(worst, strength, group, "comments", words, "comments")
    pinned = [c for c in case.judged if c.kind == "signal" and "pin" in c.done and "pin" in c.truth.wrong]
    if pinned:
        words = say("practise_pin"), say("detail_pinned")
        yield _about(pinned[0], 78, "pin", "comments", words, "comments")


def _passed(worst: Judged, count: int) -> Message:
    if worst.done and not worst.late:
        return say("detail_other_act")
    if count == 1:
        return lasting("detail_stayed", worst.trial.shown_ms)
    return lasting("detail_passed", worst.trial.shown_ms, count=count)


def _raids(case: Case) -> Iterator[Candidate]:
    for raid in case.facts.raids[:1]:
        taken = None if raid.frozen_ms is None else raid.frozen_ms - raid.at_ms
        if taken is None:
            detail = lasting("detail_raid_open", raid.end_ms - raid.at_ms)
            yield candidate(88, "raid", "raid", say("practise_raid"), detail, "raid", raid.at_ms)
        elif taken > RAID_QUICK_MS:
            detail = say("detail_after_raid", seconds=whole_seconds(taken))
            yield candidate(62, "raid", "raid", say("practise_raid_sooner"), detail, "raid", raid.at_ms)
    needless = [freeze for freeze in case.facts.freezes if not freeze.in_raid]
    if needless:
        words = say("practise_freeze"), say("detail_needless_freeze", count=len(needless))
        yield candidate(63, "freeze+respect", "raid", *words, "raid", needless[0].at_ms)


def _too_hard(case: Case) -> Iterator[Candidate]:
    removed = [comment for comment in case.judged if comment.verdict == "false_alarm"]
    shut_out = [comment for comment in removed if SHUT_OUT & set(comment.done)]
    if shut_out:
        words = say("practise_shut_out"), say("detail_shut_out", count=len(shut_out))
        strength = min(97.0, SHUT_OUT_STRENGTH + len(shut_out))
        yield _about(shut_out[0], strength, "respect+filter", "comments", words, "comments")
    elif removed:
        share = len(removed) / max(1, case.detection.noise)
        words = say("practise_respect"), say("detail_removed", count=len(removed))
        strength = min(97.0, 64 + 60 * share)
        yield _about(removed[0], strength, "respect+filter", "comments", words, "comments")
    harsh = [c for c in case.judged if c.proportion == "too_hard" and c.verdict != "false_alarm"]
    if harsh:
        words = say("practise_lighter"), say("detail_too_hard", count=len(harsh))
        yield _about(harsh[0], 45 + min(10, len(harsh)), "proportion", "comments", words, "comments")


def _honest(case: Case) -> Iterator[Candidate]:
    lost = [comment for comment in case.judged if comment.lost]
    if lost:
        words = say("practise_review"), say("detail_lost", count=len(lost))
        yield _about(lost[0], 61, "filter+respect", "comments", words, "comments")
    signals = case.signals()
    usual = case.median_reaction_ms(signals)
    handled = case.detection.hits * 2 >= case.detection.signals
    if usual is not None and usual > SLOW_MS and handled:
        detail = say("detail_usually", seconds=whole_seconds(usual))
        slowest = max(signals, key=lambda c: c.reaction_ms or 0 if c.verdict == "hit" else WITHIN_MS)
        words = say("practise_quicker"), detail
        yield _about(slowest, 44, "speed", "comments", words, "time")


def _host(case: Case) -> Iterator[Candidate]:
    facts = case.facts
    silence = facts.longest_silence
    if silence is not None and silence[1] - silence[0] >= SILENCE_LONG_MS:
        length = silence[1] - silence[0]
        detail = lasting("detail_pause", length)
        strength = 48 + min(20.0, length / 3000)
        yield candidate(strength, "silence", "room", say("practise_silence"), detail, "speech", silence[0])
    if facts.withdrawn:
        detail = say("detail_withdrawn", count=facts.withdrawn)
        yield candidate(34, "guest", "room", say("practise_guest"), detail, "guest")
    points = len(case.scenario.talking_points)
    if 0 < facts.script_done * 2 < points:
        detail = say("detail_script_left", done=facts.script_done, points=points)
        yield candidate(30, "script", "room", say("practise_script"), detail, "script")


def _devices(case: Case) -> Iterator[Candidate]:
    for loss in case.facts.losses:
        away = (case.facts.end_ms if loss.back_ms is None else loss.back_ms) - loss.at_ms
        if away >= AXIS_LEAST_MS:
            detail = lasting("detail_away", away)
            headline = say(f"practise_{loss.device}")
            yield candidate(40, f"device_{loss.device}", "room", headline, detail, "device", loss.at_ms)


def _about(
    comment: Judged, strength: float, aspect: str, family: str, words: tuple[Message, Message], topic: str
) -> Candidate:
    headline, detail = words
    return candidate(strength, aspect, family, headline, detail, topic, comment.trial.at_ms, comment.trial.id)


def practise_always(case: Case) -> list[Item]:
    """Return next steps that fit this rehearsal, at least three."""
    started = case.facts.started
    items: list[Item] = []
    if case.level < 3 and step_of(case.detection) == "harder":
        items.append(Item(say("practise_level"), say("detail_level"), "crowd"))
    minutes = case.facts.end_ms // 60_000
    if minutes < 10:
        items.append(Item(say("practise_longer"), say("detail_minutes", minutes=minutes), "time"))
    if started is not None and started.viewers < 300:
        detail = say("detail_viewers", viewers=case.facts.crowd.viewers_seen)
        items.append(Item(say("practise_viewers"), detail, "crowd"))
    items.append(Item(say("practise_again"), say("detail_again"), "time"))
    items.append(Item(say("practise_swap"), say("detail_swap"), "crowd"))
    items.append(Item(say("practise_other"), say("detail_other"), "script"))
    return items
