"""How the head is turned: the reference head laid on the mesh by a rigid turn (orthogonal Procrustes).

The solution by singular values is Kabsch's (Acta Cryst. A32, 1976). Against solving a camera pose from
points in the plane it has no pitch bias on these meshes (docs/decisions/011).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

REFERENCE = "reference_head.json"
BELOW_NOSE = 0.25
"""Points of the reference lower than this (y, head units) are left out: mouth and chin move while talking."""


@dataclass(frozen=True, slots=True)
class HeadPose:
    """Degrees: yaw + = turned to picture left, pitch + = looking down, roll + = leaning clockwise."""

    yaw_deg: float
    pitch_deg: float
    roll_deg: float


class HeadShape:
    """The reference head, loaded once."""

    def __init__(self, models_dir: Path) -> None:
        """Read the points; raises OSError or ValueError when the file is missing or not 468 points."""
        raw = json.loads((models_dir / REFERENCE).read_text(encoding="utf-8"))
        points: Doubles = np.array(raw["points"], np.float64)
        if points.shape != (468, 3):
            raise ValueError(f"{REFERENCE}: 468 points expected")
        self._used = points[:, 1] < BELOW_NOSE
        self._points = points[self._used] - points[self._used].mean(0)

    def pose(self, mesh_points: Floats) -> HeadPose:
        """Return the turn of the head from the (468, 3) points of a mesh in picture pixels."""
        seen = mesh_points[self._used].astype(np.float64)
        u, _, vt = np.linalg.svd((seen - seen.mean(0)).T @ self._points)
        turn = u @ np.diag([1.0, 1.0, np.sign(np.linalg.det(u @ vt))]) @ vt
        ahead, right = -turn[:, 2], turn[:, 0]
        return HeadPose(
            yaw_deg=float(np.degrees(np.arctan2(-ahead[0], -ahead[2]))),
            pitch_deg=float(np.degrees(np.arcsin(np.clip(ahead[1], -1, 1)))),
            roll_deg=float(np.degrees(np.arctan2(right[1], right[0]))),
        )
