"""A button of the desk: icon and words, its letter in the corner when letter keys are on."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import BORDER, RADIUS, Palette

Tone = Literal["plain", "accent", "frost", "open"]
WORDS = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


def kept_together(words: str) -> str:
    """Return the words so that what stands in brackets is not broken into two lines."""
    head, bracket, rest = words.partition("(")
    return head + bracket + rest.replace(" ", "\u00a0")


class DeskTile(QAbstractButton):
    """All verbs look alike: no comment's truth and no verb's weight is told by colour.

    across: icon left of the words (whole-live bar) instead of above them (verbs). letter: px of its words.
    """

    def __init__(
        self,
        words: str,
        icon: str,
        *,
        accent: bool = False,
        across: bool = False,
        key: str = "",
        letter: int = 16,
    ) -> None:
        super().__init__()
        self._icon, self._accent, self._across, self._key = icon, accent, across, key
        self._tone: Tone = "plain"
        self._badge = 0
        self._letters = False
        self._compact = False
        self.setFont(look.font("small_strong", size=letter))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", RADIUS.large)
        self.set_words(words)

    def set_words(self, words: str, name: str = "") -> None:
        """Show and say other words."""
        if words != self.text() or (name or words) != self.accessibleName():
            self.setText(words)
            self.setAccessibleName(name or words)
            self.updateGeometry()
            self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def set_tone(self, tone: Tone) -> None:
        """Stand out: `frost` while frozen, `open` while its panel is open."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def set_badge(self, count: int) -> None:
        """Show how many wait."""
        if count != self._badge:
            self._badge = count
            self.update()

    def set_letters(self, shown: bool) -> None:
        """Show the letter key in the corner, or not."""
        if shown != self._letters:
            self._letters = shown
            self.update()

    def set_compact(self, compact: bool) -> None:
        """Take less height, for low windows."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()

    def _height(self) -> int:
        if self._across:
            return look.px(16) + 2 * look.tx(20)
        letters = 2 * look.tx(19)
        return look.px(24 if self._compact else 36) + look.px(12) + letters

    def sizeHint(self) -> QSize:
        """Room for two lines of words; the layout shares out the width."""
        longest = max(
            (QFontMetrics(self.font()).horizontalAdvance(one) for one in self.text().split()), default=0
        )
        sign = look.px(26 + 8 + 20) if self._across and self._icon else look.px(8)
        return QSize(longest + sign, max(self._height(), look.px(56)))

    def minimumSizeHint(self) -> QSize:
        """The same: words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def _colours(self, palette: Palette) -> tuple[QColor, QColor | None, QColor, QColor]:
        """Ground, edge, ink of the words, ink of the icon."""
        text = look.token(palette, "text")
        if not self.isEnabled():
            faint = look.token(palette, "text_3")
            return look.token(palette, "surface"), look.token(palette, "line"), faint, faint
        if self._tone == "frost":
            ink = look.token(palette, "info_text")
            return look.token(palette, "info_tint"), look.token(palette, "info"), ink, ink
        if self._tone == "open":
            return look.token(palette, "accent_tint"), look.token(palette, "accent_line"), text, text
        ground = "surface_3" if self.isDown() or self.underMouse() else "surface_2"
        icon = look.token(palette, "accent_text") if self._accent else text
        return look.token(palette, ground), None, text, icon

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, words, badge, letter."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        ground, edge, ink, icon_ink = self._colours(palette)
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.large), ground, edge, look.px(BORDER.control))
        painter.setFont(self.font())
        icon, words = self._places()
        if self._icon:
            draw_icon(painter, self._icon, icon, icon_ink)
        painter.setPen(ink)
        painter.drawText(words, WORDS, self._told())
        if self._badge:
            self._paint_badge(painter, icon, palette)
        if self._letters and self._key:
            self._paint_letter(painter, palette)
        painter.end()

    def _room(self) -> int:
        """Return the px that the words may take beside the icon."""
        shut = look.px(24) if self._letters and self._key else 0
        return self.width() - look.px(26 + 8 + 16) - shut

    def _told(self) -> str:
        """Return the words, what stands in brackets kept in one line where there is room for it."""
        words = kept_together(self.text())
        if not self._across:
            return words
        wide = QFontMetrics(self.font()).boundingRect(QRect(0, 0, self._room(), 1000), WORDS, words).width()
        return words if wide <= self._room() else self.text()

    def _places(self) -> tuple[QRectF, QRectF]:
        """Return where icon and words stand."""
        if not self._icon:
            return QRectF(), QRectF(self.rect())
        metrics = QFontMetrics(self.font())
        if self._across:
            size, gap = look.px(26), look.px(8)
            shut = look.px(24) if self._letters and self._key else 0
            room = self._room()
            words = metrics.boundingRect(QRect(0, 0, room, 1000), WORDS, self._told())
            left = (self.width() - shut - size - gap - words.width()) / 2
            icon = QRectF(left, (self.height() - size) / 2, size, size)
            return icon, QRectF(icon.right() + gap, 0, words.width() + 2, self.height())
        size, gap = look.px(24 if self._compact else 30), look.px(3)
        words = metrics.boundingRect(QRect(0, 0, self.width() - look.px(6), 1000), WORDS, self.text())
        top = (self.height() - size - gap - words.height()) / 2
        icon = QRectF((self.width() - size) / 2, top, size, size)
        return icon, QRectF(look.px(3), icon.bottom() + gap, self.width() - look.px(6), words.height())

    @property
    def fits(self) -> bool:
        """Whether all words stand inside the button at its present size."""
        words = self._told()
        metrics = QFontMetrics(self.font())
        icon, box = self._places()
        width = round(box.width()) if self._icon else self.width()
        drawn = metrics.boundingRect(QRect(0, 0, width, 1000), WORDS, words)
        across = icon.left() >= 0 and box.right() <= self.width() + 1
        down = icon.top() >= 0 and drawn.height() <= self.height() and box.bottom() <= self.height() + 1
        return across and down and drawn.width() <= width + 1

    def _paint_badge(self, painter: QPainter, icon: QRectF, palette: Palette) -> None:
        edge = look.tx(22)
        box = QRectF(icon.right() - look.px(4), icon.top() - look.px(6), edge, edge)
        draw_box(painter, box, edge / 2, look.token(palette, "accent"))
        painter.setFont(look.font("micro"))
        painter.setPen(look.token(palette, "on_accent"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self._badge))

    def _paint_letter(self, painter: QPainter, palette: Palette) -> None:
        edge = look.px(22)
        box = QRectF(self.width() - edge - look.px(6), look.px(6), edge, edge)
        draw_box(painter, box, look.px(7), look.token(palette, "surface_3"))
        painter.setFont(look.font("micro", size=13))
        painter.setPen(look.token(palette, "text_2"))
        painter.drawText(box.translated(QPointF(0, 0)), int(Qt.AlignmentFlag.AlignCenter), self._key)
