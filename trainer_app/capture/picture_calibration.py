"""What the judge knows of its camera and of the person before it, and how it goes on learning."""

from __future__ import annotations

import numpy as np

from trainer_app.capture.faces_detect import Bgr
from trainer_app.capture.opencv import cv2
from trainer_app.scoring.calibration import Calibration, StraightPose, noise_of
from trainer_app.scoring.calibration_learn import Learner
from trainer_app.scoring.framing import FramingReadings
from trainer_app.scoring.sensor_noise import read_noise

GRAIN_EVERY_S = 1.0
"""The grain is read this often (0.6 ms each)."""
NEXT_S = 0.4
"""Two pictures further apart are not compared."""


class CalibratedCamera:
    """Uncalibrated until `begin`; belongs to the judge's thread."""

    def __init__(self) -> None:
        self._learner: Learner | None = None
        self._before: Bgr | None = None
        self._before_s = self._read_s = -1e9

    def begin(self, calibration: Calibration | None) -> None:
        """Start from what is known; None forgets everything and stops learning."""
        self._learner = None if calibration is None else Learner(calibration)
        self._before = None
        self._before_s = self._read_s = -1e9

    @property
    def learnt(self) -> Calibration | None:
        """What is known by now."""
        return None if self._learner is None else self._learner.learnt

    @property
    def pose(self) -> StraightPose | None:
        """The straight look to count from."""
        return None if self._learner is None else self._learner.pose.learnt

    @property
    def noise_codes(self) -> float:
        """The grain to reckon with."""
        return 0.0 if self._learner is None else noise_of(Calibration(grain=self._learner.grain.learnt))

    def note_pose(self, at_s: float, readings: FramingReadings) -> None:
        """Learn from the uncorrected readings of a picture."""
        if self._learner is not None:
            self._learner.pose.note(at_s, readings)

    def note_picture(self, at_s: float, small: Bgr) -> None:
        """Learn the grain from this analysed picture and the one before, once a second."""
        if self._learner is None:
            return
        if self._before is not None:
            if 0.0 < at_s - self._before_s <= NEXT_S:
                self._learner.grain.note(read_noise(self._before, _grey(small)))
                self._read_s = at_s
            self._before = None
        if not 0.0 <= at_s - self._read_s < GRAIN_EVERY_S:
            self._before, self._before_s = _grey(small), at_s


def _grey(bgr: Bgr) -> Bgr:
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY), np.uint8)
