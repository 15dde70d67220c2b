"""What will happen, in order: a heap keyed by (ms, priority, number), so that ties have one order."""

from __future__ import annotations

import heapq
from collections.abc import Callable

Task = Callable[[int], None]
"""Called with the ms it was due at."""

FIRST, EARLY, NORMAL, LAST = 0, 2, 5, 9
"""Priorities at one ms: the platform's own timers, who comes and goes, what is said, the end of the live."""


class Agenda:
    """Tasks by due time. Times are whole ms of the rehearsal."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, int, int, Task]] = []
        self._number = 0
        self.now_ms = 0

    def at(self, due_ms: int, task: Task, priority: int = NORMAL) -> None:
        """Do the task at due_ms, but never before the next ms."""
        self._number += 1
        heapq.heappush(self._heap, (max(due_ms, self.now_ms + 1), priority, self._number, task))

    def after(self, seconds: float, task: Task, priority: int = NORMAL) -> None:
        """Do the task so many seconds from now, rounded to ms at once."""
        self.at(self.now_ms + round(seconds * 1000), task, priority)

    def due(self, until_ms: int) -> bool:
        """Return whether anything is due up to and including until_ms."""
        return bool(self._heap) and self._heap[0][0] <= until_ms

    def run_next(self) -> None:
        """Do the next task at its own time."""
        due_ms, _priority, _number, task = heapq.heappop(self._heap)
        self.now_ms = due_ms
        task(due_ms)

    def shift(self, gap_ms: int) -> None:
        """Put everything off by gap_ms: the crowd stood still."""
        self._heap = [(due + gap_ms, priority, number, task) for due, priority, number, task in self._heap]
        heapq.heapify(self._heap)

    def clear(self) -> None:
        """Forget everything."""
        self._heap.clear()
