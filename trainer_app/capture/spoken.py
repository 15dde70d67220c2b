"""Tips in the trainer's own voice: one FLAC file a tip in the data folder, 15 s at most, never sent."""

from __future__ import annotations

import errno
import io
import re
from pathlib import Path

import numpy as np
import soundfile

from trainer_app.basics.messages import MediaError, Message
from trainer_app.basics.whole_file import write_whole
from trainer_app.capture.clip import Clip
from trainer_app.capture.sound_files import read_sound

FOLDER = "spoken"
ENDING = ".flac"
LONGEST_S = 15.0
_NAME = re.compile(r"[a-z_]+(\.[a-z_]+)*")


class SpokenTips:
    """The recordings of one data folder, by the key of the sentence they say. For a thread that may wait."""

    def __init__(self, data_dir: Path) -> None:
        self.folder = data_dir / FOLDER

    def keys(self) -> frozenset[str]:
        """Return the keys that have a recording; empty when the folder is absent or cannot be read."""
        try:
            found = [path.stem for path in self.folder.iterdir() if path.suffix == ENDING]
        except OSError:
            return frozenset()
        return frozenset(key for key in found if _NAME.fullmatch(key))

    def save(self, key: str, clip: Clip) -> None:
        """Keep the first 15 s of a clip for a key, in the place of the one before.

        A power cut or a full disk leaves the old recording or the new one, never half of one. Raises
        MediaError (spoken.disk_full, spoken.not_saved).
        """
        path = self._path(key)
        mono = np.clip(clip.mono[: round(LONGEST_S * clip.rate)], -1.0, 1.0)
        packed = io.BytesIO()
        try:
            soundfile.write(packed, mono, clip.rate, format="FLAC", subtype="PCM_16")
            self.folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, packed.getvalue())
        except (OSError, soundfile.SoundFileError) as error:
            full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
            raise MediaError(
                Message("spoken.disk_full" if full else "spoken.not_saved"), str(error)
            ) from error

    def load(self, key: str) -> Clip:
        """Return a recording; raises MediaError(spoken.broken) when it cannot be read."""
        try:
            sound = read_sound(self._path(key))
        except MediaError as error:
            raise MediaError(Message("spoken.broken"), str(error)) from error
        return Clip(sound.mono[: round(LONGEST_S * sound.rate)], sound.rate)

    def delete(self, key: str) -> None:
        """Delete a recording; one that is not there is fine. Raises MediaError(spoken.not_deleted)."""
        try:
            self._path(key).unlink(missing_ok=True)
        except OSError as error:
            raise MediaError(Message("spoken.not_deleted"), str(error)) from error

    def _path(self, key: str) -> Path:
        if not _NAME.fullmatch(key):
            raise ValueError(f"not the key of a sentence: {key!r}")
        return self.folder / f"{key}{ENDING}"
