"""The trainer speaks a tip behind the code; beside that tip, and no other, stands a button to hear it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from tests.end2end.conftest import User
from tests.end2end.test_journey import go_to_check
from tests.end2end.test_listen import Loudspeaker
from tests.window.demo_app import Trainer
from trainer_app.capture.clip import Clip
from trainer_app.capture.playback import Playback
from trainer_app.capture.spoken import SpokenTips
from trainer_app.ui.presenters.spoken import TIPS
from trainer_app.ui.text import has, word
from trainer_app.ui.widgets.spoken_dialog import SpokenDialog

SitDown = Callable[..., User]
pytestmark = pytest.mark.timeout(180)
VOICE = Clip((0.3 * np.sin(np.arange(16_000) / 9)).astype(np.float32), 16_000)


@pytest.fixture
def trainer(qtbot: object, tmp_path: Path) -> Iterator[Trainer]:
    made = Trainer(qtbot, tmp_path / "data")  # type: ignore[arg-type]
    yield made
    made.end()


def test_every_tip_of_the_check_page_can_be_spoken() -> None:
    assert all(has(tip) for tip in TIPS)
    assert len(TIPS) == len(set(TIPS)) == 26


def test_a_tip_is_recorded_heard_kept_and_deleted(trainer: Trainer) -> None:
    speaker = Loudspeaker()
    studio = trainer.journey.host.services.studio
    studio.microphone.playback = Playback(speaker)
    trainer.go_in()
    trainer.wait(lambda: studio.microphone_status().state == "running")
    trainer.press("spokenButton")
    window = trainer.journey.window
    trainer.wait(lambda: bool(window.findChildren(SpokenDialog)))
    dialog = window.findChildren(SpokenDialog)[0]
    assert dialog.text_line.text() == word("spoken.consent")
    assert not dialog.keep.isEnabled() and not dialog.play.isEnabled()
    trainer.press("spokenRecordButton")
    trainer.wait(lambda: studio.listener.clip.seconds > 1.0)
    trainer.press("spokenRecordButton")
    trainer.wait(dialog.keep.isEnabled)
    tips = SpokenTips(trainer.store.data_dir)
    assert tips.keys() == frozenset()
    trainer.press("spokenPlayButton")
    trainer.wait(lambda: len(speaker.heard) == 1)
    trainer.press("spokenKeepButton")
    trainer.wait(lambda: tips.keys() == {TIPS[0]})
    trainer.wait(lambda: dialog.note.text() == word("spoken.kept"))
    trainer.press("spokenDeleteButton")
    trainer.wait(lambda: tips.keys() == frozenset())
    trainer.key(Qt.Key.Key_Escape)
    trainer.wait(lambda: not window.findChildren(SpokenDialog))


def test_beside_a_spoken_tip_stands_a_button_and_beside_others_none(
    sit_down: SitDown, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    SpokenTips(data).save("tips.sound.ok", VOICE)
    user, speaker = sit_down(data=data), Loudspeaker()
    user.journey.host.services.studio.microphone.playback = Playback(speaker)
    go_to_check(user)
    user.wait(lambda: bool(user.visible("hearTipButton")))
    assert len(user.visible("hearTipButton")) == 1
    user.press("hearTipButton")
    user.wait(lambda: len(speaker.heard) == 1)
    assert speaker.heard[0].seconds == pytest.approx(VOICE.seconds)


@pytest.mark.expects_warnings
def test_a_broken_recording_is_told_on_the_check_page(sit_down: SitDown, tmp_path: Path) -> None:
    data = tmp_path / "data"
    tips = SpokenTips(data)
    tips.save("tips.sound.ok", VOICE)
    (tips.folder / "tips.sound.ok.flac").write_bytes(b"nothing")
    user = sit_down(data=data)
    go_to_check(user)
    user.press("hearTipButton")
    user.wait(lambda: user.journey.toast.text == word("spoken.broken"))
