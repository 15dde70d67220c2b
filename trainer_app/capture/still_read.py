"""Read a picture file as the eye sees it: any depth, any channels, turned upright by its own note."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from trainer_app.basics.messages import MediaError, Message
from trainer_app.capture.faces_detect import Bgr
from trainer_app.capture.opencv import cv2

LARGEST_FILE = 200_000_000
"""Bytes; a larger file is no photograph of a laptop or phone."""


def read_still(path: Path) -> Bgr:
    """Return the picture as uint8 BGR (height, width, 3); raises MediaError when it cannot be read whole."""
    data = _bytes_of(path)
    if _cut_off(data):
        raise MediaError(
            Message.of("camera.file_unreadable", name=path.name), f"{path.name}: the picture file is cut off"
        )
    try:
        bgr = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error as broken:
        raise _refused(path, "not a readable picture") from broken
    if bgr is None or bgr.size == 0:
        raise _refused(path, "not a readable picture")
    return _seen_through(data, np.asarray(bgr, np.uint8))


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise MediaError(
                Message.of("camera.file_unreadable", name=path.name), f"{path.name}: the file is too large"
            )
        data = path.read_bytes()
    except OSError as error:
        detail = error.strerror or "the file cannot be opened"
        raise MediaError(Message.of("camera.file_missing", name=path.name), detail) from error
    if not data:
        raise MediaError(
            Message.of("camera.file_unreadable", name=path.name), f"{path.name}: the file is empty"
        )
    return data


def _refused(path: Path, why: str) -> MediaError:
    return MediaError(Message.of("camera.file_unreadable", name=path.name), why)


def _cut_off(data: bytes) -> bool:
    """Tell whether a JPEG or PNG ends before its end mark: decoders fill the rest with grey in silence."""
    if data.startswith(b"\xff\xd8"):
        return data.rfind(b"\xff\xd9") < data.rfind(b"\xff\xda")  # the last scan must be followed by an end
    if data.startswith(b"\x89PNG"):
        return b"IEND" not in data
    return False


def _seen_through(data: bytes, bgr: Bgr) -> Bgr:
    """Lay a picture with transparent parts on white, as every viewer shows it."""
    if not data.startswith((b"\x89PNG", b"RIFF")):
        return bgr
    raw = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if raw is None or raw.ndim != 3 or raw.shape[2] != 4 or raw.shape[:2] != bgr.shape[:2]:
        return bgr
    full = 65535.0 if raw.dtype == np.uint16 else 255.0
    alpha = raw[..., 3:4].astype(np.float32) / full
    if float(alpha.min()) == 1.0:
        return bgr
    colours = raw[..., :3].astype(np.float32) * (255.0 / full)
    return np.asarray(colours * alpha + 255.0 * (1 - alpha), np.float32).round().astype(np.uint8)
