"""Contrast measured in the picture: each label's ink against its own ground, on pages as they are drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from trainer_app.cli.tour import scenes
from trainer_app.cli.tour_guide import Guide
from trainer_app.ui.widgets.dialog import Dialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PAGES = (
    "a-beranda",
    "b-rumah",
    "c-cek-1-gelap",
    "d-panggung-1-tenang",
    "d-panggung-2-serbuan",
    "e-rapor-1-ringkasan",
    "e-rapor-2-komentar",
    "g-pelatih-1c-kenapa",
    "h-dialog-3-pin",
    "i-awal-1-selamat-datang",
    "j-bantuan-rapor",
    "x-pengaturan",
)
CORNERS = (((1366, 768), 1.0), ((1280, 720), 1.5))
NORMAL, LARGE = 4.5, 3.0
LARGE_PX, LARGE_BOLD_PX = 24.0, 18.66
"""WCAG 2.2, 1.4.3: 18 pt, or 14 pt bold, at 96 dots an inch."""
INK_SHARE = 0.2
"""Share of the pixels that differ from the ground which is taken for full ink: edges are smoothed."""
EDGE = 1.15
"""Contrast under which a pixel belongs to the ground."""
FRAME = 6
"""px at the rim of a button that are its edge, not its words."""


@pytest.fixture(params=CORNERS, ids=str)
def guide(request: pytest.FixtureRequest) -> Iterator[Guide]:
    size, text_scale = request.param
    made = Guide(size, text_scale, "id")
    yield made
    made.close()


def luminance(colour: tuple[int, int, int]) -> float:
    """Relative luminance of sRGB, 0..1 (WCAG 2.2)."""
    parts = [c / 255 for c in colour]
    lit = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * lit[0] + 0.7152 * lit[1] + 0.0722 * lit[2]


def contrast(one: float, two: float) -> float:
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)


def pixels(picture: QImage, box: QRect) -> np.ndarray:
    """uint8 (height, width, 3) RGB of a part of the picture."""
    part = picture.copy(box).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), part.bytesPerLine())
    return rows[:, : part.width() * 3].reshape(part.height(), part.width(), 3)


def seen(picture: QImage, box: QRect) -> float | None:
    """Return the contrast of ink and ground in a box; None where there is no ink.

    Ground: the most frequent colour. Ink: the share INK_SHARE of all that differs from it which differs most,
    so the full stems of the letters and not their smoothed edges.
    """
    found = Counter(map(tuple, (pixels(picture, box) & 0xF8).reshape(-1, 3).tolist()))
    ground = luminance(found.most_common(1)[0][0])
    differing = [(contrast(luminance(colour), ground), count) for colour, count in found.items()]
    ink = sorted((pair for pair in differing if pair[0] > EDGE), reverse=True)
    wanted = INK_SHARE * sum(count for _, count in ink)
    gathered = 0
    for reached, count in ink:
        gathered += count
        if gathered >= wanted:
            return reached
    return None


def needed(widget: QWidget) -> float:
    info = widget.fontInfo()
    large = LARGE_BOLD_PX if info.weight() >= 700 else LARGE_PX
    return LARGE if info.pixelSize() >= large else NORMAL


def texts(root: QWidget) -> list[QWidget]:
    """Labels and buttons with words that can be seen whole."""
    found: list[QWidget] = []
    for kind in (QLabel, QAbstractButton):
        for widget in root.findChildren(kind):
            whole = widget.visibleRegion().boundingRect() == widget.rect()
            if widget.isVisible() and widget.isEnabled() and widget.text() and whole:
                found.append(widget)
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_word_on_the_page_stands_out_from_its_ground(guide: Guide, page: str) -> None:
    scenes()[page](guide)
    guide.settle()
    dialogs = [one for one in guide.window.findChildren(Dialog) if one.isVisible()]
    root = dialogs[-1] if dialogs else guide.window
    picture = guide.window.grab().toImage()
    measured, faint = 0, []
    for widget in texts(root):
        rim = FRAME if isinstance(widget, QAbstractButton) else 0
        box = QRect(widget.mapTo(guide.window, QPoint(0, 0)), widget.size()).adjusted(rim, rim, -rim, -rim)
        reached = seen(picture, box)
        if reached is None:
            continue
        measured += 1
        if reached < needed(widget):
            faint.append((widget.text(), round(reached, 2), needed(widget)))
    assert measured >= 3
    assert faint == []


def test_faint_words_are_found(qapp: object) -> None:
    picture = QImage(200, 60, QImage.Format.Format_RGB32)
    for ink, enough in (("#8a8a8a", False), ("#707070", True)):
        label = QLabel("Cahaya belum terbaca")
        label.setStyleSheet(f"color: {ink}; background: white")
        label.resize(200, 60)
        picture = label.grab().toImage()
        reached = seen(picture, picture.rect())
        assert reached is not None
        assert (reached >= NORMAL) == enough
