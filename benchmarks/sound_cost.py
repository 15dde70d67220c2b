"""How much of one core the whole chain of sound takes: resampling, voice activity, filters, judgement.

Run: python benchmarks/sound_cost.py

Where the wheel speechmos can be imported (it is no part of the app), the same run also measures DNSMOS P.835
called once a second over its window of 9 s, which is what a judge made of it would cost.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

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


def dnsmos_shares(mono: NDArray[np.float32]) -> dict[str, float]:
    """Return what share of one core DNSMOS takes when called once a second; empty where it is not installed.

    The model of overall quality alone on one thread, as the chain itself; then both models as the wheel calls
    them, on as many threads as they like (without its mel spectrum, so rather too little). mono: at 16 kHz.
    """
    package = importlib.util.find_spec("speechmos")
    if package is None or not package.submodule_search_locations:
        return {}
    folder = Path(package.submodule_search_locations[0]) / "dnsmos_models"
    overall, other = folder / "sig_bak_ovr.onnx", folder / "model_v8.onnx"
    wave, frames = np.resize(mono, DNSMOS_WINDOW)[None], np.zeros(P808_SHAPE, np.float32)
    return {
        "overall quality, one thread": _seconds_of(overall, wave, 1),
        "as its wheel calls it": _seconds_of(overall, wave, 0) + _seconds_of(other, frames, 0),
    }


def _seconds_of(model: Path, wave: NDArray[np.float32], threads: int) -> float:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = threads
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
    if not others:
        print("  speechmos is not installed: not compared with DNSMOS")
    for name, other in others.items():
        ratio = share / other
        print(
            f"  DNSMOS once a second, {name}: {100 * other:.1f} % of one core; the chain {ratio:.3f} of it,"
        )
        print(f"    ratio to the target of {DNSMOS_TARGET}: {ratio / DNSMOS_TARGET:.2f}")


if __name__ == "__main__":
    main()
