"""Opens a data folder: lock, health, migrations, writer, reader. Begin here."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.archive import Content
from trainer_app.store.backup import make_backup
from trainer_app.store.calibrations import Calibrations
from trainer_app.store.connection import open_writing
from trainer_app.store.copies import forget_copies, refresh_copy
from trainer_app.store.lock import FolderLock
from trainer_app.store.paths import WORKING_PREFIX, data_folder, database_path
from trainer_app.store.people import People
from trainer_app.store.reader import Reader
from trainer_app.store.salvage import Salvaged, finish_rescue, is_damaged, rescue
from trainer_app.store.schema import migrate
from trainer_app.store.sessions import Sessions
from trainer_app.store.settings import SettingsFile
from trainer_app.store.status import StoreStatus, explain
from trainer_app.store.ticks import Ticks
from trainer_app.store.writer import Writer

CLOSE_S = 5.0
OPEN_ERRORS = {
    errno.EROFS: "store.read_only",
    errno.EACCES: "store.read_only",
    errno.EPERM: "store.read_only",
    errno.ENOSPC: "store.disk_full",
}
"""What the system says when the folder cannot be used, and the sentence for it."""


class Store:
    """People, rehearsals and settings of one data folder, until `close`."""

    def __init__(self, data_dir: Path, lock: FolderLock, salvaged: Salvaged | None) -> None:
        self.data_dir = data_dir
        self._lock = lock
        self.salvaged = salvaged
        path = database_path(data_dir)
        self._writer = Writer(path)
        self._reader = Reader(path)
        self.calibrations = Calibrations(data_dir)
        self.people = People(
            self._writer, self._reader, lambda: forget_copies(path), self.calibrations.forget_person
        )
        self.sessions = Sessions(self._writer, self._reader, lambda c: refresh_copy(c, path))
        self.ticks = Ticks(self._writer, self._reader)
        self.settings = SettingsFile(data_dir)

    @property
    def status(self) -> StoreStatus:
        """Whether rows reach the disk now."""
        return self._writer.status

    @property
    def found(self) -> tuple[Message, ...]:
        """What to tell once after opening: damage that was mended, settings that were broken."""
        messages = [self.salvaged.message] if self.salvaged is not None else []
        told = (self.settings.message, self.calibrations.message)
        return (*messages, *(message for message in told if message is not None))

    def backup(self, target: Path) -> Content:
        """Write everything into one file; see `backup.make_backup`."""
        self._writer.flush(CLOSE_S)
        return make_backup(self.data_dir, target)

    @property
    def writer(self) -> Writer:
        """The one writer, for backup and tests."""
        return self._writer

    def close(self) -> bool:
        """Bring everything to the disk and let the folder go; False when rows could not be written."""
        self._reader.close()
        saved = self._writer.close(CLOSE_S)
        self._lock.release()
        return saved


def open_store(data_dir: Path | None = None) -> Store:
    """Open the store of a data folder, made if absent.

    A damaged database is kept aside and everything readable is moved to a new one (`Store.found` tells it).
    Raises StoreError: `store.already_open`, `store.newer`, `store.read_only`, `store.disk_full`,
    `store.cannot_mend`, `store.cannot_open`.
    """
    try:
        folder = data_folder(data_dir)
        lock = FolderLock(folder)
    except OSError as error:
        key = OPEN_ERRORS.get(error.errno or 0, "store.cannot_open")
        raise StoreError(Message(key), str(error)) from error
    try:
        path = database_path(folder)
        for left_over in folder.glob(f"{WORKING_PREFIX}*"):
            shutil.rmtree(left_over, ignore_errors=True)
        finish_rescue(path)
        salvaged = rescue(path) if is_damaged(path) else None
        with closing(open_writing(path)) as connection:
            migrate(connection, path)
        return Store(folder, lock, salvaged)
    except sqlite3.Error as error:
        lock.release()
        told = explain(error)
        if told.message.key == "store.cannot_write":
            told = StoreError(Message("store.cannot_open"), str(error))
        raise told from error
    except StoreError:
        lock.release()
        raise
