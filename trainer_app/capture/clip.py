"""Six seconds of the running microphone, to be heard by the speaker alone: in memory, then forgotten.

No second stream is opened: the listener hands on every block it judges, and nothing is copied unless somebody
asked for a recording.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer_app.basics.assets import assets_dir
from trainer_app.capture.mic_sources import SAMPLE_FILE
from trainer_app.capture.ring import Block
from trainer_app.capture.sound_files import read_sound

CLIP_S = 6.0
FADE_S = 0.02
"""Both ends of a cut are faded, so that it begins and ends without a click."""

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Clip:
    """A short sound: mono float32 samples, full scale 1.0, at `rate` samples per second."""

    mono: Samples
    rate: int

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return len(self.mono) / self.rate


class ClipRecorder:
    """Collects one clip at a time out of the blocks that pass by; safe from any thread, never holds more."""

    def __init__(self, seconds: float = CLIP_S) -> None:
        self._usual_s = self._wanted_s = seconds
        self._lock = threading.Lock()
        self._recording = False
        self._pieces: list[Samples] = []
        self._held = 0
        self._rate = 0
        self._stream = 0

    def start(self, seconds: float | None = None) -> None:
        """Forget the clip before and collect a new one, of so many seconds, from the next block on."""
        with self._lock:
            self._clear()
            self._wanted_s = self._usual_s if seconds is None else seconds
            self._recording = True

    def finish(self) -> None:
        """End before the time is full: what is there is the clip."""
        with self._lock:
            self._recording = False

    def forget(self) -> None:
        """Stop, and keep nothing."""
        with self._lock:
            self._clear()

    def hear(self, block: Block) -> None:
        """Take the next block, when a clip is wanted; another device or rate begins the clip anew."""
        with self._lock:
            if not self._recording:
                return
            if (block.rate, block.stream) != (self._rate, self._stream):
                self._pieces, self._held = [], 0
                self._rate, self._stream = block.rate, block.stream
            piece = block.samples[: round(self._wanted_s * block.rate) - self._held]
            self._pieces.append(piece.copy())
            self._held += len(piece)
            self._recording = self._held < round(self._wanted_s * block.rate)

    @property
    def is_recording(self) -> bool:
        """A clip is being collected."""
        with self._lock:
            return self._recording

    @property
    def seconds(self) -> float:
        """How much of the clip is there, 0..6 s."""
        with self._lock:
            return self._held / self._rate if self._rate else 0.0

    @property
    def clip(self) -> Clip | None:
        """The whole clip, None while there is none or it is not full yet."""
        with self._lock:
            if self._recording or not self._pieces:
                return None
            return faded(Clip(np.concatenate(self._pieces), self._rate))

    def _clear(self) -> None:
        self._recording = False
        self._pieces, self._held, self._rate, self._stream = [], 0, 0, 0


def faded(clip: Clip) -> Clip:
    """Return the clip with its ends faded over 20 ms."""
    length = min(round(FADE_S * clip.rate), len(clip.mono) // 2)
    if not length:
        return clip
    slope = np.linspace(0.0, 1.0, length, dtype=np.float32)
    mono = clip.mono.copy()
    mono[:length] *= slope
    mono[-length:] *= slope[::-1]
    return Clip(mono, clip.rate)


def example_clip(path: Path | None = None, seconds: float = CLIP_S) -> Clip:
    """Return the good example: the first 6 s of the shipped speech. Raises MediaError without it."""
    sound = read_sound(path or assets_dir() / SAMPLE_FILE)
    return faded(Clip(sound.mono[: round(seconds * sound.rate)], sound.rate))
