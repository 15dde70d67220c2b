"""Words of the window itself: what the app tells beside its pages."""

# mypy: disable-error-code=dict-item
from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "app.errand_failed": QT_TRANSLATE_NOOP("app", "Something went wrong. Please try once more."),
    "app.sample": QT_TRANSLATE_NOOP("app", "Sample footage"),
    "app.no_scenario": QT_TRANSLATE_NOOP("app", "There is no scenario. Install the app again."),
    "app.pdf_saved": QT_TRANSLATE_NOOP("app", "Saved in the folder {folder}: {name}"),
    "app.close_unsaved": QT_TRANSLATE_NOOP(
        "app", "Not all is saved yet. Free some space, or close once more."
    ),
}
