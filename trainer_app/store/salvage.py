"""A damaged database: found out at the start, kept aside, and saved row by row into a new one."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.connection import decode, open_writing
from trainer_app.store.copies import spare_copy
from trainer_app.store.paths import sidecars
from trainer_app.store.rows import INSERT, is_whole
from trainer_app.store.schema import APPLICATION_ID, CURRENT, migrate, version_of

log = logging.getLogger(__name__)

PERSON = "id, name, honorific, avatar, created_at"
REHEARSAL = (
    "id, person_id, scenario_json, scenario_crc32, seed, level, viewers, planned_ms, app_version,"
    " started_at, ended_at"
)
TICK = "rehearsal_id, comment_id, said"
EVENT = "rehearsal_id, seq, at_ms, origin, kind, body, crc32"
Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came out of a damaged file; kept: where the damaged file lies now."""

    people: int
    rehearsals: int
    events: int
    kept: Path

    @property
    def message(self) -> Message:
        """The sentence for it."""
        return Message.of(
            "store.damaged", people=self.people, rehearsals=self.rehearsals, file=self.kept.name
        )


def is_damaged(path: Path) -> bool:
    """Whether something lies at `path` that is no whole database of ours.

    An empty or missing file counts as damaged where a write-ahead log or a spare copy lies beside it. A file
    of a newer app is not damaged. Raises StoreError when the file cannot even be opened (rights, another
    program): no damage.
    """
    if not path.exists() or path.stat().st_size == 0:
        return _has_content(sidecars(path)[0]) or spare_copy(path).exists()
    try:
        with closing(sqlite3.connect(path, timeout=5.0, isolation_level=None)) as connection:
            if version_of(connection) > CURRENT:
                return False
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            return not ours or connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok"
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return True
        raise StoreError(Message("store.cannot_open"), str(error)) from error


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def rescue(path: Path) -> Salvaged:
    """Move the damaged file aside and build a new one at `path` from all rows that can still be read.

    The spare copy fills the gaps, and only those. Works on a side file that takes the place at the very end,
    so that a power cut meanwhile loses nothing. Raises StoreError when there is no room for it; the damaged
    file is then untouched.
    """
    fresh = path.with_name(f"{path.name}.mending")
    for leftover in (fresh, *sidecars(fresh)):
        leftover.unlink(missing_ok=True)
    try:
        with closing(open_writing(fresh)) as target:
            migrate(target, fresh)
            for source in (path, spare_copy(path)):
                _fill(source, target)
            people, rehearsals, events = (_count(target, name) for name in ("person", "rehearsal", "event"))
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
        fresh.replace(mended(path))
        kept = _aside(path)
        finish_rescue(path)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(Message("store.cannot_mend"), str(error)) from error
    log.warning("a damaged database was kept as %s; %d events saved", kept.name, events)
    return Salvaged(people, rehearsals, events, kept)


def mended(path: Path) -> Path:
    """Return where a mended database waits for the damaged one to be moved away."""
    return path.with_name(f"{path.name}.mended")


def finish_rescue(path: Path) -> None:
    """Put the mended database in its place, also after a power cut between the two renames."""
    if not path.exists() and mended(path).exists():
        mended(path).replace(path)
    mended(path).unlink(missing_ok=True)


def _aside(path: Path) -> Path:
    number = 1
    while (kept := path.with_name(f"{path.stem}.damaged-{number}.db")).exists():
        number += 1
    for old, new in zip((path, *sidecars(path)), (kept, *sidecars(kept)), strict=True):
        if old.exists():
            old.replace(new)
    return kept


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _fill(damaged: Path, target: sqlite3.Connection) -> None:
    if not _has_content(damaged):  # SQLite would throw the write-ahead log away at once
        return
    try:
        with closing(sqlite3.connect(damaged, timeout=5.0, isolation_level=None)) as source:
            source.execute("PRAGMA query_only = ON")
            source.text_factory = decode
            _copy_all(source, target)
    except sqlite3.DatabaseError as error:
        log.warning("%s gives no more: %s", damaged.name, error)


def _copy_all(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    _take(target, f"INSERT OR IGNORE INTO person ({PERSON})", _both_ways(source, PERSON, "person"))
    rehearsals = _both_ways(source, REHEARSAL, "rehearsal")
    _take(target, f"INSERT OR IGNORE INTO rehearsal ({REHEARSAL})", rehearsals)
    for (number,) in target.execute("SELECT id FROM rehearsal").fetchall():
        rows = _both_ways(source, EVENT, "event", f"WHERE rehearsal_id = {int(number)}", "seq")
        whole = (row for row in rows if is_whole(row))  # type: ignore[arg-type]
        _take(target, INSERT.replace("INSERT", "INSERT OR IGNORE"), whole)
    ticks = _both_ways(source, TICK, "tick", key="rehearsal_id")
    _take(target, f"INSERT OR IGNORE INTO tick ({TICK})", ticks)


def _both_ways(
    source: sqlite3.Connection, columns: str, table: str, where: str = "", key: str = "id"
) -> Iterator[Row]:
    """Yield rows from the front until something breaks, then from the back."""
    for order in ("ASC", "DESC"):
        try:
            yield from source.execute(f"SELECT {columns} FROM {table} {where} ORDER BY {key} {order}")
        except sqlite3.Error as error:
            log.warning("table %s read %s as far as possible: %s", table, order, error)
        else:
            return


def _take(target: sqlite3.Connection, insert: str, rows: Iterator[Row]) -> None:
    """Insert what fits; a row that breaks a rule of the schema is left out."""
    target.execute("BEGIN")
    for row in rows:
        statement = insert if "VALUES" in insert else f"{insert} VALUES ({', '.join('?' * len(row))})"
        try:
            target.execute(statement, row)
        except sqlite3.IntegrityError as error:
            log.warning("a damaged row was left out: %s", error)
    target.execute("COMMIT")
