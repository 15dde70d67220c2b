"""Pixels to readings: how the light on one face is, in physical terms. No judgement here."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from trainer_app.scoring.lighting_edges import steepness
from trainer_app.scoring.lighting_sample import LINEAR, LUMA_BGR, Bgr, FaceSample, Floats, Mask
from trainer_app.scoring.quantile import median, quantile

CLIPPED_FROM = 250
"""sRGB code from which a channel counts as burnt out (JPEG and video round 255 down a little)."""
DARK = 3e-4
"""Linear light (one sRGB code) added before ratios: they must not explode in black."""
GREY_BGR: Floats = np.array([0.114, 0.587, 0.299], np.float32)
"""Share of blue, green, red in the grey of sharpness (ITU-R BT.601, on coded values as the eye sees them)."""
BAND_ROWS, BAND_COLUMNS = slice(15, 115), slice(24, 104)
"""The part of the patch in which sharpness is read: the face without hair and chin rim."""
EYE_CAP = 2.0
"""The white of the eye may lift the face's level by one stop at most: glasses mirror lamps."""
PATCH_FACE_PX = 111.0
MOST_ENLARGED = 1.6
"""A smaller face is enlarged for the patch; edges are forgiven the root of it, up to this factor."""
BLOWN_FROM = 0.95
"""Linear luminance from which a background is burnt out."""
HALF_LIT = (1.4, 1.7)
"""Stops between the halves: from the first on the lit half counts against the background, then alone."""
CLOTH_SHARE, CLOTH_CAP = 0.4, 4.0
"""So much of the luminance of the cloth under the chin counts as the light on the face (a middle skin
reflects .35, white cloth .85), up to two stops more than the skin reads. None of ten people's own clothes was
over 1.5 of their skin. It tells a dark face before a white wall from one before a window."""
WALL_BELOW, WINDOW_FROM = 0.85, 0.97
"""Luminance of a background that light in the room can make (paint reflects .85), and one that it cannot."""
FEWEST = 24
"""Fewer pixels than this tell nothing."""


@dataclass(frozen=True, slots=True)
class LightReadings:
    """One face's light.

    face_luminance: median linear luminance of bare skin, 0..1. face_level: the same, but at least 0.8 of
    the white of the eyes (at most one stop more): tells a dark skin from a dark room. frame_bright: 95th
    percentile of the whole picture's luminance. face_clipped: share of skin with a channel >= 250.
    background_bright: 75th percentile of the surroundings' luminance, None when too little is seen.
    background_stops: log2 of it over face_level or, with light from a side, over the lit half; before a wall
    a share of the cloth under the chin counts too.
    background_blown: share of the surroundings over .95. side_stops: log2 of mean luminance picture left
    over right half. skin_blue, skin_red, eye_blue: log2 of blue or red over green in linear light, of the
    skin and of the white of the eyes (None when not seen). frame_green: the 75th percentile of log2 green
    over the mean of red and blue, negated so that + = green everywhere. steepness: share of an edge climbed
    within 2 px, 1 sharp .. 0 blurred. fine_contrast: 98th percentile of |log2 luminance minus its 2 px
    blur|, stops. eye_floor: darkest 5 % around the eyes over the skin, 0..1 (pupils are black unless
    veiled).
    """

    face_luminance: float
    face_level: float
    frame_bright: float
    face_clipped: float
    background_bright: float | None
    background_stops: float | None
    background_blown: float
    side_stops: float
    skin_blue: float
    skin_red: float
    eye_blue: float | None
    frame_green: float
    steepness: float
    fine_contrast: float
    eye_floor: float
    frame_floor: float
    face_px: float


def read_light(sample: FaceSample, noise_codes: float = 0.0) -> LightReadings:
    """Return all readings of one face; costs about a millisecond.

    noise_codes: the camera's grain in grey levels as it reaches the patch, 0 when not known; grain makes a
    blurred
    picture look sharp, and only there it is reckoned with.
    """
    linear = LINEAR.take(sample.patch)
    light = linear @ LUMA_BGR
    frame_linear = LINEAR.take(sample.frame)
    frame_light = frame_linear @ LUMA_BGR
    skin = _thinned(sample)
    skin_light, skin_linear, peak = light[::2, ::2], linear[::2, ::2], _peak(skin.patch)
    whole = skin.upper | skin.lower
    bare = skin.upper if int(skin.upper.sum()) >= FEWEST else whole
    skin_level = _median(skin_light, bare)
    level = _level(light, sample, skin_level)
    around = frame_light[sample.background]
    bright = quantile(around, 0.75) if around.size >= 10 * FEWEST else None
    side = _side(skin_light, skin)
    blue, red = _tint(skin_linear, bare & (peak < CLIPPED_FROM))
    fine, steep = _sharpness(light, sample, noise_codes)
    eyes = sample.right_eye | sample.left_eye
    return LightReadings(
        face_luminance=skin_level,
        face_level=level,
        frame_bright=quantile(frame_light, 0.95),
        face_clipped=min(_share(peak, skin.upper), _share(peak, whole)),
        background_bright=bright,
        background_stops=_stops_over(
            bright,
            _beside_cloth(_front(skin_light, skin, bare, level, side), frame_light[sample.body], bright),
        ),
        background_blown=float((around > BLOWN_FROM).mean()) if around.size else 0.0,
        side_stops=side,
        skin_blue=blue,
        skin_red=red,
        eye_blue=_eye_blue(linear, light, eyes & (_peak(sample.patch) < CLIPPED_FROM)),
        frame_green=_frame_green(frame_linear[::2, ::2], _peak(sample.frame[::2, ::2])),
        steepness=steep,
        fine_contrast=fine,
        frame_floor=_frame_floor(frame_light[::2, ::2]),
        eye_floor=_eye_floor(light, sample.eyes, skin_level),
        face_px=sample.face_px,
    )


def _thinned(sample: FaceSample) -> FaceSample:
    """Return the sample with every second row and column of patch and skin: the same medians, faster."""
    every = (slice(None, None, 2), slice(None, None, 2))
    return replace(
        sample,
        patch=sample.patch[every],
        upper=sample.upper[every],
        lower=sample.lower[every],
        left=sample.left[every],
        right=sample.right[every],
    )


def _peak(bgr: Bgr) -> Bgr:
    """Return the largest of the three channels (np.max over a short last axis is 20 times slower)."""
    peak: Bgr = np.maximum(np.maximum(bgr[..., 0], bgr[..., 1]), bgr[..., 2])
    return peak


def _median(light: Floats, where: Mask) -> float:
    return median(light[where]) if where.any() else median(light)


def _share(peak: Bgr, where: Mask) -> float:
    return float((peak[where] >= CLIPPED_FROM).mean()) if where.any() else 0.0


def _level(light: Floats, sample: FaceSample, skin: float) -> float:
    """Return the light on the face: a white of the eye much brighter than the skin tells of dark skin.

    On the ten people measured the brightest tenth of the eye is 0.33-1.15 of the skin, so 0.8 of it changes
    nothing for them; the white of the eye reflects much the same in all people, the skin from 5 to 60 %.
    """
    if int(sample.right_eye.sum()) < FEWEST // 2 or int(sample.left_eye.sum()) < FEWEST // 2:
        return skin
    eyes = min(quantile(light[eye], 0.9) for eye in (sample.right_eye, sample.left_eye))
    return max(skin, min(0.8 * eyes, EYE_CAP * skin))


def _side(light: Floats, sample: FaceSample) -> float:
    if int(sample.left.sum()) < FEWEST or int(sample.right.sum()) < FEWEST:
        return 0.0
    return float(np.log2((light[sample.left].mean() + DARK) / (light[sample.right].mean() + DARK)))


def _front(light: Floats, sample: FaceSample, bare: Mask, level: float, side: float) -> float:
    """Return the level to compare with the background: of a face lit from one side only, its lit half."""
    share = float(np.clip((abs(side) - HALF_LIT[0]) / (HALF_LIT[1] - HALF_LIT[0]), 0.0, 1.0))
    if share == 0.0:
        return level
    lit = max(level, _median(light, sample.left & bare), _median(light, sample.right & bare))
    return float(level ** (1 - share) * lit**share)


def _beside_cloth(level: float, cloth: Floats, background: float | None) -> float:
    """Return the level of a face, lifted where its cloth tells that more light falls there."""
    if background is None or cloth.size < FEWEST:
        return level
    wall = float(np.clip((WINDOW_FROM - background) / (WINDOW_FROM - WALL_BELOW), 0.0, 1.0))
    lift = float(np.clip(CLOTH_SHARE * quantile(cloth, 0.75) / (level + DARK), 1.0, CLOTH_CAP))
    return float(level * lift**wall)


def _stops_over(bright: float | None, level: float) -> float | None:
    return None if bright is None else float(np.log2((bright + DARK) / (level + DARK)))


def _tint(linear: Floats, where: Mask) -> tuple[float, float]:
    """Return log2 of blue and of red over green of the mean colour; skin tone moves both along one line."""
    if int(where.sum()) < FEWEST:
        return -0.4, 0.7
    blue, green, red = (linear[where].mean(axis=0) + DARK).tolist()
    return float(np.log2(blue / green)), float(np.log2(red / green))


def _eye_blue(linear: Floats, light: Floats, where: Mask) -> float | None:
    """Return log2 blue over green of the white of the eyes: the least yellow 40 % of the bright half."""
    if int(where.sum()) < 2 * FEWEST:
        return None
    colours, bright = linear[where], light[where]
    colours = colours[bright > median(bright)] + 3 * DARK
    if len(colours) < FEWEST:
        return None
    yellow = colours[:, 2] / colours[:, 0]
    white = colours[yellow <= quantile(yellow, 0.4)].mean(axis=0)
    return float(np.log2(white[0] / white[1]))


def _frame_green(linear: Floats, peak: Bgr) -> float:
    others = (linear[..., 0] + linear[..., 2]) / 2 + DARK
    ratio: Floats = np.divide(linear[..., 1] + DARK, others, dtype=np.float32)
    seen = ratio[(peak < CLIPPED_FROM) & (peak > 40)]
    return float(np.log2(quantile(seen, 0.25))) if seen.size >= 4 * FEWEST else 0.0


def _sharpness(light: Floats, sample: FaceSample, noise_codes: float) -> tuple[float, float]:
    """Return fine contrast (stops) and edge steepness."""
    grey: Floats = sample.patch[BAND_ROWS, BAND_COLUMNS].astype(np.float32) @ GREY_BGR
    stops = np.log2(light[BAND_ROWS, BAND_COLUMNS] + 0.01)
    fine = np.abs(stops - _blurred(_blurred(stops, 5, 0), 5, 1))
    native = float(np.clip(PATCH_FACE_PX / max(sample.face_px, 1.0), 1.0, MOST_ENLARGED))
    return quantile(fine, 0.98), steepness(grey, noise_codes) * native**0.5


def _blurred(values: Floats, width: int, axis: int) -> Floats:
    """Return a running mean of odd `width` along `axis`, edges repeated."""
    half = width // 2
    padded = np.pad(values, [(half, half) if a == axis else (0, 0) for a in range(2)], mode="edge")
    length = values.shape[axis]
    total = np.zeros_like(values)
    for start in range(width):
        total += padded[start : start + length] if axis == 0 else padded[:, start : start + length]
    return total / np.float32(width)


def _eye_floor(light: Floats, eyes: Mask, skin: float) -> float:
    if int(eyes.sum()) < FEWEST:
        return 0.0
    return quantile(light[eyes], 0.05) / (skin + DARK)


def _frame_floor(frame_light: Floats) -> float:
    return quantile(frame_light, 0.01) / (quantile(frame_light, 0.99) + DARK)
