"""Ten minutes of the real path under load: is any sample lost, does anything grow?

    python benchmarks/sound_soak.py [--minutes 10] [--busy 2]

A player feeds a private sound server (null sink), PortAudio hears its monitor at 48 kHz, the owner and the
listener work as in the app, and `--busy` processes keep the cores busy. What was heard is laid over what was
played in windows of 2 s: a constant lag means that no sample was lost or doubled. (ALSA names 44.1 kHz as the
own rate of every PulseAudio device, so the server would resample; here all are opened at 48 kHz.)
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import soundfile
from numpy.typing import NDArray

from tests.pulse import PulseServer
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.clock import SessionClock
from trainer_app.capture import mic_portaudio
from trainer_app.capture.clip import ClipRecorder
from trainer_app.capture.listener import Listener
from trainer_app.capture.mic_devices import InputDevice
from trainer_app.capture.microphone import MicrophoneOwner
from trainer_app.capture.ring import Block

RATE = 48_000
WINDOW_S = 2.0
BURN = "while True: sum(range(100000))"

Samples = NDArray[np.float32]


class Tape(ClipRecorder):
    """Keeps on the disk all that the listener judges."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.samples = self.lost = 0
        self.longest_block_s = 0.0
        self._file = soundfile.SoundFile(path, "w", RATE, 1, "PCM_16")

    def hear(self, block: Block) -> None:
        """Write the block down."""
        self.samples += len(block.samples)
        self.lost += block.lost
        self.longest_block_s = max(self.longest_block_s, len(block.samples) / block.rate)
        self._file.write(block.samples)

    def close(self) -> None:
        """Finish the file."""
        self._file.close()


def played(seconds: float) -> Samples:
    """Return the shipped speech over a hiss that never repeats: every window fits in one place only."""
    count = round(seconds * RATE)
    speech, rate = soundfile.read(assets_dir() / "sample" / "sample-speech.ogg", dtype="float32")
    stretched = np.repeat(speech, RATE // rate)
    hiss = np.random.default_rng(5).normal(0, 0.01, count).astype(np.float32)
    return np.asarray(np.resize(stretched, count) * 0.5 + hiss, np.float32)


def at_48_khz() -> None:
    """Let every input say 48 kHz."""
    listed = mic_portaudio.inputs

    def inputs() -> list[InputDevice]:
        return [replace(device, rate=float(RATE)) for device in listed()]

    mic_portaudio.inputs = inputs


def lags_ms(sent: Samples, heard: Samples) -> list[float]:
    """Return the lag of each window of 2 s in ms, by cross-correlation near the lag of the first."""
    size = round(WINDOW_S * RATE)
    first = _best(heard[: 10 * RATE], sent[2 * RATE : 2 * RATE + size]) - 2 * RATE
    found = []
    for start in range(2 * RATE, len(sent) - 2 * size, size):
        around = max(0, start + first - RATE // 2)
        piece = heard[around : around + size + RATE]
        if len(piece) < size + RATE:
            break
        found.append((around + _best(piece, sent[start : start + size]) - start) / RATE * 1000)
    return found


def _best(where: Samples, what: Samples) -> int:
    size = 1 << int(np.ceil(np.log2(len(where) + len(what))))
    spectrum = np.fft.rfft(where, size) * np.conj(np.fft.rfft(what, size))
    spectrum /= np.maximum(np.abs(spectrum), 1e-9)
    return int(np.argmax(np.fft.irfft(spectrum, size)[: len(where)]))


def memory_mb() -> float:
    """Return the resident memory of this process."""
    words = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(words[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def run(minutes: float, busy: int, folder: Path) -> dict[str, object]:
    """Return what came out of one run."""
    server = PulseServer(folder / "sound")
    os.environ.update(server.env)
    server.start()
    sent = folder / "sent.wav"
    soundfile.write(sent, played(minutes * 60), RATE, subtype="PCM_16")
    at_48_khz()
    microphone = MicrophoneOwner("auto", SessionClock())
    listener = Listener(microphone, assets_dir() / "models")
    tape = Tape(folder / "heard.wav")
    listener.clip = tape
    microphone.start()
    listener.start()
    while tape.samples == 0:
        time.sleep(0.1)
    burners = [subprocess.Popen([sys.executable, "-c", BURN]) for _ in range(busy)]
    server.play(sent)
    cpu_before = time.process_time()
    memory, measures, longest_gap = _watch(listener, minutes * 60)
    cpu = time.process_time() - cpu_before
    for burner in burners:
        burner.kill()
    listener.stop()
    microphone.stop()
    tape.close()
    server.close()
    heard = soundfile.read(folder / "heard.wav", dtype="float32")[0]
    lags = lags_ms(soundfile.read(sent, dtype="float32")[0], heard)
    return {
        "minutes": minutes,
        "busy": busy,
        "samples": tape.samples,
        "lost": tape.lost + microphone.ring.overflow,
        "windows": len(lags),
        "lag_ms": [round(min(lags), 3), round(max(lags), 3)],
        "memory_mb": [round(one, 1) for one in memory],
        "measures": measures,
        "longest_gap_s": round(longest_gap, 2),
        "cpu_share": round(cpu / (minutes * 60), 4),
    }


def _watch(listener: Listener, seconds: float) -> tuple[list[float], int, float]:
    begun = last = time.monotonic()
    memory: list[float] = []
    measures, gap = 0, 0.0
    while (now := time.monotonic()) - begun < seconds:
        if listener.latest.take() is not None:
            measures, gap, last = measures + 1, max(gap, now - last), now
        if now - begun >= len(memory) * 60:
            memory.append(memory_mb())
        time.sleep(0.02)
    return memory, measures, gap


def main() -> None:
    """Run once and print the figures."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--minutes", type=float, default=10.0)
    asked.add_argument("--busy", type=int, default=2)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(run(given.minutes, given.busy, Path(folder))))


if __name__ == "__main__":
    main()
