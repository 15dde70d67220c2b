"""What is done to a viewer or a guest."""

from __future__ import annotations

from trainer_app.basics.inputs import Body, Command
from trainer_app.basics.outcomes import GuestJoined, GuestLeft, Notice, ViewerChanged, ViewerLeft
from trainer_app.rehearsal.room import RoomState
from trainer_app.rehearsal.targets import Effects, Refusal, viewer_of
from trainer_app.rehearsal.views import ViewerView

MOST_GUESTS = 8
"""Guests up at once, at most (the platform's limit)."""
LONGEST_MUTE_S = 24 * 3600


def mute(room: RoomState, command: Command) -> Effects:
    """Silence a viewer for seconds or the whole live: his comments go, and he is told."""
    viewer = viewer_of(room, command)
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


def unmute(room: RoomState, command: Command) -> Effects:
    """Let a muted viewer write again; what is gone stays gone."""
    viewer = viewer_of(room, command)
    if not viewer.muted:
        raise Refusal("not_muted")
    return [ViewerChanged(viewer.id, "unmuted")]


def block(room: RoomState, command: Command) -> Effects:
    """Send a viewer out for good, with all he wrote."""
    viewer = viewer_of(room, command)
    if viewer.blocked:
        raise Refusal("already_blocked")
    leaving = [ViewerLeft(viewer.id)] if viewer.present else []
    return [
        *_down(viewer, "removed"),
        ViewerChanged(viewer.id, "blocked"),
        Notice("blocked_told", viewer.id),
        *leaving,
    ]


def unblock(room: RoomState, command: Command) -> Effects:
    """Lift a block; he may come back another time."""
    viewer = viewer_of(room, command)
    if not viewer.blocked:
        raise Refusal("not_blocked")
    return [ViewerChanged(viewer.id, "unblocked")]


def _down(viewer: ViewerView, reason: str) -> list[Body]:
    return [] if viewer.guest is None else [GuestLeft(viewer.id, reason)]


def _guest(room: RoomState, command: Command, state: str, why: str) -> ViewerView:
    """Return the targeted viewer in a guest state; without a target the first (asking) or last (up)."""
    if command.target is None:
        names = room.guest_requests if state == "asking" else room.guests[::-1]
        if not names:
            raise Refusal(why)
        return room.viewers[names[0]]
    viewer = viewer_of(room, command)
    if viewer.guest != state:
        raise Refusal(why)
    return viewer


def guest_accept(room: RoomState, command: Command) -> Effects:
    """Bring an asking viewer up; the microphone is on at entry."""
    viewer = _guest(room, command, "asking", "not_asking")
    if len(room.guests) >= MOST_GUESTS:
        raise Refusal("guests_full")
    return [GuestJoined(viewer.id)]


def guest_reject(room: RoomState, command: Command) -> Effects:
    """Decline a request."""
    return [GuestLeft(_guest(room, command, "asking", "not_asking").id, "rejected")]


def guest_mute(room: RoomState, command: Command) -> Effects:
    """Switch a guest's microphone off."""
    viewer = _guest(room, command, "up", "not_a_guest")
    if viewer.guest_muted:
        raise Refusal("already_guest_muted")
    return [ViewerChanged(viewer.id, "guest_muted")]


def guest_remove(room: RoomState, command: Command) -> Effects:
    """Send a guest down."""
    return [GuestLeft(_guest(room, command, "up", "not_a_guest").id, "removed")]
