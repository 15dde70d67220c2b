"""Taps, gifts, follows and shares."""

from __future__ import annotations

from trainer_app.audience.agenda import Task
from trainer_app.audience.draw import Draw
from trainer_app.audience.numbers import (
    BURSTS_PER_MINUTE,
    FOLLOW_SHARE,
    GIFTS,
    SHARE_SHARE,
    TAPS,
    TAPS_PER_S,
    THANK_WITHIN_MS,
)
from trainer_app.audience.people import Viewer
from trainer_app.audience.scene import Scene
from trainer_app.basics.outcomes import Follow, Gift, Likes, Share

MOST_CHEERING = 2.5
"""On average no more tap for one occasion, however large the room (10-20 hearts a comment)."""
STREAK_GAP_S = (0.5, 1.6)


class Hearts:
    """What people give without a word."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._draw = Draw(scene.seed, "hearts")
        self._gift_draw = Draw(scene.seed, "gifts")
        self.unthanked: dict[str, int] = {}
        scene.on_joined.append(self._joined)

    def _joined(self, viewer: Viewer) -> None:
        if viewer.tap and not viewer.bad:
            self._plan(viewer)
        if viewer.relation == "fyp" and not viewer.bad and self._draw.chance(FOLLOW_SHARE):
            self._scene.later(self._draw.between(15, 180), lambda due: self._follow(viewer, due))
        if not viewer.bad and self._draw.chance(SHARE_SHARE):
            self._scene.later(self._draw.between(20, 240), lambda due: self._share(viewer, due))

    def _follow(self, viewer: Viewer, now_ms: int) -> None:
        if viewer.present:
            self._scene.floor.tell(now_ms, Follow(viewer.id))

    def _share(self, viewer: Viewer, now_ms: int) -> None:
        if viewer.present:
            self._scene.floor.tell(now_ms, Share(viewer.id))

    # --- taps -----------------------------------------------------------------------------------------

    def _plan(self, viewer: Viewer) -> None:
        since = viewer.joined_ms
        wait = self._draw.exponential(60.0 / BURSTS_PER_MINUTE)

        def tap(due_ms: int) -> None:
            if viewer.present and viewer.joined_ms == since:
                self.burst(viewer, due_ms)
                self._plan(viewer)

        self._scene.agenda.after(wait, tap)

    def burst(self, viewer: Viewer, now_ms: int) -> None:
        """Let a viewer tap for some seconds."""
        left = self._draw.whole(*TAPS)
        due = now_ms
        while left > 0:
            count = min(left, round(TAPS_PER_S))
            left -= count
            if due == now_ms:
                self._scene.floor.tell(now_ms, Likes(viewer.id, count))
            else:
                self._scene.agenda.at(due, self._tapped(viewer, count))
            due += 1000

    def _tapped(self, viewer: Viewer, count: int) -> Task:
        def tapped(due_ms: int) -> None:
            if viewer.present:
                self._scene.floor.tell(due_ms, Likes(viewer.id, count))

        return tapped

    def cheer(self, now_ms: int, share: float = 0.5, within_s: float = 12.0) -> None:
        """Let a share of those who tap do so soon: something pleased them."""
        del now_ms
        tappers = [viewer for viewer in self._scene.present if viewer.tap and not viewer.bad]
        share = min(share, MOST_CHEERING / max(1, len(tappers)))
        for viewer in tappers:
            if self._draw.chance(share):
                self._scene.later(self._draw.between(0.5, within_s), self._cheering(viewer))

    def _cheering(self, viewer: Viewer) -> Task:
        def cheering(due_ms: int) -> None:
            if viewer.present:
                self.burst(viewer, due_ms)

        return cheering

    # --- gifts ----------------------------------------------------------------------------------------

    def give(self, viewer: Viewer, now_ms: int) -> None:
        """Let a viewer send a gift: a rising streak that closes with its end mark."""
        name, low, high, _share = self._gift_draw.weighted(GIFTS, [entry[3] for entry in GIFTS])
        streak = self._gift_draw.whole(low, high)
        self._scene.gifts += 1
        viewer.waits = True
        self._streak(viewer, name, 1, streak, now_ms)

    def _streak(self, viewer: Viewer, name: str, number: int, last: int, now_ms: int) -> None:
        self._scene.floor.tell(now_ms, Gift(viewer.id, name, number, ended=False))
        gap = self._gift_draw.between(*STREAK_GAP_S)
        if number < last and viewer.present:
            self._scene.later(gap, lambda due: self._streak(viewer, name, number + 1, last, due))
        else:
            self._scene.later(2.0, lambda due: self._close(viewer, name, last, due))

    def _close(self, viewer: Viewer, name: str, last: int, now_ms: int) -> None:
        viewer.waits = False
        self._scene.floor.tell(now_ms, Gift(viewer.id, name, last, ended=True))
        self.unthanked[viewer.id] = now_ms
        self._scene.agenda.at(now_ms + THANK_WITHIN_MS, lambda due: self._waited(viewer, due))

    def _waited(self, viewer: Viewer, now_ms: int) -> None:
        if self.unthanked.pop(viewer.id, None) is not None:
            viewer.mood = max(-1.0, viewer.mood - 0.3)
            if self._gift_draw.chance(0.6):
                self._scene.react(viewer, "gift_not_thanked", now_ms)

    def thanked(self, viewer: Viewer, now_ms: int) -> None:
        """The host thanked the giver."""
        del now_ms
        if self.unthanked.pop(viewer.id, None) is not None:
            viewer.mood = min(1.0, viewer.mood + 0.4)
            self._scene.later(
                self._gift_draw.between(2, 6), lambda due: self._scene.react(viewer, "gift_thanked", due)
            )
            self.cheer(self._scene.agenda.now_ms, 0.3, 8.0)
