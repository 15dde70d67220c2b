"""Why a command had no effect."""

# mypy: disable-error-code=dict-item
from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "refused.unknown_verb": QT_TRANSLATE_NOOP("refused", "This act does not exist."),
    "refused.no_target": QT_TRANSLATE_NOOP("refused", "Choose a comment first."),
    "refused.unknown_target": QT_TRANSLATE_NOOP("refused", "This comment is not there."),
    "refused.no_comment": QT_TRANSLATE_NOOP("refused", "This viewer has no comment on the screen."),
    "refused.already_gone": QT_TRANSLATE_NOOP("refused", "The comment is already gone."),
    "refused.not_shown": QT_TRANSLATE_NOOP("refused", "The comment is held. Approve it first."),
    "refused.already_answering": QT_TRANSLATE_NOOP("refused", "This comment is being answered."),
    "refused.already_answered": QT_TRANSLATE_NOOP("refused", "This comment was answered."),
    "refused.not_answering": QT_TRANSLATE_NOOP("refused", "No comment is being answered."),
    "refused.already_thanked": QT_TRANSLATE_NOOP("refused", "Thanks were said already."),
    "refused.already_referred": QT_TRANSLATE_NOOP("refused", "Already handed to the midwife."),
    "refused.already_pinned": QT_TRANSLATE_NOOP("refused", "The comment is already pinned."),
    "refused.not_pinned": QT_TRANSLATE_NOOP("refused", "This comment is not pinned."),
    "refused.already_reported": QT_TRANSLATE_NOOP("refused", "Already reported."),
    "refused.not_held": QT_TRANSLATE_NOOP("refused", "This comment is not held."),
    "refused.already_saved": QT_TRANSLATE_NOOP("refused", "The proof is already saved."),
    "refused.already_blocked": QT_TRANSLATE_NOOP("refused", "This viewer is already blocked."),
    "refused.bad_seconds": QT_TRANSLATE_NOOP("refused", "Choose how long first."),
    "refused.already_muted": QT_TRANSLATE_NOOP("refused", "This viewer is already muted."),
    "refused.not_muted": QT_TRANSLATE_NOOP("refused", "This viewer is not muted."),
    "refused.not_blocked": QT_TRANSLATE_NOOP("refused", "This viewer is not blocked."),
    "refused.not_asking": QT_TRANSLATE_NOOP("refused", "Nobody asks to come up now."),
    "refused.guests_full": QT_TRANSLATE_NOOP("refused", "There is no room for another guest."),
    "refused.not_a_guest": QT_TRANSLATE_NOOP("refused", "This viewer is not a guest."),
    "refused.already_guest_muted": QT_TRANSLATE_NOOP("refused", "The guest's microphone is already off."),
    "refused.empty_term": QT_TRANSLATE_NOOP("refused", "Write a word first."),
    "refused.term_too_short": QT_TRANSLATE_NOOP(
        "refused", "The word is too short. Use three letters or more."
    ),
    "refused.already_listed": QT_TRANSLATE_NOOP("refused", "This word is already on the list."),
    "refused.list_full": QT_TRANSLATE_NOOP("refused", "The list is full. At most 200 words."),
    "refused.not_listed": QT_TRANSLATE_NOOP("refused", "This word is not on the list."),
    "refused.already_frozen": QT_TRANSLATE_NOOP("refused", "Comments are already frozen."),
    "refused.not_frozen": QT_TRANSLATE_NOOP("refused", "Comments are not frozen."),
    "refused.bad_audience": QT_TRANSLATE_NOOP("refused", "Choose who may write."),
    "refused.already_so": QT_TRANSLATE_NOOP("refused", "It is so already."),
    "refused.no_such_point": QT_TRANSLATE_NOOP("refused", "The script has no such line."),
    "refused.script_finished": QT_TRANSLATE_NOOP("refused", "The script is finished."),
    "refused.script_at_start": QT_TRANSLATE_NOOP("refused", "Nothing is ticked yet."),
    "refused.nothing_to_undo": QT_TRANSLATE_NOOP("refused", "Nothing can be taken back now."),
    "refused.only_trainer": QT_TRANSLATE_NOOP("refused", "Only the trainer can do this."),
    "refused.nobody_can": QT_TRANSLATE_NOOP("refused", "Nobody can write now."),
    "refused.no_cues": QT_TRANSLATE_NOOP("refused", "This rehearsal is without hints."),
    "refused.nothing_measured": QT_TRANSLATE_NOOP("refused", "Camera and microphone say nothing yet."),
}
