"""d' and criterion by hand, and where nothing is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.debrief.detection import Detection


def test_d_prime_and_criterion_of_a_good_moderator_by_hand() -> None:
    # h = (9 + .5) / (10 + 1) = .863636, z = 1.096804; f = (2 + .5) / (20 + 1) = .119048, z = -1.179761
    found = Detection(hits=9, misses=1, false_alarms=2, correct_rejections=18)
    assert found.d_prime == pytest.approx(2.277, abs=0.001)
    assert found.criterion == pytest.approx(0.041, abs=0.001)


def test_everything_hit_and_nothing_wrongly_removed_stays_finite() -> None:
    # h = 10.5 / 11 = .954545, z = 1.690622; f = .5 / 41 = .012195, z = -2.250926
    found = Detection(10, 0, 0, 40)
    assert found.d_prime == pytest.approx(3.9415, abs=0.001)
    assert found.criterion == pytest.approx(0.280, abs=0.001)


def test_half_of_both_is_chance() -> None:
    found = Detection(10, 10, 50, 50)
    assert (found.d_prime, found.criterion) == (0.0, 0.0)
    low, high = found.interval or (0.0, 0.0)
    # variance of z at rate .5: .25 / (n * .159155) = .078540 (n 20) and .015708 (n 100)
    assert high == pytest.approx(1.6449 * (0.078540 + 0.015708) ** 0.5, abs=0.001)
    assert low == -high


@pytest.mark.parametrize(
    ("counts", "told"), [((9, 0, 0, 50), False), ((10, 0, 0, 9), False), ((5, 5, 5, 5), True)]
)
def test_nothing_is_told_under_ten_of_either_kind(counts: tuple[int, int, int, int], told: bool) -> None:
    found = Detection(*counts)
    assert (found.d_prime is not None) is told
    assert (found.criterion is not None) is told
    assert (found.interval is not None) is told


COUNT = st.integers(5, 400)


@given(COUNT, COUNT, COUNT, COUNT)
def test_one_more_hit_never_lowers_d_prime_and_one_more_alarm_never_raises_it(h, m, f, c) -> None:
    here = Detection(h, m, f, c).d_prime or 0.0
    assert (Detection(h + 1, m - 1, f, c).d_prime or 0.0) >= here
    assert (Detection(h, m, f + 1, c - 1).d_prime or 0.0) <= here


@given(COUNT, COUNT, COUNT, COUNT)
def test_the_interval_holds_the_value(h, m, f, c) -> None:
    found = Detection(h, m, f, c)
    low, high = found.interval or (1.0, 0.0)
    assert low <= (found.d_prime or 0.0) <= high
