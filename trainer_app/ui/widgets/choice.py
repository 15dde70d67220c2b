"""A choice out of a list that opens below: for devices, whose number is not known."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.tokens import RADIUS, TARGET


class Choice(QComboBox):
    """One of (key, words); `picked` says the key a person chose, never one set by the program."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(look.font("body", weight=600))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(max(look.tx(TARGET.button), look.px(TARGET.least)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setProperty("ringRadius", RADIUS.md)
        self.setView(QListView())
        self.activated.connect(lambda at: self.picked.emit(str(self.itemData(at))))

    def set_choices(self, choices: tuple[tuple[str, str], ...], now: str) -> None:
        """Show these; `now` is the taken key, added as it is when it is not among them."""
        self.clear()
        known = dict(choices)
        for key, words in (*choices, *(() if now in known else ((now, now),))):
            self.addItem(words, key)
        self.setCurrentIndex(self.findData(now))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel scrolls the page; it never changes a device unseen."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and a caret that follows the tokens."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = look.px(18)
        square = QRectF(self.width() - size - look.px(16), (self.height() - size) / 2, size, size)
        draw_icon(painter, "caret-down-bold", square, look.token(look.palette_of(self), "text_2"))
        painter.end()
