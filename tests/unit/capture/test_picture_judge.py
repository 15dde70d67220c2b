"""Pictures over time: told soon, praised soon, and no dancing in between."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from statistics import pstdev

import numpy as np
import pytest

from tests.unit.capture import picture_scene as ps
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import PictureMeasure
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.frames import Frame
from trainer_app.capture.picture_judge import PictureJudge

Scenes = Callable[[float], ps.Bgr]
STEP_S = 0.1


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder(assets_dir() / "models")


def swaying(t: float, **placed: float) -> ps.Scene:
    """A person who talks: a little to and fro, never still."""
    x, eyes, roll = placed.pop("x", 0.5), placed.pop("eyes", 0.4), placed.pop("roll", 0.0)
    return ps.scene(
        face=placed.pop("face", 0.34),
        x=x + 0.01 * float(np.sin(2.5 * t)),
        eyes=eyes + 0.006 * float(np.sin(5 * t)),
        roll=roll + 1.5 * float(np.sin(2 * t)),
        size=(480, 360),
    )


def good(t: float) -> ps.Bgr:
    return swaying(t).photo(seed=int(100 * t))


def empty(t: float) -> ps.Bgr:
    rng = np.random.default_rng(int(100 * t))
    return ps.coded(np.full((360, 480, 3), 0.3) + rng.normal(0, 0.004, (360, 480, 3)))


def watch(finder: FaceFinder, scenes: Scenes, seconds: float, step_s: float = STEP_S) -> list[PictureMeasure]:
    judge = PictureJudge(finder)
    seen = []
    for number in range(int(seconds / step_s)):
        frame = Frame(number * step_s, number, scenes(number * step_s))
        judge.note_rows(frame)
        seen.append(judge.judge(frame))
    return seen


def told(measures: list[PictureMeasure]) -> list[tuple[str, float]]:
    """Return the tips with the time at which each began."""
    return [(tip, next(iter(group)).at_s) for tip, group in groupby(measures, key=lambda m: m.tip)]


FAULTS: dict[str, Scenes] = {
    "too_dark": lambda t: (lambda s: s.photo(s.light * 2**-5.0))(swaying(t)),
    "overexposed": lambda t: (lambda s: s.photo(s.light * 4))(swaying(t)),
    "backlit": lambda t: (lambda s: s.photo(ps.backlit(s, 4)))(swaying(t)),
    "blurred": lambda t: (lambda s: s.photo(ps.blurred(s, 4)))(swaying(t)),
    "off_centre": lambda t: swaying(t, x=0.2).photo(),
    "come_closer": lambda t: swaying(t, face=0.12).photo(),
    "move_back": lambda t: swaying(t, face=0.8, eyes=0.44).photo(),
    "camera_down": lambda t: swaying(t, eyes=0.72).photo(),
    "tilted": lambda t: swaying(t, roll=18).photo(),
    "no_face": empty,
}


@pytest.mark.parametrize("tip", FAULTS)
def test_a_new_fault_is_told_and_its_mending_praised_within_a_second_and_a_half(
    finder: FaceFinder, tip: str
) -> None:
    measures = watch(finder, lambda t: FAULTS[tip](t) if 1 <= t < 4.5 else good(t), 6)
    said = told(measures)
    assert [name for name, _ in said] == ["ok", tip, "ok"]
    assert said[1][1] - 1 <= 1.5
    assert said[2][1] - 4.5 <= 1.5


def test_a_fault_that_is_there_from_the_start_is_told_at_once(finder: FaceFinder) -> None:
    assert watch(finder, FAULTS["too_dark"], 0.3)[0].tip == "too_dark"


def test_a_steady_talker_gets_one_word_and_a_calm_needle(finder: FaceFinder) -> None:
    measures = watch(finder, good, 5)
    assert {m.tip for m in measures} == {"ok"}
    for axis in ("lighting", "framing"):
        assert pstdev(getattr(m, axis).score for m in measures) <= 2


def test_a_camera_that_drifts_in_exposure_changes_no_tip(finder: FaceFinder) -> None:
    def drifting(t: float) -> ps.Bgr:
        placed = swaying(t)
        return placed.photo(placed.light * 0.8 * 2 ** (0.5 * float(np.sin(2 * np.pi * t / 3))))

    assert {m.tip for m in watch(finder, drifting, 6)} == {"ok"}


def test_verdict_and_tip_never_part_company(finder: FaceFinder) -> None:
    def wandering(t: float) -> ps.Bgr:
        return swaying(t, x=0.5 + 0.16 * float(np.sin(1.3 * t))).photo()

    for measure in watch(finder, wandering, 8):
        assert (measure.framing.verdict == "good") == (measure.framing.tip == "ok")


def test_a_short_look_away_or_gap_says_nothing(finder: FaceFinder) -> None:
    measures = watch(finder, lambda t: empty(t) if 2 <= t < 2.3 else good(t), 4)
    assert {m.tip for m in measures} == {"ok"}


def test_who_walks_out_is_called_back_before_being_gone(finder: FaceFinder) -> None:
    measures = watch(finder, lambda t: swaying(t, x=0.5 + 0.3 * max(0.0, t - 1)).photo(), 3)
    said = told(measures)
    assert [name for name, _ in said] == ["ok", "off_centre"]
    assert said[1][1] <= 2.0
    assert measures[-1].framing.direction == "right"


def test_flicker_is_told_within_three_seconds(finder: FaceFinder) -> None:
    def flickering(t: float) -> ps.Bgr:
        rows = np.arange(360)[:, None, None] / 360
        placed = swaying(t)
        return placed.photo(placed.light * 0.8 * (1 + 0.2 * np.cos(2 * np.pi * 100 * (t + 0.025 * rows))))

    measures = watch(finder, flickering, 3, step_s=1 / 30)
    assert measures[-1].lighting.tip == "flicker"


def test_a_face_on_the_wall_is_not_the_host_for_long(finder: FaceFinder) -> None:
    still = ps.scene(face=0.3, size=(480, 360))
    measures = watch(finder, lambda t: still.photo(seed=int(100 * t)), 6)
    assert measures[-1].tip == "no_face"
    assert measures[-1].faces == 0


def test_a_picture_file_that_repeats_bit_by_bit_stays_a_face(finder: FaceFinder) -> None:
    still = ps.scene(size=(480, 360)).photo()
    assert watch(finder, lambda _t: still, 6)[-1].tip == "ok"


def test_a_still_picture_packed_into_a_film_stays_a_face(finder: FaceFinder) -> None:
    keys = [ps.scene(size=(480, 360)).photo(seed=key) for key in range(4)]
    assert watch(finder, lambda t: keys[int(t / 0.5) % 4], 6)[-1].tip == "ok"


def child_below(t: float, host: bool) -> ps.Bgr:
    small = swaying(t, face=0.18, x=0.78, eyes=0.72)
    light = swaying(t, x=0.4).light if host else np.full((360, 480, 3), 0.32, np.float32)
    return small.photo(small.light * small.matte + light * (1 - small.matte), seed=int(100 * t))


def test_a_child_left_alone_is_told_and_the_host_back_is_fine(finder: FaceFinder) -> None:
    measures = watch(finder, lambda t: child_below(t, host=not 3 <= t < 6), 8)
    alone = [m.at_s for m in measures if m.tip == "child_alone"]
    assert 3 < alone[0] <= 4.5
    assert alone[-1] < 7.5


def test_a_host_who_steps_back_is_asked_to_come_closer_not_called_a_child(finder: FaceFinder) -> None:
    measures = watch(finder, lambda t: swaying(t, face=0.34 - 0.03 * max(0.0, t - 1)).photo(), 8)
    assert {m.tip for m in measures} <= {"ok", "come_closer"}
    assert measures[-1].tip == "come_closer"


def test_another_camera_or_time_going_back_starts_anew(finder: FaceFinder) -> None:
    judge = PictureJudge(finder)
    judge.judge(Frame(5.0, 0, FAULTS["too_dark"](0)))
    assert judge.judge(Frame(1.0, 1, good(0))).tip == "ok"
    judge.reset()
    assert judge.judge(Frame(1.1, 2, np.ascontiguousarray(good(0)[:200, :300]))).width == 300
