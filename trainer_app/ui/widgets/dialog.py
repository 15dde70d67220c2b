"""A question over the window: a child widget on a scrim, never a second window that could get lost.

Tab stays inside, Esc takes the safe way, the safe button holds the focus. Shortcuts of the page below must
have the context `Qt.WidgetWithChildrenShortcut`; the dialog is a child of the window, so they rest meanwhile.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from trainer_app.ui.theme import look, qss
from trainer_app.ui.theme.tokens import LAYOUT, LIGHT, RADIUS, SPACE
from trainer_app.ui.widgets.buttons import Button, Kind
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.controls import IconView, column, label, row
from trainer_app.ui.widgets.regions import is_stop

SAFE = "safe"
"""The answer that Esc gives and that changes nothing."""


class Dialog(QWidget):
    """A dialog over `host` (a top-level window). `answered` says the key of the pressed button, once.

    Words may be swapped by building a new dialog; a dialog lives for one question.
    """

    answered = Signal(str)

    def __init__(
        self,
        host: QWidget,
        *,
        title: str,
        text: str = "",
        icon: str = "",
        tone: str = "accent",
        width: int = 0,
    ) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("dialog")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        look.set_palette(self, LIGHT)
        self.setStyleSheet(qss.stylesheet(LIGHT))
        self._before: QWidget | None = None
        self._before_name = ""
        self._safe: Button | None = None
        self._done = False
        self._build(title, text, icon, tone, width)
        host.installEventFilter(self)
        self.hide()

    def _build(self, title: str, text: str, icon: str, tone: str, width: int) -> None:
        outer = column(self)
        self._card = Card(RADIUS.xl, edge="")
        wide = min(look.tx(width or LAYOUT.dialog_w), self._host.width() - look.px(2 * SPACE.page_x))
        self._card.setFixedWidth(max(look.px(320), wide))
        outer.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        inner = column(self._card, SPACE.s3, (40, 36, 40, 36))
        if icon:
            inner.addWidget(IconView(icon, 40, f"{tone}_text", ground=f"{tone}_tint", box=72, radius=22))
        inner.addWidget(label(title, "h1", wrap=True, size=30))
        self.text_line = label(text, "lead", "text_2", wrap=True, size=19)
        self.text_line.setVisible(bool(text))
        inner.addWidget(self.text_line)
        self.content: QVBoxLayout = column(None, SPACE.s3)
        inner.addLayout(self.content)
        inner.addSpacing(look.px(SPACE.s3))
        self._buttons: QHBoxLayout = row(None, SPACE.s3)
        self._buttons.addStretch(1)
        inner.addLayout(self._buttons)

    def add_button(self, key: str, text: str, kind: Kind = "plain", *, name: str = "") -> Button:
        """Add a button at the right; the one with key `SAFE` gets the focus and answers Esc."""
        button = Button(text, kind=kind, size="l")
        button.setObjectName(name)
        button.clicked.connect(lambda: self.answer(key))
        self._buttons.addWidget(button)
        if key == SAFE:
            self._safe = button
        return button

    def open(self, focus: QWidget | None = None) -> None:
        """Show over the whole window; the focus goes to `focus` or to the safe button."""
        self._before = self._host.focusWidget()
        self._before_name = self._before.objectName() if self._before is not None else ""
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        target = focus or self._safe
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, key: str) -> None:
        """Close with this answer; a second answer is not heard."""
        if self._done:
            return
        self._done = True
        self._host.removeEventFilter(self)
        self.hide()
        self._give_focus_back()
        self.answered.emit(key)
        self.deleteLater()

    def _give_focus_back(self) -> None:
        """To what had it, or to what bears its name now: the page may have been made anew meanwhile."""
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._before_name:
            host, name = self._host, self._before_name
            QTimer.singleShot(0, host, lambda: _focus_named(host, name))  # what is made anew is not shown yet

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window at any size."""
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the safe answer; nothing else reaches the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.answer(SAFE)
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside the dialog."""
        stops = [widget for widget in self.findChildren(QWidget) if is_stop(widget)]
        if not stops:
            return True
        ordered = _in_tab_order(self, stops)
        now = self.focusWidget()
        at = ordered.index(now) if now in ordered else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        ordered[(at + (1 if forward else -1)) % len(ordered)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The scrim."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.token(look.palette_of(self.parent()), "scrim"))
        painter.end()


def _focus_named(host: QWidget, name: str) -> None:
    found = next((one for one in host.findChildren(QWidget, name) if one.isVisible()), None)
    if found is not None:
        found.setFocus(Qt.FocusReason.OtherFocusReason)


def _in_tab_order(root: QWidget, stops: list[QWidget]) -> list[QWidget]:
    """Sort by Qt's chain of focus, which is the reading order."""
    ordered: list[QWidget] = []
    step = root.nextInFocusChain()
    while step is not root and step is not None:
        if step in stops:
            ordered.append(step)
        step = step.nextInFocusChain()
    return ordered
