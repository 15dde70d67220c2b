"""A gauge of the stage's top bar: icon, name, shape and word; never a number while the live runs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_badge, draw_box
from trainer_app.ui.theme.tokens import BORDER, RADIUS, TARGET
from trainer_app.ui.widgets.gauge_shape import draw_calm_badge


class SlimGauge(QWidget):
    """Shape and word of one axis. Not measured: a dashed box that says so, never an empty bar."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self._name = self._word = ""
        self._verdict: str | None = None
        self._colour: str | None = None
        self._brevity = 0
        self.setFont(look.font("small_strong"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_reading(self, name: str, word: str, verdict: str | None, colour: str | None) -> None:
        """Show an axis. word: that of the verdict, or the whole sentence when there is none."""
        new = (name, word, verdict, colour)
        if new != (self._name, self._word, self._verdict, self._colour):
            self._name, self._word, self._verdict, self._colour = new
            self.setAccessibleName(word if verdict is None else f"{name}: {word}")
            self.setToolTip(self.accessibleName())
            self.updateGeometry()
            self.update()

    @property
    def verdict(self) -> str | None:
        """What is shown: good, fair, poor or None."""
        return self._verdict

    def set_brevity(self, brevity: int) -> None:
        """Leave out the verdict's word (1) and the name too (2) where room is short; the shape stays."""
        if brevity != self._brevity:
            self._brevity = brevity
            self.updateGeometry()
            self.update()

    def _parts(self) -> tuple[str, str]:
        if self._verdict is None:
            return ("…" if self._brevity > 1 else self._word), ""
        return ("" if self._brevity > 1 else self._name), ("" if self._brevity else self._word)

    def sizeHint(self) -> QSize:
        """Icon, name, shape, word."""
        metrics = QFontMetrics(self.font())
        name, word = self._parts()
        width = look.px(12 + 22 + 8) + metrics.horizontalAdvance(name) + look.px(12)
        if self._verdict is not None:
            width += look.px(8 + 22)
        if word:
            width += look.px(8) + metrics.horizontalAdvance(word)
        return QSize(width + 2, max(look.tx(TARGET.least), look.px(TARGET.least)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, icon, name, shape, word."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        edge = None if self._colour in (None, "good") else look.token(palette, str(self._colour))
        ground = look.token(palette, "poor_tint" if self._colour == "poor" else "surface_2")
        measured = self._verdict is not None
        if not measured:
            edge = look.token(palette, "line_strong")
        box = QRectF(self.rect())
        fill = ground if measured else None
        draw_box(
            painter, box, look.px(RADIUS.control), fill, edge, look.px(BORDER.control), dashed=not measured
        )
        ink = look.token(palette, "text" if measured else "text_3")
        left = self._draw_icon_at(painter, look.px(12), look.px(22), self._icon, ink) + look.px(8)
        name, word = self._parts()
        painter.setFont(self.font())
        left = self._draw_word(painter, left, name, "text" if measured else "text_2") + look.px(8)
        if measured:
            square = QRectF(left, (self.height() - look.px(22)) / 2, look.px(22), look.px(22))
            if self._verdict == "poor" and self._colour == "fair":
                draw_calm_badge(painter, square, palette)
            else:
                draw_badge(painter, square, str(self._verdict), palette)
            tone = "text_2" if self._verdict == "good" else f"{self._colour}_text"
            self._draw_word(painter, square.right() + look.px(8), word, tone)
        painter.end()

    def _draw_icon_at(self, painter: QPainter, left: float, size: float, icon: str, ink: object) -> float:
        square = QRectF(left, (self.height() - size) / 2, size, size)
        draw_icon(painter, icon, square, ink)  # type: ignore[arg-type]
        return square.right()

    def _draw_word(self, painter: QPainter, left: float, word: str, tone: str) -> float:
        wide = QFontMetrics(self.font()).horizontalAdvance(word)
        painter.setPen(look.token(look.palette_of(self), tone))
        box = QRectF(left, 0, wide + 2, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), word)
        return left + wide
