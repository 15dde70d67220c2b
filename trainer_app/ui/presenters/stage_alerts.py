"""What the desk must say: a child alone in the picture, first steps, a script left long ago. No Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from trainer_app.basics.outcomes import CommentChanged
from trainer_app.rehearsal.room import RoomState
from trainer_app.scenario.model import TalkingPoint
from trainer_app.ui.presenters.stage_first_aid import card_for
from trainer_app.ui.presenters.stage_state import FirstAid

CHILD_MS = 10_000
"""A child alone must be gone to within this time (FIELD 5, idea 4)."""
CHILD_RESTS_MS = 1_500
"""A measure that flickers does not take the warning away for so long."""
SCRIPT_TIMES = 1.5
"""A point that took so many times its even share of the live is left behind."""
SCRIPT_LEAST_MS = 90_000
"""And never earlier than this: a talk with viewers is part of the script."""
CALLED_MS = 5_000
"""How long the point stands before the host after it was called back."""


@dataclass(slots=True)
class Alerts:
    """Remembers what began when; belongs to the frame of the stage."""

    first_aid: FirstAid | None = None
    _child_since: int | None = None
    _child_seen: int = 0
    _point: str | None = None
    _point_since: int = 0
    _patience: int = 0
    _called_ms: int | None = None

    # --- a child alone ----------------------------------------------------------------------------------

    def see(self, now_ms: int, tips: Sequence[str]) -> None:
        """Take in the faults that are measured now."""
        if "child_alone" in tips:
            self._child_since = now_ms if self._child_since is None else self._child_since
            self._child_seen = now_ms
        elif now_ms - self._child_seen >= CHILD_RESTS_MS:
            self._child_since = None

    def child_left_s(self, now_ms: int) -> int | None:
        """Return the seconds left to go to the child, 0 when they are over; None without one."""
        if self._child_since is None:
            return None
        return max(0, math.ceil((CHILD_MS - (now_ms - self._child_since)) / 1000))

    # --- first steps --------------------------------------------------------------------------------------

    def referred(self, body: CommentChanged, room: RoomState) -> None:
        """Pin the card that fits when an emergency was handed to the midwife."""
        view = room.comments.get(body.id)
        card = card_for(view.text) if view is not None and body.to == "referred" else None
        if card is not None and view is not None:
            self.first_aid = FirstAid(card, view.id, view.name)

    # --- the script ---------------------------------------------------------------------------------------

    def follow_script(self, room: RoomState, points: Sequence[TalkingPoint], planned_ms: int) -> None:
        """Remember since when the present talking point is waiting."""
        place = room.script_index
        now = points[place].title if place < len(points) else None
        if now != self._point:
            self._point, self._point_since = now, room.now_ms
        share = planned_ms / len(points) if points else 0
        self._patience = max(SCRIPT_LEAST_MS, round(SCRIPT_TIMES * share))

    def call_back(self, now_ms: int) -> None:
        """Call the host back to the script: the point stands before the lens, and waiting begins anew."""
        self._called_ms = self._point_since = now_ms

    def script_waits(self, now_ms: int) -> bool:
        """Return whether the present point was left long ago."""
        return self._point is not None and now_ms - self._point_since >= self._patience

    def called(self, now_ms: int) -> str | None:
        """Return the title that the host is called back to now."""
        if self._called_ms is None or now_ms - self._called_ms >= CALLED_MS:
            return None
        return self._point
