"""The owner of the microphone: one thread opens, watches, re-opens and closes whatever delivers sound.

PortAudio lives in that thread alone, so what is played goes through it too: `playback`.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from dataclasses import dataclass

import numpy as np

from trainer_app.basics.clock import Clock
from trainer_app.basics.messages import DeviceError, GladiError, Message
from trainer_app.capture import mic_portaudio
from trainer_app.capture.frames import DeviceState, DeviceStatus
from trainer_app.capture.mic_devices import MicInfo, listed
from trainer_app.capture.mic_sources import FileMic, MicSource, Samples, file_of
from trainer_app.capture.playback import Playback
from trainer_app.capture.ring import Block, Ring

LOG = logging.getLogger(__name__)

TICK_S = 0.05
NO_SAMPLES_S = 1.5
"""A device that sends nothing for so long is gone (the longest gap seen on a busy machine was 0.32 s)."""
FIRST_SAMPLES_S = 4.0
"""After opening it may take longer: up to 1.9 s were seen just after a sound server started."""
SILENT_S = 2.0
"""Exact zeros for so long: the mute key, the system's switch, or a privacy setting."""
FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 5.0
DEFAULT_RATE = 48_000

_STATES: dict[str, DeviceState] = {
    "mic.absent": "absent",
    "mic.absent_named": "absent",
    "mic.no_library": "absent",
    "mic.denied": "denied",
    "mic.busy": "busy",
}

RESTING = ""
"""The source of a microphone that nobody needs now."""


@dataclass(frozen=True, slots=True)
class _Switch:
    spec: str


class MicrophoneOwner:
    """Keeps the microphone named by `spec` open as long as it can, and says how it does.

    spec: `auto`, an index or part of a device's name, a sound or video file, or `sample`.
    """

    def __init__(self, spec: str, clock: Clock) -> None:
        self.ring = Ring()
        self.playback = Playback()
        self._spec = spec
        self._clock = clock
        self._lock = threading.Lock()
        self._status = DeviceStatus("off")
        self._rate = DEFAULT_RATE
        self._known: tuple[MicInfo, ...] = ()
        self._orders: queue.Queue[_Switch | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._looked = threading.Event()
        self._source: MicSource | None = None
        self._stream = 0
        self._was_running = False
        self._zeros_s = 0.0
        self._heard_at = 0.0
        self._any_heard = False
        self._waits_until = 0.0
        self._pause_s = FIRST_PAUSE_S

    @property
    def status(self) -> DeviceStatus:
        """How the microphone does now; from any thread."""
        with self._lock:
            return self._status

    @property
    def rate(self) -> int:
        """Samples per second of what is open now (48000 before the first opening)."""
        with self._lock:
            return self._rate

    @property
    def microphones(self) -> tuple[MicInfo, ...]:
        """The microphones known at the last look; from any thread."""
        with self._lock:
            return self._known

    def wait_for_microphones(self, timeout_s: float) -> tuple[MicInfo, ...]:
        """Return the microphones, waiting for the first look; for a thread that may wait.

        While this owner runs, nobody else may ask PortAudio: it lives in one thread.
        """
        if self._thread is None:
            return tuple(list_microphones(timeout_s))
        self._looked.wait(timeout_s)
        return self.microphones

    def start(self) -> None:
        """Start the thread; starting twice changes nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)
            self._say(DeviceStatus("starting"))
            self._thread.start()

    def stop(self) -> None:
        """Close the device and end the thread, waiting at most 3 s for a driver that hangs."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._orders.put(None)
            thread.join(3.0)
            self._say(DeviceStatus("off"))

    def rest(self) -> None:
        """Let the device go and wait for `switch`; returns at once, whatever the driver does."""
        self._orders.put(_Switch(RESTING))

    def switch(self, spec: str) -> None:
        """Take another microphone or file; also the way to look again after something was plugged in."""
        self._orders.put(_Switch(spec))

    def _run(self) -> None:
        self._restart()
        self._look()
        while True:
            try:
                order = self._orders.get(timeout=TICK_S)
            except queue.Empty:
                self._tick()
                continue
            if order is None:
                break
            self._turn_to(order.spec)
        self._close()
        self.playback.close()

    def _restart(self) -> None:
        if mic_portaudio.is_loaded():
            self.playback.close()
            mic_portaudio.restart()

    def _turn_to(self, spec: str) -> None:
        self._close()
        if spec == RESTING:
            self._spec = RESTING
            self._say(DeviceStatus("off"))
            return
        if file_of(spec) is None and mic_portaudio.is_loaded():
            self._restart()
            self._look()
        self._spec = spec
        self._was_running = False
        self._waits_until, self._pause_s = 0.0, FIRST_PAUSE_S
        self._say(DeviceStatus("starting"))

    def _tick(self) -> None:
        self.playback.tick()
        now = time.monotonic()
        if self._source is None:
            disturbs = self._must_restart() and self.playback.state == "playing"
            if self._spec != RESTING and now >= self._waits_until and not disturbs:
                self._try_open(now)
            return
        alive = self._source.step()
        with self._lock:
            patience = NO_SAMPLES_S if self._any_heard else FIRST_SAMPLES_S
            starved = now - self._heard_at > patience
        if not alive or (starved and file_of(self._spec) is None):
            self._lose(now)
            return
        self._say_running()

    def _try_open(self, now: float) -> None:
        if self._must_restart():
            self._restart()
            self._look()
        self._stream += 1
        with self._lock:
            self._heard_at, self._zeros_s, self._any_heard = now, 0.0, False
        try:
            source = self._opened()
        except GladiError as error:
            self._say_failed(error)
            self._back_off(now)
            return
        with self._lock:
            self._rate = source.rate
        self._source = source
        LOG.info("microphone open: %s at %d Hz", source.name, source.rate)

    def _must_restart(self) -> bool:
        """A device that was lost is found again only by a PortAudio that is started anew."""
        return bool(self._stream) and file_of(self._spec) is None and mic_portaudio.is_loaded()

    def _opened(self) -> MicSource:
        path = file_of(self._spec)
        if path is None:
            return mic_portaudio.PortAudioMic(self._spec, self._heard)
        return FileMic(path, self._clock, self._heard)

    def _heard(self, samples: Samples, lost: int) -> None:
        """Take samples from the device's own thread: stamp, count zeros, hand on."""
        source, stream = self._source, self._stream
        rate = source.rate if source is not None else self._rate
        at_s = self._clock.now_s() - len(samples) / rate
        with self._lock:
            self._heard_at, self._any_heard = time.monotonic(), True
            self._zeros_s = 0.0 if np.any(samples) else self._zeros_s + len(samples) / rate
        self.ring.write(Block(at_s, samples, rate, stream, lost))

    def _lose(self, now: float) -> None:
        name = self._source.name if self._source is not None else ""
        LOG.warning("microphone lost: %s", name)
        self._close()
        self._say(DeviceStatus("lost", name, Message("mic.lost")))
        self._back_off(now)

    def _back_off(self, now: float) -> None:
        self._waits_until = now + self._pause_s
        self._pause_s = min(LONGEST_PAUSE_S, self._pause_s * 2)

    def _close(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            source.close()
            self.ring.clear()

    def _look(self) -> None:
        try:
            known = listed(mic_portaudio.inputs())
        except DeviceError as error:
            LOG.info("no list of microphones: %s", error)
            known = ()
        with self._lock:
            self._known = known
        self._looked.set()

    def _say_running(self) -> None:
        source = self._source
        with self._lock:
            zeros, heard = self._zeros_s, self._any_heard
        if source is None or not heard:
            return
        self._was_running = True
        self._pause_s = FIRST_PAUSE_S
        if zeros >= SILENT_S:
            self._say(DeviceStatus("silent", source.name, Message("mic.silent")))
        else:
            self._say(DeviceStatus("running", source.name))

    def _say_failed(self, error: GladiError) -> None:
        state = _STATES.get(error.message.key, "absent")
        if self._was_running:
            self._say(DeviceStatus("lost", self.status.name, Message("mic.lost")))
        else:
            self._say(DeviceStatus(state, self._spec, error.message))
        LOG.info("microphone did not open: %s", error)

    def _say(self, status: DeviceStatus) -> None:
        with self._lock:
            self._status = status


def list_microphones(timeout_s: float = 5.0) -> list[MicInfo]:
    """Return the microphones of this machine, for a command without an owner: looks on a thread of its own.

    While a MicrophoneOwner runs, ask its `microphones` instead. Empty when there is none, no library, or the
    sound system does not answer within `timeout_s`.
    """
    found: list[MicInfo] = []

    def look() -> None:
        try:
            found.extend(listed(mic_portaudio.inputs()))
        except DeviceError as error:
            LOG.info("no list of microphones: %s", error)

    thread = threading.Thread(target=look, name="list-microphones", daemon=True)
    thread.start()
    thread.join(timeout_s)
    return list(found)
