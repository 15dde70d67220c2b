"""What every page is put together from: the page itself, labels, boxes in rows and columns, chips, icons."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from trainer_app.ui.theme import look, qss
from trainer_app.ui.theme.glyphs import avatar, draw_icon
from trainer_app.ui.theme.shapes import draw_badge, draw_box
from trainer_app.ui.theme.tokens import LIGHT, RADIUS, Palette
from trainer_app.ui.widgets.refocus import give_back, held_by
from trainer_app.ui.widgets.regions import next_stop
from trainer_app.ui.widgets.scroll import ScrollArea

State = TypeVar("State")


class Page(QWidget, Generic[State]):
    """A page: `build` puts widgets into `self.body`, `show_state` fills them from a frozen state.

    `rebuild` makes the body anew after a change of language, text size or window size and renders the last
    state again: pages hold nothing that is not in their state. `help_asked`: F1 or its door was pressed.
    """

    help_asked = Signal()

    def __init__(self, name: str, palette: Palette = LIGHT) -> None:
        super().__init__()
        self.setObjectName(name)
        self._page_palette = palette
        self.state: State | None = None
        look.set_palette(self, palette)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self.body = QWidget()

    def compose(self) -> None:
        """Make the body; each page calls this once, at the end of its constructor."""
        self.setStyleSheet(qss.stylesheet(self._page_palette))
        self.body = QWidget()
        self.body.setProperty("ground", "page")
        self.body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer.addWidget(self.body)
        self.build(self.body)

    def build(self, body: QWidget) -> None:
        """Fill the body with widgets; overridden by each page."""
        raise NotImplementedError

    def show_state(self, state: State) -> None:
        """Put a state into the widgets; overridden by each page."""
        raise NotImplementedError

    def render(self, state: State) -> None:  # type: ignore[override]
        """Take a state and show it; the focus stays where it was."""
        held = held_by(self)
        self.state = state
        self.show_state(state)
        give_back(self, held)

    def rebuild(self) -> None:
        """Make the body anew and show the last state."""
        old = self.body
        self._outer.removeWidget(old)
        old.hide()
        self.compose()
        old.setParent(None)
        old.deleteLater()
        if self.state is not None:
            self.show_state(self.state)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.rebuild()

    def first_focus(self) -> QWidget | None:
        """Return the widget that takes the focus when the page comes up; None leaves it to the page."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F6 goes to the next part of the page, Shift+F6 to the one before."""
        if event.key() != Qt.Key.Key_F6:
            super().keyPressEvent(event)
            return
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        target = next_stop(self, self.focusWidget(), forward=not back)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus, so that keys work without a click."""
        super().showEvent(event)
        target = self.first_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.setFocus(Qt.FocusReason.OtherFocusReason)


def label(
    text: str = "", style: str = "body", tone: str = "text", *, wrap: bool = False, size: float | None = None
) -> QLabel:
    """Return a label in a letter style and a tone (a palette field such as "text_2")."""
    made = QLabel(text)
    made.setFont(look.font(style, size=size))
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def set_tone(target: QLabel, tone: str) -> None:
    """Give a label another tone."""
    if target.property("tone") != tone:
        target.setProperty("tone", tone)
        target.style().unpolish(target)
        target.style().polish(target)


def column(
    parent: QWidget | None = None, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Return a column; gap and margins (left, top, right, bottom) in px at scale 1."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    return _measured(made, gap, margins)


def row(
    parent: QWidget | None = None, gap: int = 12, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Return a row; gap and margins (left, top, right, bottom) in px at scale 1."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    return _measured(made, gap, margins)


LayoutT = TypeVar("LayoutT", bound=QLayout)


def _measured(made: LayoutT, gap: int, margins: tuple[int, int, int, int]) -> LayoutT:
    made.setSpacing(look.px(gap))
    made.setContentsMargins(*(look.px(margin) for margin in margins))
    return made


def scrolling(content: QWidget) -> ScrollArea:
    """Return the content in a frameless scroll area that scrolls down only when it must."""
    area = ScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setProperty("ground", "none")
    area.setWidget(content)
    return area


class IconView(QWidget):
    """An icon, alone or on a rounded ground; says nothing to assistive tools."""

    def __init__(
        self, icon: str, size: int, tone: str = "text_2", *, ground: str = "", box: int = 0, radius: int = 12
    ) -> None:
        super().__init__()
        self._icon, self._size, self._tone = icon, size, tone
        self._ground, self._radius = ground, radius
        edge = look.px(box or size)
        self.setFixedSize(edge, edge)

    def set_icon(self, icon: str, tone: str = "", ground: str = "") -> None:
        """Show another icon, tone or ground ("" keeps the present one)."""
        self._icon = icon
        self._tone = tone or self._tone
        self._ground = ground or self._ground
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, then icon."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        if self._ground:
            draw_box(painter, QRectF(self.rect()), look.px(self._radius), look.token(palette, self._ground))
        size = look.px(self._size)
        square = QRectF(0, 0, size, size)
        square.moveCenter(QRectF(self.rect()).center())
        draw_icon(painter, self._icon, square, look.token(palette, self._tone))
        painter.end()


class BadgeView(QWidget):
    """The shape of a judgement (good, fair, poor; dashed ring for none) as a square."""

    def __init__(self, level: str = "", size: int = 24) -> None:
        super().__init__()
        self._level = level
        self.setFixedSize(look.px(size), look.px(size))

    def set_level(self, level: str) -> None:
        """Show another level."""
        if level != self._level:
            self._level = level
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The badge."""
        painter = QPainter(self)
        draw_badge(painter, QRectF(self.rect()), self._level, look.palette_of(self))
        painter.end()


class AvatarView(QWidget):
    """The round picture of a person."""

    def __init__(self, number: int = 0, size: int = 60) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(look.px(size), look.px(size))

    def set_number(self, number: int) -> None:
        """Show another picture."""
        self._number = number
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(0, 0, avatar(self._number, self.width(), self.devicePixelRatioF()))
        painter.end()


class Chip(QWidget):
    """A short word on a rounded ground after an icon or badge; tone: good fair poor accent white plain."""

    def __init__(self, text: str = "", tone: str = "plain", *, icon: str = "", badge: str = "") -> None:
        super().__init__()
        self._text, self._tone, self._icon, self._badge = text, tone, icon, badge
        self.setFont(look.font("small_strong"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_chip(self, text: str, tone: str, *, icon: str = "", badge: str = "") -> None:
        """Show another text, tone and sign."""
        now = (text, tone, icon, badge)
        if now != (self._text, self._tone, self._icon, self._badge):
            self._text, self._tone, self._icon, self._badge = now
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The text, its sign and margins."""
        sign = look.px(26) if self._icon or self._badge else 0
        width = QFontMetrics(self.font()).horizontalAdvance(self._text) + sign + look.px(28)
        return QSize(width, look.tx(32))

    def _colours(self, palette: Palette) -> tuple[QColor, QColor]:
        match self._tone:
            case "good" | "fair" | "poor":
                return look.token(palette, f"{self._tone}_tint"), look.token(palette, f"{self._tone}_text")
            case "accent":
                return look.token(palette, "accent_tint"), look.token(palette, "accent_text")
            case "white":
                return look.token(palette, "surface"), look.token(palette, "accent_text")
            case _:
                ground = "surface_3" if palette.name == "stage" else "surface_2"
                return look.token(palette, ground), look.token(palette, "text_2")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, sign, word."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        ground, ink = self._colours(palette)
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.pill), ground)
        left = look.px(14)
        if self._icon or self._badge:
            square = QRectF(left - look.px(2), (self.height() - look.px(20)) / 2, look.px(20), look.px(20))
            if self._badge:
                draw_badge(painter, square, self._badge, palette)
            else:
                draw_icon(painter, self._icon, square, ink)
            left += look.px(26)
        painter.setFont(self.font())
        painter.setPen(ink)
        box = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._text)
        painter.end()
