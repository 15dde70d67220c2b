"""The laws of docs/sound.md, measured: what must never be said, and how soon the rest must be.

Run: python benchmarks/sound_laws.py [--seconds 60] [--times 14]

Voices and noises are the raw parts of ../shared/data/audio and the shipped sample; rooms are tails of noise.
Good speech of every voice runs `--seconds` with pauses of digital silence, and in rooms at -72 and -60 dBFS.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import soundfile

from tests.unit.capture.sound_scene import (
    RATE,
    SHARED,
    Samples,
    at_level,
    first,
    hiss,
    hum,
    in_room,
    judged,
    speech,
    tips,
    tone,
)

RAW = SHARED / "raw"
BEGIN_S = 10.0
LENGTH_S = 26.0
VOICE_DBFS = -26.0
GAP_S = 1.2
TONES_HZ = (60, 110, 220, 440, 1000, 2500, 5000)
LEVELS_DBFS = (-60.0, -40.0, -25.0, -12.0)
Timed = Callable[[Samples, int], Samples]


def voices() -> Iterator[tuple[str, Samples]]:
    """Return the voices at hand, each spoken at about -26 dBFS."""
    yield "sample", speech(50.0, VOICE_DBFS)
    for path in sorted((RAW / "speech").glob("*.flac")):
        mono = soundfile.read(path, dtype="float32")[0]
        frames = np.asarray(mono[: len(mono) // 160 * 160], np.float64).reshape(-1, 160)
        power = (frames**2).mean(1)
        loud = power[power > power.max() * 1e-3].mean()
        yield path.stem, np.asarray(mono * 10 ** (VOICE_DBFS / 20) / np.sqrt(loud), np.float32)


def noises() -> Iterator[tuple[str, Samples]]:
    """Return noises of 12 s at -26 dBFS."""
    for tilt in (0.0, 0.5, 0.9):
        yield f"hiss falling with f^{tilt}", hiss(12.0, -26.0, 3, tilt)
    yield "hum", hum(12.0, -26.0)
    for path in sorted((RAW / "noise").glob("*.flac")):
        mono = soundfile.read(path, dtype="float32")[0]
        yield path.stem, at_level(np.resize(mono - mono.mean(), 12 * RATE).astype(np.float64), -26.0)


def with_blank_pauses(wave: Samples, every_s: float = 8.0) -> Samples:
    """Return `wave` with pauses of exact zeros put in, each behind a fade of 0.1 s."""
    pieces = []
    fade = np.linspace(1, 0, RATE // 10, dtype=np.float32)
    for start in range(0, len(wave), round(every_s * RATE)):
        piece = wave[start : start + round(every_s * RATE)].copy()
        piece[-len(fade) :] *= fade[-len(piece) :] if len(piece) < len(fade) else fade
        pieces += [piece, np.zeros(round(GAP_S * RATE), np.float32)]
    return np.concatenate(pieces)


def good_speech(seconds: float) -> None:
    """Print how much good speech got any other tip than ok."""
    told, heard = [], 0.0
    for name, voice in voices():
        wave = np.resize(voice, round(seconds * RATE)).astype(np.float32)
        for kind, made in (
            ("blank pauses", with_blank_pauses(wave)),
            ("room -72", wave + hiss(seconds, -72, 1)),
            ("room -60", wave + hiss(seconds, -60, 2)),
        ):
            measures, _ = judged(made)
            heard += len(made) / RATE
            told += [f"{name}, {kind}: {one}" for one in tips(measures) if one != "ok"]
    print(f"good speech: {heard / 60:.0f} minutes, {len(told)} false tips {told}")


def never_speech() -> None:
    """Print how much noise and how many tones are taken for speech."""
    for name, noise in noises():
        shares = []
        for level in LEVELS_DBFS:
            measures, _ = judged(np.asarray(noise * 10 ** ((level + 26) / 20), np.float32))
            shares.append(sum(m.speech for m in measures) / len(measures))
        if any(shares):
            print(f"  taken for speech: {name}, at {LEVELS_DBFS} dBFS {[round(one, 2) for one in shares]}")
    heard = 0
    for hz in TONES_HZ:
        for level in (-50.0, -25.0, -3.1):
            measures, _ = judged(tone(3.0, hz, level) + hiss(3.0, -75))
            heard += any(m.speech for m in measures)
    print(f"tones: {heard} of {3 * len(TONES_HZ)} taken for speech; noises not named above: none ever")


def faults() -> dict[str, tuple[str, Timed]]:
    """Return what begins at 10 s: its tip, and how it is made of good speech and a seed."""
    at = round(BEGIN_S * RATE)

    def louder(wave: Samples, _: int) -> Samples:
        return np.concatenate([wave[:at], wave[at:] * 10])

    def dead(wave: Samples, _: int) -> Samples:
        # a switch is pressed while somebody speaks: at the loudest place of half a second
        spoken = np.roll(wave, -int(np.argmax(np.abs(wave[at : at + RATE // 2]))))
        return np.concatenate([spoken[:at], np.zeros(len(wave) - at, np.float32)])

    def echo(wave: Samples, seed: int) -> Samples:
        return np.concatenate([wave[:at], in_room(wave, 0.9 + 0.1 * (seed % 4), seed=seed)[at:]])

    def noise(name: str) -> Timed:
        found = dict(noises())[name]

        def mixed(wave: Samples, seed: int) -> Samples:
            added = np.resize(np.roll(found, 7919 * seed), len(wave) - at)
            return np.concatenate([wave[:at], wave[at:] + added])

        return mixed

    names = ["hiss falling with f^0.0", "hiss falling with f^0.9"]
    names += [path.stem for path in sorted((RAW / "noise").glob("*.flac")) if "music" not in path.stem]
    kinds: dict[str, tuple[str, Timed]] = {f"noise: {name}": ("noise", noise(name)) for name in names}
    return {"too loud": ("too_loud", louder), "dead": ("mic_dead", dead), "echo": ("echo", echo)} | kinds


def times(count: int) -> None:
    """Print how long each fault that begins in mid-speech takes to be told."""
    spoken = list(voices())
    for name, (tip, make) in faults().items():
        late = []
        for seed in range(count):
            _, voice = spoken[seed % len(spoken)]
            wave = np.roll(voice, -3 * RATE * seed)[: round(LENGTH_S * RATE)] + hiss(LENGTH_S, -65, seed)
            measures, _ = judged(make(np.asarray(wave, np.float32), seed))
            late.append(first(measures, tip, BEGIN_S) or np.inf)
        median, most = np.quantile(late, [0.5, 0.9], method="higher")
        never = int(np.isinf(late).sum())
        print(f"{name}: median {median:.1f} s, nine of ten {most:.1f} s, never {never} of {count}")


def main() -> None:
    """Print every law."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--seconds", type=float, default=60.0)
    asked.add_argument("--times", type=int, default=14)
    given = asked.parse_args()
    if not RAW.is_dir():
        print(f"only the shipped voice and made noises: there are no raw parts at {RAW}")
    never_speech()
    times(given.times)
    good_speech(given.seconds)


if __name__ == "__main__":
    main()
