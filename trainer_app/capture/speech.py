"""Does somebody speak? Silero VAD run by hand on ONNX Runtime, one thread, 32 ms at a time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

HOP = 512
"""Samples at 16 kHz (32 ms) that one probability stands for."""
MODEL_FILE = "silero_vad_16k_op15.onnx"
_CONTEXT = 64
_RATE = 16_000


class SpeechDetector:
    """Probability of speech for each 32 ms of a 16 kHz stream; remembers what came before."""

    def __init__(self, models_dir: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = 1
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(models_dir / MODEL_FILE), options, providers=["CPUExecutionProvider"]
        )
        self._rate = np.array(_RATE, np.int64)
        self.reset()

    def reset(self) -> None:
        """Forget all that was heard."""
        self._state = np.zeros((2, 1, 128), np.float32)
        self._window = np.zeros((1, _CONTEXT + HOP), np.float32)
        self._rest = np.zeros(0, np.float32)

    def feed(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """Take `samples` (float32, -1..1, 16 kHz, any number) and return one probability 0..1 per full hop.

        Samples that do not fill a hop wait for the next call.
        """
        joined = np.concatenate([self._rest, samples.astype(np.float32, copy=False)])
        hops = len(joined) // HOP
        self._rest = joined[hops * HOP :].copy()
        found = np.empty(hops, np.float32)
        for number in range(hops):
            found[number] = self._hear(joined[number * HOP : (number + 1) * HOP])
        return found

    def _hear(self, hop: NDArray[np.float32]) -> float:
        self._window[0, :_CONTEXT] = self._window[0, -_CONTEXT:].copy()
        self._window[0, _CONTEXT:] = hop
        output, self._state = self._session.run(
            None, {"input": self._window, "state": self._state, "sr": self._rate}
        )
        return float(output[0, 0])
