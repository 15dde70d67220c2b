"""The grain of a camera, read from two pictures that follow each other: what changed where nothing moved."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BLOCK, PITCH = 8, 16
"""Squares of 8 x 8 pixels, one in each 16 x 16."""
DARKEST, BRIGHTEST = 30.0, 225.0
"""Squares outside are clipped or crushed: grain hides there."""
CALM_QUANTILE = 0.25
"""The calmest quarter of the squares is where nothing moved; for pure grain it reads 6 % low (`CALM_LOW`)."""
CALM_LOW = 1.06
FEWEST = 40
"""Fewer squares than this tell nothing."""


def read_noise(before: NDArray[np.uint8], now: NDArray[np.uint8]) -> float | None:
    """Return the standard deviation of the grain in grey levels as it reaches the face patch, or None.

    Both pictures grey uint8 (h, w), analysed size, a tenth of a second apart. A change of a whole square
    (exposure)
    is no grain. The patch is drawn with linear interpolation, which averages white grain to 2/3 and coarse
    grain
    hardly: the correlation of neighbours tells which it is. Bit-equal pictures (a file) read 0.
    """
    height, width = now.shape[0] // PITCH * PITCH, now.shape[1] // PITCH * PITCH
    if before.shape != now.shape or height * width < FEWEST * PITCH * PITCH:
        return None
    level = _squares(now[:height, :width]).mean(axis=(1, 2))
    change = _squares(now[:height, :width]) - _squares(before[:height, :width])
    change = change[(level > DARKEST) & (level < BRIGHTEST)]
    if len(change) < FEWEST:
        return None
    change -= change.mean(axis=(1, 2), keepdims=True)
    power = (change**2).mean(axis=(1, 2))
    calm = change[power <= np.quantile(power, 2 * CALM_QUANTILE)]
    total = float((calm**2).mean())
    if total <= 0.0:
        return 0.0
    neighbours = max(0.0, float((calm[:, :, 1:] * calm[:, :, :-1]).mean()) / total)
    sigma = CALM_LOW * float(np.sqrt(np.quantile(power, CALM_QUANTILE) / 2))
    return sigma * (2 + neighbours) / 3


def _squares(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    rows, columns = grey.shape[0] // PITCH, grey.shape[1] // PITCH
    cut = grey.reshape(rows, PITCH, columns, PITCH)[:, :BLOCK, :, :BLOCK]
    return cut.transpose(0, 2, 1, 3).reshape(-1, BLOCK, BLOCK).astype(np.float32)
