from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from trainer_app.basics.measures import FRAMING_TIPS, LIGHTING_TIPS, PICTURE_TIP_ORDER, verdict_of
from trainer_app.scoring.tips import axis_of, first_fault, more_urgent, score_of

SCORES = st.dictionaries(st.sampled_from(LIGHTING_TIPS[1:]), st.floats(0, 100), min_size=1)


@given(SCORES)
def test_good_goes_with_ok_and_nothing_else(scores: dict[str, float]) -> None:
    axis = axis_of(scores, {})
    assert (axis.verdict == "good") == (axis.tip == "ok")
    assert axis.verdict == verdict_of(axis.score)


@given(SCORES)
def test_the_tip_is_the_most_urgent_fault(scores: dict[str, float]) -> None:
    faults = [tip for tip in PICTURE_TIP_ORDER if round(scores.get(tip, 100), 1) < 70]
    assert first_fault(scores) == (faults[0] if faults else "ok")


def test_a_second_fault_makes_it_worse_but_the_worst_counts_most() -> None:
    assert score_of({"too_dark": 50, "blurred": 100}) == 50
    assert 40 < score_of({"too_dark": 50, "blurred": 50}) < 50
    assert score_of({"too_dark": 90, "blurred": 80}) == 80


def test_an_axis_that_was_not_measured_says_nothing() -> None:
    assert more_urgent("no_face", None) == "no_face"
    assert more_urgent("ok", None) == "ok"
    assert more_urgent("tilted", "too_dark") == "too_dark"


def test_a_direction_is_only_given_to_who_has_to_move() -> None:
    assert axis_of({"off_centre": 10}, {}, "left").direction == "left"
    assert axis_of({"off_centre": 90}, {}, "left").direction is None


def test_every_tip_of_both_axes_has_its_place_in_the_order() -> None:
    assert set(PICTURE_TIP_ORDER) == {*LIGHTING_TIPS, *FRAMING_TIPS} - {"ok"}
