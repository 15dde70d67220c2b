"""Plays a clip to the person, on the one thread that owns PortAudio.

Anybody may ask (`play`, `stop`) and look (`state`, `trouble`); `tick` and `close` belong to the owner's
thread, which calls `tick` twenty times a second.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Literal, Protocol

import numpy as np
import soxr
from numpy.typing import NDArray

from trainer_app.basics.messages import DeviceError, Message
from trainer_app.capture import mic_portaudio
from trainer_app.capture.clip import Clip

LOG = logging.getLogger(__name__)

NO_SPEAKER = Message("listen.no_speaker")
LATENCY_S = 0.5
"""So much lies ready at the device: a clip may begin late, it must not stutter on a busy laptop."""
AFTER_S = 0.2
STUCK_S = 2.0
"""An output that takes nothing for so long is gone: ALSA says so neither by an error nor by its state."""
RINGS_ON_S = 0.5
"""So long after a clip the microphone may still hear it: the room rings on, sound servers deliver late."""

PlayState = Literal["idle", "playing", "failed"]


class Player(Protocol):
    """One clip being played."""

    def step(self) -> bool:
        """Return False once it has ended; raises DeviceError when the output is gone before that."""
        ...

    def close(self) -> None:
        """Let go of the device; never raises."""
        ...


class _Output(Protocol):
    @property
    def active(self) -> bool: ...
    @property
    def write_available(self) -> int: ...
    @property
    def latency(self) -> float: ...
    def start(self) -> None: ...
    def write(self, data: NDArray[np.float32]) -> bool: ...
    def close(self) -> None: ...


class PortAudioPlayer:
    """Plays a clip through the system's own output, written bit by bit at each step.

    Not by a callback: with a microphone open beside it, ALSA called that one 80 times in a burst at the
    start, and half of the clip was swallowed.
    """

    def __init__(self, clip: Clip) -> None:
        """Begin to play; raises DeviceError(listen.no_speaker) when nothing can be heard here."""
        sd = mic_portaudio.portaudio()
        self._at = 0
        self._took_at = time.monotonic()
        self._silent_from: float | None = None
        try:
            device = sd.query_devices(kind="output")
            rate = round(float(device["default_samplerate"])) or clip.rate
            channels = 2 if int(device["max_output_channels"]) > 1 else 1
            self._wave = np.repeat(resampled(clip, rate)[:, np.newaxis], channels, axis=1)
            self._stream: _Output = _opened(rate, channels)
        except (sd.PortAudioError, ValueError) as error:
            raise DeviceError(NO_SPEAKER, str(error)) from error

    def step(self) -> bool:
        """Write what the device takes now; return False once all was heard; raises DeviceError."""
        sd = mic_portaudio.portaudio()
        now = time.monotonic()
        try:
            room = min(int(self._stream.write_available), len(self._wave) - self._at)
            if room > 0:
                self._stream.write(self._wave[self._at : self._at + room])
                self._at += room
                self._took_at = now
            alive = bool(self._stream.active)
        except sd.PortAudioError as error:
            raise DeviceError(NO_SPEAKER, f"playing broke off: {error}") from error
        if self._at == len(self._wave) and self._silent_from is None:
            self._silent_from = now + max(LATENCY_S, float(self._stream.latency)) + AFTER_S
        if self._silent_from is not None:
            return alive and now < self._silent_from
        if not alive or now - self._took_at > STUCK_S:
            raise DeviceError(NO_SPEAKER, "the output ended by itself or takes nothing any more")
        return True

    def close(self) -> None:
        """Fall silent at once."""
        sd = mic_portaudio.portaudio()
        try:
            self._stream.close()
        except sd.PortAudioError as error:
            LOG.info("closing the output: %s", error)


def _opened(rate: int, channels: int) -> _Output:
    sd = mic_portaudio.portaudio()
    stream: _Output = sd.OutputStream(samplerate=rate, channels=channels, dtype="float32", latency=LATENCY_S)
    try:
        stream.start()
    except sd.PortAudioError:
        stream.close()
        raise
    return stream


class Playback:
    """What is asked to be played, and how it does; the owner of PortAudio carries it out."""

    def __init__(self, opener: Callable[[Clip], Player] = PortAudioPlayer) -> None:
        self._opener = opener
        self._lock = threading.Lock()
        self._wanted: Clip | None = None
        self._asked = False
        self._player: Player | None = None
        self._state: PlayState = "idle"
        self._trouble: Message | None = None
        self._rings_until = 0.0

    @property
    def sounds(self) -> bool:
        """Whether the loudspeaker may be heard in the microphone now; from any thread."""
        with self._lock:
            return self._state == "playing" or time.monotonic() < self._rings_until

    @property
    def state(self) -> PlayState:
        """Whether something is being played, from the moment it was asked for; from any thread."""
        with self._lock:
            return self._state

    @property
    def trouble(self) -> Message | None:
        """Why the last clip could not be played; None when it could."""
        with self._lock:
            return self._trouble

    def play(self, clip: Clip) -> None:
        """Play this instead of whatever is being played."""
        with self._lock:
            self._wanted, self._asked = clip, True
            self._state, self._trouble = "playing", None

    def stop(self) -> None:
        """Fall silent and forget the clip."""
        with self._lock:
            self._wanted, self._asked = None, True
            self._fall_silent("idle", None)

    def tick(self) -> None:
        """Begin what was asked for, end what is over; on the owner's thread."""
        with self._lock:
            asked, wanted = self._asked, self._wanted
            self._asked, self._wanted = False, None
        if asked:
            self._let_go()
            if wanted is not None:
                self._begin(wanted)
        elif self._player is not None:
            self._go_on(self._player)

    def close(self) -> None:
        """Let go of the device, on the owner's thread: PortAudio is about to be started again or to end."""
        if self._player is not None:
            self._let_go()
            self._say("idle")

    def _go_on(self, player: Player) -> None:
        try:
            if player.step():
                return
        except DeviceError as error:
            LOG.info("%s", error)
            self._let_go()
            self._say("failed", NO_SPEAKER)
            return
        self._let_go()
        self._say("idle")

    def _begin(self, clip: Clip) -> None:
        try:
            self._player = self._opener(clip)
        except DeviceError as error:
            LOG.info("cannot play: %s", error)
            self._say("failed", NO_SPEAKER)

    def _let_go(self) -> None:
        player, self._player = self._player, None
        if player is not None:
            player.close()

    def _say(self, state: PlayState, trouble: Message | None = None) -> None:
        """Note the state, unless something newer was asked for meanwhile."""
        with self._lock:
            if not self._asked:
                self._fall_silent(state, trouble)

    def _fall_silent(self, state: PlayState, trouble: Message | None) -> None:
        """Note an end, with the lock held."""
        if self._state == "playing":
            self._rings_until = time.monotonic() + RINGS_ON_S
        self._state, self._trouble = state, trouble


def resampled(clip: Clip, rate: int) -> NDArray[np.float32]:
    """Return the clip's samples at another rate, as loud as they were, none beyond full scale."""
    mono = clip.mono if rate == clip.rate else soxr.resample(clip.mono, clip.rate, rate, quality="HQ")
    return np.clip(np.asarray(mono, np.float32), -1.0, 1.0)
