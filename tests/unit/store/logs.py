"""Small makers of events for the tests of the store."""

from __future__ import annotations

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Ended, Measured, Started
from trainer_app.basics.outcomes import Comment, ViewerJoined

SCENARIO = '{"format": 1, "id": "posyandu-bulanan", "title": "Posyandu bulanan"}'


def a_log(comments: int = 3, *, ended: bool = True) -> list[LogEvent]:
    """Return a log: one viewer who says `comments` things, one second apart, with a measure each."""
    bodies: list[tuple[int, Body]] = [
        (0, Started("posyandu-bulanan", 7, 2, 160, 240_000, "Sari")),
        (0, ViewerJoined("v1", "Bu Rini", "tetangga", "p001")),
    ]
    for number in range(comments):
        at = 1000 * (number + 1)
        bodies.append((at, Measured(80, None, 71, ("noise",), True)))
        bodies.append(
            (at, Comment(f"c{number + 1}", "v1", "anakku demam 🤒 gimana bu?", "qh001", why="base"))
        )
    if ended:
        bodies.append((1000 * (comments + 1), Ended("host")))
    return [LogEvent(seq, at, body) for seq, (at, body) in enumerate(bodies)]
