"""What can be seen of a rehearsal: comments, viewers, the clock of an answer. Plain frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from trainer_app.basics.outcomes import Cause, HeldBecause, Relation

CommentStatus = Literal["shown", "deleted", "held", "hidden"]
Audience = Literal["all", "followers", "off"]
GuestState = Literal["asking", "up"]


@dataclass(frozen=True, slots=True)
class CommentView:
    """A comment as it stands now.

    status: shown to viewers; deleted (by delete, mute or block); held (greyed on the desk by the filter, or
    stopped); hidden (held and then hidden for good). acts: the verbs in force on it, oldest first, each once.
    answered: the host really spoke (or said so without a microphone).
    """

    id: str
    at_ms: int
    viewer: str
    name: str
    text: str
    line: str
    status: CommentStatus = "shown"
    held_because: HeldBecause | None = None
    held_term: str | None = None
    acts: tuple[str, ...] = ()
    pinned: bool = False
    answered: bool = False
    cause: Cause | None = None


@dataclass(frozen=True, slots=True)
class ViewerView:
    """A viewer as he stands now.

    muted_until_ms: end of a timed mute; None when not muted or muted for the whole live (see `muted`).
    followed_ms: when he began to follow in this live; None when he did not, or followed before it.
    comments: ids of all his comments, oldest first, whatever became of them.
    """

    id: str
    name: str
    relation: Relation
    persona: str
    joined_ms: int
    present: bool = True
    muted_until_ms: int | None = None
    muted: bool = False
    blocked: bool = False
    guest: GuestState | None = None
    guest_muted: bool = False
    reported: bool = False
    follows: bool = False
    followed_ms: int | None = None
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerClock:
    """The comment being answered. spoken_ms: speech heard since, None as long as no microphone can hear."""

    comment: str
    since_ms: int
    spoken_ms: int | None


@dataclass(frozen=True, slots=True)
class GiftView:
    """The last gift, for the stage. ended: the streak is over, thank now. thanked: the host did."""

    at_ms: int
    viewer: str
    gift: str
    streak: int
    ended: bool
    thanked: bool = False


@dataclass(frozen=True, slots=True)
class UndoItem:
    """An act that can still be taken back. target: what it was done to; until_ms: when it becomes final."""

    command_seq: int
    verb: str
    target: str | None
    until_ms: int
