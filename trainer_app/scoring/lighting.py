"""Light and clearness of one face: readings to a score and the one thing to do about it.

The score is the worst sub-score (`tips.score_of`): who mends the fault that is told sees the number move.
`flicker` is a rule in time; its sub-score comes from `lighting_flicker`.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from trainer_app.basics.measures import GOOD_FROM, Number
from trainer_app.scoring.lighting_readings import PATCH_FACE_PX, LightReadings
from trainer_app.scoring.picture_curve import Curve

SubScores = dict[str, float]
"""Sub-score 0..100 by the tip it leads to."""

SMALLEST_SHARP_PX = 75.0
"""Of a smaller face the camera gives too few pixels to tell blur from distance."""

CURVES: Mapping[str, Curve] = {
    # log2 of linear luminance; a pale face in a bad room reads .03, a dark one in a good room .08
    "dark_face": Curve(-3.6, -4.38, -6.4, "between .03 (bad) and .08 (good); OFIQ looks below .1"),
    "dark_frame": Curve(0.60, 0.42, 0.10, "a dim room has nothing bright in it, whatever the skin"),
    "clipped": Curve(0.05, 0.14, 0.60, "share; shine on a forehead is up to .1 in good pictures"),
    # stops
    "backlit": Curve(2.0, 2.2, 5.0, "a white wall behind a well lit face is under 2, a window over 2.25"),
    "side": Curve(1.15, 1.65, 2.6, "portrait ratios: 2:1 is flat, 3:1 (1.6) a complaint, 4:1 (2) bad"),
    "warm": Curve(-1.0, -1.4, -2.6, "blue over green, skin and eye white: daylight > -.8, 2800 K < -1.8"),
    "cool_skin": Curve(-0.12, 0.02, 0.70, "blue over green: no skin reflects more blue than green"),
    "cool_eye": Curve(0.18, 0.25, 0.80, "blue over green of the white of the eye: neutral is -.5..+.15"),
    "green": Curve(0.02, -0.18, -0.9, "red and blue over green of skin: natural +.07..+1.2"),
    "green_frame": Curve(0.14, 0.22, 0.8, "green over red and blue in even the least green quarter"),
    "green_spared": Curve(0.75, 0.62, 0.10, "with a skin redder than this a green room is only paint"),
    "blurred": Curve(0.45, 0.40, 0.15, "steepness: sharp >= .48, soft webcams >= .44, 3 px blur <= .37"),
    "veil_eyes": Curve(0.19, 0.31, 0.75, "darkest of the eyes over skin: clean lens <= .1, 65 % haze .39"),
    "veil_frame": Curve(0.025, 0.04, 0.30, "darkest over brightest: a veil lifts blacks, 65 % haze >= .06"),
    "veil_contrast": Curve(0.60, 0.46, 0.10, "fine contrast: clean lens >= .67, 65 % haze .15-.36"),
}
"""Every threshold of the light: fine (100), limit (70), hopeless (0), why. Spreads: docs/decisions/010."""

COARSE_EYES = 0.15
"""The pupil of an enlarged face is mixed with its surroundings: so much is forgiven per enlargement."""
BRIGHT_ROOM_STOPS = 1.0
"""In a bright room a face may read this much darker before it is called too dark: dark skin."""
BACK_DIM, BACK_BELOW = 0.5, 0.6
"""Stops of backlight count less (by so much a stop) with a background darker than this luminance."""
BACK_BRIGHT, BACK_ABOVE = 0.7, 0.1
"""From this luminance on the background counts so many stops more: it draws the eye away from the face."""
SOFT_FINE = 0.20
"""Fine contrast (stops) under which a face that is blurred anyway counts as more so: from 3 px on the
steepness of edges says no more (grain has it), fine contrast goes on falling."""
BLOWN = 0.2
"""Stops added for a wholly burnt-out background: it is brighter than the sensor can tell."""


def light_subscores(r: LightReadings) -> SubScores:
    """Return the sub-scores of one picture, all tips of the light but `flicker`."""
    return {
        "too_dark": _dark(r),
        "overexposed": CURVES["clipped"].score(r.face_clipped),
        "backlit": _backlit(r),
        "side_light": CURVES["side"].score(abs(r.side_stops)),
        "colour_cast": _cast(r),
        "blurred": _blurred(r),
    }


def _dark(r: LightReadings) -> float:
    level = float(np.log2(max(r.face_level, 1e-5)))
    spared = CURVES["dark_face"].score(level + BRIGHT_ROOM_STOPS)
    return max(CURVES["dark_face"].score(level), min(spared, CURVES["dark_frame"].score(r.frame_bright)))


def _backlit(r: LightReadings) -> float:
    if r.background_bright is None or r.background_stops is None:
        return 100.0
    dimmer = min(0.0, float(np.log2((r.background_bright + 1e-3) / BACK_DIM)))
    brighter = float(np.clip((r.background_bright - BACK_DIM) / (BACK_BRIGHT - BACK_DIM), 0.0, 1.0))
    excess = r.background_stops + BACK_BELOW * dimmer + BACK_ABOVE * brighter
    return CURVES["backlit"].score(excess + BLOWN * r.background_blown)


def _cast(r: LightReadings) -> float:
    eye = r.skin_blue if r.eye_blue is None else r.eye_blue
    warm = CURVES["warm"].score((r.skin_blue + eye) / 2)
    cool = CURVES["cool_skin"].score(r.skin_blue)
    if r.eye_blue is not None:
        cool = min(cool, CURVES["cool_eye"].score(r.eye_blue))
    magenta = r.skin_red + r.skin_blue
    paint = max(CURVES["green_frame"].score(r.frame_green), CURVES["green_spared"].score(magenta))
    return min(warm, cool, CURVES["green"].score(magenta), paint)


def _blurred(r: LightReadings) -> float:
    if r.face_px < SMALLEST_SHARP_PX:
        return 100.0
    veil = max(
        CURVES["veil_eyes"].score(r.eye_floor - COARSE_EYES * max(0.0, PATCH_FACE_PX / r.face_px - 1)),
        CURVES["veil_contrast"].score(r.fine_contrast),
        CURVES["veil_frame"].score(r.frame_floor),
    )
    return min(_soft(r), veil)


def _soft(r: LightReadings) -> float:
    """Return the sub-score of the edges; past the limit it falls with the fine contrast, and never rises."""
    score = CURVES["blurred"].score(r.steepness)
    if score >= GOOD_FROM:
        return score
    return float(GOOD_FROM * (score / GOOD_FROM) ** 2 * min(1.0, r.fine_contrast / SOFT_FINE) ** 2)


def light_measures(r: LightReadings) -> dict[str, Number]:
    """Return the readings by name with their unit, for the axis' `measures`."""
    return {
        "face_luminance_linear": r.face_luminance,
        "face_level_linear": r.face_level,
        "frame_bright_linear": r.frame_bright,
        "face_clipped_share": r.face_clipped,
        "background_bright_linear": r.background_bright,
        "background_over_face_stops": r.background_stops,
        "background_blown_share": r.background_blown,
        "left_over_right_stops": r.side_stops,
        "skin_blue_over_green_stops": r.skin_blue,
        "skin_red_over_green_stops": r.skin_red,
        "eye_blue_over_green_stops": r.eye_blue,
        "frame_green_stops": r.frame_green,
        "edge_steepness_share": r.steepness,
        "fine_contrast_stops": r.fine_contrast,
        "eye_floor_share": r.eye_floor,
        "frame_floor_share": r.frame_floor,
    }
