"""What a rehearsal is made of: the scenario, the lines with their hidden truth, the people, the script.

Where the truth stays: a log row names only `line`; `Bank.truth(line)` tells what it was. No page can leak it.
A scenario may bring lines of its own (`Scenario.lines`): join them with `bank.including(scenario)`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal, get_args

from trainer_app.basics.outcomes import Relation

TRAINER_LINE = "trainer"
"""The line of a comment that the trainer typed: its truth is unknown, so it is never scored."""

Situation = Literal["answer_given", "pending_question", "gift_given", "measured", "guest_asking", "trainer"]
SITUATIONS: tuple[Situation, ...] = get_args(Situation)
"""What must be so before a line that needs it may be said; `trainer`: only by the trainer's hand."""
MOODS = ("agree", "laugh", "curious", "learn", "urge", "wonder", "comfort", "annoyed", "careful", "discreet")
"""Moods of chatter. wonder: is that true?; comfort: for one in need; the last three: about bad comments."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What a comment really is.

    severity: 0 honest .. 3 dangerous. right: acts that fit, best first; wrong: acts that harm; an act in
    neither is neutral. Acts are verbs of the outside interface plus `ignore` and `fix_setup`.
    checked: a health professional has signed the model answer (rows of the shipped bank: not yet).
    """

    intent: str
    topic: str
    severity: int
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    model_answer: str = ""
    source: str = ""
    checked: bool = False


UNKNOWN_TRUTH = Truth("trainer", "umum", 1, (), ())
"""Truth of what nobody labelled: neither signal nor noise."""


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the bank.

    needs: what must be so in the room before it may be said, or None. speaker: the only persona class that
    says it ("saya bidan desa"), or None for anybody. mood: of chatter, what it fits as an echo (`MOODS`).
    """

    id: str
    text: str
    truth: Truth
    needs: Situation | None = None
    speaker: str | None = None
    mood: str | None = None


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody who may come by. emoji_rate, typo_rate: 0..1; activity: relative; interest: a topic."""

    id: str
    name: str
    handle: str
    persona_class: str
    relation: Relation
    age_band: str
    typing_style: str
    emoji_rate: float
    typo_rate: float
    activity: float
    interest: str


@dataclass(frozen=True, slots=True)
class TalkingPoint:
    """One line of the host's script: a title and what to say."""

    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Quotas:
    """What the director must place in 20 minutes (source: AUDIENCE 2.4); scaled with the length.

    kinds: how many different kinds out of spam, judol, scam, porn, SARA, one of each.
    open_cap: bad comments open at once, at most.
    """

    questions: int
    sensitive: int
    urgent: int
    hoaxes: int
    grave_hoaxes: int
    insults: int
    kinds: int
    privacy: int
    criticism: int
    politics: int
    gifts: int
    guests: int
    signal_drops: int
    raids: int
    open_cap: int


QUOTAS: Mapping[int, Quotas] = MappingProxyType(
    {
        1: Quotas(8, 1, 0, 2, 0, 1, 2, 1, 1, 0, 1, 1, 0, 0, 1),
        2: Quotas(10, 1, 1, 3, 1, 3, 3, 1, 2, 0, 2, 1, 1, 0, 2),
        3: Quotas(12, 2, 1, 3, 2, 4, 5, 2, 2, 1, 2, 2, 1, 1, 3),
    }
)
"""Quotas of the three levels: 1 "tenang", 2 "ramai", 3 "ujian"."""

BeatKind = Literal["line", "gift", "guest", "official", "raid", "signal"]


@dataclass(frozen=True, slots=True)
class Beat:
    """Something the author pinned to a moment. at: share of the length 0..1; line: only with `line`.

    from_level: levels below do not get it (raids: 3).
    """

    at: float
    kind: BeatKind
    line: str | None = None
    from_level: int = 1


@dataclass(frozen=True, slots=True)
class Scenario:
    """The script of one rehearsal. It stretches to any length: beats are shares, quotas scale.

    topics: what the live is about (70 % of the questions come from here).
    lines: own comments of this scenario, beside the bank's. minutes: the length it was written for.
    """

    id: str
    title: str
    language: str
    topics: tuple[str, ...]
    talking_points: tuple[TalkingPoint, ...]
    minutes: int = 20
    beats: tuple[Beat, ...] = ()
    lines: tuple[Line, ...] = ()
    quotas: Mapping[int, Quotas] = field(default_factory=lambda: QUOTAS)


@dataclass(frozen=True, slots=True)
class Bank:
    """All sentences and people of one language.

    lines: comments by id, raid lines among them. reactions: lines by trigger (`dark`, `troll_left`, ...).
    names: parts of display names by kind: form_woman, form_man, woman, man, place. unfit: by class of person
    (or `man`) the lines that nobody of that class says of himself.
    """

    lines: Mapping[str, Line]
    personas: tuple[Persona, ...]
    reactions: Mapping[str, tuple[Line, ...]]
    reaction_lines: Mapping[str, Line] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unfit: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def truth(self, line_id: str) -> Truth:
        """Return the truth of a comment, reaction or raid line; UNKNOWN_TRUTH for the trainer's own words."""
        found = self.lines.get(line_id) or self.reaction_lines.get(line_id)
        if found is not None:
            return found.truth
        for lines in self.reactions.values():
            for line in lines:
                if line.id == line_id:
                    return line.truth
        return UNKNOWN_TRUTH

    def including(self, scenario: Scenario) -> Bank:
        """Return the bank with the scenario's own lines in it."""
        if not scenario.lines:
            return self
        lines = {**self.lines, **{line.id: line for line in scenario.lines}}
        return replace(self, lines=lines)
