"""What the check page shows, as frozen values; no widget, no clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from trainer_app.basics.measures import Direction, Verdict
from trainer_app.basics.messages import Message
from trainer_app.ui.presenters.check_axis import Axis
from trainer_app.ui.presenters.mixer import Mixer
from trainer_app.ui.presenters.stage_seats import DEFAULT_TICKS, Seats

AUDIENCES = (5, 40, 300)
"""Rungs of the ladder of viewers (FIELD 3: the learner raises the audience step by step)."""
MINUTES = (4, 10, 20)
"""Lengths of a rehearsal: the short rung is four minutes."""

Group = Literal["place", "team", "later"]


@dataclass(frozen=True, slots=True)
class GaugeState:
    """One gauge. score is None where nothing could be measured: drawn as a dashed box, never as 0.

    colour: the verdict whose colour is used, amber for the first ten seconds of a poor axis.
    hot: the one gauge that is large, tinted and bold. spoken: key of the sentence that can
    be heard, "" for none.
    """

    axis: Axis
    score: int | None
    verdict: Verdict | None
    colour: Verdict | None
    sentence: Message
    hot: bool = False
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One line of the list; `locked` ones are measured and cannot be ticked by hand."""

    key: str
    group: Group
    ticked: bool
    locked: bool


@dataclass(frozen=True, slots=True)
class Oval:
    """The face in the upright, unmirrored picture, as shares 0..1 of its width and height."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Trouble:
    """A device that cannot be used, with the sentence that says what to do."""

    device: Literal["camera", "microphone"]
    state: str
    message: Message


@dataclass(frozen=True, slots=True)
class StartChoice:
    """How the rehearsal will be: viewers at the same time, minutes, scenario id and its title; who sits here.

    seats: alone, or a host and a moderator at one laptop. partner: id of the moderator among the people of
    this laptop, None for somebody unnamed. ticks: what the moderator may do (stage_seats.PERMISSIONS).
    """

    audience: int
    minutes: int
    scenario: str
    title: str = ""
    seats: Seats = "alone"
    partner: int | None = None
    ticks: frozenset[str] = DEFAULT_TICKS


@dataclass(frozen=True, slots=True)
class CheckState:
    """The whole check page.

    mixer: voice, noise and peak now. arrow: where the person must go, in their own
    left and right (on the mirrored picture the arrow stands on that very side).
    """

    gauges: tuple[GaugeState, ...]
    mixer: Mixer
    oval: Oval | None
    oval_verdict: Verdict | None
    arrow: Direction | None
    ready: bool
    headline: Message
    trouble: Trouble | None
    items: tuple[CheckItem, ...]
    choice: StartChoice
    scenarios: tuple[tuple[str, str], ...]
    partners: tuple[tuple[int, str], ...] = ()

    @property
    def pictureless(self) -> bool:
        """The camera gives no picture at all (a black one is a picture)."""
        trouble = self.trouble
        return trouble is not None and trouble.device == "camera" and trouble.state != "black"

    def gauge(self, axis: Axis) -> GaugeState:
        """Return the gauge of an axis."""
        return next(gauge for gauge in self.gauges if gauge.axis == axis)
