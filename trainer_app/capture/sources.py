"""Where pictures come from: one face for a webcam, a file, a network camera and the shipped sample."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.messages import DeviceError, Message
from trainer_app.capture.opencv import cv2

Picture = NDArray[np.uint8]

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff"})
STILL_FPS = 15.0
"""A still picture is handed over this often, so that whatever watches the age of a frame stays calm."""
FPS_RANGE = (5.0, 60.0)
"""Frame rates that a file may claim; anything else is read as DEFAULT_FPS."""
DEFAULT_FPS = 25.0
SAMPLE_VIDEO = "sample/webcam-man-lamp.mp4"


class Source(Protocol):
    """A thing that gives pictures. Only its owner's thread calls it.

    interval_s: pause between two pictures that the owner must keep; 0 when `read` itself waits for the next.
    """

    name: str
    interval_s: float

    def read(self) -> Picture | None:
        """Return the next picture, uint8 BGR (height, width, 3), or None when the source has ended."""
        ...

    def close(self) -> None:
        """Let the device or file go; never raises."""
        ...


class StillSource:
    """One picture, again and again."""

    def __init__(self, path: Path) -> None:
        data = np.frombuffer(path.read_bytes(), np.uint8)
        picture = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
        if picture is None:
            raise DeviceError(Message.of("camera.file_unreadable", name=path.name))
        self.name = path.name
        self.interval_s = 1.0 / STILL_FPS
        self._picture: Picture = picture.astype(np.uint8, copy=False)

    def read(self) -> Picture | None:
        """Return a copy of the picture (the owner marks what it hands over as read-only)."""
        return self._picture.copy()

    def close(self) -> None:
        """Nothing to let go."""


class VideoFileSource:
    """A video file that loops, paced by its own frame rate."""

    def __init__(self, path: Path) -> None:
        self._capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        fps = float(self._capture.get(cv2.CAP_PROP_FPS)) if self._capture.isOpened() else 0.0
        if not self._capture.isOpened() or not self._capture.grab():
            self._capture.release()
            raise DeviceError(Message.of("camera.file_unreadable", name=path.name))
        self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
        self.name = path.name
        low, high = FPS_RANGE
        self.interval_s = 1.0 / (fps if low <= fps <= high else DEFAULT_FPS)

    def read(self) -> Picture | None:
        """Return the next picture, starting over at the end; None when even the first cannot be read."""
        for _attempt in range(2):
            ok, picture = self._capture.read()
            if ok and picture is not None:
                return np.asarray(picture, np.uint8)
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
        return None

    def close(self) -> None:
        """Close the file."""
        self._capture.release()


def open_source(spec: str) -> Source:
    """Return an open source for `spec` (see the `--camera` option).

    Raises DeviceError with a sentence when the camera or file is absent, busy, denied or unreadable.
    """
    if spec == "sample":
        return VideoFileSource(assets_dir() / SAMPLE_VIDEO)
    if spec.startswith(("http://", "https://")):
        from trainer_app.capture.network import MjpegSource

        return MjpegSource(spec)
    path = Path(spec)
    if path.suffix and path.is_file():
        return StillSource(path) if path.suffix.lower() in PICTURE_SUFFIXES else VideoFileSource(path)
    if path.suffix and ("/" in spec or "\\" in spec):
        raise DeviceError(Message.of("camera.file_missing", name=path.name))
    from trainer_app.capture.webcam import open_webcam

    return open_webcam(spec)
