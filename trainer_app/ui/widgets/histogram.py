"""The spread of light as bars, the face's and the background's marked; painted over the picture and alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen

from trainer_app.scoring.histogram import Spread
from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS, STAGE

FACE_INK, BACK_INK = STAGE.accent_text, STAGE.info
"""Plum for the face, frost blue for the background; told apart by filling and outline too."""


def paint_spread(painter: QPainter, box: QRectF, spread: Spread) -> None:
    """Paint a histogram into a box of at least 220 x 120 px: bars of the whole, the face filled, the
    background as an outline, a marker at each one's brightness and the words for both.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_box(painter, box, look.px(RADIUS.md), look.colour(STAGE.page + "E0"))
    pad = look.px(12)
    line = look.tx(22)
    plot = box.adjusted(pad, pad + 1.25 * line, -pad, -pad - line)
    _paint_bars(painter, plot, spread.whole, look.colour(STAGE.surface_3))
    if spread.background:
        _paint_outline(painter, plot, spread.background, look.colour(BACK_INK))
    if spread.face:
        filled = look.colour(FACE_INK)
        filled.setAlpha(190)
        _paint_bars(painter, plot, spread.face, filled)
    _paint_ends(painter, plot, line)
    _paint_markers(painter, plot, spread, line)
    painter.restore()


def _paint_bars(painter: QPainter, plot: QRectF, shares: tuple[float, ...], ink: QColor) -> None:
    wide = plot.width() / max(1, len(shares))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for number, share in enumerate(shares):
        tall = plot.height() * share
        if tall > 0.5:
            painter.drawRect(QRectF(plot.left() + number * wide, plot.bottom() - tall, wide - 1, tall))


def _paint_outline(painter: QPainter, plot: QRectF, shares: tuple[float, ...], ink: QColor) -> None:
    wide = plot.width() / max(1, len(shares))
    path = QPainterPath(plot.bottomLeft())
    for number, share in enumerate(shares):
        tall = plot.bottom() - plot.height() * share
        path.lineTo(plot.left() + number * wide, tall)
        path.lineTo(plot.left() + (number + 1) * wide, tall)
    path.lineTo(plot.bottomRight())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, look.px(2.5)))
    painter.drawPath(path)


def _paint_ends(painter: QPainter, plot: QRectF, line: float) -> None:
    """A scale from black to white with its two words."""
    font = look.font("caption", weight=600)
    painter.setFont(font)
    painter.setPen(look.colour(STAGE.text_2))
    foot = QRectF(plot.left(), plot.bottom() + look.px(5), plot.width(), line)
    dark, bright = word("demo.dark"), word("demo.bright")
    metrics = QFontMetricsF(font)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), dark)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), bright)
    bar = foot.adjusted(
        metrics.horizontalAdvance(dark) + look.px(10), 0, -metrics.horizontalAdvance(bright) - look.px(10), 0
    )
    bar = QRectF(bar.left(), foot.center().y() - look.px(4), bar.width(), look.px(8))
    if bar.width() > look.px(20):
        ramp = QLinearGradient(bar.topLeft(), bar.topRight())
        ramp.setColorAt(0, QColor(0, 0, 0))
        ramp.setColorAt(1, QColor(255, 255, 255))
        painter.setPen(QPen(look.colour(STAGE.line_strong), 1))
        painter.setBrush(ramp)
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)


def _paint_markers(painter: QPainter, plot: QRectF, spread: Spread, line: float) -> None:
    marks = [
        (spread.face_at, word("demo.spread_face"), FACE_INK),
        (spread.background_at, word("demo.spread_background"), BACK_INK),
    ]
    known = [(at, name, ink) for at, name, ink in marks if at is not None]
    font = look.font("small_strong")
    metrics = QFontMetricsF(font)
    boxes: list[QRectF] = []
    for at, name, ink in known:
        across = plot.left() + at * plot.width()
        wide = metrics.horizontalAdvance(name)
        left = min(max(plot.left(), across - wide / 2), plot.right() - wide)
        boxes.append(QRectF(left, plot.top() - 1.25 * line, wide, line))
        painter.setPen(QPen(look.colour(ink), look.px(3)))
        painter.drawLine(QPointF(across, plot.top() - look.px(2)), QPointF(across, plot.bottom()))
    _part(boxes, plot, look.px(10))
    painter.setFont(font)
    for (_at, name, ink), box in zip(known, boxes, strict=True):
        painter.setPen(look.colour(ink))
        painter.drawText(box.adjusted(0, 0, 2, 0), int(Qt.AlignmentFlag.AlignVCenter), name)


def _part(boxes: list[QRectF], plot: QRectF, gap: float) -> None:
    """Keep two words beside each other when their markers are close."""
    if len(boxes) < 2:
        return
    left, right = sorted(boxes, key=lambda box: box.center().x())
    overlap = left.right() + gap - right.left()
    if overlap > 0:
        right.moveLeft(min(right.left() + overlap / 2, plot.right() - right.width()))
        left.moveLeft(right.left() - gap - left.width())
        if left.left() < plot.left():
            left.moveLeft(plot.left())
            right.moveLeft(left.right() + gap)


def spread_words(spread: Spread) -> str:
    """Return the histogram in words, for assistive tools; "" where there is no face."""
    if spread.face_at is None or spread.background_at is None:
        return ""
    face, back = round(100 * spread.face_at), round(100 * spread.background_at)
    return word("demo.spread_name", face=face, background=back)
