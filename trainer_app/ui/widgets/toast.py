"""A short note at the foot of the window, with at most one way to act on it (undo) while it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from trainer_app.ui.theme import look, qss
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import LIGHT, MOTION, RADIUS, STAGE, Palette
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import IconView, label, row


class Toast(QWidget):
    """The one toast of a window; a new note takes the place of the old one. `gone` says that time is over.

    action_words(seconds left) -> text of the button, so that "Undo (4 s left)" can be said.
    """

    acted = Signal()
    gone = Signal()

    def __init__(self, host: QWidget, palette: Palette = LIGHT) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("toast")
        look.set_palette(self, STAGE)
        self.setStyleSheet(qss.stylesheet(STAGE))
        self._palette = palette
        self._words: Callable[[int], str] | None = None
        self._left_s = 0
        self._lift = 24
        self._line = line = row(self, 12, (18, 6, 8, 6))
        self._icon = IconView("check-bold", 22, "good")
        self._text: QLabel = label("", "body_strong", "text")
        self._action = Button("", kind="tint", size="s")
        self._action.setObjectName("toastAction")
        self._action.clicked.connect(self._act)
        for widget in (self._icon, self._text, self._action):
            line.addWidget(widget)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count)
        host.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The note that stands now, "" without one."""
        return self._text.text() if self.isVisible() else ""

    @property
    def action(self) -> Button:
        """The button of the note."""
        return self._action

    def note(
        self,
        text: str,
        *,
        action: Callable[[int], str] | None = None,
        seconds: int = MOTION.toast // 1000,
        icon: str = "check-bold",
        tone: str = "good",
        lift: int = 24,
    ) -> None:
        """Show a note for so many seconds, `lift` px above the foot of the window."""
        self._words, self._left_s, self._lift = action, seconds, lift
        self._text.setText(text)
        self._icon.set_icon(icon, tone)
        self.setAccessibleName(text)
        self._action.setVisible(action is not None)
        self._say_action()
        self.show()
        self._place()
        self._tick.start()

    def put_away(self) -> None:
        """Hide the note now, without `gone`."""
        self._tick.stop()
        self.hide()

    def _say_action(self) -> None:
        if self._words is not None:
            self._action.set_words(self._words(self._left_s))

    def _count(self) -> None:
        self._left_s -= 1
        if self._left_s <= 0:
            self.put_away()
            self.gone.emit()
            return
        self._say_action()

    def _act(self) -> None:
        self.put_away()
        self.acted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window at any size."""
        if event.type() == QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        host = self._host
        most = host.width() - look.px(80)
        room = most - look.px(100) - (self._action.sizeHint().width() if self._words else 0)
        self._text.setWordWrap(QFontMetrics(self._text.font()).horizontalAdvance(self._text.text()) > room)
        self._line.activate()
        hint = self.sizeHint()
        width = min(most, hint.width())
        height = max(look.tx(56), self.heightForWidth(width) if self.hasHeightForWidth() else hint.height())
        top = host.height() - height - look.px(self._lift)
        self.setGeometry((host.width() - width) // 2, top, width, height)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dark rounded ground, with a line round it on the stage."""
        painter = QPainter(self)
        edge = look.token(STAGE, "line_strong") if self._palette is STAGE else None
        ground = look.colour(self._palette.toast)
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.large), ground, edge, look.px(1))
        painter.end()
