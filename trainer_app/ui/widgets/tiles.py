"""Large places to press: a person's tile, the tile that adds a name, a picture to choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import avatar, draw_icon
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import BORDER, RADIUS

RUNS = 3
"""Rehearsals that the training asks of everyone."""


class Pressable(QAbstractButton):
    """A button that repaints under the pointer and answers Enter as well as Space."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; arrows are left to the page, which knows the grid."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def lively(self) -> bool:
        """Return whether it should look touched."""
        return self.underMouse() or self.isDown()


def draw_dots(painter: QPainter, left: float, middle: float, done: int, tone: str = "accent") -> float:
    """Draw one dot a rehearsal: full = done, ringed = next, empty = later; return the right edge (px)."""
    device = painter.device()
    palette = look.palette_of(device if isinstance(device, QAbstractButton) else None)
    size, gap = look.px(14), look.px(6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in range(RUNS):
        centre = QPointF(left + size / 2, middle)
        full, following = number < done, number == done
        edge = tone if full or following else "line_strong"
        width = look.px(4 if following else 2)
        painter.setPen(QPen(look.token(palette, edge), width))
        painter.setBrush(look.token(palette, tone if full else "surface"))
        radius = (size - width) / 2
        painter.drawEllipse(centre, radius, radius)
        left += size + gap
    return left - gap


class PersonTile(Pressable):
    """The tile of one person: picture, name, dots of the rehearsals done, and the same in words."""

    def __init__(self, person: int, name: str, picture: int, done: int, status: str, *, chosen: bool) -> None:
        super().__init__(f"{name}. {status}")
        self.person = person
        self._name, self._picture, self._done, self._status = name, picture, done, status
        self._chosen = chosen
        self.setProperty("ringRadius", RADIUS.lg)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """Picture and two or three lines."""
        return QSize(look.tx(190), look.px(102) + look.tx(66))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its contents."""
        return QSize(look.px(150), look.px(96) + look.tx(60))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, then the three parts under each other, centred."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        hot = self._chosen or self.lively()
        ground = look.token(palette, "accent_tint" if hot else "surface")
        edge = look.token(palette, "accent" if self._chosen else "accent_line" if hot else "line")
        width = BORDER.selected if self._chosen else BORDER.control if hot else BORDER.hair
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.lg), ground, edge, max(1, look.px(width)))
        size = look.px(70)
        name_font, status_font = look.font("h4"), look.font("small")
        name_h, status_h = QFontMetrics(name_font).height(), QFontMetrics(status_font).height()
        words = QFontMetrics(status_font).horizontalAdvance(self._status)
        dots = look.px(14 * RUNS + 6 * (RUNS - 1))
        two = dots + look.px(8) + words > self.width() - look.px(16)
        gap = look.px(5)
        total = size + name_h + status_h * (2 if two else 1) + 2 * gap
        top = (self.height() - total) / 2
        picture = avatar(self._picture, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - size) / 2, top), picture)
        top += size + gap
        painter.setFont(name_font)
        painter.setPen(look.token(palette, "text"))
        room = self.width() - look.px(20)
        name = QFontMetrics(name_font).elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, top, self.width(), name_h), Qt.AlignmentFlag.AlignCenter, name)
        top += name_h + gap
        self._paint_status(painter, top, status_font, status_h, two, dots, words)
        painter.end()

    def _paint_status(
        self, painter: QPainter, top: float, font: QFont, height: int, two: bool, dots: int, words: int
    ) -> None:
        tone = look.token(look.palette_of(self), "text_2")
        line = dots if two else dots + look.px(8) + words
        left = (self.width() - line) / 2
        right = draw_dots(painter, left, top + height / 2, self._done)
        painter.setFont(font)
        painter.setPen(tone)
        if two:
            box = QRectF(0, top + height, self.width(), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._status)
        else:
            box = QRectF(right + look.px(8), top, words + 4, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._status)


class AddTile(Pressable):
    """The dashed tile that adds a name."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setText(words)
        self.setProperty("ringRadius", RADIUS.lg)

    def sizeHint(self) -> QSize:
        """As large as a person's tile."""
        return QSize(look.tx(190), look.px(102) + look.tx(66))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dashed edge, plus, words."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        ground = look.token(palette, "accent_tint") if self.lively() else None
        edge = look.token(palette, "line_strong")
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.lg), ground, edge, look.px(2), dashed=True)
        ink = look.token(palette, "accent_text")
        size = look.px(36)
        font = look.font("body_strong")
        words_h = QFontMetrics(font).height()
        top = (self.height() - size - words_h - look.px(6)) / 2
        draw_icon(painter, "plus-bold", QRectF((self.width() - size) / 2, top, size, size), ink)
        painter.setFont(font)
        painter.setPen(ink)
        box = QRectF(0, top + size + look.px(6), self.width(), words_h)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class AvatarPick(QAbstractButton):
    """One picture to choose; ringed when chosen."""

    def __init__(self, number: int, name: str, size: int = 62) -> None:
        super().__init__()
        self.number = number
        self._size = size
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", RADIUS.pill)
        self.setFixedSize(look.px(size + 16), look.px(size + 16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ring, picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = look.palette_of(self)
        if self.isChecked() or self.underMouse():
            tone = look.token(palette, "accent" if self.isChecked() else "accent_line")
            painter.setPen(QPen(tone, look.px(4)))
            painter.setBrush(QColor(0, 0, 0, 0))
            radius = self.width() / 2 - look.px(2)
            painter.drawEllipse(QRectF(self.rect()).center(), radius, radius)
        inset = (self.width() - look.px(self._size)) // 2
        painter.drawPixmap(inset, inset, avatar(self.number, look.px(self._size), self.devicePixelRatioF()))
        painter.end()
