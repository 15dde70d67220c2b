"""The camera, the microphone and their judges as one thing that is switched on and off together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trainer_app.basics.clock import Clock
from trainer_app.capture.analyst import Analyst
from trainer_app.capture.camera import CameraOwner
from trainer_app.capture.frames import DeviceStatus, Frame
from trainer_app.capture.listener import Listener
from trainer_app.capture.microphone import MicrophoneOwner


@dataclass(slots=True)
class Studio:
    """Everything that sees and hears. Devices are on only while a page needs them: `open` and `shut`."""

    camera: CameraOwner
    microphone: MicrophoneOwner
    analyst: Analyst
    listener: Listener
    camera_spec: str
    microphone_spec: str
    is_open: bool = False

    def open(self) -> None:
        """Switch the devices on; never waits for them."""
        if not self.is_open:
            self.is_open = True
            self.camera.switch(self.camera_spec)
            self.microphone.switch(self.microphone_spec)
            self.microphone.start()

    def shut(self) -> None:
        """Switch the devices off, so that the camera's light goes out."""
        if self.is_open:
            self.is_open = False
            self.camera.stop()
            self.microphone.rest()

    def retry(self) -> None:
        """Try whatever does not run once more at once."""
        if not self.camera.status.is_running:
            self.camera.retry()
        if not self.microphone.status.is_running:
            self.microphone.switch(self.microphone_spec)

    def use_camera(self, spec: str) -> None:
        """See through another camera from now on; a shut studio only remembers it."""
        self.camera_spec = spec
        if self.is_open:
            self.camera.switch(spec)

    def use_microphone(self, spec: str) -> None:
        """Hear through another microphone from now on; a shut studio only remembers it."""
        self.microphone_spec = spec
        if self.is_open:
            self.microphone.switch(spec)

    def camera_status(self) -> DeviceStatus:
        """How the picture does: the camera, or its judge when that one fails."""
        camera, judge = self.camera.status, self.analyst.status
        return judge if camera.is_running and judge.state == "lost" else camera

    def microphone_status(self) -> DeviceStatus:
        """How the sound does: the microphone, or its judge when that one fails."""
        return self.listener.status

    def end(self) -> None:
        """Stop everything, at the end of the program."""
        self.shut()
        self.microphone.stop()
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
    return Studio(camera_owner, microphone_owner, analyst, listener, camera, microphone)
