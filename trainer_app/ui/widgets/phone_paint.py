"""The parts of the phone that are drawn once and kept until what they show changes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen, QPixmap

from trainer_app.ui.text import short, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import draw_layout, draw_text, emoji, text_layout
from trainer_app.ui.theme.glyphs import avatar, draw_icon
from trainer_app.ui.theme.shapes import draw_box, rounded
from trainer_app.ui.theme.tokens import HEARTS, OVERLAY, RADIUS, STAGE
from trainer_app.ui.widgets.phone_like import PhoneLike

GIFT_PICTURES = {
    "mawar": "🌹",
    "rose": "🌹",
    "tulip": "🌷",
    "bunga": "🌸",
    "hati": "💖",
    "heart": "💖",
    "kopi": "☕",
    "donat": "🍩",
    "kue": "🍰",
    "mahkota": "👑",
    "piala": "🏆",
}
ANY_GIFT = "🎁"
ROSE = "🌹"


def gift_picture(gift: str) -> str:
    """Return the emoji that stands for a gift."""
    words = gift.lower().replace("_", " ").split()
    return next((GIFT_PICTURES[one] for one in words if one in GIFT_PICTURES), ANY_GIFT)


def blank(wide: float, tall: float, ratio: float) -> QPixmap:
    """Return a clear pixmap of that size in logical px."""
    pixmap = QPixmap(max(1, round(wide * ratio)), max(1, round(tall * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def shade(wide: float, tall: float, ratio: float, *, top: bool) -> QPixmap:
    """Return the dark veil behind the words: at the top of the phone, or rising from its foot."""
    pixmap = blank(wide, tall, ratio)
    painter = QPainter(pixmap)
    ramp = QLinearGradient(0, 0, 0, tall)
    dark, clear = look.colour(STAGE.scrim), QColor(look.colour(STAGE.scrim))
    dark.setAlpha(150 if top else 205)
    clear.setAlpha(0)
    ramp.setColorAt(0.0 if top else 1.0, dark)
    ramp.setColorAt(1.0 if top else 0.0, clear)
    painter.fillRect(QRectF(0, 0, wide, tall), ramp)
    painter.end()
    return pixmap


def head(state: PhoneLike, wide: float, ratio: float) -> QPixmap:
    """Return the strip at the top: host with likes, viewers, the word for rehearsal, weak signal."""
    pixmap = blank(wide, look.tx(46) + look.px(56), ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tall = look.tx(42)
    _host(painter, state, wide, tall, ratio)
    _viewers(painter, state, wide, tall)
    font = look.font("micro", weight=700)
    text = word("stage.practice")
    label_wide = QFontMetricsF(font).horizontalAdvance(text) + look.px(22)
    box = QRectF(0, tall + look.px(10), label_wide, look.tx(24))
    draw_box(painter, box, look.px(RADIUS.pill), look.colour(STAGE.accent))
    draw_text(painter, box, text, font, look.colour(STAGE.on_accent), Qt.AlignmentFlag.AlignCenter)
    if state.signal_bad:
        left = box.right() + look.px(8)
        _pill(painter, left, box.top(), word("stage.signal_bad"), "wifi-slash-bold", look.colour(STAGE.fair))
    painter.end()
    return pixmap


def _host(painter: QPainter, state: PhoneLike, wide: float, tall: float, ratio: float) -> None:
    name_font, like_font = look.font("caption", weight=700), look.font("micro", weight=600)
    picture = tall - look.px(8)
    room = wide * 0.62 - picture - look.px(24)
    name = text_layout(state.host, name_font, room, 1)
    likes = short(state.likes)
    text_wide = max(name.size.width(), QFontMetricsF(like_font).horizontalAdvance(likes) + look.px(18))
    box = QRectF(0, 0, picture + look.px(4 + 8 + 12) + text_wide, tall)
    draw_box(painter, box, tall / 2, look.colour(OVERLAY.pill))
    painter.drawPixmap(QPointF(look.px(4), look.px(4)), avatar(state.avatar, round(picture), ratio))
    left = picture + look.px(12)
    ink = look.colour(OVERLAY.bubble_text)
    draw_layout(painter, QPointF(left, tall / 2 - name.size.height() + look.px(2)), name, name_font, ink)
    heart = QRectF(left, tall / 2 + look.px(4), look.tx(13), look.tx(13))
    draw_icon(painter, "heart-fill", heart, look.colour(HEARTS[1]))
    text = QRectF(heart.right() + look.px(4), tall / 2, text_wide, tall / 2 - look.px(3))
    draw_text(painter, text, likes, like_font, ink)


def _viewers(painter: QPainter, state: PhoneLike, wide: float, tall: float) -> None:
    font = look.numerals(look.font("small", weight=700))
    text = short(state.present)
    size = look.px(18)
    box_wide = QFontMetricsF(font).horizontalAdvance(text) + size + look.px(32)
    high = look.tx(34)
    box = QRectF(wide - box_wide, (tall - high) / 2, box_wide, high)
    draw_box(painter, box, high / 2, look.colour(OVERLAY.pill))
    icon = QRectF(box.left() + look.px(12), box.center().y() - size / 2, size, size)
    draw_icon(painter, "eye-fill", icon, look.colour(OVERLAY.bubble_text))
    words = QRectF(icon.right() + look.px(8), box.top(), box_wide, high)
    draw_text(painter, words, text, font, look.colour(OVERLAY.bubble_text))


def _pill(painter: QPainter, left: float, top: float, text: str, icon: str, ink: QColor) -> None:
    font = look.font("micro", weight=700)
    wide = QFontMetricsF(font).horizontalAdvance(text) + look.px(44)
    box = QRectF(left, top, wide, look.tx(24))
    draw_box(painter, box, box.height() / 2, look.colour(OVERLAY.pill))
    square = QRectF(left + look.px(10), box.center().y() - look.px(8), look.px(16), look.px(16))
    draw_icon(painter, icon, square, ink)
    draw_text(painter, box.adjusted(look.px(32), 0, 0, 0), text, font, ink)


def foot(pinned: str | None, wide: float, ratio: float) -> QPixmap:
    """Return the bar at the foot: the pinned comment, or the field to write in, and the gift button."""
    font = look.font("small", weight=600 if pinned else 500)
    round_edge = look.px(42)
    room = wide - round_edge - look.px(8)
    text = pinned if pinned is not None else word("stage.write_comment")
    inset = look.px(37 if pinned is not None else 11)
    layout = text_layout(text, font, room - inset - look.px(12), 2)
    tall = max(look.px(42), round(layout.size.height()) + look.px(14))
    pixmap = blank(wide, tall, ratio)
    painter = QPainter(pixmap)
    box = QRectF(0, 0, room, tall)
    ground = OVERLAY.bubble if pinned is None else OVERLAY.pinned_ground
    draw_box(painter, box, look.px(RADIUS.md), look.colour(ground))
    if pinned is not None:
        icon = QRectF(look.px(12), box.center().y() - look.px(9), look.px(18), look.px(18))
        draw_icon(painter, "push-pin-fill", icon, look.colour(STAGE.accent_press))
    ink = STAGE.text_2 if pinned is None else OVERLAY.pinned_text
    at = QPointF(inset, (tall - layout.size.height()) / 2)
    draw_layout(painter, at, layout, font, look.colour(ink))
    button = QRectF(wide - round_edge, tall - round_edge, round_edge, round_edge)
    draw_box(painter, button, round_edge / 2, look.colour(OVERLAY.pill))
    size = look.px(26)
    at = button.center() - QPointF(size / 2, size / 2)
    painter.drawPixmap(at, emoji(ROSE, size, ratio))
    painter.end()
    return pixmap


def line_pill(text: str, icon: str, wide: float, ratio: float, *, frost: bool = False) -> QPixmap:
    """Return a line of the platform: frozen comments (frost) or a notice."""
    font = look.font("small", weight=600)
    layout = text_layout(text, font, wide - look.px(58), 2)
    tall = round(layout.size.height()) + look.px(14)
    pixmap = blank(layout.size.width() + look.px(58), tall, ratio)
    painter = QPainter(pixmap)
    box = QRectF(0, 0, layout.size.width() + look.px(58), tall)
    draw_box(painter, box, look.px(RADIUS.control), look.colour(STAGE.info_tint if frost else OVERLAY.pill))
    ink = look.colour(STAGE.info_text if frost else OVERLAY.bubble_text)
    square = QRectF(look.px(12), box.center().y() - look.px(11), look.px(22), look.px(22))
    draw_icon(painter, icon, square, ink)
    draw_layout(painter, QPointF(look.px(44), look.px(7)), layout, font, ink)
    painter.end()
    return pixmap


def cue_pill(text: str, wide: float, ratio: float, *, good: bool) -> QPixmap:
    """Return the host's own cue: one to three words, large, in amber (leaf green when all is well)."""
    font = look.font("lead_strong")
    layout = text_layout(text, font, wide - look.px(70), 2)
    tall = round(layout.size.height()) + look.px(18)
    box = QRectF(0, 0, layout.size.width() + look.px(68), tall)
    pixmap = blank(box.width(), tall, ratio)
    painter = QPainter(pixmap)
    ground, ink = (STAGE.good, STAGE.on_good) if good else (STAGE.fair, STAGE.on_fair)
    draw_box(painter, box, look.px(RADIUS.large), look.colour(ground))
    square = QRectF(look.px(16), box.center().y() - look.px(13), look.px(26), look.px(26))
    draw_icon(painter, "thumbs-up-fill" if good else "lightbulb-fill", square, look.colour(ink))
    draw_layout(painter, QPointF(look.px(52), look.px(9)), layout, font, look.colour(ink))
    painter.end()
    return pixmap


def rim(radius: float, width: float, ratio: float) -> QPixmap:
    """Return the upper left corner of the phone's rim, its outside painted in the page's ground."""
    edge = radius + width
    pixmap = blank(edge, edge, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, edge, edge), look.colour(STAGE.page))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillPath(rounded(QRectF(0, 0, edge * 4, edge * 4), radius), Qt.GlobalColor.black)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    pen = QPen(look.colour(STAGE.surface_3), width)
    painter.setPen(pen)
    half = width / 2
    painter.drawPath(rounded(QRectF(half, half, edge * 4, edge * 4), radius - half))
    painter.end()
    return pixmap
