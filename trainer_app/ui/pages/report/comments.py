"""The second tab: figures, filter and search, the table, and more about the chosen comment."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from trainer_app.ui.pages.report.table import (
    ROW,
    TIME,
    CommentFilter,
    CommentModel,
    comment_table,
    fit_columns,
    row_height,
)
from trainer_app.ui.presenters.report_state import Group, ReportState, RowState
from trainer_app.ui.presenters.report_words import all_should_words, part_words, reaction_words, why_words
from trainer_app.ui.text import whole, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import RADIUS
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.controls import BadgeView, Chip, IconView, column, label, row, set_tone
from trainer_app.ui.widgets.segmented import SegmentedControl

_GROUPS: tuple[tuple[Group, str], ...] = (("right", "right"), ("practise", "again"), ("missed", "missed"))


class CommentsTab(QWidget):
    """The comments of one report; `open_at` chooses the one nearest a moment."""

    def __init__(self, state: ReportState) -> None:
        super().__init__()
        self._state = state
        self._filter = CommentFilter(CommentModel(state.rows))
        outer = column(self, 12, (40, 16, 40, 18))
        outer.addLayout(self._figures())
        outer.addLayout(self._choices())
        card = Card()
        inner = column(card, 0, (4, 4, 4, 4))
        self._table = comment_table(self._filter)
        self._table.setProperty("ringRadius", RADIUS.lg)
        inner.addWidget(self._table, 1)
        card.setMinimumHeight(look.tx(50) + 3 * row_height())
        self._nothing = label(word("report.no_comments"), "lead", "text_2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner.addWidget(self._nothing)
        outer.addWidget(card, 1)
        self._detail = _Detail()
        outer.addWidget(self._detail)
        self._table.selectionModel().currentRowChanged.connect(self._choose)
        self._narrow()

    def _figures(self) -> QHBoxLayout:
        numbers = self._state.numbers
        line = row(None, 16)
        for icon, figure, words in (
            ("chat-circle-dots-fill", part_words(numbers.answered, numbers.questions), "report.answered"),
            ("timer-bold", reaction_words(numbers.reaction_s), "report.reaction"),
            ("check-circle-fill", part_words(numbers.right, numbers.scored), "report.right_acts"),
            ("gift-fill", whole(numbers.gifts), "report.gifts"),
        ):
            line.addWidget(_figure(icon, figure, word(words)), 1)
        return line

    def _choices(self) -> QHBoxLayout:
        rows = self._state.rows
        choices = [("", word("report.all", count=len(rows)))]
        for group, name in _GROUPS:
            count = sum(item.group == group for item in rows)
            choices.append((group, word(f"report.{name}", count=count)))
        line = row(None, 16)
        self._groups = SegmentedControl(tuple(choices), name=word("report.filter"))
        self._groups.setObjectName("groupFilter")
        self._groups.choose("")
        self._groups.chosen.connect(lambda _key: self._narrow())
        line.addWidget(self._groups)
        line.addStretch(1)
        self._search = QLineEdit()
        self._search.setObjectName("searchField")
        self._search.setPlaceholderText(word("report.search"))
        self._search.setAccessibleName(word("report.search"))
        self._search.setFont(look.font("body", weight=600))
        self._search.setMinimumHeight(look.tx(48))
        self._search.setFixedWidth(look.tx(300))
        self._search.setClearButtonEnabled(False)
        self._search.textChanged.connect(lambda _text: self._narrow())
        line.addWidget(self._search)
        return line

    def _narrow(self) -> None:
        self._filter.narrow(self._groups.choice(), self._search.text())
        found = self._filter.rowCount() > 0
        self._table.setVisible(found)
        self._nothing.setVisible(not found)
        self._nothing.setText(word("report.nothing_found" if self._state.rows else "report.no_comments"))
        self._detail.setVisible(bool(self._state.rows))
        if not self._table.currentIndex().isValid():
            self._detail.show_row(None)

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._detail.show_row(now.data(ROW) if now.isValid() else None)

    def open_at(self, at_s: float, comment: str) -> None:
        """Choose a comment by its id, else the one nearest to that second of the live."""
        self._groups.choose("")
        self._search.clear()
        self._narrow()
        places = [self._filter.index(at, TIME) for at in range(self._filter.rowCount())]
        if not places:
            return
        named = [place for place in places if comment and place.data(ROW).id == comment]
        target = named[0] if named else min(places, key=lambda place: abs(place.data(ROW).at_s - at_s))
        self._table.selectRow(target.row())
        self._table.scrollTo(target, self._table.ScrollHint.PositionAtCenter)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        fit_columns(self._table)

    def showEvent(self, event: QShowEvent) -> None:
        """The table knows its width only now."""
        super().showEvent(event)
        fit_columns(self._table)


def _figure(icon: str, figure: str, words: str) -> QWidget:
    card = Card()
    line = row(card, 16, (20, 10, 16, 10))
    line.addWidget(IconView(icon, 34, "accent"))
    text = column(None, 0)
    text.addStretch(1)
    text.addWidget(label(figure, "h2", size=25))
    text.addWidget(label(words, "body", "text_2", wrap=True))
    text.addStretch(1)
    line.addLayout(text, 1)
    return card


class _Detail(Card):
    """More about the chosen comment: all right acts, the reason, an answer as an example, its source."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("commentDetail")
        inner = column(self, 4, (20, 12, 20, 12))
        head = row(None, 10)
        self._badge = BadgeView("", 22)
        self._title: QLabel = label("", "body_strong", wrap=True)
        self._unchecked = Chip(word("report.unchecked"), "fair", badge="fair")
        self._unchecked.setObjectName("uncheckedChip")
        head.addWidget(self._badge)
        head.addWidget(self._title, 1)
        head.addWidget(self._unchecked)
        inner.addLayout(head)
        self._why: QLabel = label("", "body", "text_2", wrap=True)
        self._example: QLabel = label("", "body", "text", wrap=True)
        self._source: QLabel = label("", "caption", "text_3", wrap=True)
        for part in (self._why, self._example, self._source):
            inner.addWidget(part)
        self.show_row(None)

    def show_row(self, item: RowState | None) -> None:
        """Show a comment, or ask to choose one."""
        parts = (self._badge, self._unchecked, self._example, self._source)
        if item is None:
            for part in parts:
                part.hide()
            self._title.hide()
            self._why.setText(word("report.pick_row"))
            return
        self._title.show()
        self._badge.show()
        self._badge.set_level(item.level)
        self._title.setText(f"{word('report.col_should')}: {all_should_words(item)}")
        self._why.setText(why_words(item))
        has_answer = bool(item.model_answer)
        self._example.setVisible(has_answer)
        self._example.setText(f"{word('report.example')}: “{item.model_answer}”")
        self._unchecked.setVisible(has_answer and not item.checked)
        self._source.setVisible(has_answer and item.checked and bool(item.source))
        self._source.setText(word("report.source", source=item.source))
        set_tone(self._why, "text_2")
