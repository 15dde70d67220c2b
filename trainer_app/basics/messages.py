"""What is said to a person, as a key with values, and the tree of errors that carry one.

GladiError            anything that a person can be told
├── DeviceError       a camera or microphone cannot be used
├── MediaError        a file cannot be read as picture, video or sound
├── ContentError      a scenario or content file is broken (all faults at once)
└── StoreError        the database or disk cannot be used
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence by its catalogue key ("camera.busy") and the values to fill in.

    The words themselves live in `ui/words` (English source) and `assets/i18n` (Indonesian).
    """

    key: str
    values: tuple[tuple[str, Value], ...] = ()

    @staticmethod
    def of(key: str, **values: Value) -> Message:
        """Return a message with its values in a stable order."""
        return Message(key, tuple(sorted(values.items())))

    def as_mapping(self) -> Mapping[str, Value]:
        """Return the values by name."""
        return dict(self.values)


class GladiError(Exception):
    """An error that can be told to a person; `str()` is English for logs and the command line."""

    def __init__(self, message: Message, detail: str = "") -> None:
        super().__init__(detail or message.key)
        self.message = message


class DeviceError(GladiError):
    """A camera or microphone is absent, busy, denied or gone."""


class MediaError(GladiError):
    """A media file is missing, broken or of no known kind."""


class ContentError(GladiError):
    """A content file is broken; `faults` holds every fault with its place."""

    def __init__(self, message: Message, faults: Sequence[Message], detail: str = "") -> None:
        super().__init__(message, detail)
        self.faults = tuple(faults)


class StoreError(GladiError):
    """The database is damaged, newer than the app, or the disk is full."""
