"""What the trainer's camera demonstration shows, as frozen values; no widget, no clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from trainer_app.basics.measures import Verdict
from trainer_app.basics.messages import Message
from trainer_app.scoring.histogram import Spread
from trainer_app.ui.presenters.check_axis import Axis
from trainer_app.ui.presenters.check_state import GaugeState, Oval, Trouble
from trainer_app.ui.presenters.mixer import Mixer

Picture = NDArray[np.uint8]
Overlay = Literal["thirds", "safe", "face", "spread", "zebra", "large"]
OVERLAYS: tuple[Overlay, ...] = ("thirds", "safe", "face", "spread", "zebra", "large")
"""What can be laid over the picture, each with its own switch; `large` are figures for the back of a hall."""
FIRST_OVERLAYS: frozenset[Overlay] = frozenset({"face", "spread"})
MeterKey = Literal["exposure", "contrast", "colour", "sharpness", "level", "noise"]
SOUND_METERS: tuple[MeterKey, ...] = ("level", "noise")
"""Compared as figures; live, the mixer's meter shows them."""
METERS: tuple[MeterKey, ...] = ("exposure", "contrast", "colour", "sharpness", "level", "noise")
Side = Literal["before", "after"]
Area = Literal[
    "none",
    "whole",
    "face",
    "burnt",
    "face_left",
    "face_right",
    "background",
    "height",
    "centre",
    "eyes",
    "tilt",
]
"""Where on the picture the reason lies; left and right in the unmirrored picture."""


@dataclass(frozen=True, slots=True)
class Meter:
    """One reading with its unit.

    value: in the unit of its words ("demo.unit.<key>"), None where not measured. at: its place on the scale,
    0..1. zone: from where to where on the scale it is good; None when that cannot be told. note: a key under
    "demo.note" that says more, "" for none. peak: the loudest of the last moment on the scale, for the level.
    """

    key: MeterKey
    value: float | None = None
    verdict: Verdict | None = None
    at: float | None = None
    zone: tuple[float, float] | None = None
    note: str = ""
    peak: float | None = None


@dataclass(frozen=True, slots=True)
class FaceMarks:
    """The main face as shares of the upright, unmirrored picture.

    eyes_y: the eye line from the top, 0..1. headroom: free height over the forehead, 0..1. roll_deg: + =
    leaning clockwise in the picture.
    """

    box: Oval
    eyes_y: float | None
    headroom: float
    roll_deg: float
    verdict: Verdict | None
    shape: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Why:
    """Why the worst axis is as it is: measured, limit, where on the picture.

    measured, limit: the figures with their units. sentence: what was measured. others: further readings
    count too, so that the two figures alone do not tell the score.
    """

    axis: Axis
    tip: str
    score: int
    measured: Message
    limit: Message | None
    sentence: Message
    area: Area
    others: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """A frozen moment. picture: BGR, upright, unmirrored, its own copy."""

    picture: Picture
    gauges: tuple[GaugeState, ...]
    meters: tuple[Meter, ...]
    face: FaceMarks | None
    spread: Spread | None
    marks_burnt: float = 0.0


@dataclass(frozen=True, slots=True)
class DemoState:
    """The whole demonstration page. why: None while the panel is closed. saved: where the pair was kept."""

    gauges: tuple[GaugeState, ...]
    meters: tuple[Meter, ...]
    say: Message
    mixer: Mixer = field(default_factory=Mixer)
    hot: Axis | None = None
    face: FaceMarks | None = None
    spread: Spread | None = None
    overlays: frozenset[Overlay] = FIRST_OVERLAYS
    why: Why | None = None
    explains: bool = False
    before: Shot | None = None
    after: Shot | None = None
    comparing: bool = False
    saved: str = ""
    trouble: Trouble | None = None
    screens: int = 1
    second_screen: bool = False
    seen: bool = field(default=False)

    @property
    def can_compare(self) -> bool:
        """Both moments are there."""
        return self.before is not None and self.after is not None

    def gauge(self, axis: Axis) -> GaugeState:
        """Return the gauge of an axis."""
        return next(gauge for gauge in self.gauges if gauge.axis == axis)

    def shot(self, side: Side) -> Shot | None:
        """Return a frozen moment."""
        return self.before if side == "before" else self.after
