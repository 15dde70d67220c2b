"""One row of a rehearsal's event log, and its form as JSON.

Two origins: *input* (what the world did: measured, commanded, device lost, paused) and *outcome* (what the
crowd and the platform did). Replaying the inputs of a log gives its outcomes again, to the byte.
Times are whole milliseconds from the start of the live; the log shows them as seconds.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

from trainer_app.basics.inputs import Body, Command, Device, Ended, Measured, Paused, Started
from trainer_app.basics.outcomes import (
    Cause,
    Comment,
    CommentChanged,
    CommentHeld,
    Cue,
    Follow,
    Gift,
    GuestJoined,
    GuestLeft,
    GuestRequest,
    Likes,
    Notice,
    Refused,
    RoomChanged,
    Share,
    Undone,
    ViewerChanged,
    ViewerJoined,
    ViewerLeft,
)

Origin = Literal["input", "outcome"]

INPUT_BODIES: tuple[type[Body], ...] = (Started, Ended, Command, Measured, Device, Paused)
OUTCOME_BODIES: tuple[type[Body], ...] = (
    ViewerJoined,
    ViewerLeft,
    Comment,
    CommentHeld,
    Likes,
    Gift,
    Follow,
    Share,
    GuestRequest,
    GuestJoined,
    GuestLeft,
    Cue,
    Notice,
    CommentChanged,
    ViewerChanged,
    RoomChanged,
    Undone,
    Refused,
)
BODY_OF_KIND: dict[str, type[Body]] = {body.kind: body for body in (*INPUT_BODIES, *OUTCOME_BODIES)}
HIDDEN_FIELDS = frozenset({"why"})
"""Fields that the plain log never shows; `--truth` does."""
LEFT_OUT_WHEN_NONE = frozenset({"run_number", "honorific", "heard"})
"""Fields that came later: without a value they are not in the log."""


@dataclass(frozen=True, slots=True)
class LogEvent:
    """One row of the event log."""

    seq: int
    at_ms: int
    body: Body

    @property
    def origin(self) -> Origin:
        """`input` or `outcome`."""
        return "input" if isinstance(self.body, INPUT_BODIES) else "outcome"

    def as_json(self, *, hidden: bool = False) -> dict[str, object]:
        """Return the row of the JSONL log; `hidden` adds the fields only `--truth` may show."""
        row: dict[str, object] = {
            "seq": self.seq,
            "t": self.at_ms / 1000,
            "origin": self.origin,
            "kind": self.body.kind,
        }
        for spec in fields(self.body):
            if spec.name in HIDDEN_FIELDS and not hidden:
                continue
            value = getattr(self.body, spec.name)
            if value is None and spec.name in LEFT_OUT_WHEN_NONE:
                continue
            if spec.name == "cause":
                if value is not None:
                    row["cause"] = {"axis": value.axis, "value": value.value, "since": value.since}
                continue
            row[spec.name] = list(value) if isinstance(value, tuple) else value
        return row


def from_json(row: dict[str, object]) -> LogEvent:
    """Return the event of a row made by `as_json`; ValueError when kind or a field is unknown or missing."""
    body_type = BODY_OF_KIND.get(str(row.get("kind")))
    seconds = row.get("t")
    if body_type is None or not isinstance(seconds, int | float):
        raise ValueError(f"not an event row: {row}")
    values: dict[str, object] = {}
    for spec in fields(body_type):
        if spec.name not in row:
            continue
        value = row[spec.name]
        if spec.name == "cause" and isinstance(value, dict):
            value = Cause(value["axis"], value["value"], value["since"])
        values[spec.name] = tuple(value) if isinstance(value, list) else value
    try:
        body = body_type(**values)
    except TypeError as error:
        raise ValueError(str(error)) from error
    return LogEvent(int(str(row.get("seq", 0))), round(seconds * 1000), body)
