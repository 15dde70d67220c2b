"""A stage with a real rehearsal beneath it, fed with beats by the tests of the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from PySide6.QtWidgets import QApplication, QWidget

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Command
from trainer_app.basics.measures import AxisScore, PictureMeasure, SoundMeasure
from trainer_app.capture.frames import DeviceStatus
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.library import Library, load_library
from trainer_app.ui.pages.stage import StagePage
from trainer_app.ui.presenters.stage import StagePresenter
from trainer_app.ui.presenters.stage_audience import TOLD_AGES_S
from trainer_app.ui.presenters.stage_seats import DEFAULT_TICKS
from trainer_app.ui.presenters.stage_state import StageState

RUNNING = DeviceStatus("running")
SIZES = [(1280, 720), (1366, 768), (1920, 1080)]


@lru_cache(maxsize=1)
def library() -> Library:
    return load_library(assets_dir() / "content")


def frame(width: int = 640, height: int = 480) -> np.ndarray:
    """A picture whose left half is blue and right half is red, read-only as the camera's are."""
    picture = np.zeros((height, width, 3), np.uint8)
    picture[:, : width // 2] = (200, 40, 20)
    picture[:, width // 2 :] = (20, 40, 200)
    picture.setflags(write=False)
    return picture


class StageWorld:
    """The page in a window, its presenter, and the log so far."""

    def __init__(
        self,
        show: Callable[..., QWidget],
        *,
        size: tuple[int, int] = (1366, 768),
        text_scale: float = 1.0,
        language: str = "id",
        run: int = 3,
        level: int = 2,
        alone: bool = True,
        permissions: frozenset[str] = DEFAULT_TICKS,
        letter_keys: bool = False,
        follow_ages: tuple[int, ...] = TOLD_AGES_S,
        seed: int = 7,
    ) -> None:
        scenario = library().scenarios()[0]
        self.rehearsal = Rehearsal(
            scenario,
            library().bank,
            seed=seed,
            level=level,
            viewers=310,
            planned_ms=600_000,
            run_number=run,
        )
        self.rows: list[LogEvent] = []
        self.presenter = StagePresenter(
            self.rehearsal,
            self.rows.extend,
            "Bu Sari",
            run,
            scenario=scenario,
            alone=alone,
            permissions=permissions,
            letter_keys=letter_keys,
            follow_ages=follow_ages,
        )
        self.window = show(StagePage, size, text_scale, language)
        self.page: StagePage = self.window.page  # type: ignore[attr-defined]
        self.page.bind(self.presenter)
        self.page.show_frame(frame())
        self.now_ms = 0
        self.camera = RUNNING
        self.mic = RUNNING

    @property
    def state(self) -> StageState:
        return self.presenter.state

    def run(self, seconds: float) -> None:
        """Let the live go on; a beat each 100 ms."""
        for _ in range(round(seconds * 10)):
            at = self.now_ms / 1000
            good = AxisScore(90.0, "ok")
            seen = PictureMeasure(at, 640, 480, "ok", good, good, 1) if self.camera.is_running else None
            heard = SoundMeasure(at, good, True, 0.0) if self.mic.is_running else None
            self.presenter.beat(self.now_ms, seen, heard, self.camera, self.mic)
            self.now_ms += 100
        QApplication.processEvents()

    def until(self, reached: Callable[[], object], seconds: float = 500) -> None:
        """Let the live go on until something is so."""
        end = self.now_ms + round(seconds * 1000)
        while not reached():
            assert self.now_ms < end, "never came"
            self.run(0.5)

    def comments(self, count: int) -> tuple[str, ...]:
        """Wait for so many comments; return the ids in the list, newest first."""
        self.until(lambda: len(self.page.desk.queue.ids) >= count)
        return self.page.desk.queue.ids

    def choose(self, comment: str) -> None:
        """Choose a comment as a click does."""
        self.page.desk.queue.chosen.emit(comment)
        QApplication.processEvents()

    def commands(self) -> list[Command]:
        """Every command in the log so far."""
        return [row.body for row in self.rows if isinstance(row.body, Command)]

    def button(self, name: str) -> QWidget:
        """The visible button of an object name."""
        found = [one for one in self.page.findChildren(QWidget, name) if one.isVisible()]
        assert found, f"{name} is not to be seen"
        return found[0]
