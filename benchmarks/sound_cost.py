"""How much of one core the whole chain of sound takes: resampling, voice activity, filters, judgement.

Run: python benchmarks/sound_cost.py

Where the wheel speechmos can be imported (it is no part of the app), the same run also measures DNSMOS P.835
called once a second over its window of 9 s, which is what a judge made of it would cost.
"""

from __future__ import annotations

import importlib.util
import time
from pathlib import Path

import numpy as np
import onnxruntime
import soundfile
import soxr
from numpy.typing import NDArray

from trainer_app.basics.assets import assets_dir
from trainer_app.capture.sound_judge import SoundJudge
from trainer_app.capture.speech import SpeechDetector

RATE = 48_000
SECONDS = 60
TARGET = 0.01
DNSMOS_TARGET = 0.03
DNSMOS_WINDOW = 144_160
"""Samples at 16 kHz that the model judges at once: 9.01 s."""
P808_SHAPE = (1, 900, 120)
"""Frames and mel bands of its second model."""
DNSMOS_CALLS = 8


def dnsmos_shares(mono: NDArray[np.float32]) -> tuple[float, float] | None:
    """Return what share of one core DNSMOS takes when called once a second; None where it is not installed.

    First the model of overall quality alone, then both models as the wheel's own `run` calls them (without its
    mel spectrum, so rather too little). mono: speech at 16 kHz. One thread, as the chain itself.
    """
    package = importlib.util.find_spec("speechmos")
    if package is None or not package.submodule_search_locations:
        return None
    folder = Path(package.submodule_search_locations[0]) / "dnsmos_models"
    wave = np.resize(mono, DNSMOS_WINDOW)[None]
    overall = _seconds_of(folder / "sig_bak_ovr.onnx", wave)
    return overall, overall + _seconds_of(folder / "model_v8.onnx", np.zeros(P808_SHAPE, np.float32))


def _seconds_of(model: Path, wave: NDArray[np.float32]) -> float:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    feed = {session.get_inputs()[0].name: wave}
    session.run(None, feed)
    begun = time.process_time()
    for _ in range(DNSMOS_CALLS):
        session.run(None, feed)
    return (time.process_time() - begun) / DNSMOS_CALLS


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
    others = dnsmos_shares(np.asarray(soxr.resample(mono, rate, 16_000), np.float32))
    if others is None:
        print("  speechmos is not installed: not compared with DNSMOS")
        return
    for name, other in zip(("overall quality alone", "both models"), others, strict=True):
        print(f"  DNSMOS once a second, {name}: {100 * other:.1f} % of one core; the chain is", end=" ")
        print(
            f"{share / other:.3f} of it, ratio to the target of {DNSMOS_TARGET} {share / other / DNSMOS_TARGET:.2f}"
        )


if __name__ == "__main__":
    main()
