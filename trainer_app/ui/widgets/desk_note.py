"""The line above the whole-live bar: what was just done or refused; always there, so nothing moves for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from trainer_app.basics.messages import Message
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.controls import IconView, label, row, set_tone
from trainer_app.ui.widgets.desk_bar import undo_words
from trainer_app.ui.widgets.desk_like import UndoLike

LONGEST = 50
"""Letters of the longest line that it must hold: a long name and what was done."""


class DeskNote(QWidget):
    """Driven by the state alone: it counts no time of its own. Undo itself is the bar's button."""

    def __init__(self) -> None:
        super().__init__()
        line = row(self, 8, (16, 6, 12, 0))
        self._icon = IconView("arrow-counter-clockwise-bold", 20, "text_2")
        self._text: QLabel = label("", "body", "text_2", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        self._told = False
        self.show_state(None, None)

    @property
    def text(self) -> str:
        """The note that stands now, "" while only the standing hint does."""
        return self._text.text() if self._told else ""

    def show_state(self, undo: UndoLike | None, refused: Message | None) -> None:
        """Say why something had no effect, else what can be taken back, else that acts can be."""
        self._told = refused is not None or undo is not None
        if refused is not None:
            words, icon, tone = say(refused), "warning-fill", "fair_text"
        elif undo is not None:
            words, icon, tone = undo_words(undo), "check-circle-fill", "text"
        else:
            words, icon, tone = word("stage.undo_hint"), "arrow-counter-clockwise-bold", "text_2"
        if words != self._text.text():
            self._text.setText(words)
            self.setAccessibleName(words)
            set_tone(self._text, tone)
            self._icon.set_icon(icon, tone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the longest line at this width, whatever stands there now."""
        super().resizeEvent(event)
        metrics = QFontMetrics(self._text.font())
        room = max(1, self.width() - look.px(56))
        lines = min(3, 1 + metrics.averageCharWidth() * LONGEST // room)
        self.setFixedHeight(lines * metrics.height() + look.px(12))
