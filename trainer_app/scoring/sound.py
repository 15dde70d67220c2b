"""From readings of sound to one score, one verdict and the one tip.

Every threshold stands in `LIMITS`, with its source. Each part is 0..100 and speaks up under 70, the border of
"good"; the score is led by the worst part, so that a score is good exactly when no part speaks up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from trainer_app.basics.measures import GOOD_FROM, UNMEASURED, AxisScore, Number
from trainer_app.scoring.sound_estimate import Levels

NO_LEVELS = Levels(0.0, 0.0)

TIP_ORDER = ("mic_dead", "dropouts", "too_loud", "too_quiet", "noise", "echo", "other_voice", "silence")
"""The one tip: the first of these that applies. What stops all sound comes first, manners last."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Ramps as (reading, part score) points, straight between them, flat outside.

    Under 70 the ramps fall as fast as listeners mind the fault (DNSMOS P.835, docs/decisions/026): noise
    under 9 dB and rooms that echo spoil everything (OVRL 1.0 to 2.0), while speech that is faint, clipped or
    full of holes has a fault, yet is followed without effort (2.5 to 4.0).

    noise_db: A-weighted SNR. 12 dB is where listeners and DNSMOS call speech disturbed (OVRL about 2.4 of 5),
        18 dB is undisturbed; the border stands between. OVRL is 1.0 to 2.0 under 8 dB and rises up to 45 dB.
    weak_dbfs, hot_dbfs: active speech level, ITU-T P.56. RFC 7874 asks for -22 +- 6; under -42 a phone's
        listener turns up to the hiss, over -12 the peaks (some 15 dB higher) are cut.
    clip_share: share of samples at full scale. 0.02 % is heard by few, 0.2 % by all.
    dropouts: holes in 10 s (or in the file). Any hole in a word is heard.
    echo_index: of `sound_echo`; over 1 came 95 % of rooms with a reverberation of 0.8 s and more heard from
        afar, and 1 % of those under 0.5 s. Dry speech lies under -5; from -2 on the room is heard.
    """

    noise_db: tuple[tuple[float, float], ...] = ((-6, 0), (3, 12), (9, 35), (13, 70), (30, 92), (45, 100))
    weak_dbfs: tuple[tuple[float, float], ...] = (
        *((-75, 0), (-60, 25), (-49, 44), (-44, 60)),
        *((-39, 70), (-34, 100)),
    )
    hot_dbfs: tuple[tuple[float, float], ...] = ((-14, 100), (-11, 70), (-6, 64), (0, 56), (6, 46), (20, 0))
    clip_share: tuple[tuple[float, float], ...] = (
        *((0.0, 100), (0.0002, 95), (0.0008, 70)),
        *((0.02, 62), (0.1, 52), (0.2, 43), (1.0, 0)),
    )
    dropouts: tuple[tuple[float, float], ...] = ((0, 100), (1, 68), (4, 60), (10, 44), (40, 10))
    echo_index: tuple[tuple[float, float], ...] = ((-8, 100), (-2, 80), (1, 70), (1.5, 20), (4, 0))
    silence: float = 10.0
    dead: float = 0.0
    other_voice: float = 45.0
    echo_from_snr_db: float = 13.0
    lesser_parts: float = 0.25


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class SoundReadings:
    """What was read from a stretch of sound.

    peak_dbfs: highest sample. clip_share: 0..1. speech_share: 0..1. echo_index: of `sound_echo`,
    None when it cannot be told. other_voice: None when not measured. silent: nobody spoke for as long as the
    rule says.
    """

    levels: Levels = NO_LEVELS
    peak_dbfs: float = -120.0
    clip_share: float = 0.0
    speech_share: float = 0.0
    dropouts: int = 0
    dead: bool = False
    silent: bool = False
    echo_index: float | None = None
    other_voice: bool | None = None
    noise_kind: str | None = None


@dataclass(frozen=True, slots=True)
class SoundParts:
    """A part score 0..100 for each tip that could be judged, and the readings as named measures."""

    scores: Mapping[str, float]
    measures: Mapping[str, Number] = field(default_factory=dict)

    def complaint(self) -> str | None:
        """Return the first tip whose part is not good."""
        return next((tip for tip in TIP_ORDER if self.scores.get(tip, 100.0) < GOOD_FROM), None)

    def total(self) -> float | None:
        """Return the score: the worst part, pulled down a little by the others on its own side of good."""
        if not self.scores:
            return None
        worst = min(self.scores.values())
        rest = (100 - sum(self.scores.values()) / len(self.scores)) / 100 * LIMITS.lesser_parts
        if worst < GOOD_FROM:
            return min(worst * (1 - rest), GOOD_FROM - 0.1)
        return GOOD_FROM + (worst - GOOD_FROM) * (1 - rest)


def ramp(points: tuple[tuple[float, float], ...], reading: float) -> float:
    """Return the part score at `reading` on a broken line."""
    at, scores = zip(*points, strict=True)
    return float(np.interp(reading, at, scores))


def judge_parts(readings: SoundReadings) -> SoundParts:
    """Return the part scores of everything that could be measured."""
    measures = _measures(readings)
    if readings.dead:
        return SoundParts({"mic_dead": LIMITS.dead}, measures)
    scores: dict[str, float] = {}
    if readings.dropouts:
        scores["dropouts"] = ramp(LIMITS.dropouts, readings.dropouts)
    clip = ramp(LIMITS.clip_share, readings.clip_share)
    if clip < GOOD_FROM:
        scores["too_loud"] = clip
    if readings.silent:
        scores["silence"] = LIMITS.silence
        return SoundParts(scores, measures)
    scores.update(_voice_parts(readings, clip))
    return SoundParts(scores, measures)


def _voice_parts(readings: SoundReadings, clip: float) -> dict[str, float]:
    levels, scores = readings.levels, {}
    if levels.active_dbfs is not None:
        scores["too_loud"] = min(clip, ramp(LIMITS.hot_dbfs, levels.active_dbfs))
        scores["too_quiet"] = ramp(LIMITS.weak_dbfs, levels.active_dbfs)
    if levels.snr_a_db is not None:
        scores["noise"] = ramp(LIMITS.noise_db, levels.snr_a_db)
        if readings.echo_index is not None and levels.snr_a_db >= LIMITS.echo_from_snr_db:
            scores["echo"] = ramp(LIMITS.echo_index, readings.echo_index)
    if readings.other_voice:
        scores["other_voice"] = LIMITS.other_voice
    return scores


def axis_of(parts: SoundParts) -> AxisScore:
    """Return the judged axis of parts without any rule in time."""
    score = parts.total()
    if score is None:
        return AxisScore(None, None, parts.measures)
    return AxisScore(round(score, 1), parts.complaint() or "ok", parts.measures)


def judge_sound(readings: SoundReadings) -> AxisScore:
    """Return score, tip and measures of one stretch of sound; no score where nothing could be measured."""
    axis = axis_of(judge_parts(readings))
    return axis if axis.score is not None else AxisScore(None, UNMEASURED.tip, axis.measures)


def _measures(readings: SoundReadings) -> dict[str, Number]:
    levels = readings.levels
    return {
        "speech_share": round(readings.speech_share, 3),
        "active_level_dbfs": _tenth(levels.active_dbfs),
        "noise_dbfs": _tenth(levels.noise_dbfs),
        "snr_db": _tenth(levels.snr_db),
        "snr_a_db": _tenth(levels.snr_a_db),
        "peak_dbfs": _tenth(readings.peak_dbfs),
        "clip_share": round(readings.clip_share, 6),
        "noise_kind": readings.noise_kind,
        "dropouts": readings.dropouts,
        "echo_index": _tenth(readings.echo_index),
        "gated": levels.gated,
        "other_voice": readings.other_voice,
    }


def _tenth(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
