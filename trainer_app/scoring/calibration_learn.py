"""Learning the straight look and the grain, picture by picture; medians, so that a moment spoils nothing."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from statistics import median, pstdev

from trainer_app.scoring.calibration import (
    MOST_NOISE,
    UNCALIBRATED,
    Calibration,
    CameraGrain,
    StraightPose,
    bounded_pose,
)
from trainer_app.scoring.framing import FramingReadings

LEAST_FACE = 0.20
"""Of a smaller face the mesh is too shaky to learn from."""
ROUGHLY_STRAIGHT_DEG = 12.0
"""A head read as turned or nodded by more is never learnt from: reading beside the camera is 20 and more."""
STILL_DEG = 2.0
"""Standard deviation of yaw and pitch within a second up to which a person sits still; calm faces show
.5-1.5."""
SLICE_S, LEAST_IN_SLICE = 1.0, 6
GAP_S = 0.5
LEAST_SLICES = 10
"""So many still seconds before anything is corrected."""
MOST_SLICES = 180
"""The newest three minutes of sitting still count."""
REMEMBERED_SLICES = 20
"""What an earlier day taught weighs as much as so many seconds of today: a laptop is moved."""
LEAST_NOISES, MOST_NOISES, REMEMBERED_NOISES = 5, 60, 5


@dataclass(slots=True)
class PoseLearner:
    """Collects still seconds of one person before one camera."""

    start: StraightPose | None = None
    _open: list[tuple[float, float, float]] = field(default_factory=list)
    _slices: deque[tuple[float, float]] = field(default_factory=lambda: deque(maxlen=MOST_SLICES))

    def note(self, at_s: float, readings: FramingReadings) -> None:
        """Take the uncorrected readings of `at_s` (seconds, rising)."""
        if self._open and not 0.0 <= at_s - self._open[-1][0] <= GAP_S:
            self._open.clear()
        if readings.face_height < LEAST_FACE or readings.faces != 1:
            self._open.clear()
            return
        if self._open and at_s - self._open[0][0] >= SLICE_S:
            self._close()
        self._open.append((at_s, readings.yaw_deg, readings.pitch_deg))

    def _close(self) -> None:
        yaws = [yaw for _, yaw, _ in self._open]
        pitches = [pitch for _, _, pitch in self._open]
        self._open.clear()
        if len(yaws) < LEAST_IN_SLICE or pstdev(yaws) > STILL_DEG or pstdev(pitches) > STILL_DEG:
            return
        yaw, pitch = median(yaws), median(pitches)
        if max(abs(yaw), abs(pitch)) <= ROUGHLY_STRAIGHT_DEG:
            self._slices.append((yaw, pitch))

    @property
    def learnt(self) -> StraightPose | None:
        """The straight look by all that is known; the one of the start until enough is seen."""
        start = self.start
        weight = 0 if start is None else min(start.seconds, REMEMBERED_SLICES)
        if not self._slices or len(self._slices) + weight < LEAST_SLICES:
            return start
        before = [] if start is None else [(start.yaw_deg, start.pitch_deg)] * weight
        seen = [*before, *self._slices]
        seconds = (0 if start is None else start.seconds) + len(self._slices)
        return bounded_pose(median(y for y, _ in seen), median(p for _, p in seen), seconds)


@dataclass(slots=True)
class GrainLearner:
    """Collects noise readings of one camera; the newest minute of them counts."""

    start: CameraGrain | None = None
    _seen: deque[float] = field(default_factory=lambda: deque(maxlen=MOST_NOISES))

    def note(self, noise_codes: float | None) -> None:
        """Take one reading of `sensor_noise.read_noise`."""
        if noise_codes is not None and 0.0 <= noise_codes <= MOST_NOISE:
            self._seen.append(noise_codes)

    @property
    def learnt(self) -> CameraGrain | None:
        """The grain by all that is known: light changes, so today soon outweighs what was remembered."""
        start = self.start
        if len(self._seen) < LEAST_NOISES:
            return start
        before = [] if start is None else [start.noise_codes] * REMEMBERED_NOISES
        return CameraGrain(
            median([*before, *self._seen]), (0 if start is None else start.samples) + len(self._seen)
        )


class Learner:
    """Both learners of one person before one camera."""

    def __init__(self, start: Calibration = UNCALIBRATED) -> None:
        self.pose = PoseLearner(start.pose)
        self.grain = GrainLearner(start.grain)

    @property
    def learnt(self) -> Calibration:
        """What is known by now."""
        return Calibration(self.pose.learnt, self.grain.learnt)
