"""The boxes of a code: a password field in which every digit has its box."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QRegularExpression, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS

SHORTEST, LONGEST = 4, 8
"""Digits of a code, as `store.pin` takes them."""
WIDE, TALL, GAP = 42, 60, 8


class PinField(QLineEdit):
    """Takes digits only; at least four boxes are seen, more as more is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pinField")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", RADIUS.md)
        self.textChanged.connect(self._say)
        self._say()

    def boxes(self) -> int:
        """Return how many boxes are drawn."""
        return min(LONGEST, max(SHORTEST, len(self.text()) + (1 if len(self.text()) >= SHORTEST else 0)))

    def add(self, digit: str) -> None:
        """Type one digit at the end."""
        if len(self.text()) < LONGEST:
            self.setText(self.text() + digit)

    def take_back(self) -> None:
        """Erase the last digit."""
        self.setText(self.text()[:-1])

    def sizeHint(self) -> QSize:
        """Room for the most boxes."""
        return QSize(look.px(LONGEST * WIDE + (LONGEST - 1) * GAP), look.px(TALL))

    def minimumSizeHint(self) -> QSize:
        """The same: a box is never cut."""
        return self.sizeHint()

    def _say(self) -> None:
        self.setAccessibleName(word("demo.pin.field", count=len(self.text())))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Boxes, a dot in each that is filled; the next one is ringed."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        count, typed = self.boxes(), len(self.text())
        wide, gap = look.px(WIDE), look.px(GAP)
        left = (self.width() - count * wide - (count - 1) * gap) / 2
        for number in range(count):
            box = QRectF(left + number * (wide + gap), 0, wide, self.height())
            here = number == typed and self.isEnabled()
            edge = look.token(palette, "accent" if here else "line_strong")
            ground = look.token(palette, "surface" if self.isEnabled() else "surface_2")
            draw_box(painter, box, look.px(RADIUS.md), ground, edge, look.px(3 if here else 2))
            if number < typed:
                dot = look.px(8)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.token(palette, "text"))
                painter.drawEllipse(box.center(), dot, dot)
        painter.end()
