"""How the host stands in the picture: readings to sub-scores.

The viewer sees a 9:16 cut of the middle, so sideways distance counts in widths of a 4:3 picture of the same
height, whatever the camera's own width is; a picture narrower than 9:16 is measured as tall as its own 9:16
cut.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trainer_app.basics.measures import Direction, Number
from trainer_app.scoring.lighting import SubScores
from trainer_app.scoring.picture_curve import Curve

CURVES: Mapping[str, Curve] = {
    # share of the viewed height
    "come_closer": Curve(0.23, 0.18, 0.05, "face height; speakers' heads are .40-.55 of 16:9, .13 is far"),
    "move_back": Curve(0.50, 0.60, 1.0, "face height; over .6 chin or forehead leave the 9:16 picture"),
    "off_centre": Curve(0.08, 0.125, 0.32, "4:3 widths; the 9:16 cut is .42 wide, the face some .2"),
    "cut": Curve(0.0, 0.06, 0.6, "share of the face's width beyond one edge of the picture"),
    "camera_up": Curve(0.26, 0.20, 0.05, "eye line from the top; news framing .28-.45, head cut at .14"),
    "camera_down": Curve(0.50, 0.60, 0.85, "eye line from the top; below .62 comments cover the chin"),
    # degrees
    "tilted": Curve(6.0, 9.5, 35.0, "ISO 19794-5 asks for 8; calm faces stay under 3.5"),
    "look_at_camera_yaw": Curve(15.0, 21.0, 60.0, "reading beside the camera is 20 and more"),
    "look_at_camera_pitch": Curve(12.0, 18.0, 45.0, "calm faces read -5..+7"),
    "several_people": Curve(0.35, 0.42, 2.0, "second face over the host's; a poster on the wall is under .4"),
}
"""Every threshold of the framing: fine (100), limit (70), hopeless (0), why. Spreads: docs/decisions/010."""

FOUR_THIRDS, NARROWEST = 4 / 3, 9 / 16
SMALL_FACE_SHARE = 0.16
"""Under this face height the mesh is too coarse for roll and gaze: only "come closer" is told."""


@dataclass(frozen=True, slots=True)
class FramingReadings:
    """Where the main face is.

    face_height: forehead to chin over the picture's height. offset: sideways distance of the face from the
    middle in 4:3 widths, + = picture right. cut: share of the face beyond the left or right edge (0 if
    beyond both). eyes_y: share of the height from the top. Angles in degrees as in PictureMeasure.
    other_height: the second largest face over the main one, 0 when alone. faces: people counted.
    """

    face_height: float
    offset: float
    cut: float
    eyes_y: float
    yaw_deg: float
    pitch_deg: float
    roll_deg: float
    other_height: float
    faces: int


def viewed_height(width: float, height: float) -> float:
    """Return the pixels of height that a viewer's 9:16 picture has."""
    return min(height, width / NARROWEST)


def offset_of(x: float, width: float, height: float) -> float:
    """Return how far `x` pixels is from the middle, in 4:3 widths, + = picture right."""
    return (x - width / 2) / (FOUR_THIRDS * viewed_height(width, height))


def framing_subscores(r: FramingReadings) -> SubScores:
    """Return the sub-scores of one picture with a face: all framing tips but `no_face` and `child_alone`."""
    small = r.face_height < SMALL_FACE_SHARE
    look = min(
        CURVES["look_at_camera_yaw"].score(abs(r.yaw_deg)),
        CURVES["look_at_camera_pitch"].score(abs(r.pitch_deg)),
    )
    return {
        "several_people": CURVES["several_people"].score(r.other_height),
        "come_closer": CURVES["come_closer"].score(r.face_height),
        "move_back": CURVES["move_back"].score(r.face_height),
        "off_centre": min(CURVES["off_centre"].score(abs(r.offset)), CURVES["cut"].score(r.cut)),
        "camera_up": CURVES["camera_up"].score(r.eyes_y),
        "camera_down": CURVES["camera_down"].score(r.eyes_y),
        "tilted": 100.0 if small else CURVES["tilted"].score(abs(r.roll_deg)),
        "look_at_camera": 100.0 if small else look,
    }


def direction_of(offset: float) -> Direction:
    """Return where the person must go in their own left and right: at picture left, to their own left."""
    return "left" if offset < 0 else "right"


def framing_measures(r: FramingReadings) -> dict[str, Number]:
    """Return the readings by name with their unit, for the axis' `measures`."""
    return {
        "face_height_share": r.face_height,
        "offset_widths": r.offset,
        "face_cut_share": r.cut,
        "eyes_y_share": r.eyes_y,
        "head_yaw_deg": r.yaw_deg,
        "head_pitch_deg": r.pitch_deg,
        "head_roll_deg": r.roll_deg,
        "other_face_share": r.other_height,
        "faces_count": r.faces,
    }
