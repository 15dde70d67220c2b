"""`gladi-live score` on good, odd and broken files: one line each, in order, never a traceback."""

from __future__ import annotations

import io
import json
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from trainer_app.basics.measures import FRAMING_TIPS, LIGHTING_TIPS
from trainer_app.capture.opencv import cv2
from trainer_app.cli.score import score_files

PORTRAIT = Path(__file__).parents[2] / "data" / "vision" / "astronaut.jpg"


def score(*paths: Path | str) -> tuple[list[dict[str, Any]], int]:
    out = io.StringIO()
    status = score_files([str(p) for p in paths], out)
    return [json.loads(line) for line in out.getvalue().splitlines()], status


def saved(path: Path, picture: np.ndarray) -> Path:
    done, data = cv2.imencode(path.suffix, picture)
    assert done
    path.write_bytes(data.tobytes())
    return path


@pytest.fixture(scope="module")
def portrait() -> np.ndarray:
    return cv2.imread(str(PORTRAIT))


def test_a_picture_has_the_fields_of_the_interface_in_their_order() -> None:
    (said,), status = score(PORTRAIT)
    assert status == 0
    assert list(said) == ["file", "kind", "width", "height", "tip", "lighting", "framing"]
    assert list(said["lighting"]) == ["score", "verdict", "tip", "measures"]
    assert [k for k in said["framing"] if k != "direction"] == [
        *("score", "verdict", "tip", "measures", "faces", "face_box", "yaw_deg", "pitch_deg", "roll_deg")
    ]
    assert said["lighting"]["tip"] in LIGHTING_TIPS
    assert said["framing"]["tip"] in FRAMING_TIPS
    assert said["framing"]["faces"] == 1
    assert len(said["framing"]["face_box"]) == 4


def test_without_a_face_the_light_is_null_and_nothing_is_made_up(tmp_path: Path) -> None:
    (said,), status = score(saved(tmp_path / "wall.png", np.full((120, 160, 3), 128, np.uint8)))
    assert status == 0
    assert said["tip"] == "no_face"
    assert said["lighting"] == {"score": None, "verdict": None, "tip": None, "measures": None}
    assert (said["framing"]["verdict"], said["framing"]["face_box"]) == ("poor", None)


def test_a_broken_file_has_its_line_and_the_others_are_judged(tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"this is no picture")
    lines, status = score(PORTRAIT, broken, PORTRAIT)
    assert status == 1
    assert [("error" in line) for line in lines] == [False, True, False]
    assert list(lines[1]) == ["file", "error"]
    assert lines[0] == lines[2]


def test_missing_empty_folder_and_text_are_told_in_a_sentence(tmp_path: Path) -> None:
    empty, text = tmp_path / "empty.png", tmp_path / "notes.txt"
    empty.touch()
    text.write_text("halo", encoding="utf-8")
    lines, status = score(tmp_path / "none.jpg", empty, tmp_path, text, "bad\0name.jpg")
    assert status == 1
    assert all(line["error"] and "\n" not in line["error"] for line in lines)


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9])
@pytest.mark.parametrize("suffix", [".jpg", ".png"])
def test_a_truncated_picture_is_refused(
    tmp_path: Path, portrait: np.ndarray, suffix: str, kept: float
) -> None:
    whole = saved(tmp_path / f"whole{suffix}", portrait)
    cut = tmp_path / f"cut{suffix}"
    cut.write_bytes(whole.read_bytes()[: int(kept * whole.stat().st_size)])
    (said,), status = score(cut)
    assert status == 1
    assert "cut off" in said["error"]


def variants(portrait: np.ndarray, folder: Path) -> dict[str, Path]:
    alpha = np.dstack([portrait, np.full(portrait.shape[:2], 255, np.uint8)])
    return {
        "png": saved(folder / "same.png", portrait),
        "16 bit": saved(folder / "deep.png", portrait.astype(np.uint16) * 257),
        "alpha": saved(folder / "alpha.png", alpha),
        "bmp": saved(folder / "same.bmp", portrait),
        "tiff": saved(folder / "same.tiff", portrait),
        "webp": saved(folder / "same.webp", portrait),
        "no suffix": Path(shutil.copy(PORTRAIT, folder / "portrait")),
        "wrong suffix": Path(shutil.copy(PORTRAIT, folder / "portrait.png")),
        "foreign name": Path(shutil.copy(PORTRAIT, folder / "potret Bu Ñur 写真.jpg")),
    }


def test_the_same_picture_in_any_format_is_judged_alike(tmp_path: Path, portrait: np.ndarray) -> None:
    (plain,), _ = score(PORTRAIT)
    files = variants(portrait, tmp_path)
    lines, status = score(*files.values())
    assert status == 0
    for name, said in zip(files, lines, strict=True):
        assert said["tip"] == plain["tip"], name
        assert said["framing"]["score"] == pytest.approx(plain["framing"]["score"], abs=4), name
        assert said["lighting"]["score"] == pytest.approx(plain["lighting"]["score"], abs=4), name


def test_grey_transparent_and_tiny_pictures_are_judged(tmp_path: Path, portrait: np.ndarray) -> None:
    grey = saved(tmp_path / "grey.png", cv2.cvtColor(portrait, cv2.COLOR_BGR2GRAY))
    clear = saved(tmp_path / "clear.png", np.zeros((90, 90, 4), np.uint8))
    pixel = saved(tmp_path / "pixel.png", np.zeros((1, 1, 3), np.uint8))
    lines, status = score(grey, clear, pixel)
    assert status == 0
    assert lines[0]["framing"]["faces"] == 1
    assert [line["tip"] for line in lines[1:]] == ["no_face", "no_face"]


def with_orientation(jpeg: bytes, orientation: int) -> bytes:
    tag = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\0\0MM\0*\0\0\0\x08" + struct.pack(">H", 1) + tag + b"\0\0\0\0"
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


def test_a_phone_picture_is_turned_upright_by_its_own_note(tmp_path: Path, portrait: np.ndarray) -> None:
    lying = saved(tmp_path / "lying.jpg", np.ascontiguousarray(np.rot90(portrait, 1)))
    noted = tmp_path / "noted.jpg"
    noted.write_bytes(with_orientation(lying.read_bytes(), 6))
    (turned, untold), _ = score(noted, lying)
    assert abs(turned["framing"]["roll_deg"]) < 10
    assert abs(untold["framing"]["roll_deg"]) > 60


def test_a_twelve_megapixel_picture_is_judged_like_a_small_one(tmp_path: Path, portrait: np.ndarray) -> None:
    large = saved(tmp_path / "large.jpg", cv2.resize(portrait, (3464, 3464), interpolation=cv2.INTER_CUBIC))
    (said, small), status = score(large, PORTRAIT)
    assert status == 0
    assert (said["width"], said["height"]) == (3464, 3464)
    assert said["framing"]["score"] == pytest.approx(small["framing"]["score"], abs=4)


def clip(path: Path, pictures: list[np.ndarray], fps: float = 15) -> Path:
    height, width = pictures[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"mp4v"), fps, (width, height))
    for picture in pictures:
        writer.write(picture)
    writer.release()
    return path


def test_a_video_is_summed_up_with_ten_windows_a_second(tmp_path: Path, portrait: np.ndarray) -> None:
    video = clip(tmp_path / "talk.mp4", [np.roll(portrait, i % 3, axis=1) for i in range(30)])
    (said,), status = score(video)
    assert status == 0
    head = [
        "file",
        "kind",
        "width",
        "height",
        "fps",
        "seconds",
        "tip",
        "lighting",
        "framing",
        "windows",
        "sound",
    ]
    assert list(said)[: len(head)] == head
    assert (said["kind"], said["fps"], said["seconds"]) == ("video", 15.0, pytest.approx(2.0, abs=0.01))
    assert [w["t"] for w in said["windows"]] == [round(i / 10, 1) for i in range(len(said["windows"]))]
    assert 19 <= len(said["windows"]) <= 21
    assert list(said["windows"][0]) == ["t", "tip", "lighting", "framing"]
    assert said["sound"] is None
    for axis in ("lighting", "framing"):
        assert (said[axis]["verdict"] == "good") == (said[axis]["tip"] == "ok")


def test_a_slow_video_still_has_ten_windows_a_second(tmp_path: Path, portrait: np.ndarray) -> None:
    (said,), _ = score(clip(tmp_path / "slow.mp4", [portrait] * 6, fps=4))
    assert [w["t"] for w in said["windows"]] == [round(i / 10, 1) for i in range(len(said["windows"]))]
    assert len(said["windows"]) >= 12


def test_videos_without_pictures_or_cut_off_are_refused(tmp_path: Path, portrait: np.ndarray) -> None:
    whole = clip(tmp_path / "whole.mp4", [portrait] * 10)
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(whole.read_bytes()[:2000])
    bare = tmp_path / "bare.avi"
    bare.write_bytes(b"RIFF\x10\0\0\0AVI LIST\0\0\0\0")
    lines, status = score(cut, bare)
    assert status == 1
    assert all("no picture" in line["error"] for line in lines)


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not on the PATH")
def test_the_sound_track_of_a_video_is_judged_too(tmp_path: Path, portrait: np.ndarray) -> None:
    silent = clip(tmp_path / "silent.mp4", [portrait] * 30)
    noisy = tmp_path / "noisy.mkv"
    call = ["ffmpeg", "-v", "error", "-i", str(silent), "-f", "lavfi", "-i", "anoisesrc=d=2:a=0.1"]
    subprocess.run([*call, "-shortest", "-c:v", "copy", "-c:a", "pcm_s16le", str(noisy)], check=True)
    (said,), status = score(noisy)
    assert status == 0
    assert said["sound"]["tip"] is not None
    assert said["sound_windows"]


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not on the PATH")
def test_a_film_file_with_nothing_but_sound_is_a_sound(tmp_path: Path) -> None:
    bare = tmp_path / "bare.mp4"
    subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "sine=d=1", str(bare)], check=True)
    (said,), status = score(bare)
    assert (status, said["kind"]) == (0, "sound")


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not on the PATH")
def test_pictures_that_come_unevenly_keep_their_own_time(tmp_path: Path, portrait: np.ndarray) -> None:
    even, uneven = clip(tmp_path / "even.mp4", [portrait] * 40, fps=20), tmp_path / "uneven.mkv"
    thin = ["-vf", "select='lt(mod(n,10),3)'", "-fps_mode", "vfr"]
    subprocess.run(["ffmpeg", "-v", "error", "-i", str(even), *thin, str(uneven)], check=True)
    (said,), _ = score(uneven)
    assert said["windows"][-1]["t"] == pytest.approx(1.6, abs=0.11)


def test_an_animation_is_a_video_and_a_single_gif_a_picture(tmp_path: Path) -> None:
    block = b"\x21\xf9\x04\x00\x0a\x00\x00\x00\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\x00"
    head = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff"
    single, moving = tmp_path / "single.gif", tmp_path / "moving.gif"
    single.write_bytes(head + block + b"\x3b")
    moving.write_bytes(head + block * 3 + b"\x3b")
    lines, status = score(single, moving)
    assert [line["kind"] for line in lines] == ["picture", "video"]
    assert status == 0
