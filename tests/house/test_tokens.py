"""Colours are readable and stand in one place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from trainer_app.ui.theme.tokens import INITIAL_GROUNDS, LIGHT, OVERLAY, SERIES, STAGE, Palette

UI = Path(__file__).parents[2] / "trainer_app" / "ui"
TEXT_PAIRS = [
    (text, ground) for text in ("text", "text_2", "text_3") for ground in ("page", "surface", "surface_2")
] + [
    ("accent_text", "surface"),
    ("accent_text", "accent_tint"),
    ("accent_text", "page"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_press"),
    ("on_accent_2", "accent"),
    ("on_toast", "toast"),
    ("info_text", "info_tint"),
    ("info_text", "surface"),
    ("text", "info_tint"),
    ("text", "surface_3"),
    ("text_2", "surface_3"),
    *((f"{level}_text", f"{level}_tint") for level in ("good", "fair", "poor")),
    *((f"{level}_text", "surface") for level in ("good", "fair", "poor")),
    *((f"on_{level}", level) for level in ("good", "fair", "poor")),
]
SHAPE_PAIRS = [
    *((level, "surface") for level in ("good", "fair", "poor")),
    ("line_strong", "surface"),
    ("line_strong", "page"),
    ("focus", "page"),
    ("focus", "surface"),
    ("accent", "surface"),
]


def luminance(token: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [int(token[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of WCAG 2.2, 1..21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@pytest.mark.parametrize("palette", [LIGHT, STAGE], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, STAGE], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_shapes_and_edges_can_be_seen(palette: Palette, shape: str, ground: str) -> None:
    assert contrast(getattr(palette, shape), getattr(palette, ground)) >= 3.0


def test_white_letters_stand_out_on_every_initial() -> None:
    assert min(contrast("#FFFFFF", ground) for ground in INITIAL_GROUNDS) >= 4.5


def test_the_names_of_curves_can_be_read_on_paper() -> None:
    assert min(contrast(series.name_colour, "#FFFFFF") for series in SERIES.values()) >= 4.5


def test_curves_differ_by_dash_and_not_by_colour_alone() -> None:
    assert len({series.dash for series in SERIES.values()}) == len(SERIES)


def test_words_on_bubbles_can_be_read_over_a_white_picture() -> None:
    alpha = int(OVERLAY.bubble[7:], 16) / 255
    mixed = [round(255 * (1 - alpha) + int(OVERLAY.bubble[at : at + 2], 16) * alpha) for at in (1, 3, 5)]
    ground = "#" + "".join(f"{part:02X}" for part in mixed)
    assert contrast(OVERLAY.bubble_text, ground) >= 4.5
    assert contrast(OVERLAY.bubble_name, ground) >= 4.5


def test_no_colour_and_no_pixel_size_is_written_outside_the_theme() -> None:
    wrong = []
    for file in sorted(UI.rglob("*.py")):
        if file.is_relative_to(UI / "theme"):
            continue
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if re.search(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{8}\b|[0-9]px\b", line):
                wrong.append(f"{file.relative_to(UI)}:{number}: {line.strip()}")
    assert wrong == []
