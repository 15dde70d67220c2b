"""The first live of a learner: few people, calm, but never dead and never without a lesson."""

from __future__ import annotations

import statistics
from collections import Counter

import pytest
from crowd_statistics import live
from lives import library

from trainer_app.basics.events import LogEvent

EXTRAS = ("gift", "guest_request")


def said(rows: list[LogEvent]) -> list[LogEvent]:
    return [row for row in rows if row.body.kind in ("comment", "comment_held")]


@pytest.mark.parametrize("viewers", [1, 5, 20, 25])
@pytest.mark.parametrize("minutes", [4, 10, 20])
def test_a_small_room_has_no_gift_and_no_guest(viewers: int, minutes: int) -> None:
    for seed in range(4):
        kinds = Counter(row.body.kind for row in live(library(), seed, viewers, level=3, minutes=minutes))
        assert not any(kinds[name] for name in EXTRAS)


def test_the_next_size_has_them() -> None:
    kinds = Counter(row.body.kind for row in live(library(), 3, 40, level=1))
    assert all(kinds[name] for name in EXTRAS)


@pytest.mark.parametrize("viewers", [1, 2, 5, 20, 40, 70, 160, 310, 1000])
def test_somebody_present_greets_within_twelve_seconds(viewers: int) -> None:
    for seed in range(12):
        rows = live(library(), 400 + seed, viewers, level=1 + seed % 3, who="ignore-all", minutes=0.5)
        first = said(rows)[0]
        assert 4_000 <= first.at_ms <= 12_000
        assert library().bank.truth(first.body.line).intent == "greeting"
        joined = {row.body.viewer: row.at_ms for row in rows if row.body.kind == "viewer_joined"}
        assert joined[first.body.viewer] == 0


@pytest.mark.parametrize("who", ["ignore-all", "oracle"])
@pytest.mark.parametrize(
    ("viewers", "minutes", "asked", "bad"), [(20, 4, 3, 2), (5, 4, 3, 2), (20, 10, 4, 4)]
)
def test_a_short_small_live_still_brings_something_to_learn(
    who: str, viewers: int, minutes: int, asked: int, bad: int
) -> None:
    for seed in range(500, 512):
        rows = live(library(), seed, viewers, level=1, who=who, minutes=minutes)
        truths = [library().bank.truth(row.body.line) for row in said(rows)]
        assert sum(truth.intent.startswith("q_") for truth in truths) >= asked
        assert sum(truth.severity >= 2 for truth in truths) >= bad - 1
        assert sum(truth.severity >= 1 for truth in truths) >= bad


def test_a_small_room_talks_gently() -> None:
    rates = [
        len(said(live(library(), seed, 20, level=1, minutes=minutes))) / minutes
        for seed in range(20)
        for minutes in (4, 10)
    ]
    assert 2 <= statistics.median(rates) <= 4.2


def test_nobody_greets_after_the_goodbyes_have_begun() -> None:
    for seed in range(10):
        for row in said(live(library(), seed, 160, minutes=5)):
            if library().bank.truth(row.body.line).intent == "greeting":
                assert row.at_ms < 300_000 - 22_000 or row.body.why.startswith("echo")
