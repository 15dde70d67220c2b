"""One gauge over time: nothing flickers, nothing contradicts itself, red comes late."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.basics.measures import AxisScore, verdict_of
from trainer_app.ui.presenters.check_axis import (
    AMBER_MS,
    AXES,
    GREEN_MS,
    HOLD_MS,
    Axis,
    AxisView,
    follow,
    worst,
)


def run(view: AxisView, score: AxisScore | None, start_ms: int, length_ms: int) -> AxisView:
    for now in range(start_ms, start_ms + length_ms + 1, 100):
        view = follow(view, score, now)
    return view


GOOD = AxisScore(88.0, "ok")
POOR = AxisScore(28.0, "backlit")


def test_a_short_dip_is_not_shown() -> None:
    view = run(AxisView("lighting"), GOOD, 0, 3000)
    view = run(view, POOR, 3100, HOLD_MS - 200)
    assert view.shown.verdict == "good"
    assert view.shown.score == 88


def test_a_lasting_dip_is_shown_with_its_number_and_tip() -> None:
    view = run(run(AxisView("lighting"), GOOD, 0, 3000), POOR, 3100, HOLD_MS + 100)
    assert (view.shown.score, view.shown.verdict, view.shown.tip) == (28, "poor", "backlit")


def test_the_first_reading_is_shown_at_once() -> None:
    assert follow(AxisView("sound"), GOOD, 0).shown.score == 88


def test_a_number_is_cut_so_that_it_never_reads_better_than_its_word() -> None:
    view = follow(AxisView("framing"), AxisScore(69.9, "come_closer"), 0)
    assert (view.shown.score, view.shown.verdict) == (69, "fair")


def test_poor_stays_amber_for_ten_seconds_and_then_turns_red() -> None:
    view = run(AxisView("lighting"), POOR, 0, 2000)
    assert view.colour(2000) == "fair"
    view = run(view, POOR, 2100, AMBER_MS)
    assert view.colour(2100 + AMBER_MS) == "poor"


def test_what_cannot_be_measured_has_no_number() -> None:
    view = run(run(AxisView("lighting"), GOOD, 0, 2000), None, 2100, 1500)
    assert (view.shown.score, view.shown.verdict) == (None, None)


def test_an_axis_is_ready_after_two_green_seconds() -> None:
    view = run(AxisView("framing"), GOOD, 0, GREEN_MS - 100)
    assert not view.ready
    assert follow(view, GOOD, GREEN_MS).ready


def test_a_breath_does_not_take_readiness_of_the_sound() -> None:
    view = run(AxisView("sound"), GOOD, 0, 3000)
    view = run(view, AxisScore(55.0, "silence"), 3100, 4000)
    assert view.ready
    assert not run(view, AxisScore(55.0, "silence"), 7200, 5000).ready


def test_an_unplugged_device_takes_readiness_at_once() -> None:
    assert not follow(run(AxisView("sound"), GOOD, 0, 3000), None, 3100).ready


def test_the_large_gauge_does_not_change_for_a_few_points() -> None:
    light = follow(AxisView("lighting"), AxisScore(50.0, "too_dark"), 0)
    sound = follow(AxisView("sound"), AxisScore(45.0, "noise"), 0)
    assert worst((light, sound), None) == "sound"
    assert worst((light, sound), "lighting") == "lighting"


def test_no_gauge_is_large_when_all_are_good() -> None:
    views = tuple(follow(AxisView(axis), GOOD, 0) for axis in AXES)
    assert worst(views, "sound") is None


@given(
    st.sampled_from(AXES),
    st.lists(st.none() | st.floats(0, 100, allow_nan=False), min_size=1, max_size=120),
)
def test_number_word_and_colour_never_contradict(axis: Axis, scores: list[float | None]) -> None:
    view = AxisView(axis)
    for step, score in enumerate(scores):
        tip = None if score is None else "ok" if verdict_of(score) == "good" else "noise"
        view = follow(view, AxisScore(score, tip), step * 100)
        assert verdict_of(view.shown.score) == view.shown.verdict
        if view.colour(step * 100) != view.shown.verdict:
            assert (view.shown.verdict, view.colour(step * 100)) == ("poor", "fair")


@pytest.mark.parametrize("axis", AXES)
def test_a_trembling_score_moves_the_number_at_most_twice_a_second(axis: Axis) -> None:
    view, seen = AxisView(axis), []
    for step in range(100):
        view = follow(view, AxisScore(80.0 + step % 7, "ok"), step * 100)
        if not seen or seen[-1] != view.shown.score:
            seen.append(view.shown.score)
    assert len(seen) <= 21
