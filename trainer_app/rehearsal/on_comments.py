"""What is done to a comment."""

from __future__ import annotations

from trainer_app.basics.inputs import Command
from trainer_app.basics.outcomes import CommentChanged, Notice, ViewerChanged
from trainer_app.rehearsal.room import RoomState
from trainer_app.rehearsal.targets import Effects, Refusal, comment_of, shown, viewer_of
from trainer_app.rehearsal.views import CommentView


def answer(room: RoomState, command: Command) -> Effects:
    """Begin to answer: the clock runs until the host has spoken."""
    comment = shown(comment_of(room, command))
    if any(timer.comment == comment.id for timer in room.timers):
        raise Refusal("already_answering")
    if comment.answered:
        raise Refusal("already_answered")
    return [*_enough_said(room), CommentChanged(comment.id, "answering")]


def _enough_said(room: RoomState) -> Effects:
    """End the answer before, when enough was said to it; else it goes on counting behind the new one."""
    timer = room.timer
    if timer is None or not timer.microphone or timer.end_by_hand(room.now_ms) == "unheard":
        return []
    return [CommentChanged(timer.comment, "answered", timer.spoken_ms(room.now_ms))]


def answer_done(room: RoomState, command: Command) -> Effects:
    """The answer is over: it counts when enough was heard; without a microphone the word counts."""
    wanted = command.target if command.target in room.comments else None
    timers = [timer for timer in room.timers if wanted in (None, timer.comment)]
    if not timers:
        raise Refusal("not_answering")
    timer = timers[-1]
    spoken = timer.spoken_ms(room.now_ms) if timer.microphone else None
    return [CommentChanged(timer.comment, timer.end_by_hand(room.now_ms), spoken)]


def thank(room: RoomState, command: Command) -> Effects:
    """Thank for a comment, or a giver for the gift; without a target the last giver."""
    if command.target is None and room.last_gift is not None:
        command = Command(command.by, command.verb, room.last_gift.viewer)
    if command.target in room.comments:
        comment = shown(comment_of(room, command))
        if "thank" in comment.acts:
            raise Refusal("already_thanked")
        return [CommentChanged(comment.id, "thanked")]
    return [ViewerChanged(viewer_of(room, command).id, "thanked")]


def refer(room: RoomState, command: Command) -> Effects:
    """Hand it to the midwife."""
    comment = shown(comment_of(room, command))
    if "refer" in comment.acts:
        raise Refusal("already_referred")
    return [CommentChanged(comment.id, "referred")]


def pin(room: RoomState, command: Command) -> Effects:
    """Hold one comment on top; the one before comes down."""
    comment = shown(comment_of(room, command))
    if room.pinned == comment.id:
        raise Refusal("already_pinned")
    return [CommentChanged(comment.id, "pinned")]


def unpin(room: RoomState, command: Command) -> Effects:
    """Take the pinned comment down."""
    if room.pinned is None or (command.target is not None and command.target != room.pinned):
        raise Refusal("not_pinned")
    return [CommentChanged(room.pinned, "unpinned")]


def delete(room: RoomState, command: Command) -> Effects:
    """Remove one comment."""
    comment = comment_of(room, command)
    if comment.status in ("deleted", "hidden"):
        raise Refusal("already_gone")
    return [CommentChanged(comment.id, "deleted")]


def report(room: RoomState, command: Command) -> Effects:
    """Tell the platform."""
    if command.target in room.comments:
        comment = comment_of(room, command)
        if "report" in comment.acts:
            raise Refusal("already_reported")
        return [CommentChanged(comment.id, "reported"), Notice("report_sent", comment.viewer)]
    viewer = viewer_of(room, command)
    if viewer.reported:
        raise Refusal("already_reported")
    return [ViewerChanged(viewer.id, "reported"), Notice("report_sent", viewer.id)]


def approve(room: RoomState, command: Command) -> Effects:
    """Let a held comment through after all."""
    return [CommentChanged(_held(room, command).id, "approved")]


def hide(room: RoomState, command: Command) -> Effects:
    """Hide a held comment for good."""
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


def save_proof(room: RoomState, command: Command) -> Effects:
    """Keep a comment as proof, whatever becomes of it."""
    if command.target is None:
        raise Refusal("no_target")
    comment = room.comments.get(command.target)
    if comment is None:
        raise Refusal("unknown_target")
    if "save_proof" in comment.acts:
        raise Refusal("already_saved")
    return [CommentChanged(comment.id, "proof_saved")]
