"""What is learnt is little, bounded, and undone by forgetting it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.scoring.calibration import (
    MOST_DEG,
    UNCALIBRATED,
    Calibration,
    CameraGrain,
    StraightPose,
    noise_of,
    straightened,
)
from trainer_app.scoring.calibration_learn import (
    LEAST_SLICES,
    ROUGHLY_STRAIGHT_DEG,
    GrainLearner,
    Learner,
    PoseLearner,
)
from trainer_app.scoring.framing import FramingReadings, framing_subscores

Degrees = st.floats(-60, 60)
Stretch = st.tuples(Degrees, Degrees, st.integers(1, 15))
"""A yaw and pitch held for so many seconds."""


def reading(yaw: float = 0.0, pitch: float = 0.0, face: float = 0.34, faces: int = 1) -> FramingReadings:
    return FramingReadings(face, 0.0, 0.0, 0.4, yaw, pitch, 0.0, 0.0, faces)


def sit(learner: PoseLearner, stretches: list[tuple[float, float, int]], start_s: float = 0.0) -> float:
    """Let a person hold each pose, ten pictures a second; return when they are done."""
    ticks = round(start_s * 10)
    for yaw, pitch, seconds in stretches:
        for _ in range(10 * seconds):
            learner.note(ticks / 10, reading(yaw, pitch))
            ticks += 1
    return ticks / 10


def told_away(yaw: float, pitch: float, pose: StraightPose | None) -> bool:
    return framing_subscores(straightened(reading(yaw, pitch), pose))["look_at_camera"] < 70


@pytest.mark.parametrize("bias", [-10.0, -6.0, 0.0, 6.0, 10.0])
def test_a_seat_beside_the_camera_is_straight_after_half_a_minute_and_a_turn_is_told(bias: float) -> None:
    learner = PoseLearner()
    sit(learner, [(bias, -bias / 2, 30)])
    pose = learner.learnt
    assert pose is not None
    left = straightened(reading(bias, -bias / 2), pose)
    assert abs(left.yaw_deg) <= 2.01
    assert framing_subscores(left)["look_at_camera"] == 100.0
    assert told_away(bias + 25, -bias / 2, pose)
    assert told_away(bias - 25, -bias / 2, pose)


@given(st.lists(Stretch, max_size=12), st.none() | st.builds(StraightPose, Degrees, Degrees, st.just(50)))
def test_no_correction_ever_passes_the_bound(
    past: list[tuple[float, float, int]], start: StraightPose | None
) -> None:
    learner = PoseLearner(start)
    sit(learner, past)
    straight = straightened(reading(), learner.learnt)
    assert max(abs(straight.yaw_deg), abs(straight.pitch_deg)) <= MOST_DEG


@given(st.lists(Stretch, max_size=12), st.sampled_from([-30.0, 30.0]), st.integers(0, 60))
def test_who_keeps_turned_by_thirty_degrees_is_told_whatever_came_before(
    past: list[tuple[float, float, int]], turn: float, kept_s: int
) -> None:
    learner = PoseLearner()
    now = sit(learner, past)
    sit(learner, [(turn, 0.0, kept_s)], now)
    assert told_away(turn, 0.0, learner.learnt)


@given(
    st.lists(st.tuples(st.floats(ROUGHLY_STRAIGHT_DEG + 0.1, 90), Degrees, st.integers(1, 15)), max_size=8)
)
def test_a_turned_head_is_never_learnt_as_straight(past: list[tuple[float, float, int]]) -> None:
    learner = PoseLearner()
    sit(learner, past)
    assert learner.learnt is None


def test_who_moves_sits_far_away_or_is_not_alone_teaches_nothing() -> None:
    for make in (
        lambda i: reading(8.0 * (-1) ** i),
        lambda _i: reading(6.0, face=0.15),
        lambda _i: reading(6.0, faces=2),
    ):
        learner = PoseLearner()
        for i in range(400):
            learner.note(i / 10, make(i))
        assert learner.learnt is None


def test_a_glance_at_the_notes_every_few_seconds_does_not_move_the_straight_look() -> None:
    learner = PoseLearner()
    sit(learner, [(5.0, 0.0, 4), (11.0, 8.0, 2)] * 10)
    assert learner.learnt is not None
    assert learner.learnt.yaw_deg == pytest.approx(5.0, abs=0.5)


def test_nothing_is_corrected_before_enough_was_seen() -> None:
    learner = PoseLearner()
    now = sit(learner, [(6.0, 0.0, LEAST_SLICES - 1)])
    assert learner.learnt is None
    sit(learner, [(6.0, 0.0, 3)], now)
    assert learner.learnt is not None


def test_today_outweighs_what_was_remembered_of_another_seat() -> None:
    learner = PoseLearner(StraightPose(-8.0, 0.0, 500))
    now = sit(learner, [(6.0, 0.0, 5)])
    assert learner.learnt is not None
    assert learner.learnt.yaw_deg == -8.0
    sit(learner, [(6.0, 0.0, 40)], now)
    assert learner.learnt.yaw_deg == pytest.approx(6.0)


@given(st.permutations([("Sari", 6.0), ("Rini", -7.0), ("Dewi", 0.0)]))
def test_the_order_of_people_before_a_camera_does_not_matter(order: list[tuple[str, float]]) -> None:
    learnt: dict[str, StraightPose | None] = {}
    now = 0.0
    for name, bias in order:
        learner = Learner(Calibration(learnt.get(name)))
        now = sit(learner.pose, [(bias, 0.0, 15)], now)
        learnt[name] = learner.learnt.pose
    assert {name: pose and pose.yaw_deg for name, pose in learnt.items()} == {
        "Sari": 6.0,
        "Rini": -7.0,
        "Dewi": 0.0,
    }


@given(Degrees, Degrees)
def test_without_calibration_readings_are_untouched(yaw: float, pitch: float) -> None:
    assert straightened(reading(yaw, pitch), UNCALIBRATED.pose) == reading(yaw, pitch)
    assert noise_of(UNCALIBRATED) == 0.0


@given(st.lists(st.none() | st.floats(-5, 60), max_size=80))
def test_grain_stays_in_its_range_and_ignores_nonsense(seen: list[float | None]) -> None:
    learner = GrainLearner()
    for noise in seen:
        learner.note(noise)
    assert 0.0 <= noise_of(Calibration(grain=learner.learnt)) <= 16.0


def test_a_moment_of_movement_is_no_grain_and_other_light_is_soon_learnt() -> None:
    learner = GrainLearner(CameraGrain(6.0, 40))
    for noise in [1.0, 1.0, 12.0, 1.0, 1.0, 1.0, 1.0, 1.0]:
        learner.note(noise)
    assert learner.learnt is not None
    assert learner.learnt.noise_codes == 1.0
