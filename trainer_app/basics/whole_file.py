"""Writing a small file so that a power cut leaves the old one or the new one, never half of one."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` beside `path`, bring it to the disk, put it in its place. Raises OSError."""
    side = path.with_name(path.name + ".new")
    try:
        with side.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        side.replace(path)
    except OSError:
        with suppress(OSError):  # the fault that is told is the first one
            side.unlink()
        raise
