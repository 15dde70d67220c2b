"""A camera on this machine or the local network (a phone): MJPEG over HTTP, read by our own bounded reader.

The address is resolved once and must be loopback or private; no redirect is followed; sizes and times are
limited; nothing is handed to a general media library but single JPEG pictures of known size.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
from urllib.parse import urlsplit

import numpy as np

from trainer_app.basics.messages import DeviceError, Message
from trainer_app.capture.opencv import cv2
from trainer_app.capture.sources import Picture

CONNECT_TIMEOUT_S = 3.0
READ_TIMEOUT_S = 2.0
"""No byte for this long means that the camera stands still (PLATFORM measurements: 33 ms between frames)."""
LARGEST_PICTURE = 8 * 1024 * 1024
LARGEST_SIDE = 4096
BLOCK = 16 * 1024
JPEG_START = b"\xff\xd8"
JPEG_END = b"\xff\xd9"


def local_address(host: str, port: int) -> str:
    """Return the numeric address of `host`; DeviceError unless it is loopback, private or link-local."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise DeviceError(Message.of("camera.network_unknown", host=host), str(error)) from error
    address = str(found[0][4][0])
    ip = ipaddress.ip_address(address.split("%")[0])
    if not (ip.is_loopback or ip.is_private or ip.is_link_local) or ip.is_unspecified or ip.is_multicast:
        raise DeviceError(Message.of("camera.network_not_local", host=host))
    return address


class MjpegSource:
    """Pictures out of one HTTP response of kind multipart/x-mixed-replace; `read` waits for the next."""

    interval_s = 0.0

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme != "http" or not parts.hostname:
            raise DeviceError(Message.of("camera.network_address", url=url))
        port = parts.port or 80
        self.name = parts.hostname
        self._connection = http.client.HTTPConnection(
            local_address(parts.hostname, port), port, timeout=CONNECT_TIMEOUT_S
        )
        self._buffer = bytearray()
        try:
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            self._connection.request("GET", path, headers={"Host": f"{parts.hostname}:{port}"})
            self._response = self._connection.getresponse()
            if self._connection.sock is not None:
                self._connection.sock.settimeout(READ_TIMEOUT_S)
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            raise DeviceError(Message.of("camera.network_silent", host=self.name), str(error)) from error
        if self._response.status != http.client.OK:
            self._connection.close()
            raise DeviceError(
                Message.of("camera.network_silent", host=self.name), f"HTTP {self._response.status}"
            )

    def read(self) -> Picture | None:
        """Return the next whole picture; None when the stream ended, stalled or sends something else."""
        while True:
            jpeg = self._next_jpeg()
            if jpeg is None:
                return None
            picture = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
            if picture is not None and max(picture.shape[:2]) <= LARGEST_SIDE:
                return np.asarray(picture, np.uint8)

    def _next_jpeg(self) -> bytes | None:
        start = -1
        searched = 0
        while True:
            if start < 0:
                start = self._buffer.find(JPEG_START)
                if start < 0 and len(self._buffer) > 1:
                    del self._buffer[:-1]
            if start >= 0:
                end = self._buffer.find(JPEG_END, max(start + 2, searched))
                if end >= 0:
                    jpeg = bytes(self._buffer[start : end + 2])
                    del self._buffer[: end + 2]
                    return jpeg
                searched = max(len(self._buffer) - 1, 0)
            if len(self._buffer) > LARGEST_PICTURE or not self._fill():
                return None

    def _fill(self) -> bool:
        try:
            block = self._response.read1(BLOCK)
        except (OSError, http.client.HTTPException, ValueError):
            return False
        self._buffer += block
        return bool(block)

    def close(self) -> None:
        """Close the connection."""
        self._response.close()
        self._connection.close()
