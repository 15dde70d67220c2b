"""A face that never moves is a poster, a photograph or a doll, not the host.

One picture cannot tell. Over seconds a living face changes: it breathes, blinks, sways and speaks. So the
face's place is kept as 16 x 16 blocks, brightness and contrast taken out (the camera's exposure drifts),
and compared with what is there later. A camera always shows some grain; where pictures repeat bit by bit (a
still file, a frozen camera) nothing is claimed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np

from trainer_app.capture.faces_detect import Bgr, Floats
from trainer_app.capture.faces_mesh import Mesh
from trainer_app.capture.opencv import cv2

BLOCKS = 16
ALIVE_FROM, OVER_GRAIN = 0.10, 1.5
"""Change of the 5 % most changed blocks, in contrasts of the face, over what grain does. A wall stays under
.05, a quiet talking man passes .4 within 2 s and .75 within 4 s."""
FIRST_S, LATER_S = 4.0, 15.0
"""A new face that has not changed for so long is a picture; one that has, if it does not for so long."""
GRAIN, GRAINY_SHARE = 0.05, 0.7
"""Mean change of raw pixels (grey levels) that shows a running camera, and in what share of pictures it must
be seen: a still picture packed into a film changes at its key pictures only."""
MOVED = 0.12
"""A face that changes its place by this share of its height is alive."""
SAME_FACE = 0.5
FORGET_S = 60.0
"""Unseen for so long, a face is new when it comes back."""


class Watched:
    """One face from its first appearance on."""

    def __init__(self, at_s: float, bgr: Bgr, mesh: Mesh) -> None:
        self.mesh = mesh
        self.seen_s = at_s
        self.picture = False
        self._window_s = FIRST_S
        self._begin(at_s, bgr, mesh)

    def _begin(self, at_s: float, bgr: Bgr, mesh: Mesh) -> None:
        self.mesh = mesh
        self._since_s = at_s
        self._place = _place(mesh, bgr)
        self._pixels = _cut(bgr, self._place)
        self._first = self._last = _blocks(self._pixels)
        self._grain: deque[float] = deque(maxlen=40)
        self._grainy = self._compared = 0
        self._changed = False

    def note(self, at_s: float, bgr: Bgr, mesh: Mesh) -> None:
        """Take the next picture with the same face; `picture` then tells whether it is no living one."""
        self.seen_s = at_s
        if self._moved(mesh):
            self.picture, self._window_s = False, LATER_S
            self._begin(at_s, bgr, mesh)
            return
        if not self._changed:
            self._compare(bgr)
        if self._changed:
            self.picture = False
        if at_s - self._since_s >= self._window_s:
            self.picture = not self._changed and self._grainy >= GRAINY_SHARE * self._compared > 0
            self._window_s = LATER_S
            if self._changed:
                self._begin(at_s, bgr, mesh)

    def _moved(self, mesh: Mesh) -> bool:
        moved = float(np.linalg.norm(mesh.eye_middle - self.mesh.eye_middle))
        return moved > MOVED * max(self.mesh.height, 1.0)

    def _compare(self, bgr: Bgr) -> None:
        pixels = _cut(bgr, self._place)
        if pixels.shape != self._pixels.shape:
            self._changed = True
            return
        self._compared += 1
        self._grainy += float(np.abs(pixels - self._pixels).mean()) > GRAIN
        blocks = _blocks(pixels)
        self._grain.append(_change(blocks, self._last))
        self._pixels, self._last = pixels, blocks
        enough = ALIVE_FROM + OVER_GRAIN * float(np.percentile(self._grain, 25))
        self._changed = _change(blocks, self._first) > enough


class AliveBook:
    """All faces of one camera that were seen lately, each watched by itself."""

    def __init__(self) -> None:
        self._watched: list[Watched] = []

    def living(self, at_s: float, bgr: Bgr, faces: Sequence[Mesh]) -> list[Mesh]:
        """Return those of `faces` that are not known to be pictures, in the same order."""
        self._watched = [w for w in self._watched if at_s - w.seen_s <= FORGET_S]
        return [mesh for mesh in faces if not self._is_picture(at_s, bgr, mesh)]

    def _is_picture(self, at_s: float, bgr: Bgr, mesh: Mesh) -> bool:
        known = next((w for w in self._watched if _same(w.mesh, mesh)), None)
        if known is None:
            self._watched.append(Watched(at_s, bgr, mesh))
            return False
        known.note(at_s, bgr, mesh)
        return known.picture


def _same(one: Mesh, other: Mesh) -> bool:
    distance = float(np.linalg.norm(one.eye_middle - other.eye_middle))
    return distance < SAME_FACE * max(one.height, other.height) and 0.6 < one.height / other.height < 1.6


def _change(one: Floats, other: Floats) -> float:
    return float(np.percentile(np.abs(one - other), 95))


def _place(mesh: Mesh, bgr: Bgr) -> tuple[int, int, int, int]:
    x, y, w, h = mesh.box
    height, width = bgr.shape[:2]
    left, top = min(max(0, int(x)), width - 8), min(max(0, int(y)), height - 8)
    return left, top, max(left + 8, min(width, int(x + w))), max(top + 8, min(height, int(y + h)))


def _cut(bgr: Bgr, place: tuple[int, int, int, int]) -> Floats:
    left, top, right, bottom = place
    return bgr[top:bottom, max(0, left) : right, 1].astype(np.float32)


def _blocks(pixels: Floats) -> Floats:
    if pixels.size == 0:
        return np.zeros((BLOCKS, BLOCKS), np.float32)
    small = np.asarray(cv2.resize(pixels, (BLOCKS, BLOCKS), interpolation=cv2.INTER_AREA), np.float32)
    level: Floats = (small - float(small.mean())) / max(float(small.std()), 1.0)
    return level
