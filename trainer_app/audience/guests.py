"""Guests: who asks to come up, how long they wait, how long they stay; and officials who drop in."""

from __future__ import annotations

from trainer_app.audience.draw import Draw
from trainer_app.audience.hearts import Hearts
from trainer_app.audience.numbers import EARLY_MS, GUEST_STAYS_S, GUEST_WAITS_MS
from trainer_app.audience.people import Viewer
from trainer_app.audience.scene import Scene
from trainer_app.basics.outcomes import GuestLeft, GuestRequest, Notice

ASKERS = ("ibu_muda", "bumil", "kader_lain", "nakes", "tetangga")
SAYS_SO, RETRY_S, NAKES_LIFTS = 0.75, 5.0, 0.1


class Guests:
    """Requests come from the director's or the trainer's hand; the rest follows by itself."""

    def __init__(self, scene: Scene, hearts: Hearts) -> None:
        self._scene = scene
        self._hearts = hearts
        self._draw = Draw(scene.seed, "guests")
        self._asking: Viewer | None = None
        self._up: dict[str, int] = {}

    def request(self, now_ms: int) -> bool:
        """Let somebody ask to come up; False when it does not fit now."""
        if self._asking is not None or self._scene.floor.frozen():
            return False
        people = [
            viewer
            for viewer in self._scene.others()
            if viewer.act > 0 and now_ms - viewer.joined_ms >= EARLY_MS and viewer.relation != "official"
        ]
        if not people:
            viewer = self._scene.maker.cast(ASKERS, now_ms)
            self._scene.join(viewer, now_ms)
            self._scene.later(EARLY_MS / 1000, lambda due: self._ask(viewer, due))
        else:
            self._ask(self._draw.pick(people), now_ms)
        return True

    def _ask(self, viewer: Viewer, now_ms: int) -> None:
        if not viewer.present or self._asking is not None:
            if not self._scene.near_end(now_ms):
                self._scene.later(RETRY_S, self.request)
            return
        self._asking = viewer
        viewer.waits = True
        self._scene.floor.tell(now_ms, GuestRequest(viewer.id))
        if self._draw.chance(SAYS_SO):
            line = self._scene.remarks.line(
                ("join_request",), now_ms, ("guest_asking",), speaker=viewer.persona
            )
            if line is not None:
                self._scene.later(1.5, lambda due: self._scene.say(viewer, line, due, "base"))
        self._scene.agenda.at(now_ms + GUEST_WAITS_MS, lambda due: self._withdraw(viewer, now_ms, due))

    def _withdraw(self, viewer: Viewer, asked_ms: int, now_ms: int) -> None:
        del asked_ms
        if self._asking is viewer:
            self._asking = None
            viewer.waits = False
            viewer.mood = max(-1.0, viewer.mood - 0.2)
            self._scene.floor.tell(now_ms, GuestLeft(viewer.id, "withdrew"))

    def sync(self, viewer: Viewer, state: str | None, now_ms: int) -> None:
        """Follow what the room says of a viewer: asking, up or None."""
        was_up, was_asking = viewer.guest, self._asking is viewer
        viewer.guest = state == "up"
        if was_asking and state != "asking":
            self._asking = None
            viewer.waits = False
        elif state == "asking" and not was_asking:
            self._asking, viewer.waits = viewer, True
            self._scene.agenda.at(now_ms + GUEST_WAITS_MS, lambda due: self._withdraw(viewer, now_ms, due))
        if state == "up" and not was_up:
            self._came_up(viewer, now_ms)
        elif state is None and was_asking:
            viewer.mood = max(-1.0, viewer.mood - 0.1)
            self._scene.later(
                self._draw.between(2, 5), lambda due: self._scene.react(viewer, "guest_declined", due)
            )

    def _came_up(self, viewer: Viewer, now_ms: int) -> None:
        number = self._up.get(viewer.id, 0) + 1
        self._up[viewer.id] = number
        self._hearts.cheer(now_ms, 0.3)
        if viewer.persona.persona_class == "nakes":
            for other in self._scene.present:
                other.mood = min(1.0, other.mood + NAKES_LIFTS)
        self._scene.later(
            self._draw.between(2, 7),
            lambda due: self._scene.react(self._scene.somebody(viewer), "guest_accepted", due),
        )
        stay = self._draw.between(*GUEST_STAYS_S)

        def leave(due_ms: int) -> None:
            if viewer.guest and self._up.get(viewer.id) == number:
                viewer.guest = False
                self._scene.floor.tell(due_ms, GuestLeft(viewer.id, "left"))

        self._scene.later(stay, leave)

    def official(self, now_ms: int) -> bool:
        """Let a village official drop in and greet."""
        viewer = self._scene.maker.cast(("pejabat",), now_ms)
        viewer.relation, viewer.act, viewer.greeted = "official", 0.0, True
        self._scene.join(viewer, now_ms)
        self._scene.floor.tell(now_ms, Notice("official_here", viewer.id))

        def greet(due_ms: int) -> None:
            line = self._scene.remarks.line(("greeting",), due_ms, speaker=viewer.persona)
            if line is not None:
                self._scene.say(viewer, line, due_ms, "base")

        self._scene.later(self._draw.between(6, 14), greet)
        return True
