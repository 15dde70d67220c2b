"""Widgets that paint themselves, one by one: the colours they must show, and no ink cut off at the rim."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.scale import scale_for
from trainer_app.ui.theme.tokens import LIGHT, STAGE, Palette
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import AvatarView, BadgeView, Chip, IconView
from trainer_app.ui.widgets.help_panel import HelpDoor
from trainer_app.ui.widgets.keycap import KeyCap
from trainer_app.ui.widgets.pin_field import PinField
from trainer_app.ui.widgets.strip_top import RedDot
from trainer_app.ui.widgets.tiles import AddTile, PersonTile
from trainer_app.ui.widgets.topbar import PersonBadge, Tab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
GROUND = "#00ff00"
"""A ground that no widget paints: what still shows it was left free."""
NEAR = 6
"""Difference of a channel that still counts as the same colour."""
Make = Callable[[], QWidget]


def drawn(widget: QWidget, palette: Palette = LIGHT, grow: int = 0) -> np.ndarray:
    """uint8 (height, width, 3) RGB of a widget in its own size, with `grow` px of ground around it."""
    holder = QWidget()
    look.set_palette(holder, palette)
    holder.setAutoFillBackground(True)
    paint = holder.palette()
    paint.setColor(holder.backgroundRole(), QColor(GROUND))
    holder.setPalette(paint)
    widget.setParent(holder)
    widget.resize(widget.sizeHint() if widget.sizeHint().isValid() else widget.size())
    widget.move(grow, grow)
    holder.resize(widget.width() + 2 * grow, widget.height() + 2 * grow)
    image = holder.grab().toImage().convertToFormat(holder.grab().toImage().Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def share(picture: np.ndarray, colour: QColor) -> float:
    """Share of the pixels that have this colour."""
    wanted = np.array([colour.red(), colour.green(), colour.blue()])
    return float((np.abs(picture.astype(int) - wanted).max(axis=2) <= NEAR).mean())


BUTTONS = {
    "primary": ("accent", "on_accent"),
    "plain": ("surface", "line_strong", "text"),
    "tint": ("accent_tint", "accent_text"),
    "ghost": ("text_2",),
    "good": ("good", "on_good"),
    "danger": ("poor", "on_poor"),
}


@pytest.mark.parametrize("palette", [LIGHT, STAGE], ids=["light", "stage"])
@pytest.mark.parametrize("kind", BUTTONS)
def test_a_button_shows_the_colours_of_its_kind(kind: str, palette: Palette) -> None:
    picture = drawn(Button("Simpan PDF", kind=kind, icon="file-pdf-fill"), palette)
    missing = [tone for tone in BUTTONS[kind] if share(picture, look.token(palette, tone)) < 0.004]
    assert missing == []


def test_a_button_that_rests_is_told_apart_from_one_that_can_be_pressed() -> None:
    able, unable = Button("Mulai", kind="primary"), Button("Mulai", kind="primary")
    unable.setEnabled(False)
    accent = look.token(LIGHT, "accent")
    assert share(drawn(able), accent) > 0.4
    assert share(drawn(unable), accent) == 0.0


@pytest.mark.parametrize(("level", "tone"), [("good", "good"), ("fair", "fair"), ("poor", "poor")])
def test_a_badge_has_its_colour_and_lies_in_the_middle(level: str, tone: str) -> None:
    picture = drawn(BadgeView(level, 48))
    assert share(picture, look.token(LIGHT, tone)) > 0.2
    inked = (np.abs(picture.astype(int) - np.array([0, 255, 0])).max(axis=2) > 40).astype(int)
    left, right = inked[:, :24].sum(), inked[:, 24:].sum()
    assert abs(left - right) <= 0.06 * (left + right)


def test_badges_differ_by_shape_and_not_by_colour_alone() -> None:
    shapes = []
    for level in ("good", "fair", "poor"):
        picture = drawn(BadgeView(level, 48)).astype(int)
        shapes.append(np.abs(picture - np.array([0, 255, 0])).max(axis=2) > 40)
    for one, two in ((0, 1), (0, 2), (1, 2)):
        assert (shapes[one] != shapes[two]).mean() > 0.01


PAINTED: dict[str, Make] = {
    "tab": lambda: Tab("Ringkasan"),
    "chip": lambda: Chip("Sematan", "accent", icon="push-pin-fill"),
    "keycap": lambda: KeyCap("Ctrl 1 2 3"),
    "arrows": lambda: KeyCap("← → ↑ ↓"),
    "door": HelpDoor,
    "icon": lambda: IconView("gear-six-fill", 30, "text"),
    "avatar": lambda: AvatarView(3, 60),
    "badge": lambda: PersonBadge("Bu Ningsih", 2),
    "pin": PinField,
    "dot": RedDot,
    "person": lambda: PersonTile(1, "Bu Sari", 0, 1, "Sudah 1 dari 3", chosen=True),
    "add": lambda: AddTile("Tambah nama"),
}


@pytest.mark.parametrize("text_scale", [1.0, 1.5])
@pytest.mark.parametrize("name", PAINTED)
def test_what_paints_itself_stays_inside_and_shows_something(name: str, text_scale: float) -> None:
    look.set_scale(scale_for(768, text_scale))
    picture = drawn(PAINTED[name](), grow=8)
    rim = np.concatenate(
        [
            picture[:7].reshape(-1, 3), picture[-7:].reshape(-1, 3),
            picture[:, :7].reshape(-1, 3), picture[:, -7:].reshape(-1, 3),
        ]
    )  # fmt: skip
    assert (np.abs(rim.astype(int) - np.array([0, 255, 0])).max(axis=1) <= NEAR).all()
    inner = picture[8:-8, 8:-8].reshape(-1, 3)
    assert len(np.unique(inner, axis=0)) > 3


@pytest.mark.parametrize("keys", ["← →", "↑ ↓"])
def test_an_arrow_and_its_opposite_are_each_others_mirror(keys: str) -> None:
    """On each key the mass of the arrow lies towards its head, so the two differ and mirror each other."""
    one, two = (drawn(KeyCap(key))[:, :, 1].astype(int) for key in keys.split())
    flipped = np.flip(two, axis=1 if keys == "← →" else 0)
    assert np.abs(one - two).max() > 60
    if keys == "← →":
        assert np.abs(one - flipped).mean() < np.abs(one - two).mean()
