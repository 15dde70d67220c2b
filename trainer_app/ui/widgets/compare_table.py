"""The figures of two moments beside each other: scores with their gain, readings with their units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_badge, draw_box
from trainer_app.ui.theme.tokens import RADIUS
from trainer_app.ui.widgets.demo_like import GaugeLike, MeterLike, ShotLike
from trainer_app.ui.widgets.demo_meter import LEFT, RIGHT, meter_figure

CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True, slots=True)
class Gain:
    """How an axis changed. points: after less before, None where one of them was not measured."""

    axis: str
    before: int | None
    after: int | None

    @property
    def points(self) -> int | None:
        """The change in points."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


def gains(before: Sequence[GaugeLike], after: Sequence[GaugeLike]) -> tuple[Gain, ...]:
    """Return the change of every axis, in order."""
    return tuple(Gain(one.axis, one.score, two.score) for one, two in zip(before, after, strict=True))


def best_gain(found: Sequence[Gain]) -> Gain | None:
    """Return the axis that changed most, None when nothing was measured twice."""
    known = [gain for gain in found if gain.points is not None]
    return max(known, key=lambda gain: abs(gain.points or 0), default=None)


def signed(points: int) -> str:
    """Return a change with its sign, a true minus among them: 63 -> "+63"."""
    return f"+{points}" if points > 0 else str(points).replace("-", "−")


def gain_sentence(gain: Gain) -> str:
    """Return "Light got better" or what it was."""
    points = gain.points or 0
    way = "up" if points > 0 else "down" if points < 0 else "same"
    return word(f"demo.gain.{way}", axis=word(f"check.axis.{gain.axis}"))


class GainBox(QWidget):
    """The change that counts, in the largest figures of the page."""

    def __init__(self) -> None:
        super().__init__()
        self._gain: Gain | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A figure and a line."""
        return QSize(look.px(200), look.tx(104))

    def show_gain(self, gain: Gain | None) -> None:
        """Show a change."""
        self._gain = gain
        self.setAccessibleName("" if gain is None else f"{signed(gain.points or 0)} {gain_sentence(gain)}")
        self.setVisible(gain is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, figure, sentence."""
        if self._gain is None:
            return
        painter = QPainter(self)
        palette = look.palette_of(self)
        points = self._gain.points or 0
        tone = "good" if points > 0 else "poor" if points < 0 else "fair"
        box = QRectF(self.rect())
        draw_box(painter, box, look.px(RADIUS.lg), look.token(palette, f"{tone}_tint"))
        painter.setPen(look.token(palette, f"{tone}_text"))
        painter.setFont(look.numerals(look.font("display", size=50)))
        half = box.height() * 0.62
        painter.drawText(QRectF(box.left(), box.top(), box.width(), half), CENTRE, signed(points))
        painter.setFont(look.font("h3"))
        low = QRectF(box.left(), box.top() + half - look.px(4), box.width(), box.height() - half)
        painter.drawText(low, CENTRE, gain_sentence(self._gain))
        painter.end()


class GainRow(QWidget):
    """One axis: before, an arrow, after; or one reading, the same way."""

    def __init__(self, *, large: bool) -> None:
        super().__init__()
        self._large = large
        self._name = self._before = self._after = ""
        self._levels: tuple[str, str] = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """One line of figures, two of words for a reading."""
        return QSize(look.px(320), look.tx(56 if self._large else 52))

    def minimumSizeHint(self) -> QSize:
        """A little lower."""
        return QSize(look.px(240), look.tx(46))

    @property
    def figures(self) -> tuple[str, str]:
        """What is shown as before and after."""
        return self._before, self._after

    def show_change(self, name: str, before: str, after: str, levels: tuple[str, str]) -> None:
        """Show a name, two figures and their verdicts ("" where none)."""
        self._name, self._before, self._after, self._levels = name, before, after, levels
        self.setAccessibleName(word("demo.gain_row", axis=name, before=before, after=after))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name; figure, arrow, figure."""
        painter = QPainter(self)
        if self._large:
            self._paint_large(painter)
        else:
            self._paint_small(painter)
        painter.end()

    def _paint_large(self, painter: QPainter) -> None:
        palette = look.palette_of(self)
        box = QRectF(self.rect())
        draw_box(painter, box, look.px(RADIUS.md), look.token(palette, "surface_2"))
        inner = box.adjusted(look.px(14), 0, -look.px(12), 0)
        painter.setFont(look.font("h3"))
        painter.setPen(look.token(palette, "text"))
        painter.drawText(inner, LEFT, self._name)
        font = look.numerals(look.font("number", size=30))
        wide, sign, gap = QFontMetrics(font).horizontalAdvance("100"), look.px(22), look.px(8)
        right = inner.right()
        for last, figure, level in (
            (True, self._after, self._levels[1]),
            (False, self._before, self._levels[0]),
        ):
            badge = QRectF(right - sign, box.center().y() - sign / 2, sign, sign)
            draw_badge(painter, badge, level, palette)
            painter.setFont(font)
            painter.setPen(look.token(palette, "text" if last else "text_2"))
            number = QRectF(badge.left() - gap - wide, box.top(), wide, box.height())
            painter.drawText(number, RIGHT, figure)
            right = number.left() - gap
            if last:
                arrow = QRectF(right - sign, box.center().y() - sign / 2, sign, sign)
                draw_icon(painter, "arrow-right-bold", arrow, look.token(palette, "text_3"))
                right = arrow.left() - gap

    def _paint_small(self, painter: QPainter) -> None:
        palette = look.palette_of(self)
        tall = self.height() / 2
        painter.setFont(look.font("small", size=16))
        painter.setPen(look.token(palette, "text_2"))
        painter.drawText(QRectF(0, 0, self.width(), tall), LEFT, self._name)
        sign = look.px(18)
        half = (self.width() - sign - look.px(16)) / 2
        font = look.numerals(look.font("body_strong"))
        left = 0.0
        for figure, level in ((self._before, self._levels[0]), (self._after, self._levels[1])):
            badge = QRectF(left, tall + (tall - sign) / 2, sign, sign)
            draw_badge(painter, badge, level, palette)
            room = QRectF(badge.right() + look.px(6), tall, half - sign - look.px(6), tall)
            painter.setFont(font)
            painter.setPen(look.token(palette, "text"))
            shown = QFontMetrics(font).elidedText(figure, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, LEFT, shown)
            left += half + sign + look.px(16)
        arrow = QRectF(half, tall + (tall - sign) / 2, sign, sign)
        draw_icon(painter, "arrow-right-bold", arrow, look.token(palette, "text_3"))


def show_gauges(line: GainRow, before: GaugeLike, after: GaugeLike) -> None:
    """Put an axis into a row."""
    figures = ["–" if one.score is None else str(one.score) for one in (before, after)]
    levels = (before.verdict or "", after.verdict or "")
    line.show_change(word(f"check.axis.{before.axis}"), figures[0], figures[1], levels)


def show_meters(line: GainRow, before: MeterLike, after: MeterLike) -> None:
    """Put a reading into a row."""
    levels = (before.verdict or "", after.verdict or "")
    line.show_change(word(f"demo.meter.{before.key}"), _short(before), _short(after), levels)


def _short(meter: MeterLike) -> str:
    """A colour by its word, everything else by its figure: both must fit beside each other."""
    if meter.key == "colour" and meter.note and meter.value is not None:
        return word(f"demo.note.{meter.note}")
    return meter_figure(meter, noted=False)


def gain_of(before: ShotLike, after: ShotLike) -> Gain | None:
    """Return the change that counts between two moments."""
    return best_gain(gains(before.gauges, after.gauges))
