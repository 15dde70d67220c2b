"""More of a fault never scores better, and the verdict turns once: fine ladders, generated anew, for each
person.

    python benchmarks/picture_ladders.py [--seed N]

Reads ../shared/data/vision (ten people with matte and landmarks; those with a fault of their own are left out
of the ladders of light). Prints for every ladder: rises by more than one point, and ladders whose verdict
turned
more than once. Exit 1 when there are any.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data" / "vision"
sys.path[:0] = [str(ROOT), str(DATA)]

import transforms as tf  # noqa: E402

from trainer_app.basics.assets import assets_dir  # noqa: E402
from trainer_app.basics.measures import GOOD_FROM  # noqa: E402
from trainer_app.capture.faces import FaceFinder  # noqa: E402
from trainer_app.capture.opencv import cv2  # noqa: E402
from trainer_app.capture.picture_judge import judge_still  # noqa: E402

MOST_RISE = 1.0
LIT_BADLY = ("man1", "man2", "portrait1")
"""Lit from a side in the picture itself (manifest): a lamp from the other side mends it."""
Picture = Callable[[float], np.ndarray]


class Person:
    """One base picture, placed and lit as asked."""

    def __init__(self, name: str, base: dict[str, object], seed: int) -> None:
        self._picture = cv2.imread(str(DATA / "bases" / f"{name}.jpg"))
        self._matte = cv2.imread(str(DATA / "bases" / f"{name}_matte.png"), cv2.IMREAD_GRAYSCALE)
        self._base, self._seed = base, seed
        placed, self.matte, self.truth = self.place()
        self.light = tf.lin(placed)

    def place(self, **where: float) -> tuple[np.ndarray, np.ndarray, dict[str, np.ndarray]]:
        """Return frame, matte and truth points."""
        return tf.place(self._picture, self._matte, self._base, **where)

    def camera(self, light: np.ndarray) -> np.ndarray:
        """Return what a small sensor makes of the light: the same grain on every step of a ladder."""
        return tf.srgb(tf.noise(light, np.random.default_rng(self._seed)))

    def ladders(self) -> dict[str, tuple[str, Picture, list[float]]]:
        """Return axis, picture of a step, steps from good to bad, by name."""
        shot, at, light = self.camera, self.place, self.light

        def window(k: float) -> np.ndarray:
            return shot(tf.backlight(light, self.matte, self.truth, k))

        def aside(theta: float) -> np.ndarray:
            return shot(tf.side_light(light, self.matte, self.truth, theta, 0.04)[0] if theta else light)

        return {
            "darker (EV)": ("lighting", lambda v: shot(light * 2.0**v), steps(0, -6, 0.25)),
            "brighter (EV)": ("lighting", lambda v: shot(light * 2.0**v), steps(0, 3, 0.25)),
            "window behind (stops)": ("lighting", window, steps(-1, 4, 0.25)),
            "lamp from the right (deg)": ("lighting", aside, steps(0, 70, 5)),
            "lamp from the left (deg)": ("lighting", lambda v: aside(-v), steps(0, 70, 5)),
            "warmer (100 K)": ("lighting", lambda v: shot(light * tf.planck_gain(100 * v)), steps(65, 24, 2)),
            "cooler (1000 K)": (
                "lighting",
                lambda v: shot(light * tf.planck_gain(1000 * v)),
                steps(6.5, 25, 1),
            ),
            "softer (px)": ("lighting", lambda v: shot(soft(light, v)), steps(0, 6, 0.5)),
            "turned (deg)": ("framing", lambda v: shot(tf.lin(at(roll=v)[0])), steps(0, 30, 2)),
            "turned back (deg)": ("framing", lambda v: shot(tf.lin(at(roll=-v)[0])), steps(0, 30, 2)),
            "smaller": ("framing", lambda v: shot(tf.lin(at(fh=v)[0])), steps(0.34, 0.10, 0.02)),
            "larger": ("framing", lambda v: shot(tf.lin(at(fh=v, ey=0.42)[0])), steps(0.34, 0.94, 0.04)),
            "to the right": ("framing", lambda v: shot(tf.lin(at(cx=v)[0])), steps(0.5, 0.86, 0.03)),
            "to the left": ("framing", lambda v: shot(tf.lin(at(cx=v)[0])), steps(0.5, 0.14, 0.03)),
            "eyes higher": ("framing", lambda v: shot(tf.lin(at(ey=v)[0])), steps(0.40, 0.10, 0.03)),
            "eyes lower": ("framing", lambda v: shot(tf.lin(at(ey=v)[0])), steps(0.40, 0.80, 0.04)),
        }


def steps(first: float, last: float, by: float) -> list[float]:
    """Return evenly spaced values from first to last."""
    count = round(abs(last - first) / by)
    return [first + (last - first) * i / count for i in range(count + 1)]


def from_the_best(ladder: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the ladder from its best picture on: a camera that meters a dark wall burns the face first."""
    best = max(score for _, score in ladder)
    first = next(i for i, (_, score) in enumerate(ladder) if score == best)
    return ladder[first:]


def soft(light: np.ndarray, pixels: float) -> np.ndarray:
    """Return the light out of focus."""
    return cv2.GaussianBlur(light, (0, 0), pixels) if pixels else light


def main() -> int:
    """Walk all ladders, print one line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    finder = FaceFinder(assets_dir() / "models")
    seed = parser.parse_args().seed
    bases = json.loads((DATA / "bases" / "bases.json").read_text(encoding="utf-8"))
    people = {name: Person(name, base, seed) for name, base in bases.items()}
    wrong = 0
    for ladder in next(iter(people.values())).ladders():
        rises, turned, lost, walked = [], [], 0, 0
        for name, person in people.items():
            axis, picture, values = person.ladders()[ladder]
            if axis == "lighting" and name in LIT_BADLY:
                continue
            measured = [judge_still(finder, picture(value)) for value in values]
            scores = [(m.lighting if axis == "lighting" else m.framing).score for m in measured]
            lost += sum(score is None for score in scores)
            known = from_the_best([(v, s) for v, s in zip(values, scores, strict=True) if s is not None])
            walked += len(known) - 1
            for (_, before), (value, after) in pairwise(known):
                if after > before + MOST_RISE:
                    rises.append(f"{name} at {value:.3g}: {before:.1f} to {after:.1f}")
            turns = sum((a[1] >= GOOD_FROM) != (b[1] >= GOOD_FROM) for a, b in pairwise(known))
            if turns != 1:
                turned.append(f"{name}: {turns} turns")
        wrong += len(rises) + sum("1 turn" not in t and "0 turn" not in t for t in turned)
        print(
            f"{ladder:28} {walked:4d} steps, {len(rises)} rises, {lost} unmeasured", *rises, *turned, sep="; "
        )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
