"""The shape of the database and how an older one becomes it, one numbered step at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from trainer_app.basics.messages import Message, StoreError

APPLICATION_ID = 0x474C4144
"""`GLAD` in the file's header: a SQLite file without it is not ours."""

FIRST = """
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    honorific TEXT NOT NULL CHECK (honorific IN ('Bu', 'Kak', 'Pak')),
    avatar INTEGER NOT NULL CHECK (avatar >= 0),
    created_at TEXT NOT NULL
) STRICT;
CREATE TABLE rehearsal (
    id INTEGER PRIMARY KEY,
    person_id INTEGER REFERENCES person(id) ON DELETE CASCADE,
    scenario_json TEXT NOT NULL,
    scenario_crc32 INTEGER NOT NULL,
    seed TEXT NOT NULL,
    level INTEGER NOT NULL,
    viewers INTEGER NOT NULL,
    planned_ms INTEGER NOT NULL,
    app_version TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE INDEX rehearsal_of_person ON rehearsal(person_id);
CREATE TABLE event (
    rehearsal_id INTEGER NOT NULL REFERENCES rehearsal(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('input', 'outcome')),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    crc32 INTEGER NOT NULL,
    PRIMARY KEY (rehearsal_id, seq)
) STRICT, WITHOUT ROWID;
"""

TICKS = """
CREATE TABLE tick (
    rehearsal_id INTEGER NOT NULL REFERENCES rehearsal(id) ON DELETE CASCADE,
    comment_id TEXT NOT NULL,
    said TEXT NOT NULL CHECK (said IN ('yes', 'partly', 'no')),
    PRIMARY KEY (rehearsal_id, comment_id)
) STRICT, WITHOUT ROWID;
"""


def _step_1(connection: sqlite3.Connection) -> None:
    run_script(connection, FIRST)


def _add_ticks(connection: sqlite3.Connection) -> None:
    run_script(connection, TICKS)


Step = Callable[[sqlite3.Connection], None]
STEPS: tuple[Step, ...] = (_step_1, _add_ticks)
"""Step n brings a file of version n - 1 to version n. Steps are never changed once released, only added."""

CURRENT = len(STEPS)


def run_script(connection: sqlite3.Connection, script: str) -> None:
    """Run several statements inside the caller's transaction (`executescript` would commit it first)."""
    for statement in script.split(";"):
        if statement.strip():
            connection.execute(statement)


def version_of(connection: sqlite3.Connection) -> int:
    """Return the number of steps that were done on this file; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, path: Path, steps: tuple[Step, ...] = STEPS) -> list[Path]:
    """Bring the open file at `path` to the newest version and return the copies made before each step.

    Each step is one transaction; before a step on a file that holds something, the file is copied to
    `<name>.before-v<n>`. Raises StoreError `store.newer` for a file of a newer app, which is not touched.
    """
    version = version_of(connection)
    if version > len(steps):
        detail = f"{path} is of version {version}, this app knows {len(steps)}"
        raise StoreError(Message("store.newer"), detail)
    copies: list[Path] = []
    for number, step in enumerate(steps[version:], start=version + 1):
        if version > 0:
            copies.append(_copy(connection, path.with_name(f"{path.name}.before-v{number}")))
        connection.execute("BEGIN IMMEDIATE")
        try:
            step(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except sqlite3.Error:
            connection.execute("ROLLBACK")
            raise
    return copies


def _copy(connection: sqlite3.Connection, target: Path) -> Path:
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
    return target
