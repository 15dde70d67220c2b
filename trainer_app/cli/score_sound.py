"""`gladi-live score` for one sound file."""

from __future__ import annotations

from pathlib import Path

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import SoundMeasure
from trainer_app.capture.sound_files import Sound, read_sound
from trainer_app.capture.sound_judge import SoundJudge
from trainer_app.capture.speech import SpeechDetector
from trainer_app.cli.score_json import axis_json

_BLOCK_S = 1.0


def score_sound(path: str) -> dict[str, object]:
    """Return the judgement of a sound file as INTERFACE says; raises MediaError when it cannot be read."""
    sound = read_sound(Path(path))
    windows, whole = judge_whole(sound)
    return {
        "file": path,
        "kind": "sound",
        "rate": sound.rate,
        "seconds": round(sound.seconds, 3),
        "tip": whole.sound.tip,
        "sound": axis_json(whole.sound),
        "windows": [window_json(window) for window in windows],
    }


def judge_whole(sound: Sound) -> tuple[list[SoundMeasure], SoundMeasure]:
    """Return the measures of every 100 ms and the judgement of the whole sound."""
    judge = SoundJudge(SpeechDetector(assets_dir() / "models"), sound.rate)
    windows: list[SoundMeasure] = []
    block = round(_BLOCK_S * sound.rate)
    for start in range(0, len(sound.mono), block):
        windows += judge.feed(sound.mono[start : start + block], start / sound.rate)
    return windows, judge.summary()


def window_json(window: SoundMeasure) -> dict[str, object]:
    """Return one 100 ms judgement: time in seconds, score, verdict, tip, whether somebody speaks."""
    axis = window.sound
    return {
        "t": round(window.at_s, 3),
        "score": None if axis.score is None else round(axis.score, 1),
        "verdict": axis.verdict,
        "tip": axis.tip,
        "speech": window.speech,
    }
