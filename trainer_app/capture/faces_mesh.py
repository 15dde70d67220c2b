"""The 468 points of one face: the face mesh net run by cv2.dnn on a turned square cut-out."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer_app.capture.faces_detect import Bgr, Detection, Floats, halved
from trainer_app.capture.opencv import cv2

SIDE = 192
"""Pixels of the net's square input."""
GROW = 1.5
"""The cut-out is this much larger than the face, as the net was trained."""
FLAG_FROM = 0.5
"""The net's own "this is a face" probability from which the points count."""

OVAL = np.array(
    (
        *(10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377),
        *(152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109),
    )
)
"""Outline of the face, forehead - picture right - chin - picture left."""
RIGHT_EYE = np.array([33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7])
LEFT_EYE = np.array([263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249])
"""Outlines of the person's right and left eye (picture left and right)."""
RIGHT_BROW = np.array([70, 63, 105, 66, 107, 55, 65, 52, 53, 46])
LEFT_BROW = np.array([300, 293, 334, 296, 336, 285, 295, 282, 283, 276])
LIPS = np.array([61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146])
FOREHEAD, CHIN, NOSE_TIP, NOSE_BRIDGE, UNDER_NOSE = 10, 152, 1, 168, 2
RIGHT_OUTER, RIGHT_INNER, LEFT_INNER, LEFT_OUTER = 33, 133, 362, 263
EYE_CORNERS = np.array([RIGHT_OUTER, RIGHT_INNER, LEFT_INNER, LEFT_OUTER])


@dataclass(frozen=True, slots=True)
class Mesh:
    """points: float32 (468, 3) in picture pixels, x right, y down, z away from the camera; flag: 0..1."""

    points: Floats
    flag: float

    @property
    def outline(self) -> Floats:
        """Return the oval, (36, 2) pixels."""
        return self.points[OVAL, :2]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Return x, y, w, h of the oval in pixels; it may reach beyond the picture."""
        (x0, y0), (x1, y1) = self.outline.min(0), self.outline.max(0)
        return (float(x0), float(y0), float(x1 - x0), float(y1 - y0))

    @property
    def height(self) -> float:
        """Return the pixels from forehead to chin along the face, whatever its roll."""
        right, down = (self.points[CHIN, :2] - self.points[FOREHEAD, :2]).tolist()
        return math.hypot(right, down)

    def moved(self, right: float) -> Mesh:
        """Return the same face, so many pixels further right."""
        return Mesh(self.points + np.array([right, 0, 0], np.float32), self.flag)

    @property
    def eye_middle(self) -> Floats:
        """Return the point between the eyes, (2,) pixels."""
        middle: Floats = self.points[EYE_CORNERS, :2].mean(axis=0)
        return middle


@dataclass(frozen=True, slots=True)
class CutOut:
    """The turned square to look at: centre in pixels, side in pixels, angle of the eye line in radians."""

    centre: tuple[float, float]
    side: float
    angle: float

    @staticmethod
    def around_detection(found: Detection) -> CutOut:
        """Return the square around a detector's box, upright along its eyes."""
        x, y, w, h = found.box
        return CutOut((x + w / 2, y + h / 2), GROW * max(w, h), _angle(found.eyes))

    @staticmethod
    def around_mesh(mesh: Mesh) -> CutOut:
        """Return the square around the points of the picture before: tracking without the detector."""
        angle = _angle(mesh.points[[RIGHT_OUTER, LEFT_OUTER], :2])
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        upright = mesh.points[:, :2] @ turn.T
        low, high = upright.min(0), upright.max(0)
        centre = (low + high) / 2 @ turn
        return CutOut((float(centre[0]), float(centre[1])), GROW * float((high - low).max()), angle)


class FaceMesher:
    """The mesh net, loaded once; used from one thread."""

    def __init__(self, model: Path) -> None:
        self._net = cv2.dnn.readNetFromTFLite(str(model))
        self._outputs = self._net.getUnconnectedOutLayersNames()
        if self._run(np.zeros((SIDE, SIDE, 3), np.uint8))[0].shape != (468, 3):
            raise ValueError(f"{model.name}: not the face mesh that is expected")

    def mesh(self, bgr: Bgr, cut: CutOut) -> Mesh:
        """Return the points of the face in `cut`, in pixels of `bgr`; believe them only if `flag` says so."""
        scale = SIDE / max(cut.side, 1.0)
        cos, sin = np.cos(cut.angle) * scale, np.sin(cut.angle) * scale
        turn = np.array([[cos, sin], [-sin, cos]])
        shift = np.array([SIDE / 2, SIDE / 2]) - turn @ np.array(cut.centre)
        matrix = np.concatenate([turn, shift[:, None]], axis=1)
        source, matrix = _shrunk(bgr, matrix, scale)
        face = np.asarray(cv2.warpAffine(source, matrix, (SIDE, SIDE), flags=cv2.INTER_LINEAR), np.uint8)
        points, flag = self._run(face)
        flat = (points[:, :2] - shift) @ np.linalg.inv(turn).T
        return Mesh(np.column_stack([flat, points[:, 2] / scale]).astype(np.float32), flag)

    def _run(self, face: Bgr) -> tuple[Floats, float]:
        self._net.setInput(cv2.dnn.blobFromImage(face, 1 / 255.0, (SIDE, SIDE), swapRB=True))
        outputs = {o.size: np.asarray(o, np.float32).ravel() for o in self._net.forward(self._outputs)}
        if set(outputs) != {1, 1404}:
            raise ValueError("the face mesh gives other outputs than expected")
        flag = 1 / (1 + np.exp(-np.clip(float(outputs[1][0]), -80, 80)))
        return outputs[1404].reshape(468, 3), float(flag)


def _shrunk(bgr: Bgr, matrix: NDArray[np.float64], scale: float) -> tuple[Bgr, NDArray[np.float64]]:
    """Halve a large face's picture first: warpAffine takes single points and would pick up grain."""
    if scale >= 0.4:
        return bgr, matrix
    fixed = matrix.copy()
    fixed[:, :2] *= 2
    return halved(bgr), fixed


def _angle(eyes: NDArray[np.float32]) -> float:
    delta = eyes[1] - eyes[0]
    return float(np.arctan2(delta[1], delta[0]))
