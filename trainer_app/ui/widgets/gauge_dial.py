"""The parts of the check's gauge: the ring with its number, and the word of a verdict."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box, level_colour
from trainer_app.ui.theme.tokens import MOTION
from trainer_app.ui.widgets.gauge_shape import draw_verdict

ARC_FROM, ARC_SPAN = 225.0, 270.0
"""Degrees: the dial opens downwards, where the shape stands (design tokens, gauge.arc_deg)."""
STROKE = 11


class Dial(QWidget):
    """Ring, number, shape. The ring moves to a new number in 300 ms; the number itself never lags."""

    def __init__(self, edge: int = 104) -> None:
        super().__init__()
        self._score: int | None = None
        self._verdict: str | None = None
        self._colour: str | None = None
        self._from = 0.0
        self._hot = False
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(33)
        self._timer.timeout.connect(self._move)
        self.set_edge(edge)

    def set_edge(self, edge: int) -> None:
        """Take another size (px at scale 1)."""
        self.setFixedSize(look.px(edge), look.px(edge))

    def show_reading(self, score: int | None, verdict: str | None, colour: str | None, *, hot: bool) -> None:
        """Show a score 0..100 (None: not measured) with its verdict and the colour due now."""
        if score != self._score:
            moves = score is not None and self._score is not None and look.motion() and self.isVisible()
            self._from = self.drawn()
            self._score = score
            if moves:
                self._clock.start()
                self._timer.start()
        self._verdict, self._colour, self._hot = verdict, colour, hot
        self.update()

    def drawn(self) -> float:
        """Return how far the ring is drawn now, on its way to the score."""
        if self._score is None:
            return 0.0
        if not self._timer.isActive():
            return float(self._score)
        share = min(1.0, self._clock.elapsed() / MOTION.gauge_smooth)
        return self._from + (self._score - self._from) * share

    def _move(self) -> None:
        if self._clock.elapsed() >= MOTION.gauge_smooth:
            self._timer.stop()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ring, number, shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = look.palette_of(self)
        stroke = look.px(STROKE)
        ring = QRectF(self.rect()).adjusted(stroke / 2 + 1, stroke / 2 + 1, -stroke / 2 - 1, -stroke / 2 - 1)
        pen = QPen(look.token(palette, "surface" if self._hot else "line"), stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, round(ARC_FROM * 16), round(-ARC_SPAN * 16))
        shown = self.drawn()
        if shown > 0:
            pen.setColor(level_colour(self._colour, palette))
            painter.setPen(pen)
            painter.drawArc(ring, round(ARC_FROM * 16), round(-ARC_SPAN * 16 * shown / 100))
        font = look.numerals(look.font("number"))
        font.setPixelSize(round(self.width() * 0.35))
        painter.setFont(font)
        painter.setPen(look.token(palette, "text"))
        painter.drawText(
            QRectF(self.rect()),
            int(Qt.AlignmentFlag.AlignCenter),
            "" if self._score is None else str(self._score),
        )
        size = look.px(24)
        square = QRectF(0, 0, size, size)
        square.moveCenter(QPointF(self.width() / 2, self.height() - size / 2 - 1))
        draw_verdict(painter, square, self._verdict, self._colour, palette)
        painter.end()


class VerdictChip(QWidget):
    """The word of a verdict with its small shape."""

    def __init__(self) -> None:
        super().__init__()
        self._word = ""
        self._verdict: str | None = None
        self._colour: str | None = None
        self._hot = False
        self.setFont(look.font("small_strong"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_word(self, word: str, verdict: str | None, colour: str | None, *, hot: bool) -> None:
        """Show a verdict's word; without a verdict the chip is not seen."""
        self._word, self._verdict, self._colour, self._hot = word, verdict, colour, hot
        self.setVisible(verdict is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Shape, word, margins."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._word) + look.px(52), look.tx(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, shape, word."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        colour = self._colour or "good"
        ground = "surface" if self._hot else f"{colour}_tint"
        draw_box(painter, QRectF(self.rect()), self.height() / 2, look.token(palette, ground))
        size = look.px(18)
        square = QRectF(look.px(12), (self.height() - size) / 2, size, size)
        draw_verdict(painter, square, self._verdict, self._colour, palette)
        painter.setFont(self.font())
        painter.setPen(look.token(palette, f"{colour}_text"))
        text = QRectF(square.right() + look.px(8), 0, self.width(), self.height())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), self._word)
        painter.end()
