"""Blocks of the report that tell facts: the best stretch, the countable facts, the compass, the way on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from trainer_app.basics.messages import Message
from trainer_app.ui.pdf_details import compass_look
from trainer_app.ui.presenters.report_state import BestState, CompassState, FactState, HintState
from trainer_app.ui.presenters.report_words import best_words, compass_of_words, hint_words, topic_icon
from trainer_app.ui.text import clock, say, word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.compass import CompassView
from trainer_app.ui.widgets.controls import BadgeView, IconView, column, label, row


def best_card(best: BestState, asked: Callable[[float, str], None]) -> QWidget:
    """Return the strip that opens the report; its button leads to the stretch."""
    card = Card(ground="good_tint", edge="")
    card.setObjectName("bestCard")
    line = row(card, 14, (20, 8, 12, 8))
    line.addWidget(IconView("check-circle-fill", 28, "good_text"))
    words = column(None, 0)
    words.addWidget(label(word("report.best"), "h4", "good_text"))
    words.addWidget(label(best_words(best), "body", wrap=True))
    line.addLayout(words, 1)
    line.addWidget(seek_button(best.at_s, lambda: asked(best.at_s, best.comment or "")))
    return card


def seek_button(at_s: float, pressed: Callable[[], None]) -> Button:
    """Return the button that leads to a moment."""
    seek = Button(clock(at_s), kind="ghost", size="s", icon="magnifying-glass-bold")
    seek.setAccessibleName(word("report.at", time=clock(at_s)))
    seek.clicked.connect(lambda _checked=False: pressed())
    return seek


def facts_card(told: Sequence[FactState], hands: Sequence[str], lacking: Message | None) -> QWidget:
    """Return the facts in sentences; why there is no number stands first, who did what (hands) last."""
    card = Card()
    card.setObjectName("factsCard")
    inner = column(card, 8, (24, 14, 20, 14))
    inner.addWidget(label(word("report.facts_title"), "h4"))
    if lacking is not None:
        inner.addWidget(label(say(lacking), "body_strong", wrap=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(24))
    grid.setVerticalSpacing(look.px(6))
    across = 1 if look.scale().text > 1.25 else 2
    lines = [(fact.topic, say(fact.message)) for fact in told] + [("crowd", hand) for hand in hands]
    for at, (topic, words) in enumerate(lines):
        line = row(None, 10)
        line.addWidget(IconView(topic_icon(topic), 20, "text_2"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(words, "body", wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(line, at // across, at % across)
    inner.addLayout(grid)
    return card


def hints_card(hints: Sequence[HintState]) -> QWidget:
    """Return every hint of the live with what changed after it."""
    card = Card()
    card.setObjectName("hintsCard")
    inner = column(card, 4, (24, 14, 20, 14))
    inner.addWidget(label(word("report.hints_title"), "h4"))
    for hint in hints:
        line = row(None, 10)
        line.addWidget(BadgeView({True: "good", False: "fair", None: ""}[hint.better], 20))
        line.addWidget(label(f"{clock(hint.at_s)}  {hint_words(hint)}", "body", wrap=True), 1)
        inner.addLayout(line)
    return card


def compass_card(compass: CompassState) -> QWidget:
    """Return the compass with its sentence; only the counts while there is too little to say."""
    card = Card()
    card.setObjectName("compassCard")
    line = row(card, 24, (24, 14, 24, 14))
    if compass.across is not None:
        line.addWidget(CompassView(compass_look(compass), say(compass.message)))
    words = column(None, 6)
    words.addWidget(label(word("report.compass"), "h4"))
    words.addWidget(label(say(compass.message), "lead", wrap=True))
    words.addWidget(label(say(compass.advice), "body", "text_2", wrap=True))
    if compass.across is not None:
        words.addWidget(label(say(compass.counts), "body", "text_2", wrap=True))
        words.addWidget(label(word("report.compass_key"), "body", "text_2", wrap=True))
    if compass.runs > 1:
        words.addWidget(label(compass_of_words(compass), "small", "text_2", wrap=True))
    words.addStretch(1)
    line.addLayout(words, 1)
    return card


def notes_card(notes: Sequence[Message]) -> QWidget:
    """Return what to know about this point of the way, and the next step."""
    card = Card()
    card.setObjectName("notesCard")
    across = 1 if look.scale().text > 1.25 else 2
    grid = QGridLayout(card)
    grid.setContentsMargins(look.px(24), look.px(10), look.px(24), look.px(10))
    grid.setHorizontalSpacing(look.px(24))
    grid.setVerticalSpacing(look.px(2))
    for at, note in enumerate(notes):
        grid.addWidget(label(say(note), "body", wrap=True), at // across, at % across)
    return card
