"""The form of a backup: one zip with a manifest that knows size and SHA-256 of every file in it.

manifest.json                 {"format": 1, "app_version", "made_at", "database_version", "people",
                               "rehearsals", "files": {name: {"bytes", "sha256"}}}
gladi.db                      people, rehearsals, events
settings.json                 where there is one
scenarios/<name>.gladi.json   own scenarios
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.paths import DATABASE_NAME, SETTINGS_NAME

FORMAT = 1
MANIFEST_NAME = "manifest.json"
LARGEST = 4 << 30
"""Bytes of one unpacked file at most: far above any real data, below a trap."""
OWN_SCENARIO = re.compile(r"scenarios/[^/\\:\x00]{1,120}\.gladi\.json")
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Content:
    """How much is in a backup or a data folder."""

    people: int
    rehearsals: int


class FileEntry(BaseModel):
    """Size and check value of one file."""

    model_config = ConfigDict(frozen=True)
    bytes: int = Field(ge=0, le=LARGEST)
    sha256: str


class Manifest(BaseModel):
    """What the backup says of itself."""

    model_config = ConfigDict(frozen=True)
    format: int
    app_version: str
    made_at: str
    database_version: int
    people: int
    rehearsals: int
    files: dict[str, FileEntry]


def entry_of(path: Path) -> FileEntry:
    """Return size and check value of a file on the disk."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while part := file.read(CHUNK):
            digest.update(part)
            size += len(part)
    return FileEntry(bytes=size, sha256=digest.hexdigest())


def write_archive(target: Path, manifest: Manifest, files: dict[str, Path]) -> None:
    """Write the zip; OSError when the disk is full or not writable."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST_NAME, manifest.model_dump_json(indent=2))
        for name, path in files.items():
            archive.write(path, name)


def read_manifest(source: Path) -> Manifest:
    """Return the manifest of a backup.

    StoreError: `store.backup_missing`, `store.backup_not_ours`, `store.backup_newer`, `store.backup_damaged`.
    """
    if not source.is_file():
        raise StoreError(Message("store.backup_missing"), f"no such file: {source}")
    try:
        with zipfile.ZipFile(source) as archive:
            raw = archive.read(MANIFEST_NAME)
        known = json.loads(raw)
    except zipfile.BadZipFile as error:
        raise StoreError(Message("store.backup_not_ours"), str(error)) from error
    except KeyError as error:
        raise StoreError(Message("store.backup_not_ours"), "no manifest in it") from error
    except (ValueError, zlib.error, OSError, EOFError, RuntimeError) as error:
        raise StoreError(Message("store.backup_damaged"), str(error)) from error
    if isinstance(known, dict) and isinstance(known.get("format"), int) and known["format"] > FORMAT:
        raise StoreError(Message("store.backup_newer"), f"format {known['format']}")
    try:
        manifest = Manifest.model_validate(known)
    except ValidationError as error:
        raise StoreError(Message("store.backup_damaged"), str(error)) from error
    if DATABASE_NAME not in manifest.files or not all(map(_is_ours, manifest.files)):
        raise StoreError(Message("store.backup_damaged"), "a file in it does not belong there")
    return manifest


def _is_ours(name: str) -> bool:
    return name in (DATABASE_NAME, SETTINGS_NAME) or OWN_SCENARIO.fullmatch(name) is not None


def unpack(source: Path, manifest: Manifest, folder: Path) -> None:
    """Unpack every file of the manifest into `folder`, checked to the bit; nothing else is taken.

    StoreError `store.backup_damaged`; OSError when there is no room.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            for name, entry in manifest.files.items():
                target = folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                _unpack_one(archive, name, entry, target)
    except (zipfile.BadZipFile, KeyError, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise StoreError(Message("store.backup_damaged"), str(error)) from error


def _unpack_one(archive: zipfile.ZipFile, name: str, entry: FileEntry, target: Path) -> None:
    digest, left = hashlib.sha256(), entry.bytes
    with archive.open(name) as packed, target.open("wb") as file:
        while part := packed.read(CHUNK):
            left -= len(part)
            if left < 0:
                break
            digest.update(part)
            file.write(part)
    if left != 0 or digest.hexdigest() != entry.sha256:
        raise StoreError(Message("store.backup_damaged"), f"{name} is not what was saved")


def as_text(content: Content) -> str:
    """Return the counts for the command line."""
    return ", ".join(f"{count} {name}" for name, count in asdict(content).items())
