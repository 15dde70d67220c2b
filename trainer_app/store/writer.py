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

from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.connection import open_writing
from trainer_app.store.copies import spare_copy
from trainer_app.store.entries import Entry
from trainer_app.store.status import StoreStatus, explain

log = logging.getLogger(__name__)

COMMIT_EVERY_S = 1.0
RETRY_S = (1.0, 2.0, 4.0, 8.0)
"""Pauses between tries after a failed commit; the last one goes on."""
UNFIT = (sqlite3.IntegrityError, OverflowError, UnicodeError)
"""Errors of one entry that no later try can heal: it is left out, told in the log, the rest is written."""
JOB_S = 10.0
"""How long a caller waits for a job; far longer than any commit seen."""

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


class Writer:
    """Owns the writing connection and its thread."""

    def __init__(self, path: Path) -> None:
        """Open `path`, which must be migrated already, and start the thread."""
        self._connection = open_writing(path)
        self._spare = spare_copy(path)
        self._change = threading.Condition()
        self._rows: list[Entry] = []
        self._jobs: list[_Job[object]] = []
        self._hurry = False
        self._stop = False
        self._failures = 0
        self._given = self._written = 0  # rows
        self._begun = self._ended = 0  # tries to commit
        self._status = StoreStatus(True)
        self._thread = threading.Thread(target=self._work, name="gladi-writer", daemon=True)
        self._thread.start()

    @property
    def status(self) -> StoreStatus:
        """How the last commit went."""
        return self._status

    def hand_over(self, row: Entry) -> None:
        """Take a row to be written soon; returns at once."""
        with self._change:
            self._rows.append(row)
            self._given += 1
            self._change.notify_all()

    def waiting(self) -> tuple[Entry, ...]:
        """Return what is not on the disk yet, in order."""
        with self._change:
            return tuple(self._rows)

    def flush(self, timeout_s: float) -> bool:
        """Write now and wait for it; False when it failed or took longer."""
        with self._change:
            target, begun = self._given, self._begun
            self._hurry = True
            self._change.notify_all()
            # A try that was under way already may have taken only part of the rows: the next one counts.
            self._change.wait_for(lambda: self._written >= target or self._ended > begun, timeout_s)
            return self._written >= target

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

    def later(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Run `work` on the writing connection soon, outside a transaction, without waiting for it."""
        with self._change:
            if not self._stop:
                self._jobs.append(_Job(work, transaction=False))
                self._change.notify_all()

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
                self._begun += 1
            self._commit(batch)
            for job in jobs:
                job.run(self._connection)
            if stop:
                return

    def _commit(self, batch: tuple[Entry, ...]) -> None:
        error: StoreError | None = None
        if batch:
            try:
                self._write(batch)
            except sqlite3.Error as fault:
                error = explain(fault)
                log.warning("a commit of %d rows failed and waits: %s", len(batch), fault)
                if error.message.key == "store.disk_full":
                    self._make_room()
        with self._change:
            if error is None:
                del self._rows[: len(batch)]
                self._written += len(batch)
                self._failures, self._status = 0, StoreStatus(True)
            else:
                self._failures += 1
                self._status = StoreStatus(False, error.message)
            self._ended += 1
            self._change.notify_all()

    def _make_room(self) -> None:
        """Give up the spare copy: a copy of what is safe is worth less than rows that are not."""
        try:
            self._spare.unlink(missing_ok=True)
        except OSError as error:
            log.info("no room to be made: %s", error)

    def _write(self, batch: tuple[Entry, ...]) -> None:
        try:
            with _transaction(self._connection):
                for row in batch:
                    row.write(self._connection)
        except UNFIT:
            with _transaction(self._connection):
                for row in batch:
                    self._write_if_fit(row)

    def _write_if_fit(self, row: Entry) -> None:
        """Write one row of a batch in which some row has no place any more (its person was erased)."""
        self._connection.execute("SAVEPOINT one")
        try:
            row.write(self._connection)
        except UNFIT as error:
            self._connection.execute("ROLLBACK TO one")
            log.error("a row of rehearsal %s has no place: %s", row.rehearsal, error)
        self._connection.execute("RELEASE one")
