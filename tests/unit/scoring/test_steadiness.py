from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from trainer_app.scoring.steadiness import HOLD_S, Steadiness

TIPS = ("too_dark", "side_light")


def told(raw: list[float], tip: str = "too_dark", step_s: float = 0.1) -> list[float]:
    steady = Steadiness((tip,))
    return [steady.update(i * step_s, {tip: score})[tip] for i, score in enumerate(raw)]


def test_one_bad_picture_is_no_fault() -> None:
    assert min(told([100.0] * 10 + [0.0] + [100.0] * 10)) >= 70


def test_a_lasting_fault_is_told_within_a_second() -> None:
    shown = told([100.0] * 10 + [20.0] * 10)
    assert shown[-1] < 70


def test_a_fault_at_the_start_counts_at_once_but_a_glance_away_does_not() -> None:
    assert told([20.0])[0] == 20.0
    assert told([20.0] * 5, tip="look_at_camera")[-1] >= 70
    assert told([20.0] * 20, tip="look_at_camera")[-1] < 70


def test_a_score_that_trembles_about_the_limit_does_not_change_the_word() -> None:
    shown = told([72.0, 68.0] * 60)
    changes = sum((a >= 70) != (b >= 70) for a, b in pairwise(shown))
    assert changes <= 1


def test_a_marginal_mending_waits_until_the_tip_has_stood_three_seconds() -> None:
    shown = told([30.0] * 10 + [79.0] * 40)
    mended = next(i for i, score in enumerate(shown) if i > 10 and score >= 70)
    assert mended * 0.1 >= HOLD_S - 0.05


def test_a_clear_mending_is_praised_within_a_second_and_a_half() -> None:
    shown = told([30.0] * 10 + [100.0] * 20)
    mended = next(i for i, score in enumerate(shown) if i > 10 and score >= 70)
    assert (mended - 10) * 0.1 <= 1.5


def test_after_a_long_gap_the_past_is_not_believed() -> None:
    steady = Steadiness(("too_dark",))
    steady.update(0.0, {"too_dark": 100.0})
    assert steady.update(9.0, {"too_dark": 10.0})["too_dark"] == 10.0


@given(st.lists(st.floats(0, 100), min_size=1, max_size=80))
def test_what_is_told_is_always_a_score(raw: list[float]) -> None:
    assert all(0 <= score <= 100 for score in told(raw))


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), min_size=1, max_size=40))
def test_faults_do_not_disturb_each_other(raw: list[tuple[float, float]]) -> None:
    both, alone = Steadiness(TIPS), Steadiness(TIPS[:1])
    for i, (dark, side) in enumerate(raw):
        told_both = both.update(i * 0.1, {"too_dark": dark, "side_light": side})
        assert told_both["too_dark"] == alone.update(i * 0.1, {"too_dark": dark})["too_dark"]
