"""Three things that went well and three to practise: by rule, from facts, never two that contradict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from trainer_app.basics.messages import Message, Value
from trainer_app.debrief.model import Item

PER_FAMILY = 2
"""At most so many of the three from one family, so that they differ."""

MINUTES_FROM_MS = 120_000
"""Nobody can picture 515 seconds: longer times are told in minutes."""

Three = tuple[Item, Item, Item]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that is true of this rehearsal.

    strength: 0..100, how much it matters. aspects: what it speaks about: nothing that is to be practised is
    praised as well. family: for variety.
    """

    strength: float
    aspects: frozenset[str]
    family: str
    item: Item


def candidate(
    strength: float,
    aspect: str,
    family: str,
    headline: Message,
    detail: Message,
    topic: str,
    at_ms: int | None = None,
    comment_id: str | None = None,
) -> Candidate:
    """Return a candidate about one aspect; several are joined by `+`."""
    t = None if at_ms is None else at_ms / 1000
    item = Item(headline, detail, topic, t, comment_id)
    return Candidate(strength, frozenset(aspect.split("+")), family, item)


def say(key: str, /, **values: Value) -> Message:
    """Return a message of the debrief's table."""
    return Message.of(f"debrief.{key}", **values)


def choose(
    praise: Iterable[Candidate],
    practise: Iterable[Candidate],
    praise_always: Sequence[Item],
    practise_always: Sequence[Item],
) -> tuple[Three, Three]:
    """Return the three praises and the three things to practise, strongest first.

    The `_always` items are true of every rehearsal of their kind and fill what the rules left open.
    """
    wanting = list(practise)
    weak = frozenset().union(*(one.aspects for one in wanting)) if wanting else frozenset()
    good = [one for one in praise if not one.aspects & weak]
    return _three(_best(good), praise_always), _three(_best(wanting), practise_always)


def _best(candidates: Sequence[Candidate]) -> list[Item]:
    ranked = sorted(candidates, key=lambda one: (-one.strength, sorted(one.aspects), one.item.t or 0.0))
    families: Counter[str] = Counter()
    aspects: set[str] = set()
    chosen: list[Item] = []
    for one in ranked:
        if families[one.family] < PER_FAMILY and not one.aspects & aspects:
            families[one.family] += 1
            aspects |= one.aspects
            chosen.append(one.item)
    return chosen[:3]


def _three(chosen: list[Item], always: Sequence[Item]) -> Three:
    first, second, third = [*chosen, *always][:3]
    return first, second, third


def lasting(key: str, ms: int, /, **values: Value) -> Message:
    """Return a sentence with a length of time: in minutes from two on (`<key>_minutes`)."""
    if ms < MINUTES_FROM_MS:
        return say(key, seconds=whole_seconds(ms), **values)
    return say(f"{key}_minutes", minutes=round(ms / 60_000), **values)


def whole_seconds(ms: int) -> int:
    """Return seconds to tell a person, at least 1."""
    return max(1, round(ms / 1000))
