from __future__ import annotations

from collections.abc import Sequence

import pytest

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Measured
from trainer_app.basics.outcomes import Comment
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.rehearsal.replay import replay
from trainer_app.scenario.library import load_library

LIBRARY = load_library(assets_dir() / "content")
SMALL_TALK = frozenset(
    {"greeting", "chatter", "thanks", "praise", "gift_talk", "tech_feedback", "flood", "raid"}
)
GOOD = Measured(90, 90, 90, (), True)


def live(seed: int, level: int, heard: Sequence[str], minutes: int = 10) -> list[LogEvent]:
    scenario = LIBRARY.scenarios()[0]
    rehearsal = Rehearsal(
        scenario, LIBRARY.bank, seed=seed, level=level, viewers=160, planned_ms=minutes * 60_000, heard=heard
    )
    rows: list[LogEvent] = []
    while not rehearsal.ended:
        rows += rehearsal.advance(rehearsal.room.now_ms + 1000, [GOOD])
    return rows


def own_lines(rows: Sequence[LogEvent]) -> list[str]:
    """The bank's lines that were said of themselves, once each."""
    said = [
        row.body.line for row in rows if isinstance(row.body, Comment) and row.body.line in LIBRARY.bank.lines
    ]
    return list(dict.fromkeys(said))


@pytest.mark.parametrize("seed", [31, 32, 33, 34, 35, 36])
def test_nothing_but_small_talk_comes_again_in_three_rehearsals(seed: int) -> None:
    heard: list[str] = []
    for level in (1, 2, 3):
        lines = own_lines(live(seed * 10 + level, level, tuple(heard)))
        again = [line for line in lines if line in heard]
        serious = [line for line in again if LIBRARY.bank.truth(line).intent not in SMALL_TALK]
        assert [(line, LIBRARY.bank.truth(line).intent) for line in serious] == []
        heard += [line for line in lines if line not in heard]


def test_without_a_past_some_lines_would_come_again() -> None:
    first, second = own_lines(live(311, 1, ())), own_lines(live(312, 2, ()))
    again = [line for line in second if line in first]
    assert [line for line in again if LIBRARY.bank.truth(line).intent not in SMALL_TALK]


def test_the_log_of_a_person_with_a_past_replays() -> None:
    rows = live(41, 2, ("qh001", "hx001"), minutes=2)
    assert replay(rows, LIBRARY.scenarios()[0], LIBRARY.bank) == rows
