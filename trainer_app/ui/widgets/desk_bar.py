"""The bar for the whole live: filter words, freeze, guests, undo."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.controls import row
from trainer_app.ui.widgets.desk_like import DeskLike, UndoLike
from trainer_app.ui.widgets.desk_tile import DeskTile


def undo_words(undo: UndoLike) -> str:
    """Return what an undo would take back: "Bu Rini dibisukan."."""
    return word(f"stage.did.{undo.verb}", who=undo.who)


class WholeBar(QWidget):
    """Four tiles that act on the whole live. Emits `ordered` like the verbs, and `panel_asked(name)`."""

    ordered = Signal(str, object, object, object)
    panel_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._frozen = False
        self._may_freeze = self._may_filter = True
        self._undo: int | None = None
        line = row(self, 8, (12, 10, 12, 10))
        self.filter_tile = self._tile("filterButton", "stage.filter", "funnel-fill", "W")
        self.freeze_tile = self._tile("freezeButton", "stage.freeze", "snowflake-bold", "F")
        self.guest_tile = self._tile("guestButton", "stage.guests", "users-fill", "T")
        self.undo_tile = self._tile("undoButton", "stage.undo", "arrow-counter-clockwise-bold", "Z")
        for tile in self.tiles():
            line.addWidget(tile, 5 if tile is self.undo_tile else 4)
        self.filter_tile.clicked.connect(self.press_filter)
        self.guest_tile.clicked.connect(lambda: self.panel_asked.emit("guests"))
        self.freeze_tile.clicked.connect(self.press_freeze)
        self.undo_tile.clicked.connect(self.press_undo)

    def _tile(self, name: str, key: str, icon: str, letter: str) -> DeskTile:
        tile = DeskTile(word(key), icon, across=True, key=letter, letter=15)
        tile.setObjectName(name)
        return tile

    def tiles(self) -> tuple[DeskTile, ...]:
        """Return the four tiles in reading order."""
        return (self.filter_tile, self.freeze_tile, self.guest_tile, self.undo_tile)

    def press_freeze(self) -> None:
        """Freeze comments, or open them again; nothing for a desk that may not."""
        if not self._may_freeze:
            return
        self.ordered.emit("unfreeze" if self._frozen else "freeze", None, None, None)

    def press_filter(self) -> None:
        """Open the word filter, or shut it; nothing for a desk that may not."""
        if self._may_filter:
            self.panel_asked.emit("filter")

    def press_undo(self) -> None:
        """Take back the last act."""
        if self._undo is not None:
            self.ordered.emit("undo", None, None, str(self._undo))

    def show_state(self, desk: DeskLike) -> None:
        """Show what is frozen, open, waiting and undoable."""
        self._frozen = desk.frozen_s is not None
        self._may_freeze = "freeze" in desk.allowed
        self._may_filter = "filter_add" in desk.allowed
        self.freeze_tile.set_words(word("stage.unfreeze" if self._frozen else "stage.freeze"))
        self.freeze_tile.set_icon("chats-circle-fill" if self._frozen else "snowflake-bold")
        self.freeze_tile.set_tone("frost" if self._frozen else "plain")
        self.filter_tile.set_tone("open" if desk.panel == "filter" else "plain")
        self.filter_tile.set_badge(len(desk.held))
        asking = len(desk.people.asking)
        self.guest_tile.set_tone("open" if desk.panel == "guests" else "plain")
        self.guest_tile.set_badge(asking)
        guests = word("stage.guests")
        waiting = f"{guests}, {word('stage.guest_waiting', count=asking)}" if asking else guests
        self.guest_tile.set_words(guests, waiting)
        self.filter_tile.setVisible(not desk.folded and self._may_filter)
        self.freeze_tile.setVisible(not desk.folded and self._may_freeze)
        self.guest_tile.setVisible(not desk.folded)
        self._show_undo(desk.undo)

    def _show_undo(self, undo: UndoLike | None) -> None:
        self._undo = None if undo is None else undo.command
        self.undo_tile.setEnabled(undo is not None)
        if undo is None:
            self.undo_tile.set_words(word("stage.undo"))
        else:
            name = word("stage.undo_name", what=undo_words(undo))
            self.undo_tile.set_words(word("stage.undo_left", seconds=undo.left_s), name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline above."""
        painter = QPainter(self)
        ink = look.token(look.palette_of(self), "line")
        painter.fillRect(0, 0, self.width(), max(1, look.px(1)), ink)
        painter.end()
