from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.scoring.lighting import light_measures, light_subscores
from trainer_app.scoring.lighting_readings import LightReadings
from trainer_app.scoring.tips import first_fault

FINE = LightReadings(
    face_luminance=0.35, face_level=0.35, frame_bright=0.7, face_clipped=0.0, background_bright=0.4,
    background_stops=0.2, background_blown=0.0, side_stops=0.3, skin_blue=-0.4, skin_red=0.8, eye_blue=-0.2,
    frame_green=0.0, steepness=0.6, fine_contrast=0.9, eye_floor=0.05, frame_floor=0.01, face_px=160.0,
)  # fmt: skip


def tip_of(**changed: float | None) -> str:
    return first_fault(light_subscores(replace(FINE, **changed)))  # type: ignore[arg-type]


def test_fine_readings_have_no_fault() -> None:
    assert tip_of() == "ok"
    assert min(light_subscores(FINE).values()) == 100


@pytest.mark.parametrize(
    ("tip", "changed"),
    [
        ("too_dark", {"face_level": 0.02, "frame_bright": 0.1}),
        ("overexposed", {"face_clipped": 0.3}),
        ("backlit", {"background_bright": 0.9, "background_stops": 2.6}),
        ("side_light", {"side_stops": -2.2}),
        ("colour_cast", {"skin_blue": 0.3, "eye_blue": 0.6}),
        ("colour_cast", {"skin_blue": -2.2, "eye_blue": -1.7}),
        ("colour_cast", {"skin_blue": -0.8, "skin_red": 0.2}),
        ("blurred", {"steepness": 0.33}),
        ("blurred", {"eye_floor": 0.45, "fine_contrast": 0.25, "frame_floor": 0.15}),
    ],
)
def test_each_reading_beyond_its_limit_is_told(tip: str, changed: dict[str, float]) -> None:
    assert tip_of(**changed) == tip


def test_a_dark_skin_in_a_bright_room_is_not_called_too_dark() -> None:
    assert tip_of(face_luminance=0.035, face_level=0.035, frame_bright=0.8) == "ok"
    assert tip_of(face_luminance=0.035, face_level=0.035, frame_bright=0.2) == "too_dark"


def test_a_face_in_deep_shadow_is_too_dark_even_with_a_lamp_in_the_picture() -> None:
    assert (
        tip_of(face_level=0.012, frame_bright=1.0, background_bright=0.1, background_stops=1.0) == "too_dark"
    )


def test_strong_eyes_behind_a_soft_picture_are_no_dirty_lens() -> None:
    assert tip_of(eye_floor=0.5) == "ok"
    assert tip_of(fine_contrast=0.2) == "ok"


def test_a_small_face_is_not_called_blurred() -> None:
    assert tip_of(steepness=0.2, face_px=50) == "ok"


def test_a_green_wall_is_only_paint_but_a_picture_green_all_over_is_a_cast() -> None:
    assert tip_of(frame_green=0.1) == "ok"
    assert tip_of(frame_green=0.5) == "colour_cast"
    assert tip_of(frame_green=0.5, skin_red=1.3) == "ok"


def test_without_a_background_to_see_there_is_no_backlight() -> None:
    assert tip_of(background_bright=None, background_stops=None) == "ok"


@given(level=st.floats(0.001, 0.8), frame=st.floats(0.01, 1), stops=st.floats(0, 6))
def test_a_darker_scene_never_scores_better(level: float, frame: float, stops: float) -> None:
    dimmed = replace(FINE, face_level=level / 2**stops, frame_bright=frame / 2**stops)
    before = light_subscores(replace(FINE, face_level=level, frame_bright=frame))["too_dark"]
    assert light_subscores(dimmed)["too_dark"] <= before + 1e-6


def test_every_reading_is_named_with_its_unit() -> None:
    units = ("_linear", "_share", "_stops")
    assert all(name.endswith(units) for name in light_measures(FINE))
