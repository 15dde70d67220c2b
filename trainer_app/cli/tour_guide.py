"""The tour's window, picture and people: everything its scenes are played with."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Measured
from trainer_app.bootstrap import make_application
from trainer_app.capture.sources import SAMPLE_VIDEO, Picture, VideoFileSource
from trainer_app.cli.driving import drive
from trainer_app.cli.policies import policy
from trainer_app.debrief.report import build_report
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.library import Library, load_library
from trainer_app.ui import text
from trainer_app.ui.app.window import AnyPage, MainWindow
from trainer_app.ui.pages.check.page import CheckPage
from trainer_app.ui.pages.demo.page import DemoPage
from trainer_app.ui.pages.home import HomePage
from trainer_app.ui.pages.person import PersonPage
from trainer_app.ui.pages.report.page import ReportPage
from trainer_app.ui.pages.settings import SettingsPage
from trainer_app.ui.pages.stage import StagePage
from trainer_app.ui.presenters.report import Rehearsed
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.dialog import Dialog

PageT = TypeVar("PageT", bound=AnyPage)
SKIP_FRAMES = 40
MINUTES = 10
RUN_DATES = ("2026-11-10T09:00:00+07:00", "2026-11-17T09:10:00+07:00", "2026-11-24T09:05:00+07:00")
MEASURED_EVERY_MS = 500


class Guide:
    """One window that every scene is shown in."""

    def __init__(self, size: tuple[int, int], text_scale: float, language: str) -> None:
        make_application()
        text.set_language("en" if language == "en" else "id")
        look.set_motion(False)
        self.language = language
        self.window = MainWindow(
            {
                "home": HomePage,
                "person": PersonPage,
                "check": CheckPage,
                "stage": StagePage,
                "report": ReportPage,
                "settings": SettingsPage,
                "trainer": DemoPage,
            },
            text_scale,
        )
        self.window.setMinimumSize(1, 1)
        self.window.resize(*size)
        self.window.set_text_scale(text_scale)
        self.window.show()

    @property
    def library(self) -> Library:
        """The content in the language of the tour."""
        return _library(self.language)

    def page(self, name: str, kind: type[PageT]) -> PageT:
        """Return a page made anew and brought up."""
        self.tidy()
        page = self.window.fresh(name)
        assert isinstance(page, kind)
        self.window.show_page(name)
        return page

    def look(self, size: tuple[int, int], text_scale: float) -> None:
        """Take another size and text size; what is up is drawn anew."""
        self.window.resize(*size)
        self.window.set_text_scale(text_scale)
        self.settle()

    def settle(self) -> None:
        """Let layouts and paints that wait be done; what was put away goes, which no loop does here."""
        for _turn in range(3):
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def asks(self) -> bool:
        """Whether a dialog is open."""
        return any(dialog.isVisible() for dialog in self.window.findChildren(Dialog))

    def tidy(self) -> None:
        """Take away dialogs of the scene before."""
        for dialog in self.window.findChildren(Dialog):
            dialog.hide()
            dialog.setParent(None)
            dialog.deleteLater()

    def save(self, path: Path) -> None:
        """Write what the window shows, in exactly its size."""
        self.settle()
        focused = self.window.focusWidget()
        if isinstance(focused, QWidget) and not self.window.findChildren(Dialog):
            focused.clearFocus()
        QApplication.processEvents()
        picture = self.window.grab()
        picture.setDevicePixelRatio(1.0)
        picture.scaled(self.window.size(), mode=Qt.TransformationMode.SmoothTransformation).save(str(path))

    def close(self) -> None:
        """Close the window."""
        self.window.close()


@lru_cache(maxsize=2)
def _library(language: str) -> Library:
    return load_library(assets_dir() / "content", language)


@lru_cache(maxsize=1)
def sample_picture() -> Picture:
    """Return a frame of the sample footage, uint8 BGR, read-only."""
    source = VideoFileSource(assets_dir() / SAMPLE_VIDEO)
    for _frame in range(SKIP_FRAMES):
        source.read()
    picture = source.read()
    source.close()
    assert picture is not None
    picture.flags.writeable = False
    return picture


def dark_picture() -> Picture:
    """Return the sample frame three stops darker."""
    dark = (sample_picture().astype(np.float32) * 0.3).astype(np.uint8)
    dark.flags.writeable = False
    return dark


@lru_cache(maxsize=2)
def three_rehearsals(language: str, person: str) -> tuple[Rehearsed, ...]:
    """Return three reports of rehearsals that were really simulated: by chance, then twice by a good host."""
    library = _library(language)
    scenario = library.scenarios()[0]
    found = []
    for number, name in enumerate(("chance", "oracle", "oracle"), 1):
        rehearsal = Rehearsal(
            scenario, library.bank, seed=number, level=number, viewers=160, planned_ms=MINUTES * 60_000
        )
        see = policy(name, library.bank.including(scenario), number)
        rows: list[LogEvent] = list(drive(rehearsal, _measured(number), see))
        report = build_report(rows, scenario, library.bank, person=person, started_at=RUN_DATES[number - 1])
        found.append(Rehearsed(number, report))
    return tuple(found)


def _measured(run: int) -> list[tuple[int, Body]]:
    """A room that gets better from run to run, with a motorbike passing at two minutes."""
    rows: list[tuple[int, Body]] = []
    for at_ms in range(0, MINUTES * 60_000, MEASURED_EVERY_MS):
        at_s = at_ms / 1000
        light = min(92, 52 + 12 * run + round(at_s / 30))
        noisy = 110 <= at_s < 140
        sound = 34 if noisy else min(90, 62 + 8 * run)
        framing = min(90, 60 + 9 * run + round(4 * np.sin(at_s / 40)))
        tips = ("noise",) if noisy else ()
        rows.append((at_ms, Measured(light, sound, int(framing), tips, at_ms % 6_000 < 5_000)))
    return rows
