"""The host's face from picture to picture: followed by its own points, looked for anew now and then."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.faces_detect import Bgr
from trainer_app.capture.faces_mesh import Mesh
from trainer_app.capture.picture_alive import AliveBook

DETECT_EVERY_S = 0.5
"""While a face is followed, others are looked for this often (the detector is a third of the cost)."""
CLOSER_EVERY_S = 0.5
"""With nobody there, the costly look for distant faces is taken this often."""
TAKE_OVER = 1.3
"""Another face becomes the host's only if it is this much taller: no jumping between two equals."""
SAME_FACE = 0.6
"""A face within this share of a face height of the one before, and about as tall, is the same, moved."""
SAME_PLACE_S = 0.5
"""Whose face is where another was this lately is the same person: people do not swap so fast."""


class Follower:
    """Finds and follows; one per camera, one thread."""

    def __init__(self, finder: FaceFinder) -> None:
        self._finder = finder
        self.reset()

    def reset(self) -> None:
        """Forget the face."""
        self._mesh: Mesh | None = None
        self._others: list[Mesh] = []
        self._detected_s = self._closely_s = -1e9
        self._seen_s: float | None = None
        self._shape: tuple[int, ...] = ()
        self._last: Mesh | None = None
        self._last_s: float | None = None
        self._beside: list[Mesh] = []
        self._alive = AliveBook()
        self.same_person = False

    def gone_s(self, at_s: float) -> float:
        """Return for how long no face has been seen, infinity when none ever was."""
        return float("inf") if self._seen_s is None else at_s - self._seen_s

    def faces(self, at_s: float, bgr: Bgr) -> Sequence[Mesh]:
        """Return the host's face and the others counted; empty when there is none.

        `same_person` then tells whether the first is the face of the picture before, moved.
        """
        if bgr.shape != self._shape:
            self._mesh, self._others, self._shape = None, [], bgr.shape
        before = self._mesh
        followed = None if before is None else self._finder.follow(bgr, before)
        if followed is not None and not (
            _inside(followed, bgr) and self._alive.living(at_s, bgr, [followed])
        ):
            followed = None
        if followed is None or at_s - self._detected_s >= DETECT_EVERY_S:
            followed = self._look_anew(at_s, bgr, followed)
        self.same_person = self._is_same_person(at_s, followed, before)
        self._mesh = followed
        if followed is None:
            self._others = []
            return ()
        self._last, self._last_s, self._beside = followed, at_s, list(self._others)
        self._seen_s = at_s
        return (followed, *self._others)

    def _is_same_person(self, at_s: float, now: Mesh | None, before: Mesh | None) -> bool:
        """Tell whether the host's face of now is the one of the last pictures, moved or stepped back."""
        if now is None:
            return False
        if before is not None and _near(now, before):
            return True
        last = before or self._last
        recent = self._last_s is not None and at_s - self._last_s <= SAME_PLACE_S
        seen_beside = any(_near(now, other) for other in self._beside)
        return last is not None and recent and not seen_beside and _overlap(now, last)

    def _look_anew(self, at_s: float, bgr: Bgr, followed: Mesh | None) -> Mesh | None:
        thorough = followed is None and at_s - self._closely_s >= CLOSER_EVERY_S
        found = self._alive.living(at_s, bgr, self._finder.find(bgr, thorough=thorough, known=followed))
        self._detected_s = at_s
        if thorough:
            self._closely_s = at_s
        if followed is None:
            self._others = list(found[1:])
            return found[0] if found else None
        same = [mesh for mesh in found if _overlap(mesh, followed)]
        others = [mesh for mesh in found if not _overlap(mesh, followed)]
        followed = same[0] if same else followed  # found anew is surer than followed
        if others and others[0].height > TAKE_OVER * followed.height:
            self._others = [followed, *others[1:]]
            return others[0]
        self._others = others
        return followed


def _near(one: Mesh, other: Mesh) -> bool:
    distance = float(np.linalg.norm(one.eye_middle - other.eye_middle))
    return distance < SAME_FACE * max(one.height, other.height) and 0.6 < one.height / other.height < 1.6


def _overlap(one: Mesh, other: Mesh) -> bool:
    """Tell whether the middle of one lies in the other's oval box, either way: one face, seen twice."""
    for inner, outer in ((one, other), (other, one)):
        x, y, w, h = outer.box
        px, py = inner.points[:, :2].mean(0)
        if x <= px <= x + w and y <= py <= y + h:
            return True
    return False


def _inside(mesh: Mesh, bgr: Bgr) -> bool:
    """Tell whether the middle of the face is still in the picture: beyond it the net imagines one."""
    x, y = mesh.points[:, :2].mean(0)
    return bool(-0.02 * bgr.shape[1] <= x <= 1.02 * bgr.shape[1] and 0 <= y <= bgr.shape[0])
