"""A raid: a probe, then a flood of new accounts with near-copies of a few lines, until it is frozen out."""

from __future__ import annotations

from trainer_app.audience.agenda import Task
from trainer_app.audience.draw import Draw
from trainer_app.audience.numbers import (
    RAID_ACCOUNTS,
    RAID_BREAKS_S,
    RAID_COPIES,
    RAID_ENTER_S,
    RAID_GAP_S,
    RAID_LENGTH_S,
    RAID_PROBE_S,
)
from trainer_app.audience.people import Viewer
from trainer_app.audience.remarks import near_copy
from trainer_app.audience.scene import Scene
from trainer_app.basics.outcomes import RoomChanged
from trainer_app.scenario.model import Line

SEEN_AFTER = 8
"""So many raid comments, and anyone can see that it is one."""
FEWEST_ACCOUNTS = 6
FED_MS, FED_MOST_MS = 15_000, 45_000
"""An answer to a raider keeps the raid going so much longer, in all at most (judgement)."""


class Raid:
    """At most one raid at a time."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._draw = Draw(scene.seed, "raid")
        self._raiders: list[Viewer] = []
        self._lines: list[Line] = []
        self._comments = 0
        self._until_ms = self._latest_ms = -1
        self._told = False
        self._breaking = False
        self._number = 0

    def begin(self, now_ms: int) -> bool:
        """Send the probe; the flood follows. False while one is on, or when nobody can write."""
        if self._scene.raid_on or self._scene.floor.frozen():
            return False
        self._scene.raid_on = True
        self._number += 1
        self._comments, self._told, self._breaking = 0, False, False
        self._raiders = []
        self._lines = []
        for _ in range(3):
            line = self._scene.remarks.line(("raid",), now_ms)
            if line is not None:
                self._lines.append(line)
        probe = self._enter(now_ms)
        self._scene.later(4.0, lambda due: self._shout(probe, due))
        self._scene.later(self._draw.between(*RAID_PROBE_S), self._flood)
        return True

    def _enter(self, now_ms: int) -> Viewer:
        viewer = self._scene.maker.raider(now_ms)
        self._scene.join(viewer, now_ms)
        self._raiders.append(viewer)
        return viewer

    def _flood(self, now_ms: int) -> None:
        number = self._number
        fitting = self._scene.size.viewers / 160
        low, high = (round(bound * min(1.5, fitting)) for bound in RAID_ACCOUNTS)
        count = max(FEWEST_ACCOUNTS, self._draw.whole(low, max(low, high)))
        length = self._draw.between(*RAID_LENGTH_S)
        self._until_ms = now_ms + round(1000 * length)
        self._latest_ms = self._until_ms + FED_MOST_MS
        for wait in (self._draw.between(8, 16), self._draw.between(25, 45)):
            self._scene.later(wait, self._worry)
        for _ in range(count):
            self._scene.later(self._draw.between(0, RAID_ENTER_S), self._come_and_shout)
        self._scene.agenda.at(self._until_ms, lambda due: self._run_out(number, due))
        if self._scene.floor.frozen():
            self.closed()

    def _come_and_shout(self, now_ms: int) -> None:
        if not self._scene.raid_on or self._breaking:
            return
        viewer = self._enter(now_ms)
        self._scene.later(self._draw.between(0.3, 2.5), lambda due: self._keep_shouting(viewer, due))

    def _keep_shouting(self, viewer: Viewer, now_ms: int) -> None:
        if not self._scene.raid_on or not viewer.present or now_ms >= self._until_ms:
            return
        self._shout(viewer, now_ms)
        self._scene.later(self._draw.between(*RAID_GAP_S), lambda due: self._keep_shouting(viewer, due))

    def _shout(self, viewer: Viewer, now_ms: int) -> None:
        if not self._lines:
            return
        line = self._lines[0] if self._draw.chance(RAID_COPIES) else self._draw.pick(self._lines)
        if self._draw.chance(0.12):
            line = self._scene.remarks.line(("raid",), now_ms) or line
        said = self._scene.say(viewer, line, now_ms, "raid", text=near_copy(line.text, self._draw))
        if said is not None:
            self._comments += 1
            if self._comments >= SEEN_AFTER and not self._told:
                self._told = True
                self._scene.floor.tell(now_ms, RoomChanged("raid_began"))

    def fed(self, now_ms: int) -> None:
        """The host took one of them up: that is what they came for."""
        if self._scene.raid_on and now_ms < self._until_ms < self._latest_ms:
            self._until_ms = min(self._latest_ms, self._until_ms + FED_MS)

    def _worry(self, now_ms: int) -> None:
        if self._scene.raid_on and not self._scene.floor.frozen():
            self._scene.react(self._scene.somebody(), "raid_left", now_ms)

    def closed(self) -> None:
        """Nobody (or no stranger) can write: the raid breaks up in a while, unless it is opened at once."""
        if not self._scene.raid_on or self._breaking or self._until_ms < 0:
            return
        number = self._number
        self._scene.later(self._draw.between(*RAID_BREAKS_S), lambda due: self._break(number, due))

    def _break(self, number: int, now_ms: int) -> None:
        shut = [viewer for viewer in self._raiders if self._scene.floor.stopped(viewer.id) is not None]
        if self._scene.raid_on and number == self._number and 2 * len(shut) >= len(self._raiders):
            self._end(number, now_ms)

    def _run_out(self, number: int, now_ms: int) -> None:
        """Nobody froze it; it ends when its time is up, later when it was fed."""
        if now_ms < self._until_ms and number == self._number:
            self._scene.agenda.at(self._until_ms, lambda due: self._run_out(number, due))
        else:
            self._end(number, now_ms)

    def _end(self, number: int, now_ms: int) -> None:
        if not self._scene.raid_on or number != self._number:
            return
        self._breaking = True
        self._until_ms = -1
        for viewer in self._raiders:
            viewer.waits = False
            if viewer.present:
                self._scene.later(self._draw.between(0.2, 12.0), self._going(viewer))
        if self._told:
            self._scene.floor.tell(now_ms, RoomChanged("raid_ended"))
        self._scene.raid_on = False
        for wait in (self._draw.between(6, 12), self._draw.between(14, 25)):
            self._scene.later(wait, lambda due: self._scene.react(self._scene.somebody(), "raid_over", due))

    def _going(self, viewer: Viewer) -> Task:
        def going(due_ms: int) -> None:
            self._scene.leave(viewer, due_ms)

        return going
