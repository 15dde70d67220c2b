"""The second tab: figures, filter and search, the table, and more about the chosen comment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QWidget

from trainer_app.ui.pages.report.moment import MomentCard
from trainer_app.ui.pages.report.table import (
    ROW,
    TIME,
    CommentFilter,
    CommentModel,
    comment_table,
    fit_columns,
    row_height,
)
from trainer_app.ui.presenters.report_state import Group, ReportState, Then
from trainer_app.ui.presenters.report_words import part_words, reaction_words
from trainer_app.ui.text import whole, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import RADIUS
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.controls import IconView, column, label, row
from trainer_app.ui.widgets.regions import mark
from trainer_app.ui.widgets.segmented import SegmentedControl

_GROUPS: tuple[tuple[Group, str], ...] = (("right", "right"), ("practise", "again"), ("missed", "missed"))


class CommentsTab(QWidget):
    """The comments of one report; `open_at` chooses the one nearest a moment. `ticked(comment, choice)`."""

    ticked = Signal(str, str)

    def __init__(self, state: ReportState) -> None:
        super().__init__()
        self._state = state
        self._model = CommentModel(state.rows)
        self._filter = CommentFilter(self._model)
        outer = column(self, 12, (40, 16, 40, 18))
        outer.addLayout(self._figures())
        outer.addLayout(self._choices())
        card = Card()
        inner = column(card, 0, (4, 4, 4, 4))
        self._table = comment_table(self._filter)
        mark(self._table)
        self._table.setProperty("ringRadius", RADIUS.lg)
        inner.addWidget(self._table, 1)
        card.setMinimumHeight(look.tx(50) + 3 * row_height())
        self._nothing = label(word("report.no_comments"), "lead", "text_2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner.addWidget(self._nothing)
        outer.addWidget(card, 1)
        self._detail = MomentCard()
        self._detail.ticked.connect(self.ticked)
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
        QTimer.singleShot(0, self._table, self._keep_in_view)

    def _keep_in_view(self) -> None:
        """The chosen row stays in sight when the card below grew."""
        self._table.scrollTo(self._table.currentIndex())

    def renew(self, state: ReportState) -> None:
        """Take the same report with another tick; focus, choice and filter stay where they are."""
        self._state = state
        self._model.renew(state.rows)

    def open_at(self, at_s: float, comment: str, then: Then = (), said: Sequence[str] = ()) -> None:
        """Choose a comment by its id, else tell that second of the live and show the comments around it.

        then: what was measured in it; said: what leads there.
        """
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
        if not named and then:
            self._detail.show_moment(at_s, then, said)
        QTimer.singleShot(0, self, self._show_detail)

    def _show_detail(self) -> None:
        """With large letters the card stands below the edge: bring it up."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self._detail)
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
