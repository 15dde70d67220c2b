"""The demonstration in a window and its presenter, fed with beats by the tests of the window."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtWidgets import QApplication, QWidget

from trainer_app.basics.measures import AxisScore, PictureMeasure, SoundMeasure
from trainer_app.capture.frames import DeviceStatus
from trainer_app.ui.pages.demo.page import DemoPage
from trainer_app.ui.presenters.demo import DemoPresenter

Show = Callable[..., QWidget]
RUNNING = DeviceStatus("running")
BOX = (240.0, 120.0, 120.0, 160.0)
GOOD_LIGHT = AxisScore(
    91.0,
    "ok",
    {
        "face_level_linear": 0.22,
        "frame_bright_linear": 0.7,
        "background_bright_linear": 0.2,
        "background_over_face_stops": -0.4,
        "background_blown_share": 0.0,
        "skin_blue_over_green_stops": -0.8,
        "skin_red_over_green_stops": 0.9,
        "edge_steepness_share": 0.55,
        "score_too_dark": 100.0,
        "score_overexposed": 100.0,
        "score_backlit": 100.0,
        "score_colour_cast": 91.0,
        "score_blurred": 100.0,
    },
)
BACKLIT = AxisScore(
    28.0,
    "backlit",
    dict(GOOD_LIGHT.measures)
    | {
        "face_level_linear": 0.06,
        "background_bright_linear": 0.9,
        "background_blown_share": 0.5,
        "background_over_face_stops": 3.9,
        "score_backlit": 28.0,
    },
)
GOOD = AxisScore(90.0, "ok", {"face_height_share": 0.33, "eyes_y_share": 0.4, "score_come_closer": 90.0})
CLEAR = AxisScore(88.0, "ok", {"active_level_dbfs": -24.0, "noise_dbfs": -52.0, "snr_a_db": 26.0})
NOISY = AxisScore(61.0, "noise", {"active_level_dbfs": -24.0, "noise_dbfs": -38.0, "snr_a_db": 11.0})


def photo(level: int = 90, window: int = 250) -> np.ndarray:
    """A grey room with a bright window in its upper left, read-only as the camera's pictures are."""
    made = np.full((480, 640, 3), level, np.uint8)
    made[40:200, 20:160] = window
    made.setflags(write=False)
    return made


class DemoWorld:
    """The page in a window and its presenter."""

    def __init__(
        self,
        show: Show,
        size: tuple[int, int] = (1366, 768),
        text_scale: float = 1.0,
        language: str = "id",
        screens: int = 1,
    ) -> None:
        self.window = show(DemoPage, size, text_scale, language)
        self.page: DemoPage = self.window.page  # type: ignore[attr-defined]
        self.presenter = DemoPresenter(screens)
        self.page.bind(self.presenter)
        self.page.freeze_asked.connect(self.presenter.freeze)
        self.now_s = 0.0
        self.page.foot.before.setFocus()

    def run(
        self,
        seconds: float,
        light: AxisScore = GOOD_LIGHT,
        framing: AxisScore = GOOD,
        heard: AxisScore = CLEAR,
        camera: DeviceStatus = RUNNING,
        mic: DeviceStatus = RUNNING,
        picture: np.ndarray | None = None,
    ) -> None:
        shown = photo() if picture is None else picture
        for _ in range(round(seconds * 10)):
            self.now_s += 0.1
            seen = PictureMeasure(
                self.now_s, 640, 480, "ok", light, framing, 1, BOX, eyes_y=0.4, roll_deg=2.0
            )
            ear = SoundMeasure(self.now_s, heard, True, 0.0, -12.0)
            if camera.is_running:
                self.presenter.look(shown)
                self.page.show_frame(shown)
            self.presenter.beat(
                self.now_s, seen if camera.is_running else None, ear if mic.is_running else None, camera, mic
            )
        for _ in range(4):
            QApplication.processEvents()

    def pair(self) -> None:
        """A back-lit moment, then a good one."""
        self.run(2, light=BACKLIT)
        self.page.foot.before.click()
        self.run(2, picture=photo(150))
        self.page.foot.after.click()
        self.run(0.2, picture=photo(150))
