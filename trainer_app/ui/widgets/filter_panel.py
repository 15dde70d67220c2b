"""The word filter, in the place of the chosen comment: who may write, the words, the comments they held."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.audience_choice import AudienceChoice
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.chat_like import RowLike
from trainer_app.ui.widgets.controls import Chip, column, label, row, scrolling
from trainer_app.ui.widgets.desk_column import TallColumn
from trainer_app.ui.widgets.desk_detail import CommentText
from trainer_app.ui.widgets.desk_like import Order

MOST_HELD = 12
"""Held comments that are listed at once; the others follow when these are dealt with."""
LONGEST_TERM = 40


class Flow(QWidget):
    """Lays its children in lines, as words are."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self._gap = look.px(gap)
        self._items: list[QWidget] = []
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_items(self, items: Sequence[QWidget]) -> None:
        """Take the place of what was there."""
        for old in self._items:
            old.hide()
            old.deleteLater()
        self._items = list(items)
        for item in self._items:
            item.setParent(self)
            item.show()
        self._arrange(self.width())

    @property
    def items(self) -> tuple[QWidget, ...]:
        """The children in order."""
        return tuple(self._items)

    def _arrange(self, width: int) -> int:
        at, line = QPoint(0, 0), 0
        for item in self._items:
            size = item.sizeHint()
            wide = min(size.width(), max(1, width))
            if at.x() > 0 and at.x() + wide > width:
                at = QPoint(0, at.y() + line + self._gap)
                line = 0
            item.setGeometry(QRect(at, QSize(wide, size.height())))
            at.setX(at.x() + wide + self._gap)
            line = max(line, size.height())
        tall = at.y() + line
        self.setMinimumHeight(tall)
        return tall

    def heightForWidth(self, width: int) -> int:
        """All lines at that width."""
        return self._arrange(width)

    def resizeEvent(self, _event: object) -> None:
        """Lay them out anew."""
        self._arrange(self.width())


class HeldCard(Card):
    """A comment that the filter holds, with its two ways out."""

    def __init__(self, row_: RowLike, emit: Order) -> None:
        super().__init__(16, ground="surface_2", edge="")
        lines = column(self, 6, (12, 10, 12, 10))
        lines.addWidget(label(row_.name, "small_strong", "text_2"))
        text = CommentText("body", 18, "text_2")
        text.show_words(row_.text)
        lines.addWidget(text)
        lines.addWidget(Chip(word("stage.held_row", term=row_.held_term or "…"), icon="funnel-fill"))
        choices = row(None, 8)
        approve = Button(word("stage.approve"), kind="tint", size="s", icon="check-bold")
        hide = Button(word("stage.hide"), kind="plain", size="s", icon="x-bold")
        approve.setObjectName("approveButton")
        hide.setObjectName("hideButton")
        approve.clicked.connect(lambda: emit("approve", row_.id, None, None))
        hide.clicked.connect(lambda: emit("hide", row_.id, None, None))
        choices.addWidget(approve, 1)
        choices.addWidget(hide, 1)
        lines.addLayout(choices)


class FilterPanel(QWidget):
    """Emits `ordered(verb, target, seconds, term)` like the verbs, `closed` when it is shut."""

    ordered = Signal(str, object, object, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._terms: tuple[str, ...] | None = None
        self._held: tuple[str, ...] | None = None
        outer = column(self)
        content = TallColumn()
        lines = column(content, 10, (14, 8, 14, 12))
        lines.addLayout(panel_head(word("stage.filter"), "closeFilterButton", self.closed.emit))
        lines.addWidget(label(word("stage.filter_text"), "body", "text_2", wrap=True))
        self._add_field(lines)
        self.chips = Flow()
        lines.addWidget(self.chips)
        self._none = label(word("stage.filter_none"), "body", "text_3")
        lines.addWidget(self._none)
        self.audience = AudienceChoice()
        self.audience.ordered.connect(self.ordered)
        lines.addWidget(self.audience)
        self._held_title = label("", "h4")
        self._held_text = label(word("stage.held_text"), "small", "text_2", wrap=True)
        lines.addWidget(self._held_title)
        lines.addWidget(self._held_text)
        self._held_lines = column(None, 8)
        lines.addLayout(self._held_lines)
        lines.addStretch(1)
        outer.addWidget(scrolling(content))

    def _add_field(self, lines: QVBoxLayout) -> None:
        line = row(None, 8)
        self.field = QLineEdit()
        self.field.setObjectName("filterField")
        self.field.setFont(look.font("body", weight=600))
        self.field.setMinimumHeight(look.tx(48))
        self.field.setMaxLength(LONGEST_TERM)
        self.field.setPlaceholderText(word("stage.filter_field"))
        self.field.setAccessibleName(word("stage.filter_field"))
        self.field.returnPressed.connect(self._add)
        add = Button(word("stage.filter_add"), kind="primary", size="s")
        add.setObjectName("filterAddButton")
        add.clicked.connect(self._add)
        line.addWidget(self.field, 1)
        line.addWidget(add)
        lines.addLayout(line)

    def _add(self) -> None:
        term = " ".join(self.field.text().split())
        if term:
            self.ordered.emit("filter_add", None, None, term)
            self.field.clear()

    def first_focus(self) -> QWidget:
        """The field: whoever opens the filter wants to type."""
        return self.field

    def show_state(
        self,
        terms: Sequence[str],
        held: Sequence[RowLike],
    ) -> None:
        """Show the words and the comments that wait; `audience` shows who may write."""
        if tuple(terms) != self._terms:
            self._terms = tuple(terms)
            self.chips.set_items([self._chip(term) for term in reversed(self._terms)])
            self._none.setVisible(not self._terms)
        ids = tuple(one.id for one in held[:MOST_HELD])
        if ids != self._held:
            self._held = ids
            self._show_held(held)
        self._held_title.setText(word("stage.held_title", count=len(held)))
        for part in (self._held_title, self._held_text):
            part.setVisible(bool(held))

    def _chip(self, term: str) -> Button:
        name = word("stage.filter_remove", term=term)
        chip = Button(term, kind="tint", size="s", trailing="x-bold", name=name)
        chip.setToolTip(name)
        chip.clicked.connect(lambda: self.ordered.emit("filter_remove", None, None, term))
        return chip

    def _show_held(self, held: Sequence[RowLike]) -> None:
        clear(self._held_lines)
        for one in held[:MOST_HELD]:
            self._held_lines.addWidget(HeldCard(one, self.ordered.emit))


def clear(lines: QVBoxLayout) -> None:
    """Take all widgets out of a column."""
    while lines.count():
        item = lines.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def panel_head(title: str, name: str, closed: Callable[[], None]) -> QVBoxLayout:
    """Return a panel's title with the button that shuts it."""
    holder = column(None, 0)
    line = row(None, 8)
    line.addWidget(label(title, "h4", size=19), 1)
    shut = Button("", kind="ghost", size="s", icon="x-bold", name=word("stage.close"))
    shut.setObjectName(name)
    shut.setToolTip(word("stage.close"))
    shut.clicked.connect(lambda: closed())
    line.addWidget(shut, 0, Qt.AlignmentFlag.AlignRight)
    holder.addLayout(line)
    return holder
