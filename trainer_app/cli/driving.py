"""Driving a rehearsal without a window: inputs of files and of a synthetic person, at their own ms."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Ended
from trainer_app.cli.policies import REACTS_MS, See
from trainer_app.rehearsal.rehearsal import Rehearsal

STEP_MS = 2_000
"""Steps shorter than the quickest reaction, so that no act of a policy can come too late."""


def drive(rehearsal: Rehearsal, inputs: Iterable[tuple[int, Body]], see: See) -> Iterator[LogEvent]:
    """Yield every row until the rehearsal ends. inputs: (ms, input), in any order.

    A pause that nobody ends cuts the rehearsal off there.
    """
    waiting = [(at_ms, number, body) for number, (at_ms, body) in enumerate(inputs)]
    heapq.heapify(waiting)
    number = len(waiting)
    now_ms = 0
    assert STEP_MS < REACTS_MS
    while not rehearsal.ended:
        stuck = rehearsal.room.flags.paused and not waiting
        due: list[Body] = [Ended("cut")] if stuck else []
        while waiting and waiting[0][0] <= now_ms:
            due.append(heapq.heappop(waiting)[2])
        for event in rehearsal.advance(rehearsal.room.now_ms if stuck else now_ms, due):
            yield event
            for at_ms, body in see(event):
                number += 1
                heapq.heappush(waiting, (at_ms, number, body))
        now_ms = min(now_ms + STEP_MS, waiting[0][0]) if waiting else now_ms + STEP_MS
