from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.scoring import framing, lighting
from trainer_app.scoring.picture_curve import Curve

RISING = Curve(1.0, 2.0, 4.0, "test")
FALLING = Curve(-1.0, -2.0, -4.0, "test")
TABLES = {**lighting.CURVES, **framing.CURVES}


def test_a_curve_goes_through_its_three_points() -> None:
    assert [RISING.score(x) for x in (0.0, 1.0, 2.0, 3.0, 4.0, 9.0)] == [100, 100, 70, 35, 0, 0]
    assert [FALLING.score(-x) for x in (0.0, 1.0, 2.0, 3.0, 4.0, 9.0)] == [100, 100, 70, 35, 0, 0]


def test_what_could_not_be_read_is_not_held_against_anybody() -> None:
    assert RISING.score(math.nan) == 100


@pytest.mark.parametrize("name", TABLES)
@given(one=st.floats(-20, 20), other=st.floats(-20, 20))
def test_no_threshold_table_scores_a_worse_reading_better(name: str, one: float, other: float) -> None:
    curve = TABLES[name]
    toward = 1 if curve.hopeless > curve.fine else -1
    better, worse = sorted((one, other), key=lambda x: toward * x)
    assert 0 <= curve.score(worse) <= curve.score(better) <= 100


@pytest.mark.parametrize("name", TABLES)
def test_every_threshold_says_where_it_comes_from(name: str) -> None:
    curve = TABLES[name]
    assert len(curve.source) > 20
    assert (curve.fine < curve.limit < curve.hopeless) or (curve.fine > curve.limit > curve.hopeless)
