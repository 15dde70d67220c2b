"""Sentences about saving: what happened to the data and what to do now."""

# mypy: disable-error-code=dict-item
from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "store.already_open": QT_TRANSLATE_NOOP(
        "store", "Gladi Live is open already. Look for it at the bottom of the screen."
    ),
    "store.newer": QT_TRANSLATE_NOOP("store", "The data is of a newer app. Install the newest Gladi Live."),
    "store.cannot_open": QT_TRANSLATE_NOOP(
        "store", "The data cannot be opened. Close other apps, then try again."
    ),
    "store.cannot_mend": QT_TRANSLATE_NOOP(
        "store", "The data needs mending. Make room on the disk, then try again."
    ),
    "store.cannot_write": QT_TRANSLATE_NOOP("store", "Not saved yet. Leave the app open, it tries again."),
    "store.disk_full": QT_TRANSLATE_NOOP(
        "store", "The disk is full. Delete some files. Nothing is lost yet."
    ),
    "store.read_only": QT_TRANSLATE_NOOP(
        "store", "The data folder cannot be written. Check the stick or its lock."
    ),
    "store.damaged_now": QT_TRANSLATE_NOOP(
        "store", "The data file was damaged. Open the app again, it gets mended."
    ),
    "store.damaged": QT_TRANSLATE_NOOP(
        "store", "Data was damaged and mended: {people} names, {rehearsals} rehearsals saved."
    ),
    "store.settings_broken": QT_TRANSLATE_NOOP(
        "store", "The settings were damaged. Usual settings are used now."
    ),
    "store.settings_unreadable": QT_TRANSLATE_NOOP(
        "store", "The settings cannot be read. Usual settings are used now."
    ),
    "store.settings_not_saved": QT_TRANSLATE_NOOP("store", "The choice is used, but could not be kept."),
    "store.calibration_broken": QT_TRANSLATE_NOOP(
        "store", "The camera tuning was damaged. It is learnt anew by itself."
    ),
    "store.calibration_not_saved": QT_TRANSLATE_NOOP(
        "store", "The camera tuning could not be kept. Check the disk."
    ),
    "store.name_empty": QT_TRANSLATE_NOOP("store", "Write a name first."),
    "store.name_long": QT_TRANSLATE_NOOP("store", "The name is too long. At most {longest} letters."),
    "store.no_such_person": QT_TRANSLATE_NOOP("store", "This name is not there any more."),
    "store.no_such_rehearsal": QT_TRANSLATE_NOOP("store", "This rehearsal is not there any more."),
    "store.backup_done": QT_TRANSLATE_NOOP("store", "Saved: {people} names, {rehearsals} rehearsals."),
    "store.backup_failed": QT_TRANSLATE_NOOP(
        "store", "The backup could not be written. Choose another place."
    ),
    "store.nothing_to_back_up": QT_TRANSLATE_NOOP("store", "There is no data to save yet."),
    "store.backup_missing": QT_TRANSLATE_NOOP("store", "The backup file is not there. Choose another one."),
    "store.backup_damaged": QT_TRANSLATE_NOOP("store", "The backup is damaged and is not used."),
    "store.backup_not_ours": QT_TRANSLATE_NOOP("store", "This file is no backup of Gladi Live."),
    "store.backup_newer": QT_TRANSLATE_NOOP(
        "store", "The backup is of a newer app. Install the newest Gladi Live."
    ),
    "store.restore_would_replace": QT_TRANSLATE_NOOP(
        "store", "Here are {people} names and {rehearsals} rehearsals already. Use --replace to overwrite."
    ),
    "store.restore_done": QT_TRANSLATE_NOOP("store", "Back again: {people} names, {rehearsals} rehearsals."),
    "store.restore_failed": QT_TRANSLATE_NOOP(
        "store", "The backup could not be put back. The data is as before."
    ),
    "store.cut_found": QT_TRANSLATE_NOOP(
        "store", "The app closed suddenly. The rehearsal is saved to minute {minute}."
    ),
    "store.rows_lost": QT_TRANSLATE_NOOP("store", "{count} moments of this rehearsal could not be read."),
}
