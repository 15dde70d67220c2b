"""The parts of a page that F6 walks through. A part says so by `mark`; their order is that of Tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

REGION = "region"


def mark(widget: QWidget) -> None:
    """Make this widget a part of its page that F6 stops at."""
    widget.setProperty(REGION, True)


def next_stop(page: QWidget, now: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return what takes the focus in the next part that has something to press; None where no other has."""
    parts = _parts(page)
    here = _part_of(now, page)
    others = [part for part in parts if part is not here]
    if not others:
        return None
    if here not in parts:
        return parts[others[0 if forward else -1]]
    at = list(parts).index(here)
    order = list(parts)
    return parts[order[(at + (1 if forward else -1)) % len(order)]]


def _parts(page: QWidget) -> dict[QWidget, QWidget]:
    """Each part with the first thing in it that Tab stops at."""
    found: dict[QWidget, QWidget] = {}
    step = page.nextInFocusChain()
    while step is not None and step is not page:
        part = _part_of(step, page) if is_stop(step) and page.isAncestorOf(step) else None
        if part is not None:
            found.setdefault(part, step)
        step = step.nextInFocusChain()
    return found


def _part_of(widget: QWidget | None, page: QWidget) -> QWidget | None:
    """The nearest part around a widget; what lies in none belongs to the page, which is a part too."""
    while widget is not None and widget is not page:
        if widget.property(REGION):
            return widget
        widget = widget.parentWidget()
    return widget


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here: of exclusive choices only at the taken one, arrows lead to the others."""
    if not widget.isVisible() or not widget.isEnabled():
        return False
    if isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked():
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
