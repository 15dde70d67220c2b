"""The stage's top bar: red dot and clock, title, three slim gauges, what can be asked, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from trainer_app.ui.text import clock, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import LAYOUT
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import label, row
from trainer_app.ui.widgets.gauge_slim import SlimGauge
from trainer_app.ui.widgets.help_panel import HelpDoor

GAUGES = (
    ("lighting", "sun-fill", "lightingGauge"),
    ("sound", "microphone-fill", "soundGauge"),
    ("framing", "user-focus-fill", "framingGauge"),
)


class GaugeLike(Protocol):
    """One axis: its verdict and the colour due now; no number."""

    @property
    def axis(self) -> str: ...  # noqa: D102
    @property
    def verdict(self) -> str | None: ...  # noqa: D102
    @property
    def colour(self) -> str | None: ...  # noqa: D102


class RedDot(QWidget):
    """The sign that the live runs."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(look.px(14), look.px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A red dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.token(look.palette_of(self), "poor"))
        radius = self.width() / 2 - 0.5
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), radius, radius)
        painter.end()


class StageTopBar(QWidget):
    """Leaves out words before anything is cut: first the title, then the verdicts' words, then the names."""

    end_asked = Signal()
    how_asked = Signal()
    script_asked = Signal()

    def __init__(self, *, script: bool) -> None:
        super().__init__()
        self._title = ""
        large = look.scale().text > 1.25
        self.setFixedHeight(max(look.px(LAYOUT.stage_topbar), look.tx(46) if large else 0))
        line = row(self, 10, (16, 0, 16, 0))
        line.addWidget(RedDot())
        self.clock = label("00:00", "h4", size=19)
        self.clock.setFont(look.numerals(look.font("h4", weight=700, size=19)))
        line.addWidget(self.clock)
        self.title = label("", "body", "text_2")
        line.addWidget(self.title)
        line.addStretch(1)
        self.gauges = {axis: SlimGauge(icon) for axis, icon, _ in GAUGES}
        for axis, _, name in GAUGES:
            self.gauges[axis].setObjectName(name)
            line.addWidget(self.gauges[axis])
        line.addStretch(1)
        self.how_button = Button(word("stage.how"), kind="tint", size="s", icon="question-bold")
        self.how_button.setObjectName("howAmIButton")
        self.how_button.clicked.connect(self.how_asked)
        self.how_button.hide()
        self.script_button = Button("", kind="plain", size="s", icon="note-fill")
        self.script_button.setObjectName("scriptButton")
        self.script_button.clicked.connect(self.script_asked)
        self.script_button.setVisible(script)
        self.end_button = Button(word("stage.end"), kind="plain", size="s", icon="stop-fill")
        self.end_button.setObjectName("endLiveButton")
        self.end_button.clicked.connect(self.end_asked)
        self.help_door = HelpDoor(short=True)
        for button in (self.how_button, self.script_button, self.help_door, self.end_button):
            line.addWidget(button)

    def show_clock(self, seconds: int, title: str) -> None:
        """Show how long the live has run and what it is about."""
        words = clock(seconds)
        if words != self.clock.text():
            self.clock.setText(words)
            self.clock.setAccessibleName(word("stage.clock_name", clock=words))
        if title != self._title:
            self._title = title
            self._fit()

    def show_gauges(self, gauges: Sequence[GaugeLike]) -> None:
        """Show shapes and words."""
        before = tuple(gauge.verdict for gauge in self.gauges.values())
        for one in gauges:
            words = f"check.verdict.{one.verdict}" if one.verdict else f"check.unread.{one.axis}"
            self.gauges[one.axis].show_reading(
                word(f"check.axis.{one.axis}"), word(words), one.verdict, one.colour
            )
        if tuple(gauge.verdict for gauge in self.gauges.values()) != before:
            self._fit()

    def show_script(self, done: int, total: int) -> None:
        """Say on the button how far the script is."""
        words = word("stage.script_button", done=done, all=total)
        if words != self.script_button.text():
            self.script_button.set_words(words)

    def show_how(self, shown: bool) -> None:
        """Offer "How am I doing?", or not."""
        changed = self.how_button.isHidden() == shown
        self.how_button.setVisible(shown)
        if changed:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fixed = [self.clock, self.how_button, self.script_button, self.help_door, self.end_button]
        used = sum(widget.sizeHint().width() for widget in fixed if not widget.isHidden())
        room = self.width() - used - look.px(16 * 2 + 14 + 10 * 10)
        for brevity in (0, 1, 2):
            for gauge in self.gauges.values():
                gauge.set_brevity(brevity)
            wide = sum(gauge.sizeHint().width() for gauge in self.gauges.values())
            if wide <= room:
                break
        metrics = QFontMetrics(self.title.font())
        left = room - wide
        words = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, max(0, left))
        self.title.setText(words if left > look.px(90) else "")
        self.title.setToolTip(self._title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface with a hairline below."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        painter.fillRect(self.rect(), look.token(palette, "surface"))
        hair = max(1, look.px(1))
        painter.fillRect(0, self.height() - hair, self.width(), hair, look.token(palette, "line"))
        painter.end()
