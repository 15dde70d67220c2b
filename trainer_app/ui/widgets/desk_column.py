"""A column of wrapping words inside a scroll area that is never squeezed: it scrolls instead."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class TallColumn(QWidget):
    """Keeps the height that its layout asks for at the present width.

    A QScrollArea asks its content for a least size without regard to the width, so wrapped lines and buttons
    would share out too little height among them.
    """

    def _keep_height(self) -> None:
        layout = self.layout()
        if layout is None or self.width() <= 0:
            return
        tall = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else 0
        tall = max(tall, layout.totalMinimumSize().height())
        if tall != self.minimumHeight():
            self.setMinimumHeight(tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width decides how the words wrap."""
        super().resizeEvent(event)
        self._keep_height()

    def event(self, event: QEvent) -> bool:
        """Follow what the layout asks for when words change."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_height()
        return done
