"""What is handed to the writer: a rehearsal's beginning, rows of its log, its end, ticks afterwards."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Literal

from trainer_app.basics.events import LogEvent
from trainer_app.store.rows import INSERT, text_check, to_row

Said = Literal["yes", "partly", "no"]
SAID: tuple[Said, ...] = ("yes", "partly", "no")
"""Whether the answer held what the model answer holds."""

UPSERT = (
    "INSERT INTO tick (rehearsal_id, comment_id, said) VALUES (?, ?, ?)"
    " ON CONFLICT (rehearsal_id, comment_id) DO UPDATE SET said = excluded.said"
)


@dataclass(frozen=True, slots=True)
class NewRehearsal:
    """A rehearsal begins; the scenario is kept whole, so that editing it later changes no old report."""

    id: int
    person_id: int | None
    scenario_json: str
    seed: int
    level: int
    viewers: int
    planned_ms: int
    app_version: str
    started_at: str

    @property
    def rehearsal(self) -> int:
        """The rehearsal it belongs to."""
        return self.id

    def write(self, connection: sqlite3.Connection) -> None:
        """Insert the row."""
        connection.execute(
            "INSERT INTO rehearsal (id, person_id, scenario_json, scenario_crc32, seed, level, viewers,"
            " planned_ms, app_version, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self.id,
                self.person_id,
                self.scenario_json,
                text_check(self.scenario_json),
                str(self.seed),  # a seed may be longer than 64 bits
                self.level,
                self.viewers,
                self.planned_ms,
                self.app_version,
                self.started_at,
            ),
        )


@dataclass(frozen=True, slots=True)
class NewEvents:
    """Rows of a rehearsal's log."""

    rehearsal_id: int
    events: tuple[LogEvent, ...]

    @property
    def rehearsal(self) -> int:
        """The rehearsal it belongs to."""
        return self.rehearsal_id

    def write(self, connection: sqlite3.Connection) -> None:
        """Insert the rows."""
        connection.executemany(INSERT, (to_row(self.rehearsal_id, event) for event in self.events))


@dataclass(frozen=True, slots=True)
class EndOfRehearsal:
    """A rehearsal is over."""

    rehearsal_id: int
    ended_at: str

    @property
    def rehearsal(self) -> int:
        """The rehearsal it belongs to."""
        return self.rehearsal_id

    def write(self, connection: sqlite3.Connection) -> None:
        """Set the end."""
        connection.execute(
            "UPDATE rehearsal SET ended_at = ? WHERE id = ?", (self.ended_at, self.rehearsal_id)
        )


@dataclass(frozen=True, slots=True)
class NewTick:
    """One tick on its way to the disk; a later one of the same comment takes its place."""

    rehearsal_id: int
    comment: str
    said: Said

    @property
    def rehearsal(self) -> int:
        """The rehearsal it belongs to."""
        return self.rehearsal_id

    def write(self, connection: sqlite3.Connection) -> None:
        """Insert or change the row."""
        connection.execute(UPSERT, (self.rehearsal_id, self.comment, self.said))


Entry = NewRehearsal | NewEvents | EndOfRehearsal | NewTick
