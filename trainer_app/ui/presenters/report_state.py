"""What the report page and the PDF show: one frozen state, words still as Messages. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from trainer_app.basics.messages import Message

Group = Literal["right", "practise", "missed", "other"]
Level = Literal["good", "fair", "poor", ""]
Tick = Literal["yes", "partly", "no", ""]
"""Whether the own answer held what the model answer holds; "" before anybody said so."""


Then = tuple[tuple[str, float | None], ...]
"""Scores of a moment by axis, None where nothing was measured."""


@dataclass(frozen=True, slots=True)
class HighlightState:
    """One praise or thing to practise. topic: which icon fits. at_s, comment: where to see it, or None.

    then: what was measured at that moment.
    """

    topic: str
    message: Message
    detail: Message
    at_s: float | None = None
    comment: str | None = None
    then: Then = ()


@dataclass(frozen=True, slots=True)
class BestState:
    """The best stretch, from at_s to end_s. parts: what was good; then: its scores."""

    at_s: float
    end_s: float
    parts: tuple[Message, ...]
    comment: str | None
    then: Then = ()


@dataclass(frozen=True, slots=True)
class FactState:
    """One countable fact. topic: which icon fits."""

    topic: str
    message: Message


@dataclass(frozen=True, slots=True)
class HandState:
    """What one seat did: (verb, how often), the most frequent first."""

    seat: str
    acts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class HintState:
    """One hint of the live. axis: the score it was about, before it and 20 s later; None: not measured."""

    at_s: float
    tip: str
    axis: str
    before: float | None
    after: float | None
    better: bool | None


@dataclass(frozen=True, slots=True)
class CompassState:
    """The compass. across: -1 firm .. 1 kind, up: 0 guessing .. 1 told apart; None with too few comments.

    counts: the plain counts; runs: rehearsals that they come from.
    """

    across: float | None
    up: float | None
    message: Message
    advice: Message
    counts: Message
    runs: int


@dataclass(frozen=True, slots=True)
class RowState:
    """One comment. done, should: verbs, should best first; level: the badge, "" where nothing was scored.

    then: what was measured when it was shown; by: seats that acted on it; heard: its answer was heard; trick:
    how a hoax makes itself believed, None for anything else; tick: what the person said of the own answer.
    """

    id: str
    at_s: float
    viewer: str
    text: str
    done: tuple[str, ...]
    should: tuple[str, ...]
    level: Level
    group: Group
    why: Message
    notes: tuple[Message, ...] = ()
    model_answer: str = ""
    source: str = ""
    checked: bool = True
    reaction_s: float | None = None
    then: Then = ()
    by: tuple[str, ...] = ()
    heard: bool = False
    trick: Message | None = None
    tick: Tick = ""

    @property
    def can_be_ticked(self) -> bool:
        """It was answered, and there is a model answer to hold the own one against."""
        return bool(self.model_answer) and "answer" in self.done


@dataclass(frozen=True, slots=True)
class MarkState:
    """Something drawn into the curves; weight: the larger, the sooner it gets its words."""

    at_s: float
    kind: str
    message: Message
    weight: int = 0
    then: Then = ()


@dataclass(frozen=True, slots=True)
class CurveState:
    """One axis over the live: "lighting", "sound" or "framing"; (seconds, score or None)."""

    axis: str
    points: tuple[tuple[float, float | None], ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The figures above the comments. reaction_s: median, None without; right of scored comments."""

    questions: int
    answered: int
    reaction_s: float | None
    right: int
    scored: int
    gifts: int
    viewers: int
    peak: int
    likes: int


@dataclass(frozen=True, slots=True)
class RunState:
    """One rehearsal in the progress of a person; scores 0..100 or None where not measured."""

    rehearsal: int
    number: int
    at: str
    minutes: float
    total: float | None
    lighting: float | None
    sound: float | None
    framing: float | None
    comments: float | None
    questions: int
    answered: int
    reaction_s: float | None
    missed: int
    viewers: int = 0


@dataclass(frozen=True, slots=True)
class ReportState:
    """The report of rehearsal `rehearsal` of `person` ("Bu Sari"), and all runs, oldest first.

    lacking: why there is no total. notes, next_step, level: what to know and to do next.
    """

    person: str
    picture: int
    rehearsal: int
    number: int
    title: str
    started_at: str
    minutes: float
    headline: Message
    foot: Message
    banner: Message
    banner_detail: Message
    total: float | None
    before: float | None
    praise: tuple[HighlightState, ...]
    practise: tuple[HighlightState, ...]
    curves: tuple[CurveState, ...]
    marks: tuple[MarkState, ...]
    rows: tuple[RowState, ...]
    numbers: Numbers
    runs: tuple[RunState, ...]
    best: BestState | None = None
    told: tuple[FactState, ...] = ()
    hands: tuple[HandState, ...] = ()
    hints: tuple[HintState, ...] = ()
    compass: CompassState | None = None
    notes: tuple[Message, ...] = ()
    lacking: Message | None = None

    def then_at(self, at_s: float) -> Then:
        """Return what was measured at a moment that something points to."""
        items = (*self.praise, *self.practise)
        known: list[tuple[float | None, Then]] = [(item.at_s, item.then) for item in items]
        known += [(mark.at_s, mark.then) for mark in self.marks]
        return next((then for place, then in known if place == at_s), ())

    def said_at(self, at_s: float) -> tuple[Message, ...]:
        """Return what the thing says that points to a moment, most to the point first."""
        for item in (*self.practise, *self.praise):
            if item.at_s == at_s:
                return item.message, item.detail
        return tuple(mark.message for mark in self.marks if mark.at_s == at_s)[:1]


@dataclass(frozen=True, slots=True)
class NoReport:
    """Nobody's report yet: the person has not finished a rehearsal."""

    person: str
    picture: int


ReportShown = ReportState | NoReport
