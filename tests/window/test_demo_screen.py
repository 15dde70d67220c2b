"""The picture on a second screen, in a process of its own that has two."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCREENS = {
    "synchronousWindowSystemEvents": True,
    "windowFrameMargins": False,
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "projector", "x": 1366, "y": 0, "width": 1280, "height": 720},
    ],
}
STORY = """
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from tests.window.demo_world import BACKLIT, DemoWorld
from tests.window.conftest import Window
from trainer_app.bootstrap import make_application
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.demo_screen import AudienceScreen, other_screen

app = make_application()
look.set_motion(False)


def show(make, size, text_scale, language):
    window = Window(make())
    window.setGeometry(0, 0, *size)
    window.show()
    return window


world = DemoWorld(show, screens=len(QGuiApplication.screens()))
world.run(1, light=BACKLIT)
assert world.page.foot.second.isVisible()
screen = other_screen(world.window)
assert screen is not None and screen.name() == "projector", screen
audience = AudienceScreen()
world.page.show_audience(audience)
audience.put_on(screen)
world.run(0.3, light=BACKLIT)
assert audience.geometry() == screen.geometry(), audience.geometry()
assert audience.live.has_picture
assert not audience.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
assert audience.live.marks == world.page.live.marks
assert not audience.pair.isVisible()
world.pair()
assert audience.pair.isVisible()
world.page.pair.setValue(250)
assert audience.pair.value() == 250
world.page.retranslate()
world.page.pair.setValue(700)
assert audience.pair.value() == 700
gone = []
audience.gone.connect(lambda: gone.append(True))
audience.close()
assert gone == [True]
world.page.show_audience(None)
world.run(0.2)
print("seen on both")
"""


def test_a_second_screen_shows_the_picture_and_follows_the_slider(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(SCREENS))
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", STORY],
        cwd=ROOT,
        env={**os.environ, **platform},
        capture_output=True,
        text=True,
        timeout=100,
    )
    if "configfile" in done.stderr and done.returncode != 0:
        pytest.skip("this Qt cannot be given two screens")
    assert done.returncode == 0, done.stderr[-2000:]
    assert "seen on both" in done.stdout
