"""The real path: a player, a sound server, PortAudio, the owner of the microphone, the listener."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests import pulse
from tests.waiting import wait_until
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.clock import SessionClock
from trainer_app.basics.messages import Message
from trainer_app.capture.clip import Clip, example_clip
from trainer_app.capture.listener import Listener
from trainer_app.capture.microphone import MicrophoneOwner

pytestmark = [
    pytest.mark.skipif(bool(pulse.missing()), reason=f"no private sound server: {pulse.missing()}"),
    pytest.mark.timeout(120),
]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[pulse.PulseServer]:
    server = pulse.PulseServer(tmp_path / "sound")
    for name, value in server.env.items():
        monkeypatch.setenv(name, value)
    server.start()
    yield server
    server.close()


@pytest.fixture
def ears(server: pulse.PulseServer) -> Iterator[tuple[MicrophoneOwner, Listener]]:
    microphone = MicrophoneOwner("auto", SessionClock())
    listener = Listener(microphone, assets_dir() / "models")
    microphone.start()
    listener.start()
    yield microphone, listener
    listener.stop()
    microphone.stop()


def _state(listener: Listener) -> str:
    return listener.status.state


def _level(listener: Listener) -> float | None:
    measure = listener.latest.peek()
    return None if measure is None else measure.level_dbfs


def _hears_speech(listener: Listener) -> bool:
    measure = listener.latest.peek()
    return measure is not None and measure.speech and measure.sound.tip == "ok"


def test_what_is_played_is_heard_as_good_speech(
    server: pulse.PulseServer, ears: tuple[MicrophoneOwner, Listener], speech: Path
) -> None:
    microphone, listener = ears
    wait_until(lambda: _state(listener) == "running" or _state(listener) == "silent", 15)
    server.play(speech)
    wait_until(lambda: _hears_speech(listener), 20)
    wait_until(lambda: -26 < (_level(listener) or 0) < -22, 20)  # the sample speaks at -24 dBFS
    measure = listener.latest.peek()
    assert measure is not None and measure.sound.tip == "ok"
    assert measure.noise_dbfs is not None and measure.noise_dbfs < -45
    assert microphone.rate in (44_100, 48_000)
    assert microphone.ring.overflow == 0


def test_a_muted_microphone_is_said_and_comes_back(
    server: pulse.PulseServer, ears: tuple[MicrophoneOwner, Listener], speech: Path
) -> None:
    _, listener = ears
    server.play(speech)
    wait_until(lambda: _hears_speech(listener), 20)
    server.mute(True)
    wait_until(lambda: _state(listener) == "silent", 10)
    assert listener.status.message is not None and listener.status.message.key == "mic.silent"
    measure = listener.latest.peek()
    assert measure is not None and measure.sound.tip == "mic_dead" and measure.sound.score == 0.0
    server.mute(False)
    wait_until(lambda: _state(listener) == "running", 10)
    wait_until(lambda: _hears_speech(listener), 20)


@pytest.mark.expects_warnings
def test_a_pulled_microphone_is_lost_in_words_and_found_again(
    server: pulse.PulseServer, ears: tuple[MicrophoneOwner, Listener], speech: Path
) -> None:
    _, listener = ears
    server.play(speech)
    wait_until(lambda: _hears_speech(listener), 20)
    server.unplug()
    wait_until(lambda: _state(listener) == "lost", 10)
    assert listener.status.message is not None and listener.status.message.key == "mic.lost"
    wait_until(lambda: listener.latest.peek() is None, 5)
    server.stop_playing()
    server.plug()
    server.play(speech)
    wait_until(lambda: _hears_speech(listener), 30)
    assert _state(listener) == "running"


@pytest.mark.expects_warnings
def test_a_sound_server_that_dies_and_returns_is_survived(
    server: pulse.PulseServer, ears: tuple[MicrophoneOwner, Listener], speech: Path
) -> None:
    _, listener = ears
    server.play(speech)
    wait_until(lambda: _hears_speech(listener), 20)
    server.kill()
    wait_until(lambda: _state(listener) == "lost", 10)
    assert listener.status.message is not None and listener.status.message.key == "mic.lost"
    server.stop_playing()
    server.start()
    server.play(speech)
    wait_until(lambda: _hears_speech(listener), 40)


def test_without_any_microphone_the_sentence_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in pulse.PulseServer(tmp_path / "nothing").env.items():
        monkeypatch.setenv(name, value)
    microphone = MicrophoneOwner("auto", SessionClock())
    microphone.start()
    try:
        wait_until(lambda: microphone.status.state == "absent", 10)
        assert microphone.status.message is not None and microphone.status.message.key == "mic.absent"
    finally:
        microphone.stop()
    assert microphone.status.state == "off"


def test_a_clip_played_to_the_person_reaches_the_loudspeaker_while_the_microphone_runs(
    server: pulse.PulseServer,
) -> None:
    microphone = MicrophoneOwner("auto", SessionClock())
    microphone.start()
    try:
        wait_until(lambda: microphone.status.state in ("running", "silent"), 15)
        microphone.playback.play(example_clip())
        loudest = 0.0

        def heard() -> bool:  # the cable leads the player into the microphone
            nonlocal loudest
            loudest = max([loudest, *(float(np.abs(b.samples).max()) for b in microphone.ring.read())])
            return microphone.playback.state == "idle"

        wait_until(heard, 25)
        assert 0.3 < loudest < 0.6  # the example peaks at -7 dBFS
        assert microphone.playback.trouble is None and microphone.status.is_running
    finally:
        microphone.stop()


def test_the_judge_learns_nothing_from_the_loudspeaker(
    server: pulse.PulseServer, ears: tuple[MicrophoneOwner, Listener], speech: Path
) -> None:
    microphone, listener = ears
    server.play(speech)
    wait_until(lambda: _hears_speech(listener), 20)
    listener.clip.start()
    wait_until(lambda: listener.clip.clip is not None, 15)
    clip = listener.clip.clip
    assert clip is not None and clip.seconds == pytest.approx(6.0, abs=0.01)
    microphone.playback.play(Clip(np.random.default_rng(1).normal(0, 0.2, 96_000).astype(np.float32), 48_000))
    listener.latest.take()
    wait_until(lambda: microphone.playback.state == "idle", 20)
    before = listener.latest.peek()
    wait_until(lambda: listener.latest.take() not in (None, before), 10)
    measure = listener.latest.peek()
    assert measure is not None and measure.noise_dbfs is not None
    assert measure.noise_dbfs < -45  # the noise at -14 dBFS was heard by the person, not by the judge


def test_without_an_output_the_person_is_told(server: pulse.PulseServer) -> None:
    server.kill()
    microphone = MicrophoneOwner("sample", SessionClock())
    microphone.start()
    try:
        microphone.playback.play(example_clip())
        wait_until(lambda: microphone.playback.state == "failed", 20)
        assert microphone.playback.trouble == Message("listen.no_speaker")
    finally:
        microphone.stop()


@pytest.mark.expects_warnings
def test_headphones_pulled_out_while_playing_are_told(server: pulse.PulseServer) -> None:
    microphone = MicrophoneOwner("sample", SessionClock())
    microphone.start()
    try:
        microphone.playback.play(Clip(np.tile(example_clip().mono, 10), example_clip().rate))
        wait_until(lambda: microphone.status.is_running and microphone.playback._player is not None, 10)
        server.unplug()
        wait_until(lambda: microphone.playback.state == "failed", 30)
        assert microphone.playback.trouble == Message("listen.no_speaker")
        assert microphone.status.is_running
    finally:
        microphone.stop()
