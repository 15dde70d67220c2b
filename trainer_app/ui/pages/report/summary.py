"""The first tab: headline, three praises, three things to practise, the curves, what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from trainer_app.basics.measures import verdict_of
from trainer_app.ui.pages.report.told import best_card, seek_button
from trainer_app.ui.pdf import curve_chart
from trainer_app.ui.presenters.report_state import HighlightState, ReportState
from trainer_app.ui.presenters.report_words import score_words, subtitle, topic_icon, verdict_words
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.buttons import Button, PlainButton
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.chart_views import CurvesView
from trainer_app.ui.widgets.controls import AvatarView, BadgeView, IconView, column, label, row, scrolling


class SummaryTab(QWidget):
    """moment_asked(seconds, comment id or "") · repeat_asked() · home_asked()."""

    moment_asked = Signal(float, str)
    repeat_asked = Signal()
    home_asked = Signal()

    def __init__(self, state: ReportState) -> None:
        super().__init__()
        self._state = state
        whole = column(self, 0)
        body = QWidget()
        outer = column(body, 10, (40, 12, 40, 4))
        outer.addWidget(self._head())
        if state.best is not None:
            outer.addWidget(best_card(state.best, self.moment_asked.emit))
        both = row(None, 20)
        both.addWidget(self._highlights("praise", state.praise), 1)
        both.addWidget(self._highlights("practise", state.practise), 1)
        outer.addLayout(both)
        outer.addWidget(self._curves(), 1)
        whole.addWidget(scrolling(body), 1)
        whole.addWidget(self._foot())

    def _head(self) -> QWidget:
        state = self._state
        holder = QWidget()
        line = row(holder, 20)
        line.addWidget(AvatarView(state.picture, 60))
        words = column(None, 0)
        words.addWidget(label(say(state.headline), "h1", wrap=True))
        words.addWidget(label(subtitle(state), "body", "text_2", wrap=True))
        line.addLayout(words, 1)
        return holder

    def _score(self) -> QHBoxLayout:
        """The total, in one line above the curves: the number comes after what was good."""
        state = self._state
        line = row(None, 10)
        line.addWidget(BadgeView(verdict_of(state.total) or "", 24))
        figure = verdict_words(None) if state.total is None else score_words(round(state.total))
        total = label(f"{word('report.score')}: {figure}", "h4")
        total.setObjectName("totalScore")
        line.addWidget(total)
        if state.total is not None:
            under = verdict_words(state.total)
            if state.before is not None:
                under = word("report.before", score=score_words(state.before))
            line.addWidget(label(under, "small", "text_2"))
        elif state.lacking is not None:
            total.setText(say(state.lacking))
        return line

    def _highlights(self, kind: str, items: tuple[HighlightState, ...]) -> QWidget:
        good = kind == "praise"
        card = Card()
        card.setObjectName(f"{kind}Card")
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inner = column(card, 6, (24, 14, 20, 14))
        head = row(None, 12)
        head.addWidget(BadgeView("good", 24) if good else IconView("target-bold", 26, "accent_text"))
        head.addWidget(label(word(f"report.{kind}"), "h3", "good_text" if good else "accent_text"), 1)
        inner.addLayout(head)
        tone = "good" if good else "accent"
        for item in items:
            inner.addWidget(self._highlight(item, tone))
        inner.addStretch(1)
        return card

    def _highlight(self, item: HighlightState, tone: str) -> QWidget:
        holder = QWidget()
        line = row(holder, 14, (0, 3, 0, 3))
        icon = IconView(topic_icon(item.topic), 22, f"{tone}_text", ground=f"{tone}_tint", box=38)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = column(None, 0)
        words.addWidget(label(say(item.message), "h4", wrap=True))
        words.addWidget(label(say(item.detail), "body", "text_2", wrap=True))
        line.addLayout(words, 1)
        if item.at_s is not None:
            at, comment = item.at_s, item.comment or ""
            seek = seek_button(at, lambda: self.moment_asked.emit(at, comment))
            line.addWidget(seek, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _curves(self) -> QWidget:
        card = Card()
        inner = column(card, 4, (20, 10, 20, 8))
        head = row(None, 12)
        head.addWidget(label(word("report.curve"), "body_strong"))
        hint = word("report.curve_hint") if self._state.marks else ""
        head.addWidget(label(hint, "small", "text_2", wrap=True), 1)
        head.addLayout(self._score())
        inner.addLayout(head)
        view = CurvesView(word("report.curve"))
        view.setObjectName("curves")
        view.set_chart(curve_chart(self._state))
        view.mark_pressed.connect(lambda index: self.moment_asked.emit(self._state.marks[index].at_s, ""))
        inner.addWidget(view, 1)
        return card

    def _foot(self) -> QWidget:
        holder = QWidget()
        line = row(holder, 12, (40, 4, 40, 12))
        line.addWidget(label(say(self._state.foot), "body", "text_2", wrap=True), 1)
        home = PlainButton(word("report.home"))
        home.setObjectName("toHomeButton")
        home.clicked.connect(self.home_asked)
        line.addWidget(home)
        repeat = Button(word("report.repeat"), kind="primary", icon="repeat-bold")
        repeat.setObjectName("repeatButton")
        repeat.clicked.connect(self.repeat_asked)
        line.addWidget(repeat)
        holder.setMinimumHeight(look.tx(52))
        return holder
