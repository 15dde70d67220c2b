"""Inputs of a rehearsal: what the world did (commands, measures, devices, gaps in time)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

Seat = Literal["host", "moderator", "trainer"]

VERBS = (
    "answer",
    "answer_done",
    "thank",
    "refer",
    "pin",
    "unpin",
    "delete",
    "mute",
    "unmute",
    "block",
    "unblock",
    "report",
    "filter_add",
    "filter_remove",
    "approve",
    "hide",
    "freeze",
    "unfreeze",
    "audience",
    "guest_accept",
    "guest_reject",
    "guest_mute",
    "guest_remove",
    "script_done",
    "script_back",
    "save_proof",
    "undo",
    "inject",
    "pause",
    "how_am_i",
)
"""Every verb of a command, as the outside interface names them; `inject` and `pause` are the trainer's.

`how_am_i`: the learner asks for a cue. It changes nothing in the room.
"""

UNDO_MS = 15_000
"""How long an act can be taken back: a help of this app, not of the platform."""


@dataclass(frozen=True, slots=True)
class Body:
    """What happened; subclasses name their `kind` in the log."""

    kind: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class Started(Body):
    """The live begins. viewers: people expected to come by in 20 minutes. planned_ms: its length.

    run_number: 1 or 2, the runs with cues; None from the third on. honorific: None for "Bu". heard: lines
    that this person met in earlier rehearsals, None when there are none. The log leaves out what is None, so
    that logs without them stay as they were.
    """

    kind: ClassVar[str] = "started"
    scenario: str
    seed: int
    level: int
    viewers: int
    planned_ms: int
    person: str = ""
    run_number: int | None = None
    honorific: str | None = None
    heard: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Ended(Body):
    """The live ends. reason: `host` (pressed), `time` (planned length reached), `cut` (found at restart)."""

    kind: ClassVar[str] = "ended"
    reason: str


@dataclass(frozen=True, slots=True)
class Command(Body):
    """An order of a person. target: a comment's id, else a viewer, else None (see VERBS).

    seconds: length of a mute, None for the whole live; of audience `followers` for how long they must have
    followed, None for all followers. term: word of filter_add/filter_remove, audience mode
    (`all`, `followers`, `off`), line number of script_done, or what the trainer injects.
    """

    kind: ClassVar[str] = "command"
    by: Seat
    verb: str
    target: str | None = None
    seconds: int | None = None
    term: str | None = None


@dataclass(frozen=True, slots=True)
class Measured(Body):
    """What camera and microphone say now: scores 0..100 as whole numbers, None where not measurable.

    tips: the faults that are told now (words of basics.measures). host_speaking: voice activity of the mic;
    None when no microphone can be heard.
    """

    kind: ClassVar[str] = "measured"
    lighting: int | None
    sound: int | None
    framing: int | None
    tips: tuple[str, ...] = ()
    host_speaking: bool | None = None


@dataclass(frozen=True, slots=True)
class Device(Body):
    """A camera or microphone changed its state (`running`, `lost`, `busy`, ...)."""

    kind: ClassVar[str] = "device"
    device: Literal["camera", "microphone"]
    state: str


@dataclass(frozen=True, slots=True)
class Paused(Body):
    """A gap in time (lid closed, trainer's pause): the crowd stood still for gap_ms of wall time."""

    kind: ClassVar[str] = "paused"
    gap_ms: int
