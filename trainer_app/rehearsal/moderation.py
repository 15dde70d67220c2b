"""What a command does to the room: pure rules, one function a verb.

Every verb in every state gives an effect (a list of bodies) or a `Refused` with its reason; never nothing.
Timed ends (a mute runs out, an answer's clock) are the engine's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from trainer_app.basics.inputs import Body, Command
from trainer_app.basics.outcomes import (
    CommentChanged,
    GuestJoined,
    GuestLeft,
    Notice,
    Refused,
    RoomChanged,
    ViewerChanged,
    ViewerLeft,
)
from trainer_app.rehearsal.filter import MOST_TERMS, SHORTEST_TERM, folded_term
from trainer_app.rehearsal.room import RoomState
from trainer_app.rehearsal.views import CommentView, ViewerView

MOST_GUESTS = 8
"""Guests up at once, at most (the platform's limit)."""
LONGEST_MUTE_S = 24 * 3600

Effects = Sequence[Body]


class Refusal(Exception):  # noqa: N818 - a way out of a rule, not an error
    """Why a command has no effect: the rest of a `refused.` key."""


def effects(room: RoomState, command: Command) -> Effects:
    """Return what the command does to the room now, or one Refused."""
    rule = RULES.get(command.verb)
    if rule is None:
        return [Refused(command.verb, "unknown_verb")]
    try:
        return rule(room, command)
    except Refusal as refusal:
        return [Refused(command.verb, str(refusal))]


# --- finding what a command means ---------------------------------------------------------------------


def _comment(room: RoomState, command: Command) -> CommentView:
    """Return the targeted comment; of a viewer his latest that is still there."""
    target = command.target
    if target is None:
        raise Refusal("no_target")
    if target in room.comments:
        return room.comments[target]
    viewer = room.viewers.get(target)
    if viewer is None:
        raise Refusal("unknown_target")
    shown = [name for name in viewer.comments if room.comments[name].status == "shown"]
    if not shown:
        raise Refusal("no_comment")
    return room.comments[shown[-1]]


def _viewer(room: RoomState, command: Command) -> ViewerView:
    """Return the targeted viewer, or the author of the targeted comment."""
    target = command.target
    if target is None:
        raise Refusal("no_target")
    if target in room.comments:
        return room.viewers[room.comments[target].viewer]
    if target in room.viewers:
        return room.viewers[target]
    raise Refusal("unknown_target")


def _shown(comment: CommentView) -> CommentView:
    if comment.status == "deleted":
        raise Refusal("already_gone")
    if comment.status != "shown":
        raise Refusal("not_shown")
    return comment


# --- comments -----------------------------------------------------------------------------------------


def _answer(room: RoomState, command: Command) -> Effects:
    comment = _shown(_comment(room, command))
    if room.timer is not None and room.timer.comment == comment.id:
        raise Refusal("already_answering")
    if comment.answered:
        raise Refusal("already_answered")
    ending = [] if room.timer is None else _end_answer(room)
    return [*ending, CommentChanged(comment.id, "answering")]


def _end_answer(room: RoomState) -> Effects:
    timer = room.timer
    if timer is None:
        raise Refusal("not_answering")
    end = timer.end_by_hand(room.now_ms)
    return [CommentChanged(timer.comment, end, timer.spoken_ms(room.now_ms) if timer.microphone else None)]


def _answer_done(room: RoomState, command: Command) -> Effects:
    if room.timer is not None and command.target in room.comments and command.target != room.timer.comment:
        raise Refusal("not_answering")
    return _end_answer(room)


def _thank(room: RoomState, command: Command) -> Effects:
    if command.target is None and room.last_gift is not None:
        command = Command(command.by, command.verb, room.last_gift.viewer)
    if command.target in room.comments:
        comment = _shown(_comment(room, command))
        if "thank" in comment.acts:
            raise Refusal("already_thanked")
        return [CommentChanged(comment.id, "thanked")]
    return [ViewerChanged(_viewer(room, command).id, "thanked")]


def _refer(room: RoomState, command: Command) -> Effects:
    comment = _shown(_comment(room, command))
    if "refer" in comment.acts:
        raise Refusal("already_referred")
    return [CommentChanged(comment.id, "referred")]


def _pin(room: RoomState, command: Command) -> Effects:
    comment = _shown(_comment(room, command))
    if room.pinned == comment.id:
        raise Refusal("already_pinned")
    return [CommentChanged(comment.id, "pinned")]


def _unpin(room: RoomState, command: Command) -> Effects:
    if room.pinned is None or (command.target is not None and command.target != room.pinned):
        raise Refusal("not_pinned")
    return [CommentChanged(room.pinned, "unpinned")]


def _delete(room: RoomState, command: Command) -> Effects:
    comment = _comment(room, command)
    if comment.status in ("deleted", "hidden"):
        raise Refusal("already_gone")
    return [CommentChanged(comment.id, "deleted")]


def _report(room: RoomState, command: Command) -> Effects:
    if command.target in room.comments:
        comment = _comment(room, command)
        if "report" in comment.acts:
            raise Refusal("already_reported")
        return [CommentChanged(comment.id, "reported"), Notice("report_sent", comment.viewer)]
    viewer = _viewer(room, command)
    if viewer.reported:
        raise Refusal("already_reported")
    return [ViewerChanged(viewer.id, "reported"), Notice("report_sent", viewer.id)]


def _approve(room: RoomState, command: Command) -> Effects:
    return [CommentChanged(_held(room, command).id, "approved")]


def _hide(room: RoomState, command: Command) -> Effects:
    return [CommentChanged(_held(room, command).id, "hidden")]


def _held(room: RoomState, command: Command) -> CommentView:
    if command.target is None:
        raise Refusal("no_target")
    comment = room.comments.get(command.target)
    if comment is None:
        raise Refusal("unknown_target")
    if comment.status != "held":
        raise Refusal("not_held")
    return comment


def _save_proof(room: RoomState, command: Command) -> Effects:
    if command.target is None:
        raise Refusal("no_target")
    comment = room.comments.get(command.target)
    if comment is None:
        raise Refusal("unknown_target")
    if "save_proof" in comment.acts:
        raise Refusal("already_saved")
    return [CommentChanged(comment.id, "proof_saved")]


# --- viewers ------------------------------------------------------------------------------------------


def _mute(room: RoomState, command: Command) -> Effects:
    viewer = _viewer(room, command)
    if viewer.blocked:
        raise Refusal("already_blocked")
    seconds = command.seconds
    if seconds is not None and not 1 <= seconds <= LONGEST_MUTE_S:
        raise Refusal("bad_seconds")
    until = None if seconds is None else room.now_ms + 1000 * seconds
    if viewer.muted and viewer.muted_until_ms == until:
        raise Refusal("already_muted")
    down = _down(viewer, "removed")
    return [*down, ViewerChanged(viewer.id, "muted", until), Notice("muted_told", viewer.id)]


def _unmute(room: RoomState, command: Command) -> Effects:
    viewer = _viewer(room, command)
    if not viewer.muted:
        raise Refusal("not_muted")
    return [ViewerChanged(viewer.id, "unmuted")]


def _block(room: RoomState, command: Command) -> Effects:
    viewer = _viewer(room, command)
    if viewer.blocked:
        raise Refusal("already_blocked")
    leaving = [ViewerLeft(viewer.id)] if viewer.present else []
    return [
        *_down(viewer, "removed"),
        ViewerChanged(viewer.id, "blocked"),
        Notice("blocked_told", viewer.id),
        *leaving,
    ]


def _unblock(room: RoomState, command: Command) -> Effects:
    viewer = _viewer(room, command)
    if not viewer.blocked:
        raise Refusal("not_blocked")
    return [ViewerChanged(viewer.id, "unblocked")]


# --- guests -------------------------------------------------------------------------------------------


def _down(viewer: ViewerView, reason: str) -> list[Body]:
    return [] if viewer.guest is None else [GuestLeft(viewer.id, reason)]


def _guest(room: RoomState, command: Command, state: str, why: str) -> ViewerView:
    """Return the targeted viewer in a guest state; without a target the first (asking) or last (up)."""
    if command.target is None:
        names = room.guest_requests if state == "asking" else room.guests[::-1]
        if not names:
            raise Refusal(why)
        return room.viewers[names[0]]
    viewer = _viewer(room, command)
    if viewer.guest != state:
        raise Refusal(why)
    return viewer


def _guest_accept(room: RoomState, command: Command) -> Effects:
    viewer = _guest(room, command, "asking", "not_asking")
    if len(room.guests) >= MOST_GUESTS:
        raise Refusal("guests_full")
    return [GuestJoined(viewer.id)]


def _guest_reject(room: RoomState, command: Command) -> Effects:
    return [GuestLeft(_guest(room, command, "asking", "not_asking").id, "rejected")]


def _guest_mute(room: RoomState, command: Command) -> Effects:
    viewer = _guest(room, command, "up", "not_a_guest")
    if viewer.guest_muted:
        raise Refusal("already_guest_muted")
    return [ViewerChanged(viewer.id, "guest_muted")]


def _guest_remove(room: RoomState, command: Command) -> Effects:
    return [GuestLeft(_guest(room, command, "up", "not_a_guest").id, "removed")]


# --- the room -----------------------------------------------------------------------------------------


def _filter_add(room: RoomState, command: Command) -> Effects:
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


def _filter_remove(room: RoomState, command: Command) -> Effects:
    folded = folded_term(command.term or "")
    known = next((term for term in room.filter_terms if folded and folded_term(term) == folded), None)
    if known is None:
        raise Refusal("not_listed")
    return [RoomChanged("filter_removed", known)]


def _freeze(room: RoomState, command: Command) -> Effects:
    del command
    if room.frozen:
        raise Refusal("already_frozen")
    return [RoomChanged("frozen")]


def _unfreeze(room: RoomState, command: Command) -> Effects:
    del command
    if not room.frozen:
        raise Refusal("not_frozen")
    return [RoomChanged("followers" if room.flags.audience == "followers" else "open")]


def _audience(room: RoomState, command: Command) -> Effects:
    to = {"all": "open", "followers": "followers", "off": "frozen"}.get(command.term or "")
    if to is None:
        raise Refusal("bad_audience")
    if room.audience == command.term:
        raise Refusal("already_so")
    return [RoomChanged(to)]


def _script(room: RoomState, command: Command, *, done: bool) -> Effects:
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


Rule = Callable[[RoomState, Command], Effects]
RULES: dict[str, Rule] = {
    "answer": _answer,
    "answer_done": _answer_done,
    "thank": _thank,
    "refer": _refer,
    "pin": _pin,
    "unpin": _unpin,
    "delete": _delete,
    "mute": _mute,
    "unmute": _unmute,
    "block": _block,
    "unblock": _unblock,
    "report": _report,
    "filter_add": _filter_add,
    "filter_remove": _filter_remove,
    "approve": _approve,
    "hide": _hide,
    "freeze": _freeze,
    "unfreeze": _unfreeze,
    "audience": _audience,
    "guest_accept": _guest_accept,
    "guest_reject": _guest_reject,
    "guest_mute": _guest_mute,
    "guest_remove": _guest_remove,
    "script_done": lambda room, command: _script(room, command, done=True),
    "script_back": lambda room, command: _script(room, command, done=False),
    "save_proof": _save_proof,
}
"""One rule a verb; `undo`, `inject` and `pause` are the engine's."""
