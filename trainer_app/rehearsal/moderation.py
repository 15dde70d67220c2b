"""What a command does to the room: pure rules, one function a verb.

Every verb in every state gives an effect (a list of bodies) or a `Refused` with its reason; never nothing.
Timed ends (a mute runs out, the clock of an answer) are the engine's.
"""

from __future__ import annotations

from collections.abc import Callable

from trainer_app.basics.inputs import Command
from trainer_app.basics.outcomes import Refused
from trainer_app.rehearsal import on_comments, on_people, on_room
from trainer_app.rehearsal.room import RoomState
from trainer_app.rehearsal.targets import Effects, Refusal

Rule = Callable[[RoomState, Command], Effects]
RULES: dict[str, Rule] = {
    "answer": on_comments.answer,
    "answer_done": on_comments.answer_done,
    "thank": on_comments.thank,
    "refer": on_comments.refer,
    "pin": on_comments.pin,
    "unpin": on_comments.unpin,
    "delete": on_comments.delete,
    "mute": on_people.mute,
    "unmute": on_people.unmute,
    "block": on_people.block,
    "unblock": on_people.unblock,
    "report": on_comments.report,
    "filter_add": on_room.filter_add,
    "filter_remove": on_room.filter_remove,
    "approve": on_comments.approve,
    "hide": on_comments.hide,
    "freeze": on_room.freeze,
    "unfreeze": on_room.unfreeze,
    "audience": on_room.audience,
    "guest_accept": on_people.guest_accept,
    "guest_reject": on_people.guest_reject,
    "guest_mute": on_people.guest_mute,
    "guest_remove": on_people.guest_remove,
    "script_done": lambda room, command: on_room.script(room, command, done=True),
    "script_back": lambda room, command: on_room.script(room, command, done=False),
    "save_proof": on_comments.save_proof,
}
"""One rule a verb; `undo`, `inject`, `pause` and `how_am_i` are the engine's."""


def effects(room: RoomState, command: Command) -> Effects:
    """Return what the command does to the room now, or one Refused."""
    rule = RULES.get(command.verb)
    if rule is None:
        return [Refused(command.verb, "unknown_verb")]
    try:
        return rule(room, command)
    except Refusal as refusal:
        return [Refused(command.verb, str(refusal))]
