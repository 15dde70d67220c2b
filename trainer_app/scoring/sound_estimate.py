"""How loud is the voice, how loud the rest: active level, noise and SNR out of hops gated by voice activity.

The method is the gated one that came out best against truth (docs/sound.md): mean power while somebody
speaks, minus mean power of the pauses. Where pauses are few, a floor found band by band (a low percentile of
each band, which speech leaves free now and then) fills in, weighing as much as 64 ms of pause.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound_track import HOP_S, Hops, band_edges_hz
from trainer_app.scoring.sound_weighting import a_curve_db

SPEECH_FROM = 0.5
"""Probability from which a hop counts as speech (Silero's own default)."""
QUIET_BELOW = 0.15
"""Probability under which a hop may count as pause; low, so that soft syllables stay out."""
GUARD_HOPS = 1
"""Hops before an onset that are not taken as pause; after a word the detector's tail (~130 ms) does it."""
LEAST_SPEECH_HOPS = 7
"""0.2 s of speech are needed before anything is said about it."""
FLOOR_PERCENTILE = 10.0
FLOOR_BIAS_DB = 3.5
"""A 10th percentile of smoothed band power lies this far under the mean of steady noise (measured)."""
FLOOR_WEIGHT_HOPS = 2.0
PAUSE_CEILING_DB = 20.0
"""A pause hop counts at most this far over the floor: a missed shout must not become noise."""
LEAST_SPEECH_SHARE = 0.08
"""Speech power is never taken as less than this share of what was heard: SNR >= -10.6 dB."""
DIGITAL_SILENCE = 1e-12

Floats = NDArray[np.float32]


def decibel(power: float) -> float:
    """Return 10 log10 of a power, never less than -120."""
    return float(10 * np.log10(max(power, DIGITAL_SILENCE)))


@dataclass(frozen=True, slots=True)
class Levels:
    """Levels in dBFS (mean square re full scale 1.0), None where nothing could be measured.

    speech_s, quiet_s: seconds of speech and of pause that stand behind it. noise_a_dbfs, active_a_dbfs and
    snr_a_db are A-weighted, the others full band 0..8 kHz without DC.
    """

    speech_s: float
    quiet_s: float
    active_dbfs: float | None = None
    noise_dbfs: float | None = None
    snr_db: float | None = None
    snr_a_db: float | None = None


def quiet_mask(speech: Floats) -> NDArray[np.bool_]:
    """Return which hops are pause: improbable speech, and none within the guard before an onset."""
    heard = speech >= QUIET_BELOW
    near = heard.copy()
    for step in range(1, GUARD_HOPS + 1):
        near[:-step] |= heard[step:]
    return np.asarray(~near)


def a_gain() -> Floats:
    """Return the A-weighting as power gain of each band."""
    edges = band_edges_hz()
    centres = (edges[:-1] + edges[1:]) / 2
    return np.asarray(10 ** (a_curve_db(centres) / 10), np.float32)


_A_GAIN = a_gain()


def floor_power(bands: Floats, percentile: float = FLOOR_PERCENTILE) -> float:
    """Return the power that is there all the time in (n, bands), n >= 2, bias corrected."""
    smooth = (bands[1:] + bands[:-1]) / 2 if len(bands) > 1 else bands
    lowest = np.percentile(smooth, percentile, axis=0)
    return float(lowest.sum()) * 10 ** (FLOOR_BIAS_DB / 10)


def pause_power(power: Floats, floor: float) -> float:
    """Return the mean noise power of pause hops, leaning on `floor` when they are few."""
    held = np.minimum(power, floor * 10 ** (PAUSE_CEILING_DB / 10))
    return (float(held.sum()) + FLOOR_WEIGHT_HOPS * floor) / (len(power) + FLOOR_WEIGHT_HOPS)


def snr(speech_power: float, noise_power: float) -> float:
    """Return the SNR in dB of speech heard together with noise, the noise taken off; -10.6 dB at least."""
    alone = max(speech_power - noise_power, LEAST_SPEECH_SHARE * speech_power)
    return decibel(alone) - decibel(noise_power)


def estimate(voice: Hops, around: Hops) -> Levels:
    """Return the levels of the voice in `voice` against the noise of `around` (may be the same rows)."""
    spoken = voice.speech >= SPEECH_FROM
    quiet = quiet_mask(around.speech)
    speech_s, quiet_s = float(spoken.sum()) * HOP_S, float(quiet.sum()) * HOP_S
    if spoken.sum() < LEAST_SPEECH_HOPS or len(around) < LEAST_SPEECH_HOPS:
        return Levels(speech_s, quiet_s)
    noise_a = pause_power(around.power_a[quiet], floor_power(around.bands * _A_GAIN))
    above = np.maximum(around.power - around.rumble, 0)
    noise = pause_power(above[quiet], floor_power(around.bands)) + float(around.rumble.mean())
    loud, loud_a = float(voice.power[spoken].mean()), float(voice.power_a[spoken].mean())
    return Levels(
        speech_s,
        quiet_s,
        active_dbfs=decibel(max(loud - noise, LEAST_SPEECH_SHARE * loud)),
        noise_dbfs=decibel(noise),
        snr_db=snr(loud, noise),
        snr_a_db=snr(loud_a, noise_a),
    )
