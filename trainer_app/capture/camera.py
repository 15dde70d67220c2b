"""The one owner of the camera: a thread that reads and hands over the newest frame, and tells how it does."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from trainer_app.basics.clock import Clock
from trainer_app.basics.messages import DeviceError, Message
from trainer_app.capture.frames import DeviceState, DeviceStatus, Frame
from trainer_app.capture.mailbox import Latest
from trainer_app.capture.sources import Picture, Source, open_source

_log = logging.getLogger(__name__)

STALL_S = 2.0
"""No frame for this long while running: the picture stands still. A driver may block in read, so the age of
the last frame is judged by whoever asks, not by the reading thread."""
SLOW_START_S = 10.0
"""Opening longer than this is told; Media Foundation can take seconds (opencv issue 17687)."""
RETRY_PAUSES_S = (1.0, 2.0, 4.0, 5.0)
BLACK_SPREAD = 1.0
BLACK_AFTER_S = 1.0
"""A picture with a standard deviation below 1 grey level for 1 s: lid, other app or privacy switch
(opencv issue 23373: DirectShow then gives True and zeros)."""
FPS_MEMORY = 0.9

_STATE_OF_KEY: dict[str, DeviceState] = {
    "camera.absent": "absent",
    "camera.not_found": "absent",
    "camera.busy": "busy",
    "camera.denied": "denied",
}


class CameraOwner:
    """Owns one source at a time. `preview` and `analysis` each hold the newest frame; nothing queues.

    Every thread belongs to a generation; `switch` and `retry` begin a new one and abandon the old, which may
    hang in a driver: what it still delivers is dropped.
    """

    def __init__(self, spec: str, clock: Clock, watchers: tuple[Callable[[Frame], None], ...] = ()) -> None:
        self.preview: Latest[Frame] = Latest()
        self.analysis: Latest[Frame] = Latest()
        self._spec = spec
        self._clock = clock
        self._watchers = watchers
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._generation = 0
        self._status = DeviceStatus("off")
        self._since_s = 0.0
        self._last_frame_s: float | None = None
        self._black_since_s: float | None = None
        self._seq = 0
        self._interval_s = 0.0

    @property
    def spec(self) -> str:
        """What is being captured, as given to `--camera`."""
        return self._spec

    @property
    def generation(self) -> int:
        """Counts up whenever another source was begun; a judge of pictures starts anew then."""
        return self._generation

    @property
    def fps(self) -> float:
        """Measured frames a second, 0.0 while none come; a driver's own number is never trusted."""
        return 1.0 / self._interval_s if self._interval_s > 0 else 0.0

    @property
    def status(self) -> DeviceStatus:
        """How the camera does at this moment."""
        with self._lock:
            status, since_s, last_s = self._status, self._since_s, self._last_frame_s
        now_s = self._clock.now_s()
        if status.is_running and last_s is not None and now_s - last_s > STALL_S:
            return replace(status, state="lost", message=Message.of("camera.stopped", name=status.name))
        if status.state == "starting" and now_s - since_s > SLOW_START_S:
            return replace(status, message=Message.of("camera.slow"))
        return status

    def start(self) -> None:
        """Begin to capture; does not wait for the device."""
        self._begin(self._spec)

    def switch(self, spec: str) -> None:
        """Capture from another source from now on."""
        self._begin(spec)

    def retry(self) -> None:
        """Open the same source anew at once, e.g. after "Coba lagi"."""
        self._begin(self._spec)

    def stop(self) -> None:
        """Let the device go; the thread ends by itself."""
        with self._lock:
            self._generation += 1
            self._status = DeviceStatus("off")
        self._wake.set()

    def _begin(self, spec: str) -> None:
        with self._lock:
            self._generation += 1
            generation = self._generation
            self._spec = spec
            self._status = DeviceStatus("starting")
            self._since_s = self._clock.now_s()
            self._last_frame_s = None
            self._black_since_s = None
            self._interval_s = 0.0
            self._wake.set()
            wake = self._wake = threading.Event()
        thread = threading.Thread(
            target=self._work, args=(generation, spec, wake), name=f"camera-{generation}", daemon=True
        )
        thread.start()

    def _work(self, generation: int, spec: str, wake: threading.Event) -> None:
        attempt = 0
        while self._is_current(generation):
            try:
                source = open_source(spec)
            except DeviceError as error:
                _log.info("camera not opened: %s", error)
                self._tell(generation, _STATE_OF_KEY.get(error.message.key, "lost"), "", error.message)
            else:
                if self._read_until_it_ends(generation, source, wake):
                    attempt = 0
                self._tell(generation, "lost", source.name, Message.of("camera.lost", name=source.name))
            wake.wait(RETRY_PAUSES_S[min(attempt, len(RETRY_PAUSES_S) - 1)])
            attempt += 1

    def _read_until_it_ends(self, generation: int, source: Source, wake: threading.Event) -> bool:
        """Return True when at least one frame came."""
        came = False
        try:
            due_s = self._clock.now_s()
            while self._is_current(generation):
                picture = source.read()
                if picture is None:
                    return came
                came = True
                self._deliver(generation, source, picture)
                if source.interval_s:
                    due_s = max(due_s + source.interval_s, self._clock.now_s() - source.interval_s)
                    wake.wait(max(0.0, due_s - self._clock.now_s()))
        finally:
            source.close()
        return came

    def _deliver(self, generation: int, source: Source, picture: Picture) -> None:
        picture.flags.writeable = False
        now_s = self._clock.now_s()
        with self._lock:
            if generation != self._generation:
                return
            self._seq += 1
            frame = Frame(now_s, self._seq, picture)
            if self._last_frame_s is not None:
                gap_s = now_s - self._last_frame_s
                self._interval_s = (
                    FPS_MEMORY * self._interval_s + (1 - FPS_MEMORY) * gap_s if self._interval_s else gap_s
                )
            self._last_frame_s = now_s
            self._status = self._status_of(source.name, picture, now_s)
        self.preview.put(frame)
        self.analysis.put(frame)
        for watch in self._watchers:
            watch(frame)

    def _status_of(self, name: str, picture: Picture, now_s: float) -> DeviceStatus:
        if float(np.std(picture[::13, ::17])) >= BLACK_SPREAD:
            self._black_since_s = None
            return DeviceStatus("running", name)
        if self._black_since_s is None:
            self._black_since_s = now_s
        if now_s - self._black_since_s < BLACK_AFTER_S:
            return DeviceStatus("running", name)
        return DeviceStatus("black", name, Message.of("camera.black", name=name))

    def _tell(self, generation: int, state: DeviceState, name: str, message: Message) -> None:
        with self._lock:
            if generation == self._generation:
                self._status = DeviceStatus(state, name, message)
                self._last_frame_s = None

    def _is_current(self, generation: int) -> bool:
        with self._lock:
            return generation == self._generation
