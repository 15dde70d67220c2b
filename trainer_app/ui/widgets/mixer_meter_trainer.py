"""The mixer's meter for the trainer: the same two rows with readings, units and a scale in dBFS."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent

from trainer_app.ui.text import whole, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_badge
from trainer_app.ui.widgets.mixer_meter import (
    BAR,
    LEFT,
    RIGHT,
    MixerLike,
    MixerMeter,
    paint_noise,
    paint_ticks,
    paint_voice,
)


class TrainerMixerMeter(MixerMeter):
    """Readings with their units; the noise both flat (bar) and as heard, A-weighted (post)."""

    def __init__(self, ticks: Sequence[tuple[float, int]]) -> None:
        super().__init__()
        self._ticks = tuple(ticks)
        self.setObjectName("trainerMixerMeter")

    def sizeHint(self) -> QSize:
        """Two rows of words and scale, the scale's figures, the distance."""
        return QSize(look.px(320), 2 * (self._row() + look.px(BAR + 8)) + 2 * self._low())

    def minimumSizeHint(self) -> QSize:
        """The same in height; the words are kept short."""
        return QSize(look.px(240), self.sizeHint().height())

    def _low(self) -> int:
        return look.tx(19)

    def spoken(self) -> str:
        """Return the readings in words."""
        return "" if self.mixer is None else ". ".join(readings_of(self.mixer))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Voice, noise, scale, distance."""
        mixer = self.mixer
        if mixer is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = look.palette_of(self)
        voice, noise, distance = readings_of(mixer)
        top = self._head(painter, 0.0, "listen.meter_voice_short", voice, mixer.voice_verdict)
        paint_voice(painter, self._track(top), mixer, palette)
        top += look.px(BAR + 8)
        top = self._head(painter, top, "listen.meter_noise_short", noise, mixer.noise_verdict)
        paint_noise(painter, self._track(top), mixer, mixer.noise, palette, mark=mixer.heard)
        top += look.px(BAR + 3)
        painter.setFont(look.numerals(look.font("caption", size=13)))
        figures = [(at, whole(dbfs)) for at, dbfs in self._ticks]
        paint_ticks(painter, QRectF(0, top, self.width(), self._low()), figures, palette)
        top += self._low()
        painter.setFont(self._font())
        painter.setPen(look.token(palette, "text_2"))
        line = QRectF(0, top, self.width(), self._low() + look.px(3))
        painter.drawText(line, LEFT, word("listen.distance"))
        painter.setPen(look.token(palette, "text"))
        painter.drawText(line, RIGHT, distance)
        painter.end()

    def _font(self) -> QFont:
        return look.numerals(look.font("small", size=15))

    def _track(self, top: float) -> QRectF:
        return QRectF(0, top, self.width(), look.px(BAR))

    def _head(self, painter: QPainter, top: float, key: str, said: str, verdict: str | None) -> float:
        palette, sign = look.palette_of(self), look.px(20)
        line = QRectF(0, top, self.width() - sign - look.px(8), self._row())
        painter.setFont(look.font("small", size=16))
        painter.setPen(look.token(palette, "text_2"))
        painter.drawText(line, LEFT, word(key))
        painter.setFont(self._font())
        painter.setPen(look.token(palette, "text"))
        painter.drawText(line, RIGHT, said)
        badge = QRectF(self.width() - sign, line.center().y() - sign / 2, sign, sign)
        draw_badge(painter, badge, verdict or "", palette)
        return top + self._row()


def readings_of(mixer: MixerLike) -> tuple[str, str, str]:
    """Return voice with peak, noise flat and as heard, distance flat and A-weighted, with their units."""
    unread = word("listen.unread")

    def shown(value: int | None) -> str:
        return "–" if value is None else whole(value)

    voice = noise = distance = unread
    if mixer.voice_dbfs is not None or mixer.peak_dbfs is not None:
        voice = word("listen.voice_reading", voice=shown(mixer.voice_dbfs), peak=shown(mixer.peak_dbfs))
    if mixer.noise_dbfs is not None:
        noise = word("listen.noise_reading", flat=shown(mixer.noise_dbfs), heard=shown(mixer.heard_dbfs))
    if mixer.distance_a_db is not None:
        flat, heard = shown(mixer.distance_db), shown(mixer.distance_a_db)
        distance = word("listen.distance_reading", flat=flat, heard=heard)
    return voice, noise, distance
