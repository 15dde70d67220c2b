"""The level bar of the microphone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box, level_colour

FALL = 0.06
"""How much of the bar falls away in one step when it gets quieter: a peak stays readable."""


class LevelMeter(QWidget):
    """A bar that follows the loudness at once upwards and falls slowly."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self._verdict: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A slim bar."""
        return QSize(look.px(240), look.px(10))

    @property
    def share(self) -> float:
        """How full the bar is drawn, 0..1."""
        return self._share

    def show_level(self, share: float | None, verdict: str | None) -> None:
        """Show a loudness 0..1 (None: no microphone) in the colour of the verdict."""
        wanted = share or 0.0
        moved = max(wanted, self._share - FALL)
        if (moved, verdict) != (self._share, self._verdict):
            self._share, self._verdict = moved, verdict
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Groove and filling."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        box = QRectF(self.rect())
        draw_box(painter, box, box.height() / 2, look.token(palette, "line"))
        wide = box.width() * self._share
        if wide > 1:
            filled = QRectF(0, 0, max(box.height(), wide), box.height())
            draw_box(painter, filled, box.height() / 2, level_colour(self._verdict, palette))
        painter.end()
