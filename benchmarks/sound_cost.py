"""How much of one core the whole chain of sound takes: resampling, voice activity, filters, judgement.

    python benchmarks/sound_cost.py [--peer]

The peer is DNSMOS P.835 called once a second over its window of 9 s, as its wheel speechmos calls it: that is
what a judge made of it would cost. It runs in build/bench-venv-sound, which `--peer` makes; without that
environment nothing is compared.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import soundfile
import soxr

from benchmarks import peer_env
from trainer_app.basics.assets import assets_dir
from trainer_app.capture.sound_judge import SoundJudge
from trainer_app.capture.speech import SpeechDetector

RATE = 48_000
SECONDS = 60
TARGET = 0.01
DNSMOS_TARGET = 0.03
DNSMOS_CALLS = 8
PEER, PEER_ENV = Path(__file__).with_name("sound_peer.py"), "bench-venv-sound"
PEER_PACKAGES = ("speechmos", "librosa", "onnxruntime", "soundfile", "soxr")
FORMS = {"whole": "as its wheel calls it", "model": "its model of overall quality alone, one thread"}
SAMPLE = Path(assets_dir()) / "sample" / "sample-speech.ogg"


def dnsmos_shares() -> dict[str, float]:
    """Return what share of one core DNSMOS takes when called once a second; empty where it cannot run."""
    python = peer_env.python_of(PEER_ENV)
    if not python.exists():
        return {}
    call = [str(python), str(PEER), str(SAMPLE), str(DNSMOS_CALLS)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print("the peer does not run:", (done.stderr.strip() or "no reason given").splitlines()[-1])
        return {}
    return {FORMS[name]: float(share) for name, share in json.loads(done.stdout.splitlines()[-1]).items()}


def main() -> None:
    """Print CPU per second of sound, the slowest blocks, and the ratio to the target of 1 % of a core."""
    if "--peer" in sys.argv[1:]:
        peer_env.make(PEER_ENV, PEER_PACKAGES)
    mono, rate = soundfile.read(SAMPLE, dtype="float32")
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
    others = dnsmos_shares()
    if not others:
        print("  not compared with DNSMOS: --peer makes its environment")
    for name, other in others.items():
        ratio = share / other
        print(
            f"  DNSMOS once a second, {name}: {100 * other:.1f} % of one core; the chain {ratio:.3f} of it,"
        )
        print(f"    ratio to the target of {DNSMOS_TARGET}: {ratio / DNSMOS_TARGET:.2f}")


if __name__ == "__main__":
    main()
