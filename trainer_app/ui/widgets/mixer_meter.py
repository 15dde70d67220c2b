"""The sound as in a mixer, in one paint: a plain picture for the learner, and the brushes of the trainer's.

Both have two rows on the same scale: the voice with its good band, and below it the noise with the part that
may be there. Never by colour alone: bands have end posts, marks have shapes, each row ends in a badge.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_badge, draw_box
from trainer_app.ui.theme.tokens import Palette

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
MIDDLE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
NAME_EVERY_MS = 2_000
"""An assistive tool is told of a change at most this often."""
BAR = 14


class MixerLike(Protocol):
    """One moment of the sound: places 0..1 on the scale, readings, verdicts."""

    @property
    def peak(self) -> float | None: ...  # noqa: D102
    @property
    def held(self) -> float | None: ...  # noqa: D102
    @property
    def voice(self) -> float | None: ...  # noqa: D102
    @property
    def noise(self) -> float | None: ...  # noqa: D102
    @property
    def heard(self) -> float | None: ...  # noqa: D102
    @property
    def limit(self) -> float | None: ...  # noqa: D102
    @property
    def voice_verdict(self) -> str | None: ...  # noqa: D102
    @property
    def noise_verdict(self) -> str | None: ...  # noqa: D102
    @property
    def voice_side(self) -> str: ...  # noqa: D102
    @property
    def peak_dbfs(self) -> int | None: ...  # noqa: D102
    @property
    def voice_dbfs(self) -> int | None: ...  # noqa: D102
    @property
    def noise_dbfs(self) -> int | None: ...  # noqa: D102
    @property
    def heard_dbfs(self) -> int | None: ...  # noqa: D102
    @property
    def distance_db(self) -> int | None: ...  # noqa: D102
    @property
    def distance_a_db(self) -> int | None: ...  # noqa: D102
    @property
    def gated(self) -> bool: ...  # noqa: D102
    @property
    def zone(self) -> tuple[float, float]: ...  # noqa: D102


class MixerMeter(QWidget):
    """The plain picture: no number. Live, or of a clip; `large` where there is room."""

    def __init__(self, *, large: bool = False) -> None:
        super().__init__()
        self._large = large
        self.mixer: MixerLike | None = None
        self._told = QElapsedTimer()
        self.setObjectName("mixerMeter")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two rows."""
        return QSize(look.px(280), 2 * self._row() + look.px(4))

    def minimumSizeHint(self) -> QSize:
        """Room for the words and a short scale."""
        return QSize(self._label_width() + look.px(26 + 70), self.sizeHint().height())

    def show_mixer(self, mixer: MixerLike) -> None:
        """Show a moment."""
        if mixer != self.mixer:
            self.mixer = mixer
            self._tell()
            self.update()

    def spoken(self) -> str:
        """Return the whole picture in words."""
        mixer = self.mixer
        voice = mixer.voice_side if mixer is not None and mixer.voice is not None else "none"
        noise = "none"
        if mixer is not None and mixer.noise_verdict is not None:
            noise = "calm" if mixer.noise_verdict == "good" else "loud"
        return word(
            "listen.meter_name", voice=word(f"listen.voice.{voice}"), noise=word(f"listen.noise.{noise}")
        )

    def _tell(self) -> None:
        if self._told.isValid() and self._told.elapsed() < NAME_EVERY_MS and self.accessibleName():
            return
        self._told.restart()
        self.setAccessibleName(self.spoken())

    def _font(self) -> QFont:
        return look.font("small", size=18 if self._large else 16)

    def _row(self) -> int:
        return max(look.tx(28), look.px(32)) if self._large else max(look.tx(22), look.px(24))

    def _label_width(self) -> int:
        metrics = QFontMetrics(self._font())
        words = (word("listen.meter_voice"), word("listen.meter_noise"))
        return max(metrics.horizontalAdvance(one) for one in words) + look.px(12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, scales, badges."""
        mixer = self.mixer
        if mixer is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = look.palette_of(self)
        tall, left, sign = self._row(), self._label_width(), look.px(20)
        for number, key in enumerate(("listen.meter_voice", "listen.meter_noise")):
            line = QRectF(0, number * (tall + look.px(4)), self.width(), tall)
            painter.setFont(self._font())
            painter.setPen(look.token(palette, "text_2"))
            painter.drawText(line, LEFT, word(key))
            badge = QRectF(line.right() - sign, line.center().y() - sign / 2, sign, sign)
            verdict = mixer.voice_verdict if number == 0 else mixer.noise_verdict
            draw_badge(painter, badge, verdict or "", palette)
            thick = look.px(BAR + 4 if self._large else BAR)
            track = QRectF(left, line.center().y() - thick / 2, 0, thick)
            track.setRight(badge.left() - look.px(10))
            if number == 0:
                paint_voice(painter, track, mixer, palette)
            else:
                paint_noise(painter, track, mixer, mixer.heard, palette)
        painter.end()


def paint_voice(painter: QPainter, track: QRectF, mixer: MixerLike, palette: Palette) -> None:
    """Paint the voice's row: groove, good band, moving peak, hold, and where the voice is."""
    _groove(painter, track, palette)
    _band(painter, track, mixer.zone, palette)
    if mixer.peak:
        _fill(painter, track, mixer.peak, look.token(palette, "accent_line"), track.height() * 0.42)
    if mixer.held:
        _post(painter, track, mixer.held, look.token(palette, "text_2"), 0)
    if mixer.voice is not None:
        _diamond(painter, track, mixer.voice, palette)


def paint_noise(
    painter: QPainter,
    track: QRectF,
    mixer: MixerLike,
    at: float | None,
    palette: Palette,
    *,
    mark: float | None = None,
) -> None:
    """Paint the noise's row: groove, what may be there, what is there; `mark` a second reading as a post."""
    _groove(painter, track, palette)
    if mixer.limit is not None:
        _band(painter, track, (0.0, mixer.limit), palette)
    if at is not None:
        _fill(painter, track, at, look.token(palette, "line_strong"), track.height() * 0.42)
    if mark is not None:
        _post(painter, track, mark, look.token(palette, "text"), 2)


def paint_ticks(
    painter: QPainter, track: QRectF, ticks: Sequence[tuple[float, str]], palette: Palette
) -> None:
    """Paint the scale's figures, each centred at its place, the outer ones kept inside."""
    painter.setPen(look.token(palette, "text_3"))
    metrics = painter.fontMetrics()
    for at, figure in ticks:
        wide = metrics.horizontalAdvance(figure) + 2
        left = track.left() + at * track.width() - wide / 2
        left = min(max(left, track.left()), track.right() - wide)
        painter.drawText(QRectF(left, track.top(), wide, track.height()), MIDDLE, figure)


def _groove(painter: QPainter, track: QRectF, palette: Palette) -> None:
    draw_box(painter, track, track.height() / 2, look.token(palette, "line"))


def _band(painter: QPainter, track: QRectF, zone: tuple[float, float], palette: Palette) -> None:
    left, right = (track.left() + one * track.width() for one in zone)
    painter.setPen(Qt.PenStyle.NoPen)
    tint = QColor(look.token(palette, "good"))
    tint.setAlphaF(0.32)
    band = QRectF(left, track.top(), right - left, track.height())
    draw_box(painter, band, 3 if zone[0] > 0 else track.height() / 2, tint)
    for one in zone:
        if 0 < one < 1:
            _post(painter, track, one, look.token(palette, "good"), 3)


def _fill(painter: QPainter, track: QRectF, share: float, colour: QColor, thick: float) -> None:
    wide = max(thick, share * track.width())
    draw_box(painter, QRectF(track.left(), track.center().y() - thick / 2, wide, thick), thick / 2, colour)


def _post(painter: QPainter, track: QRectF, share: float, colour: QColor, over: int) -> None:
    at, high = track.left() + share * track.width(), look.px(over)
    painter.fillRect(
        QRectF(at - look.px(3) / 2, track.top() - high, look.px(3), track.height() + 2 * high), colour
    )


def _diamond(painter: QPainter, track: QRectF, share: float, palette: Palette) -> None:
    centre = QPointF(track.left() + share * track.width(), track.center().y())
    half = track.height() * 0.66
    painter.setPen(look.token(palette, "surface"))
    painter.setBrush(look.token(palette, "text"))
    offsets = ((0, -half), (half, 0), (0, half), (-half, 0))
    painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in offsets]))
