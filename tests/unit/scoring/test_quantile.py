from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.scoring.quantile import median, quantile

VALUES = st.lists(st.floats(0, 1e4, width=32), min_size=1, max_size=200)


@given(VALUES, st.floats(0, 1))
def test_a_quantile_is_that_of_numpy(values: list[float], share: float) -> None:
    array = np.array(values, np.float32)
    assert np.isclose(
        quantile(array, share), np.quantile(array.astype(np.float64), share), rtol=1e-5, atol=1e-5
    )


@given(VALUES)
def test_the_median_is_that_of_numpy_and_the_values_are_left_alone(values: list[float]) -> None:
    array = np.array(values, np.float32)
    before = array.copy()
    assert np.isclose(median(array), np.median(array.astype(np.float64)), rtol=1e-5)
    assert np.array_equal(array, before)


def test_the_ends_are_the_least_and_the_largest() -> None:
    array = np.array([[3.0, 1.0], [2.0, 5.0]], np.float32)
    assert (quantile(array, 0.0), quantile(array, 1.0)) == (1.0, 5.0)
