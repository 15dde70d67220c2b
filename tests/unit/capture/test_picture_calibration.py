"""The judge with what it learns: a seat beside the camera, grain, and a camera that meters anew."""

from __future__ import annotations

from itertools import groupby
from statistics import pstdev

import numpy as np
import pytest

from tests.unit.capture import picture_scene as ps
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import PictureMeasure
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.frames import Frame
from trainer_app.capture.head_shape import HeadPose, HeadShape
from trainer_app.capture.picture_judge import PictureJudge
from trainer_app.scoring.calibration import UNCALIBRATED, Calibration, CameraGrain, StraightPose

SIZE = (480, 360)


class TurnedHead(HeadShape):
    """The reference head of a camera that stands aside: everything reads as turned by `aside_deg` more."""

    aside_deg = 0.0

    def pose(self, mesh_points: ps.Light) -> HeadPose:
        straight = super().pose(mesh_points)
        return HeadPose(straight.yaw_deg + self.aside_deg, straight.pitch_deg, straight.roll_deg)


class Room:
    """A judge and a person before its camera; each call goes on where the last one ended."""

    def __init__(self, calibration: Calibration | None = None) -> None:
        models = assets_dir() / "models"
        self.finder = FaceFinder(models)
        self.head = TurnedHead(models)
        self.finder.head = self.head
        self.judge = PictureJudge(self.finder)
        self.judge.calibrate(calibration)
        self.tick = 0

    def watch(self, seconds: float, shots: list[ps.Bgr], aside_deg: float = 0.0) -> list[PictureMeasure]:
        """Show the pictures in turn, ten a second."""
        self.head.aside_deg = aside_deg
        seen = []
        for _ in range(round(seconds * 10)):
            shot = shots[self.tick % len(shots)]
            seen.append(self.judge.judge(Frame(self.tick / 10, self.tick, shot)))
            self.tick += 1
        return seen


def swaying(number: int, count: int = 8) -> ps.Scene:
    """One of the places of a person who sways a little: a picture that stood still would be a poster."""
    turn = 2 * np.pi * number / count
    return ps.scene(x=0.5 + 0.006 * float(np.sin(turn)), roll=float(np.cos(turn)), size=SIZE)


def shots(blur: float = 0.0, codes: float = 0.0, stops: float = 0.0, count: int = 8) -> list[ps.Bgr]:
    """A person who sways a little, seen by a sensor with so many grey levels of grain."""
    made = []
    for number in range(count):
        placed = swaying(number, count)
        clean = placed.photo(ps.blurred(placed, blur) * 2.0**stops, grain=0.0)
        grain = np.random.default_rng(number).normal(0, codes, (*clean.shape[:2], 1))
        made.append(np.clip(clean + grain + 0.5, 0, 255).astype(np.uint8))
    return made


def lit(placed: ps.Scene, gain: float, seed: int) -> ps.Bgr:
    return placed.photo(placed.light * gain, seed=seed)


def first(measures: list[PictureMeasure], tip: str) -> float:
    return next(m.at_s for m in measures if m.framing.tip == tip) - measures[0].at_s


@pytest.fixture(scope="module")
def calm() -> list[ps.Bgr]:
    return shots(codes=2.0)


OWN_DEG = 1.0
"""The portrait itself reads as turned by so much."""


@pytest.mark.parametrize("bias", [-10.0, 6.0, 10.0])
def test_a_seat_beside_the_camera_is_straight_and_a_turn_to_either_side_is_told_in_time(
    calm: list[ps.Bgr], bias: float
) -> None:
    bias -= OWN_DEG
    room = Room(UNCALIBRATED)
    sat = room.watch(14, calm, bias)
    assert {m.tip for m in sat} == {"ok"}
    learnt = room.judge.learnt
    assert learnt is not None
    assert learnt.pose is not None
    assert learnt.pose.yaw_deg == pytest.approx(max(-8.0, min(8.0, bias)), abs=2.5)
    for turn in (25.0, -25.0):
        away = room.watch(3, calm, bias + turn)
        assert first(away, "look_at_camera") <= 2.0
        back = room.watch(4, calm, bias)
        assert first(back, "ok") <= 1.5


def test_without_calibration_a_turn_towards_the_camera_would_be_missed(calm: list[ps.Bgr]) -> None:
    room = Room()
    room.watch(2, calm, 10.0)
    assert {m.framing.tip for m in room.watch(3, calm, -15.0)} == {"ok"}
    assert room.judge.learnt is None


def test_forgetting_judges_again_exactly_as_before(calm: list[ps.Bgr]) -> None:
    known = Room(Calibration(StraightPose(8.0, -8.0, 60), CameraGrain(9.0, 60)))
    plain = Room()
    assert known.watch(0.5, calm) != plain.watch(0.5, calm)
    for room in (known, plain):
        room.judge.calibrate(None)
        room.judge.reset()
    assert known.watch(2, calm) == plain.watch(2, calm)


@pytest.mark.parametrize("codes", [0.0, 4.0, 8.0])
def test_grain_makes_no_blurred_picture_sharp_and_no_sharp_one_blurred(codes: float) -> None:
    for blur, verdict in ((0.0, "ok"), (3.0, "blurred")):
        room = Room(UNCALIBRATED)
        seen = room.watch(9, shots(blur, codes))
        assert seen[-1].lighting.tip == verdict, (codes, blur)


def test_grain_alone_would_have_passed_for_sharpness() -> None:
    assert Room().watch(3, shots(3.0, 8.0))[-1].lighting.tip == "ok"


@pytest.mark.parametrize(("stops", "tau_s"), [(0.4, 0.5), (0.7, 0.4), (-0.7, 0.5)])
def test_a_camera_that_meters_anew_and_settles_changes_no_tip(stops: float, tau_s: float) -> None:
    """The face is just below burning out, so that the step burns it for a moment."""
    room, places, told = Room(), [swaying(number) for number in range(8)], []
    for tick in range(60):
        t = tick / 10
        gain = 2.0 ** (stops * float(np.exp(-(t - 2) / tau_s))) if t >= 2 else 1.0
        told += room.watch(0.1, [lit(places[tick % 8], gain, tick)])
    assert max(m.lighting.measures["face_clipped_share"] or 0 for m in told) > 0.14 or stops < 0.6
    assert [tip for tip, _ in groupby(m.tip for m in told)] == ["ok"]


@pytest.mark.parametrize("stops", [0.5, 1.0])
def test_a_slow_drift_within_what_is_fine_moves_neither_tip_nor_needle(stops: float) -> None:
    room, places, told = Room(), [swaying(number) for number in range(8)], []
    for tick in range(200):
        gain = 0.5 * 2.0 ** (stops * float(np.sin(2 * np.pi * tick / 200)))
        told += room.watch(0.1, [lit(places[tick % 8], gain, tick)])
    assert {m.tip for m in told} == {"ok"}
    assert pstdev(m.lighting.score or 0 for m in told) <= 2


def test_a_lamp_that_stays_too_bright_is_still_told_within_a_second_and_a_half() -> None:
    room, placed = Room(), ps.scene(size=SIZE)
    room.watch(2, [placed.photo(seed=i) for i in range(4)])
    seen = room.watch(2, [placed.photo(placed.light * 2**0.8, seed=i) for i in range(4)])
    assert next(m.at_s for m in seen if m.tip == "overexposed") - seen[0].at_s <= 1.5
