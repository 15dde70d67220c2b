"""Cards on the phone: a gift, a guest, and the host's own "How am I doing?"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPixmap

from trainer_app.basics.messages import Message
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import draw_layout, draw_text, emoji, text_layout
from trainer_app.ui.theme.glyphs import avatar, draw_icon
from trainer_app.ui.theme.shapes import draw_badge, draw_box, rounded
from trainer_app.ui.theme.tokens import OVERLAY, RADIUS, STAGE
from trainer_app.ui.widgets.phone_like import GiftLike, GuestLike
from trainer_app.ui.widgets.phone_paint import blank, gift_picture


def how_card(how: Sequence[tuple[str, Message]], wide: float, ratio: float) -> QPixmap:
    """Return shapes and words of the three axes, no numbers."""
    font = look.font("body_strong")
    texts = [text_layout(say(words), font, wide - look.px(64), 1) for _, words in how]
    line = max(look.px(26), max(layout.line_height for layout in texts)) + look.px(6)
    box = QRectF(
        0, 0, max(layout.size.width() for layout in texts) + look.px(62), line * len(how) + look.px(14)
    )
    pixmap = blank(box.width(), box.height(), ratio)
    painter = QPainter(pixmap)
    draw_box(painter, box, look.px(RADIUS.large), look.colour(OVERLAY.pill))
    for number, ((verdict, _), layout) in enumerate(zip(how, texts, strict=True)):
        top = look.px(7) + number * line
        size = look.px(24)
        draw_badge(painter, QRectF(look.px(14), top + (line - size) / 2, size, size), verdict, STAGE)
        at = QPointF(look.px(48), top + (line - layout.line_height) / 2)
        draw_layout(painter, at, layout, font, look.colour(OVERLAY.bubble_text))
    painter.end()
    return pixmap


def _fading(wide: float) -> QLinearGradient:
    ground = QLinearGradient(0, 0, wide, 0)
    strong, weak = look.colour(STAGE.accent_press), QColor(look.colour(STAGE.accent_press))
    strong.setAlpha(240)
    weak.setAlpha(60)
    for share, tone in ((0.0, strong), (0.6, strong), (1.0, weak)):
        ground.setColorAt(share, tone)
    return ground


def gift_banner(gift: GiftLike, wide: float, ratio: float) -> QPixmap:
    """Return the banner of a gift: who, what, and how often in a row."""
    name_font, line_font = look.font("caption", weight=700), look.font("caption")
    count_font = look.font("h3", weight=800, size=22)
    tall = look.tx(36) + look.px(12)
    picture, count = look.px(36), f"×{gift.streak}"
    count_wide = QFontMetricsF(count_font).horizontalAdvance(count)
    room = wide - tall - picture - count_wide - look.px(48)
    name = text_layout(gift.name, name_font, room, 1)
    line = text_layout(word("stage.gift_line", gift=gift.gift), line_font, room, 1)
    text_wide = max(name.size.width(), line.size.width())
    full = min(wide, tall + text_wide + picture + count_wide + look.px(52))
    pixmap = blank(full, tall, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(rounded(QRectF(0, 0, full, tall), tall / 2), _fading(full))
    sign = tall - look.px(8)
    painter.drawPixmap(
        QPointF(look.px(4), look.px(4)), avatar(sum(map(ord, gift.viewer)), round(sign), ratio)
    )
    ink, left = look.colour(OVERLAY.bubble_text), float(tall + look.px(4))
    draw_layout(painter, QPointF(left, tall / 2 - name.size.height()), name, name_font, ink)
    draw_layout(painter, QPointF(left, tall / 2 - look.px(1)), line, line_font, ink)
    left += text_wide + look.px(8)
    painter.drawPixmap(QPointF(left, (tall - picture) / 2), emoji(gift_picture(gift.gift), picture, ratio))
    box = QRectF(left + picture + look.px(8), 0, count_wide + look.px(8), tall)
    draw_text(painter, box, count, count_font, ink)
    painter.end()
    return pixmap


def guest_tile(guest: GuestLike, ratio: float) -> QPixmap:
    """Return the tile of a guest: picture, name and microphone."""
    wide, tall = look.px(132), look.px(170)
    pixmap = blank(wide, tall, ratio)
    painter = QPainter(pixmap)
    box = QRectF(0, 0, wide, tall)
    ground, edge = look.colour(STAGE.info_tint), look.colour(OVERLAY.bubble_text)
    draw_box(painter, box, look.px(RADIUS.large), ground, edge, look.px(3))
    size = look.px(104)
    painter.drawPixmap(QPointF((wide - size) / 2, look.px(14)), avatar(guest.seat, size, ratio))
    font = QFont(look.font("micro", weight=600))
    high = look.tx(24)
    name = QRectF(look.px(8), tall - high - look.px(10), wide - look.px(16), high)
    draw_box(painter, name, high / 2, look.colour(OVERLAY.pill))
    square = QRectF(name.left() + look.px(8), name.center().y() - look.px(8), look.px(16), look.px(16))
    ink = look.colour(STAGE.fair if guest.muted else OVERLAY.bubble_text)
    draw_icon(painter, "microphone-slash-fill" if guest.muted else "microphone-fill", square, ink)
    words = name.adjusted(look.px(28), 0, -look.px(6), 0)
    draw_text(painter, words, guest.name, font, look.colour(OVERLAY.bubble_text))
    painter.end()
    return pixmap
