"""The real microphone over PortAudio. Everything here runs on the one thread that owns PortAudio.

With WASAPI a stream must be opened on the thread that initialised COM (PortAudio #250), and the list of
devices is frozen until PortAudio is started again; so import, list, open, close and restart all happen there.
"""

from __future__ import annotations

import importlib
import logging
import sys
import threading
from types import ModuleType
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from trainer_app.basics.messages import DeviceError, Message
from trainer_app.capture.mic_devices import InputDevice, choose, what_failed
from trainer_app.capture.mic_sources import Sink

LOG = logging.getLogger(__name__)

BLOCK_S = 0.1
RAW_STREAM = 1
"""eStreamOptionRaw of pa_win_wasapi.h: without the vendor's noise gate and automatic gain."""
NO_LIBRARY = Message("mic.no_library")

_MODULES: list[ModuleType] = []


class _Stream(Protocol):
    @property
    def active(self) -> bool: ...
    def start(self) -> None: ...
    def close(self) -> None: ...


def portaudio() -> ModuleType:
    """Return the module sounddevice, imported (and so PortAudio started) on this thread at the first call.

    Raises DeviceError when the library is missing.
    """
    if not _MODULES:
        try:
            _MODULES.append(importlib.import_module("sounddevice"))
        except OSError as error:
            raise DeviceError(NO_LIBRARY, str(error)) from error
    return _MODULES[0]


def restart() -> None:
    """Start PortAudio again, so that it sees devices plugged in since; no stream may be open."""
    sd = portaudio()
    try:
        sd._terminate()
        sd._initialize()
    except sd.PortAudioError as error:
        LOG.warning("PortAudio did not restart: %s", error)


def inputs() -> list[InputDevice]:
    """Return all inputs that PortAudio knows of; raises DeviceError when the library is missing."""
    sd = portaudio()
    try:
        hosts = sd.query_hostapis()
        rows = sd.query_devices()
    except sd.PortAudioError as error:
        LOG.info("no list of devices: %s", error)
        return []
    return [
        InputDevice(
            index,
            str(row["name"]),
            str(hosts[row["hostapi"]]["name"]),
            int(row["max_input_channels"]),
            float(row["default_samplerate"]),
            hosts[row["hostapi"]]["default_input_device"] == index,
        )
        for index, row in enumerate(rows)
        if row["max_input_channels"] > 0
    ]


class PortAudioMic:
    """One opened microphone; its callback copies samples into the sink and does nothing else."""

    def __init__(self, spec: str, sink: Sink) -> None:
        """Open what `spec` means; raises DeviceError with state-telling message."""
        device = choose(inputs(), spec)
        if device is None:
            named = spec not in ("", "auto")
            message = Message.of("mic.absent_named", name=spec) if named else Message("mic.absent")
            raise DeviceError(message, f"no microphone for {spec!r}")
        self._sink = sink
        self._ended = threading.Event()
        self._overflowed = 0
        self._name = device.name
        self._rate = round(device.rate) or 48_000
        self._stream = self._opened(device)

    @property
    def name(self) -> str:
        """Name of the device."""
        return self._name

    @property
    def rate(self) -> int:
        """Samples per second: the device's own, so that nothing is resampled under way."""
        return self._rate

    def step(self) -> bool:
        """Return False when the stream has ended by itself."""
        return not self._ended.is_set() and bool(self._stream.active)

    def close(self) -> None:
        """Close the stream, whatever state it is in."""
        sd = portaudio()
        try:
            self._stream.close()
        except sd.PortAudioError as error:
            LOG.info("closing %s: %s", self._name, error)

    def _opened(self, device: InputDevice) -> _Stream:
        sd = portaudio()
        last = ""
        for channels, extra in self._ways(device):
            try:
                stream: _Stream = sd.InputStream(
                    device=device.index,
                    samplerate=self._rate,
                    channels=channels,
                    dtype="int16",
                    blocksize=round(BLOCK_S * self._rate),
                    callback=self._heard,
                    finished_callback=self._ended.set,
                    extra_settings=extra,
                )
            except (sd.PortAudioError, ValueError) as error:
                last = str(error)
                continue
            return self._started(stream)
        raise self._error(last)

    def _started(self, stream: _Stream) -> _Stream:
        sd = portaudio()
        try:
            stream.start()
        except sd.PortAudioError as error:
            stream.close()
            raise self._error(str(error)) from error
        return stream

    def _error(self, text: str) -> DeviceError:
        _, message = what_failed(text, on_windows=sys.platform == "win32")
        return DeviceError(message, f"{self._name}: {text}")

    def _ways(self, device: InputDevice) -> list[tuple[int, object | None]]:
        """Return what to try in turn: raw before processed sound, one channel before two."""
        several = [1] if device.channels < 2 else [1, 2]
        extras: list[object | None] = [None]
        if sys.platform == "win32" and device.hostapi == "Windows WASAPI":
            extras = [*wasapi_settings(), None]
        return [(channels, extra) for extra in extras for channels in several]

    def _heard(self, data: NDArray[np.int16], _frames: int, _time: object, status: object) -> None:
        lost = round(BLOCK_S * self._rate) if getattr(status, "input_overflow", False) else 0
        mono = data[:, 0] if data.shape[1] == 1 else data.mean(axis=1)
        self._sink(mono.astype(np.float32) / np.float32(32768.0), lost)


def wasapi_settings() -> list[object]:
    """Return WASAPI settings to try: shared mode at any rate, first without the vendor's processing.

    sounddevice has no argument for raw mode (its issue 220), but its structure has the field; where a later
    version hides it, the plain settings remain.
    """
    sd = portaudio()
    found: list[object] = []
    raw = sd.WasapiSettings(auto_convert=True)
    try:
        raw._streaminfo.streamOption = RAW_STREAM
        found.append(raw)
    except (AttributeError, TypeError) as error:
        LOG.info("no raw mode: %s", error)
    found.append(sd.WasapiSettings(auto_convert=True))
    return found


def is_loaded() -> bool:
    """Return whether PortAudio was started in this process."""
    return bool(_MODULES)
