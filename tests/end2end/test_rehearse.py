"""The whole chain headless on real media: the shipped webcam clip and the shipped speech."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from trainer_app.__main__ import main


def rehearse(out: Path, *extra: str) -> int:
    media = ["--camera", "sample", "--mic", "sample", "--seed", "3", "--minutes", "0.5"]
    return main(["rehearse", "--scenario", "posyandu-bulanan", *media, "--out", str(out), *extra])


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    out = tmp_path_factory.mktemp("rehearse")
    assert rehearse(out) == 0
    return out


def rows_of(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "events.jsonl").read_text("utf-8").splitlines()]


def test_the_same_call_twice_gives_the_same_bytes(rehearsed: Path, tmp_path: Path) -> None:
    assert rehearse(tmp_path) == 0
    assert (tmp_path / "events.jsonl").read_bytes() == (rehearsed / "events.jsonl").read_bytes()
    assert (tmp_path / "report.json").read_bytes() == (rehearsed / "report.json").read_bytes()


def test_picture_and_sound_are_measured_and_the_crowd_is_there(rehearsed: Path) -> None:
    rows = rows_of(rehearsed)
    measured = [row for row in rows if row["kind"] == "measured"]
    assert len(measured) >= 59
    assert all(isinstance(row["lighting"], int) for row in measured)
    assert any(row["host_speaking"] for row in measured) and not all(row["host_speaking"] for row in measured)
    assert {"started", "viewer_joined", "comment", "ended"} <= {str(row["kind"]) for row in rows}
    assert not any("truth" in row for row in rows)


def test_the_report_says_what_the_log_says(rehearsed: Path) -> None:
    report = json.loads((rehearsed / "report.json").read_text("utf-8"))
    comments = [row for row in rows_of(rehearsed) if row["kind"] == "comment"]
    assert report["audience"]["comments"] == len(comments)
    assert len(report["praise"]) == len(report["practise"]) == 3
    assert len(report["scores"]["lighting"]["series"]) > 10


def test_the_pdf_says_what_the_report_says(rehearsed: Path) -> None:
    report = json.loads((rehearsed / "report.json").read_text("utf-8"))
    reader = PdfReader(rehearsed / "report.pdf")
    words = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for item in report["praise"]:
        assert item["text"].split(".")[0] in words


def test_a_missing_file_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert rehearse(tmp_path, "--camera", str(tmp_path / "none.mp4")) == 2
    said = capsys.readouterr().err
    assert said.startswith("gladi-live: ") and said.count("\n") == 1
