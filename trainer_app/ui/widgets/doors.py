"""The large doors of a person's page: a drawing, a title, one sentence, and the key that opens it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent

from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import draw_layout, text_layout
from trainer_app.ui.theme.glyphs import art
from trainer_app.ui.theme.shapes import draw_box, rounded
from trainer_app.ui.theme.tokens import BORDER, RADIUS
from trainer_app.ui.widgets.tiles import Pressable


class Door(Pressable):
    """A door; the suggested one is filled with the accent and carries a small sign."""

    def __init__(self, title: str, sentence: str, picture: str, key: str, suggested: str = "") -> None:
        super().__init__(f"{title}. {sentence}")
        self._title, self._sentence, self._picture, self._key = title, sentence, picture, key
        self._suggested = suggested
        self.setProperty("ringRadius", RADIUS.door)

    @property
    def suggested(self) -> bool:
        """Whether it is the door to take now."""
        return bool(self._suggested)

    def sizeHint(self) -> QSize:
        """Little: it takes what is left, and a scroll area must not grow for its sake."""
        return QSize(look.px(420), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never lower than its words."""
        return QSize(look.px(300), look.px(60) + look.tx(104))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, drawing, key and sign on top, words at the foot."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        box, radius = QRectF(self.rect()), look.px(RADIUS.door)
        ground = "surface"
        if self._suggested:
            ground = "accent_press" if self.isDown() else "accent_hover" if self.underMouse() else "accent"
        elif self.isDown():
            ground = "surface_2"
        edge = look.token(palette, "accent_line" if self.lively() else "line")
        width = look.px(BORDER.control) if self.lively() else max(1, look.px(BORDER.hair))
        draw_box(painter, box, radius, look.token(palette, ground), None if self._suggested else edge, width)
        self._paint_art(painter, box, radius)
        self._paint_signs(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_art(self, painter: QPainter, box: QRectF, radius: float) -> None:
        clip: QPainterPath = rounded(box.adjusted(1, 1, -1, -1), radius)
        painter.setClipPath(clip)
        tall = self._is_tall()
        share = 0.52 if not tall else 0.74 if look.scale().text <= 1.25 else 0.56
        width = min(box.height() * 250 / 220, box.width() * share)
        pixmap = art(self._picture, round(width), self.devicePixelRatioF())
        height = pixmap.height() / self.devicePixelRatioF()
        top = min(look.px(40), box.height() - height) if tall else (box.height() - height) / 2
        painter.drawPixmap(QPointF(box.width() - width, top), pixmap)
        painter.setClipping(False)

    def _is_tall(self) -> bool:
        return self.height() > 0.7 * self.width()

    def _paint_signs(self, painter: QPainter) -> None:
        palette = look.palette_of(self)
        font = look.font("micro")
        ink = look.token(palette, "on_accent" if self._suggested else "text_2")
        edge = max(look.px(26), QFontMetrics(font).height() + look.px(8))
        key_box = QRectF(look.px(28), look.px(26), edge, edge)
        if look.scale().text <= 1.25:
            draw_box(painter, key_box, look.px(7), None, ink, 1.5)
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(key_box, Qt.AlignmentFlag.AlignCenter, self._key)
        else:
            key_box.moveRight(look.px(12))
        if not self._suggested:
            return
        sign_font = look.font("small_strong")
        width = QFontMetrics(sign_font).horizontalAdvance(self._suggested) + look.px(28)
        sign = QRectF(key_box.right() + look.px(16), 0, width, look.tx(32))
        sign.moveTop(key_box.center().y() - sign.height() / 2)
        draw_box(painter, sign, look.px(RADIUS.pill), look.token(palette, "surface"))
        painter.setFont(sign_font)
        painter.setPen(look.token(palette, "accent_text"))
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, self._suggested)

    def _paint_words(self, painter: QPainter) -> None:
        palette = look.palette_of(self)
        title_font, font = look.font("h1", size=30), look.font("lead", size=19)
        tone = "on_accent_2" if self._suggested else "text_2"
        left, room = look.px(28), min(look.tx(370), self.width() * 0.58)
        foot = float(self.height() - look.px(26))
        sentence = text_layout(self._sentence, font, room)
        foot -= sentence.size.height()
        draw_layout(painter, QPointF(left, foot), sentence, font, look.token(palette, tone))
        title = text_layout(self._title, title_font, self.width() * 0.62)
        foot -= title.size.height() + look.px(2)
        ink = look.token(palette, "on_accent" if self._suggested else "text")
        draw_layout(painter, QPointF(left, foot), title, title_font, ink)
