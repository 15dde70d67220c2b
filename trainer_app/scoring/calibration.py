"""What is known of this laptop's camera and of the person before it, beyond the single picture.

Webcams differ: they sit beside or above the line of sight, and cheap ones grain. What is learnt is little,
bounded and
never needed: `UNCALIBRATED` judges as a single picture is judged.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from trainer_app.scoring.framing import FramingReadings

MOST_DEG = 8.0
"""No pose is corrected by more, yaw or pitch. The limit of looking away is 21 degrees of yaw: who keeps
turned by 30
is still told (30 - 8 = 22), whatever was learnt before. Seats measured off by up to 10 read 2 then, well
inside."""
MOST_NOISE = 16.0
"""More grain than this (grey levels in the face patch) is not believed: movement was taken for noise."""


@dataclass(frozen=True, slots=True)
class StraightPose:
    """How one person's straight look reads on one camera: degrees, each within +-MOST_DEG; seconds: learnt
    from.

    Roll is left out on purpose: a camera that stands askew shows an askew picture to every viewer.
    """

    yaw_deg: float
    pitch_deg: float
    seconds: int


@dataclass(frozen=True, slots=True)
class CameraGrain:
    """The noise of one camera: standard deviation in grey levels (0..255) as it reaches the face patch."""

    noise_codes: float
    samples: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """Both together; None where nothing is known."""

    pose: StraightPose | None = None
    grain: CameraGrain | None = None


UNCALIBRATED = Calibration()


def bounded_pose(yaw_deg: float, pitch_deg: float, seconds: int) -> StraightPose:
    """Return a straight pose within the bound."""
    return StraightPose(_within(yaw_deg), _within(pitch_deg), seconds)


def straightened(readings: FramingReadings, pose: StraightPose | None) -> FramingReadings:
    """Return the readings with yaw and pitch counted from the person's own straight look."""
    if pose is None:
        return readings
    return replace(
        readings,
        yaw_deg=readings.yaw_deg - _within(pose.yaw_deg),
        pitch_deg=readings.pitch_deg - _within(pose.pitch_deg),
    )


def noise_of(calibration: Calibration) -> float:
    """Return the grain to reckon with, 0..MOST_NOISE; 0 when none is known."""
    return 0.0 if calibration.grain is None else min(max(calibration.grain.noise_codes, 0.0), MOST_NOISE)


def _within(degrees: float) -> float:
    return min(max(degrees, -MOST_DEG), MOST_DEG)
