"""Words of listening to oneself."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "listen.title": QT_TRANSLATE_NOOP("listen", "Listen to yourself"),
    "listen.text": QT_TRANSLATE_NOOP("listen", "Speak for six seconds as in a live. Nothing is kept."),
    "listen.begin": QT_TRANSLATE_NOOP("listen", "Start recording"),
    "listen.recording": QT_TRANSLATE_NOOP("listen", "Speak now. {seconds} seconds left."),
    "listen.recorded": QT_TRANSLATE_NOOP("listen", "Done. Hear yours, then the example."),
    "listen.mine": QT_TRANSLATE_NOOP("listen", "Hear my voice"),
    "listen.example": QT_TRANSLATE_NOOP("listen", "Hear the example"),
    "listen.stop": QT_TRANSLATE_NOOP("listen", "Stop"),
    "listen.again": QT_TRANSLATE_NOOP("listen", "Again"),
    "listen.close": QT_TRANSLATE_NOOP("listen", "Close"),
    "listen.no_microphone": QT_TRANSLATE_NOOP("listen", "No sound from the microphone. Check it first."),
    "listen.no_speaker": QT_TRANSLATE_NOOP("listen", "No speaker found. Plug in headphones, then try again."),
    "listen.no_example": QT_TRANSLATE_NOOP("listen", "The example cannot be played here."),
    "listen.level.none": QT_TRANSLATE_NOOP("listen", "Speak a little"),
    "listen.level.quiet": QT_TRANSLATE_NOOP("listen", "Too quiet"),
    "listen.level.right": QT_TRANSLATE_NOOP("listen", "Just right"),
    "listen.level.loud": QT_TRANSLATE_NOOP("listen", "Too loud"),
    "listen.numbers": QT_TRANSLATE_NOOP("listen", "Peak {peak} · voice {voice} · noise {noise} dBFS"),
    "listen.meter_name": QT_TRANSLATE_NOOP("listen", "Voice level: {word}"),
}
