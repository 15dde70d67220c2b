"""Hand-over between threads: the newest thing wins, nothing queues."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """A box for one thing: `put` replaces what was not taken, so memory stays bounded whoever lags."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._value: T | None = None
        self._fresh = False

    def put(self, value: T) -> None:
        """Lay `value` in the box, forgetting one that was not taken."""
        with self._condition:
            self._value = value
            self._fresh = True
            self._condition.notify_all()

    def take(self) -> T | None:
        """Return the newest value once, None when nothing came since the last take; never waits."""
        with self._condition:
            if not self._fresh:
                return None
            self._fresh = False
            return self._value

    def wait(self, timeout_s: float) -> T | None:
        """Like `take`, but wait up to `timeout_s` seconds for a new value. For worker threads only."""
        with self._condition:
            self._condition.wait_for(lambda: self._fresh, timeout_s)
            if not self._fresh:
                return None
            self._fresh = False
            return self._value

    def peek(self) -> T | None:
        """Return the last value whether taken or not, None when there never was one."""
        with self._condition:
            return self._value

    def clear(self) -> None:
        """Forget the value, e.g. when a device was lost."""
        with self._condition:
            self._value = None
            self._fresh = False
