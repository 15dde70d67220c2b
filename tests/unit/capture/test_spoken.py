"""Recordings of the trainer: kept whole or not at all, listed, deletable, a broken one told."""

from __future__ import annotations

import errno
from pathlib import Path

import numpy as np
import pytest

from trainer_app.basics.messages import MediaError, Message
from trainer_app.capture.clip import Clip
from trainer_app.capture.spoken import LONGEST_S, SpokenTips

KEY = "tips.sound.noise"
VOICE = Clip((0.3 * np.sin(np.arange(16_000) / 9)).astype(np.float32), 16_000)


def test_what_is_kept_is_listed_heard_and_deleted(tmp_path: Path) -> None:
    tips = SpokenTips(tmp_path)
    assert tips.keys() == frozenset()
    tips.save(KEY, VOICE)
    assert tips.keys() == {KEY}
    heard = SpokenTips(tmp_path).load(KEY)
    assert heard.rate == VOICE.rate and np.abs(heard.mono - VOICE.mono).max() < 1e-4
    tips.delete(KEY)
    tips.delete(KEY)
    assert tips.keys() == frozenset()


def test_no_more_than_fifteen_seconds_are_kept(tmp_path: Path) -> None:
    tips = SpokenTips(tmp_path)
    tips.save(KEY, Clip(np.zeros(30 * 8000, np.float32), 8000))
    assert tips.load(KEY).seconds == LONGEST_S


def test_a_full_disk_is_told_and_the_old_recording_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tips = SpokenTips(tmp_path)
    tips.save(KEY, VOICE)

    def full(_fd: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(MediaError) as caught:
        tips.save(KEY, Clip(np.zeros(8000, np.float32), 8000))
    assert caught.value.message == Message("spoken.disk_full")
    assert tips.load(KEY).seconds == VOICE.seconds
    assert [path.name for path in tips.folder.iterdir()] == [f"{KEY}.flac"]


def test_a_folder_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "spoken").write_text("in the way")
    tips = SpokenTips(tmp_path)
    with pytest.raises(MediaError) as caught:
        tips.save(KEY, VOICE)
    assert caught.value.message == Message("spoken.not_saved")
    assert tips.keys() == frozenset()


def test_a_broken_file_is_told(tmp_path: Path) -> None:
    tips = SpokenTips(tmp_path)
    tips.save(KEY, VOICE)
    (tips.folder / f"{KEY}.flac").write_bytes(b"fLaC broken")
    with pytest.raises(MediaError) as caught:
        tips.load(KEY)
    assert caught.value.message == Message("spoken.broken")


@pytest.mark.parametrize("key", ["../settings", "tips/sound", "", "C:\\x", "tips.."])
def test_a_key_never_leads_out_of_the_folder(tmp_path: Path, key: str) -> None:
    with pytest.raises(ValueError, match="not the key"):
        SpokenTips(tmp_path).save(key, VOICE)
    assert list(tmp_path.iterdir()) == []
