"""What a user chose, typed, in one small file beside the database."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from trainer_app.basics.messages import Message, StoreError
from trainer_app.basics.whole_file import write_whole
from trainer_app.store.paths import SETTINGS_NAME

TEXT_SCALES = (1.0, 1.125, 1.25, 1.5)


class Settings(BaseModel):
    """All settings with their defaults; unknown names of a newer app are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    language: Literal["id", "en"] = "id"
    text_scale: float = 1.0
    camera: str = "auto"
    microphone: str = "auto"
    letter_keys: bool = False
    reduced_motion: bool = False
    follow_ages: bool = False
    last_person: int | None = None
    pin_hash: str | None = None

    @field_validator("text_scale")
    @classmethod
    def _known_scale(cls, value: float) -> float:
        if value not in TEXT_SCALES:
            raise ValueError(f"text_scale is one of {TEXT_SCALES}")
        return value


def load_settings(data_dir: Path) -> tuple[Settings, Message | None]:
    """Return the settings of a folder and what to tell about them, if anything.

    No file: the defaults. A broken file is kept aside as `settings.broken.json`; every setting in it that can
    still be read is used, the rest are defaults (`store.settings_broken`).
    """
    path = data_dir / SETTINGS_NAME
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Settings(), None
    except OSError:
        return Settings(), Message("store.settings_unreadable")
    try:
        return Settings.model_validate_json(raw), None
    except ValidationError:
        broken = path.with_name("settings.broken.json")
        try:
            path.replace(broken)
        except OSError:
            return _whatever_is_good(raw), Message("store.settings_unreadable")
        return _whatever_is_good(raw), Message.of("store.settings_broken", file=broken.name)


def save_settings(data_dir: Path, settings: Settings) -> None:
    """Write the settings so that a power cut leaves the old file or the new one, never half of one.

    Raises StoreError `store.settings_not_saved`.
    """
    path = data_dir / SETTINGS_NAME
    try:
        write_whole(path, (settings.model_dump_json(indent=2) + "\n").encode())
    except OSError as error:
        raise StoreError(Message("store.settings_not_saved"), str(error)) from error


class SettingsFile:
    """The settings of an open store: read once, saved at each change."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self.value, self.message = load_settings(data_dir)

    def save(self, settings: Settings) -> None:
        """Use and keep `settings`; StoreError when they cannot be kept (they are used all the same)."""
        self.value = settings
        save_settings(self._data_dir, settings)


def _whatever_is_good(raw: bytes) -> Settings:
    try:
        found = json.loads(raw)
    except ValueError:
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    good = Settings()
    for name, value in found.items():
        if name not in Settings.model_fields:
            continue
        try:
            good = Settings.model_validate({**good.model_dump(), name: value})
        except ValidationError:
            continue
    return good
