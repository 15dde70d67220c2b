"""Where faces are in a picture: the short-range BlazeFace net run by cv2.dnn.

Anchors and decoding follow the published layout of the net (128 px input, strides 8, 16, 16, 16, two anchors
a cell and stride); checked against the eyes and boxes of known pictures.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer_app.capture.opencv import cv2

Bgr = NDArray[np.uint8]
Floats = NDArray[np.float32]

SIDE = 128
"""Pixels of the net's square input."""
SCORE_FROM = 0.5
"""A box counts from this probability on (the net's published default)."""
SAME_FACE_IOU = 0.3
"""Boxes that overlap more are one face, averaged by their probability."""
CROP_SHARE = 0.67
"""Side of the closer looks as a share of the picture's height: a face of 10 % becomes 19 px of the 128."""


@dataclass(frozen=True, slots=True)
class Detection:
    """One face: x, y, w, h in pixels; eyes: the person's right and left eye (picture left, right), 2x2 px."""

    box: tuple[float, float, float, float]
    eyes: Floats
    score: float


class FaceDetector:
    """The detector net, loaded once; used from one thread."""

    def __init__(self, model: Path) -> None:
        self._net = cv2.dnn.readNetFromTFLite(str(model))
        self._outputs = self._net.getUnconnectedOutLayersNames()
        self._anchors = _anchors()
        scores, boxes = self._run(np.zeros((SIDE, SIDE, 3), np.uint8))
        if scores.shape != (896,) or boxes.shape != (896, 16):
            raise ValueError(f"{model.name}: not the face detector that is expected")

    def detect(self, bgr: Bgr) -> list[Detection]:
        """Return the faces of the whole picture, best first; those under 15 % of the height are missed."""
        return _merge(self._look(bgr, 0, 0, max(bgr.shape[:2])))

    def detect_closely(self, bgr: Bgr) -> list[Detection]:
        """Return the faces of overlapping cut-outs: down to 8 % of the height; several times as slow."""
        height, width = bgr.shape[:2]
        side = max(32, int(CROP_SHARE * min(height, width)))
        found: list[_Candidate] = []
        for top in _starts(height, side):
            for left in _starts(width, side):
                found.extend(self._look(bgr, left, top, side))
        return _merge(found)

    def _look(self, bgr: Bgr, left: int, top: int, side: int) -> list[_Candidate]:
        part = bgr[top : top + side, left : left + side]
        height, width = part.shape[:2]
        scale = SIDE / max(height, width)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        small = cv2.resize(part, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
        square = np.zeros((SIDE, SIDE, 3), np.uint8)
        square[: size[1], : size[0]] = small
        scores, boxes = self._run(square)
        keep = np.flatnonzero(scores > SCORE_FROM)
        points = boxes[keep].reshape(-1, 8, 2) / SIDE
        points[:, 0] += self._anchors[keep]
        points[:, 2:] += self._anchors[keep, None]
        factors = np.array([width / size[0], height / size[1]], np.float32) * SIDE
        points *= factors
        shift = np.array([left, top], np.float32)
        points[:, 0] += shift
        points[:, 2:] += shift
        return [_Candidate(float(scores[i]), p) for i, p in zip(keep, points, strict=True)]

    def _run(self, square: Bgr) -> tuple[Floats, Floats]:
        blob = cv2.dnn.blobFromImage(square, 1 / 127.5, (SIDE, SIDE), (127.5, 127.5, 127.5), swapRB=True)
        self._net.setInput(blob)
        outputs = {o.shape[-1]: np.asarray(o, np.float32)[0] for o in self._net.forward(self._outputs)}
        if set(outputs) != {1, 16}:
            raise ValueError("the face detector gives other outputs than expected")
        logits = np.clip(outputs[1][:, 0], -80, 80)
        return 1 / (1 + np.exp(-logits)), outputs[16]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """points: rows centre, size, then six key points (eyes first), in picture pixels."""

    score: float
    points: Floats


def halved(bgr: Bgr) -> Bgr:
    """Return the picture at half its size: exact means of 2 x 2, for which OpenCV has a fast path."""
    return np.asarray(cv2.resize(bgr, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)


def _anchors() -> Floats:
    rows = []
    for cells, copies in ((16, 2), (8, 6)):
        ys, xs = np.mgrid[0:cells, 0:cells]
        grid = (np.stack([xs, ys], -1).reshape(-1, 2) + 0.5) / cells
        rows.append(np.repeat(grid, copies, axis=0))
    return np.concatenate(rows).astype(np.float32)


def _starts(length: int, side: int) -> list[int]:
    """Return where cut-outs of `side` begin so that neighbours overlap by about half."""
    if length <= side:
        return [0]
    count = int(np.ceil((length - side) / (side * 0.5))) + 1
    return [int(s) for s in np.linspace(0, length - side, count)]


def _merge(found: list[_Candidate]) -> list[Detection]:
    """Weighted non-maximum suppression: overlapping candidates become their weighted mean."""
    left = sorted(found, key=lambda c: -c.score)
    faces: list[Detection] = []
    while left:
        best = left[0]
        same = [c for c in left if _iou(best.points, c.points) > SAME_FACE_IOU]
        left = [c for c in left if all(c is not s for s in same)] if same else left[1:]
        weights = np.array([c.score for c in same] or [1.0], np.float32)
        stack = np.stack([c.points for c in same] or [best.points])
        mean = np.tensordot(weights, stack, (0, 0)) / weights.sum()
        (x, y), (w, h) = mean[0], mean[1]
        if w > 2 and h > 2:
            box = (float(x - w / 2), float(y - h / 2), float(w), float(h))
            faces.append(Detection(box, mean[2:4].astype(np.float32), best.score))
    return faces


def _iou(a: Floats, b: Floats) -> float:
    low = np.maximum(a[0] - a[1] / 2, b[0] - b[1] / 2)
    high = np.minimum(a[0] + a[1] / 2, b[0] + b[1] / 2)
    inner = float(np.prod(np.maximum(high - low, 0)))
    union = float(np.prod(a[1]) + np.prod(b[1])) - inner
    return inner / union if union > 0 else 0.0
