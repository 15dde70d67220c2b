"""One look at one picture, without memory: faces to readings and sub-scores."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from trainer_app.basics.measures import UNMEASURED, AxisScore, PictureMeasure
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.faces_detect import Bgr
from trainer_app.capture.faces_mesh import Mesh
from trainer_app.capture.head_shape import HeadPose
from trainer_app.capture.opencv import cv2
from trainer_app.capture.picture_patch import face_sample
from trainer_app.scoring.framing import FramingReadings, offset_of, viewed_height
from trainer_app.scoring.lighting_readings import LightReadings, read_light

AXIS_BEHIND = 0.3
"""Face heights from the face's surface back to the head's axis."""
ANALYSED_SIDE = 640
"""Longest side of the analysed picture in pixels: a face of 10 % is 48 px tall there, enough for the mesh."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one picture shows of its main face.

    mesh: in pixels of the analysed picture, which is `scale` times the judged one. width, height: of the
    judged picture. frame: the whole picture on at most 160 x 120 px, BGR.
    """

    mesh: Mesh
    pose: HeadPose
    framing: FramingReadings
    light: LightReadings
    frame: Bgr
    width: int
    height: int
    scale: float

    @property
    def face_box(self) -> tuple[float, float, float, float]:
        """Return the oval's box in pixels of the judged picture."""
        x, y, w, h = self.mesh.box
        return (x / self.scale, y / self.scale, w / self.scale, h / self.scale)


def analysed(bgr: Bgr) -> tuple[Bgr, float]:
    """Return the picture on at most 640 px and how much smaller it became (<= 1)."""
    scale = min(1.0, ANALYSED_SIDE / max(bgr.shape[:2]))
    if scale == 1.0:
        return bgr, 1.0
    size = (max(1, round(bgr.shape[1] * scale)), max(1, round(bgr.shape[0] * scale)))
    return np.asarray(cv2.resize(bgr, size, interpolation=cv2.INTER_AREA), np.uint8), scale


def look_at(
    finder: FaceFinder,
    small: Bgr,
    scale: float,
    shape: Sequence[int],
    faces: Sequence[Mesh],
    noise_codes: float = 0.0,
) -> Look:
    """Return the readings of `faces[0]` in the analysed picture `small`; `shape` is the judged picture's.

    noise_codes: the camera's grain where it is known (`scoring.calibration.noise_of`).
    """
    mesh = faces[0]
    pose = finder.head.pose(mesh.points)
    height, width = small.shape[:2]
    viewed = viewed_height(width, height)
    middle = _head_middle(mesh, pose)
    framing = FramingReadings(
        face_height=mesh.height / viewed,
        offset=offset_of(middle, width, height),
        cut=_cut(mesh, width),
        eyes_y=float(mesh.eye_middle[1]) / height,
        yaw_deg=pose.yaw_deg,
        pitch_deg=pose.pitch_deg,
        roll_deg=pose.roll_deg,
        other_height=max((other.height for other in faces[1:]), default=0.0) / mesh.height,
        faces=len(faces),
    )
    sample = face_sample(small, mesh)
    light = read_light(sample, noise_codes)
    return Look(mesh, pose, framing, light, sample.frame, shape[1], shape[0], scale)


def _head_middle(mesh: Mesh, pose: HeadPose) -> float:
    """Return the column of the head's axis: a face that looks aside lies beside it, the person does not."""
    x, _, w, _ = mesh.box
    face = (float(mesh.eye_middle[0]) + x + w / 2) / 2
    return face + AXIS_BEHIND * mesh.height * math.sin(math.radians(pose.yaw_deg))


def _cut(mesh: Mesh, width: int) -> float:
    """Return the share of the face's width beyond one side edge; 0 for a face wider than the picture."""
    x, _, w, _ = mesh.box
    left, right = max(0.0, -x), max(0.0, x + w - width)
    return 0.0 if left and right else max(left, right) / max(w, 1.0)


def measure_of(at_s: float, look: Look, lighting: AxisScore, framing: AxisScore, tip: str) -> PictureMeasure:
    """Return the judgement of a picture with a face."""
    return PictureMeasure(
        at_s=at_s,
        width=look.width,
        height=look.height,
        tip=tip,
        lighting=lighting,
        framing=framing,
        faces=look.framing.faces,
        face_box=look.face_box,
        eyes_y=look.framing.eyes_y,
        yaw_deg=look.pose.yaw_deg,
        pitch_deg=look.pose.pitch_deg,
        roll_deg=look.pose.roll_deg,
    )


def nobody(at_s: float, width: int, height: int, tip: str = "no_face", score: float = 0.0) -> PictureMeasure:
    """Return the judgement of a picture without a face: light not measured, framing poor."""
    framing = AxisScore(score, tip, {"faces_count": 0})
    return PictureMeasure(at_s, width, height, tip, UNMEASURED, framing)
