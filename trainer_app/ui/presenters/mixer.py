"""The sound as a mixer shows it: peak with hold, voice, noise and the good band, on one dBFS scale. Pure.

The limits come out of the scoring table. The score hears A-weighted, so the noise stands at two places: flat,
as the device delivers it, and as heard, which is as far under the voice as the A-weighted noise is under the
A-weighted voice. Rumble and hum that a phone does not play part the two.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from trainer_app.basics.measures import SoundMeasure, Verdict, verdict_of
from trainer_app.scoring.picture_limits import number, reading_at_good
from trainer_app.scoring.sound import LIMITS, ramp

SCALE = (-80.0, 0.0)
"""Ends of the scale in dBFS; what lies beyond stays at the end."""
HOLD_S = 1.5
"""How long the highest peak stays marked: long enough to read it, short enough to belong to now."""
FALL_DB_PER_S = 20.0
"""How fast a bar falls (quasi-peak meters of broadcasting fall 12 to 24 dB in a second)."""
GATE_MEMORY_S = 10.0
GATE_ON, GATE_OFF = 0.6, 0.2
"""The laptop's own filter is told when its signs fill the last seconds: it is a trait of the machine, while a
single sign (which stays in the judge's window for 10 s) may be a cut or an odd pause. See decision 025."""
TICKS_DBFS = (-60, -40, -20, 0)


def place(dbfs: float) -> float:
    """Return where a level lies on the scale, 0..1 in thousandths."""
    low, high = SCALE
    return round(min(1.0, max(0.0, (dbfs - low) / (high - low))), 3)


ZONE = (place(reading_at_good(LIMITS.weak_dbfs)), place(reading_at_good(LIMITS.hot_dbfs)))
"""Where the voice is neither too quiet nor too loud."""


@dataclass(frozen=True, slots=True)
class Mixer:
    """One moment of the sound; places 0..1 on the scale, None where nothing was measured.

    peak: the bar, at once up and slowly down. held: the highest peak of the last moments. voice: active
    speech level. noise: noise floor, flat. heard: the same as heard (A-weighted, under this voice). limit:
    the loudest that `heard` may be. The *_dbfs are the readings, distance_db and distance_a_db the voice over
    the noise, flat and A-weighted. gated: the laptop filters the sound by itself.
    """

    peak: float | None = None
    held: float | None = None
    voice: float | None = None
    noise: float | None = None
    heard: float | None = None
    limit: float | None = None
    voice_verdict: Verdict | None = None
    noise_verdict: Verdict | None = None
    voice_side: str = ""
    peak_dbfs: int | None = None
    voice_dbfs: int | None = None
    noise_dbfs: int | None = None
    heard_dbfs: int | None = None
    distance_db: int | None = None
    distance_a_db: int | None = None
    gated: bool = False
    zone: tuple[float, float] = field(default=ZONE)


def mixer_of(sound: SoundMeasure | None) -> Mixer:
    """Return the picture of one judgement, its peak as bar and hold."""
    if sound is None:
        return Mixer()
    measures = sound.sound.measures
    voice, noise = number(measures, "active_level_dbfs"), number(measures, "noise_dbfs")
    snr, snr_a = number(measures, "snr_db"), number(measures, "snr_a_db")
    made = Mixer(gated=measures.get("gated") is True)
    if sound.peak_dbfs is not None:
        at = place(sound.peak_dbfs)
        made = replace(made, peak=at, held=at, peak_dbfs=round(sound.peak_dbfs))
    if noise is not None:
        made = replace(made, noise=place(noise), noise_dbfs=round(noise))
    if voice is None:
        return made
    weak, hot = ramp(LIMITS.weak_dbfs, voice), ramp(LIMITS.hot_dbfs, voice)
    verdict = verdict_of(min(weak, hot))
    side = "right" if verdict == "good" else "quiet" if weak < hot else "loud"
    made = replace(made, voice=place(voice), voice_dbfs=round(voice), voice_verdict=verdict, voice_side=side)
    if snr_a is None:
        return made
    return replace(
        made,
        heard=place(voice - snr_a),
        heard_dbfs=round(voice - snr_a),
        limit=place(voice - reading_at_good(LIMITS.noise_db)),
        noise_verdict=verdict_of(ramp(LIMITS.noise_db, snr_a)),
        distance_a_db=round(snr_a),
        distance_db=None if snr is None else round(snr),
    )


class MixerFollower:
    """Carries bar and hold from beat to beat."""

    def __init__(self) -> None:
        self._bar: float | None = None
        self._held: float | None = None
        self._held_s = 0.0
        self._at_s = 0.0

    def follow(self, sound: SoundMeasure | None, now_s: float, *, fresh: bool = True) -> Mixer:
        """Return the picture at `now_s`. fresh: the measure is new, so its peak may raise the bar."""
        passed, self._at_s = max(0.0, now_s - self._at_s), now_s
        if sound is None:
            self._bar = self._held = None
            return Mixer()
        peak = sound.peak_dbfs if sound.peak_dbfs is not None and fresh else SCALE[0]
        fallen = SCALE[0] if self._bar is None else self._bar - FALL_DB_PER_S * passed
        self._bar = max(peak, fallen, SCALE[0])
        if self._held is None or self._bar >= self._held or now_s - self._held_s > HOLD_S:
            self._held, self._held_s = self._bar, now_s
        made = mixer_of(sound)
        return replace(made, peak=place(self._bar), held=place(self._held), peak_dbfs=round(self._held))


class GateWatch:
    """Whether the laptop filters the sound by itself, told calmly: `share` is how much of late was gated."""

    def __init__(self) -> None:
        self.told = False
        self.share = 0.0
        self._at_s: float | None = None

    def follow(self, gated: bool, now_s: float) -> bool:
        """Take the newest sign and return what is told at `now_s`."""
        passed = 0.0 if self._at_s is None else max(0.0, now_s - self._at_s)
        self._at_s = now_s
        kept = math.exp(-passed / GATE_MEMORY_S)
        self.share = self.share * kept + (1.0 - kept) * gated
        self.told = self.share > (GATE_OFF if self.told else GATE_ON)
        return self.told
