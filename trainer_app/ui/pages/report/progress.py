"""The third tab: how the numbers went over the rehearsals, and the way to an older report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from trainer_app.ui.pages.report.told import notes_card
from trainer_app.ui.presenters.report_state import ReportState, RunState
from trainer_app.ui.presenters.report_words import part_words, reaction_words, run_length_words, score_words
from trainer_app.ui.text import long_date, say, short_date, whole, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import emoji
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.chart_views import TrendView
from trainer_app.ui.widgets.controls import Chip, IconView, column, label, row

SHOWN = 5
"""The latest rehearsals that fit into the small curves and the table."""
TROPHY = "\U0001f3c6"
_TRENDS = (
    ("lighting", "sun-fill", "common.light"),
    ("sound", "microphone-fill", "common.sound"),
    ("framing", "user-focus-fill", "common.framing"),
    ("comments", "chat-circle-dots-fill", "report.judged"),
)


class ProgressTab(QWidget):
    """run_asked(rehearsal id): an older report was asked for."""

    run_asked = Signal(int)

    def __init__(self, state: ReportState) -> None:
        super().__init__()
        self._state = state
        self._runs = state.runs[-SHOWN:]
        outer = column(self, 14, (40, 14, 40, 14))
        outer.addWidget(self._banner())
        if state.notes:
            outer.addWidget(notes_card(state.notes))
        trends = QGridLayout()
        trends.setSpacing(look.px(16))
        across = 2 if look.scale().text > 1.25 else 4
        for at, (name, icon, words) in enumerate(_TRENDS):
            trends.addWidget(self._trend(name, icon, word(words)), at // across, at % across)
        outer.addLayout(trends, 1)
        outer.addWidget(self._table())

    def _banner(self) -> QWidget:
        card = Card(ground="accent", edge="")
        line = row(card, 24, (32, 16, 28, 16))
        done = len(self._state.runs)
        if done >= 3:
            picture = label()
            picture.setPixmap(emoji(TROPHY, look.px(64), self.devicePixelRatioF()))
            line.addWidget(picture)
        words = column(None, 2)
        words.addWidget(label(say(self._state.banner), "h1", "on_accent", wrap=True))
        words.addWidget(label(say(self._state.banner_detail), "lead", "on_accent_2", wrap=True))
        line.addLayout(words, 1)
        scored = [run for run in self._runs if run.total is not None][-3:]
        for at, run in enumerate(scored):
            if at:
                line.addWidget(IconView("arrow-right-bold", 22, "on_accent"))
            last = at == len(scored) - 1
            step = column(None, 0)
            number = label(score_words(run.total), "display" if last else "h1", "on_accent")
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            date = label(short_date(run.at), "small", "on_accent_2")
            date.setAlignment(Qt.AlignmentFlag.AlignCenter)
            step.addWidget(number)
            step.addWidget(date)
            line.addLayout(step)
        return card

    def _trend(self, name: str, icon: str, words: str) -> QWidget:
        values = tuple(_value(run, name) for run in self._runs)
        names = tuple(word("report.run", number=run.number) for run in self._runs)
        if len(names) > 3 or look.scale().text > 1:
            names = tuple(whole(run.number) for run in self._runs)
        card = Card()
        inner = column(card, 4, (20, 14, 20, 12))
        head = row(None, 10)
        head.addWidget(IconView(icon, 24, "text_2"))
        head.addWidget(label(words, "h4"), 1)
        known = [value for value in values if value is not None]
        if len(known) > 1:
            gain = round(known[-1]) - round(known[0])
            chip = Chip(f"{gain:+d}".replace("-", "−"), "good" if gain > 0 else "plain")
            head.addWidget(chip)
        inner.addLayout(head)
        inner.addWidget(TrendView(values, names, words), 1)
        return card

    def _table(self) -> QWidget:
        card = Card()
        grid = QGridLayout(card)
        grid.setContentsMargins(look.px(24), look.px(8), look.px(16), look.px(8))
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(2))
        heads = ("run", "date", "length", "answered", "reaction", "missed")
        for at, name in enumerate(heads):
            grid.addWidget(label(word(f"report.col_{name}"), "caption", "text_2", wrap=True), 0, at)
        for line, run in enumerate(reversed(self._runs), 1):
            now = run.rehearsal == self._state.rehearsal
            for at, text in enumerate(_cells(run)):
                grid.addWidget(
                    label(text, "body_strong" if now or not at else "body", wrap=True), 2 * line, at
                )
            if not now:
                grid.addWidget(self._open_button(run), 2 * line, len(heads))
            grid.setRowMinimumHeight(2 * line, look.tx(46))
            grid.addWidget(_Hairline(), 2 * line - 1, 0, 1, len(heads) + 1)
        for at, stretch in enumerate((3, 6, 4, 4, 3, 2)):
            grid.setColumnStretch(at, stretch)
        return card

    def _open_button(self, run: RunState) -> Button:
        name = word("report.open_run", number=run.number)
        button = Button(word("report.open"), kind="ghost", size="s", icon="caret-right-bold", name=name)
        button.setObjectName(f"openRun{run.rehearsal}")
        button.clicked.connect(lambda: self.run_asked.emit(run.rehearsal))
        return button


class _Hairline(QWidget):
    """A thin line between rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(max(1, look.px(1)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.token(look.palette_of(self), "line"))
        painter.end()


def _value(run: RunState, name: str) -> float | None:
    match name:
        case "lighting":
            return run.lighting
        case "sound":
            return run.sound
        case "framing":
            return run.framing
        case _:
            return run.comments


def _cells(run: RunState) -> tuple[str, ...]:
    return (
        word("report.run", number=run.number),
        long_date(run.at),
        run_length_words(run),
        part_words(run.answered, run.questions),
        reaction_words(run.reaction_s),
        whole(run.missed),
    )
