"""The line under the picture: what to do now, and on "Why?" what was measured, its limit, where to look."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS, SPACE
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.controls import BadgeView, column, label, row

CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class FigureBox(QWidget):
    """A figure with a word under it."""

    def __init__(self) -> None:
        super().__init__()
        self._figure = self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)

    def show_figure(self, figure: str, words: str) -> None:
        """Show a figure and what it is; "" hides the box."""
        self._figure, self._words = figure, words
        self.setVisible(bool(figure))
        self.setAccessibleName(f"{words} {figure}")
        self.updateGeometry()
        self.update()

    @property
    def figure(self) -> str:
        """The figure that is shown."""
        return self._figure

    def sizeHint(self) -> QSize:
        """The wider of both."""
        large = QFontMetrics(look.font("h2")).horizontalAdvance(self._figure)
        small = QFontMetrics(look.font("small_strong")).horizontalAdvance(self._words)
        return QSize(max(large, small) + look.px(32), look.tx(68))

    def minimumSizeHint(self) -> QSize:
        """Figures are never cut."""
        return QSize(self.sizeHint().width(), look.tx(60))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, figure, word."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        box = QRectF(self.rect())
        draw_box(painter, box, look.px(RADIUS.md), look.token(palette, "surface"))
        painter.setFont(look.numerals(look.font("h2")))
        painter.setPen(look.token(palette, "text"))
        painter.drawText(QRectF(0, look.px(4), box.width(), box.height() * 0.58), CENTRE, self._figure)
        painter.setFont(look.font("small_strong"))
        painter.setPen(look.token(palette, "text_2"))
        low = QRectF(0, box.height() * 0.56, box.width(), box.height() * 0.38)
        painter.drawText(low, CENTRE, self._words)
        painter.end()


class WhyBar(Card):
    """`explain_asked(on)`: the button was pressed."""

    explain_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__(RADIUS.lg)
        self._open = False
        lines = column(self, SPACE.s2, (16, 10, 12, 10))
        head = row(None, SPACE.s3)
        self._badge = BadgeView("", 30)
        head.addWidget(self._badge)
        self.sentence = label("", "h2", wrap=True, size=25)
        self.sentence.setObjectName("demoTip")
        head.addWidget(self.sentence, 1)
        self.button = Button(word("demo.why"), kind="tint", icon="lightbulb-fill")
        self.button.setObjectName("whyButton")
        self.button.clicked.connect(lambda: self.explain_asked.emit(not self._open))
        head.addWidget(self.button)
        lines.addLayout(head)
        self._more = QWidget()
        more = row(self._more, SPACE.s3)
        self.measured, self.limit = FigureBox(), FigureBox()
        self.measured.setObjectName("whyMeasured")
        self.limit.setObjectName("whyLimit")
        more.addWidget(self.measured)
        more.addWidget(self.limit)
        self.reason = label("", "lead", "text", wrap=True)
        self.reason.setObjectName("whySentence")
        more.addWidget(self.reason, 1)
        lines.addWidget(self._more)
        self._more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def is_open(self) -> bool:
        """Whether the reason is shown."""
        return self._open

    def show_tip(self, sentence: str, level: str) -> None:
        """Show what to do now, with the shape and tint of a verdict; "" is plain."""
        self.sentence.setText(sentence)
        self._badge.setVisible(bool(level))
        self._badge.set_level(level)
        self.set_hot(level if level in ("fair", "poor") else "")

    def show_reason(self, measured: str, limit: str, sentence: str) -> None:
        """Open, with two figures ("" where there is none) and what they mean."""
        self._open = True
        self.measured.show_figure(measured, word("demo.measured"))
        self.limit.show_figure(limit, word("demo.limit"))
        self.reason.setText(sentence)
        self._more.show()
        self.button.set_words(word("demo.why_close"))
        self.button.set_icon("x-bold")

    def close_reason(self) -> None:
        """Show the tip alone."""
        self._open = False
        self._more.hide()
        self.button.set_words(word("demo.why"))
        self.button.set_icon("lightbulb-fill")
