"""A person's own page: three doors, the suggested one first. Signals say which was opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from trainer_app.ui.text import long_date, word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.controls import AvatarView, Page, column, label, row, scrolling
from trainer_app.ui.widgets.doors import Door
from trainer_app.ui.widgets.regions import mark
from trainer_app.ui.widgets.tiles import RUNS, draw_dots
from trainer_app.ui.widgets.topbar import TopBar

DoorKey = Literal["check", "live", "results"]
_DOORS: tuple[tuple[DoorKey, str], ...] = (
    ("check", "door-check"),
    ("live", "door-live"),
    ("results", "door-results"),
)
_LEADS = ("person.first", "person.second", "person.third")


@dataclass(frozen=True, slots=True)
class PersonState:
    """Who it is. name: as addressed ("Bu Sari"). rehearsals: finished ones. last_at: ISO date of the last."""

    name: str
    picture: int
    rehearsals: int
    last_at: str | None = None
    suggested: DoorKey = "check"


class PersonPage(Page[PersonState]):
    """check_asked() · live_asked() · results_asked() · back()."""

    check_asked = Signal()
    live_asked = Signal()
    results_asked = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__("personPage")
        self._doors: dict[str, Door] = {}
        for number, (key, _) in enumerate(_DOORS, 1):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda key=key: self._open(key))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)
        self.compose()

    def build(self, body: QWidget) -> None:
        """The bar; head and doors come with the state."""
        outer = column(body)
        bar = TopBar(word("common.app"), word("person.switch"))
        bar.back.connect(self.back)
        outer.addWidget(bar)
        self._main: QWidget = QWidget()
        self._outer_column = outer
        outer.addWidget(self._main, 1)

    def show_state(self, state: PersonState) -> None:
        """Greeting, progress card, doors."""
        self._outer_column.removeWidget(self._main)
        self._main.hide()
        self._main.deleteLater()
        content = QWidget()
        mark(content)
        self._main = scrolling(content)
        self._outer_column.addWidget(self._main, 1)
        inner = column(content, 22, (40, 26, 40, 28))
        head = row(None, 20)
        head.addWidget(AvatarView(state.picture, 76))
        words = column(None, 0)
        words.addWidget(label(word("person.hello", name=state.name), "h1", wrap=True))
        lead = _LEADS[state.rehearsals] if state.rehearsals < RUNS else "person.more"
        words.addWidget(label(word(lead), "lead", "text_2", wrap=True))
        head.addLayout(words, 1)
        head.addWidget(_progress_card(state))
        inner.addLayout(head)
        inner.addLayout(self._door_grid(state), 1)

    def first_focus(self) -> QWidget | None:
        """The suggested door."""
        return next((door for door in self._doors.values() if door.suggested), None)

    def _door_grid(self, state: PersonState) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(look.px(20))
        self._doors = {}
        places = ((0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1))
        for number, (key, picture) in enumerate(_DOORS):
            sign = word("person.begin") if key == state.suggested else ""
            hint = word(f"person.{key}_hint")
            door = Door(word(f"person.{key}"), hint, picture, str(number + 1), sign)
            door.setObjectName(f"{key}Door")
            door.clicked.connect(lambda _on=False, key=key: self._open(key))
            grid.addWidget(door, *places[number])
            self._doors[key] = door
        for at in range(2):
            grid.setColumnStretch(at, 1)
            grid.setRowStretch(at, 1)
        return grid

    def _open(self, key: DoorKey) -> None:
        {"check": self.check_asked, "live": self.live_asked, "results": self.results_asked}[key].emit()


def _progress_card(state: PersonState) -> QWidget:
    card = Card()
    line = row(card, 16, (22, 12, 22, 12))
    words = column(None, 0)
    done = state.rehearsals
    run = word("person.run", number=done + 1, whole=RUNS) if done < RUNS else word("person.runs", done=done)
    words.addWidget(label(run, "body_strong"))
    last = long_date(state.last_at) if state.last_at else ""
    words.addWidget(
        label(word("person.last", date=last) if last else word("person.never"), "small", "text_2")
    )
    line.addLayout(words)
    line.addWidget(_Dots(done))
    return card


class _Dots(QWidget):
    """The three dots of the rehearsals."""

    def __init__(self, done: int) -> None:
        super().__init__()
        self._done = done
        self.setFixedSize(QSize(look.px(54), look.px(16)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dots."""
        painter = QPainter(self)
        draw_dots(painter, 0, self.height() / 2, self._done)
        painter.end()
