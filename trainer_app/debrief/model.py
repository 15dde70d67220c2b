"""The Report: everything that page, PDF, JSON and progress show of one rehearsal. Plain frozen records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from trainer_app.basics.inputs import Seat
from trainer_app.basics.messages import Message
from trainer_app.basics.outcomes import Cause
from trainer_app.debrief.detection import Detection
from trainer_app.debrief.facts import Facts
from trainer_app.debrief.hints import Hint
from trainer_app.debrief.measured import AxisReport, ScoreAxis
from trainer_app.debrief.then import Then
from trainer_app.debrief.total import Lacking, Part
from trainer_app.debrief.verdicts import Proportion, Verdict

Say = Callable[[Message], str]


@dataclass(frozen=True, slots=True)
class Item:
    """One praise or one thing to practise.

    message: the headline; detail: one more sentence with the facts. topic: which icon fits (`lighting`,
    `sound`, `framing`, `answers`, `comments`, `raid`, `guest`, `gift`, `speech`, `script`, `device`, `time`,
    `crowd`). t: seconds of the live, comment_id: where it can be seen; None where there is no one place.
    """

    message: Message
    detail: Message
    topic: str
    t: float | None = None
    comment_id: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to draw into the curves. kind: raid, frozen, answered, guest, device, sound,
    lighting, framing, signal."""

    at_s: float
    kind: str
    message: Message


@dataclass(frozen=True, slots=True)
class Stretch:
    """From start_s to end_s of the live. parts: what was good, in sentences; comment_id: one to look at."""

    start_s: float
    end_s: float
    parts: tuple[Message, ...]
    comment_id: str | None


@dataclass(frozen=True, slots=True)
class Fact:
    """One countable fact as a sentence. topic: which icon fits, as in `Item`."""

    topic: str
    message: Message


@dataclass(frozen=True, slots=True)
class Hand:
    """What one seat did: (verb, how often), the most frequent first."""

    seat: Seat
    acts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class CommentRow:
    """One comment of the table. at_s: when it was shown, seconds. should: right acts, best first.

    notes: further sentences (late, not heard, lost to the filter, model answer not yet checked).
    then: what light, sound and position were when it was shown. by: who acted on it. heard: the voice was
    heard after "Answer". trick: how a hoax makes itself believed; None for anything else.
    """

    id: str
    at_s: float
    viewer_name: str
    text: str
    intent: str
    done: tuple[str, ...]
    should: tuple[str, ...]
    verdict: Verdict
    reaction_s: float | None
    severity: int
    why: Message
    notes: tuple[Message, ...]
    model_answer: str
    source: str
    checked: bool
    cause: Cause | None
    proportion: Proportion
    then: Then
    by: tuple[Seat, ...]
    heard: bool
    trick: Message | None


@dataclass(frozen=True, slots=True)
class Moderation:
    """How comments were handled. median_reaction_s: over bad comments, unresolved ones count as 60 s."""

    detection: Detection
    too_hard: int
    too_soft: int
    median_reaction_s: float | None
    comments: tuple[CommentRow, ...]

    @property
    def right_count(self) -> int:
        """Comments that were handled as they should be."""
        return self.detection.hits + self.detection.correct_rejections

    @property
    def scored_count(self) -> int:
        """Comments that were scored."""
        return self.detection.signals + self.detection.noise


@dataclass(frozen=True, slots=True)
class Audience:
    """The crowd in numbers."""

    viewers_seen: int
    peak_viewers: int
    comments: int
    likes: int
    gifts: int
    questions: int
    answered: int


@dataclass(frozen=True, slots=True)
class Report:
    """One rehearsal, folded from its log.

    total: 0..100, one decimal; None when there was too little for a number, `lacking` says of what.
    best: the stretch to open with. told: countable facts in sentences. hands: who did what. hints: what
    changed after each.
    """

    person: str
    scenario: str
    scenario_title: str
    seed: int
    level: int
    started_at: str
    minutes: float
    ended: str | None
    scores: Mapping[ScoreAxis, AxisReport]
    moderation: Moderation
    audience: Audience
    praise: tuple[Item, Item, Item]
    practise: tuple[Item, Item, Item]
    total: float | None
    parts: tuple[Part, ...]
    marks: tuple[Mark, ...]
    facts: Facts
    best: Stretch | None
    told: tuple[Fact, ...]
    hands: tuple[Hand, ...]
    hints: tuple[Hint, ...]
    lacking: Lacking | None

    def as_json(self, say: Say) -> dict[str, object]:
        """Return report.json as the outside interface has it; `say` puts messages into words."""
        return {
            "person": self.person,
            "scenario": self.scenario,
            "seed": self.seed,
            "level": self.level,
            "started_at": self.started_at,
            "minutes": self.minutes,
            "scores": {
                axis: {
                    "mean": report.mean,
                    "share_good": report.share_good,
                    "series": [list(point) for point in report.series],
                }
                for axis, report in self.scores.items()
            },
            "moderation": _moderation_json(self.moderation),
            "audience": {
                "viewers_seen": self.audience.viewers_seen,
                "peak_viewers": self.audience.peak_viewers,
                "comments": self.audience.comments,
                "likes": self.audience.likes,
                "gifts": self.audience.gifts,
                "questions": self.audience.questions,
                "answered": self.audience.answered,
            },
            "praise": [_item_json(item, say) for item in self.praise],
            "practise": [_item_json(item, say) for item in self.practise],
            "total": self.total,
        }


def _item_json(item: Item, say: Say) -> dict[str, object]:
    return {
        "text": f"{say(item.message)}. {say(item.detail)}",
        "t": item.t,
        "comment_id": item.comment_id,
    }


def _moderation_json(moderation: Moderation) -> dict[str, object]:
    detection = moderation.detection
    return {
        "signals": detection.signals,
        "noise": detection.noise,
        "hits": detection.hits,
        "misses": detection.misses,
        "false_alarms": detection.false_alarms,
        "correct_rejections": detection.correct_rejections,
        "d_prime": detection.d_prime,
        "criterion": detection.criterion,
        "too_hard": moderation.too_hard,
        "too_soft": moderation.too_soft,
        "median_reaction_s": moderation.median_reaction_s,
        "comments": [
            {
                "id": row.id,
                "t": row.at_s,
                "text": row.text,
                "intent": row.intent,
                "done": list(row.done),
                "should": list(row.should),
                "verdict": row.verdict,
                "reaction_s": row.reaction_s,
            }
            for row in moderation.comments
        ],
    }
