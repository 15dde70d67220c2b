from __future__ import annotations

import threading

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.capture.ring import Block, Ring


def _block(samples: int, at_s: float = 0.0, stream: int = 1) -> Block:
    return Block(at_s, np.ones(samples, np.float32), 1000, stream)


def test_what_is_written_is_read_once_in_order() -> None:
    ring = Ring()
    for number in range(3):
        ring.write(_block(100, number))
    assert [block.at_s for block in ring.read()] == [0, 1, 2]
    assert ring.read() == []


@given(st.lists(st.integers(1, 3000), max_size=40))
def test_memory_stays_bounded_and_what_is_lost_is_counted(sizes: list[int]) -> None:
    ring = Ring(kept_s=2.0)
    for size in sizes:
        ring.write(_block(size))
    blocks = ring.read()
    held = sum(len(block.samples) for block in blocks)
    assert held <= 2000 or len(blocks) == 1
    assert held + ring.overflow == sum(sizes)
    assert sum(block.lost for block in blocks) == ring.overflow


def test_a_reader_that_waits_is_woken_by_the_writer() -> None:
    ring = Ring()
    got: list[Block] = []
    reader = threading.Thread(target=lambda: got.extend(ring.read(10.0)))
    reader.start()
    ring.write(_block(5))
    reader.join(10)
    assert len(got) == 1


def test_clearing_forgets_also_what_was_missed() -> None:
    ring = Ring(kept_s=0.1)
    ring.write(_block(90))
    ring.write(_block(90))
    ring.clear()
    ring.write(_block(10))
    assert ring.read()[0].lost == 0
