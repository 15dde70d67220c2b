"""The way of sound from a device's callback to the worker: bounded, the oldest is overwritten and counted."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

KEPT_S = 2.0


@dataclass(frozen=True, slots=True)
class Block:
    """Some mono samples (float32, full scale 1.0) at `rate` per second.

    at_s: session time of the first sample. stream: counts up with each opening of a device, so that a reader
    knows when to start afresh. lost: samples that were dropped just before this block.
    """

    at_s: float
    samples: NDArray[np.float32]
    rate: int
    stream: int
    lost: int = 0


class Ring:
    """Holds the last two seconds of sound for one reader; writing never waits for it."""

    def __init__(self, kept_s: float = KEPT_S) -> None:
        self._condition = threading.Condition()
        self._blocks: deque[Block] = deque()
        self._kept_s = kept_s
        self._held_s = 0.0
        self._missed = 0
        self._overflow = 0

    @property
    def overflow(self) -> int:
        """Samples overwritten since the start because nobody read them in time."""
        with self._condition:
            return self._overflow

    def write(self, block: Block) -> None:
        """Lay a block in, forgetting the oldest beyond the kept seconds."""
        with self._condition:
            self._blocks.append(block)
            self._held_s += len(block.samples) / block.rate
            while self._held_s > self._kept_s and len(self._blocks) > 1:
                old = self._blocks.popleft()
                self._held_s -= len(old.samples) / old.rate
                self._overflow += len(old.samples)
                self._missed += len(old.samples) + old.lost
            self._condition.notify_all()

    def read(self, timeout_s: float = 0.0) -> list[Block]:
        """Return all blocks not yet read, oldest first, waiting up to `timeout_s` for the first.

        The first one's `lost` also counts what was overwritten since the last read.
        """
        with self._condition:
            if timeout_s > 0:
                self._condition.wait_for(lambda: bool(self._blocks), timeout_s)
            blocks = list(self._blocks)
            self._blocks.clear()
            self._held_s = 0.0
            if blocks and self._missed:
                first = blocks[0]
                blocks[0] = Block(
                    first.at_s, first.samples, first.rate, first.stream, first.lost + self._missed
                )
                self._missed = 0
            return blocks

    def clear(self) -> None:
        """Forget everything unread, e.g. when the device was lost."""
        with self._condition:
            self._blocks.clear()
            self._held_s = 0.0
            self._missed = 0
