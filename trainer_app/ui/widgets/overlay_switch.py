"""The switches of what lies over the picture: one box and one word each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS, TARGET

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
BOX, LEFT, GAP = 22, 10, 10


class OverlaySwitch(QCheckBox):
    """A check box as large as its row; Enter switches, as Space does."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        self.setFont(look.font("body", weight=600, size=16))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setProperty("ringRadius", RADIUS.sm)

    def _beside(self) -> int:
        return look.px(LEFT + BOX + GAP + 6)

    def sizeHint(self) -> QSize:
        """Box, word, margins; as high as a target."""
        wide = QFontMetrics(self.font()).horizontalAdvance(self.text()) + self._beside() + 2
        return QSize(wide, max(look.tx(TARGET.least), look.px(TARGET.least)))

    def minimumSizeHint(self) -> QSize:
        """The longest word; the rest goes to a second line."""
        metrics = QFontMetrics(self.font())
        wide = max(metrics.horizontalAdvance(part) for part in self.text().split()) + self._beside() + 4
        lines = 2 if " " in self.text() else 1
        tall = max(look.px(TARGET.least), lines * metrics.height() + look.px(4))
        return QSize(min(wide, self.sizeHint().width()), min(tall, self.sizeHint().height()))

    def hitButton(self, at: QPoint) -> bool:
        """All of the row counts."""
        return self.rect().contains(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground under the pointer, box, check, word."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        if self.underMouse():
            draw_box(painter, QRectF(self.rect()), look.px(RADIUS.sm), look.token(palette, "surface_2"))
        size = look.px(BOX)
        box = QRectF(look.px(LEFT), (self.height() - size) / 2, size, size)
        on = self.isChecked()
        ground = look.token(palette, "accent" if on else "surface")
        edge = look.token(palette, "accent" if on else "line_strong")
        draw_box(painter, box, look.px(RADIUS.xs), ground, edge, look.px(2))
        if on:
            inner = box.adjusted(look.px(3), look.px(3), -look.px(3), -look.px(3))
            draw_icon(painter, "check-bold", inner, look.token(palette, "on_accent"))
        painter.setFont(self.font())
        painter.setPen(look.token(palette, "text"))
        text = QRectF(
            box.right() + look.px(GAP), 0, self.width() - box.right() - look.px(GAP + 4), self.height()
        )
        painter.drawText(text, WRAP, self.text())
        painter.end()
