"""Reading from the database beside the writer: one connection, one statement at a time."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

from trainer_app.store.connection import open_reading
from trainer_app.store.status import explain

Value = str | int | float | None


class Reader:
    """A connection that never writes, safe to be asked from any thread."""

    def __init__(self, path: Path) -> None:
        self._connection = open_reading(path)
        self._lock = threading.Lock()

    def rows(self, statement: str, values: tuple[Value, ...] = ()) -> list[tuple[object, ...]]:
        """Return all rows of a SELECT; raises StoreError when the file cannot be read."""
        with self._lock:
            try:
                return self._connection.execute(statement, values).fetchall()
            except sqlite3.Error as error:
                raise explain(error) from error

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._connection.close()
