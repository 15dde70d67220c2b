from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.unit.capture.sound_scene import RATE, speech
from tests.waiting import wait_until
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.clock import SessionClock
from trainer_app.capture.clip import example_clip
from trainer_app.capture.listener import Listener
from trainer_app.capture.microphone import MicrophoneOwner
from trainer_app.capture.ring import Block

MODELS = assets_dir() / "models"


@pytest.fixture
def ears() -> Iterator[tuple[MicrophoneOwner, Listener]]:
    microphone = MicrophoneOwner("sample", SessionClock())
    listener = Listener(microphone, MODELS)
    yield microphone, listener
    listener.stop()
    microphone.stop()


def _measured(listener: Listener) -> bool:
    measure = listener.latest.peek()
    return measure is not None and measure.sound.tip == "ok"


def test_the_sample_is_judged_as_good(ears: tuple[MicrophoneOwner, Listener]) -> None:
    microphone, listener = ears
    microphone.start()
    listener.start()
    wait_until(lambda: _measured(listener))
    assert listener.status.state == "running"
    assert listener.peak_dbfs is not None


def test_a_new_stream_or_rate_starts_afresh(ears: tuple[MicrophoneOwner, Listener]) -> None:
    microphone, listener = ears
    wave = speech(2.0)
    microphone.ring.write(Block(0.0, wave, RATE, 1))
    microphone.ring.write(Block(5.0, wave[: RATE // 5], RATE, 2))
    for block in microphone.ring.read():
        listener._hear(block)
    measure = listener.latest.peek()
    assert measure is not None and measure.sound.score is None and measure.at_s == pytest.approx(5.2)


def test_what_the_loudspeaker_plays_is_neither_judged_nor_recorded(
    ears: tuple[MicrophoneOwner, Listener],
) -> None:
    microphone, listener = ears
    listener._hear(Block(0.0, speech(4.0), RATE, 1))
    before = listener.latest.peek()
    listener.clip.start()
    microphone.playback.play(example_clip())
    listener._hear(Block(4.0, np.full(RATE, 0.5, np.float32), RATE, 1))
    assert listener.latest.peek() is before and listener.clip.seconds == 0.0
    microphone.playback.stop()
    wait_until(lambda: not microphone.playback.sounds)
    listener._hear(Block(6.0, speech(1.0), RATE, 1))
    after = listener.latest.peek()
    assert after is not None and after.sound.tip == "ok" and after.at_s == pytest.approx(7.0)
    assert listener.clip.seconds == pytest.approx(1.0)


def test_lost_samples_reach_the_judge(ears: tuple[MicrophoneOwner, Listener]) -> None:
    _, listener = ears
    listener._hear(Block(0.0, speech(4.0), RATE, 1))
    listener._hear(Block(4.2, speech(0.2), RATE, 1, lost=3200))
    measure = listener.latest.peek()
    assert measure is not None and measure.sound.tip == "dropouts"


@pytest.mark.expects_warnings
def test_a_broken_worker_is_said_and_never_silent(tmp_path: Path) -> None:
    microphone = MicrophoneOwner("sample", SessionClock())
    listener = Listener(microphone, tmp_path / "no models here")
    listener.start()
    microphone.ring.write(Block(0.0, np.zeros(RATE, np.float32), RATE, 1))
    wait_until(lambda: listener.status.message is not None)
    assert listener.status.state == "lost"
    assert listener.status.message is not None and listener.status.message.key == "mic.listener_broken"
    assert listener.latest.peek() is None
    listener.stop()


def test_a_clip_is_taken_out_of_what_is_judged(ears: tuple[MicrophoneOwner, Listener]) -> None:
    microphone, listener = ears
    listener.clip.start()
    wave = speech(7.0)
    for place in range(70):
        piece = wave[place * RATE // 10 : (place + 1) * RATE // 10]
        listener._hear(Block(place / 10, piece, RATE, 1))
    clip = listener.clip.clip
    assert clip is not None and clip.rate == RATE and clip.seconds == 6.0
    middle = slice(RATE, 5 * RATE)
    assert np.array_equal(clip.mono[middle], wave[middle])
    assert microphone.status.state == "off"
