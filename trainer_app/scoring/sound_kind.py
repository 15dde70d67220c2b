"""What kind of noise is it? Five coarse words by hand-made rules: finer names would be recordings, not kinds.

`hum` mains hum, `wind` wind or breath on the microphone, `hiss` rain or electronic hiss, `steady` a fan or an
engine that runs evenly, `surrounding` all the rest (people, traffic, music, animals).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound_estimate import Levels, quiet_mask
from trainer_app.scoring.sound_track import Hops, band_edges_hz

LEAST_HOPS = 10
FAINT_FROM_DB = 25.0
"""With an A-weighted SNR from here on there is no noise worth a name."""
WIND_RUMBLE = 0.6
"""Share of the noise below 60 Hz: wind and breath on a microphone 0.9, everything else at most 0.26."""
DEEP_BANDS = 3
"""Up to 260 Hz."""
DEEP_SHARE = 0.85
"""Hum and wind 0.92 and more, engines and traffic at most 0.75."""
HUM_CHANGE = 0.22
"""Mean change of the spectrum from hop to hop: hum 0.16, wind 0.32 (0..1)."""
FLAT = 0.55
"""Spectral flatness from 365 Hz on: rain and hiss 0.6..1.0, all else at most 0.15."""
EVEN_DB = 1.3
"""Spread of the level: fans 1.0, engines 1.5, surroundings 2.2 and more."""

Floats = NDArray[np.float32]
_WIDTHS = np.diff(band_edges_hz())


def noise_kind(around: Hops, levels: Levels) -> str | None:
    """Return the word for the noise in the pauses of `around`, None when there is none to speak of."""
    quiet = quiet_mask(around.speech)
    if levels.noise_dbfs is None or levels.snr_a_db is None or levels.snr_a_db >= FAINT_FROM_DB:
        return None
    if float(around.rumble.mean()) > WIND_RUMBLE * 10 ** (levels.noise_dbfs / 10):
        return "wind"
    if quiet.sum() < LEAST_HOPS:
        return None
    shares = around.bands / (around.bands.sum(axis=1, keepdims=True) + 1e-15)
    mean = around.bands[quiet].mean(axis=0)
    if mean[:DEEP_BANDS].sum() > DEEP_SHARE * mean.sum():
        return "hum" if _change(shares, quiet) < HUM_CHANGE else "wind"
    spread = float(np.std(10 * np.log10(around.power_a[quiet] + 1e-12)))
    if _flatness(mean) > FLAT:
        return "hiss"
    return "steady" if spread < EVEN_DB else "surrounding"


def _change(shares: Floats, quiet: NDArray[np.bool_]) -> float:
    both = quiet[1:] & quiet[:-1]
    steps = np.abs(np.diff(shares, axis=0)).sum(axis=1)[both] / 2
    return float(steps.mean()) if len(steps) else 1.0


def _flatness(mean: Floats) -> float:
    """Return geometric over arithmetic mean of power per Hz above 365 Hz."""
    density = mean[4:].astype(np.float64) / _WIDTHS[4:] + 1e-18
    return float(np.exp(np.log(density).mean()) / density.mean())
