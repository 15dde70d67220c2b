"""What counts how long: smoothing, hysteresis and holding, so that no gauge flickers and no tip dances.

Every fault is its own small machine. A sub-score is smoothed; under `good` for `dwell` seconds it becomes a
fault; clearly over it for `CALM_S` it is mended. What is told follows the machine, not the raw number: a
sub-score that is no fault (yet) shows at least 70, a fault (still) at most 69.9. So `good` and `ok` never
part company.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trainer_app.basics.measures import GOOD_FROM
from trainer_app.scoring.tips import JUST_BAD


@dataclass(frozen=True, slots=True)
class TimeRule:
    """smooth_s: time constant of the running mean. dwell_s: seconds of badness before it is a fault."""

    smooth_s: float
    dwell_s: float


TIME_RULES: Mapping[str, TimeRule] = {
    "flicker": TimeRule(0.0, 0.0),  # its reading already looks back over 1.5-3 s
    "tilted": TimeRule(0.7, 0.6),  # a head that nods with its words is not a crooked camera
    "look_at_camera": TimeRule(0.25, 1.3),  # a glance at the notes is allowed
    "blurred": TimeRule(0.5, 0.5),  # a hand or head in motion is not a dirty lens
    "several_people": TimeRule(0.0, 0.6),
    "child_alone": TimeRule(0.0, 0.5),
}
USUAL = TimeRule(0.25, 0.35)
"""All other faults: told within a second, whatever a gesture does to single pictures."""
CALM_SCORE, CALM_S = 76.0, 0.3
"""A fault is mended when its smoothed sub-score stays from here on for so long (hysteresis: 6 points)."""
EARLY_SCORE, EARLY_CALM_S, HOLD_S = 84.0, 0.8, 3.0
"""A tip stands 3 s; only a clear mending, longer seen, ends it before (praise within 1.5 s)."""
GAP_S = 1.0
"""After a longer pause between two readings nothing of the past is believed."""


def evidence_s(tip: str) -> float:
    """Return how long a fault has lasted when it is first told."""
    if tip == "flicker":
        return 2.0
    rule = TIME_RULES.get(tip, USUAL)
    return rule.dwell_s + rule.smooth_s


class _Fault:
    """One sub-score over time."""

    def __init__(self, rule: TimeRule) -> None:
        self._rule = rule
        self._smooth: float | None = None
        self._at_s = 0.0
        self._since_s: float | None = None  # start of the badness (or calm, while active)
        self.active_since_s: float | None = None

    def update(self, at_s: float, score: float, patience_s: float = 0.0) -> float:
        """Take the raw sub-score of `at_s`; return the one to tell. patience_s: least dwell for now."""
        first = self._smooth is None or at_s - self._at_s > GAP_S or at_s < self._at_s
        if first:
            self._smooth, self._since_s, self.active_since_s = score, None, None
        elif self._smooth is not None:
            tau = self._rule.smooth_s
            share = 1.0 - math.exp(-(at_s - self._at_s) / tau) if tau > 0 else 1.0
            self._smooth += share * (score - self._smooth)
        self._at_s = at_s
        smooth = self._smooth if self._smooth is not None else score
        if self.active_since_s is None:
            # what is there when the camera starts counts at once, but for the rules that are about time
            dwell_s = 0.0 if first and self._rule is USUAL else max(self._rule.dwell_s, patience_s)
            self._watch_for_fault(at_s, smooth, dwell_s)
        else:
            self._watch_for_calm(at_s, smooth)
        return max(smooth, GOOD_FROM) if self.active_since_s is None else min(smooth, JUST_BAD)

    def _watch_for_fault(self, at_s: float, smooth: float, dwell_s: float) -> None:
        if round(smooth, 1) >= GOOD_FROM:
            self._since_s = None
            return
        self._since_s = at_s if self._since_s is None else self._since_s
        if at_s - self._since_s >= dwell_s - 1e-9:
            self._since_s, self.active_since_s = None, at_s

    def _watch_for_calm(self, at_s: float, smooth: float) -> None:
        held = at_s - (self.active_since_s or 0.0) >= HOLD_S
        score, calm_s = (CALM_SCORE, CALM_S) if held else (EARLY_SCORE, EARLY_CALM_S)
        if smooth < score:
            self._since_s = None
            return
        self._since_s = at_s if self._since_s is None else self._since_s
        if at_s - self._since_s >= calm_s - 1e-9:
            self._since_s, self.active_since_s = None, None


class Steadiness:
    """All faults of one axis over time."""

    def __init__(self, tips: Sequence[str]) -> None:
        self._tips = tuple(tips)
        self._faults: dict[str, _Fault] = {}
        self.reset()

    def reset(self) -> None:
        """Forget the past."""
        self._faults = {tip: _Fault(TIME_RULES.get(tip, USUAL)) for tip in self._tips}

    def update(
        self, at_s: float, scores: Mapping[str, float], patience_s: Mapping[str, float] | None = None
    ) -> dict[str, float]:
        """Return the sub-scores to tell at `at_s` (rising seconds); a tip without a raw one is fine.

        patience_s: how long a fault must last at this moment at least, by tip, where more than its rule asks.
        """
        longer = patience_s or {}
        return {
            tip: fault.update(at_s, scores.get(tip, 100.0), longer.get(tip, 0.0))
            for tip, fault in self._faults.items()
        }
