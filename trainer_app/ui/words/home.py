# mypy: disable-error-code=dict-item
"""Words of the first page and of adding a name."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "home.slogan": QT_TRANSLATE_NOOP("home", "Rehearse first, then be calm."),
    "home.purpose": QT_TRANSLATE_NOOP("home", "Live stream rehearsal for posyandu volunteers."),
    "home.title": QT_TRANSLATE_NOOP("home", "Who rehearses today?"),
    "home.hint": QT_TRANSLATE_NOOP("home", "Press your own name."),
    "home.add": QT_TRANSLATE_NOOP("home", "Add a name"),
    "home.none": QT_TRANSLATE_NOOP("home", "Not started"),
    "home.some": QT_TRANSLATE_NOOP("home", "{done} of {whole} done"),
    "home.all": QT_TRANSLATE_NOOP("home", "{done} rehearsals done"),
    "home.cut": QT_TRANSLATE_NOOP("home", "The app closed suddenly."),
    "home.cut_saved": QT_TRANSLATE_NOOP("home", "The rehearsal of {name} is saved up to minute {minute}."),
    "home.cut_short": QT_TRANSLATE_NOOP("home", "The rehearsal of {name} is saved up to the last second."),
    "home.cut_report": QT_TRANSLATE_NOOP("home", "See the report"),
    "home.cut_later": QT_TRANSLATE_NOOP("home", "Not now"),
    "home.welcome": QT_TRANSLATE_NOOP("home", "Welcome!"),
    "home.welcome_hint": QT_TRANSLATE_NOOP("home", "This laptop becomes your rehearsal stage."),
    "home.step_check": QT_TRANSLATE_NOOP("home", "Camera and sound first"),
    "home.step_check_hint": QT_TRANSLATE_NOOP("home", "You get help until you are seen clearly."),
    "home.step_live": QT_TRANSLATE_NOOP("home", "A rehearsal with a pretend audience"),
    "home.step_live_hint": QT_TRANSLATE_NOOP("home", "Nobody is really watching."),
    "home.step_report": QT_TRANSLATE_NOOP("home", "See how it went, then again"),
    "home.step_report_hint": QT_TRANSLATE_NOOP("home", "Three rehearsals, nice and slow."),
    "home.text_size": QT_TRANSLATE_NOOP("home", "Text size"),
    "home.start": QT_TRANSLATE_NOOP("home", "Start"),
    "home.who": QT_TRANSLATE_NOOP("home", "What are you called?"),
    "home.who_hint": QT_TRANSLATE_NOOP("home", "A first name is enough."),
    "home.nickname": QT_TRANSLATE_NOOP("home", "First name"),
    "home.bu": QT_TRANSLATE_NOOP("home", "Ibu"),
    "home.kak": QT_TRANSLATE_NOOP("home", "Kakak"),
    "home.pak": QT_TRANSLATE_NOOP("home", "Bapak"),
    "home.honorific": QT_TRANSLATE_NOOP("home", "Form of address"),
    "home.picture": QT_TRANSLATE_NOOP("home", "Choose a picture"),
    "home.picture_number": QT_TRANSLATE_NOOP("home", "Picture {number}"),
    "home.save_name": QT_TRANSLATE_NOOP("home", "Save the name"),
    "home.name_empty": QT_TRANSLATE_NOOP("home", "Type a first name first."),
    "home.name_taken": QT_TRANSLATE_NOOP("home", "That name is taken. Add one more letter."),
    "home.name_added": QT_TRANSLATE_NOOP("home", "{name} is on the list."),
}
