"""The ring of "Listen to yourself": how far recording or playing is, with a figure or a sign in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon

STROKE = 11


class ListenRing(QWidget):
    """Fills clockwise from the top; says nothing to assistive tools, the sentence beside it does."""

    def __init__(self, edge: int = 124) -> None:
        super().__init__()
        self._share = 0.0
        self._figure = ""
        self._icon = "microphone-fill"
        self._tone = "accent"
        self.setFixedSize(look.px(edge), look.px(edge))

    @property
    def figure(self) -> str:
        """The figure in the middle, "" while a sign stands there."""
        return self._figure

    def show_ring(self, share: float, figure: str, icon: str, tone: str) -> None:
        """Show how far it is (0..1), a figure (or the icon where it is ""), in a palette colour."""
        now = (share, figure, icon, tone)
        if now != (self._share, self._figure, self._icon, self._tone):
            self._share, self._figure, self._icon, self._tone = now
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Groove, arc, figure or sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, stroke = look.palette_of(self), look.px(STROKE)
        half = stroke / 2 + 1
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        pen = QPen(look.token(palette, "line"), stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        if self._share > 0:
            pen.setColor(look.token(palette, self._tone))
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * self._share))
        if self._figure:
            font = look.numerals(look.font("number"))
            font.setPixelSize(round(self.width() * 0.4))
            painter.setFont(font)
            painter.setPen(look.token(palette, "text"))
            painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignCenter), self._figure)
        else:
            size = self.width() * 0.38
            square = QRectF(0, 0, size, size)
            square.moveCenter(QRectF(self.rect()).center())
            draw_icon(painter, self._icon, square, look.token(palette, f"{self._tone}_text"))
        painter.end()
