"""The curves of a rehearsal and the small curves over rehearsals: the same painters for the page and the PDF.

Colour never alone: each curve has its own dash and its name at its end, each band its word at the left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS, SERIES, Palette

GOOD, FAIR = 70.0, 40.0
"""Where the bands meet: the limits of the verdicts."""
_TICKS_S = (15, 30, 60, 120, 300, 600)
_MOST_TICKS = 8


@dataclass(frozen=True, slots=True)
class Curve:
    """One line. key: a key of SERIES. points: (seconds, score 0..100 or None where it breaks)."""

    key: str
    name: str
    points: tuple[tuple[float, float | None], ...]


@dataclass(frozen=True, slots=True)
class ChartMark:
    """Something that happened. weight: the larger, the sooner it gets its words when space is short."""

    at_s: float
    icon: str
    words: str
    weight: int = 0


@dataclass(frozen=True, slots=True)
class CurveChart:
    """A whole chart in words and numbers. bands: the words for good, fair, poor."""

    curves: tuple[Curve, ...]
    marks: tuple[ChartMark, ...]
    length_s: float
    bands: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """Where a mark stands: `pill` holds words or, when narrow, only the icon; `line_x` is its moment."""

    index: int
    pill: QRectF
    line_x: float
    wordy: bool


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """The parts of a chart in px."""

    plot: QRectF
    marks: tuple[PlacedMark, ...]
    seconds: float

    def x(self, at_s: float) -> float:
        """Return the place of a moment."""
        return self.plot.left() + self.plot.width() * min(1.0, at_s / self.seconds)

    def y(self, score: float) -> float:
        """Return the height of a score."""
        return self.plot.bottom() - self.plot.height() * max(0.0, min(100.0, score)) / 100


def lay_out(chart: CurveChart, box: QRectF) -> ChartLayout:
    """Return where everything of the chart goes in the box."""
    font = look.font("small_strong")
    metrics = QFontMetricsF(font)
    left = max(metrics.horizontalAdvance(word) for word in chart.bands) + look.px(14)
    right = max((metrics.horizontalAdvance(curve.name) for curve in chart.curves), default=0) + look.px(20)
    pill_h = metrics.height() + look.px(12)
    foot = QFontMetricsF(look.font("caption")).height() + look.px(8)
    plot = box.adjusted(left, pill_h + look.px(10), -right, -foot)
    seconds = max(chart.length_s, 1.0)
    placed = _place_marks(chart.marks, plot, seconds, pill_h, box)
    return ChartLayout(plot, placed, seconds)


def _place_marks(
    marks: Sequence[ChartMark], plot: QRectF, seconds: float, height: float, box: QRectF
) -> tuple[PlacedMark, ...]:
    """Give words to the weightiest marks that fit beside each other, icons to others, a line to the rest."""
    metrics = QFontMetricsF(look.font("small_strong"))
    taken: list[QRectF] = []
    placed: list[PlacedMark] = []
    order = sorted(range(len(marks)), key=lambda number: (-marks[number].weight, marks[number].at_s))
    gap = look.px(8)
    for index in order:
        mark = marks[index]
        line_x = plot.left() + plot.width() * min(1.0, mark.at_s / seconds)
        for wordy in (True, False):
            width = metrics.horizontalAdvance(mark.words) + look.px(46) if wordy else height
            left = min(max(line_x - width / 2, plot.left()), box.right() - width)
            pill = QRectF(left, box.top(), width, height)
            if all(not pill.adjusted(-gap, 0, gap, 0).intersects(other) for other in taken):
                taken.append(pill)
                placed.append(PlacedMark(index, pill, line_x, wordy))
                break
        else:
            placed.append(PlacedMark(index, QRectF(), line_x, wordy=False))
    return tuple(sorted(placed, key=lambda mark: (marks[mark.index].at_s, mark.index)))


def draw_curves(
    painter: QPainter, chart: CurveChart, box: QRectF, palette: Palette, chosen: int | None = None
) -> ChartLayout:
    """Draw the chart into the box (px); `chosen` is the index of a mark to be ringed. Returns its layout."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layout = lay_out(chart, box)
    _draw_bands(painter, chart, layout, box, palette)
    _draw_axis(painter, chart, layout, palette)
    for placed in layout.marks:
        _draw_mark_line(painter, placed, layout, palette)
    halo = QPen(look.token(palette, "surface"), look.px(6.5))
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(halo)
    for curve in chart.curves:
        painter.drawPath(_path(curve, layout))
    for curve in chart.curves:
        _draw_curve(painter, curve, layout)
    _draw_names(painter, chart, layout)
    for placed in layout.marks:
        if not placed.pill.isEmpty():
            _draw_pill(painter, chart.marks[placed.index], placed, palette, ringed=placed.index == chosen)
    painter.restore()
    return layout


def _draw_bands(
    painter: QPainter, chart: CurveChart, layout: ChartLayout, box: QRectF, palette: Palette
) -> None:
    limits = ((100.0, GOOD, "good"), (GOOD, FAIR, "fair"), (FAIR, 0.0, "poor"))
    painter.setFont(look.font("small_strong"))
    for (upper, lower, level), word in zip(limits, chart.bands, strict=True):
        top, bottom = layout.y(upper), layout.y(lower)
        band = QRectF(layout.plot.left(), top, layout.plot.width(), bottom - top)
        ground = look.token(palette, f"{level}_tint")
        ground.setAlpha(255 if level == "good" else 150)
        painter.fillRect(band, ground)
        painter.setPen(look.token(palette, f"{level}_text"))
        room = QRectF(box.left(), top, layout.plot.left() - box.left() - look.px(10), bottom - top)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)


def _draw_axis(painter: QPainter, chart: CurveChart, layout: ChartLayout, palette: Palette) -> None:
    step = next((tick for tick in _TICKS_S if chart.length_s / tick <= _MOST_TICKS), _TICKS_S[-1])
    painter.setFont(look.numerals(look.font("caption")))
    painter.setPen(look.token(palette, "text_3"))
    at = 0
    while at <= chart.length_s + step * 0.02:
        words = f"{at // 60}:{at % 60:02d}"
        middle = layout.x(at)
        room = QRectF(middle - look.tx(40), layout.plot.bottom() + look.px(4), look.tx(80), look.tx(20))
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)
        at += step


def _draw_mark_line(painter: QPainter, placed: PlacedMark, layout: ChartLayout, palette: Palette) -> None:
    pen = QPen(look.token(palette, "text_2"), max(1.0, look.px(1.5)))
    pen.setDashPattern([2, 2.6])
    painter.setPen(pen)
    top = layout.plot.top() if placed.pill.isEmpty() else placed.pill.bottom()
    painter.drawLine(QPointF(placed.line_x, top), QPointF(placed.line_x, layout.plot.bottom()))


def _draw_curve(painter: QPainter, curve: Curve, layout: ChartLayout) -> None:
    """The line; where curves lie on each other, the lower ones show through the gaps of the dashes."""
    series = SERIES[curve.key]
    pen = QPen(look.colour(series.colour), look.px(4))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if series.dash:
        pen.setDashPattern(list(series.dash))
    painter.setPen(pen)
    painter.drawPath(_path(curve, layout))


def _path(curve: Curve, layout: ChartLayout) -> QPainterPath:
    """A smooth line with level tangents at its points; it breaks where nothing was measured."""
    path = QPainterPath()
    before: QPointF | None = None
    for seconds, score in curve.points:
        if score is None:
            before = None
            continue
        now = QPointF(layout.x(seconds), layout.y(score))
        if before is None:
            path.moveTo(now)
            path.lineTo(now + QPointF(0.01, 0))
        else:
            middle = (before.x() + now.x()) / 2
            path.cubicTo(QPointF(middle, before.y()), QPointF(middle, now.y()), now)
        before = now
    return path


def _draw_names(painter: QPainter, chart: CurveChart, layout: ChartLayout) -> None:
    """The names at the ends of the curves, pushed apart so that none covers another."""
    font = look.font("body_strong", size=16)
    height = QFontMetricsF(font).height()
    ends: list[tuple[float, Curve]] = []
    for curve in chart.curves:
        last = next((score for _, score in reversed(curve.points) if score is not None), None)
        if last is not None:
            ends.append((layout.y(last), curve))
    ends.sort(key=lambda end: end[0])
    lowest = layout.plot.top() - height
    painter.setFont(font)
    tops: list[float] = []
    for middle, _ in ends:
        lowest = max(lowest + height, middle - height / 2)
        tops.append(lowest)
    overflow = max(0.0, (tops[-1] + height - layout.plot.bottom()) if tops else 0.0)
    for top, (_, curve) in zip(tops, ends, strict=True):
        painter.setPen(look.colour(SERIES[curve.key].name_colour))
        painter.drawText(
            QPointF(layout.plot.right() + look.px(10), top - overflow + height * 0.78), curve.name
        )


def _draw_pill(
    painter: QPainter, mark: ChartMark, placed: PlacedMark, palette: Palette, *, ringed: bool
) -> None:
    ground, ink = look.colour(palette.toast), look.colour(palette.on_toast)
    draw_box(painter, placed.pill, look.px(RADIUS.pill), ground)
    if ringed:
        ring = placed.pill.adjusted(-look.px(3), -look.px(3), look.px(3), look.px(3))
        ring_tone = look.token(palette, "accent_line")
        draw_box(painter, ring, look.px(RADIUS.pill), QColor(0, 0, 0, 0), ring_tone, look.px(3))
    size = look.px(18)
    left = placed.pill.left() + (look.px(12) if placed.wordy else (placed.pill.width() - size) / 2)
    square = QRectF(left, placed.pill.center().y() - size / 2, size, size)
    draw_icon(painter, mark.icon, square, ink)
    if placed.wordy:
        painter.setFont(look.font("small_strong"))
        painter.setPen(ink)
        room = placed.pill.adjusted(look.px(36), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, mark.words)
