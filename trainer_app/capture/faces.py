"""Faces of a picture with their 468 points, found anew or followed from the picture before.

One FaceFinder belongs to one thread (the nets keep state while they run).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from trainer_app.capture.faces_detect import Bgr, Detection, FaceDetector
from trainer_app.capture.faces_mesh import FLAG_FROM, CutOut, FaceMesher, Mesh
from trainer_app.capture.head_shape import HeadShape
from trainer_app.capture.opencv import cv2

DETECTOR, MESH = "face_detection_short_range.tflite", "face_landmark.tflite"
MOST_FACES = 6
"""More people than this are not counted: the tip is the same and every face costs 2 ms."""
EDGE_SHARE = 0.25
"""So much of the picture's width is mirrored at its sides to find half faces."""
SAME_PLACE = 0.5
"""Two meshes whose middles are nearer than this share of a face are the same face."""


class FaceFinder:
    """Detector, mesh and reference head together."""

    def __init__(self, models_dir: Path) -> None:
        """Load both nets and the head; raises cv2.error, OSError or ValueError on files of another kind."""
        cv2.setNumThreads(1)  # two cores at most on the laptop: one is left to the window
        self._detector = FaceDetector(models_dir / DETECTOR)
        self._mesher = FaceMesher(models_dir / MESH)
        self.head = HeadShape(models_dir)

    def find(
        self, bgr: Bgr, *, thorough: bool = True, passes: int = 1, known: Mesh | None = None
    ) -> list[Mesh]:
        """Return the faces that the mesh net confirms, the host's first (see `main_first`).

        thorough: where nothing is found look again in cut-outs (faces down to 8 % of the height), then
        beyond the side edges (half faces), then in a levelled and softened copy (dark, grainy, burnt-out
        pictures). passes: 2 gives points about 1 px exacter. known: a face of this very picture whose
        points need not be worked out again.
        """
        faces = self._confirmed(bgr, self._detector.detect(bgr), passes, known)
        if faces or not thorough:
            return main_first(faces, bgr.shape[1])
        faces = self._confirmed(bgr, self._detector.detect_closely(bgr), passes)
        if not faces:
            faces = self._cut_by_the_edge(bgr, passes)
        if not faces:
            soft = levelled(bgr)
            faces = self._confirmed(soft, self._detector.detect(soft), passes)
        return main_first(faces, bgr.shape[1])

    def follow(self, bgr: Bgr, before: Mesh) -> Mesh | None:
        """Return the points of the face that was at `before` a moment ago, None when it is not there."""
        mesh = self._mesher.mesh(bgr, CutOut.around_mesh(before))
        if mesh.flag < FLAG_FROM:
            return None
        ratio = mesh.height / max(before.height, 1.0)
        moved = float(np.linalg.norm(mesh.eye_middle - before.eye_middle)) / max(before.height, 1.0)
        return mesh if 0.6 < ratio < 1.6 and moved < 0.8 else None

    def _cut_by_the_edge(self, bgr: Bgr, passes: int) -> list[Mesh]:
        """Return a face that a side edge cuts: mirrored there, its half becomes a whole that the nets know.

        Of ten half faces (middle on the edge) none is found otherwise, nine or ten so.
        """
        width = bgr.shape[1]
        pad = int(EDGE_SHARE * width)
        if pad < 1:
            return []
        wide = np.asarray(cv2.copyMakeBorder(bgr, 0, 0, pad, pad, cv2.BORDER_REFLECT), np.uint8)
        found = [mesh.moved(-pad) for mesh in self._confirmed(wide, self._detector.detect(wide), passes)]
        return [mesh for mesh in found if _reaches(mesh, 0.0) or _reaches(mesh, float(width))]

    def _confirmed(
        self, bgr: Bgr, found: Sequence[Detection], passes: int, known: Mesh | None = None
    ) -> list[Mesh]:
        faces: list[Mesh] = []
        soft: Bgr | None = None
        for detection in sorted(found, key=lambda d: -d.box[3])[:MOST_FACES]:
            is_known = known is not None and _is_of(detection, known)
            mesh = known if is_known else self._points(bgr, detection, passes)
            if mesh is None:
                soft = levelled(bgr) if soft is None else soft
                mesh = self._points(soft, detection, passes)
            if mesh is not None and all(_apart(mesh, other) for other in faces):
                faces.append(mesh)
        return faces

    def _points(self, bgr: Bgr, found: Detection, passes: int) -> Mesh | None:
        mesh = self._mesher.mesh(bgr, CutOut.around_detection(found))
        for _ in range(passes - 1):
            if mesh.flag < FLAG_FROM:
                break
            mesh = self._mesher.mesh(bgr, CutOut.around_mesh(mesh))
        return mesh if mesh.flag >= FLAG_FROM else None


def main_first(faces: Sequence[Mesh], width: int) -> list[Mesh]:
    """Return the faces with the host's first: the tallest, a central one before one at the edge."""

    def weight(mesh: Mesh) -> float:
        off = abs(float(mesh.eye_middle[0]) / width - 0.5)
        return mesh.height * (1 - 0.4 * off)

    return sorted(faces, key=weight, reverse=True)


def levelled(bgr: Bgr) -> Bgr:
    """Return a copy without grain whose median brightness is in the middle: for a second look only."""
    middle = float(np.clip(np.median(bgr) / 255.0, 0.004, 0.98))
    gamma = float(np.clip(np.log(0.45) / np.log(middle), 0.25, 8.0))
    table = (255 * (np.arange(256) / 255.0) ** gamma).astype(np.uint8)
    return np.asarray(cv2.GaussianBlur(cv2.LUT(bgr, table), (0, 0), 1.2), np.uint8)


def _apart(one: Mesh, other: Mesh) -> bool:
    distance = float(np.linalg.norm(one.points[:, :2].mean(0) - other.points[:, :2].mean(0)))
    return distance > SAME_PLACE * max(one.height, other.height)


def _is_of(found: Detection, mesh: Mesh) -> bool:
    """Tell whether the detector means the face of `mesh`: same middle, box about as tall as the oval."""
    x, y, w, h = found.box
    off = float(np.hypot(*(np.array([x + w / 2, y + h / 2]) - mesh.points[:, :2].mean(0))))
    return off < 0.25 * mesh.height and 0.6 < h / max(mesh.height, 1.0) < 1.5


def _reaches(mesh: Mesh, x: float) -> bool:
    left, _, width, _ = mesh.box
    return left < x < left + width
