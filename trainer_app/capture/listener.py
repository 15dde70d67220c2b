"""The worker that listens: takes sound out of the ring, judges it, lays the newest judgement in a box."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from trainer_app.basics.measures import SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.capture.clip import ClipRecorder
from trainer_app.capture.frames import DeviceStatus
from trainer_app.capture.mailbox import Latest
from trainer_app.capture.microphone import MicrophoneOwner
from trainer_app.capture.ring import Block
from trainer_app.capture.sound_judge import LIVE_S, SoundJudge
from trainer_app.capture.speech import SpeechDetector

LOG = logging.getLogger(__name__)

WAIT_S = 0.2


class Listener:
    """Judges what a microphone delivers; `latest` holds the newest SoundMeasure, ten a second.

    clip: records some seconds of what is heard, when asked to. While something is played to the person,
    nothing is judged and nothing recorded: the loudspeaker must not pass for a voice or for noise.
    """

    def __init__(self, microphone: MicrophoneOwner, models_dir: Path) -> None:
        self.latest: Latest[SoundMeasure] = Latest()
        self.clip = ClipRecorder()
        self._microphone = microphone
        self._models_dir = models_dir
        self._lock = threading.Lock()
        self._broken: DeviceStatus | None = None
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._judge: SoundJudge | None = None
        self._stream = 0
        self._rate = 0

    @property
    def status(self) -> DeviceStatus:
        """The microphone's state, or `lost` with a sentence when the judging itself broke down."""
        with self._lock:
            return self._broken or self._microphone.status

    @property
    def peak_dbfs(self) -> float | None:
        """Highest sample of the newest 100 ms in dBFS, None while nothing is heard: for the level meter."""
        measure = self.latest.peek()
        return None if measure is None else measure.peak_dbfs

    def start(self) -> None:
        """Start the worker; the microphone is started by its own `start`."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name="listener", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the worker and forget what it heard."""
        thread, self._thread = self._thread, None
        self._stopping.set()
        if thread is not None:
            thread.join(3.0)
        self._judge = None
        self.clip.forget()

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                blocks = self._microphone.ring.read(WAIT_S)
                if not blocks and not self._microphone.status.is_running:
                    self.latest.clear()
                for block in blocks:
                    self._hear(block)
        except Exception:  # whatever broke, the person is told and the rest of the app goes on
            LOG.exception("listener broke down")
            self.latest.clear()
            with self._lock:
                self._broken = DeviceStatus("lost", "", Message("mic.listener_broken"))

    def _hear(self, block: Block) -> None:
        if self._microphone.playback.sounds:
            return
        self.clip.hear(block)
        if self._judge is None or block.rate != self._rate or block.stream != self._stream:
            self._judge = SoundJudge(SpeechDetector(self._models_dir), block.rate, keeps_s=LIVE_S)
            self._rate, self._stream = block.rate, block.stream
        elif block.lost:
            self._judge.lost(block.lost / block.rate)
        for measure in self._judge.feed(block.samples, block.at_s):
            self.latest.put(measure)
