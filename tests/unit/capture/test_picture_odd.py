"""Nothing that a camera or a file can hand over makes the judge fall."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.capture import picture_scene as ps
from trainer_app.basics.assets import assets_dir
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.frames import Frame
from trainer_app.capture.opencv import cv2
from trainer_app.capture.picture_judge import PictureJudge, judge_still


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder(assets_dir() / "models")


@settings(max_examples=30, deadline=None)
@given(
    width=st.integers(1, 900), height=st.integers(1, 700), seed=st.integers(0, 9), smooth=st.integers(0, 40)
)
def test_any_pixels_of_any_size_get_a_judgement(
    finder: FaceFinder, width: int, height: int, seed: int, smooth: int
) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    measure = judge_still(finder, cv2.GaussianBlur(pixels, (0, 0), smooth) if smooth else pixels)
    assert measure.framing.score is not None
    assert (measure.lighting.score is None) == (measure.face_box is None)


@settings(max_examples=12, deadline=None)
@given(
    face=st.floats(0.05, 2.5), x=st.floats(-0.2, 1.2), eyes=st.floats(-0.3, 1.3), roll=st.floats(-180, 180),
    stops=st.floats(-9, 5), thin=st.sampled_from([1, 3, 10]),
)  # fmt: skip
def test_a_face_of_any_size_place_turn_and_light_gets_scores_in_range(
    finder: FaceFinder, face: float, x: float, eyes: float, roll: float, stops: float, thin: int
) -> None:
    placed = ps.scene(face=face, x=x, eyes=eyes, roll=roll, size=(480 // thin, 360))
    measure = judge_still(finder, placed.photo(placed.light * 2.0**stops))
    for axis in (measure.lighting, measure.framing):
        assert axis.score is None or 0 <= axis.score <= 100
        assert (axis.verdict == "good") == (axis.tip == "ok")


def test_a_camera_may_change_its_size_in_the_middle(finder: FaceFinder) -> None:
    judge = PictureJudge(finder)
    sizes = [(640, 480), (1, 1), (320, 240), (1280, 720), (30, 400), (640, 480)]
    for number, size in enumerate(sizes * 2):
        picture = ps.scene(size=size).photo()
        frame = Frame(number * 0.1, number, picture)
        judge.note_rows(frame)
        measure = judge.judge(frame)
        assert (measure.width, measure.height) == size
    assert measure.tip == "ok"


def test_a_read_only_picture_is_left_as_it_is(finder: FaceFinder) -> None:
    picture = ps.scene().photo()
    before = picture.copy()
    picture.setflags(write=False)
    judge = PictureJudge(finder)
    judge.judge(Frame(0.0, 0, picture))
    assert np.array_equal(picture, before)


def test_files_that_are_no_nets_are_refused(tmp_path: object) -> None:
    with pytest.raises((OSError, ValueError, cv2.error)):
        FaceFinder(assets_dir() / "no such folder")
