"""How one comment is drawn on the desk: sign, name, age, its words (18 px or more), what was done with it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import TextLayout, draw_layout, draw_text, text_layout
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import BORDER, RADIUS, TARGET, Palette
from trainer_app.ui.widgets.bubbles import draw_initial
from trainer_app.ui.widgets.chat import ROW, acts_words
from trainer_app.ui.widgets.chat_like import RowLike

TEXT_SIZE = 18
"""Letters of a comment in px at 100 %: read at arm's length with reading glasses (review, doubt 9)."""
MOST_LINES = 3
KEPT = 600

ACT_ICONS = {
    "answered": "check-bold",
    "answered_unheard": "check-bold",
    "unheard": "microphone-slash-fill",
    "refer": "user-plus-fill",
    "thank": "heart-fill",
    "pin": "push-pin-fill",
    "delete": "trash-fill",
    "mute": "speaker-slash-fill",
    "block": "prohibit-bold",
    "report": "flag-fill",
    "save_proof": "floppy-disk-fill",
    "approve": "check-bold",
    "hide": "x-bold",
    "held": "funnel-fill",
}
GOOD_ACTS = frozenset({"answered", "answered_unheard", "approve", "refer", "thank"})
GONE = frozenset({"deleted", "hidden", "held"})


def age_words(seconds: float) -> str:
    """Return how long ago a comment came, short: "8 dtk", "2 mnt"."""
    whole = max(0, int(seconds))
    if whole < 1:
        return word("stage.age_now")
    return word("stage.age_s", count=whole) if whole < 60 else word("stage.age_min", count=whole // 60)


class QueueDelegate(QStyledItemDelegate):
    """Draws rows of different heights; heights and line breaks are kept per row and width."""

    def __init__(self) -> None:
        super().__init__()
        self.now_ms = 0
        self.chosen: str | None = None
        self._layouts: dict[tuple[str, int], TextLayout] = {}
        self._small = look.font("small_strong")
        self._age = look.font("small")
        self._text = look.font("body", weight=600, size=TEXT_SIZE)
        self._chip = look.font("micro", size=14)
        self._pad, self._sign, self._gap = look.px(14), look.px(36), look.px(10)
        self._name_high = look.tx(22)
        self._chip_high = look.tx(24)

    def _layout(self, row: RowLike, width: int) -> TextLayout:
        key = (row.id, width)
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) > KEPT:
                self._layouts.clear()
            room = width - 2 * self._pad - self._sign - self._gap
            found = self._layouts[key] = text_layout(row.text, self._text, room, MOST_LINES)
        return found

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Name, the lines of the text, and a line of chips where something was done."""
        row: RowLike = index.data(ROW)
        width = option.widget.viewport().width() if option.widget is not None else option.rect.width()  # type: ignore[attr-defined]
        tall = look.px(18) + self._name_high + round(self._layout(row, width).size.height())
        if acts_words(row):
            tall += look.px(5) + self._chip_high
        return QSize(width, max(tall, look.tx(TARGET.list_row)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One comment."""
        row: RowLike = index.data(ROW)
        palette = look.palette_of(option.widget)
        box = QRectF(option.rect).adjusted(look.px(2), look.px(1), -look.px(2), -look.px(1))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = row.id == self.chosen
        self._paint_ground(painter, box, option, palette, chosen=chosen)
        left, top = box.left() + self._pad - look.px(2), box.top() + look.px(8)
        draw_initial(painter, QRectF(left, top, self._sign, self._sign), row.name, row.seat)
        left += self._sign + self._gap
        right = box.right() - self._pad + look.px(2)
        self._paint_head(painter, QRectF(left, top, right - left, self._name_high), row, palette)
        top += self._name_high
        layout = self._layout(row, option.rect.width())
        ink = "text_3" if row.status in GONE else "text"
        draw_layout(painter, QPointF(left, top), layout, self._text, look.token(palette, ink))
        self._paint_chips(painter, left, top + layout.size.height() + look.px(4), right, row, palette)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, palette: Palette, *, chosen: bool
    ) -> None:
        radius = look.px(RADIUS.md)
        if chosen:
            edge = look.token(palette, "accent_line")
            draw_box(painter, box, radius, look.token(palette, "accent_tint"), edge, look.px(BORDER.control))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box, radius, look.token(palette, "surface_2"))

    def _paint_head(self, painter: QPainter, box: QRectF, row: RowLike, palette: Palette) -> None:
        age = age_words((self.now_ms - row.at_ms) / 1000)
        wide = QFontMetricsF(self._age).horizontalAdvance(age) + 2
        name = box.adjusted(0, 0, -wide - look.px(8), 0)
        draw_text(painter, name, row.name, self._small, look.token(palette, "text_2"))
        painter.setFont(self._age)
        painter.setPen(look.token(palette, "text_3"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(flags), age)

    def _paint_chips(
        self, painter: QPainter, left: float, top: float, right: float, row: RowLike, palette: Palette
    ) -> None:
        metrics = QFontMetricsF(self._chip)
        for act, words in acts_words(row):
            wide = metrics.horizontalAdvance(words) + look.px(40)
            if left + wide > right + 1:
                break
            box = QRectF(left, top, wide, self._chip_high)
            good = act in GOOD_ACTS
            pin = act == "pin"
            ground = "good_tint" if good else "accent_tint" if pin else "surface_3"
            ink = look.token(palette, "good_text" if good else "accent_text" if pin else "text_2")
            draw_box(painter, box, self._chip_high / 2, look.token(palette, ground))
            square = QRectF(left + look.px(10), box.center().y() - look.px(8), look.px(16), look.px(16))
            draw_icon(painter, ACT_ICONS[act], square, ink)
            draw_text(painter, box.adjusted(look.px(31), 0, 0, 0), words, self._chip, ink)
            left += wide + look.px(6)
