"""The check page in a window, fed with beats by the tests of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.window.stage_world import frame
from trainer_app.basics.measures import AxisScore, PictureMeasure, SoundMeasure
from trainer_app.capture.frames import DeviceStatus
from trainer_app.ui.pages.check.page import CheckPage
from trainer_app.ui.presenters.check import CheckPresenter
from trainer_app.ui.widgets.dialog import Dialog

Show = Callable[..., QWidget]
RUNNING = DeviceStatus("running")
GOOD = AxisScore(90.0, "ok")
SCENARIOS = [("posyandu-bulanan", "Jadwal posyandu bulan ini"), ("serbuan", "Serbuan komentar")]


class CheckWorld:
    """The page in a window and its presenter, fed with beats."""

    def __init__(
        self,
        show: Show,
        size: tuple[int, int] = (1366, 768),
        text_scale: float = 1.0,
        language: str = "id",
    ) -> None:
        self.presenter = CheckPresenter(SCENARIOS)
        self.window = show(CheckPage, size, text_scale, language)
        self.page: CheckPage = self.window.page  # type: ignore[attr-defined]
        self.page.set_person("Bu Sari", 0)
        self.page.bind(self.presenter)
        self.page.show_frame(frame())
        self.now_s = 0.0

    def run(
        self,
        seconds: float,
        lighting: AxisScore = GOOD,
        framing: AxisScore = GOOD,
        heard: AxisScore = GOOD,
        camera: DeviceStatus = RUNNING,
        mic: DeviceStatus = RUNNING,
    ) -> None:
        for _ in range(round(seconds * 10)):
            self.now_s += 0.1
            box = (240.0, 120.0, 120.0, 160.0)
            seen = PictureMeasure(self.now_s, 640, 480, "ok", lighting, framing, 1, box)
            ear = SoundMeasure(self.now_s, heard, True, 0.0, -12.0)
            self.presenter.beat(
                self.now_s, seen if camera.is_running else None, ear if mic.is_running else None, camera, mic
            )
        for _ in range(4):
            QApplication.processEvents()

    def dialog(self) -> Dialog:
        QApplication.processEvents()
        return next(one for one in self.window.findChildren(Dialog) if one.isVisible())


def menu_of(page: QWidget) -> QMenu:
    return next(one for one in page.findChildren(QMenu) if one.isVisible())
