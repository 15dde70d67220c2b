"""One program at a time on one data folder: a lock that the system frees even after a power cut."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.paths import LOCK_NAME


class FolderLock:
    """The lock of a data folder, held from creation to `release`."""

    def __init__(self, data_dir: Path) -> None:
        """Take the lock; StoreError `store.already_open` when another program holds it."""
        self._file: IO[bytes] | None = (data_dir / LOCK_NAME).open("ab")
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            self._file = None
            raise StoreError(
                Message("store.already_open"), "another program uses this data folder"
            ) from error

    def release(self) -> None:
        """Free the folder; twice changes nothing."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
