"""The last seconds of a sound, and all of it: which rows count for which reading."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound import NO_LEVELS, SoundReadings
from trainer_app.scoring.sound_echo import echo_index, is_echo
from trainer_app.scoring.sound_estimate import (
    DROWNED_BELOW_DB,
    DROWNED_DRY_DB,
    DROWNED_IN_ECHO_DB,
    SPEECH_FROM,
    Levels,
    decibel,
    drowned_snr_db,
    estimate,
    is_masked,
    newest_pause_snr_db,
    newest_voice,
)
from trainer_app.scoring.sound_holes import HoleWatch
from trainer_app.scoring.sound_kind import FAINT_FROM_DB, noise_kind
from trainer_app.scoring.sound_track import HOP_S, Hops, Track
from trainer_app.scoring.sound_voice import DOUBTFUL, TalkWatch

MEMORY_S = 10.0
"""Noise, clipping and dropouts of so many seconds count: the length that estimated best (docs/sound.md)."""
VOICE_MEMORY_S = 30.0
"""The voice is remembered longer, so that a long breath does not empty the gauge."""
RECENT_S = 1.1
"""Noise that begins must show within 1.5 s, so the newest moments are also looked at alone."""
CLIP_RECENT_STEPS = 5
CLIP_RECENT_SHARE = 0.004
"""Clipping in half a second that is told at once, before it is a share of ten seconds."""
SILENCE_AFTER_S = 15.0
LEAST_HEARD_S = 2.5
LEAST_PAUSE_S = 0.2
"""Noise is judged after so much pause, or after so much sound in all: before that there is nothing to say."""
FEW_PAUSES_S = 5.0
"""Until so much was heard one missed syllable outweighs the pauses: only what never falls off is noise."""
LEAST_SPOKEN_S = 0.5
LEAST_SPOKEN_SHARE = 0.02
"""A file with less speech than both is a file without speech."""
ECHO_SPEECH_SHARE = 0.4
SURELY_DRY = -1.0
"""Echo index of a room that fills no valleys."""
VERY_DRY = -3.0
TAIL_FROM = 0.0
"""Echo index from which the pauses hold the room's tail: speech in noise of any kind stays under -1."""
ECHO_MEMORY_S = 3.0
"""Dry speech stays under 1 in all of 1590 pieces so long, rooms that echo are over it in 96 of 100."""
MASK_MEMORY_S = 3.0
UNDER_VOICE_DB = 15.0
"""In a heavy room the detector doubts; a doubted hop so near the voice counts as speech for the room."""
PIECE_S = 6.0
PIECE_STEP_S = 2.0
"""A whole sound is looked at in such pieces: shorter ones vary more than a verdict should."""
ECHO_STEPS = 5
"""The room is looked at twice a second; it does not change faster."""

Samples = NDArray[np.float32]
_HOPS_10S = round(MEMORY_S / HOP_S)


class StepFacts(Protocol):
    """What 100 ms at the device's rate showed."""

    @property
    def samples(self) -> int:
        """Samples in the step."""
        ...

    @property
    def clipped(self) -> int:
        """Samples at full scale."""
        ...

    @property
    def zeros(self) -> int:
        """Samples exactly zero."""
        ...

    @property
    def peak(self) -> float:
        """Highest sample."""
        ...


class SoundWindow:
    """Keeps what readings are made of; `add` once per 100 ms, after the track got its rows."""

    def __init__(self, track: Track, rate: int) -> None:
        self._track = track
        self.holes = HoleWatch(rate)
        self._recent: deque[StepFacts] = deque(maxlen=round(MEMORY_S / 0.1))
        self._total = np.zeros(3)
        self._peak = 0.0
        self._now_s = 0.0
        self._steps = 0
        self._echo_now: float | None = None
        self._masked = False
        self._kind: str | None = None
        self.talk = TalkWatch()

    def add(self, step: StepFacts, block: Samples, speech: NDArray[np.float32]) -> None:
        """Take one step's facts, its samples (for the holes) and its confirmed probabilities."""
        self._now_s += 0.1
        self._steps += 1
        self._recent.append(step)
        self._total += (step.samples, step.clipped, step.zeros)
        self._peak = max(self._peak, step.peak)
        self.holes.feed(block, speech)
        self.talk.feed(speech)

    def recent(self) -> SoundReadings:
        """Return the readings of the last seconds; call it once per step."""
        if self.holes.dead:
            return SoundReadings(dead=True)
        around = self._track.last(_HOPS_10S)
        if self._steps % ECHO_STEPS == 0:
            self._echo_now = self._room(around)
        levels = self._levels_now(around)
        if levels.active_dbfs is not None:
            self.holes.voice_power = 10 ** (levels.active_dbfs / 10)
        return SoundReadings(
            levels=levels,
            peak_dbfs=decibel(max(step.peak for step in self._recent) ** 2),
            clip_share=self._clip_share(),
            speech_share=_share(around),
            dropouts=self.holes.since(self._now_s - MEMORY_S),
            silent=self.talk.silent_s >= SILENCE_AFTER_S,
            echo_index=self._echo_now,
            noise_kind=self._kind_now(around, levels),
        )

    def whole(self) -> SoundReadings:
        """Return the readings of everything since the start."""
        samples, clipped, zeros = self._total.tolist()
        self.holes.finish()
        rows = self._track.all()
        dead = zeros > 0.9 * samples
        silent = self.talk.spoken_s < max(LEAST_SPOKEN_S, LEAST_SPOKEN_SHARE * len(rows) * HOP_S)
        echo = _whole_echo(rows)
        levels = NO_LEVELS if dead or silent else estimate(rows, rows, echoing=is_echo(echo))
        return SoundReadings(
            levels=levels,
            peak_dbfs=decibel(self._peak**2),
            clip_share=clipped / max(1, samples),
            speech_share=_share(rows),
            dropouts=self.holes.count + self.holes.long_count,
            dead=dead,
            silent=silent,
            echo_index=echo,
            noise_kind=noise_kind(rows, levels),
        )

    def _levels_now(self, around: Hops) -> Levels:
        voice = newest_voice(self._track.last(round(VOICE_MEMORY_S / HOP_S)))
        echoing = self._has_tail()
        levels = estimate(voice, around, echoing=echoing)
        if levels.quiet_s < LEAST_PAUSE_S and self._now_s < LEAST_HEARD_S:
            return NO_LEVELS
        if levels.snr_a_db is None or echoing:
            return levels
        dry = self._echo_now is None or self._echo_now < SURELY_DRY
        limit = DROWNED_BELOW_DB if dry else DROWNED_IN_ECHO_DB
        if self._echo_now is not None and self._echo_now < VERY_DRY:
            limit = DROWNED_DRY_DB
        newest = self._track.last(round(RECENT_S / HOP_S))
        told = [levels.snr_a_db, drowned_snr_db(voice, newest, limit)]
        if dry:
            told.append(newest_pause_snr_db(voice, newest))
        return replace(levels, snr_a_db=min(one for one in told if one is not None))

    def _kind_now(self, around: Hops, levels: Levels) -> str | None:
        if self._steps % ECHO_STEPS == 0:
            self._kind = noise_kind(around, levels) or self._kind
        noisy = levels.snr_a_db is not None and levels.snr_a_db < FAINT_FROM_DB
        return self._kind if noisy else None

    def _has_tail(self) -> bool:
        """Return whether the pauses may hold a tail or a missed syllable: an echo, or little heard yet."""
        if self._now_s < FEW_PAUSES_S:
            return True
        if self._echo_now is None:
            return not self._masked
        return self._echo_now > TAIL_FROM

    def _room(self, around: Hops) -> float | None:
        """Return the echo index now; it stays while too little is said to judge, the room being the same."""
        voice = newest_voice(self._track.last(round(VOICE_MEMORY_S / HOP_S)))
        was, self._masked = self._masked, is_masked(voice, around.last(round(MASK_MEMORY_S / HOP_S)))
        if self._masked:
            return None if was or self._echo_now is None or self._echo_now < TAIL_FROM else self._echo_now
        newest = around.last(round(ECHO_MEMORY_S / HOP_S))
        if _voiced_share(newest, voice) < ECHO_SPEECH_SHARE:
            return self._echo_now
        found = echo_index(newest.envelope.ravel())
        return self._echo_now if found is None else found

    def _clip_share(self) -> float:
        everything = sum(step.clipped for step in self._recent) / max(1, _samples(self._recent))
        newest = list(self._recent)[-CLIP_RECENT_STEPS:]
        now = sum(step.clipped for step in newest) / max(1, _samples(newest))
        return max(everything, now) if now >= CLIP_RECENT_SHARE else everything


def _samples(steps: deque[StepFacts] | list[StepFacts]) -> int:
    return sum(step.samples for step in steps)


def _share(rows: Hops) -> float:
    return float((rows.speech >= SPEECH_FROM).mean()) if len(rows) else 0.0


def _voiced_share(rows: Hops, voice: Hops) -> float:
    """Return the share of hops that are speech, or doubted and nearly as loud as `voice`."""
    if not len(rows):
        return 0.0
    loud = float(voice.power_a[voice.speech >= SPEECH_FROM].mean())
    near = (rows.speech >= DOUBTFUL) & (rows.power_a > loud * 10 ** (-UNDER_VOICE_DB / 10))
    return float(((rows.speech >= SPEECH_FROM) | near).mean())


def _whole_echo(rows: Hops) -> float | None:
    """Return the echo index of a whole sound: the median of its pieces with voice and without loud noise."""
    if not np.any(rows.speech >= SPEECH_FROM):
        return None
    length, step = round(PIECE_S / HOP_S), round(PIECE_STEP_S / HOP_S)
    pieces = [rows.between(start, start + length) for start in range(0, max(1, len(rows) - length + 1), step)]
    found = [
        echo_index(piece.envelope.ravel())
        for piece in pieces
        if not is_masked(rows, piece) and _voiced_share(piece, rows) >= ECHO_SPEECH_SHARE
    ]
    told = [value for value in found if value is not None]
    return float(np.median(told)) if told else None
