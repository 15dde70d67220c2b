"""The one thread that writes to the database, and what waits for it in memory.

Rows of a running rehearsal are handed over and never waited for; one commit a second takes all that came.
When a commit fails (disk full, stick pulled out) its whole batch stays in memory, in order, and is tried
again: nothing is lost while the app runs, and `status` carries the sentence for it.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from trainer_app.basics.events import LogEvent
from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.connection import open_writing
from trainer_app.store.rows import INSERT, text_check, to_row

log = logging.getLogger(__name__)

COMMIT_EVERY_S = 1.0
RETRY_S = (1.0, 2.0, 4.0, 8.0)
"""Pauses between tries after a failed commit; the last one goes on."""
JOB_S = 10.0
"""How long a caller waits for a job; far longer than any commit seen."""


@dataclass(frozen=True, slots=True)
class StoreStatus:
    """Whether rows reach the disk; message: what to tell when they do not, or what was found at the start."""

    ok: bool
    message: Message | None = None


@dataclass(frozen=True, slots=True)
class NewRehearsal:
    """A rehearsal begins; the scenario is kept whole, so that editing it later changes no old report."""

    id: int
    person_id: int | None
    scenario_json: str
    seed: int
    level: int
    viewers: int
    planned_ms: int
    app_version: str
    started_at: str

    def write(self, connection: sqlite3.Connection) -> None:
        """Insert the row."""
        connection.execute(
            "INSERT INTO rehearsal (id, person_id, scenario_json, scenario_crc32, seed, level, viewers,"
            " planned_ms, app_version, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self.id,
                self.person_id,
                self.scenario_json,
                text_check(self.scenario_json),
                self.seed,
                self.level,
                self.viewers,
                self.planned_ms,
                self.app_version,
                self.started_at,
            ),
        )


@dataclass(frozen=True, slots=True)
class NewEvents:
    """Rows of a rehearsal's log."""

    rehearsal_id: int
    events: tuple[LogEvent, ...]

    def write(self, connection: sqlite3.Connection) -> None:
        """Insert the rows."""
        connection.executemany(INSERT, (to_row(self.rehearsal_id, event) for event in self.events))


@dataclass(frozen=True, slots=True)
class EndOfRehearsal:
    """A rehearsal is over."""

    rehearsal_id: int
    ended_at: str

    def write(self, connection: sqlite3.Connection) -> None:
        """Set the end."""
        connection.execute(
            "UPDATE rehearsal SET ended_at = ? WHERE id = ?", (self.ended_at, self.rehearsal_id)
        )


Row = NewRehearsal | NewEvents | EndOfRehearsal
T = TypeVar("T")


@dataclass(slots=True)
class _Job(Generic[T]):
    work: Callable[[sqlite3.Connection], T]
    transaction: bool
    done: threading.Event = field(default_factory=threading.Event)
    result: list[T] = field(default_factory=list)
    error: StoreError | None = None

    def run(self, connection: sqlite3.Connection) -> None:
        try:
            if self.transaction:
                with _transaction(connection):
                    self.result.append(self.work(connection))
            else:
                self.result.append(self.work(connection))
        except sqlite3.Error as error:
            self.error = explain(error)
        finally:
            self.done.set()


class _transaction:  # noqa: N801 - reads as a block
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            try:
                self._connection.execute("COMMIT")
                return
            except sqlite3.Error:
                self._roll_back()
                raise
        self._roll_back()

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


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


class Writer:
    """Owns the writing connection and its thread."""

    def __init__(self, path: Path) -> None:
        """Open `path`, which must be migrated already, and start the thread."""
        self._connection = open_writing(path)
        self._change = threading.Condition()
        self._rows: list[Row] = []
        self._jobs: list[_Job[object]] = []
        self._hurry = False
        self._stop = False
        self._failures = 0
        self._tries = 0
        self._status = StoreStatus(True)
        self._thread = threading.Thread(target=self._work, name="gladi-writer", daemon=True)
        self._thread.start()

    @property
    def status(self) -> StoreStatus:
        """How the last commit went."""
        return self._status

    def hand_over(self, row: Row) -> None:
        """Take a row to be written soon; returns at once."""
        with self._change:
            self._rows.append(row)
            self._change.notify_all()

    def waiting(self) -> tuple[Row, ...]:
        """Return what is not on the disk yet, in order."""
        with self._change:
            return tuple(self._rows)

    def flush(self, timeout_s: float) -> bool:
        """Write now and wait for it; False when it failed or took longer."""
        with self._change:
            tries = self._tries
            self._hurry = True
            self._change.notify_all()
            self._change.wait_for(lambda: not self._rows or self._tries > tries, timeout_s)
            return not self._rows

    def call(self, work: Callable[[sqlite3.Connection], T], *, transaction: bool = True) -> T:
        """Run `work` on the writing connection and return what it gives.

        Rows handed over before are tried first. Raises StoreError when the database refuses.
        """
        job: _Job[T] = _Job(work, transaction)
        with self._change:
            if self._stop:
                raise StoreError(Message("store.cannot_write"), "the store is closed")
            self._jobs.append(job)  # type: ignore[arg-type]
            self._hurry = True
            self._change.notify_all()
        if not job.done.wait(JOB_S):
            raise StoreError(Message("store.cannot_write"), "the disk did not answer")
        if job.error is not None:
            raise job.error
        return job.result[0]

    def close(self, timeout_s: float) -> bool:
        """Write what waits, end the thread and close; False when rows could not be written."""
        with self._change:
            self._stop = True
            self._change.notify_all()
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            return False
        self._connection.close()
        return not self._rows

    def _work(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: bool(self._rows or self._jobs or self._stop))
                pause = RETRY_S[min(self._failures, len(RETRY_S)) - 1] if self._failures else COMMIT_EVERY_S
                self._change.wait_for(lambda: self._hurry or self._stop, pause)
                self._hurry = False
                stop, batch, jobs = self._stop, tuple(self._rows), self._jobs
                self._jobs = []
            self._commit(batch)
            for job in jobs:
                job.run(self._connection)
            if stop:
                return

    def _commit(self, batch: tuple[Row, ...]) -> None:
        error: StoreError | None = None
        if batch:
            try:
                self._write(batch)
            except sqlite3.Error as fault:
                error = explain(fault)
                log.warning("a commit of %d rows failed and waits: %s", len(batch), fault)
        with self._change:
            if error is None:
                del self._rows[: len(batch)]
                self._failures, self._status = 0, StoreStatus(True)
            else:
                self._failures += 1
                self._status = StoreStatus(False, error.message)
            self._tries += 1
            self._change.notify_all()

    def _write(self, batch: tuple[Row, ...]) -> None:
        try:
            with _transaction(self._connection):
                for row in batch:
                    row.write(self._connection)
        except sqlite3.IntegrityError:
            with _transaction(self._connection):
                for row in batch:
                    self._write_if_fit(row)

    def _write_if_fit(self, row: Row) -> None:
        """Write one row of a batch in which some row has no place any more (its person was erased)."""
        self._connection.execute("SAVEPOINT one")
        try:
            row.write(self._connection)
        except sqlite3.IntegrityError as error:
            self._connection.execute("ROLLBACK TO one")
            log.error("a row of rehearsal %s has no place: %s", _rehearsal_of(row), error)
        self._connection.execute("RELEASE one")


def _rehearsal_of(row: Row) -> int:
    return row.id if isinstance(row, NewRehearsal) else row.rehearsal_id
