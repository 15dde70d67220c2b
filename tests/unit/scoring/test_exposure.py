"""A camera that meters anew gets patience, a lamp gets none."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from trainer_app.scoring.exposure import DRIFT_PATIENCE_S, SETTLING_S, Exposure
from trainer_app.scoring.lighting_sample import LINEAR, Bgr

ROOM = np.random.default_rng(7).uniform(0.05, 0.35, (6, 8)).repeat(20, 0).repeat(20, 1).astype(np.float32)
FACE = 0.2


def coded(light: np.ndarray) -> Bgr:
    codes = np.searchsorted(LINEAR, np.clip(light, 0, 1)).clip(0, 255).astype(np.uint8)
    return np.repeat(codes[..., None], 3, axis=2)


def patience(
    gain: Callable[[float], float], seconds: float, face: Callable[[float], float] | None = None
) -> list[float]:
    watch, found = Exposure(), []
    for tick in range(round(seconds * 10)):
        t = tick / 10
        own = gain(t) if face is None else face(t)
        watch.note(t, coded(ROOM * gain(t)), FACE * own)
        found.append(watch.patience_s(t))
    return found


def test_a_steady_picture_is_judged_as_ever() -> None:
    assert set(patience(lambda _t: 1.0, 12)) == {0.0}


@pytest.mark.parametrize("stops", [-0.7, -0.3, 0.3, 0.7])
def test_a_step_of_the_camera_gets_a_second_and_no_more(stops: float) -> None:
    found = patience(lambda t: 2.0**stops if t >= 3 else 1.0, 6)
    assert set(found[:30]) == {0.0}
    assert set(found[31:43]) == {SETTLING_S}
    assert set(found[46:]) == {0.0}


@pytest.mark.parametrize("stops", [0.5, 1.0])
def test_a_slow_drift_is_the_cameras(stops: float) -> None:
    found = patience(lambda t: 2.0 ** (stops * float(np.sin(2 * np.pi * t / 20))), 20)
    assert DRIFT_PATIENCE_S in found
    assert found[60:].count(0.0) < 20


def test_a_lamp_at_the_face_alone_is_no_metering() -> None:
    face = lambda t: 2.0 if t >= 3 else 1.0  # noqa: E731  # one line says it
    assert set(patience(lambda _t: 1.0, 6, face)) == {0.0}
    assert set(patience(lambda t: 1.3 if t >= 3 else 1.0, 6, face)[30:35]) == {0.0}


def test_the_ceiling_lamp_is_told_as_soon_as_ever() -> None:
    assert set(patience(lambda t: 2.0**-2.5 if t >= 3 else 1.0, 6)) == {0.0}


def test_tiny_black_and_burnt_out_pictures_say_nothing() -> None:
    watch = Exposure()
    for tick, light in enumerate((0.0, 1.0, 0.0, 1.0)):
        for later, size in ((0.0, (4, 4)), (0.05, (120, 160))):
            watch.note(tick / 10 + later, coded(np.full(size, light)), light)
            assert watch.patience_s(tick / 10 + later) == 0.0
