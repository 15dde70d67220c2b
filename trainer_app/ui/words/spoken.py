"""Words of the tips in the trainer's own voice."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "spoken.open": QT_TRANSLATE_NOOP("spoken", "Record the tips"),
    "spoken.title": QT_TRANSLATE_NOOP("spoken", "Tips in your own voice"),
    "spoken.consent": QT_TRANSLATE_NOOP(
        "spoken", "Your voice stays on this laptop. You can delete it any time."
    ),
    "spoken.ready": QT_TRANSLATE_NOOP("spoken", "Choose a sentence, then record it."),
    "spoken.recording": QT_TRANSLATE_NOOP("spoken", "Speak now, 15 seconds at most."),
    "spoken.recorded": QT_TRANSLATE_NOOP("spoken", "Listen to it, then save it."),
    "spoken.kept": QT_TRANSLATE_NOOP("spoken", "Saved. It can now be heard on the check page."),
    "spoken.deleted": QT_TRANSLATE_NOOP("spoken", "The recording is deleted."),
    "spoken.playing": QT_TRANSLATE_NOOP("spoken", "The recording is being played."),
    "spoken.play": QT_TRANSLATE_NOOP("spoken", "Listen"),
    "spoken.hear": QT_TRANSLATE_NOOP("spoken", "Listen"),
    "spoken.delete": QT_TRANSLATE_NOOP("spoken", "Delete"),
    "spoken.finish": QT_TRANSLATE_NOOP("spoken", "Finish"),
    "spoken.keep": QT_TRANSLATE_NOOP("spoken", "I agree, save"),
    "spoken.disk_full": QT_TRANSLATE_NOOP("spoken", "The disk is full. Make room, then save again."),
    "spoken.not_saved": QT_TRANSLATE_NOOP("spoken", "It could not be saved. Try again, please."),
    "spoken.broken": QT_TRANSLATE_NOOP("spoken", "This recording cannot be played. Record it again."),
    "spoken.not_deleted": QT_TRANSLATE_NOOP("spoken", "It could not be deleted. Close other apps first."),
}
