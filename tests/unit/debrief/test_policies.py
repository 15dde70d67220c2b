"""The demands on the scoring, over the real crowd: good hosts far above guessing and doing nothing."""

from __future__ import annotations

import pytest

from tests.unit.debrief.players import Player, chance, ignore_all, library, mute_all, oracle, play
from trainer_app.debrief.detection import Detection
from trainer_app.debrief.report import Report, build_report
from trainer_app.rehearsal.room import fold

SEEDS = range(40, 44)


def rehearse(player: Player, seed: int, level: int = 3, minutes: float = 20) -> Report:
    shelf = library()
    log = play(player, seed=seed, level=level, minutes=minutes)
    scenario = shelf.get("posyandu-bulanan")
    return build_report(log, scenario, shelf.bank, person="Sari", started_at="")


def pooled(reports: list[Report]) -> Detection:
    together = Detection(0, 0, 0, 0)
    for report in reports:
        together = together.plus(report.moderation.detection)
    return together


@pytest.fixture(scope="module")
def oracles() -> list[Report]:
    return [rehearse(oracle(), seed) for seed in SEEDS]


def test_the_good_host_reaches_95_and_leans_to_no_side(oracles: list[Report]) -> None:
    assert min(report.total or 0 for report in oracles) >= 95
    assert abs(pooled(oracles).criterion or 9) <= 0.6
    assert pooled(oracles).misses == 0


@pytest.mark.parametrize("name", ["mute-all", "ignore-all", "chance"])
def test_every_other_policy_stays_20_points_below(oracles: list[Report], name: str) -> None:
    makers = {
        "mute-all": lambda _seed: mute_all(),
        "ignore-all": lambda _seed: ignore_all(),
        "chance": chance,
    }
    reports = [rehearse(makers[name](seed), seed) for seed in SEEDS]
    best = max(report.total or 0 for report in reports)
    assert best <= min(report.total or 0 for report in oracles) - 20
    if name == "chance":
        assert abs(pooled(reports).d_prime or 9) <= 0.5
    if name == "mute-all":
        assert (pooled(reports).criterion or 0) < -1
    if name == "ignore-all":
        assert (pooled(reports).criterion or 0) > 1


def test_the_report_counts_what_the_room_counted() -> None:
    shelf = library()
    scenario = shelf.get("posyandu-bulanan")
    log = play(oracle(), seed=3, level=2, minutes=6)
    room = fold(log, len(scenario.talking_points))
    audience = build_report(log, scenario, shelf.bank, person="", started_at="").audience
    assert (audience.viewers_seen, audience.peak_viewers) == (room.seen_count, room.peak)
    assert audience.likes == room.likes
    shown = [view for view in room.comments.values() if view.held_because is None]
    assert audience.comments == len(shown)
