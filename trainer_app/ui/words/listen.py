"""Words of listening to oneself, and of the sound's meter."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "listen.open": QT_TRANSLATE_NOOP("listen", "Listen to yourself"),
    "listen.title": QT_TRANSLATE_NOOP("listen", "Listen to your own voice"),
    "listen.kept": QT_TRANSLATE_NOOP("listen", "The recording is not kept. It is gone when you close this."),
    "listen.ready": QT_TRANSLATE_NOOP("listen", "Speak as usual for six seconds."),
    "listen.recording": QT_TRANSLATE_NOOP("listen", "Speak as usual now."),
    "listen.judging": QT_TRANSLATE_NOOP("listen", "One moment, please."),
    "listen.playing_mine": QT_TRANSLATE_NOOP("listen", "Your voice is being played."),
    "listen.playing_example": QT_TRANSLATE_NOOP("listen", "The good example is being played."),
    "listen.held": QT_TRANSLATE_NOOP("listen", "Sound is being played. The score waits."),
    "listen.begin": QT_TRANSLATE_NOOP("listen", "Start recording"),
    "listen.again": QT_TRANSLATE_NOOP("listen", "Record again"),
    "listen.busy": QT_TRANSLATE_NOOP("listen", "Recording"),
    "listen.legend": QT_TRANSLATE_NOOP("listen", "Good is when the black mark stands in the green part."),
    "listen.retry": QT_TRANSLATE_NOOP("listen", "Try again"),
    "listen.mine": QT_TRANSLATE_NOOP("listen", "Your voice"),
    "listen.example": QT_TRANSLATE_NOOP("listen", "The good example"),
    "listen.stop": QT_TRANSLATE_NOOP("listen", "Stop"),
    "listen.close": QT_TRANSLATE_NOOP("listen", "Close"),
    "listen.no_microphone": QT_TRANSLATE_NOOP(
        "listen", "No sound from the microphone. Check it, then try again."
    ),
    "listen.no_speaker": QT_TRANSLATE_NOOP("listen", "No speaker found. Plug in headphones, then try again."),
    "listen.no_example": QT_TRANSLATE_NOOP("listen", "The example cannot be played here."),
    "listen.no_voice": QT_TRANSLATE_NOOP("listen", "No voice was heard. Record once more, please."),
    "listen.meter_voice": QT_TRANSLATE_NOOP("listen", "Your voice"),
    "listen.meter_noise": QT_TRANSLATE_NOOP("listen", "Sounds around"),
    "listen.meter_name": QT_TRANSLATE_NOOP("listen", "Your voice: {voice}. Sounds around: {noise}."),
    "listen.voice.none": QT_TRANSLATE_NOOP("listen", "not heard yet"),
    "listen.voice.quiet": QT_TRANSLATE_NOOP("listen", "too quiet"),
    "listen.voice.right": QT_TRANSLATE_NOOP("listen", "just right"),
    "listen.voice.loud": QT_TRANSLATE_NOOP("listen", "too loud"),
    "listen.noise.none": QT_TRANSLATE_NOOP("listen", "not heard yet"),
    "listen.noise.calm": QT_TRANSLATE_NOOP("listen", "calm"),
    "listen.noise.loud": QT_TRANSLATE_NOOP("listen", "disturbing"),
    "listen.meter_voice_short": QT_TRANSLATE_NOOP("listen", "Voice"),
    "listen.meter_noise_short": QT_TRANSLATE_NOOP("listen", "Noise"),
    "listen.distance": QT_TRANSLATE_NOOP("listen", "Voice over noise"),
    "listen.voice_reading": QT_TRANSLATE_NOOP("listen", "{voice} · peak {peak} dBFS"),
    "listen.noise_reading": QT_TRANSLATE_NOOP("listen", "{flat} · heard {heard} dBFS"),
    "listen.distance_reading": QT_TRANSLATE_NOOP("listen", "{flat} dB · heard {heard} dB(A)"),
    "listen.unread": QT_TRANSLATE_NOOP("listen", "not read"),
    "listen.gated": QT_TRANSLATE_NOOP(
        "listen", "This laptop filters sound by itself. A phone lets the noise through."
    ),
}
