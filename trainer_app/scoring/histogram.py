"""How the light of a picture is spread: shares by brightness, for the face, its surroundings and the whole.

Brightness is on the axis that a camera's own histogram has (0 black .. 1 white, sRGB coded), so that what a
trainer knows from a phone's camera looks the same here; contrast is told in stops of linear light.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.lighting_readings import CLIPPED_FROM
from trainer_app.scoring.lighting_sample import Bgr, Mask, luminance

BINS = 48
FACE_INSIDE = 0.78
"""The oval of the face is shrunk to this: its rim is hair, cloth and shadow."""
BODY_ASIDE, BODY_BELOW, OVER_HEAD = 0.75, 0.6, -1.0
"""Face heights from the face's middle: what is nearer aside, or lower, may be hair, cloth or body (as in the
sample of the judge: `capture.picture_patch`)."""
BACKGROUND_AT = 75
"""Percentile of the surroundings that the judge compares the face with (`lighting_readings`)."""
DARKEST = 3e-4
"""Linear light of one sRGB code: ratios must not explode in black."""
FEWEST = 24
"""Fewer pixels than this tell nothing."""

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Spread:
    """One histogram.

    whole, face, background: BINS shares from black to white, each 0..1 of its own highest bin; empty where
    there is no face or too little is seen. face_at: median brightness of the face, background_at: 75th
    percentile of the surroundings, both 0..1 on the coded axis, None where not seen. stops: how much more
    light comes from the surroundings than from the face, in stops. clipped: share of all pixels burnt out.
    """

    whole: tuple[float, ...]
    face: tuple[float, ...] = ()
    background: tuple[float, ...] = ()
    face_at: float | None = None
    background_at: float | None = None
    stops: float | None = None
    clipped: float = 0.0


def coded(linear: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return linear light 0..1 as sRGB coded brightness 0..1 (IEC 61966-2-1)."""
    light = np.clip(linear, 0.0, 1.0)
    low, high = light * 12.92, 1.055 * np.power(light, 1 / 2.4) - 0.055
    return np.where(light <= 0.0031308, low, high).astype(np.float32)


def clipped(bgr: Bgr) -> Mask:
    """Return where a picture (uint8 BGR, height, width, 3) is burnt out in any channel."""
    brightest = np.maximum(np.maximum(bgr[..., 0], bgr[..., 1]), bgr[..., 2])
    burnt: Mask = brightest >= CLIPPED_FROM
    return burnt


def face_area(shape: tuple[int, int], box: Box) -> Mask:
    """Return the inside of a face's oval as a bool array (height, width); `box` is x, y, w, h in its px."""
    x, y, width, height = box
    down, across = np.ogrid[: shape[0], : shape[1]]
    dx = (across + 0.5 - x - width / 2) / max(1.0, width / 2 * FACE_INSIDE)
    dy = (down + 0.5 - y - height / 2) / max(1.0, height / 2 * FACE_INSIDE)
    inside: Mask = dx * dx + dy * dy <= 1.0
    return inside


def background_area(shape: tuple[int, int], box: Box) -> Mask:
    """Return what is neither the person nor next to the face, as a bool array (height, width)."""
    x, y, width, height = box
    face = max(1.0, height)
    down, across = np.ogrid[: shape[0], : shape[1]]
    aside = np.abs(across + 0.5 - x - width / 2) / face
    below = (down + 0.5 - y - height / 2) / face
    seen: Mask = (below < BODY_BELOW) & ((aside > BODY_ASIDE) | (below < OVER_HEAD))
    return seen


def spread_of(bgr: Bgr, box: Box | None) -> Spread:
    """Return how the light of a small picture (uint8 BGR) is spread; `box`: the face in its pixels or None.

    160 x 120 px are enough and take about a millisecond.
    """
    light = luminance(bgr)
    burnt = float(clipped(bgr).mean())
    whole = _bins(light.ravel())
    if box is None:
        return Spread(whole, clipped=burnt)
    face, around = light[face_area(light.shape, box)], light[background_area(light.shape, box)]
    face_light = float(np.median(face)) if face.size >= FEWEST else None
    back_light = float(np.percentile(around, BACKGROUND_AT)) if around.size >= FEWEST else None
    stops = None
    if face_light is not None and back_light is not None:
        stops = float(np.log2((back_light + DARKEST) / (face_light + DARKEST)))
    return Spread(
        whole,
        _bins(face) if face_light is not None else (),
        _bins(around) if back_light is not None else (),
        _mark(face_light),
        _mark(back_light),
        stops,
        burnt,
    )


def _bins(light: NDArray[np.float32]) -> tuple[float, ...]:
    places = np.minimum((coded(light) * BINS + 1e-3).astype(np.int32), BINS - 1)
    counts = np.bincount(places, minlength=BINS).astype(np.float64)
    return tuple(float(share) for share in counts / max(1.0, counts.max()))


def _mark(light: float | None) -> float | None:
    return None if light is None else float(coded(np.array([light], np.float32))[0])
