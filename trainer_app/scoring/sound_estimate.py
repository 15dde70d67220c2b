"""How loud is the voice, how loud the rest: active level, noise and SNR out of hops gated by voice activity.

The method is the gated one that came out best against truth (docs/sound.md): mean power while somebody
speaks, minus mean power of the pauses. Where pauses are few, the floor found band by band (`sound_floor`)
fills in, weighing as much as 64 ms of pause, and what stands out of it beside a word is taken for a syllable
that the detector missed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound_floor import Floor, floor_of, mean_floor
from trainer_app.scoring.sound_gate import cuts_pauses, is_blank
from trainer_app.scoring.sound_track import HOP_S, Hops

SPEECH_FROM = 0.5
"""Probability from which a hop counts as speech (Silero's own default)."""
QUIET_BELOW = (0.15, 0.3)
"""Probability under which a hop may count as pause: low, so that soft syllables stay out; the second one is
taken when the first leaves too few (in loud noise the detector is rarely sure of a pause)."""
LEAST_QUIET_HOPS = 6
GUARD_HOPS = 1
"""Hops before an onset that are not taken as pause; after a word the detector's tail (~130 ms) does it."""
LEAST_SPEECH_HOPS = 7
"""0.2 s of speech are needed before anything is said about it."""
FLOOR_BIAS = 10**0.35
"""A 10th percentile of smoothed band power lies 3.5 dB under the mean of steady noise (measured)."""
FLOOR_WEIGHT_HOPS = 2.0
PAUSE_CEILING_DB = 20.0
"""A pause hop counts at most this far over the floor: a missed shout must not become noise..."""
BESIDE_CEILING_DB = (6.0, 12.0)
BESIDE_HOPS = 2
"""...and beside a word, within 64 ms of it, only so far (full band, A-weighted): there it is mostly a soft
syllable. The second, which is judged, is the more careful: a cry between two words must not be lost."""
VOICE_RUMBLE = 1e-3
"""Of the voice's own power so much leaks under 60 Hz (13 of 14 voices: -30 dB and less): no noise."""
LEAST_SPEECH_SHARE = 0.08
"""Speech power is never taken as less than this share of what was heard: SNR >= -10.6 dB."""
ECHO_FROM_SNR_DB = 13.0
"""Steady noise nearer than this to the voice flattens its falls too: then it is noise, not echo."""
WITHIN_BIAS = 10**0.2
"""2 dB: the floor within speech is a tenth percentile too; part of its bias is speech that fills it."""
GATED_BELOW_DB = 22.0
"""Where a gate cuts the pauses, the floor within speech is taken for the noise, up to this SNR: clean speech
alone fills its own valleys to 24..36 dB under it, and looks no better than that when its pauses are blank."""
DROWNED_BELOW_DB = 8.5
"""Floor of 1.2 s under the voice: clean speech keeps 13 dB in 99.5 % of moments, in usual rooms 10 dB."""
DROWNED_DRY_DB = 10.0
"""Where the falls of the level are steep no room fills the valleys, so noise may be told sooner."""
DROWNED_IN_ECHO_DB = 5.0
"""The same in a room that may echo: its tail fills the valleys to 6 dB under the voice in 2 % of moments."""
MASKED_BELOW_DB = 9.5
MASK_PIECE_HOPS = 94
"""Noise under which falls tell nothing of the room: floor of 3 s (echo alone keeps 9.5 dB in 95 %, people
talking as loud as the voice hold it at 8.1 to 11 dB, and sound like a room themselves)."""
VOICE_HOPS = 125
"""The voice is what was last spoken, 4 s of it: who steps back is heard as faint at once."""
BEST_SNR_DB = 60.0
"""More is never said: 16 bit, a room and a microphone do not have it."""
DIGITAL_SILENCE = 1e-12

Floats = NDArray[np.float32]


def decibel(power: float) -> float:
    """Return 10 log10 of a power, never less than -120."""
    return float(10 * np.log10(max(power, DIGITAL_SILENCE)))


@dataclass(frozen=True, slots=True)
class Levels:
    """Levels in dBFS (mean square re full scale 1.0), None where nothing could be measured.

    speech_s, quiet_s: seconds of speech and of pause that stand behind it. noise_a_dbfs, active_a_dbfs and
    snr_a_db are A-weighted, the others full band 0..8 kHz without DC. gated: a noise gate (or an editor)
    cuts out the pauses, so the noise is the floor within speech, the only honest place to look for it.
    """

    speech_s: float
    quiet_s: float
    active_dbfs: float | None = None
    noise_dbfs: float | None = None
    snr_db: float | None = None
    snr_a_db: float | None = None
    gated: bool = False


def quiet_mask(speech: Floats) -> NDArray[np.bool_]:
    """Return which hops are pause: improbable speech, and none within the guard before an onset."""
    found = _quieter_than(speech, QUIET_BELOW[0])
    return found if found.sum() >= LEAST_QUIET_HOPS else _quieter_than(speech, QUIET_BELOW[1])


def _quieter_than(speech: Floats, limit: float) -> NDArray[np.bool_]:
    heard = speech >= limit
    near = heard.copy()
    for step in range(1, GUARD_HOPS + 1):
        near[:-step] |= heard[step:]
    return np.asarray(~near)


def pause_power(power: Floats, floor: float, beside: NDArray[np.bool_], ceiling_db: float) -> float:
    """Return the mean noise power of pause hops, leaning on `floor` when they are few.

    beside: which of them lie beside a word; those count at most `ceiling_db` over the floor.
    """
    ceiling = np.where(beside, 10 ** (ceiling_db / 10), 10 ** (PAUSE_CEILING_DB / 10))
    held = np.minimum(power, floor * ceiling)
    return (float(held.sum()) + FLOOR_WEIGHT_HOPS * floor) / (len(power) + FLOOR_WEIGHT_HOPS)


def beside_words(speech: Floats) -> NDArray[np.bool_]:
    """Return which hops lie within 64 ms of one that may be speech, on either side."""
    heard = speech >= QUIET_BELOW[0]
    near = heard.copy()
    for step in range(1, BESIDE_HOPS + 1):
        near[:-step] |= heard[step:]
        near[step:] |= heard[:-step]
    return np.asarray(near)


def snr(speech_power: float, noise_power: float) -> float:
    """Return the SNR in dB of speech heard together with noise, the noise taken off; -10.6 dB at least."""
    alone = max(speech_power - noise_power, LEAST_SPEECH_SHARE * speech_power)
    return min(BEST_SNR_DB, decibel(alone) - decibel(noise_power))


def estimate(voice: Hops, around: Hops, *, echoing: bool = False) -> Levels:
    """Return the levels of the voice in `voice` against the noise of `around` (may be the same rows).

    echoing: the room's tail may fill the pauses; then only what is there all the time counts as noise, unless
    that alone is loud enough to have been taken for echo.
    """
    spoken = voice.speech >= SPEECH_FROM
    quiet = quiet_mask(around.speech)
    speech_s, quiet_s = float(spoken.sum()) * HOP_S, float(quiet.sum()) * HOP_S
    if spoken.sum() < LEAST_SPEECH_HOPS or len(around) < LEAST_SPEECH_HOPS:
        return Levels(speech_s, quiet_s)
    loud, loud_a = float(voice.power[spoken].mean()), float(voice.power_a[spoken].mean())
    noise, noise_a = _noise(around, quiet, loud, loud_a)
    floor = floor_of(around.bands)
    if echoing and snr(loud_a, floor.weighted) >= ECHO_FROM_SNR_DB:
        noise_a, noise = min(noise_a, floor.weighted), min(noise, floor.plain)
    within = _floor_within(voice, around, quiet, loud_a)
    if within is not None:
        noise_a = max(noise_a, within.weighted * WITHIN_BIAS)
        noise = max(noise, within.plain * WITHIN_BIAS)
    return Levels(
        speech_s,
        quiet_s,
        active_dbfs=decibel(max(loud - noise, LEAST_SPEECH_SHARE * loud)),
        noise_dbfs=decibel(noise),
        snr_db=snr(loud, noise),
        snr_a_db=snr(loud_a, noise_a),
        gated=within is not None,
    )


def _noise(around: Hops, quiet: NDArray[np.bool_], loud: float, loud_a: float) -> tuple[float, float]:
    """Return the power of the noise, full band and A-weighted."""
    floor = mean_floor(around.bands, loud, loud_a)
    beside = beside_words(around.speech)[quiet]
    above = np.maximum(around.power - around.rumble, 0)
    rumble = max(0.0, float(around.rumble.mean()) - VOICE_RUMBLE * float(around.power.mean()))
    noise = pause_power(above[quiet], floor.plain, beside, BESIDE_CEILING_DB[0]) + rumble
    return noise, pause_power(around.power_a[quiet], floor.weighted, beside, BESIDE_CEILING_DB[1])


def _floor_within(voice: Hops, around: Hops, quiet: NDArray[np.bool_], loud_a: float) -> Floor | None:
    """Return the floor within speech where a gate cuts the pauses out, else None."""
    blank = is_blank(around.power_a[quiet])
    if not blank and not cuts_pauses(around.power_a, quiet):
        return None
    within = floor_of(voice.bands[voice.speech >= SPEECH_FROM])
    return within if blank or snr(loud_a, within.weighted * WITHIN_BIAS) < GATED_BELOW_DB else None


def newest_voice(rows: Hops) -> Hops:
    """Return the rows from where the last 4 s of speech begin."""
    places = np.flatnonzero(rows.speech >= SPEECH_FROM)
    return rows if len(places) <= VOICE_HOPS else rows.between(int(places[-VOICE_HOPS]), len(rows))


def newest_pause_snr_db(voice: Hops, newest: Hops) -> float | None:
    """Return the A-weighted SNR against the newest pause alone, None when there was no pause to speak of."""
    quiet = quiet_mask(newest.speech) & ~beside_words(newest.speech)
    spoken = voice.speech >= SPEECH_FROM
    if quiet.sum() < LEAST_QUIET_HOPS or not spoken.any():
        return None
    return snr(float(voice.power_a[spoken].mean()), float(np.median(newest.power_a[quiet])))


def drowned_snr_db(voice: Hops, newest: Hops, limit_db: float = DROWNED_BELOW_DB) -> float | None:
    """Return the A-weighted SNR of a voice drowned by noise that has just begun, None when it is not.

    Works within speech too, where there is no pause to measure in: what never falls off within the newest
    second is noise, once it is nearer to the voice than clean speech ever fills its own valleys.
    """
    spoken = voice.speech >= SPEECH_FROM
    if spoken.sum() < LEAST_SPEECH_HOPS or len(newest) < LEAST_SPEECH_HOPS:
        return None
    loud = float(voice.power_a[spoken].mean())
    floor = floor_of(newest.bands)
    return None if snr(loud, floor.weighted) >= limit_db else snr(loud, floor.weighted * FLOOR_BIAS)


def is_masked(voice: Hops, around: Hops) -> bool:
    """Return whether noise in any 3 s of `around` is so loud that echo cannot be judged from it."""
    spoken = voice.speech >= SPEECH_FROM
    if not spoken.any():
        return True
    loud = float(voice.power_a[spoken].mean())
    starts = range(0, max(1, len(around) - MASK_PIECE_HOPS + 1), MASK_PIECE_HOPS)
    pieces = [around.bands[start : start + MASK_PIECE_HOPS] for start in starts]
    return any(snr(loud, floor_of(piece).weighted) < MASKED_BELOW_DB for piece in pieces if len(piece))
