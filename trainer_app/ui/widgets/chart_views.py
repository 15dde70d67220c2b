"""The charts as widgets: curves whose marks can be pressed or walked by keys, and the curve of progress."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.text import clock
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS, Palette
from trainer_app.ui.widgets.charts import GOOD, ChartLayout, CurveChart, draw_curves, lay_out


class CurvesView(QWidget):
    """The curves of one rehearsal. `mark_pressed`: the index of a mark; arrows walk, Enter presses."""

    mark_pressed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._chart: CurveChart | None = None
        self._layout: ChartLayout | None = None
        self._chosen: int | None = None
        self._name = name
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", RADIUS.md)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(look.px(64) + look.tx(66))

    def set_chart(self, chart: CurveChart) -> None:
        """Show another chart."""
        self._chart = chart
        self._chosen = None
        parts = [f"{curve.name} {_mean(curve.points)}" for curve in chart.curves]
        self.setAccessibleName(f"{self._name}. {'. '.join(parts)}")
        self.setAccessibleDescription(". ".join(f"{clock(mark.at_s)} {mark.words}" for mark in chart.marks))
        self.update()

    def sizeHint(self) -> QSize:
        """Little: it takes what is left, and a scroll area must not grow for its sake."""
        return QSize(look.px(600), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chart."""
        if self._chart is None:
            return
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(look.px(2), look.px(3), -look.px(2), 0)
        self._layout = draw_curves(painter, self._chart, box, look.palette_of(self), self._chosen)
        painter.end()

    def _mark_at(self, place: QPointF) -> int | None:
        if self._chart is None:
            return None
        layout = self._layout or lay_out(self._chart, QRectF(self.rect()))
        near = look.px(8)
        for placed in layout.marks:
            on_line = abs(place.x() - placed.line_x) <= near and layout.plot.contains(place)
            if placed.pill.contains(place) or on_line:
                return placed.index
        return None

    def mark_place(self, index: int) -> QPointF:
        """Return where the mark can be pressed (for tests and the pointer)."""
        if self._chart is None:
            return QPointF()
        box = QRectF(self.rect()).adjusted(look.px(2), look.px(3), -look.px(2), 0)
        layout = lay_out(self._chart, box)
        placed = next(mark for mark in layout.marks if mark.index == index)
        line = QPointF(placed.line_x, layout.plot.center().y())
        return line if placed.pill.isEmpty() else placed.pill.center()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a mark, and its words as a tip."""
        index = self._mark_at(event.position())
        hand = Qt.CursorShape.PointingHandCursor if index is not None else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        if index is not None and self._chart is not None:
            mark = self._chart.marks[index]
            self.setToolTip(f"{clock(mark.at_s)} {mark.words}")
        else:
            self.setToolTip("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a mark."""
        index = self._mark_at(event.position())
        if index is not None:
            self.mark_pressed.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk the marks in time, Enter or Space presses the chosen one."""
        marks = self._chart.marks if self._chart is not None else ()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        pressed = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if marks and step is not None:
            order = sorted(range(len(marks)), key=lambda at: marks[at].at_s)
            now = order.index(self._chosen) if self._chosen in order else -1 if step > 0 else len(order)
            self._chosen = order[max(0, min(len(order) - 1, now + step))]
            self.update()
        elif pressed and self._chosen is not None:
            self.mark_pressed.emit(self._chosen)
        else:
            super().keyPressEvent(event)


def _mean(points: tuple[tuple[float, float | None], ...]) -> str:
    known = [score for _, score in points if score is not None]
    return str(round(sum(known) / len(known))) if known else ""


class TrendView(QWidget):
    """One number over rehearsals: dots joined by lines, a gap where it was not measured."""

    def __init__(self, values: tuple[float | None, ...], names: tuple[str, ...], title: str) -> None:
        super().__init__()
        self._values, self._names = values, names
        self.setMinimumHeight(look.px(80) + look.tx(50))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        said = ", ".join(
            f"{name} {round(value)}" for name, value in zip(names, values, strict=True) if value is not None
        )
        self.setAccessibleName(f"{title}. {said}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Band of good, base line, names below, line with numbers."""
        painter = QPainter(self)
        draw_trend(painter, QRectF(self.rect()), self._values, self._names, look.palette_of(self))
        painter.end()


def draw_trend(
    painter: QPainter, box: QRectF, values: tuple[float | None, ...], names: tuple[str, ...], palette: Palette
) -> None:
    """Draw one number over rehearsals into the box (px)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    caption = look.font("caption", weight=600)
    foot = QFontMetricsF(caption).height() + look.px(20)
    top = look.px(14) + look.tx(24)  # the number above a dot at 100 stands inside the box
    plot = box.adjusted(look.px(4), top, -look.px(4), -foot)
    good = QRectF(plot.left(), plot.top(), plot.width(), plot.height() * (100 - GOOD) / 100)
    draw_box(painter, good, look.px(6), look.token(palette, "good_tint"))
    painter.setPen(QPen(look.token(palette, "line"), look.px(2)))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    step = plot.width() / max(1, len(values))
    places = [
        QPointF(plot.left() + step * (at + 0.5), plot.bottom() - plot.height() * (value or 0) / 100)
        for at, value in enumerate(values)
    ]
    painter.setFont(caption)
    painter.setPen(look.token(palette, "text_3"))
    for place, name in zip(places, names, strict=True):
        room = QRectF(place.x() - step / 2, plot.bottom() + look.px(12), step, foot)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
    _draw_trend_line(painter, values, places, palette)
    painter.restore()


def _draw_trend_line(
    painter: QPainter, values: tuple[float | None, ...], places: list[QPointF], palette: Palette
) -> None:
    accent = look.token(palette, "accent")
    known = [at for at, value in enumerate(values) if value is not None]
    painter.setPen(QPen(accent, look.px(4)))
    painter.drawPolyline(QPolygonF([places[at] for at in known]))
    font = look.numerals(look.font("body_strong"))
    painter.setFont(font)
    radius = look.px(7)
    for at in known:
        last = at == known[-1]
        painter.setPen(QPen(accent, look.px(4)))
        painter.setBrush(accent if last else look.token(palette, "surface"))
        painter.drawEllipse(places[at], radius, radius)
        painter.setPen(look.token(palette, "text"))
        room = QRectF(places[at].x() - 60, places[at].y() - look.px(14) - look.tx(24), 120, look.tx(24))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, flags, str(round(values[at] or 0)))
