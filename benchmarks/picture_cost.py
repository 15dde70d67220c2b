"""What one judgement of a picture costs, against the usual chain, on the same frames in the same run.

    python benchmarks/picture_cost.py [--rounds N] [--peer]

The usual chain is MediaPipe's FaceMesh followed by OFIQ's pixel measures (picture_peer.py). MediaPipe 0.10.21
needs an older numpy than the app, so it runs as a process of its own from build/bench-venv, which `--peer`
makes (once, about 400 MB, from the package index); without it only our own times are printed. Both sides get
one core and one thread, and take turns, so that both see the same machine. Frames: the webcam clip shipped
with the app, on 640x480 and 1280x720. Ours is a full judgement as in the window: three pictures' rows for the
flicker rule, then everything else. The target is a ratio of the
medians of .20 or less (docs/decisions/014).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from benchmarks import peer_env  # noqa: E402
from trainer_app.capture.faces import FaceFinder  # noqa: E402
from trainer_app.capture.faces_detect import Bgr  # noqa: E402
from trainer_app.capture.frames import Frame  # noqa: E402
from trainer_app.capture.opencv import cv2  # noqa: E402
from trainer_app.capture.picture_judge import PictureJudge  # noqa: E402
from trainer_app.capture.picture_look import analysed, look_at  # noqa: E402
from trainer_app.capture.picture_patch import face_sample  # noqa: E402
from trainer_app.scoring.lighting_readings import read_light  # noqa: E402

CLIP = ROOT / "assets" / "sample" / "webcam-man-lamp.mp4"
PEER, PEER_ENV = ROOT / "benchmarks" / "picture_peer.py", "bench-venv"
PEER_PACKAGES = ("numpy<2", "opencv-contrib-python-headless<4.12", "protobuf<5", "absl-py", "attrs",
                 "flatbuffers", "matplotlib<3.10", "sounddevice")  # fmt: skip
PEER_ALONE = "mediapipe==0.10.21"
"""Installed without its requirements: it also asks for jax and a windowed OpenCV, never loaded here."""
SIZES = ((640, 480), (1280, 720))
TURNS = 3
FORMS = {
    "published": "as published, each by itself",
    "shared": "with one luminance for all",
    "tuned": "with one luminance from a table",
}
"""Of the peer's measures (picture_peer.py), from how they are published to the fastest we could write."""


def peer_times(size: tuple[int, int], rounds: int) -> dict[str, list[float]] | None:
    """Return the peer's milliseconds by part, None (and a sentence) when it cannot run."""
    if not peer_env.python_of(PEER_ENV).exists():
        return None
    call = [str(peer_env.python_of(PEER_ENV)), str(PEER), str(CLIP), *(str(v) for v in (*size, rounds))]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print("the peer does not run:", (done.stderr.strip() or "no reason given").splitlines()[-1])
        return None
    said = json.loads(done.stdout)
    return {part: [float(v) for v in said[part]] for part in ("mesh", *FORMS)}


def frames(size: tuple[int, int], count: int) -> list[Bgr]:
    """Return the first `count` frames of the clip, scaled as the peer does."""
    capture, kept = cv2.VideoCapture(str(CLIP)), []
    while len(kept) < count:
        there, bgr = capture.read()
        if not there:
            break
        kept.append(np.asarray(cv2.resize(bgr, size, interpolation=cv2.INTER_AREA), np.uint8))
    return kept


def our_times(finder: FaceFinder, shots: list[Bgr], rounds: int) -> list[float]:
    """Return the milliseconds of full judgements, ten a second of media time."""
    judge, spent = PictureJudge(finder), []
    for i in range(rounds + 10):
        shot = shots[i % len(shots)]
        start = time.perf_counter()
        for extra in range(3):
            judge.note_rows(Frame(i * 0.1 + (extra - 2) / 30, i, shot))
        judge.judge(Frame(i * 0.1, i, shot))
        spent.append(1000 * (time.perf_counter() - start))
    return spent[10:]


def compare(finder: FaceFinder, size: tuple[int, int], rounds: int) -> None:
    """Print the medians of both sides, taking turns."""
    shots, ours = frames(size, rounds), []
    theirs: dict[str, list[float]] = {part: [] for part in ("mesh", *FORMS)}
    for _ in range(TURNS):
        ours += our_times(finder, shots, rounds)
        turn = peer_times(size, rounds)
        for part in theirs:
            theirs[part] += turn[part] if turn else []
    mine = statistics.median(ours)
    late = sorted(ours)[int(0.95 * len(ours))]
    print(f"{size[0]}x{size[1]}: ours {mine:.2f} ms (mean {statistics.mean(ours):.2f}, p95 {late:.2f})")
    if not theirs["mesh"]:
        print("  no peer here: call this with --peer once to install it")
        return
    mesh = statistics.median(theirs["mesh"])
    for form, words in FORMS.items():
        chain = statistics.median(m + p for m, p in zip(theirs["mesh"], theirs[form], strict=True))
        print(f"  FaceMesh {mesh:.2f} + OFIQ's measures {words}: {chain:.2f} ms, ratio {mine / chain:.2f}")


def _parts(finder: FaceFinder, rounds: int) -> None:
    small, scale = analysed(frames(SIZES[0], 1)[0])
    faces = finder.find(small)
    sample = face_sample(small, faces[0])
    parts: dict[str, Callable[[], object]] = {
        "detector, with a known face": lambda: finder.find(small, thorough=False, known=faces[0]),
        "mesh, followed": lambda: finder.follow(small, faces[0]),
        "patch and zones": lambda: face_sample(small, faces[0]),
        "readings": lambda: read_light(sample),
        "patch, zones, readings, pose": lambda: look_at(finder, small, scale, small.shape, faces),
    }
    for part, call in parts.items():
        spent = []
        for _ in range(rounds):
            start = time.perf_counter()
            call()
            spent.append(1000 * (time.perf_counter() - start))
        print(f"  {part:<30} {statistics.median(spent):.2f} ms")


def main() -> int:
    """Print the table; 1 when the peer was asked for and cannot be made."""
    args = _arguments()
    if args.peer:
        try:
            peer_env.make(PEER_ENV, PEER_PACKAGES, ("--no-deps", PEER_ALONE))
        except (subprocess.CalledProcessError, OSError) as error:
            print("the peer cannot be installed:", error)
            return 1
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    finder = FaceFinder(ROOT / "assets" / "models")
    for size in SIZES:
        compare(finder, size, int(args.rounds))
    _parts(finder, int(args.rounds))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=120)
    parser.add_argument("--peer", action="store_true", help="make the peer's environment first")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
