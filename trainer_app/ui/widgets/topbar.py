"""The bar on top of a light page: the way back, the title, tabs, and what stands at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import avatar
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import LAYOUT, RADIUS
from trainer_app.ui.widgets.buttons import PlainButton
from trainer_app.ui.widgets.controls import label, row
from trainer_app.ui.widgets.help_panel import HelpDoor
from trainer_app.ui.widgets.regions import mark

SHORT_ABOVE = 1.0
"""Above this text scale the door of the help is its sign alone: the tabs need the room."""


class Tab(QAbstractButton):
    """One tab: its word, underlined while it is the open one."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(look.font("body_strong"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setProperty("ringInside", True)

    def sizeHint(self) -> QSize:
        """The word and a margin."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * look.px(18)
        return QSize(width, look.tx(LAYOUT.topbar) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word, and the line under the open one."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        chosen = self.isChecked()
        tone = "accent_text" if chosen else "text" if self.underMouse() else "text_2"
        painter.setFont(self.font())
        painter.setPen(look.token(palette, tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if chosen:
            thick = look.px(4)
            painter.fillRect(0, self.height() - thick, self.width(), thick, look.token(palette, "accent"))
        painter.end()


class PersonBadge(QWidget):
    """Picture and name of who is rehearsing; no control, so no tab stop."""

    def __init__(self, name: str = "", picture: int = 0) -> None:
        super().__init__()
        self._name, self._picture = name, picture
        self.setFont(look.font("body_strong"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def set_person(self, name: str, picture: int) -> None:
        """Show another person."""
        self._name, self._picture = name, picture
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Picture, name, margins; long names are elided at 240 px."""
        width = min(QFontMetrics(self.font()).horizontalAdvance(self._name), look.px(240))
        return QSize(width + look.px(72), look.tx(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, picture, name."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.pill), look.token(palette, "surface_2"))
        size = look.px(38)
        top = (self.height() - size) // 2
        painter.drawPixmap(look.px(6), top, avatar(self._picture, size, self.devicePixelRatioF()))
        painter.setFont(self.font())
        painter.setPen(look.token(palette, "text"))
        left = look.px(54)
        room = self.width() - left - look.px(14)
        text = QFontMetrics(self.font()).elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class TopBar(QWidget):
    """Back button, title, tabs; `add` puts a widget at the right, before the door of the help."""

    back = Signal()
    tab_chosen = Signal(str)

    def __init__(self, title: str = "", back: str = "", tabs: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__()
        mark(self)
        self.setFixedHeight(look.tx(LAYOUT.topbar) if look.scale().text > 1.25 else look.px(LAYOUT.topbar))
        self._line = row(self, 14, (24, 0, 32, 0))
        self.back_button: PlainButton | None = None
        if back:
            self.back_button = PlainButton(back, size="s", icon="arrow-left-bold")
            self.back_button.setObjectName("backButton")
            self.back_button.clicked.connect(self.back)
            self._line.addWidget(self.back_button)
        self.title = label(title, "lead_strong", "text")
        self._line.addWidget(self.title)
        self.tabs: dict[str, Tab] = {}
        if tabs:
            self._add_tabs(tabs)
        self._line.addStretch(1)
        self.help_door = HelpDoor(short=look.scale().text > SHORT_ABOVE)
        self._line.addWidget(self.help_door)

    def _add_tabs(self, tabs: tuple[tuple[str, str], ...]) -> None:
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        line = row(holder, 6, (14, 0, 0, 1))
        for key, words in tabs:
            tab = Tab(words)
            tab.setObjectName(f"{key}Tab")
            tab.clicked.connect(lambda _checked=False, key=key: self.tab_chosen.emit(key))
            line.addWidget(tab)
            self.tabs[key] = tab
        self._line.addWidget(holder)

    def open_tab(self, key: str) -> None:
        """Show this tab as the open one, without a signal."""
        self.tabs[key].setChecked(True)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right, before the door of the help."""
        self._line.insertWidget(self._line.count() - 1, widget)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface with a hairline below."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        painter.fillRect(self.rect(), look.token(palette, "surface"))
        hair = max(1, look.px(1))
        painter.fillRect(0, self.height() - hair, self.width(), hair, look.token(palette, "line"))
        painter.end()
