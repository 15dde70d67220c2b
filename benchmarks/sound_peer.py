"""What DNSMOS P.835 takes for one call, as its wheel makes it; sound_cost.py runs it in its own environment.

    build/bench-venv-sound/bin/python benchmarks/sound_peer.py SOUND CALLS

Prints JSON: seconds of CPU for the whole call (mel spectrum, both models, as many threads as it likes) and
for its model of overall quality alone on one thread.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np

RATE, WINDOW = 16_000, 144_160
"""Samples per second, and samples that the model judges at once: 9.01 s."""


def main() -> int:
    """Measure and print."""
    if len(sys.argv) != 3:
        print("{}")
        return 0
    import onnxruntime
    import soundfile
    import soxr
    from speechmos import dnsmos

    mono, rate = soundfile.read(sys.argv[1], dtype="float32")
    wave = np.resize(np.asarray(soxr.resample(mono, rate, RATE), np.float32), WINDOW)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    model = Path(dnsmos.__file__).parent / "dnsmos_models" / "sig_bak_ovr.onnx"
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    feed = {session.get_inputs()[0].name: wave[None]}
    found = {}
    for name, call in (
        ("whole", lambda: dnsmos.run(wave, sr=RATE)),
        ("model", lambda: session.run(None, feed)),
    ):
        call()
        begun = time.process_time()
        for _ in range(int(sys.argv[2])):
            call()
        found[name] = (time.process_time() - begun) / int(sys.argv[2])
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
