"""Those who practise on this laptop, by name; erased means erased."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from trainer_app.basics.clock import wall_time_iso
from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.reader import Reader
from trainer_app.store.writer import Writer

Honorific = Literal["Bu", "Kak", "Pak"]
HONORIFICS: tuple[Honorific, ...] = ("Bu", "Kak", "Pak")
NAME_MAX = 40
"""Characters of a name; longer ones do not fit a tile."""

SELECT = (
    "SELECT p.id, p.name, p.honorific, p.avatar, p.created_at, count(r.id), max(r.started_at)"
    " FROM person p LEFT JOIN rehearsal r ON r.person_id = p.id AND r.ended_at IS NOT NULL"
    " GROUP BY p.id ORDER BY p.id"
)


@dataclass(frozen=True, slots=True)
class Person:
    """One name on the home page; rehearsals: how many were ended; last_at: when the newest began (ISO)."""

    id: int
    name: str
    honorific: Honorific
    avatar: int
    created_at: str
    rehearsals: int
    last_at: str | None


class People:
    """The list of people; each change is on the disk when the call returns."""

    def __init__(
        self,
        writer: Writer,
        reader: Reader,
        forget_copies: Callable[[], None],
        forget_person: Callable[[int], None],
    ) -> None:
        """forget_copies, forget_person: what lies outside the database and goes with a person."""
        self._writer = writer
        self._reader = reader
        self._forget_copies = forget_copies
        self._forget_person = forget_person

    def all(self) -> tuple[Person, ...]:
        """Return everybody, in the order of being added."""
        return tuple(_person(row) for row in self._reader.rows(SELECT))

    def add(self, name: str, honorific: Honorific, avatar: int) -> Person:
        """Add a person. StoreError: `store.name_empty`, `store.name_long`, or why the disk refuses."""
        clean = _clean(name)
        at = wall_time_iso()

        def insert(connection: sqlite3.Connection) -> int:
            cursor = connection.execute(
                "INSERT INTO person (name, honorific, avatar, created_at) VALUES (?, ?, ?, ?)",
                (clean, honorific, avatar, at),
            )
            return int(cursor.lastrowid or 0)

        return Person(self._writer.call(insert), clean, honorific, avatar, at, 0, None)

    def rename(self, person_id: int, name: str) -> None:
        """Give a person another name; raises StoreError as `add`, or `store.no_such_person`."""
        clean = _clean(name)

        def update(connection: sqlite3.Connection) -> int:
            return connection.execute("UPDATE person SET name = ? WHERE id = ?", (clean, person_id)).rowcount

        _need_one(self._writer.call(update))

    def erase(self, person_id: int) -> None:
        """Erase a person with all rehearsals, from the write-ahead log, copies and calibrations too.

        Files that a backup wrote elsewhere are out of reach. StoreError `store.no_such_person`.
        """

        def delete(connection: sqlite3.Connection) -> int:
            return connection.execute("DELETE FROM person WHERE id = ?", (person_id,)).rowcount

        self._forget_person(person_id)
        _need_one(self._writer.call(delete))
        self._writer.call(checkpoint, transaction=False)
        self._forget_copies()


def checkpoint(connection: sqlite3.Connection) -> None:
    """Bring everything from the write-ahead log into the database file and empty the log."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _clean(name: str) -> str:
    clean = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    if not clean:
        raise StoreError(Message("store.name_empty"), "a name is needed")
    if len(clean) > NAME_MAX:
        raise StoreError(Message.of("store.name_long", longest=NAME_MAX), "the name is too long")
    return clean


def _need_one(changed: int) -> None:
    if changed != 1:
        raise StoreError(Message("store.no_such_person"), "no such person")


def _person(row: tuple[object, ...]) -> Person:
    number, name, honorific, avatar, created_at, rehearsals, last_at = row
    title: Honorific = next((h for h in HONORIFICS if h == honorific), "Bu")
    return Person(
        int(str(number)),
        str(name),
        title,
        int(str(avatar)),
        str(created_at),
        int(str(rehearsals)),
        None if last_at is None else str(last_at),
    )
