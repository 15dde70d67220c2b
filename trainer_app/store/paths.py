"""Where everything of a user lies: one folder, so that a stick or a backup is complete."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

DATABASE_NAME = "gladi.db"
SETTINGS_NAME = "settings.json"
SCENARIOS_NAME = "scenarios"
LOCK_NAME = "gladi.lock"
WORKING_PREFIX = ".working-"
"""Folders of a backup or restore under way; what a power cut left of them goes at the next start."""


def data_folder(given: Path | None = None) -> Path:
    """Return the folder of people, rehearsals and settings, made if absent.

    given: the folder of `--data-dir`; otherwise the user's own data folder of the system. Raises OSError when
    it cannot be made.
    """
    folder = given if given is not None else user_data_path("gladi-live", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def database_path(data_dir: Path) -> Path:
    """Return the path of the database inside a data folder."""
    return data_dir / DATABASE_NAME


def own_scenarios_dir(data_dir: Path) -> Path:
    """Return the folder of the scenarios that users wrote themselves; it may not exist yet."""
    return data_dir / SCENARIOS_NAME


def sidecars(database: Path) -> tuple[Path, Path]:
    """Return the write-ahead log and the shared-memory file that SQLite keeps beside a database."""
    return database.with_name(database.name + "-wal"), database.with_name(database.name + "-shm")
