"""A score and a reading of the demonstration, with figures that carry: painted rows on the dark panel."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_badge, draw_box, level_colour
from trainer_app.ui.theme.tokens import RADIUS
from trainer_app.ui.widgets.demo_like import GaugeLike, MeterLike
from trainer_app.ui.widgets.gauge_shape import draw_verdict

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
NAME_EVERY_MS = 2_000
"""An assistive tool is told of a change at most this often."""


class SpokenRow(QWidget):
    """A painted row that is told to assistive tools at most every two seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._told = QElapsedTimer()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def tell(self, words: str) -> None:
        """Take a name for assistive tools."""
        if self._told.isValid() and self._told.elapsed() < NAME_EVERY_MS and self.accessibleName():
            return
        self._told.restart()
        self.setAccessibleName(words)


class ScoreRow(SpokenRow):
    """One axis: shape, name, word, and its score in large figures; the worst one is tinted."""

    def __init__(self) -> None:
        super().__init__()
        self._gauge: GaugeLike | None = None

    def sizeHint(self) -> QSize:
        """Readable from the back of a room."""
        return QSize(look.px(320), look.tx(64))

    def minimumSizeHint(self) -> QSize:
        """Two lines beside the figure."""
        return QSize(look.px(240), look.tx(48))

    @property
    def score(self) -> int | None:
        """The figure that is shown."""
        return None if self._gauge is None else self._gauge.score

    def show_gauge(self, gauge: GaugeLike) -> None:
        """Show an axis."""
        if gauge != self._gauge:
            self._gauge = gauge
            self.tell(gauge_words(gauge))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, shape, name and word, figure."""
        gauge = self._gauge
        if gauge is None:
            return
        painter = QPainter(self)
        palette = look.palette_of(self)
        box = QRectF(self.rect())
        tint = f"{gauge.colour}_tint" if gauge.hot and gauge.colour else "surface_2"
        edge = look.token(palette, gauge.colour) if gauge.hot and gauge.colour else None
        draw_box(painter, box, look.px(RADIUS.md), look.token(palette, tint), edge, look.px(2))
        size = look.px(32)
        badge = QRectF(look.px(14), (box.height() - size) / 2, size, size)
        draw_verdict(painter, badge, gauge.verdict, gauge.colour, palette)
        left = badge.right() + look.px(14)
        figure = "–" if gauge.score is None else str(gauge.score)
        font = look.numerals(look.font("number", size=42))
        wide = QFontMetrics(font).horizontalAdvance("100")
        painter.setFont(font)
        painter.setPen(look.token(palette, "text"))
        right = box.right() - look.px(16)
        painter.drawText(QRectF(right - wide, 0, wide, box.height()), RIGHT, figure)
        self._paint_words(painter, QRectF(left, 0, right - wide - left - look.px(8), box.height()), gauge)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF, gauge: GaugeLike) -> None:
        palette = look.palette_of(self)
        name, said = look.font("h3"), look.font("small_strong", size=16)
        tall, low = QFontMetrics(name).height(), QFontMetrics(said).height()
        top = room.top() + (room.height() - tall - low) / 2
        painter.setFont(name)
        painter.drawText(QRectF(room.left(), top, room.width(), tall), LEFT, word(f"check.axis.{gauge.axis}"))
        painter.setFont(said)
        tone = f"{gauge.colour}_text" if gauge.colour else "text_2"
        painter.setPen(look.token(palette, tone))
        key = f"check.verdict.{gauge.verdict}" if gauge.verdict else "demo.unread"
        painter.drawText(QRectF(room.left(), top + tall, room.width(), low), LEFT, word(key))


class ZoneMeter(SpokenRow):
    """One reading: name, figure with unit, and a scale whose good part is thick and green.

    Not a bar that fills: of noise less is better, of light more, so a needle and a good zone say it alike.
    """

    def __init__(self) -> None:
        super().__init__()
        self._meter: MeterLike | None = None

    def sizeHint(self) -> QSize:
        """Two lines: words, scale."""
        return QSize(look.px(320), look.tx(28) + look.px(22))

    def minimumSizeHint(self) -> QSize:
        """The same, a little closer."""
        return QSize(look.px(240), look.tx(23) + look.px(16))

    @property
    def figure(self) -> str:
        """The reading with its unit as it is shown."""
        return "" if self._meter is None else meter_figure(self._meter)

    def show_meter(self, meter: MeterLike) -> None:
        """Show a reading."""
        if meter != self._meter:
            self._meter = meter
            self.tell(meter_words(meter))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name and figure, scale."""
        meter = self._meter
        if meter is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = look.palette_of(self)
        sign = look.px(22)
        scale = look.px(16)
        words = QRectF(0, 0, self.width() - sign - look.px(12), self.height() - scale)
        name_font, figure_font = look.font("small", size=16), look.numerals(look.font("lead_strong", size=19))
        painter.setFont(name_font)
        painter.setPen(look.token(palette, "text_2"))
        painter.drawText(words, LEFT, word(f"demo.meter.{meter.key}"))
        painter.setFont(figure_font if meter.value is not None else name_font)
        painter.setPen(look.token(palette, "text" if meter.value is not None else "text_3"))
        painter.drawText(words, RIGHT, meter_figure(meter))
        badge = QRectF(self.width() - sign, words.center().y() - sign / 2, sign, sign)
        draw_badge(painter, badge, meter.verdict or "", palette)
        self._paint_scale(painter, QRectF(0, self.height() - scale, self.width(), scale), meter)
        painter.end()

    def _paint_scale(self, painter: QPainter, room: QRectF, meter: MeterLike) -> None:
        palette = look.palette_of(self)
        middle = room.top() + room.height() * 0.42
        thin, thick = look.px(4), look.px(8)
        track = QRectF(room.left(), middle - thin / 2, room.width(), thin)
        draw_box(painter, track, thin / 2, look.token(palette, "surface_3"))
        if meter.zone is not None:
            left, right = (room.left() + share * room.width() for share in meter.zone)
            zone = QRectF(left, middle - thick / 2, max(thick, right - left), thick)
            draw_box(painter, zone, thick / 2, look.token(palette, "good"))
        if meter.peak is not None:
            across = room.left() + meter.peak * room.width()
            painter.fillRect(
                QRectF(across - 1, middle - thick, look.px(3), 2 * thick), look.token(palette, "text_3")
            )
        if meter.at is not None:
            self._paint_needle(painter, room.left() + meter.at * room.width(), middle, meter.verdict)

    def _paint_needle(self, painter: QPainter, across: float, middle: float, verdict: str | None) -> None:
        palette = look.palette_of(self)
        half, tall = look.px(7), look.px(14)
        across = min(max(across, half), self.width() - half)
        shape = QPolygonF(
            [
                QPointF(across, middle - look.px(4)),
                QPointF(across - half, middle + tall * 0.72),
                QPointF(across + half, middle + tall * 0.72),
            ]
        )
        painter.setPen(look.token(palette, "surface"))
        known = verdict in ("good", "fair", "poor")
        bad = known and verdict != "good"
        painter.setBrush(level_colour(verdict, palette) if bad else look.token(palette, "text"))
        painter.drawPolygon(shape)


def gauge_words(gauge: GaugeLike) -> str:
    """Return an axis in words."""
    axis = word(f"check.axis.{gauge.axis}")
    if gauge.score is None or gauge.verdict is None:
        return word("demo.score_none", axis=axis)
    verdict = word(f"check.verdict.{gauge.verdict}")
    return word("demo.score_name", axis=axis, score=gauge.score, verdict=verdict)


def meter_figure(meter: MeterLike, *, noted: bool = True) -> str:
    """Return a reading with its unit and (`noted`) its note, as the language writes it."""
    if meter.value is None:
        return word("demo.unread")
    figure = word(f"demo.unit.{meter.key}", value=meter.value)
    if meter.key == "contrast" and meter.value > 0:
        figure = f"+{figure}"
    return f"{word(f'demo.note.{meter.note}')} · {figure}" if meter.note and noted else figure


def meter_words(meter: MeterLike) -> str:
    """Return a reading in words."""
    name = word(f"demo.meter.{meter.key}")
    verdict = word(f"check.verdict.{meter.verdict}") if meter.verdict else word("demo.unread")
    return word("demo.meter_name", name=name, value=meter_figure(meter), verdict=verdict)
