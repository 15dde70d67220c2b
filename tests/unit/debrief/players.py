"""Synthetic people of the outside interface, played against the real crowd: each acts after 3.0 s."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Command, Measured
from trainer_app.basics.outcomes import Comment, Gift, GuestRequest
from trainer_app.basics.rng import stream
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.library import Library, load_library
from trainer_app.scenario.model import Bank

CONTENT = Path(__file__).resolve().parents[3] / "assets" / "content"
AFTER_MS = 3000
Plan = list[tuple[int, int, Command]]


def library() -> Library:
    """Return the shipped content."""
    return load_library(CONTENT)


@dataclass(slots=True)
class Player:
    """One policy. decide: what to do about a comment, as (delay in ms, order)."""

    decide: Callable[[Comment, Bank], list[tuple[int, Command]]]
    kind: bool = False
    due: Plan = field(default_factory=list)
    count: int = 0

    def see(self, event: LogEvent, bank: Bank) -> None:
        """Plan what this row asks for."""
        body = event.body
        if isinstance(body, Comment):
            for delay, order in self.decide(body, bank):
                self.plan(event.at_ms + AFTER_MS + delay, order)
        elif self.kind and isinstance(body, Gift) and body.ended:
            self.plan(event.at_ms + AFTER_MS, Command("host", "thank", body.viewer))
        elif self.kind and isinstance(body, GuestRequest):
            self.plan(event.at_ms + AFTER_MS, Command("host", "guest_accept", body.viewer))

    def plan(self, at_ms: int, order: Command) -> None:
        """Do something later."""
        self.count += 1
        heapq.heappush(self.due, (at_ms, self.count, order))


def oracle() -> Player:
    """The good host: the first right act of the truth."""

    def decide(comment: Comment, bank: Bank) -> list[tuple[int, Command]]:
        right = bank.truth(comment.line).right
        verb = right[0] if right else "ignore"
        if verb in ("ignore", "fix_setup", "guest_accept"):
            return []
        if verb == "answer":
            done = Command("host", "answer_done", comment.id)
            return [(0, Command("host", "answer", comment.id)), (6000, done)]
        return [(0, Command("moderator", verb, None if verb == "freeze" else comment.id))]

    return Player(decide, kind=True)


def mute_all() -> Player:
    """Mutes every author for the whole live."""
    return Player(lambda comment, _bank: [(0, Command("moderator", "mute", comment.id))])


def ignore_all() -> Player:
    """Does nothing."""
    return Player(lambda _comment, _bank: [])


def chance(seed: int) -> Player:
    """Half of the time one removing act at random."""
    dice = stream(seed, "test", "chance")

    def decide(comment: Comment, _bank: Bank) -> list[tuple[int, Command]]:
        if dice.random() < 0.5:
            return []
        verb = ("delete", "mute", "block")[int(dice.random() * 3)]
        return [(0, Command("moderator", verb, comment.id))]

    return Player(decide)


def play(
    player: Player, *, seed: int, level: int, minutes: float, viewers: int = 160, scores: int = 90
) -> list[LogEvent]:
    """Return the log of a whole rehearsal; the host speaks all the time."""
    shelf = library()
    scenario = shelf.get("posyandu-bulanan")
    end_ms = round(minutes * 60_000)
    live = Rehearsal(scenario, shelf.bank, seed=seed, level=level, viewers=viewers, planned_ms=end_ms)
    bank = shelf.bank.including(scenario)
    log: list[LogEvent] = []

    def take(now_ms: int, inputs: tuple[Body, ...] = ()) -> None:
        rows = live.advance(now_ms, inputs)
        log.extend(rows)
        for row in rows:
            player.see(row, bank)

    take(0, (Measured(scores, scores, scores, (), True),))
    now = 0
    while not live.ended:
        now = min(now + 100, player.due[0][0] if player.due else end_ms, end_ms) if now < end_ms else now + 1
        orders: list[Body] = []
        while player.due and player.due[0][0] <= now:
            orders.append(heapq.heappop(player.due)[2])
        take(now, tuple(orders))
    return log
