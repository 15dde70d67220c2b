"""The mixer's meter for the trainer: the same two rows with readings, units and a scale in dBFS."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

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

FIGURES = 17
"""Height of the scale's figures."""


class TrainerMixerMeter(MixerMeter):
    """Readings with their units; the noise both flat (bar) and as heard, A-weighted (post)."""

    def __init__(self, ticks: Sequence[tuple[float, int]]) -> None:
        super().__init__()
        self._ticks = tuple(ticks)
        self.setObjectName("trainerMixerMeter")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Two rows of words and scale, and the scale's figures."""
        return QSize(look.px(320), self._tall(close=False))

    def minimumSizeHint(self) -> QSize:
        """The same set closer."""
        return QSize(look.px(240), self._tall(close=True))

    def _tall(self, *, close: bool) -> int:
        bar, gap = self._bar(close=close), self._gap(close=close)
        return 2 * (self._line(close=close) + bar) + gap + look.tx(FIGURES)

    def _line(self, *, close: bool) -> int:
        return look.tx(20) if close else look.tx(25)

    def _bar(self, *, close: bool) -> int:
        return look.px(BAR - 2 if close else BAR)

    def _gap(self, *, close: bool) -> int:
        return look.px(3 if close else 7)

    def spoken(self) -> str:
        """Return the readings in words, with the distance of the voice to the noise."""
        if self.mixer is None:
            return ""
        keys = ("listen.meter_voice_short", "listen.meter_noise_short", "listen.distance")
        pairs = zip(keys, readings_of(self.mixer), strict=True)
        return ". ".join(f"{word(key)} {reading}" for key, reading in pairs)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Voice, noise, scale."""
        mixer = self.mixer
        if mixer is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = look.palette_of(self)
        close = self.height() < self._tall(close=False)
        line, bar = self._line(close=close), self._bar(close=close)
        voice, noise, _distance = readings_of(mixer)
        self._head(painter, QRectF(0, 0, self.width(), line), "voice", voice, mixer.voice_verdict)
        paint_voice(painter, QRectF(0, line, self.width(), bar), mixer, palette)
        top = line + bar + self._gap(close=close)
        self._head(painter, QRectF(0, top, self.width(), line), "noise", noise, mixer.noise_verdict)
        track = QRectF(0, top + line, self.width(), bar)
        paint_noise(painter, track, mixer, mixer.noise, palette, mark=mixer.heard)
        painter.setFont(look.numerals(look.font("caption", size=13)))
        figures = [(at, whole(dbfs)) for at, dbfs in self._ticks]
        paint_ticks(painter, QRectF(0, track.bottom(), self.width(), look.tx(FIGURES)), figures, palette)
        painter.end()

    def _head(self, painter: QPainter, line: QRectF, row: str, said: str, verdict: str | None) -> None:
        palette, sign = look.palette_of(self), look.px(20)
        words = line.adjusted(0, 0, -sign - look.px(8), 0)
        painter.setFont(look.font("small", size=16))
        painter.setPen(look.token(palette, "text_2"))
        painter.drawText(words, LEFT, word(f"listen.meter_{row}_short"))
        painter.setFont(look.numerals(look.font("small_strong", size=16)))
        painter.setPen(look.token(palette, "text"))
        painter.drawText(words, RIGHT, said)
        badge = QRectF(line.right() - sign, line.center().y() - sign / 2, sign, sign)
        draw_badge(painter, badge, verdict or "", palette)


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
