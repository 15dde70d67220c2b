"""Speaking a tip: 15 s at most, kept only when that is asked for, troubles told without losing it."""

from __future__ import annotations

from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceStatus
from trainer_app.ui.presenters.listen import STUCK_S, Facts
from trainer_app.ui.presenters.spoken import TIPS, SpokenPresenter

RUNNING = DeviceStatus("running")
LOST = DeviceStatus("lost", "", Message("mic.lost"))


def heard(recording: bool, recorded_s: float, mic: DeviceStatus = RUNNING) -> Facts:
    return Facts(mic, recording, recorded_s, "idle")


def recorded() -> SpokenPresenter:
    presenter = SpokenPresenter()
    presenter.beat(1.0, None, heard(False, 0.0))
    assert presenter.record()
    presenter.beat(2.0, None, heard(True, 1.0))
    presenter.beat(3.0, None, heard(False, 2.0))
    return presenter


def test_a_recording_counts_down_from_fifteen_and_waits_to_be_kept() -> None:
    presenter = SpokenPresenter()
    presenter.beat(1.0, None, heard(False, 0.0))
    presenter.record()
    presenter.beat(2.0, None, heard(True, 1.0))
    assert presenter.state.figure == "14"
    presenter.beat(3.0, None, heard(False, 2.0))
    assert (presenter.state.stage, presenter.state.has) == ("recorded", False)
    presenter.note_kept(frozenset({TIPS[0]}), "spoken.kept")
    assert presenter.state.has and presenter.state.stage == "ready"


def test_a_full_disk_is_told_and_the_recording_stays_to_be_kept_again() -> None:
    presenter = recorded()
    presenter.note_trouble(Message("spoken.disk_full"))
    assert presenter.state.trouble == Message("spoken.disk_full")
    assert presenter.state.stage == "recorded"


def test_another_sentence_drops_what_was_not_kept() -> None:
    presenter = recorded()
    presenter.choose(TIPS[3])
    assert (presenter.state.tip, presenter.state.stage) == (TIPS[3], "ready")
    presenter.choose("tips.nothing")
    assert presenter.state.tip == TIPS[3]


def test_a_lost_or_stuck_microphone_ends_the_recording_in_words() -> None:
    presenter = SpokenPresenter()
    presenter.beat(1.0, None, heard(False, 0.0))
    presenter.record()
    presenter.beat(2.0, None, heard(True, 1.0, LOST))
    assert presenter.state.stage == "ready" and presenter.state.trouble == Message("mic.lost")
    assert not presenter.record()
    presenter.beat(3.0, None, heard(False, 0.0))
    assert presenter.record()
    presenter.beat(4.0, None, heard(True, 1.0))
    presenter.beat(4.1 + STUCK_S, None, heard(True, 1.0))
    assert presenter.state.trouble == Message("listen.no_microphone")


def test_no_loudspeaker_is_told() -> None:
    presenter = recorded()
    presenter.play()
    presenter.beat(4.0, None, Facts(RUNNING, False, 0.0, "failed", Message("listen.no_speaker")))
    assert presenter.state.trouble == Message("listen.no_speaker") and not presenter.state.playing
