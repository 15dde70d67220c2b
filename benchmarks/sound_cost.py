"""How much of one core the whole chain of sound takes: resampling, voice activity, filters, judgement.

Run: python benchmarks/sound_cost.py
"""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import soundfile
import soxr

from trainer_app.basics.assets import assets_dir
from trainer_app.capture.sound_judge import SoundJudge
from trainer_app.capture.speech import SpeechDetector

RATE = 48_000
SECONDS = 60
TARGET = 0.01


def main() -> None:
    """Print CPU per second of sound, the slowest blocks, and the ratio to the target of 1 % of a core."""
    mono, rate = soundfile.read(Path(assets_dir()) / "sample" / "sample-speech.ogg", dtype="float32")
    wave = soxr.resample(np.tile(mono, 2), rate, RATE)[: SECONDS * RATE]
    judge = SoundJudge(SpeechDetector(assets_dir() / "models"), RATE)
    spent = []
    for start in range(0, len(wave), RATE // 10):
        begun = time.thread_time()
        judge.feed(wave[start : start + RATE // 10], start / RATE)
        spent.append(time.thread_time() - begun)
    share = sum(spent) / SECONDS
    print(f"sound: {1000 * share:.1f} ms of CPU per second of sound = {100 * share:.2f} % of one core")
    median, slow = np.percentile(np.asarray(spent) * 1000, [50, 99])
    print(f"  block of 100 ms: median {median:.2f} ms, p99 {slow:.2f} ms")
    print(f"  ratio to the target of 1 %: {share / TARGET:.2f}")


if __name__ == "__main__":
    main()
