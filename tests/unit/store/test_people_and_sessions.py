"""People and rehearsals are kept, read again, and erased."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.store.logs import SCENARIO, a_log
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Command, Ended
from trainer_app.basics.messages import StoreError
from trainer_app.basics.outcomes import Cause, Comment
from trainer_app.store.database import Store, open_store
from trainer_app.store.rows import is_whole, to_event, to_row


def begin(store: Store, person: int | None = None, started_at: str = "2026-11-24T09:00:00+07:00") -> int:
    return store.sessions.start(person, SCENARIO, 7, 2, 160, 240_000, started_at)


def test_a_person_is_there_again_after_a_restart(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    sari = store.people.add("  Sari ", "Bu", 3)
    store.close()
    again = open_store(tmp_path)
    assert again.people.all() == (sari,)
    assert (sari.name, sari.honorific, sari.avatar, sari.rehearsals, sari.last_at) == (
        "Sari",
        "Bu",
        3,
        0,
        None,
    )
    again.close()


def test_namesakes_are_two_people(store: Store) -> None:
    first, second = store.people.add("Sari", "Bu", 0), store.people.add("Sari", "Kak", 1)
    assert first.id != second.id
    assert [p.id for p in store.people.all()] == [first.id, second.id]


@pytest.mark.parametrize("name", ["", "   ", "\n\t", "\u200b"])
def test_a_name_of_nothing_is_asked_for_again(store: Store, name: str) -> None:
    with pytest.raises(StoreError) as caught:
        store.people.add(name, "Bu", 0)
    assert caught.value.message.key == "store.name_empty"


def test_a_name_that_fits_no_tile_is_told(store: Store) -> None:
    with pytest.raises(StoreError) as caught:
        store.people.add("a" * 41, "Bu", 0)
    assert caught.value.message.as_mapping() == {"longest": 40}


def test_a_renamed_person_keeps_the_rehearsals(store: Store) -> None:
    person = store.people.add("Sri", "Bu", 0)
    number = begin(store, person.id)
    store.sessions.append(number, a_log())
    store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    store.people.rename(person.id, "Sri Rahayu")
    (renamed,) = store.people.all()
    assert (renamed.name, renamed.rehearsals, renamed.last_at) == (
        "Sri Rahayu",
        1,
        "2026-11-24T09:00:00+07:00",
    )


def test_nobody_is_renamed_or_erased_by_a_wrong_number(store: Store) -> None:
    for act in (lambda: store.people.rename(9, "X"), lambda: store.people.erase(9)):
        with pytest.raises(StoreError, match="no such person"):
            act()


def test_a_log_is_read_as_it_was_written(store: Store) -> None:
    number = begin(store)
    log = a_log(20)
    for event in log:
        store.sessions.append(number, [event])
    store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    assert store.sessions.read(number) == log
    assert store.sessions.read_log(number).lost == 0


def test_rows_are_read_before_they_reach_the_disk(store: Store) -> None:
    number = begin(store)
    log = a_log(2, ended=False)
    store.sessions.append(number, log)
    assert store.sessions.read(number) == log


def test_rehearsals_of_a_person_come_newest_first_and_of_nobody_else(store: Store) -> None:
    sari, rini = store.people.add("Sari", "Bu", 0), store.people.add("Rini", "Bu", 1)
    old = begin(store, sari.id, "2026-11-10T09:00:00+07:00")
    new = begin(store, sari.id, "2026-11-24T09:00:00+07:00")
    begin(store, rini.id)
    infos = store.sessions.of_person(sari.id)
    assert [info.id for info in infos] == [new, old]
    assert infos[0].scenario_id == "posyandu-bulanan"
    assert (infos[0].seed, infos[0].level, infos[0].viewers, infos[0].planned_ms) == (7, 2, 160, 240_000)


def test_the_running_rehearsal_is_not_called_cut_off(store: Store) -> None:
    begin(store)
    assert store.sessions.unfinished() == ()


def test_a_rehearsal_cut_off_is_found_at_the_next_start_and_closed(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    number = begin(store)
    store.sessions.append(number, a_log(5, ended=False))
    store.close()
    again = open_store(tmp_path)
    (cut,) = again.sessions.unfinished()
    assert (cut.id, cut.last_ms, cut.ended_at) == (number, 5000, None)
    again.sessions.close_cut(number)
    assert again.sessions.unfinished() == ()
    assert again.sessions.read(number)[-1].body == Ended("cut")
    assert again.sessions.read(number)[-1].at_ms == 5000
    assert again.sessions.get(number).ended_at is not None
    again.close()


def test_a_rehearsal_cut_before_its_first_row_is_closed_without_a_log(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    number = begin(store)
    store.close()
    again = open_store(tmp_path)
    again.sessions.close_cut(number)
    assert again.sessions.read(number) == []
    assert again.sessions.unfinished() == ()
    again.close()


def test_erasing_a_person_leaves_no_trace_in_any_file(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    person = store.people.add("Zubaedah", "Bu", 0)
    number = begin(store, person.id)
    secret = Comment("c1", "v1", "nomor KTP saya seratus", "pl001")
    store.sessions.append(number, [LogEvent(0, 0, secret)])
    store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    store.people.erase(person.id)
    assert store.people.all() == ()
    assert store.sessions.of_person(person.id) == ()
    assert store.sessions.read(number) == []
    store.close()
    for file in tmp_path.rglob("*"):
        content = file.read_bytes()
        assert b"Zubaedah" not in content
        assert b"seratus" not in content


@pytest.mark.expects_warnings
def test_rows_of_an_erased_person_do_not_stop_the_others(store: Store) -> None:
    gone, stays = store.people.add("A", "Bu", 0), store.people.add("B", "Bu", 0)
    running = begin(store, gone.id)
    other = begin(store, stays.id)
    store.people.erase(gone.id)
    store.sessions.append(running, a_log(2))
    store.sessions.append(other, a_log(3))
    assert store.writer.flush(5)
    assert store.status.ok
    assert store.sessions.read(other) == a_log(3)


def test_a_seed_of_any_length_is_kept(store: Store) -> None:
    number = store.sessions.start(None, SCENARIO, 10**30, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    store.sessions.append(number, a_log())
    store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    store.sessions._mine.clear()
    assert store.sessions.get(number).seed == 10**30


@pytest.mark.expects_warnings
def test_an_entry_that_cannot_be_written_does_not_stop_the_rest(store: Store) -> None:
    broken = store.sessions.start(None, "\ud800", 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    good = begin(store)
    store.sessions.append(broken, a_log(1))
    store.sessions.append(good, a_log(2))
    assert store.writer.flush(5)
    assert store.sessions.read(good) == a_log(2)


def test_a_second_program_on_the_same_folder_is_told(store: Store) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(store.data_dir)
    assert caught.value.message.key == "store.already_open"


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "data" / "gladi.db").mkdir(parents=True)
    for folder in (tmp_path / "file", tmp_path / "data"):
        with pytest.raises(StoreError) as caught:
            open_store(folder)
        assert caught.value.message.key == "store.cannot_open"


TEXT = st.text(st.characters(exclude_categories=[]), max_size=40)


@settings(max_examples=60)
@given(
    st.integers(0, 2**31),
    st.integers(0, 7_200_000),
    st.one_of(
        st.builds(
            Comment,
            TEXT,
            TEXT,
            TEXT,
            TEXT,
            st.none() | st.builds(Cause, st.just("sound"), st.floats(0, 100), st.floats(0, 9000)),
            TEXT,
        ),
        st.builds(
            Command,
            st.just("host"),
            TEXT,
            st.none() | TEXT,
            st.none() | st.integers(1, 300),
            st.none() | TEXT,
        ),
    ),
)
def test_every_event_survives_its_row_and_a_changed_row_is_noticed(seq, at_ms, body) -> None:
    event = LogEvent(seq, at_ms, body)
    row = to_row(3, event)
    assert to_event(row) == event
    changed = (*row[:5], row[5].replace('"', "'", 1), row[6])
    assert not is_whole(changed)
    assert to_event(changed) is None
