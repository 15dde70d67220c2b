"""Listening to oneself: what is said and offered while it is recorded, judged, heard, or cannot be."""

from __future__ import annotations

import pytest

from trainer_app.basics.measures import AxisScore, SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceState, DeviceStatus
from trainer_app.capture.playback import PlayState
from trainer_app.ui.presenters.listen import JUDGE_S, STUCK_S, Facts, ListenPresenter, ListenState

RUNNING = DeviceStatus("running")
CLEAR = SoundMeasure(
    6.0, AxisScore(92.0, "ok", {"active_level_dbfs": -24.0, "snr_a_db": 28.0}), True, 0.0, -9.0
)
NOISY = SoundMeasure(
    6.0, AxisScore(50.0, "noise", {"active_level_dbfs": -24.0, "snr_a_db": 11.0}), True, 0.0, -9.0
)


class Ear:
    """A dialog's mind with a recorder and a loudspeaker played by the test."""

    def __init__(self) -> None:
        self.presenter = ListenPresenter()
        self.now_s = 0.0
        self.beat()

    @property
    def state(self) -> ListenState:
        return self.presenter.state

    def beat(
        self,
        seconds: float = 0.1,
        *,
        mic: DeviceStatus = RUNNING,
        recording: bool = False,
        recorded_s: float = 0.0,
        playing: PlayState = "idle",
        trouble: Message | None = None,
        sound: SoundMeasure | None = None,
    ) -> None:
        self.now_s += seconds
        self.presenter.beat(self.now_s, sound, Facts(mic, recording, recorded_s, playing, trouble))

    def recorded(self, result: SoundMeasure = CLEAR) -> None:
        assert self.presenter.record()
        self.beat(recording=True, recorded_s=3.0)
        self.beat(recording=False, recorded_s=6.0)
        self.presenter.note_result("mine", result)


def test_six_seconds_are_counted_down_then_judged_then_told() -> None:
    ear = Ear()
    assert ear.state.sentence == Message("listen.ready")
    assert ear.presenter.record()
    ear.beat(recording=True, recorded_s=0.1)
    assert (ear.state.stage, ear.state.figure) == ("recording", "6")
    ear.beat(recording=True, recorded_s=4.2)
    assert ear.state.figure == "2" and ear.state.share == pytest.approx(0.7)
    ear.beat(recording=False, recorded_s=6.0)
    assert ear.state.stage == "judging"
    ear.presenter.note_result("mine", NOISY)
    assert ear.state.stage == "recorded"
    assert ear.state.sentence == Message("tips.sound.noise")
    assert ear.state.verdict == "fair" and ear.state.mixer.noise_verdict == "fair"


def test_a_clip_without_a_voice_asks_for_another() -> None:
    ear = Ear()
    ear.recorded(SoundMeasure(6.0, AxisScore(10.0, "silence"), False, 6.0, -60.0))
    assert ear.state.sentence == Message("listen.no_voice")


def test_a_judgement_that_does_not_come_keeps_nobody_waiting() -> None:
    ear = Ear()
    ear.presenter.record()
    ear.beat(recording=True, recorded_s=3.0)
    ear.beat(recording=False, recorded_s=6.0)
    ear.beat(JUDGE_S + 0.1)
    assert ear.state.stage == "recorded"
    assert ear.presenter.play("mine")


def test_ones_own_voice_is_heard_only_once_there_is_one_and_never_while_recording() -> None:
    ear = Ear()
    assert not ear.presenter.play("mine")
    assert ear.presenter.play("example")
    ear.beat(playing="playing")
    ear.presenter.record()
    assert ear.state.playing == ""
    assert not ear.presenter.play("example")


def test_the_meter_shows_the_voice_that_is_heard_and_rests_from_the_live_sound() -> None:
    ear = Ear()
    ear.recorded(NOISY)
    ear.presenter.play("example")
    ear.presenter.note_result("example", CLEAR)
    ear.beat(playing="playing", sound=NOISY)
    assert ear.state.sentence == Message("listen.playing_example")
    assert ear.state.mixer.noise_verdict == "good" and ear.state.verdict is None
    ear.beat(playing="idle")
    assert ear.state.playing == "" and ear.state.mixer.noise_verdict == "fair"


def test_no_loudspeaker_is_told_and_may_be_tried_again() -> None:
    ear = Ear()
    ear.presenter.play("example")
    ear.beat(playing="failed", trouble=Message("listen.no_speaker"))
    assert ear.state.sentence == Message("listen.no_speaker") and ear.state.playing == ""
    assert ear.presenter.play("example")
    assert ear.state.sentence == Message("listen.playing_example")


@pytest.mark.parametrize("state", ["absent", "busy", "denied", "lost", "silent"])
def test_a_microphone_that_cannot_be_used_is_told_and_nothing_is_recorded(state: DeviceState) -> None:
    ear = Ear()
    ear.beat(mic=DeviceStatus(state, "", Message(f"mic.{state}")))
    assert ear.state.lost and ear.state.sentence == Message(f"mic.{state}")
    assert not ear.presenter.record()
    ear.beat()
    assert not ear.state.lost and ear.presenter.record()


def test_a_microphone_lost_while_recording_ends_it_in_words() -> None:
    ear = Ear()
    ear.presenter.record()
    ear.beat(recording=True, recorded_s=2.0)
    ear.beat(mic=DeviceStatus("lost", "", Message("mic.lost")), recording=True, recorded_s=2.0)
    assert ear.state.stage == "ready" and ear.state.sentence == Message("mic.lost")


def test_a_recording_that_does_not_grow_ends_in_words() -> None:
    ear = Ear()
    ear.presenter.record()
    ear.beat(recording=True, recorded_s=2.0)
    ear.beat(STUCK_S + 0.1, recording=True, recorded_s=2.0)
    assert ear.state.stage == "ready" and ear.state.sentence == Message("listen.no_microphone")


def test_recording_again_forgets_the_clip_before() -> None:
    ear = Ear()
    ear.recorded(NOISY)
    assert ear.presenter.record()
    assert ear.state.verdict is None and not ear.presenter.play("mine")
    ear.beat(recording=False, recorded_s=0.0)
    assert ear.state.stage == "recording"  # the loudspeaker still rings on
