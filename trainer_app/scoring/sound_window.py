"""The last seconds of a sound, and all of it: which rows count for which reading."""

from __future__ import annotations

from collections import deque
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound import NO_LEVELS, SoundReadings
from trainer_app.scoring.sound_echo import modulation_ratio_db
from trainer_app.scoring.sound_estimate import SPEECH_FROM, Levels, decibel, estimate
from trainer_app.scoring.sound_events import ZeroRun, ZeroWatch
from trainer_app.scoring.sound_track import HOP_S, Hops, Track

MEMORY_S = 10.0
"""Noise, clipping and dropouts of so many seconds count: the length that estimated best (docs/sound.md)."""
VOICE_MEMORY_S = 30.0
"""The voice is remembered longer, so that a long breath does not empty the gauge."""
SILENCE_AFTER_S = 15.0
SPEECH_RUN_S = 0.25
"""Shorter bursts (a cough, a knock) are not somebody speaking."""
SPEECH_TAIL_S = 0.3
DEAD_AFTER_S = 0.4
CUT_EDGE = 1e-6
"""Mean square on both sides of a hole (-60 dBFS) from which it is a cut in the sound."""

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

    def __init__(self, track: Track, zeros: ZeroWatch) -> None:
        self._track = track
        self._watch = zeros
        self._recent: deque[StepFacts] = deque(maxlen=round(MEMORY_S / 0.1))
        self._holes: deque[float] = deque(maxlen=200)
        self._total = np.zeros(3)
        self._peak = 0.0
        self._hole_count = 0
        self._now_s = 0.0
        self._run = 0
        self._since_speech = 1e9
        self._heard = 0
        self.silent_s = 0.0
        self.ever_spoken = False

    @property
    def speaking(self) -> bool:
        """Somebody speaks now, or did a moment ago."""
        return self.ever_spoken and self._since_speech <= SPEECH_TAIL_S

    def add(self, step: StepFacts, block: Samples, speech: NDArray[np.float32]) -> None:
        """Take one step's facts, its samples (for the holes) and its new speech probabilities."""
        self._now_s += 0.1
        self._recent.append(step)
        self._total += (step.samples, step.clipped, step.zeros)
        self._peak = max(self._peak, step.peak)
        for run in self._watch.feed(block):
            if self._is_cut(run):
                self._holes.append(run.start_s)
                self._hole_count += 1
        self._follow_speech(speech)

    def lost(self, seconds: float) -> None:
        """Count sound that never arrived."""
        if seconds > 0:
            self._holes.append(self._now_s)
            self._hole_count += 1

    def recent(self) -> SoundReadings:
        """Return the readings of the last seconds."""
        if self._watch.open_s >= DEAD_AFTER_S:
            return SoundReadings(dead=True)
        voice, around = self._track.last(round(VOICE_MEMORY_S / HOP_S)), self._track.last(_HOPS_10S)
        levels = estimate(voice, around)
        samples = sum(step.samples for step in self._recent)
        return SoundReadings(
            levels=levels,
            peak_dbfs=self._peak_of_recent(),
            clip_share=sum(step.clipped for step in self._recent) / max(1, samples),
            speech_share=self._share(around),
            dropouts=sum(1 for at in self._holes if at >= self._now_s - MEMORY_S),
            silent=self.silent_s >= SILENCE_AFTER_S,
            echo_db=self._echo(around),
        )

    def whole(self) -> SoundReadings:
        """Return the readings of everything since the start."""
        samples, clipped, zeros = self._total.tolist()
        rows = self._track.all()
        dead = zeros > 0.9 * samples
        silent = not self.ever_spoken
        return SoundReadings(
            levels=NO_LEVELS if dead or silent else estimate(rows, rows),
            peak_dbfs=decibel(self._peak**2),
            clip_share=clipped / max(1, samples),
            speech_share=self._share(rows),
            dropouts=self._hole_count,
            dead=dead,
            silent=silent,
            echo_db=self._whole_echo(rows),
        )

    def _peak_of_recent(self) -> float:
        return decibel(max(step.peak for step in self._recent) ** 2)

    def _is_cut(self, run: ZeroRun) -> bool:
        return run.before > CUT_EDGE and run.after > CUT_EDGE

    def _follow_speech(self, speech: NDArray[np.float32]) -> None:
        for probability in speech.tolist():
            self._run = self._run + 1 if probability >= SPEECH_FROM else 0
            self._since_speech += HOP_S
            self.silent_s += HOP_S
            if self._run * HOP_S >= SPEECH_RUN_S:
                self.ever_spoken = True
                self._since_speech = self.silent_s = 0.0

    def _share(self, rows: Hops) -> float:
        return float((rows.speech >= SPEECH_FROM).mean()) if len(rows) else 0.0

    def _echo(self, rows: Hops) -> float | None:
        if self._share(rows) < 0.4:
            return None
        return modulation_ratio_db(rows.envelope.ravel())

    def _whole_echo(self, rows: Hops) -> float | None:
        found = [
            self._echo(_cut(rows, start, start + _HOPS_10S))
            for start in range(0, max(1, len(rows) - _HOPS_10S // 2), _HOPS_10S // 2)
        ]
        told = [value for value in found if value is not None]
        return float(np.median(told)) if told else None


def _cut(rows: Hops, start: int, end: int) -> Hops:
    return Hops(**{name: column[start:end] for name, column in rows.columns().items()})


__all__ = ["Levels", "SoundWindow", "StepFacts"]
