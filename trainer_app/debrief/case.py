"""Everything known of one rehearsal before it is put into sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from trainer_app.debrief.acts import Act
from trainer_app.debrief.detection import Detection
from trainer_app.debrief.facts import Facts
from trainer_app.debrief.measured import AxisReport, ScoreAxis, Span
from trainer_app.debrief.verdicts import WITHIN_MS, Judged
from trainer_app.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Case:
    """One rehearsal, judged. acts: all that counted; cues: (ms, tip) of each cue shown."""

    scenario: Scenario
    facts: Facts
    judged: tuple[Judged, ...]
    detection: Detection
    axes: Mapping[ScoreAxis, AxisReport]
    spans: tuple[Span, ...]
    acts: tuple[Act, ...] = ()
    cues: tuple[tuple[int, str], ...] = ()

    @property
    def level(self) -> int:
        """Level of the rehearsal, 1..3; 1 where the log does not say."""
        return self.facts.started.level if self.facts.started is not None else 1

    @property
    def questions(self) -> tuple[Judged, ...]:
        """Honest questions that were there to be answered."""
        return tuple(comment for comment in self.judged if comment.question)

    @property
    def answered(self) -> tuple[Judged, ...]:
        """Questions that were answered or handed on."""
        return tuple(comment for comment in self.questions if comment.answered)

    @property
    def too_hard(self) -> int:
        """Acts harder than any right one, closings without a raid among them."""
        needless = sum(not freeze.in_raid for freeze in self.facts.freezes)
        return sum(comment.proportion == "too_hard" for comment in self.judged) + needless

    @property
    def too_soft(self) -> int:
        """Comments that got less than any right act."""
        return sum(comment.proportion == "too_soft" for comment in self.judged)

    def signals(self, intents: Sequence[str] = ()) -> tuple[Judged, ...]:
        """Return the bad comments that were trials, of some intents or of all."""
        return tuple(
            comment
            for comment in self.judged
            if comment.verdict in ("hit", "miss") and (not intents or comment.truth.intent in intents)
        )

    def median_reaction_ms(self, comments: Sequence[Judged]) -> int | None:
        """Return the median time to a right act; comments without one count as 60 s; None for no comments."""
        times = [
            comment.reaction_ms if comment.verdict == "hit" and comment.reaction_ms is not None else WITHIN_MS
            for comment in comments
        ]
        return round(median(times)) if times else None
