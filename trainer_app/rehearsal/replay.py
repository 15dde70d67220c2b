"""A log run again: its inputs alone give all of it back, to the byte."""

from __future__ import annotations

from collections.abc import Sequence

from trainer_app.audience.address import USUAL
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Ended, Started
from trainer_app.rehearsal.cues import RESULT_RUN
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.model import Bank, Scenario


def replay(events: Sequence[LogEvent], scenario: Scenario, bank: Bank) -> list[LogEvent]:
    """Return the log that the inputs of `events` give; ValueError without a `started` row.

    A log that was cut off (no `ended`) is replayed up to its last row.
    """
    if not events or not isinstance(events[0].body, Started):
        raise ValueError("a log begins with `started`")
    start = events[0].body
    rehearsal = Rehearsal(
        scenario,
        bank,
        seed=start.seed,
        level=start.level,
        viewers=start.viewers,
        planned_ms=start.planned_ms,
        person=start.person,
        run_number=start.run_number or RESULT_RUN,
        honorific=start.honorific or USUAL,
        heard=start.heard or (),
    )
    rows: list[LogEvent] = []
    for at_ms, bodies in _inputs_by_time(events):
        rows += rehearsal.advance(at_ms, bodies)
    if not rehearsal.ended:
        rows += rehearsal.advance(events[-1].at_ms)
    return rows


def _inputs_by_time(events: Sequence[LogEvent]) -> list[tuple[int, list[Body]]]:
    grouped: list[tuple[int, list[Body]]] = []
    for event in events[1:]:
        body = event.body
        if event.origin != "input" or (isinstance(body, Ended) and body.reason == "time"):
            continue
        if grouped and grouped[-1][0] == event.at_ms:
            grouped[-1][1].append(body)
        else:
            grouped.append((event.at_ms, [body]))
    return grouped


def first_difference(
    one: Sequence[LogEvent], other: Sequence[LogEvent]
) -> tuple[int, LogEvent | None, LogEvent | None] | None:
    """Return where two logs part (index and both rows, None past an end), None when they are equal."""
    for index in range(max(len(one), len(other))):
        left = one[index] if index < len(one) else None
        right = other[index] if index < len(other) else None
        if left != right:
            return index, left, right
    return None
