"""Readings with their units on scales with a good zone, out of what the judges measured. Pure."""

from __future__ import annotations

import math
from collections.abc import Mapping

from trainer_app.basics.measures import (
    GOOD_FROM,
    AxisScore,
    Number,
    PictureMeasure,
    SoundMeasure,
    Verdict,
    verdict_of,
)
from trainer_app.scoring import lighting
from trainer_app.scoring.picture_limits import (
    backlit_limit,
    dark_limit,
    noise_limit_dbfs,
    number,
    reading_at_good,
)
from trainer_app.scoring.sound import LIMITS, ramp
from trainer_app.ui.presenters.demo_state import METERS, Meter, MeterKey

SCALES: Mapping[MeterKey, tuple[float, float]] = {
    "exposure": (-7.0, 0.0),
    "contrast": (-3.0, 5.0),
    "colour": (-3.0, 1.5),
    "sharpness": (0.15, 0.70),
    "level": (-60.0, 0.0),
    "noise": (-90.0, -10.0),
}
"""Ends of each scale: log2 of luminance, stops, stops, share, dBFS, dBFS; readings beyond stay at the end."""

Measures = Mapping[str, Number]


def meters_of(picture: PictureMeasure | None, sound: SoundMeasure | None) -> tuple[Meter, ...]:
    """Return all meters in their order; those without a reading say so by `value` None."""
    light = picture.lighting if picture is not None else None
    found: dict[MeterKey, Meter] = {}
    if light is not None and light.score is not None:
        for meter in (_exposure(light), _contrast(light), _colour(light), _sharpness(light)):
            found[meter.key] = meter
    if sound is not None:
        for meter in (_level(sound), _noise(sound)):
            found[meter.key] = meter
    return tuple(found.get(key, Meter(key)) for key in METERS)


def place(key: MeterKey, reading: float) -> float:
    """Return where a reading lies on its scale, 0..1 in thousandths."""
    low, high = SCALES[key]
    return round(min(1.0, max(0.0, (reading - low) / (high - low))), 3)


def _verdict(axis: AxisScore, *tips: str) -> Verdict | None:
    scores = [number(axis.measures, f"score_{tip}") for tip in tips]
    known = [score for score in scores if score is not None]
    return verdict_of(min(known)) if known else None


def _zone(key: MeterKey, low: float, high: float) -> tuple[float, float]:
    return place(key, low), place(key, high)


def _exposure(axis: AxisScore) -> Meter:
    level = number(axis.measures, "face_level_linear")
    if level is None:
        return Meter("exposure")
    burnt = _verdict(axis, "overexposed") not in (None, "good")
    zone = _zone("exposure", math.log2(dark_limit(axis.measures)), 0.0)
    at = place("exposure", math.log2(max(level, 1e-4)))
    note = "burnt" if burnt else ""
    verdict = _verdict(axis, "too_dark", "overexposed")
    return Meter("exposure", round(100 * level, 1), verdict, at, zone, note)


def _contrast(axis: AxisScore) -> Meter:
    stops = number(axis.measures, "background_over_face_stops")
    if stops is None:
        return Meter("contrast")
    zone = _zone("contrast", SCALES["contrast"][0], backlit_limit(axis.measures))
    verdict = _verdict(axis, "backlit")
    return Meter("contrast", round(stops, 1), verdict, place("contrast", stops), zone)


def cast_of(measures: Measures) -> str:
    """Return the tint that weighs most: "warm", "cool" or "green" when it is under `good`, else "neutral"."""
    blue, red = number(measures, "skin_blue_over_green_stops"), number(measures, "skin_red_over_green_stops")
    if blue is None:
        return "neutral"
    eye = number(measures, "eye_blue_over_green_stops")
    curves = lighting.CURVES
    scores = {
        "warm": curves["warm"].score((blue + (blue if eye is None else eye)) / 2),
        "cool": min(curves["cool_skin"].score(blue), 100.0 if eye is None else curves["cool_eye"].score(eye)),
        "green": 100.0 if red is None else curves["green"].score(red + blue),
    }
    worst = min(scores, key=lambda name: scores[name])
    judged = number(measures, "score_colour_cast")
    if judged is None or judged >= GOOD_FROM:
        return "neutral"
    return worst if scores[worst] < GOOD_FROM else "green"


def _colour(axis: AxisScore) -> Meter:
    blue = number(axis.measures, "skin_blue_over_green_stops")
    if blue is None:
        return Meter("colour")
    curves = lighting.CURVES
    zone = _zone("colour", curves["warm"].limit, curves["cool_skin"].limit)
    note, verdict = cast_of(axis.measures), _verdict(axis, "colour_cast")
    return Meter("colour", round(blue, 1), verdict, place("colour", blue), zone, note)


def _sharpness(axis: AxisScore) -> Meter:
    steep = number(axis.measures, "edge_steepness_share")
    if steep is None:
        return Meter("sharpness")
    limit = lighting.CURVES["blurred"].limit
    verdict = _verdict(axis, "blurred")
    hazy = verdict != "good" and steep >= limit
    zone = _zone("sharpness", limit, SCALES["sharpness"][1])
    at = place("sharpness", steep)
    return Meter("sharpness", round(100 * steep), verdict, at, zone, "hazy" if hazy else "")


def _level(heard: SoundMeasure) -> Meter:
    peak = None if heard.peak_dbfs is None else place("level", heard.peak_dbfs)
    level = number(heard.sound.measures, "active_level_dbfs")
    if level is None:
        return Meter("level", peak=peak)
    score = min(ramp(LIMITS.weak_dbfs, level), ramp(LIMITS.hot_dbfs, level))
    zone = _zone("level", reading_at_good(LIMITS.weak_dbfs), reading_at_good(LIMITS.hot_dbfs))
    return Meter("level", round(level), verdict_of(score), place("level", level), zone, peak=peak)


def _noise(heard: SoundMeasure) -> Meter:
    measures = heard.sound.measures
    noise, snr = number(measures, "noise_dbfs"), number(measures, "snr_a_db")
    if noise is None:
        return Meter("noise")
    limit = noise_limit_dbfs(measures)
    at = place("noise", noise)
    if limit is None or snr is None:
        return Meter("noise", round(noise), None, at)
    zone = _zone("noise", SCALES["noise"][0], limit)
    return Meter("noise", round(noise), verdict_of(ramp(LIMITS.noise_db, snr)), at, zone)
