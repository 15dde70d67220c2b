"""A small MJPEG camera on loopback that can stall, drop and come back; for tests only."""

from __future__ import annotations

import socket
import threading

import cv2
import numpy as np

BOUNDARY = b"frame"


def jpeg(grey: int, size: tuple[int, int] = (64, 48)) -> bytes:
    """Return a JPEG of one shade with a little structure, so that it does not count as a black picture."""
    picture = np.full((size[1], size[0], 3), grey, np.uint8)
    picture[:, size[0] // 2 :] = 255 - grey // 2
    ok, data = cv2.imencode(".jpg", picture)
    assert ok
    return data.tobytes()


class MjpegServer:
    """Serves pictures to one client after the other, at about 50 a second."""

    def __init__(self, status: str = "200 OK") -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/video"
        self.status = status
        self.grey = 40
        self.stalled = threading.Event()
        self.connections = 0
        self._closing = threading.Event()
        self._drop = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def drop(self) -> None:
        """Cut the present connection; the next client is served again."""
        self._drop.set()

    def close(self) -> None:
        """Stop serving."""
        self._closing.set()
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        self._listener.settimeout(0.1)
        while not self._closing.is_set():
            try:
                client, _address = self._listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            self.connections += 1
            self._drop.clear()
            with client:
                self._feed(client)

    def _feed(self, client: socket.socket) -> None:
        try:
            client.recv(4096)
            head = (
                f"HTTP/1.1 {self.status}\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n"
            )
            client.sendall(head.encode())
            while not (self._closing.is_set() or self._drop.is_set()):
                if not self.stalled.is_set():
                    data = jpeg(self.grey)
                    part = b"--" + BOUNDARY + b"\r\nContent-Type: image/jpeg\r\nContent-Length: "
                    client.sendall(part + str(len(data)).encode() + b"\r\n\r\n" + data + b"\r\n")
                self._closing.wait(0.02)
        except OSError:
            return
