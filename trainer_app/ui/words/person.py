# mypy: disable-error-code=dict-item
"""Words of a person's own page."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "person.switch": QT_TRANSLATE_NOOP("person", "Change name"),
    "person.hello": QT_TRANSLATE_NOOP("person", "Hello, {name}"),
    "person.first": QT_TRANSLATE_NOOP("person", "Your first rehearsal. Nice and slow."),
    "person.second": QT_TRANSLATE_NOOP("person", "The second one often feels harder. That is normal."),
    "person.third": QT_TRANSLATE_NOOP("person", "The third rehearsal. You know the way."),
    "person.more": QT_TRANSLATE_NOOP("person", "Three rehearsals done. Repeat whenever you like."),
    "person.run": QT_TRANSLATE_NOOP("person", "Rehearsal {number} of {whole}"),
    "person.runs": QT_TRANSLATE_NOOP("person", "{done} rehearsals done"),
    "person.last": QT_TRANSLATE_NOOP("person", "Last time: {date}"),
    "person.never": QT_TRANSLATE_NOOP("person", "None done yet"),
    "person.begin": QT_TRANSLATE_NOOP("person", "Begin here"),
    "person.check": QT_TRANSLATE_NOOP("person", "Check camera and sound"),
    "person.check_hint": QT_TRANSLATE_NOOP("person", "Make sure your face is seen and your voice heard."),
    "person.live": QT_TRANSLATE_NOOP("person", "Live rehearsal"),
    "person.live_hint": QT_TRANSLATE_NOOP("person", "The audience is pretend. Mistakes are fine."),
    "person.results": QT_TRANSLATE_NOOP("person", "My results"),
    "person.results_hint": QT_TRANSLATE_NOOP("person", "What went well, what we practise."),
}
