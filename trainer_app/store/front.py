"""A second start asks the first one to come to the front: a small file in the data folder, no network."""

from __future__ import annotations

import time
from pathlib import Path

ASK_NAME = "to-front"
PATIENCE_S, LOOK_EVERY_S = 3.0, 0.05
"""A window that is at work takes the file away at once; one that hangs does not."""


def ask_to_front(data_dir: Path) -> bool:
    """Ask, and return whether the window that holds this folder has answered within `PATIENCE_S`."""
    asked = data_dir / ASK_NAME
    try:
        asked.touch()
        until = time.monotonic() + PATIENCE_S
        while asked.exists() and time.monotonic() < until:
            time.sleep(LOOK_EVERY_S)
        answered = not asked.exists()
        asked.unlink(missing_ok=True)
    except OSError:
        return False
    return answered


def was_asked(data_dir: Path) -> bool:
    """Return whether a second start asks; asking again needs a new question."""
    asked = data_dir / ASK_NAME
    if not asked.exists():
        return False
    asked.unlink(missing_ok=True)
    return True
