"""One event of a log as a row of the database, with a check value of its own, and back.

`integrity_check` does not see a flipped bit inside a text (HOUSE.md: "ok" on 70 of 100 such flips), so each
row carries a CRC-32 over everything in it, its place included.
"""

from __future__ import annotations

import json
import zlib

from trainer_app.basics.events import LogEvent, from_json

EventRow = tuple[int, int, int, str, str, str, int]
"""rehearsal_id, seq, at_ms, origin, kind, body (JSON), crc32."""

INSERT = (
    "INSERT INTO event (rehearsal_id, seq, at_ms, origin, kind, body, crc32) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
SELECT = "SELECT rehearsal_id, seq, at_ms, origin, kind, body, crc32 FROM event"

OUTSIDE_BODY = frozenset({"seq", "t", "origin", "kind"})


def to_row(rehearsal_id: int, event: LogEvent) -> EventRow:
    """Return the row that keeps `event`, hidden fields included."""
    body = {name: value for name, value in event.as_json(hidden=True).items() if name not in OUTSIDE_BODY}
    text = json.dumps(body, separators=(",", ":"))
    kind = event.body.kind
    check = _check(rehearsal_id, event.seq, event.at_ms, event.origin, kind, text)
    return rehearsal_id, event.seq, event.at_ms, event.origin, kind, text, check


def is_whole(row: EventRow) -> bool:
    """Whether the row is what was written, to the bit."""
    rehearsal_id, seq, at_ms, origin, kind, text, check = row
    return check == _check(rehearsal_id, seq, at_ms, origin, kind, text)


def to_event(row: EventRow) -> LogEvent | None:
    """Return the event of a row, None when the row is damaged or of a kind this app does not know."""
    _, seq, at_ms, _, kind, text, _ = row
    if not is_whole(row):
        return None
    try:
        body = json.loads(text)
        return from_json({**body, "seq": seq, "t": at_ms / 1000, "kind": kind})
    except (ValueError, TypeError, KeyError):
        return None


def text_check(text: str) -> int:
    """Return the check value of a text kept beside it."""
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))


def _check(rehearsal_id: int, seq: int, at_ms: int, origin: str, kind: str, text: str) -> int:
    return text_check(f"{rehearsal_id}|{seq}|{at_ms}|{origin}|{kind}|{text}")
