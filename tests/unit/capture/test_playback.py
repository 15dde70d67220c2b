from __future__ import annotations

import numpy as np
import pytest

from tests.waiting import wait_until
from trainer_app.basics.clock import SessionClock
from trainer_app.basics.messages import DeviceError, Message
from trainer_app.capture.clip import Clip
from trainer_app.capture.microphone import MicrophoneOwner
from trainer_app.capture.playback import NO_SPEAKER, Playback, Player, resampled

ONE = Clip(np.full(800, 0.25, np.float32), 16_000)
OTHER = Clip(np.full(800, 0.5, np.float32), 16_000)


class Tape:
    """An output that plays until told to end."""

    def __init__(self) -> None:
        self.begun: list[Clip] = []
        self.closed = 0
        self.over = False
        self.deaf = False
        self.pulled = False

    def __call__(self, clip: Clip) -> Player:
        if self.deaf:
            raise DeviceError(NO_SPEAKER, "no output")
        self.begun.append(clip)
        self.over = False
        return self

    def step(self) -> bool:
        if self.pulled:
            raise DeviceError(NO_SPEAKER, "pulled out")
        return not self.over

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def tape() -> Tape:
    return Tape()


def test_a_clip_is_played_to_its_end(tape: Tape) -> None:
    playback = Playback(tape)
    playback.play(ONE)
    assert playback.state == "playing"
    playback.tick()
    playback.tick()
    assert tape.begun == [ONE] and tape.closed == 0
    tape.over = True
    playback.tick()
    assert playback.state == "idle" and tape.closed == 1


def test_another_clip_takes_the_place_of_the_first(tape: Tape) -> None:
    playback = Playback(tape)
    playback.play(ONE)
    playback.tick()
    playback.play(OTHER)
    playback.tick()
    assert tape.begun == [ONE, OTHER] and tape.closed == 1 and playback.state == "playing"


def test_stop_falls_silent_and_keeps_nothing(tape: Tape) -> None:
    playback = Playback(tape)
    playback.play(ONE)
    playback.tick()
    playback.stop()
    assert playback.state == "idle"
    playback.tick()
    assert tape.closed == 1
    playback.tick()
    assert tape.begun == [ONE]


def test_without_an_output_one_sentence_says_so_and_the_next_try_is_free(tape: Tape) -> None:
    playback = Playback(tape)
    tape.deaf = True
    playback.play(ONE)
    playback.tick()
    assert playback.state == "failed" and playback.trouble == Message("listen.no_speaker")
    tape.deaf = False
    playback.play(ONE)
    assert playback.trouble is None
    playback.tick()
    assert playback.state == "playing"


def test_headphones_pulled_out_are_told_and_let_go(tape: Tape) -> None:
    playback = Playback(tape)
    playback.play(ONE)
    playback.tick()
    tape.pulled = True
    playback.tick()
    assert playback.state == "failed" and playback.trouble == NO_SPEAKER
    assert tape.closed == 1


def test_the_loudspeaker_counts_as_heard_until_the_room_has_fallen_silent(tape: Tape) -> None:
    playback = Playback(tape)
    assert not playback.sounds
    playback.play(ONE)
    assert playback.sounds
    playback.tick()
    tape.over = True
    playback.tick()
    assert playback.state == "idle" and playback.sounds
    wait_until(lambda: not playback.sounds)


def test_the_microphone_runs_on_while_nothing_can_be_played() -> None:
    owner = MicrophoneOwner("sample", SessionClock())
    owner.playback = Playback(_nothing)
    owner.start()
    try:
        wait_until(lambda: owner.status.state == "running")
        owner.playback.play(ONE)
        wait_until(lambda: owner.playback.state == "failed")
        assert owner.status.state == "running"
    finally:
        owner.stop()


def test_the_owner_lets_go_of_the_output_when_it_ends(tape: Tape) -> None:
    owner = MicrophoneOwner("sample", SessionClock())
    owner.playback = Playback(tape)
    owner.start()
    owner.playback.play(ONE)
    wait_until(lambda: len(tape.begun) == 1)
    owner.stop()
    assert tape.closed == 1


def test_another_rate_keeps_length_and_loudness() -> None:
    at = np.arange(16_000) / 16_000
    clip = Clip((0.5 * np.sin(2 * np.pi * 440 * at)).astype(np.float32), 16_000)
    played = resampled(clip, 48_000)
    assert len(played) == 48_000
    assert float(np.sqrt(np.mean(played**2))) == pytest.approx(0.5 / np.sqrt(2), rel=0.01)


def _nothing(_clip: Clip) -> Player:
    raise DeviceError(NO_SPEAKER, "no output")
