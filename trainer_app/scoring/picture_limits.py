"""The limits of the chief readings as they hold for THIS picture, for showing beside the readings.

Some sub-scores weigh a second reading (a dim background, a bright room): seen alone, the chief reading would
seem to contradict its verdict. Here its limit is moved by what the second one adds, with the judge's own
tables, so that a reading is beyond its limit exactly when its sub-score is under `good`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise

from trainer_app.basics.measures import GOOD_FROM, Number
from trainer_app.scoring import lighting
from trainer_app.scoring.sound import LIMITS

Points = tuple[tuple[float, float], ...]


def number(measures: Mapping[str, Number], name: str) -> float | None:
    """Return a named measure as a number; None where it is absent or not measured."""
    value = measures.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def dark_limit(measures: Mapping[str, Number]) -> float:
    """Return the linear luminance of a face from which it is too dark, lower in a bright room."""
    limit = lighting.CURVES["dark_face"].limit
    bright = number(measures, "frame_bright_linear")
    if bright is not None and lighting.CURVES["dark_frame"].score(bright) >= GOOD_FROM:
        limit -= lighting.BRIGHT_ROOM_STOPS
    return float(2.0**limit)


def backlit_limit(measures: Mapping[str, Number]) -> float:
    """Return how many stops the background may be brighter than the face in this picture."""
    bright, blown = number(measures, "background_bright_linear"), number(measures, "background_blown_share")
    limit = lighting.CURVES["backlit"].limit
    if bright is None:
        return limit
    dimmer = min(0.0, math.log2((bright + 1e-3) / lighting.BACK_DIM))
    span = lighting.BACK_BRIGHT - lighting.BACK_DIM
    brighter = min(1.0, max(0.0, (bright - lighting.BACK_DIM) / span))
    weighed = lighting.BACK_BELOW * dimmer + lighting.BACK_ABOVE * brighter
    return limit - weighed - lighting.BLOWN * (blown or 0.0)


def noise_limit_dbfs(measures: Mapping[str, Number]) -> float | None:
    """Return the noise floor (dBFS) that would just be bearable under this voice; None without a voice."""
    noise, snr = number(measures, "noise_dbfs"), number(measures, "snr_a_db")
    if noise is None or snr is None:
        return None
    return noise + snr - reading_at_good(LIMITS.noise_db)


def reading_at_good(points: Points) -> float:
    """Return the reading at which a broken line of `sound.LIMITS` passes the border of good."""
    for (low, first), (high, second) in pairwise(points):
        if min(first, second) <= GOOD_FROM <= max(first, second) and first != second:
            return low + (high - low) * (GOOD_FROM - first) / (second - first)
    return points[-1][0]
