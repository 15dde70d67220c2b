"""What is done to the room: filter, freezing, audience, script."""

from __future__ import annotations

from trainer_app.basics.inputs import Command
from trainer_app.basics.outcomes import RoomChanged
from trainer_app.rehearsal.filter import MOST_TERMS, SHORTEST_TERM, folded_term
from trainer_app.rehearsal.room import RoomState
from trainer_app.rehearsal.targets import Effects, Refusal

LONGEST_FOLLOW_AGE_S = 365 * 24 * 3600
"""A minimum longer than a year shuts out nearly everybody: taken for a slip."""


def filter_add(room: RoomState, command: Command) -> Effects:
    """List a word: later comments with it are held."""
    term = " ".join((command.term or "").split())[:60]
    folded = folded_term(term)
    if not folded:
        raise Refusal("empty_term")
    if len(folded.replace(" ", "")) < SHORTEST_TERM:
        raise Refusal("term_too_short")
    if folded in {folded_term(known) for known in room.filter_terms}:
        raise Refusal("already_listed")
    if len(room.filter_terms) >= MOST_TERMS:
        raise Refusal("list_full")
    return [RoomChanged("filter_added", term)]


def filter_remove(room: RoomState, command: Command) -> Effects:
    """Take a word off the list."""
    folded = folded_term(command.term or "")
    known = next((term for term in room.filter_terms if folded and folded_term(term) == folded), None)
    if known is None:
        raise Refusal("not_listed")
    return [RoomChanged("filter_removed", known)]


def freeze(room: RoomState, command: Command) -> Effects:
    """Nobody can write."""
    del command
    if room.frozen:
        raise Refusal("already_frozen")
    return [RoomChanged("frozen")]


def unfreeze(room: RoomState, command: Command) -> Effects:
    """Open comments again, for whom they were open before."""
    del command
    if not room.frozen:
        raise Refusal("not_frozen")
    if room.flags.audience == "followers":
        return [RoomChanged("followers", _written(room.flags.follow_age_s))]
    return [RoomChanged("open")]


def audience(room: RoomState, command: Command) -> Effects:
    """Say who may write: all, followers (of at least so many seconds, None: each of them), off."""
    to = {"all": "open", "followers": "followers", "off": "frozen"}.get(command.term or "")
    if to is None:
        raise Refusal("bad_audience")
    age_s = command.seconds if to == "followers" else None
    if age_s is not None and not 1 <= age_s <= LONGEST_FOLLOW_AGE_S:
        raise Refusal("bad_seconds")
    if room.audience == command.term and (to != "followers" or room.flags.follow_age_s == age_s):
        raise Refusal("already_so")
    return [RoomChanged(to, _written(age_s))]


def _written(seconds: int | None) -> str | None:
    return None if seconds is None else str(seconds)


def script(room: RoomState, command: Command, *, done: bool) -> Effects:
    """Tick or untick a talking point: by number from 1, else the one now (done) or the last ticked."""
    points = room.script_done
    if command.term is None:
        ticked = [i for i, tick in enumerate(points) if tick]
        index = room.script_index if done else (ticked[-1] if ticked else -1)
    else:
        index = int(command.term) - 1 if command.term.isascii() and command.term.isdigit() else -2
    if command.term is not None and not 0 <= index < len(points):
        raise Refusal("no_such_point")
    if not 0 <= index < len(points):
        raise Refusal("script_finished" if done else "script_at_start")
    if points[index] == done:
        raise Refusal("already_so")
    return [RoomChanged("script_done" if done else "script_back", str(index + 1))]
