"""What the judge says of one clip as a whole: as of a file, with the same limits."""

from __future__ import annotations

from pathlib import Path

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import SoundMeasure
from trainer_app.capture.clip import Clip
from trainer_app.capture.sound_judge import SoundJudge
from trainer_app.capture.speech import SpeechDetector


def judge_clip(clip: Clip, models_dir: Path | None = None) -> SoundMeasure:
    """Return the judgement of the whole clip; loads the speech model, so it is for a thread that may wait."""
    judge = SoundJudge(SpeechDetector(models_dir or assets_dir() / "models"), clip.rate)
    judge.feed(clip.mono, 0.0)
    return judge.summary()
