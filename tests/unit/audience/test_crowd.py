"""How the audience lives: sizes, quotas, answers to people, raids."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest
from crowd_quotas import missing
from crowd_statistics import figures, judge, live
from lives import library, started

from trainer_app.audience.numbers import size_of


def test_the_statistics_of_real_chats_are_met() -> None:
    for viewers, least in ((160, 14), (70, 12), (310, 13)):
        table = judge([figures(live(library(), seed, viewers)) for seed in range(700, 716)])
        met = [name for name, (_median, _inside, good) in table.items() if good]
        assert len(met) >= least, sorted(set(table) - set(met))


@pytest.mark.parametrize("level", [1, 2, 3])
@pytest.mark.parametrize("who", ["ignore-all", "oracle", "mute-all"])
def test_every_quota_is_met_whatever_the_person_does(level: int, who: str) -> None:
    quotas = library().scenarios()[0].quotas[level]
    for seed in range(30_000, 30_012):
        assert missing(live(library(), seed, 160, level=level, who=who), library().bank, quotas) == []


@pytest.mark.parametrize("viewers", [5, 40, 70, 160, 310, 1000])
def test_about_as_many_people_come_by_as_were_asked_for(viewers: int) -> None:
    seen = [started(seed, level=1, viewers=viewers, until_ms=1_200_001).room.seen_count for seed in range(6)]
    middle = sorted(seen)[3]
    assert 0.85 * viewers <= middle <= 1.15 * viewers + 12


def test_sizes_lie_on_one_line_between_the_presets() -> None:
    numbers = [size_of(viewers).per_minute for viewers in range(1, 3000, 7)]
    assert numbers == sorted(numbers)
    assert size_of(2000).starters == 2 * size_of(1000).starters


def test_a_first_small_run_has_no_gift_and_no_guest() -> None:
    for seed in range(8):
        kinds = Counter(row.body.kind for row in live(library(), seed, 5, level=1, minutes=10))
        assert kinds["gift"] == kinds["guest_request"] == 0


def test_no_raid_below_level_three() -> None:
    for level in (1, 2):
        for seed in range(5):
            rows = live(library(), seed, 160, level=level)
            assert not [row for row in rows if row.body.kind == "comment" and row.body.why == "raid"]


def test_the_director_keeps_its_distance_and_leaves_the_end_alone() -> None:
    for seed in range(6):
        rows = live(library(), seed, 160, level=3, who="ignore-all")
        times = [row.at_ms for row in rows if row.body.kind == "comment" and row.body.why == "director"]
        assert max(times) <= 1_160_000
        assert all(later - earlier >= 6_000 for earlier, later in itertools.pairwise(times))


def test_a_raid_has_its_probe_its_flood_of_new_accounts_and_an_end() -> None:
    for seed in range(4):
        rows = live(library(), seed, 160, level=3, who="ignore-all")
        raid = [row for row in rows if row.body.kind == "comment" and row.body.why == "raid"]
        names = {row.body.viewer: row.body.name for row in rows if row.body.kind == "viewer_joined"}
        authors = {row.body.viewer for row in raid}
        assert 15 <= len(authors) <= 42
        assert all(names[viewer].startswith("user") and names[viewer][4:].isdigit() for viewer in authors)
        assert 15_000 <= raid[1].at_ms - raid[0].at_ms <= 45_000
        assert raid[-1].at_ms - raid[1].at_ms <= 125_000
        words = Counter(row.body.line for row in raid)
        assert 0.5 <= words.most_common(1)[0][1] / len(raid) <= 0.85
        left = {row.body.viewer for row in rows if row.body.kind == "viewer_left"}
        assert authors <= left


def test_a_raid_that_is_frozen_breaks_up() -> None:
    live_ = started(seed=2, level=2)
    live_.order("inject", by="trainer", term="raid")
    while not live_.room.raid:
        live_.wait(1)
    live_.order("freeze")
    live_.wait(42)
    assert not live_.room.raid
    live_.wait(15)
    bots = [
        view
        for view in live_.room.viewers.values()
        if view.relation == "bot" and view.name.startswith("user")
    ]
    assert bots
    assert not any(view.present for view in bots)


def test_a_fed_raid_goes_on_for_a_minute_at_least() -> None:
    live_ = started(seed=2, level=2)
    live_.order("inject", by="trainer", term="raid")
    while not live_.room.raid:
        live_.wait(1)
    live_.wait(45)
    assert live_.room.raid


def test_a_raid_that_is_answered_lasts_longer() -> None:
    def length(*, fed: bool) -> int:
        live_ = started(seed=2, level=2)
        live_.order("inject", by="trainer", term="raid")
        while not live_.room.raid:
            live_.wait(1)
        begun = live_.room.now_ms
        for _ in range(3 if fed else 0):
            comments = [row.body for row in live_.rows if row.body.kind == "comment"]
            live_.order("answer", [body.id for body in comments if body.why == "raid"][-1], by="host")
            live_.wait(6)
        while live_.room.raid:
            live_.wait(1)
        return live_.room.now_ms - begun

    assert length(fed=True) >= length(fed=False) + 40_000
