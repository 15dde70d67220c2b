"""Whether rows reach the disk, and SQLite's errors in words for a person."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from trainer_app.basics.messages import Message, StoreError


@dataclass(frozen=True, slots=True)
class StoreStatus:
    """Whether rows reach the disk; message: what to tell when they do not, or what was found at the start."""

    ok: bool
    message: Message | None = None


def explain(error: sqlite3.Error) -> StoreError:
    """Return the error in words for a person; the technical text is its detail."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    key = {
        sqlite3.SQLITE_FULL: "store.disk_full",
        sqlite3.SQLITE_READONLY: "store.read_only",
        sqlite3.SQLITE_CANTOPEN: "store.cannot_open",
        sqlite3.SQLITE_CORRUPT: "store.damaged_now",
        sqlite3.SQLITE_NOTADB: "store.damaged_now",
    }.get(primary if primary is not None else -1, "store.cannot_write")
    return StoreError(Message(key), str(error))
