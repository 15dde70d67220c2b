"""Rehearsals and their event logs: begin, append, end, and read again."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from trainer_app import __version__
from trainer_app.basics.clock import wall_time_iso
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Ended
from trainer_app.basics.messages import Message, StoreError
from trainer_app.store.entries import EndOfRehearsal, NewEvents, NewRehearsal
from trainer_app.store.people import checkpoint
from trainer_app.store.reader import Reader
from trainer_app.store.rows import SELECT, EventRow, text_check, to_event
from trainer_app.store.writer import Writer

FLUSH_S = 2.0
"""How long the end of a rehearsal waits for the disk; a commit takes milliseconds."""

INFO = (
    "SELECT r.id, r.person_id, r.scenario_json, r.scenario_crc32, r.seed, r.level, r.viewers, r.planned_ms,"
    " r.started_at, r.ended_at, (SELECT max(e.at_ms) FROM event e WHERE e.rehearsal_id = r.id)"
    " FROM rehearsal r"
)


@dataclass(frozen=True, slots=True)
class SessionInfo:
    """One rehearsal without its events. last_ms: time of its newest event; ended_at None: cut off or running.

    intact: the stored scenario is what was written, to the bit.
    """

    id: int
    person_id: int | None
    scenario_id: str
    scenario_json: str
    seed: int
    level: int
    viewers: int
    planned_ms: int
    started_at: str
    ended_at: str | None
    last_ms: int
    intact: bool = True


@dataclass(frozen=True, slots=True)
class ReadLog:
    """A log as it could be read; lost: rows that are missing or damaged."""

    events: tuple[LogEvent, ...]
    lost: int


class Sessions:
    """All rehearsals. What the disk did not take yet is read from memory, so nothing ever looks lost."""

    def __init__(self, writer: Writer, reader: Reader, copy: Callable[[sqlite3.Connection], None]) -> None:
        """copy: renews the spare copy, in the writer's thread after a rehearsal."""
        self._copy = copy
        self._writer = writer
        self._reader = reader
        self._lock = threading.Lock()
        self._mine: dict[int, SessionInfo] = {}
        self._last_id = _number(reader.rows("SELECT max(id) FROM rehearsal")[0][0])

    def start(
        self,
        person_id: int | None,
        scenario_json: str,
        seed: int,
        level: int,
        viewers: int,
        planned_ms: int,
        started_at: str,
    ) -> int:
        """Begin a rehearsal and return its id; never waits for the disk."""
        with self._lock:
            self._last_id += 1
            number = self._last_id
        row = NewRehearsal(
            number, person_id, scenario_json, seed, level, viewers, planned_ms, __version__, started_at
        )
        self._mine[number] = SessionInfo(
            number,
            person_id,
            _scenario_id(scenario_json),
            scenario_json,
            seed,
            level,
            viewers,
            planned_ms,
            started_at,
            None,
            0,
        )
        self._writer.hand_over(row)
        return number

    def append(self, rehearsal_id: int, events: Sequence[LogEvent]) -> None:
        """Hand over new rows of the log, in order; never waits for the disk."""
        if not events:
            return
        self._writer.hand_over(NewEvents(rehearsal_id, tuple(events)))
        mine = self._mine.get(rehearsal_id)
        if mine is not None:
            self._mine[rehearsal_id] = replace(mine, last_ms=max(mine.last_ms, events[-1].at_ms))

    def finish(self, rehearsal_id: int, ended_at: str) -> bool:
        """End a rehearsal and bring all of it to the disk; False when it still waits in memory."""
        self._writer.hand_over(EndOfRehearsal(rehearsal_id, ended_at))
        mine = self._mine.get(rehearsal_id)
        if mine is not None:
            self._mine[rehearsal_id] = replace(mine, ended_at=ended_at)
        if not self._writer.flush(FLUSH_S):
            return False
        self._writer.call(checkpoint, transaction=False)
        self._writer.later(self._copy)
        return True

    def unfinished(self) -> tuple[SessionInfo, ...]:
        """Return the rehearsals that were cut off before this start of the app, newest first."""
        rows = self._reader.rows(f"{INFO} WHERE r.ended_at IS NULL ORDER BY r.started_at DESC, r.id DESC")
        return tuple(info for info in map(_info, rows) if info.id not in self._mine)

    def close_cut(self, rehearsal_id: int) -> None:
        """End a rehearsal that was cut off: `Ended("cut")` at its last moment.

        A log without any event gets none: there is nothing to report then.
        """
        log = self.read_log(rehearsal_id).events
        if log and not any(isinstance(event.body, Ended) for event in log):
            last = log[-1]
            end = LogEvent(last.seq + 1, max(event.at_ms for event in log), Ended("cut"))
            self._writer.hand_over(NewEvents(rehearsal_id, (end,)))
        self.finish(rehearsal_id, wall_time_iso())

    def read(self, rehearsal_id: int) -> list[LogEvent]:
        """Return the events of a log in order, without the damaged ones."""
        return list(self.read_log(rehearsal_id).events)

    def read_log(self, rehearsal_id: int) -> ReadLog:
        """Return the log and how much of it was lost. StoreError when the file cannot be read at all."""
        waiting = [
            event
            for row in self._writer.waiting()
            if isinstance(row, NewEvents) and row.rehearsal_id == rehearsal_id
            for event in row.events
        ]
        rows = self._reader.rows(f"{SELECT} WHERE rehearsal_id = ? ORDER BY seq", (rehearsal_id,))
        found = {event.seq: event for event in map(to_event, map(_event_row, rows)) if event is not None}
        found.update((event.seq, event) for event in waiting)
        events = tuple(found[seq] for seq in sorted(found))
        expected = max(events[-1].seq, int(str(rows[-1][1])) if rows else 0) + 1 if events else len(rows)
        first = events[0].seq if events else 0
        return ReadLog(events, max(0, expected - min(first, 1) - len(events)))

    def get(self, rehearsal_id: int) -> SessionInfo:
        """Return one rehearsal; StoreError `store.no_such_rehearsal`."""
        mine = self._mine.get(rehearsal_id)
        if mine is not None:
            return mine
        rows = self._reader.rows(f"{INFO} WHERE r.id = ?", (rehearsal_id,))
        if not rows:
            raise StoreError(Message("store.no_such_rehearsal"), "no such rehearsal")
        return _info(rows[0])

    def of_person(self, person_id: int) -> tuple[SessionInfo, ...]:
        """Return all rehearsals of a person, newest first."""
        rows = self._reader.rows(f"{INFO} WHERE r.person_id = ?", (person_id,))
        found = {info.id: info for info in map(_info, rows)}
        for row in self._writer.waiting():
            if isinstance(row, NewRehearsal) and row.person_id == person_id:
                found[row.id] = self._mine[row.id]
        infos = [self._mine.get(info.id, info) for info in found.values()]
        return tuple(sorted(infos, key=lambda info: (info.started_at, info.id), reverse=True))


def _scenario_id(scenario_json: str) -> str:
    try:
        scenario = json.loads(scenario_json)
    except ValueError:
        return ""
    return str(scenario.get("id", "")) if isinstance(scenario, dict) else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _event_row(row: tuple[object, ...]) -> EventRow:
    rehearsal_id, seq, at_ms, origin, kind, body, check = row
    return (
        _number(rehearsal_id),
        _number(seq),
        _number(at_ms),
        str(origin),
        str(kind),
        str(body),
        _number(check),
    )


def _info(row: tuple[object, ...]) -> SessionInfo:
    number, person_id, scenario, check, seed, level, viewers, planned, started, ended, last = row
    return SessionInfo(
        _number(number),
        None if person_id is None else _number(person_id),
        _scenario_id(str(scenario)),
        str(scenario),
        int(str(seed)),
        _number(level),
        _number(viewers),
        _number(planned),
        str(started),
        None if ended is None else str(ended),
        _number(last),
        text_check(str(scenario)) == check,
    )
