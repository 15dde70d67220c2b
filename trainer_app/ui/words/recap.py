"""Sentences of the recap: best stretch, compass, facts, tricks of hoaxes. Beside the table `debrief`."""

# mypy: disable-error-code=dict-item
from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "recap.stretch_acts": QT_TRANSLATE_NOOP("recap", "{count} comments were handled well."),
    "recap.stretch_urgent": QT_TRANSLATE_NOOP("recap", "An emergency was answered."),
    "recap.stretch_raid": QT_TRANSLATE_NOOP("recap", "A raid was stopped."),
    "recap.stretch_question": QT_TRANSLATE_NOOP("recap", "A question was answered."),
    "recap.stretch_signal": QT_TRANSLATE_NOOP("recap", "A bad comment was handled."),
    "recap.stretch_all": QT_TRANSLATE_NOOP("recap", "Light, sound and position were good."),
    "recap.stretch_lighting": QT_TRANSLATE_NOOP("recap", "The face was well lit."),
    "recap.stretch_sound": QT_TRANSLATE_NOOP("recap", "The voice was heard well."),
    "recap.stretch_framing": QT_TRANSLATE_NOOP("recap", "The face was well placed."),
    "recap.compass_even": QT_TRANSLATE_NOOP("recap", "Firm and kind in balance."),
    "recap.compass_do_even": QT_TRANSLATE_NOOP("recap", "Bad comments are handled, good ones stay."),
    "recap.compass_firm": QT_TRANSLATE_NOOP("recap", "Often right, but a little quick to remove."),
    "recap.compass_do_firm": QT_TRANSLATE_NOOP("recap", "Read to the end before removing."),
    "recap.compass_kind": QT_TRANSLATE_NOOP("recap", "Often right, but a little too patient."),
    "recap.compass_do_kind": QT_TRANSLATE_NOOP("recap", "Handle bad comments a little sooner."),
    "recap.compass_unsure": QT_TRANSLATE_NOOP("recap", "Good and bad are still hard to tell apart."),
    "recap.compass_do_unsure": QT_TRANSLATE_NOOP("recap", "Read slowly, then choose."),
    "recap.compass_unsure_firm": QT_TRANSLATE_NOOP("recap", "Many good comments are removed too."),
    "recap.compass_do_unsure_firm": QT_TRANSLATE_NOOP(
        "recap", "Leave honest comments standing, even clumsy ones."
    ),
    "recap.compass_unsure_kind": QT_TRANSLATE_NOOP("recap", "Many bad comments are left standing."),
    "recap.compass_do_unsure_kind": QT_TRANSLATE_NOOP("recap", "Handle bad comments one by one."),
    "recap.compass_counts": QT_TRANSLATE_NOOP(
        "recap", "{hits} of {signals} bad comments handled, {kept} of {noise} good ones kept."
    ),
    "recap.compass_few": QT_TRANSLATE_NOOP("recap", "Too few comments for the compass yet."),
    "recap.told_answers": QT_TRANSLATE_NOOP("recap", "Questions answered: {answered}. Missed: {missed}."),
    "recap.told_heard": QT_TRANSLATE_NOOP("recap", "Spoken answers heard: {heard}. Not heard: {unheard}."),
    "recap.told_unmeasured": QT_TRANSLATE_NOOP("recap", "Answers counted without a microphone: {count}."),
    "recap.told_reaction": QT_TRANSLATE_NOOP(
        "recap", "Bad comments: usually {usual} seconds, at worst {worst}."
    ),
    "recap.told_unresolved": QT_TRANSLATE_NOOP(
        "recap", "Never handled in time: {count}, each counted as 60 seconds."
    ),
    "recap.told_hard": QT_TRANSLATE_NOOP("recap", "Too hard: {count} times."),
    "recap.told_soft": QT_TRANSLATE_NOOP("recap", "Too soft: {count} times."),
    "recap.told_lighting": QT_TRANSLATE_NOOP("recap", "Well lit: {percent} percent of the measured time."),
    "recap.told_sound": QT_TRANSLATE_NOOP("recap", "Heard well: {percent} percent of the measured time."),
    "recap.told_framing": QT_TRANSLATE_NOOP("recap", "Well placed: {percent} percent of the measured time."),
    "recap.told_blind_lighting": QT_TRANSLATE_NOOP("recap", "The light was not measured."),
    "recap.told_blind_sound": QT_TRANSLATE_NOOP("recap", "The sound was not measured."),
    "recap.told_blind_framing": QT_TRANSLATE_NOOP("recap", "The position was not measured."),
    "recap.told_silence": QT_TRANSLATE_NOOP(
        "recap", "Silence: {seconds} seconds in all, the longest {longest}."
    ),
    "recap.told_gifts": QT_TRANSLATE_NOOP("recap", "Givers thanked: {thanked} of {givers}."),
    "recap.told_cues": QT_TRANSLATE_NOOP(
        "recap", "Hints that helped within 20 seconds: {helped} of {count}."
    ),
    "recap.told_who": QT_TRANSLATE_NOOP("recap", "Acts of the host: {host}. Of the moderator: {moderator}."),
    "recap.told_trainer": QT_TRANSLATE_NOOP("recap", "Acts of the trainer: {count}."),
    "recap.trick_secret": QT_TRANSLATE_NOOP("recap", "It claims to know a hidden secret."),
    "recap.trick_promise": QT_TRANSLATE_NOOP("recap", "It promises much and proves nothing."),
    "recap.trick_story": QT_TRANSLATE_NOOP("recap", "One story is told as if it were proof."),
    "recap.trick_fear": QT_TRANSLATE_NOOP("recap", "It frightens, so that people believe quickly."),
    "recap.trick_bare": QT_TRANSLATE_NOOP("recap", "It sounds sure, but names no source."),
}
