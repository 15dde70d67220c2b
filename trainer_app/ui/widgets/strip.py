"""The strips under the list: a child alone, an answer runs, comments pour in, a gift waits for thanks.

They stand at the foot of the list, so neither a row nor a button of the desk moves when one comes or goes.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPoint, QRectF, Signal
from PySide6.QtGui import QCursor, QMoveEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS
from trainer_app.ui.widgets.buttons import Button, Kind
from trainer_app.ui.widgets.controls import IconView, column, label, row

GUARD_MS = 700
"""A button that came under the resting pointer takes no press for so long: it was meant for another."""
GROUNDS = {"plain": ("surface_2", "line_strong"), "accent": ("accent_tint", "accent_line")}


class Strip(QWidget):
    """One strip: icon, title, a line, a clock, a button. tone: fair, info, accent or plain."""

    pressed = Signal()

    def __init__(
        self,
        tone: str,
        icon: str,
        button: str = "",
        name: str = "",
        button_icon: str = "",
        kind: Kind = "primary",
        *,
        below: bool = False,
    ) -> None:
        super().__init__()
        self._tone = tone
        self._since = QElapsedTimer()
        self._pointer = QPoint()
        side, gap = (8, 6) if _large() else (12, 10)
        lines = column(self, 8, (side, 8, side - 2, 8))
        line = row(None, gap)
        lines.addLayout(line)
        ink = {"fair": "fair", "info": "info", "accent": "accent_text"}.get(tone, "text_2")
        line.addWidget(IconView(icon, 24, ink))
        heading = {"fair": "fair_text", "info": "info_text", "accent": "text"}.get(tone, "text")
        self.words: QVBoxLayout = column(None, 0)
        self.title = label("", "body_strong", heading, wrap=True, size=17)
        self.text = label("", "small", "text_2", wrap=True)
        self.words.addWidget(self.title)
        self.words.addWidget(self.text)
        line.addLayout(self.words, 1)
        self.clock = label("", "h3", heading, size=20)
        self.clock.setFont(look.numerals(self.clock.font()))
        line.addWidget(self.clock)
        self.button: Button | None = None
        if button:
            self.button = Button(button, kind=kind, size="s", icon=button_icon)
            self.button.setObjectName(name)
            self.button.clicked.connect(self._press)
            (lines if below or _large() else line).addWidget(self.button)
        self.clock.hide()
        self.hide()

    def say(self, title: str, text: str = "", clock_words: str = "") -> None:
        """Show the strip with these words."""
        for part, words in ((self.title, title), (self.text, text), (self.clock, clock_words)):
            if part.text() != words:
                part.setText(words)
            part.setVisible(bool(words))
        self.setAccessibleName(f"{title}. {text}")
        self.show()

    # --- a press that was meant for what stood here before ----------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Remember where the pointer rested when the strip came."""
        super().showEvent(event)
        self._remember()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The same when it was shifted."""
        super().moveEvent(event)
        self._remember()

    def _remember(self) -> None:
        self._since.start()
        self._pointer = QCursor.pos()

    def _press(self) -> None:
        button = self.button
        fresh = self._since.isValid() and self._since.elapsed() < GUARD_MS
        if button is not None and fresh and button.rect().contains(button.mapFromGlobal(self._pointer)):
            return
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tinted ground with an edge."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        ground, edge = GROUNDS.get(self._tone, (f"{self._tone}_tint", self._tone))
        tint, line = look.token(palette, ground), look.token(palette, edge)
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.large), tint, line, look.px(2))
        painter.end()


def _large() -> bool:
    """Larger letters leave no room for words beside the button in the narrowest window."""
    return look.scale().text > 1.0
