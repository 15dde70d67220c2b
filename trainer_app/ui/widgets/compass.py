"""The compass between firm and kind: one dot on a field, the same on the page and on paper.

Across: firm - kind; up: guessing - told apart. The middle, where no leaning is told, is tinted and framed.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS, Palette

MIDDLE, APART = 0.25, 1 / 3
"""Half the width of the middle and the height from which good and bad are told apart, as on the compass."""


@dataclass(frozen=True, slots=True)
class CompassLook:
    """What is drawn. across: -1 .. 1, up: 0 .. 1, None for no dot. The words stand at the four sides."""

    across: float | None
    up: float | None
    left: str
    right: str
    top: str
    bottom: str


def field_of(box: QRectF) -> QRectF:
    """Return the field inside the box, with room for the words around it."""
    high = QFontMetricsF(look.font("small_strong")).height() + look.px(4)
    return box.adjusted(look.px(4), high, -look.px(4), -2 * high)


def dot_of(field: QRectF, across: float, up: float) -> QPointF:
    """Return where the dot stands in the field."""
    inner = field.adjusted(look.px(14), look.px(14), -look.px(14), -look.px(14))
    return QPointF(inner.center().x() + across * inner.width() / 2, inner.bottom() - up * inner.height())


def draw_compass(painter: QPainter, shown: CompassLook, box: QRectF, palette: Palette) -> None:
    """Draw the compass into the box (px)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    field = field_of(box)
    edge = look.token(palette, "line_strong")
    draw_box(painter, field, look.px(RADIUS.md), look.token(palette, "surface"), edge, look.px(1.5))
    low, high = dot_of(field, -MIDDLE, APART), dot_of(field, MIDDLE, 1.0)
    middle = QRectF(low.x(), field.top(), high.x() - low.x(), low.y() - field.top())
    draw_box(painter, middle, look.px(4), look.token(palette, "good_tint"), edge, look.px(1))
    pen = QPen(edge, look.px(1))
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(field.left(), low.y()), QPointF(field.right(), low.y()))
    painter.drawLine(QPointF(field.center().x(), low.y()), QPointF(field.center().x(), field.bottom()))
    _draw_words(painter, shown, field, palette)
    if shown.across is not None and shown.up is not None:
        painter.setPen(QPen(look.token(palette, "surface"), look.px(3)))
        painter.setBrush(look.token(palette, "accent"))
        painter.drawEllipse(dot_of(field, shown.across, shown.up), look.px(10), look.px(10))
    painter.restore()


def _draw_words(painter: QPainter, shown: CompassLook, field: QRectF, palette: Palette) -> None:
    painter.setFont(look.font("small_strong"))
    painter.setPen(look.token(palette, "text_2"))
    high = QFontMetricsF(painter.font()).height()
    centre, top = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignTop
    above = QRectF(field.left(), field.top() - high - look.px(3), field.width(), high)
    painter.drawText(above, centre | top, shown.top)
    below = QRectF(field.left(), field.bottom() + look.px(3), field.width(), high)
    painter.drawText(below, centre | top, shown.bottom)
    painter.setPen(look.token(palette, "text"))
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft | top, f"← {shown.left}")
    painter.drawText(below, Qt.AlignmentFlag.AlignRight | top, f"{shown.right} →")


class CompassView(QWidget):
    """The compass on the page; the sentence beside it is its accessible name."""

    def __init__(self, shown: CompassLook, said: str) -> None:
        super().__init__()
        self._shown = shown
        self.setAccessibleName(said)
        self.setFixedSize(look.px(190) + look.tx(150), look.px(140) + look.tx(60))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Field, words, dot."""
        painter = QPainter(self)
        draw_compass(painter, self._shown, QRectF(self.rect()), look.palette_of(self))
        painter.end()
