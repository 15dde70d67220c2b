"""Words that stand on more than one page."""

# mypy: disable-error-code=dict-item
from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "common.app": QT_TRANSLATE_NOOP("common", "Gladi Live"),
    "common.back": QT_TRANSLATE_NOOP("common", "Back"),
    "common.cancel": QT_TRANSLATE_NOOP("common", "Cancel"),
    "common.close": QT_TRANSLATE_NOOP("common", "Close"),
    "common.save": QT_TRANSLATE_NOOP("common", "Save"),
    "common.retry": QT_TRANSLATE_NOOP("common", "Try again"),
    "common.undo": QT_TRANSLATE_NOOP("common", "Undo"),
    "common.settings": QT_TRANSLATE_NOOP("common", "Settings"),
    "common.good": QT_TRANSLATE_NOOP("common", "Good"),
    "common.fair": QT_TRANSLATE_NOOP("common", "Almost"),
    "common.poor": QT_TRANSLATE_NOOP("common", "Fix this"),
    "common.unmeasured": QT_TRANSLATE_NOOP("common", "Not read yet"),
    "common.light": QT_TRANSLATE_NOOP("common", "Light"),
    "common.sound": QT_TRANSLATE_NOOP("common", "Sound"),
    "common.framing": QT_TRANSLATE_NOOP("common", "Position"),
    "common.thousands": QT_TRANSLATE_NOOP("common", "{number} k"),
    "common.seconds": QT_TRANSLATE_NOOP("common", "{count} seconds"),
    "common.minutes": QT_TRANSLATE_NOOP("common", "{count} minutes"),
    "common.of": QT_TRANSLATE_NOOP("common", "{part} of {whole}"),
    "common.named": QT_TRANSLATE_NOOP("common", "{honorific} {name}"),
    "common.private": QT_TRANSLATE_NOOP("common", "All data stays on this laptop. No internet needed."),
}
