"""What the window hears is what `gladi-live score` says of the same file, moment by moment."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from tests.unit.capture.sound_scene import RATE, Samples, at_level, digital, hiss, in_room, speech
from tests.waiting import wait_until
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.clock import ManualClock
from trainer_app.basics.measures import SoundMeasure
from trainer_app.capture.listener import Listener
from trainer_app.capture.mailbox import Latest
from trainer_app.capture.mic_sources import FileMic
from trainer_app.capture.microphone import MicrophoneOwner
from trainer_app.capture.ring import Block
from trainer_app.cli.score_sound import score_sound

MODELS = assets_dir() / "models"
NEAR_POINTS = 3.0
RUN_S = (0.1, 0.3, 0.1, 0.8, 0.5)
"""A device hands over unevenly: so much time passes between two looks at it."""


class Diary(Latest[SoundMeasure]):
    """A box that remembers all that was laid into it."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[SoundMeasure] = []

    def put(self, value: SoundMeasure) -> None:
        """Remember and hand over."""
        self.all.append(value)
        super().put(value)


def _live(path: Path, seconds: float) -> list[SoundMeasure]:
    """Return every measure of a file played into the ring and heard by the listener's own thread."""
    clock = ManualClock()
    microphone = MicrophoneOwner("off", clock)
    listener = Listener(microphone, MODELS)
    diary = listener.latest = Diary()
    sent = 0

    def sink(samples: Samples, lost: int) -> None:
        nonlocal sent
        microphone.ring.write(Block(sent / source.rate, samples, source.rate, 1, lost))
        sent += len(samples)

    source = FileMic(path, clock, sink)
    listener.start()
    step = 0
    while clock.now_s() < seconds - 0.05:
        clock.advance(min(RUN_S[step % len(RUN_S)], seconds - clock.now_s()))
        step += 1
        source.step()
        wait_until(lambda: len(diary.all) * source.rate // 10 >= sent)
    listener.stop()
    assert listener.status.message is None
    assert microphone.ring.overflow == 0
    return diary.all


def _at(wave: Samples, rate: int) -> NDArray[np.float32]:
    places = np.arange(round(len(wave) / RATE * rate)) / rate * RATE
    return np.interp(places, np.arange(len(wave)), wave).astype(np.float32)


def _noisy() -> Samples:
    wave = speech(14.0)
    wave[6 * RATE : 11 * RATE] += hiss(5.0, -22, 4, 0.9)
    return wave


def _holed() -> Samples:
    wave = speech(10.0)
    for start in (3.1, 5.4, 7.7):
        wave[round(start * RATE) : round((start + 0.08) * RATE)] = 0
    return wave


SOUNDS = {
    "good": (lambda: speech(10.0), 16_000),
    "noise that begins": (_noisy, 48_000),
    "holes": (_holed, 44_100),
    "echo": (lambda: in_room(speech(12.0), 1.2), 16_000),
    "too loud": (lambda: at_level(speech(8.0).astype(np.float64), -6), 48_000),
}


@pytest.mark.parametrize("name", SOUNDS)
def test_the_live_path_says_what_score_says_of_the_same_file(name: str, tmp_path: Path) -> None:
    make, rate = SOUNDS[name]
    wave = digital(_at(make(), rate))
    path = tmp_path / "heard.wav"
    soundfile.write(path, wave, rate, subtype="PCM_16")
    live = _live(path, len(wave) / rate)
    told = score_sound(str(path))["windows"]
    assert isinstance(told, list)
    assert len(live) == len(told) == round(len(wave) / rate * 10)
    for heard, window in zip(live, told, strict=True):
        assert round(heard.at_s, 3) == pytest.approx(window["t"], abs=0.011)
        assert (heard.sound.score is None) == (window["score"] is None)
        assert heard.sound.score is None or abs(heard.sound.score - window["score"]) <= NEAR_POINTS
        assert heard.sound.tip == window["tip"]
        assert heard.speech == window["speech"]
