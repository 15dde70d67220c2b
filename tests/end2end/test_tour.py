"""The tour renders pages and states in exactly the size that was asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from trainer_app.__main__ import main
from trainer_app.ui import text
from trainer_app.ui.theme import look
from trainer_app.ui.theme.scale import Scale


@pytest.fixture(autouse=True)
def _put_back(qapp: object) -> object:
    yield
    text.set_language("id")
    look.set_motion(True)
    look.set_scale(Scale())


@pytest.mark.parametrize("only", ["a-beranda", "c-cek-3", "d-panggung-3", "e-rapor-1", "h-dialog-1"])
def test_a_scene_has_the_size_and_is_not_empty(only: str, tmp_path: Path) -> None:
    call = ["tour", "--size", "1280x720", "--text", "125", "--only", only, "--out", str(tmp_path)]
    assert main(call) == 0
    pictures = sorted(tmp_path.glob("*.png"))
    assert pictures
    for picture in pictures:
        image = QImage(str(picture))
        assert (image.width(), image.height()) == (1280, 720)
        colours = {image.pixel(x, y) for x in range(0, 1280, 13) for y in range(0, 720, 11)}
        assert len(colours) > 30


def test_a_size_that_is_none_is_refused(tmp_path: Path) -> None:
    assert main(["tour", "--size", "wide", "--out", str(tmp_path)]) == 2
