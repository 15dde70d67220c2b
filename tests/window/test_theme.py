"""Scale, palettes, fonts, icons and text with emoji."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from trainer_app.basics.assets import assets_dir
from trainer_app.ui.theme import emoji, glyphs, look
from trainer_app.ui.theme.letters import TYPE
from trainer_app.ui.theme.qss import stylesheet
from trainer_app.ui.theme.scale import Scale, scale_for
from trainer_app.ui.theme.shapes import draw_badge
from trainer_app.ui.theme.tokens import LIGHT, STAGE


def test_a_high_window_makes_everything_larger_and_text_only_letters() -> None:
    assert scale_for(768, 1.0).px(40) == 40
    assert scale_for(1080, 1.0).px(40) == 50
    assert scale_for(768, 1.5).px(40) == 40
    assert scale_for(768, 1.5).tx(40) == 60
    assert scale_for(1080, 1.5).tx(40) == 75


def test_children_are_in_the_palette_of_their_page(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    child = QWidget(page)
    assert look.palette_of(child) is LIGHT
    look.set_palette(page, STAGE)
    assert look.palette_of(child) is STAGE


def test_colours_with_alpha_keep_it() -> None:
    assert look.colour(LIGHT.scrim).alpha() == 0x99
    assert look.colour(LIGHT.text).name().upper() == LIGHT.text


@pytest.mark.parametrize("style", sorted(TYPE))
def test_every_letter_style_is_set_in_the_shipped_font(style: str) -> None:
    font = look.font(style)
    assert QFontInfo(font).family().startswith("Plus Jakarta Sans")
    assert font.pixelSize() == TYPE[style].size
    assert font.pixelSize() >= 13


def test_paper_is_painted_at_scale_one_whatever_the_window_has() -> None:
    look.set_scale(Scale(1.5, 1.25))
    with look.on_paper():
        assert look.tx(40) == 40
    assert look.tx(40) == 75


@pytest.mark.parametrize("file", sorted((assets_dir() / "icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_is_drawn_in_the_asked_colour(file: object) -> None:
    image = glyphs.icon(file.stem, 24, "#FF0000").toImage()  # type: ignore[attr-defined]
    seen = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    solid = [pixel for pixel in seen if pixel.alpha() > 200]
    assert solid
    assert all(pixel.red() > 240 and pixel.green() < 15 for pixel in solid)


def test_every_picture_of_a_person_is_round_and_another_one() -> None:
    images = [glyphs.avatar(number, 40).toImage() for number in range(glyphs.AVATARS)]
    assert all(image.pixelColor(0, 0).alpha() == 0 for image in images)
    assert all(image.pixelColor(20, 20).alpha() == 255 for image in images)
    assert len({bytes(image.constBits()) for image in images}) == glyphs.AVATARS


def test_the_three_badges_differ_without_colour(qtbot: QtBot) -> None:
    outlines = set()
    for level in ("good", "fair", "poor", ""):
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        draw_badge(painter, QRectF(0, 0, 24, 24), level, LIGHT)
        painter.end()
        outlines.add(tuple(image.pixelColor(x, y).alpha() > 128 for x in range(24) for y in range(24)))
    assert len(outlines) == 4


def test_the_stylesheet_names_no_colour_that_is_no_token() -> None:
    assert "$" not in stylesheet(LIGHT)
    assert stylesheet(LIGHT) != stylesheet(STAGE)


def test_text_is_cut_into_letters_and_emoji() -> None:
    assert emoji.runs("halo 👍🏻 bu") == [("halo ", False), ("👍", True), ("🏻 bu", False)] or emoji.runs(
        "halo 👍 bu"
    ) == [("halo ", False), ("👍", True), (" bu", False)]
    assert emoji.runs("❤️")[0][0] == "❤"


@given(st.text(max_size=60), st.floats(40, 400), st.integers(0, 3))
def test_any_text_fits_its_width_and_its_lines(words: str, width: float, most: int) -> None:
    font = look.font("body")
    layout = emoji.text_layout(words, font, width, most)
    assert most == 0 or len(layout.lines) <= most
    letter = QFontMetricsF(font).horizontalAdvance("W") * 3
    assert layout.size.width() <= width + letter


def test_the_end_of_a_long_text_is_told_by_dots() -> None:
    layout = emoji.text_layout("satu dua tiga empat lima enam tujuh", look.font("body"), 120, 1)
    assert layout.lines[0][-1].text == "…"


def test_text_with_emoji_is_painted_at_the_asked_place() -> None:
    image = QImage(200, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    emoji.draw_text(painter, QRectF(0, 0, 200, 40), "ya 👍", look.font("body"), QColor("black"), right)
    painter.end()
    touched = [x for x in range(200) if any(image.pixelColor(x, y) != QColor("white") for y in range(40))]
    assert min(touched) > 120
    assert max(touched) >= 190
