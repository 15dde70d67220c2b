"""Rules of the desk without a window: seats, ticks, first steps, a child alone, back to the script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.inputs import VERBS
from trainer_app.rehearsal.moderation import RULES
from trainer_app.rehearsal.room import RoomState
from trainer_app.scenario.library import load_library
from trainer_app.scenario.model import TalkingPoint
from trainer_app.ui.presenters.stage_alerts import CHILD_RESTS_MS, SCRIPT_LEAST_MS, Alerts
from trainer_app.ui.presenters.stage_first_aid import card_for
from trainer_app.ui.presenters.stage_seats import (
    DEFAULT_TICKS,
    HOSTS,
    PERMISSIONS,
    TICKS,
    allowed,
    known_ticks,
    seat_of_order,
)


@given(st.sets(st.sampled_from(PERMISSIONS)))
def test_a_moderator_may_do_what_is_ticked_and_what_needs_no_tick(ticks: set[str]) -> None:
    may = allowed(frozenset(ticks), alone=False)
    for tick, verbs in TICKS.items():
        assert (verbs <= may) is (tick in ticks)
    assert HOSTS | {"report", "refer", "undo", "save_proof"} <= may


def test_the_host_alone_needs_no_tick() -> None:
    assert allowed(frozenset(), alone=True) == frozenset(VERBS)


def test_pinning_is_not_a_moderators_unless_it_is_ticked() -> None:
    assert "pin" not in allowed(DEFAULT_TICKS, alone=False)
    assert "delete" in allowed(DEFAULT_TICKS, alone=False)


@pytest.mark.parametrize("verb", sorted(RULES))
def test_each_order_has_one_seat(verb: str) -> None:
    assert seat_of_order(verb, alone=True) == "host"
    assert seat_of_order(verb, alone=False) == ("host" if verb in HOSTS else "moderator")


def test_unknown_ticks_are_left_out() -> None:
    assert known_ticks(["delete", "fly"]) == {"delete"}


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("bu tolong anak saya kejang ini gimana", "fit"),
        ("my son has a seizure, help", "fit"),
        ("anak keselek biji salak mukanya biru", "danger"),
        ("bayi saya ga mau nyusu sama sekali", "danger"),
        ("suami saya pingsan barusan", "danger"),
        ("jadwal posyandu bulan ini kapan bu?", None),
        ("daun pepaya buat demam berdarah manjur ga", None),
        ("tensi darah ibu saya bisa dicek di posyandu?", None),
        ("salam dari stepfan", None),
        ("warna bajunya bagus", None),
    ],
)
def test_first_steps_go_by_the_words_alone(text: str, card: str | None) -> None:
    assert card_for(text) == card


def test_most_emergencies_of_the_content_have_a_card_and_few_others_do() -> None:
    lines = load_library(assets_dir() / "content").bank.lines.values()
    urgent = [card_for(line.text) is not None for line in lines if line.truth.intent == "q_urgent"]
    others = [
        card_for(line.text) is not None
        for line in lines
        if line.truth.intent != "q_urgent" and "refer" in line.truth.right
    ]
    assert sum(urgent) >= 0.8 * len(urgent)
    assert sum(others) <= 0.05 * len(others)


def test_a_child_alone_is_counted_down_and_a_flicker_does_not_lift_it() -> None:
    alerts = Alerts()
    alerts.see(1_000, ["child_alone"])
    assert alerts.child_left_s(1_000) == 10
    alerts.see(5_000, ["child_alone"])
    alerts.see(5_500, [])
    assert alerts.child_left_s(5_500) == 6
    alerts.see(6_000, ["child_alone"])
    assert alerts.child_left_s(12_000) == 0
    alerts.see(6_000 + CHILD_RESTS_MS, [])
    assert alerts.child_left_s(6_000 + CHILD_RESTS_MS) is None


def test_a_point_that_waits_long_calls_for_the_script_and_waits_anew_once_called() -> None:
    points = (TalkingPoint("Salam", ""), TalkingPoint("Jadwal", ""))
    room, alerts = RoomState(2), Alerts()
    alerts.follow_script(room, points, 600_000)
    assert not alerts.script_waits(449_999)
    assert alerts.script_waits(450_000)
    alerts.call_back(450_000)
    assert alerts.called(451_000) == "Salam"
    assert not alerts.script_waits(451_000)
    assert alerts.called(456_000) is None


def test_a_short_live_does_not_hurry() -> None:
    points = tuple(TalkingPoint(str(place), "") for place in range(5))
    alerts = Alerts()
    alerts.follow_script(RoomState(5), points, 60_000)
    assert not alerts.script_waits(SCRIPT_LEAST_MS - 1)
    assert alerts.script_waits(SCRIPT_LEAST_MS)


def test_a_scenario_without_points_waits_for_nothing() -> None:
    alerts = Alerts()
    alerts.follow_script(RoomState(0), (), 600_000)
    assert not alerts.script_waits(599_000)
