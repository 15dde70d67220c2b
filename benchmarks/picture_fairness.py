"""Does the judgement treat people alike? Prints one table: skin, headscarf, mask, glasses.

    python benchmarks/picture_fairness.py

Reads ../shared/data/vision (ten people, the truth known by construction). Three kinds of rows:
the shared pictures grouped by who is on them; the drawn masks, labelled by eye (the light on the bare skin is
that of the unmasked picture); and new pictures made here: the cloth around the face dyed black, white, red,
green; the skin made one and two stops darker with the eyes left as they are; each lit well, too darkly and
from behind.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data" / "vision"
sys.path[:0] = [str(ROOT), str(DATA)]

from trainer_app.basics.measures import PictureMeasure  # noqa: E402
from trainer_app.capture.faces import FaceFinder  # noqa: E402
from trainer_app.capture.opencv import cv2  # noqa: E402
from trainer_app.capture.picture_judge import judge_still  # noqa: E402

GROUPS = {  # labelled by eye
    "light skin": ("hijab_pink", "hijab_white", "astronaut", "sergey", "portrait1", "man3", "man1"),
    "brown and dark skin": ("hijab_blue", "obama", "man2"),
    "headscarf": ("hijab_pink", "hijab_white", "hijab_blue"),
    "no headscarf": ("astronaut", "sergey", "portrait1", "man3", "obama", "man1", "man2"),
    "glasses": ("man3",),
}
DYES = {"black cloth": (0.02, 0.02, 0.02), "white cloth": (0.75, 0.75, 0.75), "red cloth": (0.03, 0.03, 0.4),
        "green cloth": (0.05, 0.3, 0.05)}  # fmt: skip
Truth = tuple[str, str, str]
"""light verdict, frame verdict (ok, bad, any), tip alternatives by |, `ok` for none, `any` for not judged."""


class Tally:
    """Right and all, by what was asked."""

    def __init__(self) -> None:
        self.counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])

    def add(self, asked: str, right: bool) -> None:
        """Count one answer."""
        self.counts[asked][0] += right
        self.counts[asked][1] += 1

    def take(self, measure: PictureMeasure, truth: Truth) -> None:
        """Count all answers about one picture."""
        light, frame, tip = truth
        self.add("face", measure.face_box is not None)
        for axis, label in ((measure.lighting, light), (measure.framing, frame)):
            if label != "any":
                asked = "good" if label == "ok" else "bad"
                self.add(asked, (axis.verdict == "good") == (label == "ok") and axis.verdict is not None)
        if tip != "any":
            self.add("tip", measure.tip in tip.split("|"))

    def row(self) -> str:
        """Return the cells of one row of the table."""
        cells = (self.counts[k] for k in ("face", "good", "bad", "tip"))
        return " | ".join(f"{right}/{total}" for right, total in cells)


def shared_rows(finder: FaceFinder) -> dict[str, Tally]:
    """Judge the shared pictures, by group."""
    tallies = {name: Tally() for name in (*GROUPS, "mask (drawn)")}
    for row in csv.DictReader((DATA / "manifest.csv").read_text(encoding="utf-8").splitlines()):
        if not row["file"].endswith(".jpg") or row["n_faces"] != "1" or not row["x0"]:
            continue
        tip = row["tip"].split("(")[0].strip() or "any"
        truth = (row["verdict_light"], row["verdict_frame"], "ok" if tip == "none" else tip)
        measure = judge_still(finder, cv2.imread(str(DATA / row["file"])))
        if row["transform"] == "drawn_surgical_mask":
            tallies["mask (drawn)"].take(measure, ("ok", "ok", "ok"))
            continue
        for name, people in GROUPS.items():
            if row["base"] in people:
                tallies[name].take(measure, truth)
    return tallies


def made_rows(finder: FaceFinder) -> dict[str, Tally]:
    """Judge dyed cloth and darkened skin."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    bases = json.loads((DATA / "bases" / "bases.json").read_text())
    for name in ("hijab_pink", "hijab_white", "hijab_blue"):
        for dye, colour in DYES.items():
            for measure, truth in lit_in_three_ways(finder, name, bases[name], colour, 0.0):
                tallies[dye].take(measure, truth)
    for name in ("hijab_pink", "hijab_white", "astronaut", "portrait1", "man3", "hijab_blue", "obama"):
        for stops in (1.0, 2.0):
            for measure, truth in lit_in_three_ways(finder, name, bases[name], None, stops):
                tallies[f"skin {stops:.0f} stop darker"].take(measure, truth)
            for measure, truth in lit_in_three_ways(finder, name, bases[name], DYES["white cloth"], stops):
                tallies[f"the same in white cloth, {stops:.0f}"].take(measure, truth)
        for measure, truth in lit_in_three_ways(finder, name, bases[name], DYES["white cloth"], 0.0):
            tallies["white cloth, seven people"].take(measure, truth)
    return tallies


def lit_in_three_ways(
    finder: FaceFinder, name: str, base: dict, dye: tuple[float, float, float] | None, darker: float
) -> Iterator[tuple[PictureMeasure, Truth]]:
    """Yield the judgement and the truth of one changed person in good, too little and backlight."""
    import transforms as tf

    picture = cv2.imread(str(DATA / "bases" / f"{name}.jpg"))
    matte = cv2.imread(str(DATA / "bases" / f"{name}_matte.png"), cv2.IMREAD_GRAYSCALE)
    frame, person, points = tf.place(picture, matte, base)
    light = tf.lin(frame)
    mesh = finder.find(frame, passes=2)[0]
    face = np.zeros(frame.shape[:2], np.uint8)
    cv2.fillConvexPoly(face, cv2.convexHull(mesh.outline.astype(np.int32)), 1)
    face_soft = cv2.GaussianBlur(face.astype(np.float32), (0, 0), 2)[..., None]
    if dye is not None:
        around = person * (1 - face_soft)
        folds = tf.lum(light)[..., None] / max(0.02, float(np.median(tf.lum(light)[around[..., 0] > 0.9])))
        light = light * (1 - around) + around * np.clip(folds, 0.3, 1.1) * np.array(dye, np.float32)
    if darker:
        eyes = np.zeros(frame.shape[:2], np.uint8)
        for part in ((33, 160, 158, 133, 153, 144), (362, 385, 387, 263, 373, 380)):
            cv2.fillConvexPoly(eyes, cv2.convexHull(mesh.points[list(part), :2].astype(np.int32)), 1)
        skin = face_soft * (1 - cv2.GaussianBlur(eyes.astype(np.float32), (0, 0), 1)[..., None])
        light = light * (1 - skin + skin * 2.0**-darker)
    rng = np.random.default_rng(5)
    shots: list[tuple[np.ndarray, Truth]] = [
        (light, ("ok", "ok", "ok")),
        (light * 2.0**-5, ("bad", "ok", "too_dark")),
        (tf.backlight(light, person, points, 4.0 + darker), ("bad", "ok", "backlit|too_dark")),
        (tf.backlight(light, person, points, 3.2 + darker), ("bad", "ok", "backlit|too_dark")),
    ]
    for shot, truth in shots:
        yield judge_still(finder, tf.srgb(tf.noise(shot.astype(np.float32), rng))), truth


def main() -> int:
    """Print the table."""
    if not (DATA / "manifest.csv").is_file():
        print("the shared pictures are not here")
        return 0
    finder = FaceFinder(ROOT / "assets" / "models")
    print(
        "| group | face found | good called good | bad not called good | the one tip |\n|---|---|---|---|---|"
    )
    for name, tally in {**shared_rows(finder), **made_rows(finder)}.items():
        print(f"| {name} | {tally.row()} |")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
