"""Frameless scroll areas that come up only when a page is higher than its window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from trainer_app.ui.theme import look

_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class ScrollArea(QScrollArea):
    """Scrolls by wheel, bar and page keys; arrows are left to the page, which walks its tiles with them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows."""
        if event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)


def reveal(widget: QWidget) -> None:
    """Scroll so that the widget can be seen whole."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, look.px(12), look.px(12))
            return
        parent = parent.parentWidget()
