"""Wait for a condition that another thread brings about; never for a fixed time."""

from __future__ import annotations

import threading
from collections.abc import Callable


def wait_until(condition: Callable[[], bool], timeout_s: float = 20.0) -> None:
    """Return as soon as `condition` holds; fail the test after `timeout_s`."""
    tick = threading.Event()
    for _step in range(int(timeout_s / 0.01)):
        if condition():
            return
        tick.wait(0.01)
    raise AssertionError(f"not reached within {timeout_s} s: {condition}")
