"""Sound files in place of a microphone: looped, paced by the session's clock, with the same face."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.clock import Clock
from trainer_app.capture.sound_files import read_sound

Samples = NDArray[np.float32]
Sink = Callable[[Samples, int], None]
"""Takes mono samples and how many were lost just before them."""

SAMPLE_FILE = Path("sample") / "sample-speech.ogg"
BLOCK_S = 0.1
LONGEST_LAG_S = 1.0
"""After a standstill (lid closed) the file goes on from where it was, not in one burst."""


class MicSource(Protocol):
    """One opened source of sound. Calls come from the owner's thread; the sink may be called from another."""

    @property
    def name(self) -> str:
        """Name to show."""
        ...

    @property
    def rate(self) -> int:
        """Samples per second."""
        ...

    def step(self) -> bool:
        """Do what is due; return False when the source is gone."""
        ...

    def close(self) -> None:
        """Let go of the device; never raises."""
        ...


class FileMic:
    """A sound file as microphone."""

    def __init__(self, path: Path, clock: Clock, sink: Sink, name: str = "") -> None:
        """Read the whole file; raises MediaError."""
        sound = read_sound(path)
        self._mono = sound.mono
        self._rate = sound.rate
        self._name = name or path.name
        self._clock = clock
        self._sink = sink
        self._begun_s = clock.now_s()
        self._sent = 0

    @property
    def name(self) -> str:
        """Name of the file."""
        return self._name

    @property
    def rate(self) -> int:
        """Samples per second of the file."""
        return self._rate

    def step(self) -> bool:
        """Hand on the blocks of 100 ms that are due by the clock."""
        block = round(BLOCK_S * self._rate)
        due = round((self._clock.now_s() - self._begun_s) * self._rate)
        if due - self._sent > LONGEST_LAG_S * self._rate:
            self._begun_s += (due - self._sent - block) / self._rate
            due = self._sent + block
        while due - self._sent >= block:
            self._sink(self._looped(self._sent, block), 0)
            self._sent += block
        return True

    def close(self) -> None:
        """Nothing to let go of."""

    def _looped(self, start: int, length: int) -> Samples:
        places = np.arange(start, start + length) % len(self._mono)
        return self._mono[places]


def file_of(spec: str) -> Path | None:
    """Return the file that `spec` means (`sample` or a path that exists or looks like a file), else None."""
    if spec == "sample":
        return assets_dir() / SAMPLE_FILE
    path = Path(spec)
    looks_so = bool(path.suffix) and path.suffix[1:].isalnum() and not spec.strip().isdigit()
    if path.is_file() or (looks_so and ("/" in spec or "\\" in spec or len(path.suffix) <= 5)):
        return path
    return None
