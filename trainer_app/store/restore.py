"""A backup back into a data folder: checked first, and never over people without a clear word."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.archive import Content, read_manifest, unpack
from trainer_app.store.backup import content_of
from trainer_app.store.copies import spare_copy
from trainer_app.store.lock import FolderLock
from trainer_app.store.paths import (
    DATABASE_NAME,
    SETTINGS_NAME,
    WORKING_PREFIX,
    data_folder,
    database_path,
    own_scenarios_dir,
    sidecars,
)
from trainer_app.store.salvage import finish_rescue, is_damaged, mended
from trainer_app.store.schema import APPLICATION_ID, CURRENT, version_of

KEPT_NAME = "gladi.before-restore.db"
"""Where the database that was replaced stays, until the next restore or until somebody is erased."""


def restore_backup(data_dir: Path | None, source: Path, *, replace: bool) -> Content:
    """Put the backup at `source` into a data folder and return how much came back.

    Without `replace` nothing that exists is touched: StoreError `store.restore_would_replace` where there are
    people, rehearsals or other scenarios already. Other StoreErrors: those of `read_manifest`,
    `store.already_open` (the app is running), `store.restore_failed` (no room, no right).
    """
    manifest = read_manifest(source)
    try:
        folder = data_folder(data_dir)
        lock = FolderLock(folder)
    except OSError as error:
        raise StoreError(Message("store.restore_failed"), str(error)) from error
    try:
        with tempfile.TemporaryDirectory(prefix=WORKING_PREFIX, dir=folder) as temporary:
            staged = Path(temporary)
            unpack(source, manifest, staged)
            content = _checked(staged / DATABASE_NAME)
            if not replace:
                _refuse_to_replace(folder, staged)
            _put_in_place(folder, staged, replace=replace)
        return content
    except (OSError, sqlite3.Error) as error:
        raise StoreError(Message("store.restore_failed"), str(error)) from error
    finally:
        lock.release()


def _checked(database: Path) -> Content:
    with closing(sqlite3.connect(database)) as connection:
        try:
            if version_of(connection) > CURRENT:
                raise StoreError(Message("store.backup_newer"), "its database is of a newer app")
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            if ours and whole:
                return content_of(connection)
        except sqlite3.DatabaseError as error:
            raise StoreError(Message("store.backup_damaged"), str(error)) from error
    raise StoreError(Message("store.backup_damaged"), "its database is not whole")


def _refuse_to_replace(folder: Path, staged: Path) -> None:
    path = database_path(folder)
    finish_rescue(path)
    if is_damaged(path):
        raise StoreError(Message("store.damaged_now"), "open the app first, it mends the data here")
    here = Content(0, 0)
    if path.exists() and path.stat().st_size > 0:
        with closing(sqlite3.connect(path)) as connection:
            here = content_of(connection)
    others = [
        name.name
        for name in own_scenarios_dir(staged).glob("*")
        if (own_scenarios_dir(folder) / name.name).exists()
        and (own_scenarios_dir(folder) / name.name).read_bytes() != name.read_bytes()
    ]
    if here.people or here.rehearsals or others:
        message = Message.of("store.restore_would_replace", people=here.people, rehearsals=here.rehearsals)
        raise StoreError(message, f"use --replace; scenarios that differ: {others}")


def _put_in_place(folder: Path, staged: Path, *, replace: bool) -> None:
    """Move everything to its place; the database last, by the two renames that `finish_rescue` completes."""
    scenarios = own_scenarios_dir(folder)
    for scenario in sorted(own_scenarios_dir(staged).glob("*.gladi.json")):
        scenarios.mkdir(exist_ok=True)
        scenario.replace(scenarios / scenario.name)
    settings = staged / SETTINGS_NAME
    if settings.exists() and (replace or not (folder / SETTINGS_NAME).exists()):
        settings.replace(folder / SETTINGS_NAME)
    path = database_path(folder)
    kept = folder / KEPT_NAME
    for old in (kept, *sidecars(kept), spare_copy(path)):
        old.unlink(missing_ok=True)
    (staged / DATABASE_NAME).replace(mended(path))
    for old, new in zip((path, *sidecars(path)), (kept, *sidecars(kept)), strict=True):
        if old.exists():
            old.replace(new)
    finish_rescue(path)
