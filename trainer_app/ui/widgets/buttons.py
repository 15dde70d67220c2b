"""Buttons: one filled accent button a page, plain ones beside it; drawn by hand from the tokens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import BORDER, RADIUS, TARGET, Palette

Kind = Literal["primary", "plain", "tint", "ghost", "good", "danger"]
Size = Literal["s", "m", "l"]


@dataclass(frozen=True, slots=True)
class _Shape:
    height: int
    pad: int
    radius: int
    icon: int
    style: str
    letter: int | None


_SHAPES: dict[Size, _Shape] = {
    "s": _Shape(TARGET.least, 14, RADIUS.control, 20, "small_strong", None),
    "m": _Shape(TARGET.button, 22, RADIUS.md, 22, "body_strong", None),
    "l": _Shape(TARGET.button_large, 30, RADIUS.large, 26, "body_strong", 19),
}
_GAP = 10


class Button(QAbstractButton):
    """A button of one kind and size with an icon before or after its words; wraps to two lines when narrow.

    Its accessible name is its text, or `name` where it shows an icon alone.
    """

    def __init__(
        self,
        text: str = "",
        *,
        kind: Kind = "plain",
        size: Size = "m",
        icon: str = "",
        trailing: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._shape = _SHAPES[size]
        self._icon = icon
        self._trailing = trailing
        self.setFont(look.font(self._shape.style, size=self._shape.letter))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", self._shape.radius)
        self.setText(text)
        self.setAccessibleName(name or text)

    @property
    def kind(self) -> Kind:
        """The present kind."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Take another kind and repaint."""
        self._kind = kind
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon before the words; "" for none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_words(self, text: str, name: str = "") -> None:
        """Show and say another text."""
        self.setText(text)
        self.setAccessibleName(name or text)
        self.updateGeometry()

    def _icons_width(self) -> int:
        count = bool(self._icon) + bool(self._trailing)
        gap = _GAP if self.text() else 0
        return count * look.px(self._shape.icon + gap)

    def sizeHint(self) -> QSize:
        """One line of text."""
        text = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 if self.text() else 0
        width = text + self._icons_width() + 2 * look.px(self._shape.pad if self.text() else 12)
        height = max(look.tx(self._shape.height), look.px(TARGET.least))
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        """Two lines of text, never less than a target."""
        full = self.sizeHint()
        if " " not in self.text():
            return full
        metrics = QFontMetrics(self.font())
        words = max(metrics.horizontalAdvance(part) for part in _halves(self.text()))
        width = words + 4 + self._icons_width() + 2 * look.px(self._shape.pad)
        return QSize(min(full.width(), width), full.height())

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, icon, words."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        ground, edge, ink = self._colours(palette)
        radius = look.px(self._shape.radius)
        draw_box(painter, QRectF(self.rect()), radius, ground, edge, look.px(BORDER.control))
        painter.setFont(self.font())
        painter.setPen(ink)
        self._paint_words(painter, ink)
        painter.end()

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        metrics = QFontMetrics(self.font())
        pad = look.px(self._shape.pad if self.text() else 8)
        room = max(1, self.width() - 2 * pad - self._icons_width())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        words = metrics.boundingRect(QRect(0, 0, room + 2, 1000), int(flags), self.text())
        size, gap = look.px(self._shape.icon), look.px(_GAP if self.text() else 0)
        left = (self.width() - words.width() - self._icons_width()) / 2 if self.text() else 0.0
        if self._icon:
            box = QRectF(left, 0, size, self.height()) if self.text() else QRectF(self.rect())
            square = QRectF(0, 0, size, size)
            square.moveCenter(box.center())
            draw_icon(painter, self._icon, square, ink)
            left += size + gap
        box = QRectF(left, 0, words.width() + 2, self.height())
        painter.drawText(box, int(flags), self.text())
        if self._trailing:
            square = QRectF(box.right() + gap, (self.height() - size) / 2, size, size)
            draw_icon(painter, self._trailing, square, ink)

    def _colours(self, palette: Palette) -> tuple[QColor | None, QColor | None, QColor]:
        """Ground, edge and ink of the present state."""
        if not self.isEnabled():
            return tuple(look.token(palette, name) for name in ("surface_2", "line", "text_3"))  # type: ignore[return-value]
        hover, down = self.underMouse(), self.isDown()
        match self._kind:
            case "primary":
                ground = "accent_press" if down else "accent_hover" if hover else "accent"
                return look.token(palette, ground), None, look.token(palette, "on_accent")
            case "plain":
                ground = "surface_3" if down else "surface_2" if hover else "surface"
                return (
                    look.token(palette, ground),
                    look.token(palette, "line_strong"),
                    look.token(palette, "text"),
                )
            case "tint":
                edge = look.token(palette, "accent_line") if hover or down else None
                return look.token(palette, "accent_tint"), edge, look.token(palette, "accent_text")
            case "ghost":
                ground_colour = look.token(palette, "surface_2") if hover or down else None
                return ground_colour, None, look.token(palette, "text_2")
            case "good":
                return look.token(palette, "good"), None, look.token(palette, "on_good")
            case "danger":
                return look.token(palette, "poor"), None, look.token(palette, "on_poor")


def _halves(text: str) -> tuple[str, str]:
    """Split a text at the blank nearest its middle."""
    blanks = [at for at, letter in enumerate(text) if letter == " "]
    cut = min(blanks, key=lambda at: abs(at - len(text) / 2))
    return text[:cut], text[cut + 1 :]


class PrimaryButton(Button):
    """The one filled button of a page."""

    def __init__(
        self, text: str = "", *, size: Size = "l", icon: str = "", trailing: str = "", name: str = ""
    ) -> None:
        super().__init__(text, kind="primary", size=size, icon=icon, trailing=trailing, name=name)


class PlainButton(Button):
    """An outlined button."""

    def __init__(
        self, text: str = "", *, size: Size = "m", icon: str = "", trailing: str = "", name: str = ""
    ) -> None:
        super().__init__(text, kind="plain", size=size, icon=icon, trailing=trailing, name=name)
