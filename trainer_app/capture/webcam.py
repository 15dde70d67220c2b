"""A camera plugged into this machine, by name through the backend that also opens it."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import cv2_enumerate_cameras
import numpy as np

from trainer_app.basics.messages import DeviceError, Message
from trainer_app.capture.opencv import cv2
from trainer_app.capture.privacy import is_denied
from trainer_app.capture.sources import Picture

WANTED_SIZES = ((1280, 720), (640, 480))
"""Tried in this order; a cheap camera that refuses the first gives the second."""
WANTED_FPS = 30
FIRST_FRAMES = 5
"""Frames tried before an opened camera counts as busy: drivers open at once and deliver late."""


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera that can be chosen: its name for people and the `spec` that opens it again."""

    name: str
    spec: str
    index: int
    backend: int


def _backends() -> tuple[int, ...]:
    if sys.platform == "win32":
        return (cv2.CAP_DSHOW, cv2.CAP_MSMF)
    if sys.platform == "darwin":
        return (cv2.CAP_AVFOUNDATION,)
    return (cv2.CAP_V4L2,)


def list_cameras() -> tuple[CameraInfo, ...]:
    """Return the cameras of this machine, each once, in the order of the first backend that sees any."""
    for backend in _backends():
        found = cv2_enumerate_cameras.enumerate_cameras(backend)
        cameras: dict[str, CameraInfo] = {}
        for camera in found:
            name = str(camera.name) or f"Camera {camera.index}"
            spec = name if name not in cameras else f"{name} ({camera.index})"
            cameras.setdefault(spec, CameraInfo(spec, spec, int(camera.index), backend))
        if cameras:
            return tuple(cameras.values())
    return ()


def _choose(spec: str, cameras: tuple[CameraInfo, ...]) -> CameraInfo:
    if not cameras:
        raise DeviceError(Message.of("camera.denied" if is_denied("webcam") else "camera.absent"))
    if spec == "auto":
        return cameras[0]
    wanted = spec.casefold()
    for camera in cameras:
        if spec == str(camera.index) or wanted in camera.name.casefold():
            return camera
    raise DeviceError(Message.of("camera.not_found", name=spec))


class WebcamSource:
    """An open webcam; `read` waits for the next picture."""

    interval_s = 0.0

    def __init__(self, camera: CameraInfo) -> None:
        self.name = camera.name
        self._capture = cv2.VideoCapture(camera.index, camera.backend)
        if not self._capture.isOpened():
            self._capture.release()
            raise DeviceError(
                Message.of("camera.denied" if is_denied("webcam") else "camera.busy", name=camera.name)
            )
        self._ask_for_size()
        if not any(self._capture.read()[0] for _ in range(FIRST_FRAMES)):
            self._capture.release()
            raise DeviceError(Message.of("camera.busy", name=camera.name))

    def _ask_for_size(self) -> None:
        # MJPG first: over USB 2 raw YUY2 at 720p falls to a few frames a second (opencv issue 26495).
        self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        for width, height in WANTED_SIZES:
            self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
            self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
            if int(self._capture.get(cv2.CAP_PROP_FRAME_WIDTH)) == width:
                break
        self._capture.set(cv2.CAP_PROP_FPS, WANTED_FPS)

    def read(self) -> Picture | None:
        """Return the next picture, None when the camera gives none any more."""
        ok, picture = self._capture.read()
        return np.asarray(picture, np.uint8) if ok and picture is not None else None

    def close(self) -> None:
        """Let the camera go."""
        self._capture.release()


def open_webcam(spec: str) -> WebcamSource:
    """Open the camera that `spec` names (`auto`, an index or part of a name); DeviceError in words."""
    return WebcamSource(_choose(spec, list_cameras()))
