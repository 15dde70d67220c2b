"""The camera's own hand on the exposure: all areas of the picture grow brighter or darker together.

A webcam that meters anew overshoots and settles within a second or so, and some wander slowly. That is no
lamp
and nothing to tell anybody: while it lasts, "too dark" and "too bright" get more patience. A lamp at the face
changes face and wall differently, and a large change of everything (curtain, ceiling lamp) is told as soon as
ever.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.lighting_sample import LINEAR, Bgr

ROWS, COLUMNS = 6, 8
EVERY_S, LOOK_BACK_S = 0.15, 8.0
"""The picture's areas are kept this often and for so long."""
TOGETHER_STOPS, TOGETHER_SHARE = 0.12, 0.30
"""An area moves with the others within so many stops, or this share of the change, whichever is more."""
TOGETHER = 0.70
"""This share of the areas must move together; the person who sways in the picture is the rest."""
DARKEST, BRIGHTEST = 0.004, 0.80
"""Mean linear light of an area that can still tell: not black, not burnt out."""
FACE_STOPS = 0.20
"""The face goes with them within so many stops: a lamp at the face alone is no metering."""
FEWEST = 10
"""Fewer telling areas than this tell nothing."""

STEP_S, STEP_STOPS = 0.35, 0.18
"""A change by so much within this time is a step; a drift of a stop up and down in 20 s makes a third of
it."""
MOST_STEP = 1.0
"""A larger step is told at once: somebody switched a lamp."""
SETTLES_S, SETTLING_S = 1.4, 1.2
"""So long after a step a fault of exposure must last this long: with the smoothing it is told within 1.5
s."""
DRIFT_STOPS, DRIFT_PATIENCE_S = 0.15, 6.0
"""From such a change without any step on, a fault must last so long; a drift within 20 s comes back by
then."""

Areas = NDArray[np.float32]


def areas_of(frame: Bgr, face_level: float) -> Areas:
    """Return the mean linear green of 6 x 8 areas of a small uint8 BGR picture, then the face's level.

    Empty for a tiny picture.
    """
    height, width = frame.shape[0] // ROWS * ROWS, frame.shape[1] // COLUMNS * COLUMNS
    if height == 0 or width == 0:
        return np.zeros(0, np.float32)
    green = LINEAR[frame[:height, :width, 1]]
    means: Areas = green.reshape(ROWS, height // ROWS, COLUMNS, width // COLUMNS).mean(axis=(1, 3)).ravel()
    return np.append(means, np.float32(face_level))


def common_stops(before: Areas, now: Areas) -> float | None:
    """Return by how many stops walls and face changed together, None when they did not or cannot tell."""
    if before.shape != now.shape or before.size == 0:
        return None
    tells = (before > DARKEST) & (now > DARKEST) & (before < BRIGHTEST) & (now < BRIGHTEST)
    if int(tells.sum()) < FEWEST:
        return None
    change = np.log2(now[tells] / before[tells])
    common = float(np.median(change))
    room = max(TOGETHER_STOPS, TOGETHER_SHARE * abs(common))
    if tells[-1] and abs(float(change[-1]) - common) > max(FACE_STOPS, room):
        return None
    return common if float((np.abs(change - common) <= room).mean()) >= TOGETHER else None


class Exposure:
    """The last seconds of one camera's picture."""

    def __init__(self) -> None:
        self._past: deque[tuple[float, Areas]] = deque(maxlen=128)
        self._now: Areas = np.zeros(0, np.float32)
        self._step_s = self._switch_s = -1e9

    def note(self, at_s: float, frame: Bgr, face_level: float) -> None:
        """Take the small picture of `at_s` (rising seconds) and the linear level of the face in it."""
        if self._past and at_s <= self._past[-1][0]:
            self._past.clear()
            self._step_s = self._switch_s = -1e9
        while self._past and at_s - self._past[0][0] > LOOK_BACK_S:
            self._past.popleft()
        self._now = areas_of(frame, face_level)
        self._look_for_step(at_s, self._now)
        if not self._past or at_s - self._past[-1][0] >= EVERY_S:
            self._past.append((at_s, self._now))

    def patience_s(self, at_s: float) -> float:
        """Return how long a fault of exposure must last at the picture noted last; 0 = as ever."""
        if at_s - self._switch_s <= SETTLES_S:
            return 0.0
        if at_s - self._step_s <= SETTLES_S:
            return SETTLING_S
        return DRIFT_PATIENCE_S if self._drifts(at_s) else 0.0

    def _look_for_step(self, at_s: float, now: Areas) -> None:
        """Note a step of everything: of the camera's size, or a switch; nothing before it is compared."""
        for before_s, before in reversed(self._past):
            if at_s - before_s > STEP_S:
                return
            stops = common_stops(before, now)
            if stops is None or abs(stops) < STEP_STOPS:
                continue
            if abs(stops) > MOST_STEP:
                self._switch_s = at_s
            else:
                self._step_s = at_s
            self._past.clear()
            return

    def _drifts(self, at_s: float) -> bool:
        """Tell whether the whole picture has come to be brighter or darker without a step."""
        if not self._past or at_s - self._past[0][0] < SETTLES_S:
            return False
        changes = (common_stops(before, self._now) for _, before in list(self._past)[::3])
        return any(stops is not None and abs(stops) >= DRIFT_STOPS for stops in changes)
