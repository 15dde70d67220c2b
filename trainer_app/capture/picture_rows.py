"""The rows of every picture, kept for the flicker rule: the one thing that ten looks a second would miss."""

from __future__ import annotations

import threading
from collections import deque

import numpy as np

from trainer_app.capture.faces_detect import Bgr, Floats
from trainer_app.capture.opencv import cv2
from trainer_app.scoring.lighting_flicker import ROWS, SPAN_S, FlickerReading, read_flicker

MOST_PICTURES = 400
"""Bound of the memory, whatever rate a file claims."""


class RowTrace:
    """Fed by the camera's thread with every picture (0.1 ms), read by the analyst's."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rows: deque[tuple[float, Floats]] = deque(maxlen=MOST_PICTURES)

    def note(self, at_s: float, bgr: Bgr) -> None:
        """Keep the brightness of 48 row bands of a picture taken at `at_s`; time going back starts anew."""
        step = max(1, bgr.shape[1] // 80)
        means = bgr[:, ::step, 1].mean(axis=1, dtype=np.float32)[:, None]
        green = np.asarray(cv2.resize(means, (1, ROWS), interpolation=cv2.INTER_AREA), np.float32)[:, 0]
        with self._lock:
            if self._rows and at_s <= self._rows[-1][0]:
                self._rows.clear()
            self._rows.append((at_s, green))
            while at_s - self._rows[0][0] > SPAN_S:
                self._rows.popleft()

    def reading(self) -> FlickerReading | None:
        """Return how the last three seconds flicker, None while too little was seen."""
        with self._lock:
            kept = list(self._rows)
        if not kept:
            return None
        return read_flicker(np.array([t for t, _ in kept]), np.stack([rows for _, rows in kept]))

    def clear(self) -> None:
        """Forget all rows, e.g. when the camera changes."""
        with self._lock:
            self._rows.clear()
