"""Finding what a command means: a comment, a viewer, a guest; or why it means nothing."""

from __future__ import annotations

from collections.abc import Sequence

from trainer_app.basics.inputs import Body, Command
from trainer_app.rehearsal.room import RoomState
from trainer_app.rehearsal.views import CommentView, ViewerView

Effects = Sequence[Body]
"""What a command does, in order."""


class Refusal(Exception):  # noqa: N818 - a way out of a rule, not an error
    """Why a command has no effect: the rest of a `refused.` key."""


def comment_of(room: RoomState, command: Command) -> CommentView:
    """Return the targeted comment; of a viewer his latest that is still there."""
    target = command.target
    if target is None:
        raise Refusal("no_target")
    if target in room.comments:
        return room.comments[target]
    viewer = room.viewers.get(target)
    if viewer is None:
        raise Refusal("unknown_target")
    there = [name for name in viewer.comments if room.comments[name].status == "shown"]
    if not there:
        raise Refusal("no_comment")
    return room.comments[there[-1]]


def viewer_of(room: RoomState, command: Command) -> ViewerView:
    """Return the targeted viewer, or the author of the targeted comment."""
    target = command.target
    if target is None:
        raise Refusal("no_target")
    if target in room.comments:
        return room.viewers[room.comments[target].viewer]
    if target in room.viewers:
        return room.viewers[target]
    raise Refusal("unknown_target")


def shown(comment: CommentView) -> CommentView:
    """Return the comment when viewers see it; Refusal when it is gone or held."""
    if comment.status == "deleted":
        raise Refusal("already_gone")
    if comment.status != "shown":
        raise Refusal("not_shown")
    return comment
