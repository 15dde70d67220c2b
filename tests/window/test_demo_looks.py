"""The demonstration at every size, text scale and language: nothing is cut, everything can be hit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLabel, QScrollArea, QWidget

from tests.window.demo_world import BACKLIT, NOISY, DemoWorld

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
SIZES = ((1366, 768), (1280, 720), (1920, 1080))


def faults(page: QWidget) -> list[str]:
    found = []
    controls = [*page.findChildren(QAbstractButton), *page.findChildren(QAbstractSlider, "compareSlider")]
    for control in controls:
        if not control.isVisible():
            continue
        name = control.accessibleName()
        least = control.minimumSizeHint()
        if not name:
            found.append(f"nameless {control!r}")
        if min(control.width(), control.height()) < 44:
            found.append(f"{name}: {control.width()}x{control.height()}")
        if control.width() + 1 < least.width() or control.height() + 1 < least.height():
            found.append(f"{name} is cut: {control.size()} < {least}")
        place = QRect(control.mapTo(page, QPoint(0, 0)), control.size())
        if place.left() < 0 or place.right() >= page.width():
            found.append(f"{name} leaves the page: {place}")
        if place.bottom() >= page.height() and not _scrolls(control):
            found.append(f"{name} is below the page: {place}")
    for part in page.findChildren(QLabel):
        if not part.isVisible() or not part.text():
            continue
        need = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
        if part.height() + 1 < need or (not part.wordWrap() and part.width() + 1 < part.sizeHint().width()):
            found.append(f"cut: {part.text()} {part.size()} {need}")
    for area in page.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None and inner.width() > area.viewport().width():
            found.append(f"{inner!r} is wider than what can be seen")
    return found


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("text_scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", [*SIZES, (1366, 690)], ids=str)
def test_nothing_is_cut_and_everything_can_be_hit(
    show: Show, size: tuple[int, int], text_scale: float, language: str
) -> None:
    world = DemoWorld(show, size, text_scale, language, screens=2)
    world.run(2, light=BACKLIT, heard=NOISY)
    assert faults(world.page) == []
    world.presenter.explain(True)
    world.run(0.5, light=BACKLIT, heard=NOISY)
    assert faults(world.page) == []
    assert world.page.live.height() >= world.page.height() * 0.2
    world.pair()
    assert world.presenter.state.comparing
    assert faults(world.page) == []
    world.presenter.note_saved("C:/Users/Pelatih/Documents/Gladi Live/Sebelum sesudah 2026-11-24 09.05.png")
    world.run(0.2)
    assert faults(world.page) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_at_100_percent_nothing_needs_scrolling(show: Show, size: tuple[int, int]) -> None:
    world = DemoWorld(show, size)
    world.run(2)
    bars = [area.verticalScrollBar() for area in world.page.findChildren(QScrollArea) if area.isVisible()]
    assert [bar.maximum() for bar in bars if bar.maximum() > 0] == []
    world.pair()
    assert [bar.maximum() for bar in bars if bar.maximum() > 0] == []
