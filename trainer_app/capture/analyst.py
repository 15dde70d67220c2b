"""The worker that judges pictures: about ten times a second the newest frame becomes a measure."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from trainer_app.basics.measures import PictureMeasure
from trainer_app.basics.messages import Message
from trainer_app.capture.camera import CameraOwner
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.frames import DeviceStatus, Frame
from trainer_app.capture.mailbox import Latest
from trainer_app.capture.picture_judge import PictureJudge
from trainer_app.scoring.calibration import Calibration

_log = logging.getLogger(__name__)

JUDGE_EVERY_S = 0.09
"""Asked for is at least 10 judgements a second; a little more, so that a late frame does not push it below.
It is a schedule, not a least gap: at 30 fps a least gap would fall to every third frame."""
IDLE_S = 0.25
MOST_FAULTS = 5
"""After so many failures in a row the gauges say that nothing is measured, and a person is told."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is known of the source that the camera's `generation` counts; each asking is one of its own."""

    generation: int
    calibration: Calibration


class Analyst:
    """Judges the camera's frames in a thread of its own; the newest measure wins."""

    def __init__(self, camera: CameraOwner, models_dir: Path) -> None:
        self.latest: Latest[PictureMeasure] = Latest()
        self.status = DeviceStatus("off")
        self._camera = camera
        self._models_dir = models_dir
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._judge: PictureJudge | None = None
        self._asked: _Asked | None = None
        self._learnt: tuple[_Asked, Calibration] | None = None

    def calibrate(self, generation: int, calibration: Calibration) -> None:
        """Judge with what is known of this source and person, and learn on, until another source begins.

        generation: of the camera, as it was when `calibration` was looked up. Never waits.
        """
        self._asked = _Asked(generation, calibration)

    @property
    def learnt(self) -> Calibration | None:
        """What is known by now of whom the last `calibrate` was for; None before its first use."""
        learnt = self._learnt
        return learnt[1] if learnt is not None and learnt[0] is self._asked else None

    def start(self) -> None:
        """Begin to judge; loading the models happens in the thread."""
        self._thread = threading.Thread(target=self._work, name="analyst", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask the thread to end; it does within a quarter of a second."""
        self._stopping.set()

    def note_frame(self, frame: Frame) -> None:
        """Look at every frame of the camera, cheaply, for what only shows between frames (flicker)."""
        judge = self._judge
        if judge is not None:
            judge.note_rows(frame)

    def _work(self) -> None:
        generation = -1
        used: _Asked | None = None
        due_s = 0.0
        faults = 0
        while not self._stopping.is_set():
            frame = self._camera.analysis.wait(IDLE_S)
            if frame is None or frame.at_s < due_s:
                continue
            due_s = max(due_s, frame.at_s - JUDGE_EVERY_S) + JUDGE_EVERY_S
            try:
                if self._judge is None:
                    self._judge = PictureJudge(FaceFinder(self._models_dir))
                if generation != self._camera.generation:
                    generation = self._camera.generation
                    self._judge.reset()
                used = self._calibrated(self._judge, generation, used)
                self.latest.put(self._judge.judge(frame))
                if used is not None and self._judge.learnt is not None:
                    self._learnt = (used, self._judge.learnt)
                faults = 0
                self.status = DeviceStatus("running")
            except Exception:  # noqa: BLE001  # a worker must outlive any fault of a model; it is told and logged
                faults += 1
                _log.exception("a picture could not be judged")
                if faults >= MOST_FAULTS:
                    self.status = DeviceStatus("lost", message=Message.of("camera.not_judged"))
                    self.latest.clear()
                    self._stopping.wait(1.0)

    def _calibrated(self, judge: PictureJudge, generation: int, used: _Asked | None) -> _Asked | None:
        """Give the judge what is known of the source of `generation`, nothing for another; return it."""
        asked = self._asked
        fitting = asked if asked is not None and asked.generation == generation else None
        if fitting is not used:
            judge.calibrate(None if fitting is None else fitting.calibration)
        return fitting
