"""The camera, the microphone and their judges as one thing that is switched on and off together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trainer_app.basics.clock import Clock
from trainer_app.capture.analyst import Analyst
from trainer_app.capture.camera import CameraOwner
from trainer_app.capture.frames import Frame
from trainer_app.capture.listener import Listener
from trainer_app.capture.microphone import MicrophoneOwner


@dataclass(slots=True)
class Studio:
    """Everything that sees and hears. Devices are on only while a page needs them: `open` and `shut`."""

    camera: CameraOwner
    microphone: MicrophoneOwner
    analyst: Analyst
    listener: Listener
    is_open: bool = False

    def open(self) -> None:
        """Switch the devices on; never waits for them."""
        if not self.is_open:
            self.is_open = True
            self.camera.start()
            self.microphone.start()

    def shut(self) -> None:
        """Switch the devices off, so that the camera's light goes out."""
        if self.is_open:
            self.is_open = False
            self.camera.stop()
            self.microphone.stop()

    def end(self) -> None:
        """Stop everything, at the end of the program."""
        self.shut()
        self.analyst.stop()
        self.listener.stop()


def make_studio(camera: str, microphone: str, clock: Clock, models_dir: Path) -> Studio:
    """Return a studio whose judges already wait for the first picture and sound; devices are still off."""
    watchers: list[Analyst] = []

    def note(frame: Frame) -> None:
        for analyst in watchers:
            analyst.note_frame(frame)

    camera_owner = CameraOwner(camera, clock, (note,))
    analyst = Analyst(camera_owner, models_dir)
    watchers.append(analyst)
    microphone_owner = MicrophoneOwner(microphone, clock)
    listener = Listener(microphone_owner, models_dir)
    analyst.start()
    listener.start()
    return Studio(camera_owner, microphone_owner, analyst, listener)
