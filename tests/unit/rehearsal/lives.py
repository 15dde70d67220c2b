"""Short ways to run a rehearsal in a test."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Command, Ended, Measured
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.library import Library, load_library

ROOT = Path(__file__).resolve().parents[3]
GOOD = Measured(90, 90, 90, (), True)
QUIET = Measured(90, 90, 90, (), False)
DEAF = Measured(90, None, 90, (), None)


@lru_cache(maxsize=1)
def library() -> Library:
    return load_library(ROOT / "assets" / "content")


def new(
    seed: int = 1,
    *,
    level: int = 2,
    viewers: int = 160,
    minutes: float = 20,
    scenario: str = "posyandu-bulanan",
) -> Rehearsal:
    return Rehearsal(
        library().get(scenario),
        library().bank,
        seed=seed,
        level=level,
        viewers=viewers,
        planned_ms=round(minutes * 60_000),
    )


def started(seed: int = 1, *, until_ms: int = 240_000, measured: Measured = GOOD, **more: object) -> Live:
    """Return a live that has run for a while."""
    live = Live(new(seed, **more))  # type: ignore[arg-type]
    live.go(0, measured)
    live.go(until_ms)
    return live


class Live:
    """A rehearsal with its log and a hand on the seats."""

    def __init__(self, rehearsal: Rehearsal) -> None:
        self.rehearsal = rehearsal
        self.rows: list[LogEvent] = []

    @property
    def room(self):
        return self.rehearsal.room

    def go(self, now_ms: int, *inputs: Body) -> list[LogEvent]:
        rows = self.rehearsal.advance(now_ms, inputs)
        self.rows += rows
        return rows

    def order(
        self, verb: str, target: str | None = None, *, by: str = "moderator", **more: object
    ) -> list[Body]:
        """Give a command now; return its effects."""
        rows = self.go(self.room.now_ms, Command(by, verb, target, **more))  # type: ignore[arg-type]
        return [row.body for row in rows if row.origin == "outcome"]

    def wait(self, seconds: float) -> list[LogEvent]:
        return self.go(self.room.now_ms + round(seconds * 1000))

    def said_by(self, viewer: str) -> list[LogEvent]:
        return [
            row
            for row in self.rows
            if row.body.kind in ("comment", "comment_held") and row.body.viewer == viewer
        ]

    def shown(self) -> list[str]:
        return [view.id for view in self.room.comments.values() if view.status == "shown"]

    def truth_of(self, comment: str):
        return library().bank.truth(self.room.comments[comment].line)

    def comment_of(self, *intents: str) -> str:
        """Return the newest shown comment of one of the intents, waiting for it if need be."""
        while not self.rehearsal.ended:
            found = [name for name in self.shown() if self.truth_of(name).intent in intents]
            if found:
                return found[-1]
            self.wait(5)
        raise AssertionError(f"nobody said any of {intents}")


def run(
    rehearsal: Rehearsal, inputs: Sequence[tuple[int, Body]] = (), step_ms: int | None = None
) -> list[LogEvent]:
    """Return the whole log; step_ms: how often `advance` is called between inputs, None: only at inputs."""
    rows: list[LogEvent] = []
    waiting = sorted(enumerate(inputs), key=lambda entry: (entry[1][0], entry[0]))
    now = 0
    while not rehearsal.ended:
        if rehearsal.room.flags.paused and not waiting:
            return rows + rehearsal.advance(rehearsal.room.now_ms, [Ended("cut")])
        due = [entry for entry in waiting if entry[1][0] <= now]
        waiting = waiting[len(due) :]
        rows += rehearsal.advance(now, [body for _number, (_at, body) in due])
        following = waiting[0][1][0] if waiting else 100_000_000
        now = following if step_ms is None else min(following, now + step_ms)
    return rows
