"""How well bad and honest comments were told apart: d' and criterion with the log-linear correction.

Formula: d' = z((hits + .5) / (signals + 1)) - z((false alarms + .5) / (noise + 1)); c = -(z(h) + z(f)) / 2.
The correction keeps both finite when everything or nothing was hit (Hautus 1995).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, pi, sqrt
from statistics import NormalDist

LEAST = 10
"""Signals, and noise items, under which no d' is told (INTERFACE)."""
Z_90 = 1.6448536269514722
"""z of a two-sided 90 % interval."""

_normal = NormalDist()


@dataclass(frozen=True, slots=True)
class Detection:
    """Counts over trials, and what they say.

    d_prime: 0 = by chance, above 0 = told apart. criterion: above 0 = patient, below 0 = quick to remove; a
    perfect person with few signals stands near +0.4. Both None under LEAST signals or LEAST noise items.
    interval: 90 % around d_prime.
    """

    hits: int
    misses: int
    false_alarms: int
    correct_rejections: int

    @property
    def signals(self) -> int:
        """Trials that had to be dealt with."""
        return self.hits + self.misses

    @property
    def noise(self) -> int:
        """Honest trials."""
        return self.false_alarms + self.correct_rejections

    @property
    def enough(self) -> bool:
        """Whether there is enough to tell d' and criterion."""
        return self.signals >= LEAST and self.noise >= LEAST

    @property
    def d_prime(self) -> float | None:
        """How well the two kinds were told apart."""
        hit, alarm = self._z()
        return round(hit - alarm, 3) if self.enough else None

    @property
    def criterion(self) -> float | None:
        """Towards which error the person leans."""
        hit, alarm = self._z()
        return round(-(hit + alarm) / 2, 3) if self.enough else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """90 % interval of d' by the delta method on the corrected rates."""
        if not self.enough:
            return None
        hit, alarm = self._z()
        spread = Z_90 * sqrt(_variance(hit, self.signals) + _variance(alarm, self.noise))
        return round(hit - alarm - spread, 3), round(hit - alarm + spread, 3)

    def plus(self, other: Detection) -> Detection:
        """Return the counts of two rehearsals together."""
        return Detection(
            self.hits + other.hits,
            self.misses + other.misses,
            self.false_alarms + other.false_alarms,
            self.correct_rejections + other.correct_rejections,
        )

    def _z(self) -> tuple[float, float]:
        hit = (self.hits + 0.5) / (self.signals + 1)
        alarm = (self.false_alarms + 0.5) / (self.noise + 1)
        return _normal.inv_cdf(hit), _normal.inv_cdf(alarm)


def _variance(z: float, trials: int) -> float:
    rate = _normal.cdf(z)
    density = exp(-z * z / 2) / sqrt(2 * pi)
    return rate * (1 - rate) / (trials * density * density)
