"""`gladi-live doctor`: is this computer ready, line by line, and what to do where it is not."""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, TextIO

from trainer_app import __version__
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.messages import StoreError

Level = Literal["ok", "warn", "fail"]
LEAST_FREE_MB = 200
"""Below this the log of a long rehearsal and a backup may not fit."""
FONT_FILES = 5
MODEL_FILES = (
    "face_detection_short_range.tflite",
    "face_landmark.tflite",
    "silero_vad_16k_op15.onnx",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the self-check; todo is empty when level is ok."""

    name: str
    level: Level
    found: str
    todo: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `doctor`."""
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    parser.add_argument("--data-dir", metavar="DIR", help="folder of the data to check")


def run(args: argparse.Namespace, out: TextIO) -> int:
    """Check everything and print it; 1 when anything fails."""
    findings = check(Path(args.data_dir) if args.data_dir else None)
    if args.json:
        print(json.dumps({"checks": [asdict(f) for f in findings]}, ensure_ascii=False), file=out)
    else:
        for finding in findings:
            todo = f"  -> {finding.todo}" if finding.todo else ""
            print(f"{finding.level:<5}{finding.name:<12}{finding.found}{todo}", file=out)
    return 1 if any(finding.level == "fail" for finding in findings) else 0


def check(data_dir: Path | None) -> list[Finding]:
    """Return the findings of every check; a check that itself breaks is a `fail` with its reason."""
    checks: dict[str, Callable[[], Finding]] = {
        "versions": _versions,
        "camera": _camera,
        "mic": _microphone,
        "disk": lambda: _disk(data_dir),
        "fonts": _fonts,
        "models": _models,
        "database": lambda: _database(data_dir),
    }
    findings = []
    for name, look in checks.items():
        try:
            findings.append(look())
        except Exception as error:  # noqa: BLE001  # the self-check must report a broken part, not break itself
            todo = "Install Gladi Live again; if it stays, send this line to whoever looks after the laptop."
            findings.append(Finding(name, "fail", f"{type(error).__name__}: {error}", todo))
    return findings


def _versions() -> Finding:
    import numpy as np
    import onnxruntime
    from PySide6 import __version__ as qt_version

    from trainer_app.capture.opencv import cv2

    found = (
        f"gladi-live {__version__}, Python {platform.python_version()}, Qt {qt_version}, "
        f"OpenCV {cv2.__version__}, NumPy {np.__version__}, ONNX Runtime {onnxruntime.__version__}, "
        f"SQLite {sqlite3.sqlite_version}, {platform.system()} {platform.release()}"
    )
    return Finding("versions", "ok", found)


def _camera() -> Finding:
    from trainer_app.capture.privacy import is_denied
    from trainer_app.capture.webcam import list_cameras

    if is_denied("webcam"):
        return Finding("camera", "warn", "denied by Windows", "Allow it: Settings, Privacy, Camera.")
    names = ", ".join(camera.name for camera in list_cameras())
    if names:
        return Finding("camera", "ok", names)
    return Finding("camera", "warn", "none found", "Plug in a camera, or use --camera sample.")


def _microphone() -> Finding:
    from trainer_app.capture.microphone import list_microphones
    from trainer_app.capture.privacy import is_denied

    if is_denied("microphone"):
        return Finding("mic", "warn", "denied by Windows", "Allow it: Settings, Privacy, Microphone.")
    names = ", ".join(microphone.name for microphone in list_microphones())
    if names:
        return Finding("mic", "ok", names)
    return Finding("mic", "warn", "none found", "Plug in a microphone, or use --mic sample.")


def _disk(data_dir: Path | None) -> Finding:
    from trainer_app.store.paths import data_folder

    folder = data_folder(data_dir)
    probe = folder / "doctor.tmp"
    probe.write_text("ok", "utf-8")
    probe.unlink()
    free_mb = shutil.disk_usage(folder).free // 2**20
    found = f"{free_mb} MB free, folder can be written"
    if free_mb < LEAST_FREE_MB:
        return Finding("disk", "fail", found, f"Free at least {LEAST_FREE_MB} MB on this disk.")
    return Finding("disk", "ok", found)


def _fonts() -> Finding:
    fonts = sorted((assets_dir() / "fonts").glob("*.ttf"))
    emoji = len(list((assets_dir() / "emoji").glob("*.svg")))
    if len(fonts) < FONT_FILES or not emoji:
        return Finding("fonts", "fail", f"{len(fonts)} fonts, {emoji} emoji", "Install Gladi Live again.")
    return Finding("fonts", "ok", f"{len(fonts)} fonts, {emoji} emoji")


def _models() -> Finding:
    from trainer_app.capture.faces import FaceFinder
    from trainer_app.capture.speech import SpeechDetector

    folder = assets_dir() / "models"
    FaceFinder(folder)
    SpeechDetector(folder)
    sums = [hashlib.sha256((folder / name).read_bytes()).hexdigest()[:8] for name in MODEL_FILES]
    return Finding("models", "ok", "face detector, face mesh, voice activity load (" + " ".join(sums) + ")")


def _database(data_dir: Path | None) -> Finding:
    from trainer_app.store.database import open_store

    try:
        store = open_store(data_dir)
    except StoreError as error:
        if error.message.key == "store.already_open":
            return Finding("database", "ok", "in use by an open window")
        return Finding("database", "fail", str(error), "Restore a backup with `gladi-live restore FILE`.")
    try:
        people = len(store.people.all())
        mended = store.salvaged is not None
    finally:
        store.close()
    if mended:
        todo = "Make a backup now; the damaged file is kept beside it."
        return Finding("database", "warn", f"was damaged and has been mended, {people} people", todo)
    return Finding("database", "ok", f"opens and is sound, {people} people")
