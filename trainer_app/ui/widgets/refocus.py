"""Keeping the focus where it was when a page fills itself anew: by name, since the widgets are other ones."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from trainer_app.ui.widgets.regions import is_stop

Held = tuple[QWidget, str]
"""What has the focus, and the name of it or of the nearest named widget around it (a row of choices)."""


def held_by(page: QWidget) -> Held | None:
    """Return what in the page has the focus, None when the page itself or something outside has it."""
    now = page.focusWidget()
    if now is None or now is page or not page.isAncestorOf(now):
        return None
    named: QWidget | None = now
    while named is not None and named is not page and not named.objectName():
        named = named.parentWidget()
    return (now, "" if named is None or named is page else named.objectName())


def give_back(page: QWidget, held: Held | None) -> None:
    """Give the focus to what stands now where `held` stood, once that is shown; not where it still stands."""
    if held is None or not held[1] or (isValid(held[0]) and held[0].isVisibleTo(page)):
        return
    QTimer.singleShot(0, page, lambda: _to(page, held[1]))


def _to(page: QWidget, name: str) -> None:
    around = next((one for one in page.findChildren(QWidget, name) if one.isVisible()), None)
    if around is not None:
        target = next((one for one in (around, *around.findChildren(QWidget)) if is_stop(one)), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
