"""Sentences about the microphone and sound files: what happened and what to do now."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "mic.absent": QT_TRANSLATE_NOOP("mic", "No microphone was found. Plug one in, then press Try again."),
    "mic.absent_named": QT_TRANSLATE_NOOP("mic", "The microphone “{name}” is not there. Choose another one."),
    "mic.no_library": QT_TRANSLATE_NOOP(
        "mic", "Sound cannot start on this computer. Ask the trainer for help."
    ),
    "mic.denied": QT_TRANSLATE_NOOP(
        "mic", "The microphone is not allowed. Open Settings, Privacy, Microphone."
    ),
    "mic.busy": QT_TRANSLATE_NOOP("mic", "The microphone is used by another app. Close that app first."),
    "mic.lost": QT_TRANSLATE_NOOP("mic", "The sound was cut off. Check the microphone's cable."),
    "mic.silent": QT_TRANSLATE_NOOP("mic", "No sound comes in. Switch the microphone on."),
    "mic.file_absent": QT_TRANSLATE_NOOP("mic", "The file {name} is not there. Choose another one."),
    "mic.file_unreadable": QT_TRANSLATE_NOOP("mic", "The file {name} cannot be played. Choose another one."),
    "mic.file_no_sound": QT_TRANSLATE_NOOP("mic", "The file {name} holds no sound. Choose another one."),
    "mic.no_ffmpeg": QT_TRANSLATE_NOOP(
        "mic", "The sound of {name} cannot be read here. Choose a sound file."
    ),
    "mic.listener_broken": QT_TRANSLATE_NOOP(
        "mic", "Sound cannot be judged now. Close the app and open it again."
    ),
}
