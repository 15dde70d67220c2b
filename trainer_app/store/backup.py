"""Everything of a data folder into one file; works while the app is open on that folder."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from trainer_app import __version__
from trainer_app.basics.clock import wall_time_iso
from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.archive import (
    FORMAT,
    Content,
    Manifest,
    entry_of,
    read_manifest,
    unpack,
    write_archive,
)
from trainer_app.store.paths import (
    DATABASE_NAME,
    SETTINGS_NAME,
    WORKING_PREFIX,
    data_folder,
    database_path,
    own_scenarios_dir,
)
from trainer_app.store.schema import version_of


def make_backup(data_dir: Path | None, target: Path) -> Content:
    """Write all people, rehearsals, settings and own scenarios of a folder into `target` and count them.

    The file appears whole or not at all, and is read back before it is called done. StoreError:
    `store.nothing_to_back_up`, `store.backup_failed` (no room, no right, a damaged database).
    """
    folder = data_folder(data_dir)
    if not database_path(folder).exists():
        raise StoreError(Message("store.nothing_to_back_up"), f"no data in {folder}")
    side = target.with_name(target.name + ".part")
    try:
        with tempfile.TemporaryDirectory(prefix=WORKING_PREFIX, dir=folder) as temporary:
            content = _pack(folder, Path(temporary), side)
            _read_back(side, Path(temporary))
        with side.open("rb+") as file:
            os.fsync(file.fileno())
        side.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(Message("store.backup_failed"), str(error)) from error
    finally:
        side.unlink(missing_ok=True)
    return content


def _pack(folder: Path, temporary: Path, side: Path) -> Content:
    copy = temporary / DATABASE_NAME
    content, version = copy_database(database_path(folder), copy)
    files = {DATABASE_NAME: copy}
    if (folder / SETTINGS_NAME).is_file():
        files[SETTINGS_NAME] = folder / SETTINGS_NAME
    for scenario in sorted(own_scenarios_dir(folder).glob("*.gladi.json")):
        files[f"scenarios/{scenario.name}"] = scenario
    manifest = Manifest(
        format=FORMAT,
        app_version=__version__,
        made_at=wall_time_iso(),
        database_version=version,
        people=content.people,
        rehearsals=content.rehearsals,
        files={name: entry_of(path) for name, path in files.items()},
    )
    write_archive(side, manifest, files)
    return content


def _read_back(side: Path, temporary: Path) -> None:
    check = temporary / "check"
    check.mkdir()
    try:
        unpack(side, read_manifest(side), check)
    except StoreError as error:
        raise StoreError(Message("store.backup_failed"), f"read back: {error}") from error


def copy_database(source: Path, target: Path) -> tuple[Content, int]:
    """Copy a database while others may use it; return its content and version. sqlite3.Error on damage."""
    with closing(sqlite3.connect(source, timeout=5.0)) as live, closing(sqlite3.connect(target)) as copy:
        live.execute("PRAGMA query_only = ON")
        live.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        return content_of(copy), version_of(copy)


def content_of(connection: sqlite3.Connection) -> Content:
    """Count people and rehearsals."""
    people = int(connection.execute("SELECT count(*) FROM person").fetchone()[0])
    return Content(people, int(connection.execute("SELECT count(*) FROM rehearsal").fetchone()[0]))
