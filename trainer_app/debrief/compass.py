"""The compass between firm and kind: one dot and one sentence for d' and criterion. No Greek letters.

Across: criterion (firm, quick to remove - kind, patient); up: d' (how well good and bad were told apart).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from trainer_app.basics.messages import Message
from trainer_app.debrief.detection import Detection
from trainer_app.debrief.recap import recap

Place = Literal["even", "firm", "kind", "unsure", "unsure_firm", "unsure_kind"]

LEAN = 0.5
"""|c| up to this is no leaning: a perfect person with few bad comments stands near +0.4 (AUDIENCE 2.5)."""
APART = 1.0
"""d' from which good and bad count as told apart: half way between guessing (0) and good (2)."""
WIDE, HIGH = 2.0, 3.0
"""Criterion at the left and right edge, d' at the upper edge."""


@dataclass(frozen=True, slots=True)
class Compass:
    """Where a person stands. place: None when there are too few comments (then the counts are told).

    message: one sentence; advice: one more, what to do. across: -1 firm .. 1 kind; up: 0 guessing .. 1.
    """

    detection: Detection
    place: Place | None
    message: Message
    advice: Message
    across: float | None
    up: float | None


def compass_of(detection: Detection) -> Compass:
    """Return the place of counts, best those of several rehearsals together."""
    d_prime, criterion = detection.d_prime, detection.criterion
    if d_prime is None or criterion is None:
        return Compass(detection, None, counts_of(detection), recap("compass_few"), None, None)
    place = _place(detection, d_prime, criterion)
    across = max(-1.0, min(1.0, criterion / WIDE))
    up = max(0.0, min(1.0, d_prime / HIGH))
    return Compass(detection, place, recap(f"compass_{place}"), recap(f"compass_do_{place}"), across, up)


def counts_of(detection: Detection) -> Message:
    """Return the plain counts in words."""
    return recap(
        "compass_counts",
        hits=detection.hits,
        signals=detection.signals,
        kept=detection.correct_rejections,
        noise=detection.noise,
    )


def _place(detection: Detection, d_prime: float, criterion: float) -> Place:
    """Return the place of both numbers.

    Told apart only when the 90 % interval lies above guessing too. A leaning only when the criterion also
    differs by more than LEAN from that of a faultless person with as many comments: one slip is no habit.
    """
    interval = detection.interval
    apart = d_prime >= APART and interval is not None and interval[0] > 0
    faultless = Detection(detection.signals, 0, 0, detection.noise).criterion or 0.0
    if abs(criterion) <= LEAN or abs(criterion - faultless) <= LEAN:
        return "even" if apart else "unsure"
    if criterion < 0:
        return "firm" if apart else "unsure_firm"
    return "kind" if apart else "unsure_kind"
