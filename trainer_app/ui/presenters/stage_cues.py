"""When a learner is given a cue during the live. Pure.

Rule of the house, from three findings: a sparse cue of one to three words about every 20 s is preferred to
constant or no feedback (Rhema); constant help is missed when it is taken away (so it fades over rehearsals);
help that the learner asks for loses nothing later. Run 1: by itself; run 2: on request; from run 3: none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from trainer_app.basics.measures import PICTURE_TIP_ORDER

EVERY_MS = 20_000
"""At most one cue in this time."""
HELD_MS = 3_000
"""A fault must have been told for this long before it is worth a cue."""
SHOWN_MS = 5_000
"""How long a cue stays on the stage."""

URGENT = ("mic_dead", "no_face", "child_alone", "dropouts")
"""Faults that come first: without them repaired nothing else is seen or heard."""


@dataclass(frozen=True, slots=True)
class CueMemory:
    """tip, since_ms: the fault that would be told next. shown, shown_ms: the last cue and when it began."""

    tip: str | None = None
    since_ms: int = 0
    shown: str | None = None
    shown_ms: int | None = None

    def visible(self, now_ms: int) -> str | None:
        """Return the tip whose cue stands on the stage now, None when there is none."""
        if self.shown is None or self.shown_ms is None or now_ms - self.shown_ms >= SHOWN_MS:
            return None
        return self.shown


def most_urgent(tips: Sequence[str]) -> str | None:
    """Return the one fault to tell: urgent first, then the picture in its own order, then sound."""
    faults = [tip for tip in tips if tip != "ok"]
    order = (*URGENT, *PICTURE_TIP_ORDER)
    return min(faults, key=lambda tip: order.index(tip) if tip in order else len(order), default=None)


def watch(memory: CueMemory, now_ms: int, tips: Sequence[str], run_number: int) -> CueMemory:
    """Return the memory after the faults of this moment; run 1 may show a cue by itself."""
    tip = most_urgent(tips)
    if tip != memory.tip:
        memory = replace(memory, tip=tip, since_ms=now_ms)
    if run_number != 1 or tip is None or now_ms - memory.since_ms < HELD_MS:
        return memory
    rested = memory.shown_ms is None or now_ms - memory.shown_ms >= EVERY_MS
    return replace(memory, shown=tip, shown_ms=now_ms) if rested else memory


def asked(memory: CueMemory, now_ms: int, run_number: int) -> CueMemory:
    """Return the memory after "How am I doing?": shows the present fault or `ok`; nothing from run 3."""
    if run_number >= 3:
        return memory
    return replace(memory, shown=memory.tip or "ok", shown_ms=now_ms)
