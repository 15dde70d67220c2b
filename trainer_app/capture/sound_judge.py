"""Follows a stream of sound and judges its last seconds every 100 ms; on media time, reads no clock."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import SoundMeasure
from trainer_app.capture.sound_files import read_sound
from trainer_app.capture.speech import SpeechDetector
from trainer_app.scoring.sound import SoundReadings, judge_parts, judge_sound
from trainer_app.scoring.sound_estimate import decibel
from trainer_app.scoring.sound_events import clipped_samples
from trainer_app.scoring.sound_pace import TipKeeper
from trainer_app.scoring.sound_track import HOP_S, HopMaker, Track
from trainer_app.scoring.sound_voice import Confirmer
from trainer_app.scoring.sound_weighting import RATE
from trainer_app.scoring.sound_window import SoundWindow

STEP_S = 0.1
SITTING_S = 1800.0
"""So much of a file is judged as a whole; longer ones by their last half hour."""
LIVE_S = 60.0
"""A live stream is never judged as a whole: what `recent` looks at fits in this, and memory stays flat."""

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Step:
    """What 100 ms at the device's rate showed: samples, those at full scale, exact zeros, highest sample."""

    samples: int
    clipped: int
    zeros: int
    peak: float


class SoundJudge:
    """One judgement per 100 ms of a mono stream at `rate` samples per second (8000 or more).

    keeps_s: how much of the stream `summary` looks back on, in seconds.
    """

    def __init__(self, detector: SpeechDetector, rate: int, *, keeps_s: float = SITTING_S) -> None:
        self._detector = detector
        self._rate = rate
        self._keeps = round(keeps_s / HOP_S)
        self.reset()

    def reset(self) -> None:
        """Forget all that was heard: a new sitting, file or device."""
        self._detector.reset()
        self._down = soxr.ResampleStream(self._rate, RATE, 1, "float32", "LQ") if self._rate != RATE else None
        self._confirmer = Confirmer()
        self._maker = HopMaker()
        self._track = Track(self._keeps)
        self._window = SoundWindow(self._track, self._rate)
        self._keeper = TipKeeper()
        self._pending: deque[Samples] = deque()
        self._waiting = 0
        self._steps = 0

    def feed(self, samples: Samples, at_s: float) -> list[SoundMeasure]:
        """Take the next `samples` (mono float32, full scale 1.0) and return a measure per completed 100 ms.

        at_s: time of the first of these samples, on the session's clock or of media; measures carry the time
        of the end of their 100 ms. Gaps in time are not guessed from it: tell them by `lost`.
        """
        self._pending.append(np.asarray(samples, np.float32))
        before = self._waiting
        self._waiting += len(samples)
        found: list[SoundMeasure] = []
        taken = 0
        while self._waiting >= self._next_length():
            length = self._next_length()
            block = self._take(length)
            taken += length
            found.append(self._judge(block, at_s + (taken - before) / self._rate))
        return found

    def lost(self, seconds: float) -> None:
        """Note that so many seconds of sound never arrived (an overflow): that is a dropout."""
        if seconds > 0:
            self._window.holes.lost()

    def summary(self) -> SoundMeasure:
        """Return the judgement of everything since the start (at most `keeps_s`), as for a file."""
        readings = self._window.whole()
        axis = judge_sound(readings)
        return SoundMeasure(
            at_s=self._steps * STEP_S,
            sound=axis,
            speech=readings.speech_share > 0,
            silent_s=self._window.talk.silent_s,
            peak_dbfs=readings.peak_dbfs,
            level_dbfs=readings.levels.active_dbfs,
            noise_dbfs=readings.levels.noise_dbfs,
        )

    def readings(self) -> SoundReadings:
        """Return the readings of everything since the start."""
        return self._window.whole()

    @property
    def heard_s(self) -> float:
        """Seconds of the stream that are remembered now."""
        return len(self._track.all()) * HOP_S

    def _next_length(self) -> int:
        return round((self._steps + 1) * STEP_S * self._rate) - round(self._steps * STEP_S * self._rate)

    def _take(self, length: int) -> Samples:
        if len(self._pending) > 1:
            joined = np.concatenate(list(self._pending))
            self._pending.clear()
            self._pending.append(joined)
        first = self._pending.popleft()
        if len(first) > length:
            self._pending.appendleft(first[length:])
        self._waiting -= length
        return first[:length]

    def _judge(self, block: Samples, at_s: float) -> SoundMeasure:
        self._steps += 1
        low = self._down.resample_chunk(block) if self._down is not None else block
        low = np.asarray(low, np.float32)
        speech = self._confirmer.feed(self._detector.feed(low))
        self._track.add(self._maker.feed(low, speech))
        peak = max(float(block.max()), -float(block.min()))
        step = Step(len(block), clipped_samples(block), int(np.count_nonzero(block == 0)), peak)
        self._window.add(step, block, speech)
        readings = self._window.recent()
        axis = self._keeper.settle(judge_parts(readings), at_s)
        return SoundMeasure(
            at_s=at_s,
            sound=axis,
            speech=self._window.talk.speaking,
            silent_s=self._window.talk.silent_s,
            peak_dbfs=decibel(peak * peak),
            level_dbfs=readings.levels.active_dbfs,
            noise_dbfs=readings.levels.noise_dbfs,
        )


def judge_file(path: Path | str, seconds: float, models_dir: Path | None = None) -> list[SoundMeasure]:
    """Judge a sound (or a video's sound track) on media time, looped or cut to `seconds`: 10 a second.

    Raises MediaError when the file cannot be read.
    """
    sound = read_sound(Path(path))
    judge = SoundJudge(SpeechDetector(models_dir or assets_dir() / "models"), sound.rate)
    wanted = round(seconds * sound.rate)
    found: list[SoundMeasure] = []
    done = 0
    while done < wanted and len(sound.mono):
        piece = sound.mono[: wanted - done]
        found += judge.feed(piece, done / sound.rate)
        done += len(piece)
    return found
