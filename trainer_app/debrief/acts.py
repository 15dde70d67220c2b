"""What people really did in a rehearsal: commands that had an effect and were not taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import UNDO_MS, Command, Seat
from trainer_app.basics.outcomes import Comment, CommentHeld, Refused, Undone

TRAINERS = frozenset({"inject", "pause"})
"""Verbs of the trainer's hand: no act of the learner."""

LIFTS: Mapping[str, str] = {"unmute": "mute", "unblock": "block", "unpin": "pin"}
"""A lift within the time of an undo takes the act back, just as an undo does."""


@dataclass(frozen=True, slots=True)
class Act:
    """One order that had an effect. comment: what it was aimed at; viewer: whom it touched; by: the seat.

    seconds: of a mute, or for how long followers must have followed.
    """

    seq: int
    at_ms: int
    verb: str
    comment: str | None
    viewer: str | None
    term: str | None = None
    by: Seat = "host"
    seconds: int | None = None


def acts_of(events: Sequence[LogEvent]) -> tuple[Act, ...]:
    """Return the acts in force of a log from `standing`, in order: without refused and quickly lifted ones.

    An order aimed at a viewer counts as aimed at that viewer's newest comment so far: it is what people look
    at when they press. A mute or block aimed at one comment is no act on the author's other comments.
    """
    refused = _refused(events)
    author: dict[str, str] = {}
    newest: dict[str, str] = {}
    acts: list[Act] = []
    for event in events:
        body = event.body
        if isinstance(body, Comment | CommentHeld):
            author[body.id] = body.viewer
            newest[body.viewer] = body.id
        elif isinstance(body, Command) and event.seq not in refused:
            act = _aim(event, body, author, newest)
            if body.verb in LIFTS:
                acts = _lift(acts, act, LIFTS[body.verb])
            elif body.verb not in TRAINERS and body.verb != "undo":
                acts.append(act)
    return tuple(acts)


def standing(events: Sequence[LogEvent]) -> tuple[LogEvent, ...]:
    """Return the log without undone commands and what they did: as if they had never been given.

    What a command did are the outcomes that follow it at its own moment, up to the next input.
    """
    taken_back = {event.body.command for event in events if isinstance(event.body, Undone)}
    kept: list[LogEvent] = []
    dropping: int | None = None
    for event in events:
        if event.origin == "input":
            gone = isinstance(event.body, Command) and event.seq in taken_back
            dropping = event.at_ms if gone else None
            if not gone:
                kept.append(event)
        elif dropping != event.at_ms:
            dropping = None
            kept.append(event)
    return tuple(kept)


def _refused(events: Sequence[LogEvent]) -> set[int]:
    """Return the seq of every command that was answered by a refusal before the next command came."""
    refused: set[int] = set()
    last: LogEvent | None = None
    for event in events:
        if isinstance(event.body, Command):
            last = event
        elif isinstance(event.body, Refused) and last is not None and last.at_ms == event.at_ms:
            refused.add(last.seq)
    return refused


def _aim(event: LogEvent, order: Command, author: Mapping[str, str], newest: Mapping[str, str]) -> Act:
    target = order.target
    comment = viewer = None
    if target is not None and target in author:
        comment, viewer = target, author[target]
    elif target is not None:
        comment, viewer = newest.get(target), target
    return Act(event.seq, event.at_ms, order.verb, comment, viewer, order.term, order.by, order.seconds)


def _lift(acts: list[Act], lift: Act, verb: str) -> list[Act]:
    """Return the acts without the one that `lift` took back soon enough."""

    def taken_back(act: Act) -> bool:
        same = act.comment == lift.comment if verb == "pin" else act.viewer == lift.viewer
        return act.verb == verb and same and lift.at_ms - act.at_ms <= UNDO_MS

    return [act for act in acts if not taken_back(act)]
