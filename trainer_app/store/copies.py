"""Older copies of the database: the spare one fills the gaps of a damaged file; erasing removes them all."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

log = logging.getLogger(__name__)

SMALL = 32 << 20
"""Up to so many bytes (some 250 rehearsals) the copy is renewed after every rehearsal: 10 ms, measured."""
COPY_EVERY_S = 20 * 3600
"""A larger one is renewed once a day of use."""
ROOM = 4
"""No copy unless the disk has room for so many of them."""


def spare_copy(path: Path) -> Path:
    """Return where the spare copy of a database lies."""
    return path.with_name(f"{path.stem}.copy.db")


def refresh_copy(connection: sqlite3.Connection, path: Path) -> None:
    """Renew the spare copy when it is due, whole or not at all; a disk without room gets none."""
    copy = spare_copy(path)
    side = copy.with_name(copy.name + ".new")
    try:
        if _is_due(path, copy):
            side.unlink(missing_ok=True)
            with closing(sqlite3.connect(side)) as target:
                connection.backup(target)
                if target.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                    raise sqlite3.DatabaseError("the copy is not whole")
            with side.open("rb+") as file:
                os.fsync(file.fileno())
            side.replace(copy)
    except (sqlite3.Error, OSError) as error:
        log.info("no spare copy: %s", error)
        side.unlink(missing_ok=True)


def _is_due(path: Path, copy: Path) -> bool:
    size = path.stat().st_size
    if size > SMALL and copy.exists() and path.stat().st_mtime - copy.stat().st_mtime < COPY_EVERY_S:
        return False
    return shutil.disk_usage(path.parent).free >= ROOM * size


def forget_copies(path: Path) -> None:
    """Remove every older copy: the spare one, from before migrations and restores, and damaged files."""
    stem = path.stem
    patterns = (f"{path.name}.before-v*", f"{stem}.damaged-*", f"{stem}.before-restore.*", f"{stem}.copy.*")
    for pattern in patterns:
        for copy in path.parent.glob(pattern):
            copy.unlink(missing_ok=True)
