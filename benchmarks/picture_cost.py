"""What one judgement of a picture costs, against the usual chain.

    python benchmarks/picture_cost.py [--rounds N]

The usual chain: a face mesh, then the pixel measures of OFIQ (BSI, MIT) on a face of 616 px, rebuilt here
from its published formulas (uniformity, luminance, dynamic range, exposure, sharpness by Laplacians, means,
Sobels, colour, background). MediaPipe's FaceMesh is used where the package is installed, else the same net by
OpenCV, which is slower than MediaPipe by about a half: the ratio printed then flatters us by about 1 ms.
Only ratios taken in one run, on an idle machine, carry over to other machines.
"""

from __future__ import annotations

import argparse
import importlib
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from tests.unit.capture import picture_scene as ps  # noqa: E402
from trainer_app.capture.faces import FaceFinder  # noqa: E402
from trainer_app.capture.frames import Frame  # noqa: E402
from trainer_app.capture.opencv import cv2  # noqa: E402
from trainer_app.capture.picture_judge import PictureJudge  # noqa: E402
from trainer_app.capture.picture_look import look_at  # noqa: E402
from trainer_app.capture.picture_patch import face_sample  # noqa: E402
from trainer_app.scoring.lighting_readings import read_light  # noqa: E402
from trainer_app.scoring.lighting_sample import LINEAR, LUMA_BGR  # noqa: E402

OFIQ_SIDE = 616


def ofiq_like(bgr: ps.Bgr, box: tuple[float, float, float, float]) -> float:
    """Return a number that needs all of OFIQ's pixel measures of one face to be worked out."""
    x, y, w, h = (int(v) for v in box)
    crop = bgr[max(0, y - h // 2) : y + 3 * h // 2, max(0, x - w // 2) : x + 3 * w // 2]
    face = cv2.resize(crop, (OFIQ_SIDE, OFIQ_SIDE), interpolation=cv2.INTER_LINEAR)
    linear = LINEAR[face]
    light = linear @ LUMA_BGR
    coded = (light * 255).astype(np.uint8)
    histogram = np.bincount(coded.ravel(), minlength=256) / coded.size
    left, right = (
        np.bincount(part.ravel(), minlength=256)
        for part in (coded[250:350, 180:260], coded[250:350, 360:440])
    )
    total = float(np.minimum(left / left.sum(), right / right.sum()).sum())
    total += float(light.mean() + light.var()) - float((histogram * np.log2(histogram + 1e-9)).sum())
    total += float((coded <= 25).mean() + (coded >= 247).mean())
    grey = cv2.cvtColor(face, cv2.COLOR_BGR2GRAY)
    for k in (1, 3, 5, 7, 9):
        for made in (
            cv2.Laplacian(grey, cv2.CV_64F, ksize=k),
            cv2.Sobel(grey, cv2.CV_64F, 1, 1, ksize=max(3, k)),
        ):
            total += float(np.abs(made).mean() + made.std())
    for k in (3, 5, 7):
        apart = np.abs(grey.astype(np.float64) - cv2.blur(grey, (k, k)))
        total += float(apart.mean() + apart.std())
    lab = cv2.cvtColor(face.astype(np.float32) / 255, cv2.COLOR_BGR2LAB)
    total += float(lab[250:350, 180:440].mean())
    edges = cv2.Sobel(light, cv2.CV_64F, 1, 0) ** 2 + cv2.Sobel(light, cv2.CV_64F, 0, 1) ** 2
    return total + float(np.sqrt(edges).mean())


def usual_mesh(finder: FaceFinder) -> tuple[str, Callable[[ps.Bgr], object]]:
    """Return the mesh of the usual chain and its name."""
    try:
        solutions = importlib.import_module("mediapipe").solutions
    except (ImportError, AttributeError):
        mesh = finder.find(ps.scene().photo())[0]
        return "face mesh net by OpenCV", lambda bgr: finder.follow(bgr, mesh)
    tracker = solutions.face_mesh.FaceMesh(max_num_faces=1)
    return "MediaPipe FaceMesh", lambda bgr: tracker.process(bgr[:, :, ::-1])


def median_ms(call: Callable[[int], object], rounds: int) -> tuple[float, float]:
    """Return median and 95th percentile of the milliseconds of `call(i)`."""
    spent = []
    for i in range(rounds):
        start = time.perf_counter()
        call(i)
        spent.append(1000 * (time.perf_counter() - start))
    return statistics.median(spent), sorted(spent)[int(0.95 * rounds)]


def main() -> int:
    """Print the table for two sizes of picture."""
    rounds = int(_arguments().rounds)
    finder = FaceFinder(ROOT / "assets" / "models")
    name, mesh = usual_mesh(finder)
    for size in ((640, 480), (1280, 720)):
        shots = [ps.scene(x=0.5 + 0.01 * np.sin(i), size=size).photo(seed=i) for i in range(20)]
        judge = PictureJudge(finder)
        box = (judge.judge(Frame(0.0, 0, shots[0])).face_box) or (0.0, 0.0, 1.0, 1.0)
        judge.reset()

        def ours(i: int, judge: PictureJudge = judge, shots: list[ps.Bgr] = shots) -> None:
            frame = Frame(i * 0.1, i, shots[i % 20])
            for extra in range(3):
                judge.note_rows(Frame(frame.at_s - 0.1 + extra / 30, i, frame.bgr))
            judge.judge(frame)

        def usual(i: int, shots: list[ps.Bgr] = shots, box: tuple[float, float, float, float] = box) -> None:
            mesh(shots[i % 20])
            ofiq_like(shots[i % 20], box)

        mine, late = median_ms(ours, rounds)
        theirs, _ = median_ms(usual, max(30, rounds // 4))
        print(f"{size[0]}x{size[1]}: ours {mine:.1f} ms (p95 {late:.1f}), ratio {mine / theirs:.2f}")
        print(f"  {name} + OFIQ-like {theirs:.1f} ms")
    _parts(finder, rounds)
    return 0


def _parts(finder: FaceFinder, rounds: int) -> None:
    shot = ps.scene().photo()
    faces = finder.find(shot)
    sample = face_sample(shot, faces[0])
    parts: dict[str, Callable[[int], object]] = {
        "detector": lambda _i: finder.find(shot, thorough=False),
        "mesh, followed": lambda _i: finder.follow(shot, faces[0]),
        "patch and zones": lambda _i: face_sample(shot, faces[0]),
        "readings": lambda _i: read_light(sample),
        "patch, zones, readings, pose": lambda _i: look_at(finder, shot, 1.0, shot.shape, faces),
    }
    for part, call in parts.items():
        print(f"  {part:<30} {median_ms(call, rounds)[0]:.2f} ms")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
