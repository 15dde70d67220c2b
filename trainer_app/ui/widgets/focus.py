"""The focus ring: one transparent widget over the window that rings what has the focus, after a key.

Style sheets know no outline with a gap, and a hand-drawn ring in every widget would be many ways. The ring
shows when the focus came by a key (Tab, arrows, shortcut) and hides when it came by the pointer.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import rounded
from trainer_app.ui.theme.tokens import BORDER, RADIUS

_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show})
_KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_F6,
    }
)


class FocusRing(QWidget):
    """The ring of one window; make one for each top-level window. `shown_for` is the ringed widget."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._by_key = False
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        window.installEventFilter(self)
        self.hide()

    @property
    def shown_for(self) -> QWidget | None:
        """The widget that is ringed now."""
        return self._target if self.isVisible() else None

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_key = False
        self._unwatch()
        parent = self.parentWidget()
        self._target = new if new is not None and parent is not None and parent.isAncestorOf(new) else None
        if self._target is not None and self._target.property("ringNever"):
            self._target = None  # the page holds the focus so that its keys work; nothing is chosen
        chain = self._target
        while chain is not None and chain is not parent:
            chain.installEventFilter(self)
            chain.destroyed.connect(self._gone)
            self._watched.append(chain)
            chain = chain.parentWidget()
        self._place()

    def _unwatch(self) -> None:
        for widget in self._watched:
            if isValid(widget):  # a widget that dies with the focus tells so before it says `destroyed`
                widget.removeEventFilter(self)
                widget.destroyed.disconnect(self._gone)
        self._watched = []

    def _gone(self) -> None:
        """A widget of the chain is dying: never touch it again."""
        self._watched = []
        self._target = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the ringed widget; learn whether keys or pointer lead."""
        kind = event.type()
        if kind in _MOVES:
            self._place()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _KEYS and not self._by_key:
                self._by_key = True
                self._place()
        elif kind == QEvent.Type.MouseButtonPress and self._by_key:
            self._by_key = False
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        target, parent = self._target, self.parentWidget()
        alive = target is not None and isValid(target)
        if not self._by_key or target is None or not alive or parent is None or not target.isVisible():
            self.hide()
            return
        inside = bool(target.property("ringInside"))
        room = 0 if inside else look.px(BORDER.focus + BORDER.focus_gap)
        box = QRect(target.mapTo(parent, QPoint(0, 0)), target.size()).adjusted(-room, -room, room, room)
        box = box.intersected(_clip(target, parent))
        if box.isEmpty():
            self.hide()
            return
        self.setGeometry(box)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded line just inside this widget's edge."""
        if self._target is None or not isValid(self._target):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = look.px(BORDER.focus)
        radius = self._target.property("ringRadius")
        corner = look.px(RADIUS.md if radius is None else int(radius)) + look.px(BORDER.focus_gap)
        painter.setPen(QPen(look.token(look.palette_of(self._target), self._tone()), width))
        half = width / 2
        painter.drawPath(rounded(QRectF(self.rect()).adjusted(half, half, -half, -half), corner))
        painter.end()

    def _tone(self) -> str:
        """Plum on plum could not be seen: a widget may name another tone."""
        named = self._target.property("ringTone") if self._target is not None else None
        return str(named) if named else "focus"


def _clip(target: QWidget, window: QWidget) -> QRect:
    """The part of the window in which the target can be seen: the viewports it scrolls in."""
    seen = window.rect()
    parent = target.parentWidget()
    while parent is not None and parent is not window:
        outer = parent.parentWidget()
        if isinstance(outer, QScrollArea) and outer.viewport() is parent:
            seen = seen.intersected(QRect(parent.mapTo(window, QPoint(0, 0)), parent.size()))
        parent = outer
    return seen
