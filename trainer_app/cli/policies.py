"""Synthetic people: each acts exactly 3.0 s after a comment is shown. Their acts are ordinary inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Command, Seat
from trainer_app.basics.outcomes import Comment, Gift, GuestJoined, GuestLeft, GuestRequest
from trainer_app.basics.rng import stream
from trainer_app.scenario.model import Bank

REACTS_MS = 3_000
SPEAKS_MS = 6_000
"""Between `answer` and `answer_done`."""
THAW_MS = 60_000
"""The good host opens the comments again after so long."""
REMOVING = ("delete", "mute", "block")

Planned = list[tuple[int, Body]]
"""What a policy will do: (ms, input)."""


class IgnoreAll:
    """Does nothing."""

    def see(self, event: LogEvent) -> Planned:
        """Return what the person will do about a row of the log."""
        del event
        return []


class MuteAll:
    """Mutes every author for the whole live."""

    def __init__(self) -> None:
        self._muted: set[str] = set()

    def see(self, event: LogEvent) -> Planned:
        """Return what the person will do about a row of the log."""
        body = event.body
        if not isinstance(body, Comment) or body.viewer in self._muted:
            return []
        self._muted.add(body.viewer)
        return [(event.at_ms + REACTS_MS, Command("moderator", "mute", body.id))]


class Chance:
    """With p = 0.5 one removing act at random, else nothing."""

    def __init__(self, seed: int) -> None:
        self._unit = stream(seed, "policy", "chance").random

    def see(self, event: LogEvent) -> Planned:
        """Return what the person will do about a row of the log."""
        body = event.body
        if not isinstance(body, Comment):
            return []
        acts, verb = self._unit() < 0.5, REMOVING[int(len(REMOVING) * self._unit())]
        return [(event.at_ms + REACTS_MS, Command("moderator", verb, body.id))] if acts else []


class Oracle:
    """The good host: the first right act of the truth; thanks for gifts, sees to guests."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._frozen_until = -1
        self._asking: dict[str, int] = {}

    def see(self, event: LogEvent) -> Planned:
        """Return what the person will do about a row of the log."""
        body, at_ms = event.body, event.at_ms + REACTS_MS
        if isinstance(body, Comment):
            return self._act(at_ms, body)
        if isinstance(body, Gift) and body.ended:
            return [(at_ms, Command("host", "thank", body.viewer))]
        if isinstance(body, GuestRequest):
            self._asking[body.viewer] = at_ms
            return [(at_ms + 2_000, Command("host", "guest_accept", body.viewer))]
        if isinstance(body, GuestJoined | GuestLeft):
            self._asking.pop(body.viewer, None)
        return []

    def _act(self, at_ms: int, body: Comment) -> Planned:
        right = self._bank.truth(body.line).right
        act = right[0] if right else "ignore"
        if act in ("ignore", "fix_setup"):
            return []
        if act == "answer":
            return [
                (at_ms, Command("host", "answer", body.id)),
                (at_ms + SPEAKS_MS, Command("host", "answer_done", body.id)),
            ]
        if act == "freeze":
            return self._freeze(at_ms)
        seat: Seat = (
            "host" if act in ("thank", "refer", "pin", "guest_accept", "guest_reject") else "moderator"
        )
        return [(at_ms, Command(seat, act, body.id))]

    def _freeze(self, at_ms: int) -> Planned:
        if at_ms <= self._frozen_until:
            return []
        self._frozen_until = at_ms + THAW_MS
        return [
            (at_ms, Command("moderator", "freeze")),
            (at_ms + THAW_MS, Command("moderator", "unfreeze")),
        ]


See = Callable[[LogEvent], Planned]
NAMES: Sequence[str] = ("oracle", "mute-all", "ignore-all", "chance")


def policy(name: str, bank: Bank, seed: int) -> See:
    """Return what the named person does about each row; ValueError for an unknown name."""
    if name == "oracle":
        return Oracle(bank).see
    if name == "mute-all":
        return MuteAll().see
    if name == "ignore-all":
        return IgnoreAll().see
    if name == "chance":
        return Chance(seed).see
    raise ValueError(name)
