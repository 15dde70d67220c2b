from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.unit.capture.sound_scene import RATE, speech
from tests.waiting import wait_until
from trainer_app.basics.clock import ManualClock, SessionClock
from trainer_app.capture.mic_sources import FileMic, file_of
from trainer_app.capture.microphone import MicrophoneOwner


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    path = tmp_path / "suara.wav"
    soundfile.write(path, speech(2.0), RATE)
    return path


@pytest.fixture
def owners() -> Iterator[list[MicrophoneOwner]]:
    made: list[MicrophoneOwner] = []
    yield made
    for owner in made:
        owner.stop()


def test_a_file_is_paced_by_the_clock_and_loops(voice: Path) -> None:
    clock, got = ManualClock(), []
    source = FileMic(voice, clock, lambda samples, lost: got.append(samples))
    source.step()
    assert got == []
    for _ in range(30):
        clock.advance(0.1)
        source.step()
    heard = np.concatenate(got)
    assert len(heard) == 3 * RATE
    np.testing.assert_array_equal(heard[:RATE], heard[2 * RATE :])


def test_after_a_standstill_the_file_does_not_come_in_one_burst(voice: Path) -> None:
    clock, got = ManualClock(), []
    source = FileMic(voice, clock, lambda samples, lost: got.append(samples))
    clock.advance(3600.0)
    source.step()
    assert len(got) == 1


@pytest.mark.parametrize(
    ("spec", "is_file"),
    [
        ("sample", True),
        ("rekaman.wav", True),
        ("a/b.mp4", True),
        ("auto", False),
        ("3", False),
        ("USB mic", False),
    ],
)
def test_what_is_a_file_and_what_a_device(spec: str, is_file: bool) -> None:
    assert (file_of(spec) is not None) == is_file


def test_the_shipped_sample_runs(owners: list[MicrophoneOwner]) -> None:
    owner = MicrophoneOwner("sample", SessionClock())
    owners.append(owner)
    assert owner.status.state == "off"
    owner.start()
    blocks = owner.ring.read(10.0)
    assert blocks and blocks[0].rate == owner.rate == RATE
    wait_until(lambda: owner.status.state == "running")
    owner.stop()
    assert owner.status.state == "off"


def test_a_broken_or_missing_file_is_said_in_words(tmp_path: Path, owners: list[MicrophoneOwner]) -> None:
    broken = tmp_path / "rusak.wav"
    broken.write_bytes(b"no sound")
    for path, key in ((broken, "mic.file_unreadable"), (tmp_path / "tiada.wav", "mic.file_absent")):
        owner = MicrophoneOwner(str(path), SessionClock())
        owners.append(owner)
        owner.start()
        wait_until(lambda owner=owner: owner.status.message is not None)  # type: ignore[misc]
        assert owner.status.message is not None and owner.status.message.key == key
        assert owner.status.state == "absent" and not owner.status.is_running


def test_switching_begins_a_new_stream(voice: Path, owners: list[MicrophoneOwner]) -> None:
    owner = MicrophoneOwner(str(voice), SessionClock())
    owners.append(owner)
    owner.start()
    first = owner.ring.read(10.0)[0].stream
    owner.switch("sample")
    wait_until(lambda: owner.status.name == "sample-speech.ogg" and owner.status.state == "running")
    wait_until(lambda: any(block.stream > first for block in owner.ring.read(0.5)))


def test_two_seconds_of_zeros_are_told_as_silent(tmp_path: Path, owners: list[MicrophoneOwner]) -> None:
    path = tmp_path / "nol.wav"
    soundfile.write(path, np.zeros(RATE, np.float32), RATE)
    clock = ManualClock()
    owner = MicrophoneOwner(str(path), clock)
    owners.append(owner)
    owner.start()
    wait_until(lambda: owner.status.state == "starting" or owner.status.is_running)

    def later() -> bool:
        clock.advance(0.05)
        return owner.status.state == "silent"

    wait_until(later)
    assert owner.status.message is not None and owner.status.message.key == "mic.silent"
    assert owner.status.is_running


def test_starting_and_stopping_twice_changes_nothing(owners: list[MicrophoneOwner]) -> None:
    owner = MicrophoneOwner("sample", SessionClock())
    owners.append(owner)
    owner.stop()
    owner.start()
    owner.start()
    owner.stop()
    owner.stop()
    assert owner.status.state == "off"
    owner.start()
    assert owner.ring.read(10.0)


def test_a_resting_microphone_is_off_and_comes_back(voice: Path, owners: list[MicrophoneOwner]) -> None:
    owner = MicrophoneOwner(str(voice), SessionClock())
    owners.append(owner)
    owner.start()
    wait_until(lambda: owner.status.state == "running")
    owner.rest()
    wait_until(lambda: owner.status.state == "off")
    assert owner.ring.read(0.3) == []
    owner.switch(str(voice))
    wait_until(lambda: owner.status.state == "running")
