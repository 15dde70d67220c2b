"""One public-domain portrait, placed and lit as the test wants it: what is done to it is the truth."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer_app.capture.opencv import cv2
from trainer_app.scoring.lighting_sample import LINEAR, LUMA_BGR

DATA = Path(__file__).parents[2] / "data" / "vision"
RIGHT_EYE, LEFT_EYE = np.array([194.9, 100.0]), np.array([254.9, 104.5])
FOREHEAD, CHIN = np.array([226.1, 70.6]), np.array([221.3, 172.3])
Light = NDArray[np.float32]
Bgr = NDArray[np.uint8]


@dataclass(frozen=True)
class Scene:
    """A placed portrait: linear light (h, w, 3), matte (h, w, 1), the face's middle and height in pixels."""

    light: Light
    matte: Light
    middle: tuple[float, float]
    face: float

    def photo(self, light: Light | None = None, grain: float = 0.004, seed: int = 1) -> Bgr:
        """Return what an 8-bit camera makes of the light, with a little grain."""
        shown = self.light if light is None else light
        rng = np.random.default_rng(seed)
        noise = rng.standard_normal(shown.shape, np.float32)
        noisy = shown + noise * grain * np.sqrt(np.maximum(shown, 0) + 0.01)
        return coded(noisy)


STEPS = 4096
CODES = np.array(
    [
        255 * (12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055) + 0.5
        for v in np.arange(STEPS) / (STEPS - 1)
    ]
).astype(np.uint8)


def coded(light: NDArray[np.floating]) -> Bgr:
    """Return linear light 0..1 as sRGB codes."""
    return CODES[(np.clip(light, 0, 1) * (STEPS - 1)).astype(np.int32)]


@lru_cache(maxsize=1)
def _portrait() -> tuple[Bgr, Bgr]:
    picture = cv2.imread(str(DATA / "astronaut.jpg"))
    matte = cv2.imread(str(DATA / "astronaut_matte.png"), cv2.IMREAD_GRAYSCALE)
    return picture, cv2.resize(matte, (picture.shape[1], picture.shape[0]))


def scene(
    face: float = 0.34,
    x: float = 0.5,
    eyes: float = 0.40,
    roll: float = 0.0,
    size: tuple[int, int] = (640, 480),
) -> Scene:
    """Place the portrait: face height and eye line as shares of the picture, roll in degrees clockwise."""
    picture, matte = _portrait()
    width, height = size
    eye = (RIGHT_EYE + LEFT_EYE) / 2
    own_roll = float(np.degrees(np.arctan2(*(LEFT_EYE - RIGHT_EYE)[::-1])))
    scale = face * height / float(np.linalg.norm(FOREHEAD - CHIN))
    matrix = cv2.getRotationMatrix2D((float(eye[0]), float(eye[1])), own_roll - roll, scale)
    matrix[:, 2] += np.array([x * width, eyes * height]) - eye
    if scale < 0.7:
        picture = cv2.GaussianBlur(picture, (0, 0), 0.45 / scale)
    placed = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    cut = cv2.warpAffine(matte, matrix, size, borderMode=cv2.BORDER_CONSTANT)[..., None] / 255.0
    wall = np.array([150.0, 158.0, 164.0])
    flat = placed * cut + wall * (1 - cut)
    middle = matrix[:, :2] @ ((FOREHEAD + CHIN) / 2) + matrix[:, 2]
    light = LINEAR[flat.astype(np.uint8)]
    return Scene(light, cut.astype(np.float32), (float(middle[0]), float(middle[1])), face * height)


def backlit(of: Scene, stops: float) -> Light:
    """Return the person before a wall that is `stops` brighter than the face, metered as a whole."""
    x, y = (int(v) for v in of.middle)
    level = float(np.median(of.light[y - 20 : y + 20, x - 20 : x + 20] @ LUMA_BGR))
    both = of.light * of.matte + level * 2.0**stops * (1 - of.matte)
    exposed: Light = (both * (0.22 / max(1e-3, float(np.minimum(both @ LUMA_BGR, 0.88).mean())))).astype(
        np.float32
    )
    return exposed


def side_lit(of: Scene, degrees: float, ambient: float = 0.06) -> Light:
    """Return the face lit from picture right under `degrees` (a cylinder under Lambert's law)."""
    columns = np.arange(of.light.shape[1], dtype=np.float32)[None, :, None]
    across = np.clip((columns - of.middle[0]) / (of.face * 0.45), -0.98, 0.98)
    shade = np.maximum(0, np.cos(np.arcsin(across) - np.radians(degrees)))
    lit = ambient + (1 - ambient) * (shade * of.matte + (1 - of.matte) * 0.5)
    return (of.light * lit).astype(np.float32)


def tinted(of: Scene, red: float, green: float, blue: float) -> Light:
    """Return the scene under a lamp of another colour, luminance kept."""
    gain = np.array([blue, green, red], np.float32)
    return (of.light * (gain / float(gain @ LUMA_BGR))).astype(np.float32)


def blurred(of: Scene, pixels: float) -> Light:
    return cv2.GaussianBlur(of.light, (0, 0), pixels) if pixels else of.light
