"""Outcomes of a rehearsal: what the crowd and the platform did, and what a command changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from trainer_app.basics.inputs import Body

Relation = Literal["pengikut", "tetangga", "fyp", "bot", "official"]
HeldBecause = Literal["frozen", "followers_only", "filter", "muted"]
Axis = Literal["lighting", "sound", "framing", "silence", "signal"]


@dataclass(frozen=True, slots=True)
class Cause:
    """The measured fault behind a comment or a leave: axis, value 0..100 (score) or seconds, since (s)."""

    axis: Axis
    value: float
    since: float


# --- outcomes: the crowd ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ViewerJoined(Body):
    """Somebody came in; those present at the start join at 0. avatar: 0..9 picture, persona: content id."""

    kind: ClassVar[str] = "viewer_joined"
    viewer: str
    name: str
    relation: Relation
    persona: str


@dataclass(frozen=True, slots=True)
class ViewerLeft(Body):
    """Somebody left; cause only when a measured fault drove them out."""

    kind: ClassVar[str] = "viewer_left"
    viewer: str
    cause: Cause | None = None


@dataclass(frozen=True, slots=True)
class Comment(Body):
    """A comment that viewers see. line: its row in the content (the truth stays there).

    why is hidden from the plain log: `base`, `echo:c12`, `director`, `reaction:dark`, `raid`, `trainer`.
    """

    kind: ClassVar[str] = "comment"
    id: str
    viewer: str
    text: str
    line: str
    cause: Cause | None = None
    why: str = "base"


@dataclass(frozen=True, slots=True)
class CommentHeld(Body):
    """A comment that viewers do not see: greyed on the desk (filter) or stopped (frozen, followers_only)."""

    kind: ClassVar[str] = "comment_held"
    id: str
    viewer: str
    text: str
    line: str
    because: HeldBecause
    term: str | None = None
    cause: Cause | None = None
    why: str = "base"


@dataclass(frozen=True, slots=True)
class Likes(Body):
    """A burst of taps on the screen."""

    kind: ClassVar[str] = "likes"
    viewer: str
    count: int


@dataclass(frozen=True, slots=True)
class Gift(Body):
    """A gift; a streak repeats with a rising count and closes with ended=True: thank once, at the end."""

    kind: ClassVar[str] = "gift"
    viewer: str
    gift: str
    streak: int
    ended: bool


@dataclass(frozen=True, slots=True)
class Follow(Body):
    """A viewer follows the account."""

    kind: ClassVar[str] = "follow"
    viewer: str


@dataclass(frozen=True, slots=True)
class Share(Body):
    """A viewer shares the live."""

    kind: ClassVar[str] = "share"
    viewer: str


@dataclass(frozen=True, slots=True)
class GuestRequest(Body):
    """A viewer asks to come up as a guest."""

    kind: ClassVar[str] = "guest_request"
    viewer: str


@dataclass(frozen=True, slots=True)
class GuestJoined(Body):
    """A guest is up, microphone on."""

    kind: ClassVar[str] = "guest_joined"
    viewer: str


@dataclass(frozen=True, slots=True)
class GuestLeft(Body):
    """A guest went down, or a request ended. reason: removed, rejected, withdrew, left."""

    kind: ClassVar[str] = "guest_left"
    viewer: str
    reason: str


@dataclass(frozen=True, slots=True)
class Cue(Body):
    """A short cue shown to the learner (a tip's word)."""

    kind: ClassVar[str] = "cue"
    tip: str


@dataclass(frozen=True, slots=True)
class Notice(Body):
    """The platform's own line, never a comment. code: e.g. `muted_told`, `signal_weak`, `signal_back`."""

    kind: ClassVar[str] = "notice"
    code: str
    viewer: str | None = None


# --- outcomes: what a command did ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CommentChanged(Body):
    """A comment changed its place. to: deleted, restored, approved, hidden, pinned, unpinned, reported,
    answering, answered, unheard (time ran out), referred, thanked, proof_saved. by: the seat."""

    kind: ClassVar[str] = "comment_changed"
    id: str
    to: str
    spoken_ms: int | None = None


@dataclass(frozen=True, slots=True)
class ViewerChanged(Body):
    """A viewer's standing changed. to: muted, unmuted, blocked, unblocked, guest_muted, reported.

    until_ms: end of a timed mute, None for the whole live or where it does not apply.
    """

    kind: ClassVar[str] = "viewer_changed"
    viewer: str
    to: str
    until_ms: int | None = None


@dataclass(frozen=True, slots=True)
class RoomChanged(Body):
    """The room changed. to: frozen, open, followers, filter_added, filter_removed, script_line,
    raid_began, raid_ended. term: word, line number, seconds that followers must have followed, or None."""

    kind: ClassVar[str] = "room_changed"
    to: str
    term: str | None = None


@dataclass(frozen=True, slots=True)
class Undone(Body):
    """A command was taken back; command: its seq in the log."""

    kind: ClassVar[str] = "undone"
    command: int


@dataclass(frozen=True, slots=True)
class Refused(Body):
    """A command had no effect; why: a key a person can be told (`refused.<why>`)."""

    kind: ClassVar[str] = "refused"
    verb: str
    why: str
