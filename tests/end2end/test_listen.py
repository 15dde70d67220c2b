"""Listening to oneself on the real check page: by clicks and keys, with and without a loudspeaker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests import pulse
from tests.end2end.conftest import User
from tests.end2end.test_journey import go_to_check
from trainer_app.basics.messages import DeviceError
from trainer_app.capture.clip import Clip
from trainer_app.capture.playback import NO_SPEAKER, Playback, Player
from trainer_app.capture.studio import Studio
from trainer_app.ui.text import word
from trainer_app.ui.widgets.listen_dialog import ListenDialog

SitDown = Callable[..., User]
pytestmark = pytest.mark.timeout(180)


class Loudspeaker:
    """An output that takes a clip and plays until told to end; deaf: there is none."""

    def __init__(self) -> None:
        self.heard: list[Clip] = []
        self.over = False
        self.deaf = False
        self.steps = 0

    def __call__(self, clip: Clip) -> Player:
        if self.deaf:
            raise DeviceError(NO_SPEAKER, "none")
        self.heard.append(clip)
        self.over = False
        return self

    def step(self) -> bool:
        self.steps += 1
        return not self.over

    def close(self) -> None:
        pass


def dialog_of(user: User) -> ListenDialog:
    return next(one for one in user.window.findChildren(ListenDialog) if one.isVisible())


def studio_of(user: User) -> Studio:
    return user.journey.host.services.studio


def open_dialog(user: User, speaker: Loudspeaker) -> ListenDialog:
    studio_of(user).microphone.playback = Playback(speaker)
    go_to_check(user)
    user.wait(lambda: studio_of(user).microphone_status().state == "running")
    user.press("listenButton")
    return dialog_of(user)


def shortcut(user: User, key: Qt.Key) -> None:
    """Alt and a letter; shortcuts live in an active window only, and offscreen nobody keeps it active."""
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)
    user.key(key, Qt.KeyboardModifier.AltModifier)


def record(user: User, dialog: ListenDialog) -> None:
    user.press("listenRecordButton")
    user.wait(lambda: dialog.ring.figure == "3")
    user.wait(lambda: bool(user.visible("listenMineButton")))


def test_she_records_hears_herself_and_the_example_and_nothing_is_kept(sit_down: SitDown) -> None:
    user, speaker = sit_down(), Loudspeaker()
    dialog = open_dialog(user, speaker)
    assert word("listen.kept") in dialog.text_line.text()
    record(user, dialog)
    assert dialog.sentence.text() == word("tips.sound.ok")
    assert word("listen.voice.right") in dialog.meter.spoken()
    user.press("listenMineButton")
    user.wait(lambda: len(speaker.heard) == 1)
    assert speaker.heard[0].seconds == pytest.approx(6.0, abs=0.05)
    assert dialog.sentence.text() == word("listen.playing_mine")
    user.press("listenExampleButton")
    user.wait(lambda: len(speaker.heard) == 2)
    speaker.over = True
    user.wait(lambda: dialog.sentence.text() == word("tips.sound.ok"))
    user.key(Qt.Key.Key_Escape)
    user.wait(lambda: not user.window.findChildren(ListenDialog))
    clip = studio_of(user).listener.clip
    assert clip.clip is None and clip.seconds == 0.0
    focus = user.window.focusWidget()
    assert focus is not None and focus.objectName() == "listenButton"


def test_while_it_is_played_the_score_waits_and_learns_nothing(sit_down: SitDown) -> None:
    user, speaker = sit_down(), Loudspeaker()
    open_dialog(user, speaker)
    user.press("listenExampleButton")
    user.wait(lambda: bool(speaker.heard))
    page = user.journey.window.page("check")
    gauge = page.gauges["sound"]  # type: ignore[attr-defined]
    user.wait(lambda: gauge.sentence() == word("listen.held"))
    listener = studio_of(user).listener
    listener.latest.take()
    before = listener.latest.peek()
    since = speaker.steps
    user.wait(lambda: speaker.steps > since + 6)  # twenty steps a second: three measures would have come
    assert listener.latest.peek() is before
    user.press("listenExampleButton")
    user.wait(lambda: listener.latest.peek() is not before)
    user.wait(lambda: gauge.sentence() != word("listen.held"))


def test_without_a_loudspeaker_a_sentence_says_what_to_do_and_the_button_works_again(
    sit_down: SitDown,
) -> None:
    user, speaker = sit_down(), Loudspeaker()
    speaker.deaf = True
    dialog = open_dialog(user, speaker)
    user.press("listenExampleButton")
    user.wait(lambda: dialog.sentence.text() == word("listen.no_speaker"))
    speaker.deaf = False
    user.press("listenExampleButton")
    user.wait(lambda: bool(speaker.heard))


def test_without_a_microphone_it_opens_says_so_and_tries_again(sit_down: SitDown, tmp_path: Path) -> None:
    user = sit_down(microphone=str(tmp_path / "gone.wav"))
    studio_of(user).microphone.playback = Playback(Loudspeaker())
    go_to_check(user)
    user.wait(lambda: studio_of(user).microphone_status().state == "absent")
    user.press("listenButton")
    dialog = dialog_of(user)
    user.wait(lambda: dialog.record.text() == word("listen.retry"))
    message = studio_of(user).microphone_status().message
    assert message is not None and dialog.sentence.text()
    studio_of(user).use_microphone("sample")
    user.wait(lambda: dialog.record.text() == word("listen.begin"))


def test_it_can_be_done_without_a_mouse(sit_down: SitDown) -> None:
    user, speaker = sit_down(), Loudspeaker()
    studio_of(user).microphone.playback = Playback(speaker)
    go_to_check(user)
    user.wait(lambda: studio_of(user).microphone_status().state == "running")
    user.key(Qt.Key.Key_D)
    dialog = dialog_of(user)
    assert user.window.focusWidget() is dialog.record
    shortcut(user, Qt.Key.Key_C)
    user.wait(lambda: len(speaker.heard) == 1)
    shortcut(user, Qt.Key.Key_R)
    user.wait(lambda: dialog.ring.figure != "")
    assert studio_of(user).microphone.playback.state != "playing"
    user.wait(lambda: bool(user.visible("listenMineButton")))
    shortcut(user, Qt.Key.Key_S)
    user.wait(lambda: len(speaker.heard) == 2)
    stops = []
    for _ in range(4):
        dialog.focusNextPrevChild(True)
        stops.append(user.window.focusWidget().objectName())
    assert set(stops) == {
        "listenMineButton",
        "listenExampleButton",
        "listenCloseButton",
        "listenRecordButton",
    }


def test_leaving_the_page_falls_silent_and_forgets(sit_down: SitDown) -> None:
    user, speaker = sit_down(), Loudspeaker()
    open_dialog(user, speaker)
    user.press("listenRecordButton")
    user.wait(lambda: studio_of(user).listener.clip.seconds > 0)
    user.journey.go_back_to_person()
    user.wait_page("person")
    assert studio_of(user).listener.clip.seconds == 0.0
    assert not user.window.findChildren(ListenDialog)


@pytest.fixture
def cable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[pulse.PulseServer]:
    server = pulse.PulseServer(tmp_path / "sound")
    for name, value in server.env.items():
        monkeypatch.setenv(name, value)
    server.start()
    yield server
    server.close()


@pytest.mark.skipif(bool(pulse.missing()), reason=f"no private sound server: {pulse.missing()}")
def test_through_a_real_sound_server_the_voice_is_recorded_and_played(
    sit_down: SitDown, cable: pulse.PulseServer, speech: Path
) -> None:
    user = sit_down(microphone="auto")
    go_to_check(user)
    cable.play(speech)
    user.wait(lambda: studio_of(user).microphone_status().state == "running")
    user.press("listenButton")
    dialog = dialog_of(user)
    record(user, dialog)
    assert dialog.sentence.text() == word("tips.sound.ok")
    cable.stop_playing()
    user.press("listenMineButton")
    playback = studio_of(user).microphone.playback
    user.wait(lambda: playback.state == "idle")
    assert playback.trouble is None and studio_of(user).microphone.ring.overflow == 0
    user.wait(lambda: dialog.sentence.text() == word("tips.sound.ok"))
