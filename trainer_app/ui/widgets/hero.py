"""The plum panel at the left of the first page: sign, slogan, purpose and the drawn phone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import art, renderer
from trainer_app.ui.theme.tokens import HERO, LAYOUT
from trainer_app.ui.widgets.controls import column, label, row

_ART_HEIGHT = 430


class Hero(QWidget):
    """The panel; the drawing gives way to the words when text is large or the window low."""

    def __init__(self, app_name: str, slogan: str, purpose: str) -> None:
        super().__init__()
        self.setFixedWidth(look.px(LAYOUT.hero_w))
        inner = column(self, 0, (36, 40, 36, 24))
        head = row(None, 16)
        self._sign = _Sign()
        head.addWidget(self._sign)
        head.addWidget(label(app_name, "lead_strong", "on_accent", size=24), 1)
        inner.addLayout(head)
        inner.addSpacing(look.px(30))
        inner.addWidget(label(slogan, "h1", "on_accent", wrap=True, size=36))
        inner.addSpacing(look.px(8))
        self._purpose: QLabel = label(purpose, "h4", "on_accent_2", wrap=True)
        self._purpose.setFont(look.font("body", size=18))
        inner.addWidget(self._purpose)
        inner.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The gradient and, where there is room, the drawing at the foot."""
        painter = QPainter(self)
        slope = QLinearGradient(QPointF(self.width() * 0.3, 0), QPointF(self.width() * 0.7, self.height()))
        slope.setColorAt(0, look.colour(HERO[0]))
        slope.setColorAt(1, look.colour(HERO[1]))
        painter.fillRect(self.rect(), slope)
        room = self.height() - self._purpose.geometry().bottom() - look.px(12)
        height = min(look.px(_ART_HEIGHT), room)
        if height >= look.px(200):
            width = round(height * LAYOUT.hero_w / _ART_HEIGHT)
            picture = art("hero", width, self.devicePixelRatioF())
            painter.drawPixmap(QPointF((self.width() - width) / 2, self.height() - height), picture)
        painter.end()


class _Sign(QWidget):
    """The app's own sign."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(look.px(52), look.px(52))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign as an SVG."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer("app-icon.svg").render(painter, QRectF(self.rect()))
        painter.end()
