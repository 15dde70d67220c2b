"""Clocks. The domain never reads one: it is told the time."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Anything that tells seconds since its own start."""

    def now_s(self) -> float:
        """Return seconds since the clock was started, never going back."""
        ...


class SessionClock:
    """Monotonic seconds since creation that can be paused."""

    def __init__(self) -> None:
        self._origin = time.monotonic()
        self._paused_at: float | None = None

    def now_s(self) -> float:
        """Return seconds since the start, without the paused spans."""
        end = time.monotonic() if self._paused_at is None else self._paused_at
        return end - self._origin

    def pause(self) -> None:
        """Stop the clock until `resume`; pausing twice changes nothing."""
        if self._paused_at is None:
            self._paused_at = time.monotonic()

    def resume(self) -> None:
        """Go on from where `pause` stopped."""
        if self._paused_at is not None:
            self._origin += time.monotonic() - self._paused_at
            self._paused_at = None


class ManualClock:
    """A clock that is moved by hand: for tests and for work on media time."""

    def __init__(self, at_s: float = 0.0) -> None:
        self.at_s = at_s

    def now_s(self) -> float:
        """Return the time that was set."""
        return self.at_s

    def advance(self, seconds: float) -> None:
        """Move forward by `seconds` >= 0."""
        self.at_s += seconds


def wall_time_iso() -> str:
    """Return the local wall time with its zone, ISO 8601 to the second: for records only, never for rules."""
    return datetime.now().astimezone().isoformat(timespec="seconds")
