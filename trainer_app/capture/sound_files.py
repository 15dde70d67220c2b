"""Reading sound files, and the sound track of a video where ffmpeg is on the PATH."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from trainer_app.basics.messages import MediaError, Message

VIDEO_ENDINGS = frozenset({".mp4", ".mkv", ".webm", ".mov", ".avi", ".m4v", ".m4a", ".aac", ".3gp", ".opus"})
"""Endings that are handed to ffmpeg; all others are tried by libsndfile first."""
VIDEO_RATE = 48_000
LONGEST_S = 3600
"""More of a file is not read: an hour of mono sound is 700 MB at 48 kHz."""
FFMPEG_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Sound:
    """A whole sound: mono float32 samples, full scale 1.0, at `rate` samples per second."""

    mono: NDArray[np.float32]
    rate: int

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return len(self.mono) / self.rate


def read_sound(path: Path) -> Sound:
    """Return the sound of a wav, flac, ogg or mp3 file, or of a video; channels are averaged.

    Raises MediaError (mic.file_absent, mic.file_unreadable, mic.file_no_sound, mic.no_ffmpeg).
    """
    if not path.is_file():
        raise MediaError(Message.of("mic.file_absent", name=path.name), f"{path}: no such file")
    if path.suffix.lower() in VIDEO_ENDINGS:
        return _track_of(path)
    try:
        with soundfile.SoundFile(str(path)) as file:
            rate = int(file.samplerate)
            block = file.read(LONGEST_S * rate, dtype="float32", always_2d=True)
    except (soundfile.SoundFileError, OSError, TypeError, ValueError) as error:
        raise MediaError(Message.of("mic.file_unreadable", name=path.name), f"{path}: {error}") from error
    return _checked(path, block, rate)


def _checked(path: Path, block: NDArray[np.float32], rate: int) -> Sound:
    if not len(block):
        raise MediaError(Message.of("mic.file_no_sound", name=path.name), f"{path}: holds no sound")
    mono = np.ascontiguousarray(block.mean(axis=1, dtype=np.float32))
    return Sound(np.nan_to_num(mono, nan=0.0, posinf=1.0, neginf=-1.0), rate)


def _track_of(path: Path) -> Sound:
    program = shutil.which("ffmpeg")
    if program is None:
        raise MediaError(Message.of("mic.no_ffmpeg", name=path.name), f"{path}: ffmpeg is not on the PATH")
    call = [program, "-v", "error", "-nostdin", "-i", str(path.resolve()), "-vn", "-t", str(LONGEST_S)]
    call += ["-f", "f32le", "-ac", "1", "-ar", str(VIDEO_RATE), "-"]
    try:
        done = subprocess.run(call, capture_output=True, timeout=FFMPEG_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MediaError(Message.of("mic.file_unreadable", name=path.name), f"{path}: {error}") from error
    if not done.stdout:
        raise MediaError(Message.of("mic.file_no_sound", name=path.name), f"{path}: no sound track")
    samples = np.frombuffer(done.stdout[: len(done.stdout) // 4 * 4], np.float32)
    return _checked(path, samples.reshape(-1, 1), VIDEO_RATE)
