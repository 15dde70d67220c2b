"""The spare copy fills gaps and nothing else; old files become new ones step by step, copied before each."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.unit.store.logs import SCENARIO, a_log
from trainer_app.basics.messages import StoreError
from trainer_app.store import copies
from trainer_app.store.connection import open_writing
from trainer_app.store.copies import COPY_EVERY_S, spare_copy
from trainer_app.store.database import Store, open_store
from trainer_app.store.paths import database_path
from trainer_app.store.schema import CURRENT, STEPS, migrate, version_of


def rehearse(store: Store, person: int, comments: int = 100) -> int:
    number = store.sessions.start(person, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    store.sessions.append(number, a_log(comments))
    store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    return number


def test_a_rehearsal_leaves_a_spare_copy_a_large_one_once_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = spare_copy(database_path(tmp_path))

    def rehearse_again() -> bytes:
        store = open_store(tmp_path)
        rehearse(store, (store.people.all() or (store.people.add("Sari", "Bu", 0),))[0].id)
        store.close()
        return copy.read_bytes()

    first = rehearse_again()
    second = rehearse_again()
    assert second != first
    monkeypatch.setattr(copies, "SMALL", 1000)
    assert rehearse_again() == second, "a large one: one a day is enough"
    old = copy.stat().st_mtime - COPY_EVERY_S - 60
    os.utime(copy, (old, old))
    assert rehearse_again() != second


@pytest.mark.expects_warnings
@pytest.mark.parametrize("harm", ["rubbish", "middle", "empty", "gone"])
def test_the_copy_fills_what_the_damaged_file_lost(tmp_path: Path, harm: str) -> None:
    store = open_store(tmp_path)
    person = store.people.add("Sari", "Bu", 0)
    number = rehearse(store, person.id, 400)
    store.close()
    path = database_path(tmp_path)
    if harm == "rubbish":
        path.write_bytes(b"\xa5" * 30_000)
    elif harm == "middle":
        with path.open("r+b") as file:
            file.seek(path.stat().st_size // 2)
            file.write(b"\xa5" * 12_288)
    elif harm == "empty":
        path.write_bytes(b"")
    else:
        path.unlink()
    again = open_store(tmp_path)
    assert again.found[0].key == "store.damaged"
    assert [p.name for p in again.people.all()] == ["Sari"]
    assert again.sessions.read(number) == a_log(400)
    again.close()


@pytest.mark.expects_warnings
def test_the_copy_never_brings_an_erased_person_back(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    person = store.people.add("Sari", "Bu", 0)
    rehearse(store, person.id)
    store.people.add("Rini", "Bu", 1)
    store.people.erase(person.id)
    store.close()
    path = database_path(tmp_path)
    path.write_bytes(b"\xa5" * 30_000)
    again = open_store(tmp_path)
    assert "Sari" not in [p.name for p in again.people.all()]
    again.close()


def _next_step(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE person ADD COLUMN village TEXT NOT NULL DEFAULT ''")


def _broken_step(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE half (id INTEGER)")
    connection.execute("this is no SQL")


def test_each_step_is_done_once_with_a_copy_before_it(tmp_path: Path) -> None:
    path = tmp_path / "gladi.db"
    with closing(open_writing(path)) as connection:
        assert migrate(connection, path) == [], "a new file needs no copy"
        connection.execute("INSERT INTO person VALUES (1, 'Sari', 'Bu', 0, '2026')")
    with closing(open_writing(path)) as connection:
        (copy,) = migrate(connection, path, (*STEPS, _next_step))
        assert version_of(connection) == CURRENT + 1
        assert connection.execute("SELECT name, village FROM person").fetchall() == [("Sari", "")]
        assert migrate(connection, path, (*STEPS, _next_step)) == []
    with closing(sqlite3.connect(copy)) as old:
        assert version_of(old) == CURRENT
        assert old.execute("SELECT name FROM person").fetchall() == [("Sari",)]


def test_a_step_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "gladi.db"
    with closing(open_writing(path)) as connection:
        migrate(connection, path)
        with pytest.raises(sqlite3.Error):
            migrate(connection, path, (*STEPS, _broken_step))
        assert version_of(connection) == CURRENT
        tables = connection.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall()
        assert tables == []


def test_a_newer_file_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "gladi.db"
    with closing(open_writing(path)) as connection:
        migrate(connection, path, (*STEPS, _next_step))
        with pytest.raises(StoreError) as caught:
            migrate(connection, path)
    assert caught.value.message.key == "store.newer"
