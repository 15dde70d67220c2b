"""What is drawn into the curves: a few moments that explain them, apart enough to be read."""

from __future__ import annotations

from collections.abc import Iterator

from trainer_app.debrief.case import Case
from trainer_app.debrief.highlights import say
from trainer_app.debrief.measured import AXES, poor_spells
from trainer_app.debrief.model import Mark

MOST, PER_KIND = 6, 2
"""Marks in all and of one kind: six labels fit the page, and they shall not all say the same."""
APART = 0.09
"""Least distance between two marks, as a share of the live: a label's width on the page."""
SPELL_MS = 4000
"""A shorter bad spell is not marked."""
NAMED_TIPS = frozenset(
    ("noise", "too_quiet", "too_loud", "echo", "mic_dead", "too_dark", "backlit", "overexposed", "no_face")
)

Ranked = tuple[int, Mark]


def marks_of(case: Case) -> tuple[Mark, ...]:
    """Return the marks in order of time, the weightiest where they would crowd."""
    ranked = sorted(_all(case), key=lambda pair: (-pair[0], pair[1].at_s, pair[1].kind))
    least = APART * case.facts.end_ms / 1000
    chosen: list[Mark] = []
    for _, mark in ranked:
        apart = all(abs(mark.at_s - other.at_s) >= least for other in chosen)
        if len(chosen) < MOST and apart and sum(mark.kind == other.kind for other in chosen) < PER_KIND:
            chosen.append(mark)
    return tuple(sorted(chosen, key=lambda mark: mark.at_s))


def _all(case: Case) -> Iterator[Ranked]:
    facts = case.facts
    for raid in facts.raids:
        name = "mark_raid" if raid.frozen_ms is None else "mark_raid_frozen"
        yield 9, Mark(raid.at_ms / 1000, "raid", say(name))
    for loss in facts.losses:
        yield 8, Mark(loss.at_ms / 1000, "device", say(f"mark_{loss.device}_lost"))
    for freeze in facts.freezes:
        yield 6, Mark(freeze.at_ms / 1000, "frozen", say("mark_frozen"))
    for guest in facts.guests:
        yield 5 + guest.official, Mark(guest.at_ms / 1000, "guest", say("mark_guest", name=guest.name))
    for comment in case.answered:
        urgent = comment.truth.intent == "q_urgent"
        at_s = (comment.trial.at_ms + (comment.reaction_ms or 0)) / 1000
        yield (7 if urgent else 3), Mark(at_s, "answered", say("mark_urgent" if urgent else "mark_answered"))
    for at_ms in facts.signal_drops:
        yield 4, Mark(at_ms / 1000, "signal", say("mark_signal"))
    yield from _spells(case)


def _spells(case: Case) -> Iterator[Ranked]:
    for axis in AXES:
        for spell in poor_spells(case.spans, axis, SPELL_MS):
            tip = spell.tip if spell.tip in NAMED_TIPS else axis
            worst = 7 if spell.end_ms - spell.start_ms >= 3 * SPELL_MS else 5
            yield worst, Mark(spell.start_ms / 1000, axis, say(f"mark_{tip}"))
