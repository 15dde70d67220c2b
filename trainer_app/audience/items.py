"""What a live owes its learner: the classes of comments, and how many of each at a level and a length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer_app.audience.draw import Draw
from trainer_app.audience.numbers import (
    LEAST_BAD,
    LEAST_QUESTIONS,
    LEAST_WITHIN_MINUTES,
    REFERENCE_MINUTES,
    SMALLEST_WITH_EXTRAS,
)
from trainer_app.scenario.model import Quotas
from trainer_app.scenario.vocabulary import KINDS

SHORT_BAD = ("hoaxes", "insults", "privacy")
"""What a short live takes its bad comments from: each teaches another act."""
HONEST = ("ibu_muda", "bumil", "tetangga")


@dataclass(frozen=True, slots=True)
class Kind:
    """A class of items. intents, severities: which lines; classes: who says it; bad: counts for the cap."""

    name: str
    intents: tuple[str, ...]
    severities: tuple[int, ...] = ()
    classes: tuple[str, ...] = HONEST
    bad: bool = False


LINES = {
    kind.name: kind
    for kind in (
        Kind("questions", ("q_health", "q_practical")),
        Kind("sensitive", ("q_sensitive",), classes=("penanya_sensitif",)),
        Kind("urgent", ("q_urgent",), classes=("ibu_muda", "bumil")),
        Kind("criticism", ("criticism",), classes=("pengkritik",)),
        Kind("hoaxes", ("hoax",), (2,), ("penyebar_hoaks",), bad=True),
        Kind("grave_hoaxes", ("hoax",), (3,), ("penyebar_hoaks",), bad=True),
        Kind("insults", ("insult",), (2,), ("penghina", "troll"), bad=True),
        Kind("spam", ("spam_ad",), classes=("pedagang",), bad=True),
        Kind("judol", ("gambling",), classes=("bot_judol",), bad=True),
        Kind("scam", ("scam",), classes=("penipu",), bad=True),
        Kind("porn", ("porn",), classes=("bot_porno",), bad=True),
        Kind("sara", ("sara",), classes=("pembenci",), bad=True),
        Kind("privacy", ("privacy_leak",), classes=("pembocor",), bad=True),
        Kind("politics", ("politics",), classes=("politikus",), bad=True),
    )
}
"""Items that are a comment; sentences come from the bank."""
OTHERS = ("gift", "guest", "signal", "raid", "official")


def owed_by(quotas: Quotas, planned_ms: int, viewers: int, draw: Draw) -> dict[str, int]:
    """Return how many items of each name a live of this length owes; small rooms get no gift and no guest."""
    share = planned_ms / 60_000 / REFERENCE_MINUTES
    small = viewers < SMALLEST_WITH_EXTRAS
    counts = {
        "questions": quotas.questions - quotas.sensitive - quotas.urgent,
        "sensitive": quotas.sensitive,
        "urgent": quotas.urgent,
        "hoaxes": quotas.hoaxes,
        "grave_hoaxes": quotas.grave_hoaxes,
        "insults": quotas.insults,
        "privacy": quotas.privacy,
        "criticism": quotas.criticism,
        "politics": quotas.politics,
        "gift": 0 if small else quotas.gifts,
        "guest": 0 if small else quotas.guests,
        "signal": quotas.signal_drops,
    }
    owed = {name: int(count * share + 0.5) for name, count in counts.items()}
    for name in _kinds(quotas.kinds, draw):
        owed[name] = int(share + 0.5)
    owed["raid"] = quotas.raids if share >= 0.2 else 0
    _at_least(owed, quotas, planned_ms, draw)
    return owed


def _at_least(owed: dict[str, int], quotas: Quotas, planned_ms: int, draw: Draw) -> None:
    """See to it that a short live has something to learn too, where the level has it at all."""
    share = min(1.0, planned_ms / 60_000 / LEAST_WITHIN_MINUTES)
    asked = sum(owed[name] for name in ("questions", "sensitive", "urgent"))
    if quotas.questions >= LEAST_QUESTIONS:
        owed["questions"] += max(0, int(LEAST_QUESTIONS * share + 0.25) - asked)
    bad = sum(count for name, count in owed.items() if name in LINES and LINES[name].bad)
    possible = [name for name in SHORT_BAD if getattr(quotas, name)]
    while possible and bad < int(LEAST_BAD * share + 0.25):
        name = possible.pop(draw.whole(0, len(possible) - 1))
        owed[name] += 1
        bad += 1


def _kinds(count: int, draw: Draw) -> Sequence[str]:
    names = tuple(KINDS)
    if count <= 2:
        return names[:count]
    keyed = sorted((draw.unit(), number) for number in range(len(names)))
    return [names[number] for _key, number in keyed[:count]]


def kind_of(intent: str, severity: int) -> str | None:
    """Return the quota that a comment counts for."""
    for kind in LINES.values():
        if intent in kind.intents and (not kind.severities or severity in kind.severities):
            return kind.name
    return "hoaxes" if intent == "hoax" else None
