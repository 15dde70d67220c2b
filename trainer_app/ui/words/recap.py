"""Sentences of the recap: best stretch, compass, facts, tricks of hoaxes. Beside the table `debrief`."""

# mypy: disable-error-code=dict-item
from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "recap.stretch_urgent": QT_TRANSLATE_NOOP("recap", "An emergency was answered."),
    "recap.stretch_raid": QT_TRANSLATE_NOOP("recap", "A raid was stopped."),
    "recap.stretch_question": QT_TRANSLATE_NOOP("recap", "An honest question was answered."),
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
        "recap", "Bad comments handled: {hits} of {signals}. Good ones kept: {kept} of {noise}."
    ),
    "recap.compass_few": QT_TRANSLATE_NOOP("recap", "The compass needs ten bad and ten good comments."),
    "recap.told_answers": QT_TRANSLATE_NOOP("recap", "Questions answered: {answered}. Missed: {missed}."),
    "recap.told_heard": QT_TRANSLATE_NOOP("recap", "Spoken answers heard: {heard}. Not heard: {unheard}."),
    "recap.told_followers": QT_TRANSLATE_NOOP("recap", "Comments open to followers only: {count} times."),
    "recap.told_followers_minutes": QT_TRANSLATE_NOOP(
        "recap", "Only followers of {minutes} minutes or longer: {count} times."
    ),
    "recap.told_followers_days": QT_TRANSLATE_NOOP(
        "recap", "Only followers of {days} days or longer: {count} times."
    ),
    "recap.told_unmeasured": QT_TRANSLATE_NOOP("recap", "Answers counted without a microphone: {count}."),
    "recap.told_reaction": QT_TRANSLATE_NOOP(
        "recap", "Bad comments were handled after {usual} seconds, at worst {worst}."
    ),
    "recap.told_unresolved": QT_TRANSLATE_NOOP(
        "recap", "Not handled within a minute: {count}. Each counts as 60 seconds."
    ),
    "recap.told_hard": QT_TRANSLATE_NOOP("recap", "Too hard: {count} times. A lighter act was enough."),
    "recap.told_soft": QT_TRANSLATE_NOOP("recap", "Too soft: {count} times. More should have been done."),
    "recap.told_lighting": QT_TRANSLATE_NOOP(
        "recap", "Well lit for {good} of {whole} minutes ({percent} percent)."
    ),
    "recap.told_sound": QT_TRANSLATE_NOOP(
        "recap", "Heard well for {good} of {whole} minutes ({percent} percent)."
    ),
    "recap.told_framing": QT_TRANSLATE_NOOP(
        "recap", "Well placed for {good} of {whole} minutes ({percent} percent)."
    ),
    "recap.told_blind_lighting": QT_TRANSLATE_NOOP("recap", "The light was not measured."),
    "recap.told_blind_sound": QT_TRANSLATE_NOOP("recap", "The sound was not measured."),
    "recap.told_blind_framing": QT_TRANSLATE_NOOP("recap", "The position was not measured."),
    "recap.told_silence": QT_TRANSLATE_NOOP(
        "recap", "Silent for {seconds} seconds in all, {longest} at a stretch."
    ),
    "recap.told_gifts": QT_TRANSLATE_NOOP("recap", "Givers thanked: {thanked} of {givers}."),
    "recap.trick_secret": QT_TRANSLATE_NOOP("recap", "It claims to know a hidden secret."),
    "recap.trick_promise": QT_TRANSLATE_NOOP("recap", "It promises much and proves nothing."),
    "recap.trick_story": QT_TRANSLATE_NOOP("recap", "One story is told as if it were proof."),
    "recap.trick_fear": QT_TRANSLATE_NOOP("recap", "It frightens, so that people believe quickly."),
    "recap.trick_bare": QT_TRANSLATE_NOOP("recap", "It sounds sure, but names no source."),
    "recap.told_reaction_some": QT_TRANSLATE_NOOP(
        "recap", "Bad comments were usually handled after {usual} seconds."
    ),
    "recap.told_reaction_late": QT_TRANSLATE_NOOP(
        "recap", "Bad comments usually stood for more than a minute."
    ),
    "recap.told_never_hard": QT_TRANSLATE_NOOP("recap", "No act was too hard."),
    "recap.told_never_soft": QT_TRANSLATE_NOOP("recap", "No act was too soft."),
    "recap.told_lighting_seconds": QT_TRANSLATE_NOOP(
        "recap", "Well lit for {good} of {whole} seconds ({percent} percent)."
    ),
    "recap.told_sound_seconds": QT_TRANSLATE_NOOP(
        "recap", "Heard well for {good} of {whole} seconds ({percent} percent)."
    ),
    "recap.told_framing_seconds": QT_TRANSLATE_NOOP(
        "recap", "Well placed for {good} of {whole} seconds ({percent} percent)."
    ),
    "recap.told_no_silence": QT_TRANSLATE_NOOP("recap", "The voice was heard all the time."),
    "recap.told_hints": QT_TRANSLATE_NOOP(
        "recap", "Better within 20 seconds after a hint: {better} of {count}."
    ),
    "recap.progress_urgent": QT_TRANSLATE_NOOP(
        "recap", "Practise the emergency once more before a real live."
    ),
    "recap.progress_result_hinted": QT_TRANSLATE_NOOP("recap", "The result is rehearsal {number}: {total}."),
    "recap.progress_busier": QT_TRANSLATE_NOOP("recap", "This rehearsal was busier than the one before."),
    "recap.progress_level_busier": QT_TRANSLATE_NOOP("recap", "The next rehearsal will be a little harder."),
    "recap.progress_level_same": QT_TRANSLATE_NOOP(
        "recap", "The next rehearsal will be as hard as this one."
    ),
    "recap.progress_level_calmer": QT_TRANSLATE_NOOP("recap", "The next rehearsal will be a little easier."),
}
