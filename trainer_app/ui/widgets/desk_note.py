"""What was just done, over the foot of the list, with the way back while it is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from trainer_app.basics.messages import Message
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import LIGHT, RADIUS
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import IconView, label, row
from trainer_app.ui.widgets.desk_bar import undo_words
from trainer_app.ui.widgets.desk_like import UndoLike
from trainer_app.ui.widgets.desk_tile import kept_together


class DeskNote(QWidget):
    """A light box over the foot of its parent. Driven by the state alone: it counts no time of its own."""

    undone = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        look.set_palette(self, LIGHT)
        self._line = line = row(self, 10, (14, 6, 6, 6))
        self._icon = IconView("warning-fill", 22, "fair")
        self._text: QLabel = label("", "body_strong", size=16, wrap=True)
        self._text.setStyleSheet(f"color: {LIGHT.text};")
        self.button = Button("", kind="primary", size="s")
        self.button.setObjectName("undoNoteButton")
        self.button.clicked.connect(self.undone)
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        line.addWidget(self.button)
        host.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The note that stands now, "" without one."""
        return self._text.text() if not self.isHidden() else ""

    def show_state(self, undo: UndoLike | None, refused: Message | None) -> None:
        """Say why something had no effect, else what can be taken back, else nothing."""
        if refused is None and undo is None:
            self.hide()
            return
        text = say(refused) if refused is not None else undo_words(undo) if undo is not None else ""
        self._icon.setVisible(refused is not None)
        self.button.setVisible(refused is None)
        if undo is not None:
            words = word("stage.undo_left", seconds=undo.left_s)
            self.button.set_words(kept_together(words), words)
            self.button.setFixedWidth(max(look.tx(120), self.button.minimumSizeHint().width()))
        if text != self._text.text() or self.isHidden():
            self._text.setText(text)
            self.setAccessibleName(text)
            self.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot at any size."""
        if event.type() == QEvent.Type.Resize and watched is self.parent() and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        host = self._host
        gap = look.px(10)
        wide = host.width() - 2 * gap
        tall = max(look.tx(56), self._line.heightForWidth(wide))
        box = (gap, host.height() - tall - gap, wide, tall)
        if self.geometry().getRect() != box:
            self.setGeometry(*box)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A light rounded ground."""
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.large), look.colour(LIGHT.surface))
        painter.end()
