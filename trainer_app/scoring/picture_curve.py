"""From a reading to a sub-score: 100 inside what is fine, 70 at the limit, 0 where it is hopeless."""

from __future__ import annotations

from dataclasses import dataclass

from trainer_app.basics.measures import GOOD_FROM


@dataclass(frozen=True, slots=True)
class Curve:
    """A straight line through three readings: `fine` (100), `limit` (70: still good), `hopeless` (0).

    Rising or falling readings alike: fine < limit < hopeless or fine > limit > hopeless. `source` tells
    where the three come from. Straight on purpose: a needle that follows a hand on the lamp has to move
    evenly.
    """

    fine: float
    limit: float
    hopeless: float
    source: str

    def score(self, reading: float) -> float:
        """Return 0..100, never rising as `reading` goes from `fine` to `hopeless`; NaN counts as fine."""
        sign = 1.0 if self.hopeless > self.fine else -1.0
        x, fine, limit, hopeless = (sign * v for v in (reading, self.fine, self.limit, self.hopeless))
        if not x > fine:
            return 100.0
        if x <= limit:
            return 100.0 - (100.0 - GOOD_FROM) * (x - fine) / (limit - fine)
        return max(0.0, GOOD_FROM * (hopeless - x) / (hopeless - limit))
