"""What can be wrong with a page that is up, found by walking its widgets: cut words, overlaps, targets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import TextIO

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from trainer_app.cli.tour_guide import Guide
from trainer_app.ui.widgets.dialog import Dialog
from trainer_app.ui.widgets.focus import FocusRing
from trainer_app.ui.widgets.toast import Toast

LEAST_TARGET = 44
"""Width and height in px of the smallest control (WCAG 2.2 asks 24, 2.5.5 and our drawings 44)."""
SLACK = 1
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QAbstractSlider)
OVER_ALL = (Dialog, FocusRing, Toast)
"""What lies over its neighbours by intent."""
SIZES = ((1366, 690), (1280, 720), (1920, 1080))
TEXT_SCALES = (1.0, 1.125, 1.25, 1.5)
Look = tuple[tuple[int, int], float]
LOOKS: tuple[Look, ...] = tuple((size, text) for size in SIZES for text in TEXT_SCALES)


def faults_of(window: QWidget) -> list[str]:
    """Return one line for each fault of what can be seen in the window; an open dialog is looked at alone."""
    dialogs = [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()]
    root: QWidget = dialogs[-1] if dialogs else window
    shown = [root, *_shown(root)]
    return [
        *_cut(shown),
        *_small(shown),
        *_outside(shown, root),
        *_overlaps(shown),
    ]


def _shown(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not _of_qt(widget):
            yield widget


def _of_qt(widget: QWidget) -> bool:
    """Parts that Qt makes for itself: scroll bars and their holders, table corners, menus."""
    if isinstance(widget, (QHeaderView, QScrollBar)) or widget.isWindow():
        return True
    return widget.objectName().startswith("qt_") or type(widget).__name__ == "QTableCornerButton"


def _name(widget: QWidget) -> str:
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")
    return f"{type(widget).__name__} {widget.objectName()} «{words[:60]}»"


def _cut(shown: Sequence[QWidget]) -> Iterator[str]:
    for widget in shown:
        if isinstance(widget, QLabel):
            if widget.text() and widget.pixmap().isNull() and _label_is_cut(widget):
                yield f"cut: {_name(widget)} has {_size(widget.size())}"
            continue
        least = widget.minimumSizeHint()
        scrolls = isinstance(widget, (QAbstractItemView, QScrollArea))
        if scrolls or not least.isValid() or widget.layout() is not None:
            continue
        if widget.width() + SLACK < least.width() or widget.height() + SLACK < least.height():
            yield f"cut: {_name(widget)} has {_size(widget.size())}, needs {_size(least)}"


def _label_is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() + SLACK < label.heightForWidth(label.width())
    need = label.sizeHint()
    return label.width() + SLACK < need.width() or label.height() + SLACK < need.height()


def _small(shown: Sequence[QWidget]) -> Iterator[str]:
    for widget in shown:
        if not isinstance(widget, CONTROLS):
            continue
        if not widget.accessibleName():
            yield f"nameless: {_name(widget)}"
        if min(widget.width(), widget.height()) < LEAST_TARGET:
            yield f"small: {_name(widget)} is {_size(widget.size())}"


def _outside(shown: Sequence[QWidget], root: QWidget) -> Iterator[str]:
    for widget in shown:
        parent = widget.parentWidget()
        if parent is None or widget is root or isinstance(widget, OVER_ALL):
            continue
        room, box = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK), widget.geometry()
        if _is_viewport(parent):
            if box.right() > room.right():
                yield f"outside: {_name(widget)} {_box(box)} is wider than the {room.width()} px to be seen"
        elif not room.contains(box):
            yield f"outside: {_name(widget)} {_box(box)} leaves {_name(parent)} {_size(parent.size())}"
        if isinstance(widget, (*CONTROLS, QLabel)) and not _scrolls(widget, root):
            place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
            if not root.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
                yield f"outside: {_name(widget)} {_box(place)} leaves the window"


def _overlaps(shown: Sequence[QWidget]) -> Iterator[str]:
    families: dict[QWidget, list[QWidget]] = {}
    for widget in shown:
        parent = widget.parentWidget()
        if parent is not None and not isinstance(widget, OVER_ALL):
            families.setdefault(parent, []).append(widget)
    for children in families.values():
        for one, two in combinations(children, 2):
            shared = one.geometry().intersected(two.geometry())
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"overlap: {_name(one)} {_box(one.geometry())} and {_name(two)} {_box(two.geometry())}"


def _is_viewport(widget: QWidget) -> bool:
    outer = widget.parentWidget()
    return isinstance(outer, QScrollArea) and outer.viewport() is widget


def _scrolls(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _size(size: object) -> str:
    return f"{size.width()}x{size.height()}"  # type: ignore[attr-defined]


def _box(box: QRect) -> str:
    return f"{box.x()},{box.y()} {box.width()}x{box.height()}"


def walk(
    guide: Guide, scenes: dict[str, Callable[[Guide], object]], looks: Sequence[Look], out: TextIO
) -> int:
    """Play every scene in every look, print what is wrong with it; return how many faults there are.

    A page is drawn anew for each look, as after a press on "text size"; a dialog is asked anew.
    """
    found = 0
    for name, scene in sorted(scenes.items()):
        played = False
        for size, text in looks:
            if not played or guide.asks:
                guide.tidy()
                guide.look(size, text)
                scene(guide)
                played = True
            guide.look(size, text)
            faults = faults_of(guide.window)
            if (guide.window.width(), guide.window.height()) != size:
                faults.append(f"grown: the window is {_size(guide.window.size())}")
            for fault in faults:
                print(f"{name} {size[0]}x{size[1]} {round(text * 100)} {guide.language}: {fault}", file=out)
            found += len(faults)
    return found
