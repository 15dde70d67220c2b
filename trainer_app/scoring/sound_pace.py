"""The tip in time: quick to come when it matters, slow to go, never flickering."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from trainer_app.basics.measures import GOOD_FROM, AxisScore
from trainer_app.scoring.sound import TIP_ORDER, SoundParts

HOLD_S = 4.0
"""A tip stays at least so long: the time to read it and to act."""
HOLD_DEAD_S = 0.5
"""A microphone that sounds again is seen at once."""
HYSTERESIS_PARTS = 5.0
"""A part must rise so far over 70 to fall silent again (1 dB of level)..."""
HYSTERESIS_OF: Mapping[str, float] = {"noise": 4.0, "echo": 2.0}
"""...where its ramp is flatter, so far: 3 dB of SNR, 0.6 of the echo index."""
BEFORE_S: Mapping[str, float] = {"noise": 0.3, "too_quiet": 1.0, "echo": 1.0, "other_voice": 1.0}
"""How long a complaint must last before it is said; the others are said at once."""


@dataclass(slots=True)
class TipKeeper:
    """Carries the shown tip from one judgement to the next."""

    shown: str | None = None
    since_s: float = 0.0
    _begun: dict[str, float] = field(default_factory=dict)

    def settle(self, parts: SoundParts, at_s: float) -> AxisScore:
        """Return the axis to show at `at_s` (seconds, never going back)."""
        score = parts.total()
        fresh = self._fresh_complaint(parts, at_s)
        if self.shown is not None and not self._replaces(fresh) and self._stays(parts, fresh, at_s):
            fresh = self.shown
        if fresh != self.shown:
            self.shown, self.since_s = fresh, at_s
        if score is None:
            return AxisScore(None, None, parts.measures)
        if self.shown is None:
            return AxisScore(round(max(score, GOOD_FROM), 1), "ok", parts.measures)
        return AxisScore(round(min(score, GOOD_FROM - 0.1), 1), self.shown, parts.measures)

    def _fresh_complaint(self, parts: SoundParts, at_s: float) -> str | None:
        found = None
        for tip in TIP_ORDER:
            if parts.scores.get(tip, 100.0) >= GOOD_FROM:
                self._begun.pop(tip, None)
                continue
            begun = self._begun.setdefault(tip, at_s)
            if found is None and at_s - begun >= BEFORE_S.get(tip, 0.0) - 1e-6:
                found = tip
        return found

    def _replaces(self, fresh: str | None) -> bool:
        return fresh is not None and TIP_ORDER.index(fresh) < TIP_ORDER.index(str(self.shown))

    def _stays(self, parts: SoundParts, fresh: str | None, at_s: float) -> bool:
        if self.shown == "mic_dead":
            return at_s - self.since_s < HOLD_DEAD_S
        if at_s - self.since_s < HOLD_S - 1e-6:
            return True
        if parts.scores.get(str(self.shown), 100.0) >= GOOD_FROM and fresh is not None:
            return False
        rise = HYSTERESIS_OF.get(str(self.shown), HYSTERESIS_PARTS)
        return parts.scores.get(str(self.shown), 100.0) < GOOD_FROM + rise
