"""The green word that all is well; nothing starts by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_badge, draw_box
from trainer_app.ui.widgets.controls import column, label, row


class ReadyStrip(QWidget):
    """Praise, and what to press next."""

    def __init__(self) -> None:
        super().__init__()
        line = row(self, 0, (76, 10, 20, 10))
        words = column(None, 0)
        self.title = label(word("check.ready_title"), "h3", "on_accent")
        self.text = label("", "body_strong", "on_accent", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        line.addLayout(words, 1)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Green ground and the good shape."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        draw_box(painter, QRectF(self.rect()), look.px(20), look.token(palette, "good"))
        size = look.px(42)
        ring = QRectF(look.px(18), (self.height() - size) / 2, size, size)
        draw_box(painter, ring.adjusted(-3, -3, 3, 3), size, look.token(palette, "surface"))
        draw_badge(painter, ring, "good", palette)
        painter.end()
