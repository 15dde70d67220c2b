"""What the judge remembers of a sound: some numbers for each 32 ms, never the sound itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound_weighting import RATE, Weighting

HOP = 512
"""Samples at 16 kHz in one hop (32 ms)."""
HOP_S = HOP / RATE
FRAMES_PER_HOP = 4
"""8 ms frames, the finest level that is looked at."""
ENVELOPE_RATE = 500
"""Envelope values per second (2 ms), for the echo rule."""
ENVELOPE_PER_HOP = 16
BANDS = 24

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Hops:
    """Columns of equal length n, one row per 32 ms.

    power, power_a: mean square re full scale, whole band without DC, and A-weighted. low_a: the smallest
    A-weighted power among the four 8 ms frames. rumble: mean square below 60 Hz. speech: Silero's
    probability 0..1. bands: (n, 24) power in mel-like bands 0..8 kHz. envelope: (n, 16) amplitude of the
    500..4000 Hz band.
    """

    power: Floats
    power_a: Floats
    low_a: Floats
    rumble: Floats
    speech: Floats
    bands: Floats
    envelope: Floats

    def __len__(self) -> int:
        return len(self.power)

    def columns(self) -> Mapping[str, Floats]:
        """Return the columns by name."""
        return {name: getattr(self, name) for name in self.__slots__}

    def last(self, hops: int) -> Hops:
        """Return the newest `hops` rows (views, no copy)."""
        return self.between(max(0, len(self) - hops), len(self))

    def between(self, start: int, end: int) -> Hops:
        """Return the rows from `start` up to, without, `end` (views, no copy)."""
        return Hops(**{name: column[start:end] for name, column in self.columns().items()})


def band_edges_hz() -> NDArray[np.float64]:
    """Return the 25 edges of the bands: even steps on the mel scale from 0 to 8000 Hz."""
    top = 2595 * np.log10(1 + 8000 / 700)
    return np.asarray(700 * (10 ** (np.linspace(0, top, BANDS + 1) / 2595) - 1), np.float64)


def _band_matrix() -> Floats:
    hz = np.fft.rfftfreq(HOP, 1 / RATE)
    edges = band_edges_hz()
    matrix = np.zeros((BANDS, len(hz)), np.float32)
    for band in range(BANDS):
        matrix[band] = (hz >= edges[band]) & (hz < edges[band + 1])
    matrix[-1, -1] = 1.0
    return matrix


class HopMaker:
    """Turns a 16 kHz stream into rows of `Hops`, but for the probability, which the detector adds."""

    def __init__(self) -> None:
        self._weighting = Weighting()
        self._matrix = _band_matrix().T.copy()
        self._window = np.hanning(HOP).astype(np.float32)
        self._scale = np.float32(2.0 / (HOP * float(np.sum(self._window**2))))
        self._rest = np.zeros(0, np.float32)
        self._offset = 0.0
        self._started = False

    def feed(self, samples: Floats, speech: Floats) -> Hops:
        """Return the rows of all hops completed by `samples`; `speech` holds one probability for each."""
        joined = np.concatenate([self._rest, samples])
        hops = len(speech)
        used, self._rest = joined[: hops * HOP], joined[hops * HOP :].copy()
        level = self._without_offset(used)
        weighted, cut, deep = self._weighting.feed(level)
        plain = level.reshape(hops, HOP)
        frames = (weighted * weighted).reshape(hops, FRAMES_PER_HOP, -1).mean(2)
        band_power = (cut * cut).reshape(hops, ENVELOPE_PER_HOP, -1).mean(2)
        spectra = np.abs(np.fft.rfft(plain * self._window)) ** 2 * self._scale
        return Hops(
            power=(plain * plain).mean(1),
            power_a=frames.mean(1).astype(np.float32),
            low_a=frames.min(1).astype(np.float32) if hops else np.zeros(0, np.float32),
            rumble=(deep * deep).reshape(hops, HOP).mean(1).astype(np.float32),
            speech=speech,
            bands=(spectra.astype(np.float32) @ self._matrix),
            envelope=np.sqrt(band_power).astype(np.float32),
        )

    def _without_offset(self, samples: Floats) -> Floats:
        """Take off the slowly followed mean: cheap microphones sit some per cent beside zero."""
        if not len(samples):
            return samples
        mean = float(samples.mean())
        if not self._started:
            self._offset, self._started = mean, True
        follow = min(1.0, len(samples) / RATE)
        self._offset += follow * (mean - self._offset)
        return samples - np.float32(self._offset)


class Track:
    """All rows since the start, at most `cap` of them (the oldest are forgotten)."""

    def __init__(self, cap: int = 60_000) -> None:
        self._cap = cap
        self._rows = _empty(1024)
        self._end = 0

    def add(self, rows: Hops) -> None:
        """Append rows."""
        need = self._end + len(rows)
        if need > len(self._rows):
            self._grow(len(rows))
        for name, column in self._rows.columns().items():
            column[self._end : self._end + len(rows)] = getattr(rows, name)
        self._end += len(rows)

    def all(self) -> Hops:
        """Return every row kept (views)."""
        return self._rows.between(0, self._end)

    def last(self, hops: int) -> Hops:
        """Return the newest `hops` rows (views)."""
        return self.all().last(hops)

    def _grow(self, coming: int) -> None:
        kept = min(self._end, max(0, self._cap - coming))
        old = self.all().last(kept)
        self._rows = _empty(max(1024, 2 * (kept + coming)))
        self._end = 0
        self.add(old)


def _empty(rows: int) -> Hops:
    return Hops(
        power=np.zeros(rows, np.float32),
        power_a=np.zeros(rows, np.float32),
        low_a=np.zeros(rows, np.float32),
        rumble=np.zeros(rows, np.float32),
        speech=np.zeros(rows, np.float32),
        bands=np.zeros((rows, BANDS), np.float32),
        envelope=np.zeros((rows, ENVELOPE_PER_HOP), np.float32),
    )
