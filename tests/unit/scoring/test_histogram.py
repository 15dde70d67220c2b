"""How the light is spread: what a trainer sees beside the picture is what the judge measures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.scoring.histogram import (
    BINS,
    background_area,
    clipped,
    coded,
    face_area,
    spread_of,
)
from trainer_app.scoring.lighting_sample import LINEAR

SIZE = (120, 160)
BOX = (60.0, 30.0, 40.0, 52.0)


def picture(face: int, around: int) -> np.ndarray:
    made = np.full((*SIZE, 3), around, np.uint8)
    made[face_area(SIZE, (BOX[0] - 8, BOX[1] - 8, BOX[2] + 16, BOX[3] + 16))] = face
    return made


@given(st.integers(0, 255))
def test_coding_is_the_way_back_from_linear_light(code: int) -> None:
    assert float(coded(np.array([LINEAR[code]]))[0]) == pytest.approx(code / 255, abs=1e-4)


@given(st.integers(0, 255), st.integers(0, 255))
def test_face_and_background_stand_where_their_light_is(face: int, around: int) -> None:
    spread = spread_of(picture(face, around), BOX)
    assert spread.face_at == pytest.approx(face / 255, abs=0.01)
    assert spread.background_at == pytest.approx(around / 255, abs=0.01)
    assert spread.face.index(1.0) == min(BINS - 1, int(face / 255 * BINS + 1e-3))


def test_a_window_behind_a_dark_face_is_told_in_stops() -> None:
    spread = spread_of(picture(face=70, around=240), BOX)
    expected = np.log2((LINEAR[240] + 3e-4) / (LINEAR[70] + 3e-4))
    assert spread.stops == pytest.approx(float(expected), abs=0.02)
    assert spread.stops > 3


@given(st.integers(0, 255))
def test_an_even_picture_has_no_contrast(level: int) -> None:
    assert spread_of(picture(level, level), BOX).stops == pytest.approx(0.0, abs=1e-3)


def test_without_a_face_only_the_whole_is_told() -> None:
    spread = spread_of(picture(10, 250), None)
    assert spread.face == ()
    assert spread.background == ()
    assert spread.face_at is spread.background_at is spread.stops is None
    assert len(spread.whole) == BINS


def test_a_face_that_fills_the_picture_leaves_no_background() -> None:
    spread = spread_of(picture(90, 90), (-20.0, -200.0, 200.0, 520.0))
    assert spread.background == ()
    assert spread.stops is None


def test_burnt_out_is_any_channel_at_its_end() -> None:
    made = np.zeros((2, 2, 3), np.uint8)
    made[0, 0] = (0, 0, 255)
    made[0, 1] = (249, 249, 249)
    assert clipped(made).tolist() == [[True, False], [False, False]]


@given(
    st.floats(-50, 200),
    st.floats(-50, 200),
    st.floats(3.0, 300),
    st.floats(3.0, 300),
)
def test_any_box_gives_a_spread_and_face_and_background_never_overlap(
    x: float, y: float, w: float, h: float
) -> None:
    box = (x, y, w, h)
    spread = spread_of(picture(60, 200), box)
    assert 0.0 <= spread.clipped <= 1.0
    assert all(0.0 <= share <= 1.0 for share in spread.whole)
    if w <= 1.4 * h:
        assert not (face_area(SIZE, box) & background_area(SIZE, box)).any()
