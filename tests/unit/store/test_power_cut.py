"""The power goes, the program is killed, bits flip: what was acknowledged is there, and it is told."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.unit.store.logs import SCENARIO, a_log
from trainer_app.basics.inputs import Ended
from trainer_app.basics.messages import StoreError
from trainer_app.store.copies import spare_copy
from trainer_app.store.database import Store, open_store
from trainer_app.store.paths import database_path, sidecars
from trainer_app.store.schema import APPLICATION_ID, CURRENT

pytestmark = pytest.mark.expects_warnings
ROOT = Path(__file__).resolve().parents[3]


def filled(folder: Path, comments: int = 400) -> int:
    """Fill a folder with one person and one whole rehearsal."""
    store = open_store(folder)
    person = store.people.add("Sari", "Bu", 3)
    number = store.sessions.start(person.id, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    store.sessions.append(number, a_log(comments))
    store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    store.close()
    return number


def test_a_copy_taken_at_any_moment_holds_every_acknowledged_row(store: Store, tmp_path: Path) -> None:
    path = database_path(store.data_dir)
    number = store.sessions.start(None, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    log = a_log(300, ended=False)
    for start in range(0, 585, 45):
        acknowledged = start + 40
        store.sessions.append(number, log[start:acknowledged])
        assert store.writer.flush(5)
        store.sessions.append(number, log[acknowledged : acknowledged + 5])  # may or may not be there in time
        folder = tmp_path / f"cut{start}"
        folder.mkdir()
        for file in (path, sidecars(path)[0]):
            shutil.copy(file, folder / file.name)
        with closing(sqlite3.connect(folder / path.name)) as copy:
            assert copy.execute("SELECT count(*) FROM event").fetchone()[0] >= acknowledged


def test_a_log_torn_at_any_byte_gives_a_whole_beginning(store: Store, tmp_path: Path) -> None:
    path = database_path(store.data_dir)
    number = store.sessions.start(None, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    log = a_log(60, ended=False)
    for start in range(0, len(log), 10):
        store.sessions.append(number, log[start : start + 10])
        assert store.writer.flush(5)
    database, wal = path.read_bytes(), sidecars(path)[0].read_bytes()
    found = []
    for length in range(0, len(wal), 1777):
        folder = tmp_path / f"torn{length}"
        folder.mkdir()
        (folder / path.name).write_bytes(database)
        sidecars(folder / path.name)[0].write_bytes(wal[:length])
        torn = open_store(folder)
        found.append(torn.sessions.read(number))
        assert torn.salvaged is None
        torn.close()
    assert all(part == log[: len(part)] for part in found)
    lengths = [len(part) for part in found]
    assert lengths == sorted(lengths)
    assert lengths[0] == 0
    assert lengths[-1] >= len(log) - 10


def test_a_killed_program_loses_nothing_acknowledged_and_the_rehearsal_is_offered(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.unit.store.crash_writer", str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    with child.stdout as lines:
        acknowledged = [int(next(lines)) for _ in range(25)][-1]
        child.send_signal(signal.SIGKILL)
        child.wait()
    store = open_store(tmp_path)
    (cut,) = store.sessions.unfinished()
    log = store.sessions.read_log(cut.id)
    assert log.events[-1].seq >= acknowledged
    assert log.lost == 0
    assert list(log.events) == a_log(20_000, ended=False)[: len(log.events)]
    store.sessions.close_cut(cut.id)
    assert store.sessions.read(cut.id)[-1].body == Ended("cut")
    store.close()


def test_a_flipped_bit_in_a_row_costs_that_row_only(tmp_path: Path) -> None:
    number = filled(tmp_path)
    with closing(sqlite3.connect(database_path(tmp_path))) as direct:
        body = direct.execute("SELECT body FROM event WHERE seq = 10").fetchone()[0]
        direct.execute("UPDATE event SET body = ? WHERE seq = 10", (body.replace("8", "9", 1) + " ",))
        direct.commit()
    store = open_store(tmp_path)
    log = store.sessions.read_log(number)
    assert log.lost == 1
    assert [event.seq for event in log.events] == [n for n in range(len(a_log(400))) if n != 10]
    store.close()


def test_a_row_that_is_no_text_any_more_costs_that_row_only(tmp_path: Path) -> None:
    number = filled(tmp_path)
    with closing(sqlite3.connect(database_path(tmp_path))) as direct:
        direct.execute("UPDATE event SET body = CAST(X'7b22ff7d' AS TEXT) WHERE seq = 10")
        direct.commit()
    store = open_store(tmp_path)
    assert store.sessions.read_log(number).lost == 1
    store.close()


def spoil(path: Path, first_page: int, last_page: int) -> None:
    """Write rubbish over some pages of 4096 bytes."""
    with path.open("r+b") as file:
        file.seek(first_page * 4096)
        file.write(b"\xa5" * 4096 * (last_page - first_page))


def test_a_spoilt_middle_is_kept_aside_and_the_rest_is_saved(tmp_path: Path) -> None:
    number = filled(tmp_path)
    path = database_path(tmp_path)
    pages = path.stat().st_size // 4096
    spoil(path, pages // 2, pages // 2 + 3)
    spare_copy(path).unlink()
    store = open_store(tmp_path)
    assert store.salvaged is not None
    assert store.found[0].key == "store.damaged"
    assert store.found[0].as_mapping() == {"people": 1, "rehearsals": 1, "file": "gladi.damaged-1.db"}
    assert (tmp_path / "gladi.damaged-1.db").exists()
    assert [person.name for person in store.people.all()] == ["Sari"]
    log = store.sessions.read_log(number)
    assert 0 < log.lost < len(a_log(400)) / 2
    assert log.events[0].seq == 0, "read from the front"
    assert isinstance(log.events[-1].body, Ended), "and from the back"
    assert store.people.add("Rini", "Bu", 1).id == 2, "work goes on"
    store.close()


@pytest.mark.parametrize(
    "rubbish", [b"not a database at all", b"\0" * 8192, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_file_of_rubbish_is_never_silently_replaced(tmp_path: Path, rubbish: bytes) -> None:
    path = database_path(tmp_path)
    path.write_bytes(rubbish)
    store = open_store(tmp_path)
    assert store.found[0].key == "store.damaged"
    assert (tmp_path / "gladi.damaged-1.db").read_bytes() == rubbish
    assert store.people.all() == ()
    store.close()


def test_a_foreign_database_is_kept_aside(tmp_path: Path) -> None:
    path = database_path(tmp_path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE cake (id INTEGER)")
        other.commit()
    store = open_store(tmp_path)
    assert store.salvaged is not None
    store.close()


def test_an_emptied_file_beside_its_log_is_kept_aside(tmp_path: Path) -> None:
    path = database_path(tmp_path)
    path.write_bytes(b"")
    sidecars(path)[0].write_bytes(b"the write-ahead log" * 400)
    store = open_store(tmp_path)
    assert store.salvaged is not None
    assert sidecars(tmp_path / "gladi.damaged-1.db")[0].read_bytes() == b"the write-ahead log" * 400
    store.close()


def test_a_power_cut_while_mending_loses_nothing(tmp_path: Path) -> None:
    filled(tmp_path)
    path = database_path(tmp_path)
    path.rename(path.with_name("gladi.db.mended"))  # cut between the two renames
    store = open_store(tmp_path)
    assert [person.name for person in store.people.all()] == ["Sari"]
    store.close()


def test_a_file_of_a_newer_app_is_refused_and_untouched(tmp_path: Path) -> None:
    filled(tmp_path)
    path = database_path(tmp_path)
    with closing(sqlite3.connect(path)) as direct:
        direct.execute(f"PRAGMA user_version = {CURRENT + 1}")
    before = path.read_bytes()
    for _ in range(2):  # the lock is free again after a refusal
        with pytest.raises(StoreError) as caught:
            open_store(tmp_path)
        assert caught.value.message.key == "store.newer"
    assert path.read_bytes() == before


def test_the_file_says_that_it_is_ours_and_of_which_version(tmp_path: Path) -> None:
    filled(tmp_path)
    with closing(sqlite3.connect(database_path(tmp_path))) as direct:
        assert direct.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert direct.execute("PRAGMA user_version").fetchone()[0] == CURRENT
        assert direct.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert not sidecars(database_path(tmp_path))[0].exists(), "the log was brought home"
