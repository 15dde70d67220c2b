"""One picture: what is done to a good portrait is told, more of it never scores better."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.capture import picture_scene as ps
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import PictureMeasure
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.opencv import cv2
from trainer_app.capture.picture_judge import judge_still

GOOD = ps.scene()
Maker = Callable[[float], ps.Bgr]


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder(assets_dir() / "models")


def judged(finder: FaceFinder, bgr: ps.Bgr) -> PictureMeasure:
    return judge_still(finder, bgr)


def test_a_well_lit_portrait_in_the_middle_is_good_on_both_axes(finder: FaceFinder) -> None:
    measure = judged(finder, GOOD.photo())
    assert measure.tip == "ok"
    assert (measure.lighting.verdict, measure.framing.verdict) == ("good", "good")
    assert measure.faces == 1


def test_the_box_lies_on_the_face(finder: FaceFinder) -> None:
    box = judged(finder, GOOD.photo()).face_box
    assert box is not None
    x, y, w, h = box
    off = np.hypot(x + w / 2 - GOOD.middle[0], y + h / 2 - GOOD.middle[1])
    assert off < 0.04 * GOOD.face
    assert h == pytest.approx(GOOD.face, rel=0.08)


FAULTS: dict[str, Callable[[], ps.Bgr]] = {
    "too_dark": lambda: GOOD.photo(GOOD.light * 2**-5.0),
    "overexposed": lambda: GOOD.photo(GOOD.light * 4),
    "backlit": lambda: GOOD.photo(ps.backlit(GOOD, 4)),
    "side_light": lambda: GOOD.photo(ps.side_lit(GOOD, 75)),
    "colour_cast": lambda: GOOD.photo(0.6 * ps.tinted(GOOD, 0.55, 1, 2.2)),
    "blurred": lambda: GOOD.photo(ps.blurred(GOOD, 4)),
    "come_closer": lambda: ps.scene(face=0.11).photo(),
    "move_back": lambda: ps.scene(face=0.8, eyes=0.44).photo(),
    "off_centre": lambda: ps.scene(x=0.2).photo(),
    "camera_up": lambda: ps.scene(eyes=0.12).photo(),
    "camera_down": lambda: ps.scene(eyes=0.72).photo(),
    "tilted": lambda: ps.scene(roll=18).photo(),
    "no_face": lambda: np.full((480, 640, 3), 160, np.uint8),
}


@pytest.mark.parametrize("tip", FAULTS)
def test_each_fault_is_told_as_the_one_tip(finder: FaceFinder, tip: str) -> None:
    assert judged(finder, FAULTS[tip]()).tip == tip


@pytest.mark.parametrize(("red", "green", "blue"), [(1.9, 1.0, 0.2), (0.55, 1.0, 2.2), (0.8, 1.3, 0.75)])
def test_warm_cool_and_green_lamps_are_colour_casts(
    finder: FaceFinder, red: float, green: float, blue: float
) -> None:
    measure = judged(finder, GOOD.photo(0.6 * ps.tinted(GOOD, red, green, blue)))
    assert measure.lighting.tip == "colour_cast"


def test_a_dirty_lens_is_told_as_blurred(finder: FaceFinder) -> None:
    veil = 0.7 * cv2.GaussianBlur(GOOD.light, (0, 0), 14) + 0.3 * float(GOOD.light.mean())
    assert judged(finder, GOOD.photo(0.35 * GOOD.light + 0.65 * veil)).lighting.tip == "blurred"


@pytest.mark.parametrize(("x", "side"), [(0.2, "left"), (0.8, "right")])
def test_who_stands_aside_is_sent_to_their_own_side(finder: FaceFinder, x: float, side: str) -> None:
    assert judged(finder, ps.scene(x=x).photo()).framing.direction == side


def test_a_face_cut_by_the_edge_is_off_centre(finder: FaceFinder) -> None:
    cut = ps.scene(x=0.5).photo()[:, 300:]
    measure = judged(finder, np.ascontiguousarray(cut))
    assert (measure.framing.tip, measure.framing.direction) == ("off_centre", "left")


def test_two_people_are_several(finder: FaceFinder) -> None:
    both = np.hstack([ps.scene(x=0.6).photo()[:, :320], ps.scene(x=0.4).photo()[:, 320:]])
    both[:, :320] = ps.scene(x=0.25).photo()[:, :320]
    both[:, 320:] = ps.scene(x=0.75).photo()[:, 320:]
    measure = judged(finder, both)
    assert (measure.tip, measure.faces) == ("several_people", 2)


LADDERS: dict[str, tuple[str, Maker, list[float]]] = {
    "darker": ("lighting", lambda v: GOOD.photo(GOOD.light * 2.0**-v), [0, 1, 2, 3, 4, 5, 6]),
    "brighter": ("lighting", lambda v: GOOD.photo(GOOD.light * 2.0**v), [0, 0.5, 1, 1.5, 2, 3]),
    "window behind": ("lighting", lambda v: GOOD.photo(ps.backlit(GOOD, v)), [0, 1, 2, 2.5, 3, 4]),
    "lamp aside": ("lighting", lambda v: GOOD.photo(ps.side_lit(GOOD, v)), [0, 15, 30, 45, 60, 75]),
    "warmer": (
        "lighting",
        lambda v: GOOD.photo(0.6 * ps.tinted(GOOD, 1 + v, 1, 1 - v)),
        [0, 0.2, 0.4, 0.6, 0.8],
    ),
    "softer": ("lighting", lambda v: GOOD.photo(ps.blurred(GOOD, v)), [0, 1, 2, 3, 4]),
    "smaller": ("framing", lambda v: ps.scene(face=v).photo(), [0.34, 0.26, 0.2, 0.16, 0.12, 0.1]),
    "larger": ("framing", lambda v: ps.scene(face=v, eyes=0.42).photo(), [0.34, 0.5, 0.6, 0.7, 0.9]),
    "aside": ("framing", lambda v: ps.scene(x=0.5 + v).photo(), [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4]),
    "turned": ("framing", lambda v: ps.scene(roll=v).photo(), [0, 5, 10, 15, 25, 35]),
    "higher": ("framing", lambda v: ps.scene(eyes=v).photo(), [0.4, 0.3, 0.22, 0.15, 0.1]),
    "lower": ("framing", lambda v: ps.scene(eyes=v).photo(), [0.4, 0.5, 0.6, 0.7, 0.8]),
}


@pytest.mark.parametrize("name", LADDERS)
def test_more_of_a_fault_never_scores_better_and_turns_bad_once(finder: FaceFinder, name: str) -> None:
    axis, make, steps = LADDERS[name]
    measures = [judged(finder, make(step)) for step in steps]
    scores = [(m.lighting if axis == "lighting" else m.framing).score for m in measures]
    known = [score for score in scores if score is not None]
    assert len(known) == len(steps)
    assert all(after <= before + 1 for before, after in pairwise(known)), known
    assert known[0] >= 70
    assert sum((a >= 70) != (b >= 70) for a, b in pairwise(known)) == 1, known


@settings(max_examples=15, deadline=None)
@given(
    face=st.floats(0.27, 0.42), x=st.floats(0.45, 0.55), eyes=st.floats(0.33, 0.44), roll=st.floats(-4, 4),
    stops=st.floats(-1.5, 0.2), seed=st.integers(0, 99),
)  # fmt: skip
def test_small_differences_never_make_a_good_picture_bad(
    finder: FaceFinder, face: float, x: float, eyes: float, roll: float, stops: float, seed: int
) -> None:
    placed = ps.scene(face=face, x=x, eyes=eyes, roll=roll)
    assert judged(finder, placed.photo(placed.light * 2**stops, seed=seed)).tip == "ok"


@pytest.mark.parametrize("size", [(320, 240), (1280, 720), (1920, 1080), (480, 640)])
def test_the_judgement_does_not_depend_on_the_size_of_the_picture(
    finder: FaceFinder, size: tuple[int, int]
) -> None:
    measure = judged(finder, ps.scene(size=size).photo())
    assert measure.tip == "ok"
    assert (measure.width, measure.height) == size


def test_the_mirror_image_is_judged_alike(finder: FaceFinder) -> None:
    straight = judged(finder, ps.scene(x=0.25, roll=5).photo())
    mirrored = judged(finder, np.ascontiguousarray(ps.scene(x=0.25, roll=5).photo()[:, ::-1]))
    assert straight.tip == mirrored.tip == "off_centre"
    assert {straight.framing.direction, mirrored.framing.direction} == {"left", "right"}
    assert straight.roll_deg == pytest.approx(-(mirrored.roll_deg or 0), abs=1.5)
    assert straight.yaw_deg == pytest.approx(-(mirrored.yaw_deg or 0), abs=6)


@pytest.mark.parametrize("shape", [(1, 1), (1, 640), (640, 1), (7, 5), (64, 64)])
def test_pictures_too_small_for_a_face_have_nobody_in_them(
    finder: FaceFinder, shape: tuple[int, int]
) -> None:
    measure = judged(finder, np.full((*shape, 3), 128, np.uint8))
    assert measure.tip == "no_face"
    assert measure.lighting.score is None
