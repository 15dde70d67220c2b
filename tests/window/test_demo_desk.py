"""The trainer's room in the real window: the code, a back-lit and a corrected picture, keeping, deleting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.unit.capture import picture_scene as ps
from tests.window.demo_app import CODE, Trainer
from trainer_app.capture.opencv import cv2
from trainer_app.ui.app.demo_keep import delete_pair, write_pair
from trainer_app.ui.presenters.demo_gate import FREE_TRIES
from trainer_app.ui.text import word
from trainer_app.ui.widgets.compare_sheet import sheet_size

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Enter = Callable[..., Trainer]
GOOD = ps.scene()


@pytest.fixture
def trainer(qtbot: QtBot, tmp_path: Path) -> Iterator[Enter]:
    running: list[Trainer] = []

    def start(data: Path | None = None, **devices: str) -> Trainer:
        made = Trainer(qtbot, data or tmp_path / "data", **devices)
        running.append(made)
        return made

    yield start
    for one in running:
        one.end()


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", staticmethod(lambda _kind: str(folder)))
    return folder


def picture(folder: Path, name: str, light: ps.Light | None = None) -> str:
    path = folder / f"{name}.png"
    cv2.imwrite(str(path), GOOD.photo(light))
    return str(path)


# --- the code ---------------------------------------------------------------------------------------------


def test_the_first_entry_chooses_a_code_and_the_next_one_asks_for_it(trainer: Enter) -> None:
    user = trainer()
    user.go_in()
    assert user.store.settings.value.pin_hash is not None
    assert CODE not in user.store.settings.value.pin_hash
    user.key(Qt.Key.Key_Escape)
    user.wait(lambda: user.journey.window.current() == "home")
    user.press("trainerButton")
    user.enter("1111")
    user.wait(lambda: user.pin().text_line.text() == word("demo.pin.wrong"))
    assert user.journey.window.current() == "home"
    user.enter(CODE)
    user.wait(lambda: user.journey.window.current() == "trainer")


def test_the_code_is_asked_for_after_a_restart(trainer: Enter, tmp_path: Path) -> None:
    data = tmp_path / "kept"
    first = trainer(data)
    first.go_in()
    first.end()
    second = trainer(data)
    second.press("trainerButton")
    assert second.pin().accessibleName() == word("demo.pin.title")
    second.enter(CODE)
    second.wait(lambda: second.journey.window.current() == "trainer")


def test_after_five_wrong_codes_a_pause_holds_over_a_closed_dialog(trainer: Enter) -> None:
    user = trainer()
    user.go_in()
    user.key(Qt.Key.Key_Escape)
    user.wait(lambda: user.journey.window.current() == "home")
    user.press("trainerButton")
    for _ in range(FREE_TRIES):
        user.enter("1111")
        user.wait(lambda: user.pin().is_resting or user.pin().field.isEnabled())
    assert user.pin().is_resting
    user.key(Qt.Key.Key_Escape)
    user.wait(lambda: user.dialog() is None)
    user.press("trainerButton")
    user.wait(lambda: user.pin().is_resting)
    assert user.journey.window.current() == "home"


def test_escape_leaves_the_door_closed(trainer: Enter) -> None:
    user = trainer()
    user.press("trainerButton")
    user.pin()
    user.key(Qt.Key.Key_Escape)
    user.wait(lambda: user.dialog() is None)
    assert user.journey.window.current() == "home"
    assert user.store.settings.value.pin_hash is None


# --- before and after -------------------------------------------------------------------------------------


def take_pair(user: Trainer, folder: Path) -> None:
    """A back-lit picture, then the same person lit well, judged by the real judges."""
    user.go_in()
    user.wait(lambda: user.state.gauge("lighting").verdict in ("fair", "poor"))
    user.wait(lambda: user.state.meters[1].value is not None)
    user.key(Qt.Key.Key_B)
    user.journey.host.services.studio.use_camera(picture(folder, "good"))
    user.wait(lambda: user.state.gauge("lighting").verdict == "good")
    user.wait(lambda: user.state.spread is not None and (user.state.spread.stops or 9.0) < 1.5)
    user.key(Qt.Key.Key_S)
    user.wait(lambda: user.state.comparing)


def test_a_backlit_and_a_corrected_picture_are_compared(trainer: Enter, tmp_path: Path) -> None:
    user = trainer(camera=picture(tmp_path, "backlit", ps.backlit(GOOD, 4)))
    take_pair(user, tmp_path)
    before, after = user.state.before, user.state.after
    assert before is not None
    assert after is not None
    assert before.gauges[0].score < 70 <= after.gauges[0].score  # type: ignore[operator]
    assert before.spread is not None
    assert after.spread is not None
    assert before.spread.stops > after.spread.stops + 2  # type: ignore[operator]
    assert user.page.table.gain.accessibleName().startswith("+")
    contrast = {meter.key: meter for meter in before.meters}["contrast"]
    assert contrast.verdict in ("fair", "poor")


def test_nothing_is_written_until_consent_is_given(trainer: Enter, tmp_path: Path, documents: Path) -> None:
    user = trainer(camera=picture(tmp_path, "backlit", ps.backlit(GOOD, 4)))
    take_pair(user, tmp_path)
    assert not documents.exists()
    user.press("saveButton")
    user.wait(lambda: user.dialog() is not None)
    user.key(Qt.Key.Key_Return)  # the safe answer holds the focus
    user.wait(lambda: user.dialog() is None and user.journey.errands.is_idle)
    assert not documents.exists()
    user.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    user.press("saveYesButton")
    user.wait(lambda: bool(user.state.saved))
    saved = Path(user.state.saved)
    assert saved.parent == documents / "Gladi Live"
    assert QImage(str(saved)).size() == sheet_size(6)
    assert str(saved) in user.page.why.sentence.text()
    user.press("deleteSavedButton")
    user.wait(lambda: not user.state.saved)
    assert not saved.exists()


def test_another_place_can_be_chosen(trainer: Enter, tmp_path: Path, documents: Path) -> None:
    documents.mkdir()
    user = trainer(camera=picture(tmp_path, "backlit", ps.backlit(GOOD, 4)))
    take_pair(user, tmp_path)
    user.press("saveButton")
    user.press("saveElsewhereButton")
    user.wait(lambda: user.desk._choosing is not None)
    chosen = tmp_path / "stick"
    chosen.mkdir()
    user.desk._choosing.fileSelected.emit(str(chosen))
    user.desk._choosing.reject()
    user.wait(lambda: bool(user.state.saved))
    assert Path(user.state.saved).parent == chosen


def test_leaving_forgets_both_moments_and_lets_the_camera_go(trainer: Enter, tmp_path: Path) -> None:
    user = trainer(camera=picture(tmp_path, "backlit", ps.backlit(GOOD, 4)))
    take_pair(user, tmp_path)
    user.key(Qt.Key.Key_Escape)
    user.key(Qt.Key.Key_Escape)
    user.wait(lambda: user.journey.window.current() == "home")
    assert user.desk.presenter is None
    assert not user.journey.host.services.studio.is_open


# --- files ------------------------------------------------------------------------------------------------


def test_a_second_pair_of_the_same_minute_overwrites_nothing(tmp_path: Path, qapp: object) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    when = "2026-11-24T09:05:30+07:00"
    first, second = (write_pair(image, tmp_path / "new", when) for _ in range(2))
    assert first.name == "Sebelum sesudah 2026-11-24 09.05.png"
    assert second.name == "Sebelum sesudah 2026-11-24 09.05 (2).png"
    delete_pair(first)
    delete_pair(first)
    assert not first.exists()
    assert second.exists()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, qapp: object) -> None:
    from trainer_app.basics.messages import StoreError

    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    with pytest.raises(StoreError) as told:
        write_pair(image, blocked, "2026-11-24T09:05:30+07:00")
    assert told.value.message.key == "demo.not_saved"
