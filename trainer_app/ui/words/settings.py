# mypy: disable-error-code=dict-item
"""Words of the settings page and of what is said about data."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "settings.title": QT_TRANSLATE_NOOP("settings", "Settings"),
    "settings.look": QT_TRANSLATE_NOOP("settings", "Words and looks"),
    "settings.language": QT_TRANSLATE_NOOP("settings", "Language"),
    "settings.indonesian": QT_TRANSLATE_NOOP("settings", "Indonesian"),
    "settings.english": QT_TRANSLATE_NOOP("settings", "English"),
    "settings.text_size": QT_TRANSLATE_NOOP("settings", "Text size"),
    "settings.motion": QT_TRANSLATE_NOOP("settings", "Less movement"),
    "settings.motion_hint": QT_TRANSLATE_NOOP("settings", "Hearts stop floating, pages change at once."),
    "settings.devices": QT_TRANSLATE_NOOP("settings", "Camera and microphone"),
    "settings.camera": QT_TRANSLATE_NOOP("settings", "Camera"),
    "settings.microphone": QT_TRANSLATE_NOOP("settings", "Microphone"),
    "settings.auto": QT_TRANSLATE_NOOP("settings", "The one that is found"),
    "settings.calibration": QT_TRANSLATE_NOOP("settings", "Camera tuning"),
    "settings.calibration_none": QT_TRANSLATE_NOOP(
        "settings", "Nothing learnt yet. It comes by itself during the check."
    ),
    "settings.calibration_known": QT_TRANSLATE_NOOP(
        "settings", "Cameras known: {cameras}. Straight looks known: {poses}."
    ),
    "settings.calibration_forget": QT_TRANSLATE_NOOP("settings", "Delete tuning"),
    "settings.calibration_gone": QT_TRANSLATE_NOOP(
        "settings", "Camera tuning deleted. It is learnt anew by itself."
    ),
    "settings.keys": QT_TRANSLATE_NOOP("settings", "Keyboard"),
    "settings.letter_keys": QT_TRANSLATE_NOOP("settings", "One-letter keys during the rehearsal"),
    "settings.letter_keys_hint": QT_TRANSLATE_NOOP(
        "settings", "Off is safer: a leaning hand presses nothing."
    ),
    "settings.trainer": QT_TRANSLATE_NOOP("settings", "For the trainer"),
    "settings.follow_ages": QT_TRANSLATE_NOOP("settings", "More choices for followers"),
    "settings.follow_ages_hint": QT_TRANSLATE_NOOP(
        "settings", "1 day and 1 week. Not checked on a phone yet."
    ),
    "settings.on": QT_TRANSLATE_NOOP("settings", "On"),
    "settings.off": QT_TRANSLATE_NOOP("settings", "Off"),
    "settings.data": QT_TRANSLATE_NOOP("settings", "Data and privacy"),
    "settings.data_where": QT_TRANSLATE_NOOP("settings", "Names and results stay on this laptop only."),
    "settings.data_media": QT_TRANSLATE_NOOP("settings", "Picture and voice are measured, then forgotten."),
    "settings.data_net": QT_TRANSLATE_NOOP("settings", "Nothing is sent over the internet."),
    "settings.data_folder": QT_TRANSLATE_NOOP("settings", "Folder: {folder}"),
    "settings.erase": QT_TRANSLATE_NOOP("settings", "Delete"),
    "settings.erase_named": QT_TRANSLATE_NOOP("settings", "Delete {name}"),
    "settings.erase_ask": QT_TRANSLATE_NOOP("settings", "Delete {name}?"),
    "settings.erase_text": QT_TRANSLATE_NOOP(
        "settings", "The name and all its rehearsals go. They cannot come back."
    ),
    "settings.erase_yes": QT_TRANSLATE_NOOP("settings", "Delete for good"),
    "settings.erase_no": QT_TRANSLATE_NOOP("settings", "Keep the name"),
    "settings.nobody": QT_TRANSLATE_NOOP("settings", "There is no name yet."),
    "settings.version": QT_TRANSLATE_NOOP("settings", "Gladi Live {version}"),
}
