"""The one place that builds all rooms and joins them into a running window."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from trainer_app import crash
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.clock import SessionClock, wall_time_iso
from trainer_app.basics.messages import Message, StoreError
from trainer_app.capture.studio import make_studio
from trainer_app.scenario.library import Library, load_library
from trainer_app.store.database import Store, open_store
from trainer_app.store.front import ask_to_front
from trainer_app.store.paths import data_folder, own_scenarios_dir
from trainer_app.ui import text
from trainer_app.ui.app.journey import Journey
from trainer_app.ui.app.services import Services
from trainer_app.ui.app.trouble import show_trouble
from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import app_font, load_fonts

SEED_BITS = 31


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line may say; None leaves it to the settings or to chance."""

    camera: str | None = None
    microphone: str | None = None
    data_dir: str | None = None
    language: str | None = None
    seed: int | None = None


def make_application() -> QApplication:
    """Return the Qt application with our fonts, made at the first call."""
    existing = QCoreApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Gladi Live")
    load_fonts()
    app.setFont(app_font())
    return app


def no_faults() -> int:
    """Nothing uncaught: for a window without a crash room, as in tests."""
    return 0


def build_services(options: Options, store: Store, faults: Callable[[], int]) -> Services:
    """Join the rooms below the window; devices stay off until a page needs them."""
    settings = store.settings.value
    clock = SessionClock()
    studio = make_studio(
        options.camera or settings.camera,
        options.microphone or settings.microphone,
        clock,
        assets_dir() / "models",
    )

    @lru_cache(maxsize=2)
    def library(language: str) -> Library:
        return load_library(assets_dir() / "content", language, own_scenarios_dir(store.data_dir))

    def new_seed() -> int:
        return secrets.randbits(SEED_BITS) if options.seed is None else options.seed

    return Services(clock, studio, store, library, new_seed, wall_time_iso, faults)


def build_journey(options: Options, store: Store, faults: Callable[[], int] = no_faults) -> Journey:
    """Return the window's journey, not yet shown, in the language and text size of the settings."""
    settings = store.settings.value
    text.set_language("en" if (options.language or settings.language) == "en" else "id")
    look.set_motion(not settings.reduced_motion)
    return Journey(build_services(options, store, faults))


def run_window(options: Options) -> int:
    """Open the window and stay until it is closed; return the exit code of the program."""
    app = make_application()
    try:
        folder = data_folder(Path(options.data_dir) if options.data_dir else None)
        recent = crash.install(folder / "logs")
        store = open_store(folder)
    except OSError as error:
        return show_trouble(Message.of("store.cannot_open", detail=str(error)))
    except StoreError as error:
        if error.message.key == "store.already_open" and ask_to_front(folder):
            return 0
        return show_trouble(error.message)
    journey = build_journey(options, store, lambda: recent.faults)
    journey.begin()
    try:
        return app.exec()
    finally:
        journey.end()
        store.close()
        crash.put_away(recent)
