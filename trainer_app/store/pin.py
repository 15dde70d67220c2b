"""The trainer's code: kept as a salted scrypt hash in the settings and, as a second copy, in the database.

The copy keeps the trainer's room closed when only the settings file is lost or deleted. Who forgot the code
asks the keeper of the laptop, who lays an empty file `kode-baru.txt` into the data folder: the next entry
then chooses a new code and takes the file away.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import logging
import re
import secrets
import sqlite3
from pathlib import Path

from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.connection import open_reading
from trainer_app.store.database import Store
from trainer_app.store.paths import database_path

log = logging.getLogger(__name__)

SHORTEST, LONGEST = 4, 8
"""Digits of a code."""
COST, BLOCK, LANES = 2**14, 8, 1
"""scrypt's N, r, p (RFC 7914 names these for interactive use): 16 MB and about 50 ms a try."""
KEY_BYTES, SALT_BYTES = 32, 16
MEMORY = 64 << 20
RENEW_FILE = "kode-baru.txt"
"""Its presence in the data folder says that a new code may be chosen; whoever can lay it there could delete
everything too."""

_DIGITS = re.compile(rf"[0-9]{{{SHORTEST},{LONGEST}}}")
_MAKE = (
    "CREATE TABLE IF NOT EXISTS trainer_pin"
    " (id INTEGER PRIMARY KEY CHECK (id = 1), hash TEXT NOT NULL) STRICT"
)
_PUT = "INSERT OR REPLACE INTO trainer_pin (id, hash) VALUES (1, ?)"
_GET = "SELECT hash FROM trainer_pin WHERE id = 1"
_THERE = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'trainer_pin'"


def is_pin(text: str) -> bool:
    """Return whether this can be a code: 4 to 8 digits."""
    return _DIGITS.fullmatch(text) is not None


def hash_pin(pin: str, salt: bytes | None = None) -> str:
    """Return `scrypt$N$r$p$salt$key` (base64) of a code; ValueError when it is none. salt: for tests."""
    if not is_pin(pin):
        raise ValueError("a code has 4 to 8 digits")
    grain = secrets.token_bytes(SALT_BYTES) if salt is None else salt
    key = _derive(pin, grain, COST, BLOCK, LANES)
    return "$".join(("scrypt", str(COST), str(BLOCK), str(LANES), _written(grain), _written(key)))


def matches(pin: str, stored: str) -> bool:
    """Return whether the code is the one that was hashed; False for anything unreadable. Constant time."""
    try:
        kind, cost, block, lanes, salt, key = stored.split("$")
        if kind != "scrypt" or not is_pin(pin):
            return False
        wanted = base64.b64decode(key, validate=True)
        found = _derive(pin, base64.b64decode(salt, validate=True), int(cost), int(block), int(lanes))
    except (ValueError, binascii.Error, OverflowError, MemoryError):
        return False
    return hmac.compare_digest(found, wanted)


def _derive(pin: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=MEMORY, dklen=KEY_BYTES)


def _written(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


class TrainerPin:
    """The code of one data folder. Takes time (scrypt, disk): for errands, never for the GUI thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def is_set(self) -> bool:
        """Return whether a code was chosen; one that only the database knows is put back to the settings."""
        if self._may_renew().exists():
            return False
        return self._known() is not None

    def choose(self, pin: str) -> None:
        """Keep a new code in both places. ValueError for none; StoreError when the disk refuses."""
        made = hash_pin(pin)

        def put(connection: sqlite3.Connection) -> None:
            connection.execute(_MAKE)
            connection.execute(_PUT, (made,))

        self._store.writer.call(put)
        self._keep(made)
        try:
            self._may_renew().unlink(missing_ok=True)
        except OSError as error:
            log.warning("cannot take %s away: %s", RENEW_FILE, error)

    def opens(self, pin: str) -> bool:
        """Return whether this is the code; False as long as none was chosen."""
        known = self._known()
        return known is not None and matches(pin, known)

    def _known(self) -> str | None:
        kept = self._store.settings.value.pin_hash
        if kept is not None:
            return kept
        copy = self._copy()
        if copy is not None:
            try:
                self._keep(copy)
            except StoreError as error:
                log.info("the settings do not take the code back: %s", error)
        return copy

    def _copy(self) -> str | None:
        try:
            connection = open_reading(database_path(self._store.data_dir))
            try:
                if connection.execute(_THERE).fetchone()[0] == 0:
                    return None
                row = connection.execute(_GET).fetchone()
            finally:
                connection.close()
        except sqlite3.Error as error:
            raise StoreError(Message("store.cannot_open"), str(error)) from error
        return None if row is None else str(row[0])

    def _keep(self, made: str) -> None:
        settings = self._store.settings
        settings.save(settings.value.model_copy(update={"pin_hash": made}))

    def _may_renew(self) -> Path:
        return self._store.data_dir / RENEW_FILE
