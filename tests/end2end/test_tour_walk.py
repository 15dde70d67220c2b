"""The walk over the widgets: it finds what is wrong, and finds nothing at the corners of what can be set."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from trainer_app.__main__ import main
from trainer_app.cli.tour import scenes
from trainer_app.cli.tour_guide import Guide
from trainer_app.cli.tour_walk import faults_of, walk
from trainer_app.ui import text
from trainer_app.ui.theme import look
from trainer_app.ui.theme.scale import Scale

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CORNERS = (((1280, 720), 1.0), ((1280, 720), 1.5), ((1366, 690), 1.125), ((1920, 1080), 1.5))
ALWAYS = ("a-beranda", "c-cek-2", "d-panggung-2", "d-panggung-5", "e-rapor", "g-pelatih-1c", "g-pelatih-1e")
DIALOGS = ("h-dialog-3", "h-dialog-5", "h-dialog-7", "j-bantuan-panggung", "j-bantuan-rapor", "x-")


@pytest.fixture(autouse=True)
def _put_back(qapp: QApplication) -> Iterator[None]:
    yield
    text.set_language("id")
    look.set_motion(True)
    look.set_scale(Scale())


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_is_cut_or_small_at_the_corners(language: str) -> None:
    guide = Guide((1280, 720), 1.0, language)
    chosen = {name: scene for name, scene in scenes().items() if name.startswith((*ALWAYS, *DIALOGS))}
    said = io.StringIO()
    found = walk(guide, chosen, CORNERS, said)
    guide.close()
    assert found == 0, said.getvalue()


def kinds(window: QWidget) -> set[str]:
    window.show()
    QApplication.processEvents()
    return {fault.split(":")[0] for fault in faults_of(window)}


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(400, 300)
    yield made
    made.close()


def test_a_cut_word_is_found(window: QWidget) -> None:
    label = QLabel("Hadapkan wajah ke jendela atau lampu, ya Bu.", window)
    label.setGeometry(0, 0, 60, 20)
    assert "cut" in kinds(window)


def test_a_small_and_a_nameless_button_are_found(window: QWidget) -> None:
    button = QPushButton("A", window)
    button.setGeometry(10, 10, 43, 60)
    assert {"small", "nameless"} <= kinds(window)
    button.setAccessibleName("A")
    button.setGeometry(10, 10, 60, 60)
    assert not {"small", "nameless"} & kinds(window)


def test_a_child_outside_and_an_overlap_are_found(window: QWidget) -> None:
    one, two = QWidget(window), QWidget(window)
    one.setGeometry(0, 0, 100, 100)
    two.setGeometry(90, 90, 100, 100)
    assert "overlap" in kinds(window)
    two.setGeometry(350, 250, 100, 100)
    assert kinds(window) == {"outside"}


def test_the_walk_is_a_call_of_its_own_and_says_how_much_it_saw(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour", "--walk", "--only", "i-awal-1"]) == 0
    assert capsys.readouterr().out.strip() == "24 pages looked at, 0 faults"
