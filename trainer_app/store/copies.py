"""Older copies of the database: the daily one fills the gaps of a damaged file; erasing removes them all."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

log = logging.getLogger(__name__)

COPY_EVERY_S = 20 * 3600
"""A copy a day of use: what a dead sector can cost is then one day at most."""
ROOM = 4
"""No copy unless the disk has room for so many of them."""


def daily_copy(path: Path) -> Path:
    """Return where the daily copy of a database lies."""
    return path.with_name(f"{path.stem}.copy.db")


def refresh_copy(connection: sqlite3.Connection, path: Path) -> None:
    """Renew the daily copy when it is old, whole or not at all; a disk without room gets none."""
    copy = daily_copy(path)
    side = copy.with_name(copy.name + ".new")
    try:
        if _is_due(path, copy):
            side.unlink(missing_ok=True)
            with closing(sqlite3.connect(side)) as target:
                connection.backup(target)
            with side.open("rb+") as file:
                os.fsync(file.fileno())
            side.replace(copy)
    except (sqlite3.Error, OSError) as error:
        log.info("no daily copy: %s", error)
        side.unlink(missing_ok=True)


def _is_due(path: Path, copy: Path) -> bool:
    if copy.exists() and path.stat().st_mtime - copy.stat().st_mtime < COPY_EVERY_S:
        return False
    return shutil.disk_usage(path.parent).free >= ROOM * path.stat().st_size


def forget_copies(path: Path) -> None:
    """Remove every older copy: daily, from before migrations and restores, and damaged files kept aside."""
    stem = path.stem
    patterns = (f"{path.name}.before-v*", f"{stem}.damaged-*", f"{stem}.before-restore.*", f"{stem}.copy.*")
    for pattern in patterns:
        for copy in path.parent.glob(pattern):
            copy.unlink(missing_ok=True)
