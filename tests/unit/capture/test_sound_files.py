from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.unit.capture.sound_scene import RATE, speech
from trainer_app.basics.messages import MediaError
from trainer_app.capture.sound_files import read_sound
from trainer_app.capture.sound_judge import judge_file
from trainer_app.cli.score_sound import score_sound


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_the_usual_files_are_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"suara.{ending}"
    soundfile.write(path, np.stack([speech(2.0)] * 2, axis=1), RATE)
    sound = read_sound(path)
    assert sound.rate == RATE
    assert sound.seconds == pytest.approx(2.0, abs=0.1)


def test_a_score_says_what_the_interface_promises(tmp_path: Path) -> None:
    path = tmp_path / "suara.wav"
    soundfile.write(path, speech(4.0), RATE)
    said = score_sound(str(path))
    assert list(said) == ["file", "kind", "rate", "seconds", "tip", "sound", "windows"]
    axis, windows = said["sound"], said["windows"]
    assert isinstance(axis, dict) and isinstance(windows, list)
    assert {
        "speech_share",
        "active_level_dbfs",
        "noise_dbfs",
        "snr_db",
        "snr_a_db",
        "peak_dbfs",
        "clip_share",
        "noise_kind",
    } <= set(axis["measures"])
    assert axis["verdict"] == "good" and said["tip"] == axis["tip"] == "ok"
    assert len(windows) == 40
    assert set(windows[0]) == {"t", "score", "verdict", "tip", "speech"}
    for window in windows:
        assert (window["verdict"] == "good") == (window["tip"] == "ok")


@pytest.mark.parametrize("content", [b"", b"RIFF", b"this is no sound at all" * 50, b"\x00" * 5000])
def test_what_is_no_sound_is_said_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rusak.wav"
    path.write_bytes(content)
    with pytest.raises(MediaError) as caught:
        score_sound(str(path))
    assert caught.value.message.key in ("mic.file_unreadable", "mic.file_no_sound")


def test_a_missing_file_and_an_empty_one_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(MediaError) as caught:
        read_sound(tmp_path / "tiada.wav")
    assert caught.value.message.key == "mic.file_absent"
    soundfile.write(tmp_path / "kosong.wav", np.zeros(0, np.float32), RATE)
    with pytest.raises(MediaError) as caught:
        read_sound(tmp_path / "kosong.wav")
    assert caught.value.message.key == "mic.file_no_sound"


def test_samples_that_are_no_numbers_do_not_break_the_judge(tmp_path: Path) -> None:
    wave = speech(2.0)
    wave[100:200] = np.nan
    wave[300] = np.inf
    path = tmp_path / "aneh.wav"
    soundfile.write(path, wave, RATE, subtype="FLOAT")
    said = score_sound(str(path))
    assert said["tip"] is not None


def test_a_very_short_file_is_silence_or_dead_but_never_an_error(tmp_path: Path) -> None:
    for length, wave in ((10, np.ones), (1000, np.ones), (10, np.zeros), (3000, np.zeros)):
        path = tmp_path / f"{length}.wav"
        soundfile.write(path, np.asarray(wave(length) * 0.01, np.float32), RATE, subtype="PCM_16")
        assert score_sound(str(path))["tip"] in ("silence", "mic_dead")


def test_a_shorter_file_loops_on_media_time(tmp_path: Path) -> None:
    path = tmp_path / "suara.wav"
    soundfile.write(path, speech(3.0), RATE)
    measures = judge_file(path, 10.0)
    assert [round(m.at_s, 3) for m in measures] == [round(0.1 * k, 3) for k in range(1, 101)]
    assert measures == judge_file(path, 10.0)


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not on the PATH")
def test_the_sound_of_a_video_is_read(tmp_path: Path) -> None:
    wave = tmp_path / "suara.wav"
    soundfile.write(wave, speech(3.0), RATE)
    video = tmp_path / "video.mp4"
    call = ["ffmpeg", "-v", "error", "-i", str(wave), "-c:a", "aac", str(video)]
    subprocess.run(call, check=True, capture_output=True)
    assert read_sound(video).seconds == pytest.approx(3.0, abs=0.2)


def test_a_video_without_ffmpeg_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    video = tmp_path / "video.mp4"
    video.write_bytes(b"\x00" * 100)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MediaError) as caught:
        read_sound(video)
    assert caught.value.message.key == "mic.no_ffmpeg"
