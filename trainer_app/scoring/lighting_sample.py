"""What a picture hands over so that its light can be judged: small arrays, nothing else."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Bgr = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Floats = NDArray[np.float32]

PATCH_SIDE = 128
"""Pixels of the square face patch."""
PATCH_TOP, PATCH_CHIN = 8.5, 119.5
"""Rows of forehead and chin in the patch: every face is 111 px tall there, upright."""

LINEAR: Floats = np.array(
    [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in np.arange(256) / 255.0], np.float32
)
"""sRGB code 0..255 to linear light 0..1 (IEC 61966-2-1). All luminance here is linear, as in OFIQ."""
LUMA_BGR: Floats = np.array([0.0722, 0.7152, 0.2126], np.float32)
"""Share of blue, green, red in luminance (ITU-R BT.709)."""


@dataclass(frozen=True, slots=True)
class FaceSample:
    """One face and its surroundings.

    patch: uint8 BGR (128, 128, 3), the face upright, forehead to chin 111 px.
    upper, lower: bool (128, 128), bare skin from the eyes up with the upper cheeks, and below (a mask hides
    it). left, right: bool, skin on the two sides of the nose line (picture left, right). eyes: bool, both
    eyes with lids and lashes. right_eye, left_eye: bool, each open eye alone (the person's own). frame:
    uint8 BGR (h, w, 3), the whole picture on at most 160 x 120 px. background: bool (h, w), what is neither
    the person nor next to the face. body: bool (h, w), neck and chest under the chin. face_px: pixels from
    forehead to chin in the analysed picture.
    """

    patch: Bgr
    upper: Mask
    lower: Mask
    left: Mask
    right: Mask
    eyes: Mask
    right_eye: Mask
    left_eye: Mask
    frame: Bgr
    background: Mask
    body: Mask
    face_px: float


def luminance(bgr: Bgr) -> Floats:
    """Return linear luminance 0..1 of uint8 BGR pixels, any leading shape."""
    found: Floats = LINEAR[bgr] @ LUMA_BGR
    return found
