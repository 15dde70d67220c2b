"""Real people with known truth: a fifth of the shared pictures and all clips; skipped where absent."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from trainer_app.basics.assets import assets_dir
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.opencv import cv2
from trainer_app.capture.picture_judge import PictureJudge, judge_still
from trainer_app.cli.score_video import frames

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "vision"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared pictures are not here")


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder(assets_dir() / "models")


def test_verdicts_and_tips_agree_with_the_truth(finder: FaceFinder) -> None:
    table = (SHARED / "manifest.csv").read_text(encoding="utf-8").splitlines()
    rows = [r for r in csv.DictReader(table) if r["file"].endswith(".jpg")]
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for row in rows[::5]:
        measure = judge_still(finder, cv2.imread(str(SHARED / row["file"])))
        for axis, column in ((measure.lighting, "verdict_light"), (measure.framing, "verdict_frame")):
            truth = row[column]
            if truth in ("ok", "bad"):
                asked[column + truth] += 1
                right[column + truth] += axis.verdict is not None and (axis.verdict == "good") == (
                    truth == "ok"
                )
        tip = row["tip"].split("(")[0].strip()
        if tip not in ("any", ""):
            asked["tip"] += 1
            right["tip"] += measure.tip in {"ok" if t == "none" else t for t in tip.split("|")}
    assert asked["tip"] > 50
    for name, total in asked.items():
        assert right[name] >= 0.97 * total, (name, right[name], total)


@pytest.mark.parametrize(
    ("clip", "tips"),
    [
        ("hijab_blue_steady", {"ok"}),
        ("sergey_aedrift", {"ok"}),
        ("sergey_flicker12", {"ok", "flicker"}),
        ("hijab_blue_leave", {"ok", "off_centre"}),
    ],
)
def test_clips_are_told_what_is_wrong_and_nothing_else(finder: FaceFinder, clip: str, tips: set[str]) -> None:
    judge = PictureJudge(finder)
    told = []
    for frame, _fps in frames(str(SHARED / "vid" / f"{clip}.mp4")):
        judge.note_rows(frame)
        if frame.seq % 3 == 0:
            told.append(judge.judge(frame).tip)
    assert set(told) == tips
    assert told[-1] == (tips - {"ok"} or {"ok"}).pop()
