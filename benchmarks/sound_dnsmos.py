"""Does our score order sounds as listeners do? Rank correlation with DNSMOS P.835 (overall quality).

Run: python benchmarks/sound_dnsmos.py [FOLDER]     FOLDER holds a manifest.csv as in ../shared/data/audio
Needs the model file of the wheel speechmos (MIT), which `sound_cost.py --peer` fetches. It is no part of
the app: too heavy.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from benchmarks import peer_env
from benchmarks.sound_cost import PEER_ENV
from trainer_app.capture.sound_files import read_sound
from trainer_app.cli.score_sound import judge_whole

WINDOW = 144_160
"""Samples at 16 kHz that the model judges at once: 9.01 s."""
TARGET = 0.80


def ranks(values: list[float]) -> NDArray[np.float64]:
    """Return mid-ranks, ties shared."""
    array = np.asarray(values)
    less = (array[:, None] > array[None, :]).sum(1)
    same = (array[:, None] == array[None, :]).sum(1)
    return np.asarray(less + (same - 1) / 2, np.float64)


def spearman(one: list[float], other: list[float]) -> float:
    """Return Spearman's rank correlation."""
    return float(np.corrcoef(ranks(one), ranks(other))[0, 1])


def overall(session: onnxruntime.InferenceSession, mono: NDArray[np.float32]) -> float:
    """Return the model's raw overall quality, the mean over windows one second apart."""
    wave = np.resize(mono, max(len(mono), WINDOW))
    starts = range(0, len(wave) - WINDOW + 1, 16_000)
    name = session.get_inputs()[0].name
    told = [session.run(None, {name: wave[None, start : start + WINDOW]})[0][0][2] for start in starts]
    return float(np.mean(told))


def main() -> None:
    """Print the correlation over the noise mixtures and over every defect."""
    model = next((peer_env.BUILD / PEER_ENV).rglob("dnsmos_models/sig_bak_ovr.onnx"), None)
    if model is None:
        print("dnsmos: nothing compared; sound_cost.py --peer makes its environment")
        return
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    default = Path(__file__).parents[1] / "../shared/data/audio"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    scores: dict[str, tuple[list[float], list[float]]] = {"noise": ([], []), "every defect": ([], [])}
    for row in csv.DictReader((folder / "manifest.csv").open()):
        sound = read_sound(folder / row["file"])
        _, whole = judge_whole(sound)
        if whole.sound.score is None or row["tip"] in ("silence", "mic_dead"):
            continue
        heard = overall(session, sound.mono)
        noisy = row["noise_kind"] not in ("none", "voice") and row["tip"] in ("ok", "noise", "border")
        for name in ("noise", "every defect") if noisy else ("every defect",):
            scores[name][0].append(whole.sound.score)
            scores[name][1].append(heard)
    for name, (ours, theirs) in scores.items():
        rho = spearman(ours, theirs)
        print(f"dnsmos: {name}: rho {rho:.3f} over {len(ours)} sounds, ratio to {TARGET} {rho / TARGET:.2f}")


if __name__ == "__main__":
    main()
