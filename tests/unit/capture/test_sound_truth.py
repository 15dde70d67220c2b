"""Sounds whose truth is known: real voices and noises, mixed with known levels."""

from __future__ import annotations

import csv
import statistics

import pytest

from tests.unit.capture.sound_scene import SHARED
from trainer_app.capture.sound_files import read_sound
from trainer_app.cli.score_sound import judge_whole

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the set of mixtures with truth is not beside us")

Row = dict[str, str]


@pytest.fixture(scope="module")
def judged() -> list[tuple[Row, dict[str, object], str, bool]]:
    found = []
    with (SHARED / "manifest.csv").open() as file:
        for row in csv.DictReader(file):
            _, whole = judge_whole(read_sound(SHARED / row["file"]))
            axis = whole.sound
            found.append((row, dict(axis.measures), str(axis.tip), axis.verdict == "good"))
    return found


def _quiet_to_the_ear(row: Row) -> bool:
    heard = float(row["snr_a_db"]) >= 12
    return (row["tip"] == "noise" and heard) or (row["tip"] == "ok" and not heard)


def test_good_is_called_good_and_bad_is_not(judged: list[tuple[Row, dict[str, object], str, bool]]) -> None:
    wrong = [
        (row["file"], tip)
        for row, _, tip, good in judged
        if row["verdict"] in ("ok", "bad") and row["tip"] != "other_voice" and not _quiet_to_the_ear(row)
        if good != (row["verdict"] == "ok")
    ]
    assert wrong == []


def test_the_one_tip_is_right(judged: list[tuple[Row, dict[str, object], str, bool]]) -> None:
    kept = [
        (row["tip"], tip)
        for row, _, tip, _ in judged
        if row["verdict"] in ("ok", "bad") and row["tip"] != "other_voice" and not _quiet_to_the_ear(row)
    ]
    assert sum(want == tip for want, tip in kept) / len(kept) >= 0.95


def test_the_snr_is_near_the_truth(judged: list[tuple[Row, dict[str, object], str, bool]]) -> None:
    errors = [
        abs(float(str(measures["snr_db"])) - float(row["snr_db"]))
        for row, measures, _, _ in judged
        if row["noise_kind"] not in ("none", "voice") and 0 <= float(row["snr_db"]) <= 32
    ]
    assert statistics.fmean(errors) <= 2.0


def test_the_level_is_that_of_p56(judged: list[tuple[Row, dict[str, object], str, bool]]) -> None:
    errors = [
        abs(float(str(measures["active_level_dbfs"])) - float(row["active_dbfs"]))
        for row, measures, _, _ in judged
        if row["noise_kind"] == "none" and row["tip"] in ("ok", "too_quiet")
    ]
    assert max(errors) <= 1.0
