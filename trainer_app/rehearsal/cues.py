"""When the learner is given a cue during the live. Pure: rows come out by `tell`, time by the agenda.

From three findings: a sparse cue of one to three words about every 20 s is preferred to constant or no
feedback (Rhema); constant help is missed when it is taken away, so it fades over rehearsals; help that the
learner asks for loses nothing later. Run 1: by itself, and when asked; run 2: when asked; from run 3: none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from trainer_app.audience.agenda import LAST, Agenda
from trainer_app.basics.inputs import Body, Measured
from trainer_app.basics.measures import PICTURE_TIP_ORDER
from trainer_app.basics.outcomes import Cue, Refused

EVERY_MS = 20_000
"""No cue comes by itself within this time of another."""
HELD_MS = 3_000
"""A fault must have been told for so long before it is worth a cue (judgement: many mend themselves)."""
SHOWN_MS = 5_000
"""How long the stage shows a cue."""
RESULT_RUN = 3
"""From this run on there is no help: it is the one reported as the result."""
URGENT = ("mic_dead", "no_face", "child_alone", "dropouts")
"""Faults that come first: unless they are mended nothing else is seen or heard."""


def most_urgent(tips: Sequence[str]) -> str | None:
    """Return the one fault to tell: urgent first, then the picture in its own order, then sound."""
    order = (*URGENT, *PICTURE_TIP_ORDER)
    faults = [tip for tip in tips if tip != "ok"]
    return min(faults, key=lambda tip: order.index(tip) if tip in order else len(order), default=None)


class Cues:
    """The cues of one live. run_number: the how-maniest rehearsal of this person, from 1."""

    def __init__(self, run_number: int, agenda: Agenda, tell: Callable[[int, Body], None]) -> None:
        self._run = run_number
        self._agenda = agenda
        self._tell = tell
        self._tip: str | None = None
        self._since_ms = 0
        self._told_ms: int | None = None
        self._planned_ms = -1
        self._seen = False

    def measure(self, at_ms: int, body: Measured) -> None:
        """Take in what holds from now on."""
        scores = (body.lighting, body.sound, body.framing)
        self._seen = bool(body.tips) or any(score is not None for score in scores)
        tip = most_urgent(body.tips)
        if tip != self._tip:
            self._tip, self._since_ms = tip, at_ms
        self._plan()

    def ask(self, at_ms: int) -> None:
        """Answer "How am I doing?": the fault to mend first, or `ok`; a Refused where there is no answer."""
        if self._run >= RESULT_RUN:
            self._tell(at_ms, Refused("how_am_i", "no_cues"))
        elif not self._seen:
            self._tell(at_ms, Refused("how_am_i", "nothing_measured"))
        else:
            self._give(at_ms, self._tip or "ok")

    def _give(self, at_ms: int, tip: str) -> None:
        self._told_ms = at_ms
        self._tell(at_ms, Cue(tip))

    def _ripe_ms(self) -> int:
        """Return when the fault may be told by itself."""
        rested = 0 if self._told_ms is None else self._told_ms + EVERY_MS
        return max(self._since_ms + HELD_MS, rested)

    def _plan(self) -> None:
        if self._run > 1 or self._tip is None or self._planned_ms == self._ripe_ms():
            return
        self._planned_ms = self._ripe_ms()
        self._agenda.at(self._planned_ms, self._due, LAST - 1)

    def _due(self, due_ms: int) -> None:
        if self._tip is not None and due_ms >= self._ripe_ms():
            self._give(due_ms, self._tip)
        self._plan()
