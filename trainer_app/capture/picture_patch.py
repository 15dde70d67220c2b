"""Cut from a picture what the judgement of light needs: face patch, skin zones, surroundings."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from trainer_app.capture.faces_detect import Bgr, Floats, halved
from trainer_app.capture.faces_mesh import (
    CHIN,
    FOREHEAD,
    LEFT_BROW,
    LEFT_EYE,
    LIPS,
    NOSE_BRIDGE,
    OVAL,
    RIGHT_BROW,
    RIGHT_EYE,
    UNDER_NOSE,
    Mesh,
)
from trainer_app.capture.opencv import cv2
from trainer_app.scoring.lighting_sample import PATCH_CHIN, PATCH_SIDE, PATCH_TOP, FaceSample, Mask

SKIN_SHARE = 0.88
"""The oval is shrunk to this: its rim is hair, cloth and shadow."""
FRAME_WIDTH, FRAME_HEIGHT = 160, 120
UPPER_TO = 0.10
"""The upper zone ends this share of the face below the eyes: a surgical mask begins lower."""
NOSE_HALF_WIDTH = 8.0
"""Columns of the patch beside the nose line that belong to neither side: the nose catches light from both."""
ROWS = np.arange(PATCH_SIDE, dtype=np.float32)[:, None]
COLUMNS = np.arange(PATCH_SIDE, dtype=np.float32)[None, :]
BODY_HALF_WIDTH = 0.75
"""Columns nearer to the face's middle than this many face heights may be hair, cloth or body."""
CHEST_HALF_WIDTH, CHEST_FROM, CHEST_TO = 0.3, 0.6, 1.3
"""Columns and rows, in face heights from the face's middle, that are neck or chest of any upright person."""


def face_sample(bgr: Bgr, mesh: Mesh) -> FaceSample:
    """Return the small arrays of one face; `bgr` is the analysed picture, `mesh` in its pixels."""
    patch, points = _upright(bgr, mesh)
    skin, eyes = _zones(points)
    split = points[[33, 133, 362, 263], 1].mean() + UPPER_TO * (PATCH_CHIN - PATCH_TOP)
    nose = _nose_line(points)
    frame = _small(bgr)
    background, body = _surroundings(frame, bgr.shape[:2], mesh)
    return FaceSample(
        patch=patch,
        upper=skin & (split > ROWS),
        lower=skin & (split <= ROWS),
        left=skin & (nose - NOSE_HALF_WIDTH > COLUMNS),
        right=skin & (nose + NOSE_HALF_WIDTH < COLUMNS),
        eyes=eyes,
        right_eye=_filled(points[RIGHT_EYE]),
        left_eye=_filled(points[LEFT_EYE]),
        frame=frame,
        background=background,
        body=body,
        face_px=mesh.height,
    )


def _upright(bgr: Bgr, mesh: Mesh) -> tuple[Bgr, Floats]:
    top, chin = mesh.points[FOREHEAD, :2], mesh.points[CHIN, :2]
    down = (chin - top).astype(np.float64)
    scale = (PATCH_CHIN - PATCH_TOP) / max(float(np.hypot(*down)), 1.0)
    down /= max(float(np.hypot(*down)), 1e-6)
    turn = np.array([[down[1], -down[0]], [down[0], down[1]]]) * scale
    shift = np.array([PATCH_SIDE / 2, (PATCH_TOP + PATCH_CHIN) / 2]) - turn @ ((top + chin) / 2)
    matrix = np.concatenate([turn, shift[:, None]], axis=1)
    source = bgr
    if scale < 0.5:
        source = halved(bgr)
        matrix[:, :2] *= 2
    patch = cv2.warpAffine(
        source, matrix, (PATCH_SIDE, PATCH_SIDE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    points = (mesh.points[:, :2] @ turn.T + shift).astype(np.float32)
    return np.asarray(patch, np.uint8), points


def _zones(points: Floats) -> tuple[Mask, Mask]:
    skin = np.zeros((PATCH_SIDE, PATCH_SIDE), np.uint8)
    outline = points[OVAL]
    middle = outline.mean(0)
    cv2.fillConvexPoly(skin, _whole(middle + (outline - middle) * SKIN_SHARE), 1)
    eyes = np.zeros_like(skin)
    for part, room in ((RIGHT_EYE, 1.25), (LEFT_EYE, 1.25)):
        cv2.fillConvexPoly(eyes, _hull(points[part], room), 1)
    holes = eyes.copy()
    for part, room in ((RIGHT_BROW, 1.1), (LEFT_BROW, 1.1), (LIPS, 1.1)):
        cv2.fillConvexPoly(holes, _hull(points[part], room), 1)
    return (skin > 0) & (holes == 0), eyes > 0


def _filled(points: Floats) -> Mask:
    area = np.zeros((PATCH_SIDE, PATCH_SIDE), np.uint8)
    cv2.fillConvexPoly(area, _hull(points, 1.0), 1)
    return area > 0


def _nose_line(points: Floats) -> Floats:
    """Return, for every row (128, 1), the column of the line from the nose's bridge to its foot."""
    (x0, y0), (x1, y1) = points[NOSE_BRIDGE], points[UNDER_NOSE]
    slope = (x1 - x0) / max(float(y1 - y0), 8.0)
    line: Floats = (x0 + slope * np.clip(ROWS - y0, 0, y1 - y0)).astype(np.float32)
    return line


def _surroundings(frame: Bgr, shape: tuple[int, ...], mesh: Mesh) -> tuple[Mask, Mask]:
    """Return where the background and where the chest is in the small frame."""
    height, width = frame.shape[:2]
    fx, fy = width / shape[1], height / shape[0]
    middle, face = mesh.outline.mean(0), mesh.height
    aside = np.abs((np.arange(width) + 0.5) / fx - middle[0])[None, :] / face
    below = ((np.arange(height) + 0.5) / fy - middle[1])[:, None] / face
    background: Mask = (below < 0.6) & ((aside > BODY_HALF_WIDTH) | (below < -1.0))
    body: Mask = (aside < CHEST_HALF_WIDTH) & (below > CHEST_FROM) & (below < CHEST_TO)
    return background, body


def _small(bgr: Bgr) -> Bgr:
    height, width = bgr.shape[:2]
    scale = min(FRAME_WIDTH / width, FRAME_HEIGHT / height, 1.0)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    source = halved(bgr) if scale <= 0.5 else bgr
    return np.asarray(cv2.resize(source, size, interpolation=cv2.INTER_AREA), np.uint8)


def _hull(points: Floats, room: float) -> NDArray[np.int32]:
    middle = points.mean(0)
    return np.asarray(cv2.convexHull(_whole(middle + (points - middle) * room)), np.int32)


def _whole(points: Floats) -> NDArray[np.int32]:
    return np.round(points).astype(np.int32)
