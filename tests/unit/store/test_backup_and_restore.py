"""One file out and in: nothing is lost, nothing is overwritten unasked, nothing damaged is taken."""

from __future__ import annotations

import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.store.logs import SCENARIO, a_log
from trainer_app.basics.messages import StoreError
from trainer_app.store.backup import make_backup
from trainer_app.store.database import Store, open_store
from trainer_app.store.paths import database_path, own_scenarios_dir
from trainer_app.store.restore import restore_backup
from trainer_app.store.settings import Settings, load_settings, save_settings


def fill(folder: Path, name: str = "Sari") -> int:
    store = open_store(folder)
    person = store.people.add(name, "Bu", 3)
    number = store.sessions.start(person.id, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    store.sessions.append(number, a_log(50))
    store.sessions.finish(number, "2026-11-24T09:04:00+07:00")
    store.close()
    own_scenarios_dir(folder).mkdir()
    (own_scenarios_dir(folder) / "punyaku.gladi.json").write_text('{"format": 1}', "utf-8")
    save_settings(folder, Settings(text_scale=1.25, last_person=person.id))
    return number


def names(folder: Path) -> list[str]:
    store = open_store(folder)
    found = [person.name for person in store.people.all()]
    store.close()
    return found


def refusal(folder: Path, file: Path, *, replace: bool = False) -> str:
    with pytest.raises(StoreError) as caught:
        restore_backup(folder, file, replace=replace)
    return caught.value.message.key


def test_everything_comes_back_in_an_empty_folder(tmp_path: Path) -> None:
    number = fill(tmp_path / "a")
    content = make_backup(tmp_path / "a", tmp_path / "b.zip")
    assert (content.people, content.rehearsals) == (1, 1)
    assert restore_backup(tmp_path / "new", tmp_path / "b.zip", replace=False) == content
    store = open_store(tmp_path / "new")
    assert store.found == ()
    (person,) = store.people.all()
    assert (person.name, person.rehearsals) == ("Sari", 1)
    assert store.sessions.read(number) == a_log(50)
    assert store.settings.value.text_scale == 1.25
    assert (own_scenarios_dir(tmp_path / "new") / "punyaku.gladi.json").read_text("utf-8") == '{"format": 1}'
    store.close()


def test_a_backup_is_made_while_the_app_is_open(store: Store, tmp_path: Path) -> None:
    store.people.add("Sari", "Bu", 0)
    number = store.sessions.start(None, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    store.sessions.append(number, a_log(20, ended=False))
    content = store.backup(tmp_path / "b.zip")
    assert (content.people, content.rehearsals) == (1, 1)
    restore_backup(tmp_path / "new", tmp_path / "b.zip", replace=False)
    again = open_store(tmp_path / "new")
    assert again.sessions.read(number) == a_log(20, ended=False)
    again.close()


def test_people_are_never_overwritten_unasked(tmp_path: Path) -> None:
    fill(tmp_path / "a", "Sari")
    fill(tmp_path / "b", "Rini")
    make_backup(tmp_path / "a", tmp_path / "a.zip")
    before = {file: file.read_bytes() for file in (tmp_path / "b").rglob("*") if file.is_file()}
    assert refusal(tmp_path / "b", tmp_path / "a.zip") == "store.restore_would_replace"
    assert {file: file.read_bytes() for file in (tmp_path / "b").rglob("*") if file.is_file()} == before
    assert names(tmp_path / "b") == ["Rini"]


def test_with_replace_the_old_data_stays_aside_until_somebody_is_erased(tmp_path: Path) -> None:
    fill(tmp_path / "a", "Sari")
    fill(tmp_path / "b", "Rini")
    make_backup(tmp_path / "a", tmp_path / "a.zip")
    restore_backup(tmp_path / "b", tmp_path / "a.zip", replace=True)
    assert names(tmp_path / "b") == ["Sari"]
    kept = tmp_path / "b" / "gladi.before-restore.db"
    with closing(sqlite3.connect(kept)) as old:
        assert old.execute("SELECT name FROM person").fetchall() == [("Rini",)]
    store = open_store(tmp_path / "b")
    store.people.erase(store.people.all()[0].id)
    store.close()
    assert not kept.exists()


def test_another_scenario_of_the_same_name_is_not_overwritten_unasked(tmp_path: Path) -> None:
    fill(tmp_path / "a")
    make_backup(tmp_path / "a", tmp_path / "a.zip")
    scenarios = own_scenarios_dir(tmp_path / "new")
    scenarios.mkdir(parents=True)
    (scenarios / "punyaku.gladi.json").write_text("lain", "utf-8")
    assert refusal(tmp_path / "new", tmp_path / "a.zip") == "store.restore_would_replace"
    assert (scenarios / "punyaku.gladi.json").read_text("utf-8") == "lain"


def test_settings_that_are_here_stay_without_replace(tmp_path: Path) -> None:
    fill(tmp_path / "a")
    make_backup(tmp_path / "a", tmp_path / "a.zip")
    (tmp_path / "new").mkdir()
    save_settings(tmp_path / "new", Settings(language="en"))
    restore_backup(tmp_path / "new", tmp_path / "a.zip", replace=False)
    assert load_settings(tmp_path / "new")[0].language == "en"


def test_the_app_must_be_closed_for_a_restore(store: Store, tmp_path: Path) -> None:
    fill(tmp_path / "a")
    make_backup(tmp_path / "a", tmp_path / "a.zip")
    assert refusal(store.data_dir, tmp_path / "a.zip", replace=True) == "store.already_open"


def test_nothing_to_save_is_told_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        make_backup(tmp_path / "none", tmp_path / "b.zip")
    assert caught.value.message.key == "store.nothing_to_back_up"
    assert not (tmp_path / "b.zip").exists()


def test_a_backup_that_cannot_be_written_is_told_and_leaves_the_old_one(tmp_path: Path) -> None:
    fill(tmp_path / "a")
    make_backup(tmp_path / "a", tmp_path / "b.zip")
    old = (tmp_path / "b.zip").read_bytes()
    database_path(tmp_path / "a").write_bytes(b"rubbish" * 999)
    with pytest.raises(StoreError) as caught:
        make_backup(tmp_path / "a", tmp_path / "b.zip")
    assert caught.value.message.key == "store.backup_failed"
    assert (tmp_path / "b.zip").read_bytes() == old
    with pytest.raises(StoreError):
        make_backup(tmp_path / "a", tmp_path / "no" / "such" / "folder.zip")


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "store.backup_missing"),
        (b"", "store.backup_not_ours"),
        (b"a letter", "store.backup_not_ours"),
        ({"letter.txt": "x"}, "store.backup_not_ours"),
        ({"manifest.json": "{"}, "store.backup_damaged"),
        ({"manifest.json": "[]"}, "store.backup_damaged"),
        ({"manifest.json": '{"format": 2}'}, "store.backup_newer"),
        ({"manifest.json": '{"format": 1}'}, "store.backup_damaged"),
    ],
)
def test_a_file_that_is_no_backup_is_told(tmp_path: Path, content, key: str) -> None:
    file = tmp_path / "b.zip"
    if isinstance(content, bytes):
        file.write_bytes(content)
    elif content is not None:
        with zipfile.ZipFile(file, "w") as archive:
            for name, text in content.items():
                archive.writestr(name, text)
    assert refusal(tmp_path / "new", file) == key


def rewrite(source: Path, target: Path, change) -> None:
    """Write a backup anew with changed files; `change` edits name -> bytes."""
    with zipfile.ZipFile(source) as old:
        files = {name: old.read(name) for name in old.namelist()}
    change(files)
    with zipfile.ZipFile(target, "w") as new:
        for name, content in files.items():
            new.writestr(name, content)


def test_a_backup_that_wants_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    fill(tmp_path / "a")
    make_backup(tmp_path / "a", tmp_path / "b.zip")

    def escape(files: dict[str, bytes]) -> None:
        manifest = json.loads(files["manifest.json"])
        manifest["files"]["scenarios/../../evil.gladi.json"] = manifest["files"]["settings.json"]
        files["scenarios/../../evil.gladi.json"] = files["settings.json"]
        files["manifest.json"] = json.dumps(manifest).encode()

    rewrite(tmp_path / "b.zip", tmp_path / "evil.zip", escape)
    assert refusal(tmp_path / "new", tmp_path / "evil.zip") == "store.backup_damaged"
    assert not list(tmp_path.glob("evil.gladi.json"))


def test_a_backup_of_a_newer_database_is_refused(tmp_path: Path) -> None:
    fill(tmp_path / "a")
    make_backup(tmp_path / "a", tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        archive.extract("gladi.db", tmp_path)
    with closing(sqlite3.connect(tmp_path / "gladi.db")) as direct:
        direct.execute("PRAGMA user_version = 99")

    def newer(files: dict[str, bytes]) -> None:
        import hashlib

        files["gladi.db"] = (tmp_path / "gladi.db").read_bytes()
        manifest = json.loads(files["manifest.json"])
        manifest["files"]["gladi.db"] = {
            "bytes": len(files["gladi.db"]),
            "sha256": hashlib.sha256(files["gladi.db"]).hexdigest(),
        }
        files["manifest.json"] = json.dumps(manifest).encode()

    rewrite(tmp_path / "b.zip", tmp_path / "n.zip", newer)
    assert refusal(tmp_path / "new", tmp_path / "n.zip") == "store.backup_newer"


@pytest.fixture(scope="module")
def good_backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("good")
    fill(folder / "a")
    make_backup(folder / "a", folder / "b.zip")
    return folder / "b.zip"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.floats(0, 0.9999), flip=st.integers(1, 255))
def test_a_flipped_byte_is_told_or_changes_nothing(good_backup: Path, tmp_path: Path, position, flip) -> None:
    raw = bytearray(good_backup.read_bytes())
    raw[int(position * len(raw))] ^= flip
    (tmp_path / "flipped.zip").write_bytes(raw)
    folder = tmp_path / "new"
    shutil.rmtree(folder, ignore_errors=True)
    try:
        content = restore_backup(folder, tmp_path / "flipped.zip", replace=False)
    except StoreError as error:
        assert error.message.key in ("store.backup_damaged", "store.backup_not_ours", "store.backup_newer")
        assert not database_path(folder).exists()
    else:
        assert (content.people, content.rehearsals) == (1, 1)
        assert names(folder) == ["Sari"]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(length=st.floats(0, 0.9999))
def test_a_cut_file_is_told(good_backup: Path, tmp_path: Path, length) -> None:
    raw = good_backup.read_bytes()
    (tmp_path / "cut.zip").write_bytes(raw[: int(length * len(raw))])
    assert refusal(tmp_path / "new", tmp_path / "cut.zip") == "store.backup_not_ours"


def test_what_a_power_cut_left_of_a_restore_goes_at_the_next_start(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / ".working-x").mkdir()
    (tmp_path / ".working-x" / "gladi.db").write_bytes(b"half")
    open_store(tmp_path).close()
    assert not (tmp_path / ".working-x").exists()
