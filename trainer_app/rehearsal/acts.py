"""Acts in force, and what they make of a comment, a viewer and the room.

A view is never patched: it is folded anew from its base and the acts still in force. So taking one act back
is leaving it out, and what other acts did meanwhile stays, whatever the order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from trainer_app.rehearsal.views import Audience, CommentStatus, CommentView, GuestState, ViewerView

STATUS_OF: dict[str, CommentStatus] = {"deleted": "deleted", "approved": "shown", "hidden": "hidden"}
LIFTS = {"unpinned": "pin", "unheard": "answer", "mute_over": "mute", "block_over": "block"}
"""What ends an act on a comment, and the verb that is then no longer in force."""


@dataclass(frozen=True, slots=True)
class Act:
    """One change. command: seq of the command behind it, None when nobody ordered it.

    time_ms: when a timed mute ends, or when a follow began; None for anything else.
    """

    command: int | None
    verb: str
    to: str
    term: str | None = None
    time_ms: int | None = None


def comment_under(base: CommentView, acts: Sequence[Act]) -> CommentView:
    """Return the comment as the acts leave it; pinning is the room's and is set there."""
    status, answered, verbs = base.status, False, list[str]()
    for act in acts:
        status = base.status if act.to == "restored" else STATUS_OF.get(act.to, status)
        answered = answered or act.to == "answered"
        lifted = LIFTS.get(act.to)
        if lifted is not None:
            verbs = [verb for verb in verbs if verb != lifted]
        elif act.verb and act.verb not in verbs:
            verbs.append(act.verb)
    return replace(base, status=status, answered=answered, acts=tuple(verbs))


@dataclass(slots=True)
class _Standing:
    """The changing part of a viewer while acts are folded."""

    present: bool = False
    muted: bool = False
    until_ms: int | None = None
    blocked: bool = False
    guest: GuestState | None = None
    guest_muted: bool = False
    reported: bool = False
    follows: bool = False
    followed_ms: int | None = None

    def take(self, act: Act) -> None:
        """Change by one act."""
        if act.to in ("joined", "left"):
            self.present = act.to == "joined"
            self.guest = self.guest if self.present else None
        elif act.to in ("muted", "unmuted"):
            self.muted = act.to == "muted"
            self.until_ms = act.time_ms
        elif act.to in ("blocked", "unblocked"):
            self.blocked = act.to == "blocked"
        elif act.to in ("asking", "up", "down"):
            self.guest = None if act.to == "down" else ("up" if act.to == "up" else "asking")
            self.guest_muted = False
        elif act.to == "guest_muted":
            self.guest_muted = True
        elif act.to == "reported":
            self.reported = True
        elif act.to == "followed":
            self.followed_ms = self.followed_ms if self.follows else act.time_ms
            self.follows = True


def viewer_under(base: ViewerView, acts: Sequence[Act]) -> ViewerView:
    """Return the viewer as the acts leave him."""
    now = _Standing(follows=base.relation == "pengikut")
    for act in acts:
        now.take(act)
    return replace(
        base,
        present=now.present and not now.blocked,
        muted=now.muted,
        muted_until_ms=now.until_ms if now.muted else None,
        blocked=now.blocked,
        guest=now.guest,
        guest_muted=now.guest_muted and now.guest == "up",
        reported=now.reported,
        follows=now.follows,
        followed_ms=now.followed_ms,
    )


@dataclass(frozen=True, slots=True)
class RoomFlags:
    """The room's own switches. audience: who may write when not frozen; pin: comment last pinned.

    follow_age_s: for how long followers must have followed to write; None: all followers.
    """

    frozen: bool = False
    audience: Audience = "all"
    follow_age_s: int | None = None
    terms: tuple[str, ...] = ()
    pin: str | None = None
    done: tuple[bool, ...] = ()
    raid: bool = False
    paused: bool = False


def room_under(points: int, acts: Sequence[Act]) -> RoomFlags:
    """Return the switches as the acts leave them; points: number of talking points."""
    flags = RoomFlags(done=(False,) * points)
    for act in acts:
        flags = _room_step(flags, act)
    return flags


def _room_step(flags: RoomFlags, act: Act) -> RoomFlags:
    term = act.term or ""
    match act.to:
        case "frozen":
            return replace(flags, frozen=True)
        case "open":
            return replace(flags, frozen=False, audience="all", follow_age_s=None)
        case "thawed":
            return replace(flags, frozen=False)
        case "followers":
            age_s = int(term) if term else None
            return replace(flags, frozen=False, audience="followers", follow_age_s=age_s)
        case "filter_added":
            return replace(flags, terms=(*flags.terms, term))
        case "filter_removed":
            return replace(flags, terms=tuple(word for word in flags.terms if word != term))
        case "pinned":
            return replace(flags, pin=term)
        case "unpinned":
            return replace(flags, pin=None)
        case "script_done" | "script_back":
            done = list(flags.done)
            done[int(term) - 1] = act.to == "script_done"
            return replace(flags, done=tuple(done))
        case "raid_began" | "raid_ended":
            return replace(flags, raid=act.to == "raid_began")
        case "paused" | "resumed":
            return replace(flags, paused=act.to == "paused")
    return flags
