"""A full disk: rows wait in memory, a sentence is told, and nothing is lost when there is room again."""

from __future__ import annotations

import sqlite3

import pytest

from tests.unit.store.logs import SCENARIO, a_log
from tests.waiting import wait_until
from trainer_app.basics.messages import StoreError
from trainer_app.store.copies import spare_copy
from trainer_app.store.database import Store
from trainer_app.store.paths import database_path

pytestmark = pytest.mark.expects_warnings


def fill_the_disk(store: Store) -> None:
    """Allow the database file no further page: SQLite's own `database or disk is full` follows."""

    def limit(connection: sqlite3.Connection) -> None:
        pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
        connection.execute(f"PRAGMA max_page_count = {pages}")

    store.writer.call(limit, transaction=False)


def make_room(store: Store) -> None:
    store.writer.call(lambda c: c.execute("PRAGMA max_page_count = 1000000").fetchone(), transaction=False)


def begin_full(store: Store) -> int:
    number = store.sessions.start(None, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    assert store.writer.flush(5)
    fill_the_disk(store)
    return number


def test_nothing_is_lost_when_the_disk_was_full_for_a_while(store: Store) -> None:
    number = begin_full(store)
    log = a_log(500)
    for event in log:
        store.sessions.append(number, [event])
    assert not store.writer.flush(5)
    status = store.status
    assert not status.ok
    assert status.message is not None
    assert status.message.key == "store.disk_full"
    assert store.sessions.read(number) == log, "the report can be made from memory"
    make_room(store)
    wait_until(lambda: store.status.ok and not store.writer.waiting())
    assert store.sessions.read(number) == log
    assert store.sessions.read_log(number).lost == 0


def test_a_rehearsal_begun_and_ended_on_a_full_disk_is_listed_and_read(store: Store) -> None:
    person = store.people.add("Sari", "Bu", 0)
    fill_the_disk(store)
    number = store.sessions.start(person.id, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    log = a_log(500)
    store.sessions.append(number, log)
    assert not store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    (info,) = store.sessions.of_person(person.id)
    assert (info.id, info.ended_at) == (number, "2026-11-24T09:04:00+07:00")
    assert store.sessions.read(number) == log


def test_a_name_that_cannot_be_kept_is_told_at_once(store: Store) -> None:
    fill_the_disk(store)
    with pytest.raises(StoreError) as caught:
        for number in range(2000):
            store.people.add(f"Ibu {number} " + "x" * 25, "Bu", 0)
    assert caught.value.message.key == "store.disk_full"


def test_erasing_somebody_works_on_a_full_disk(store: Store) -> None:
    person = store.people.add("Sari", "Bu", 0)
    number = store.sessions.start(person.id, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    store.sessions.append(number, a_log(500))
    store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    fill_the_disk(store)
    waiting = store.sessions.start(None, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T10:00:00+07:00")
    store.sessions.append(waiting, a_log(3000))
    assert not store.writer.flush(5)
    store.people.erase(person.id)
    assert store.people.all() == ()


def test_the_spare_copy_is_given_up_for_rows_that_are_not_safe_yet(store: Store) -> None:
    number = store.sessions.start(None, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    store.sessions.append(number, a_log(50))
    store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    copy = spare_copy(database_path(store.data_dir))
    wait_until(copy.exists)
    begin_full(store)
    store.sessions.append(number + 1, a_log(500))
    assert not store.writer.flush(5)
    assert not copy.exists()


def test_closing_on_a_full_disk_says_that_rows_are_missing(store: Store) -> None:
    number = begin_full(store)
    store.sessions.append(number, a_log(500))
    assert store.close() is False
