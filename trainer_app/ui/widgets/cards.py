"""White boxes with a hairline, in which a page's contents lie."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import BORDER, RADIUS


class Card(QWidget):
    """A surface with a hairline; `set_hot` tints and rings it as good, fair or poor."""

    def __init__(self, radius: int = RADIUS.lg, *, ground: str = "surface", edge: str = "line") -> None:
        super().__init__()
        self._radius = radius
        self._ground = ground
        self._edge = edge
        self._hot = ""
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def set_hot(self, level: str) -> None:
        """Tint and ring the card as "good", "fair" or "poor"; "" makes it plain."""
        if level != self._hot:
            self._hot = level
            self.update()

    def set_ground(self, ground: str, edge: str = "line") -> None:
        """Take another ground and edge (palette fields; edge "" for none)."""
        self._ground, self._edge = ground, edge
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface and edge."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        box, radius = QRectF(self.rect()), look.px(self._radius)
        if self._hot:
            ground, edge = look.token(palette, f"{self._hot}_tint"), look.token(palette, self._hot)
            draw_box(painter, box, radius, ground, edge, look.px(BORDER.selected))
        else:
            edge_colour = look.token(palette, self._edge) if self._edge else None
            ground = look.token(palette, self._ground)
            draw_box(painter, box, radius, ground, edge_colour, max(1, look.px(BORDER.hair)))
        painter.end()
