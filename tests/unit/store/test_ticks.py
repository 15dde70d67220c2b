"""Ticks of the own answers: kept with the rehearsal, gone with the person, never lost on the way."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.unit.store.logs import SCENARIO, a_log
from tests.unit.store.test_disk_full import fill_the_disk, make_room
from tests.waiting import wait_until
from trainer_app.store.database import Store, open_store
from trainer_app.store.paths import database_path
from trainer_app.store.restore import restore_backup
from trainer_app.store.schema import STEPS, migrate, version_of

expects_warnings = pytest.mark.expects_warnings


def rehearsed(store: Store) -> tuple[int, int]:
    """Return a person and a finished rehearsal."""
    person = store.people.add("Sari", "Bu", 1)
    number = store.sessions.start(person.id, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    store.sessions.append(number, a_log())
    store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    return person.id, number


def test_a_tick_is_there_at_once_and_after_a_restart(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    _person, number = rehearsed(store)
    store.ticks.set(number, "c1", "partly")
    assert store.ticks.of(number) == {"c1": "partly"}
    assert store.close()
    again = open_store(tmp_path)
    assert again.ticks.of(number) == {"c1": "partly"}
    again.close()


def test_the_last_word_holds(store: Store) -> None:
    _person, number = rehearsed(store)
    for said in ("no", "yes"):
        store.ticks.set(number, "c1", said)  # type: ignore[arg-type]
        assert store.ticks.of(number) == {"c1": said}
        assert store.writer.flush(5)
        assert store.ticks.of(number) == {"c1": said}


def test_ticks_belong_to_one_rehearsal(store: Store) -> None:
    _person, one = rehearsed(store)
    _person, other = rehearsed(store)
    store.ticks.set(one, "c1", "yes")
    assert store.ticks.of(other) == {}


def test_ticks_come_back_out_of_a_backup(tmp_path: Path) -> None:
    store = open_store(tmp_path / "one")
    _person, number = rehearsed(store)
    store.ticks.set(number, "c1", "yes")
    store.backup(tmp_path / "all.gladi")
    store.close()
    restore_backup(tmp_path / "other", tmp_path / "all.gladi", replace=False)
    back = open_store(tmp_path / "other")
    assert back.ticks.of(number) == {"c1": "yes"}
    back.close()


@expects_warnings
def test_ticks_go_with_the_person(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    person, number = rehearsed(store)
    store.ticks.set(number, "c1", "yes")
    store.people.erase(person)
    assert store.ticks.of(number) == {}
    store.ticks.set(number, "c2", "no")  # its rehearsal is gone: nothing to keep, nothing breaks
    assert store.writer.flush(5)
    assert store.ticks.of(number) == {}
    store.close()
    with closing(sqlite3.connect(database_path(tmp_path))) as direct:
        assert direct.execute("SELECT count(*) FROM tick").fetchone() == (0,)


@expects_warnings
def test_a_full_disk_is_told_and_loses_no_tick(store: Store) -> None:
    _person, number = rehearsed(store)
    fill_the_disk(store)
    for place in range(400):
        store.ticks.set(number, f"c{place}" + "x" * 400, "yes")
    assert not store.writer.flush(5)
    assert store.status.message is not None
    assert len(store.ticks.of(number)) == 400
    make_room(store)
    wait_until(lambda: store.status.ok and not store.writer.waiting())
    assert len(store.ticks.of(number)) == 400


def test_a_database_from_before_the_ticks_gets_room_for_them(tmp_path: Path) -> None:
    path = database_path(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        migrate(old, path, STEPS[:1])
        old.execute("INSERT INTO person VALUES (1, 'Sari', 'Bu', 1, '2026-11-24')")
        assert version_of(old) == 1
    store = open_store(tmp_path)
    assert [person.name for person in store.people.all()] == ["Sari"]
    _person, number = rehearsed(store)
    store.ticks.set(number, "c1", "no")
    assert store.ticks.of(number) == {"c1": "no"}
    store.close()


@expects_warnings
def test_ticks_are_saved_out_of_a_damaged_file(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    _person, number = rehearsed(store)
    store.ticks.set(number, "c1", "partly")
    store.close()
    path = database_path(tmp_path)
    with closing(sqlite3.connect(path)) as direct:
        direct.execute("PRAGMA application_id = 7")  # no longer ours: the file is mended row by row
        direct.commit()
    mended = open_store(tmp_path)
    assert mended.salvaged is not None
    assert mended.ticks.of(number) == {"c1": "partly"}
    mended.close()
