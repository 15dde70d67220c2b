"""The verbs on one comment: nine alike buttons, and above them the row of lengths that Bisukan opens."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.controls import column, label, row
from trainer_app.ui.widgets.desk_like import ChosenLike
from trainer_app.ui.widgets.desk_tile import DeskTile

MUTE_LENGTHS: tuple[tuple[str, int | None], ...] = (
    ("5", 5),
    ("30", 30),
    ("60", 60),
    ("300", 300),
    ("all", None),
)
"""Word key and seconds of each length; None: until the live ends."""

VERBS: tuple[tuple[str, str, str, bool], ...] = (
    ("answer", "chat-circle-dots-fill", "J", True),
    ("thank", "heart-fill", "", True),
    ("refer", "user-plus-fill", "U", True),
    ("pin", "push-pin-fill", "S", True),
    ("delete", "trash-fill", "H", False),
    ("mute", "speaker-slash-fill", "B", False),
    ("block", "prohibit-bold", "K", False),
    ("report", "flag-fill", "L", False),
    ("save_proof", "floppy-disk-fill", "", False),
)
"""Verb, icon, letter key, whether its icon is in the accent colour: three friendly rows of three."""
FOLDED = ("answer", "delete", "refer")
"""What a beginner who is alone sees first."""
TOGGLES = {
    "pin": ("unpin", "push-pin-slash-fill"),
    "mute": ("unmute", "speaker-high-fill"),
    "block": ("unblock", "prohibit-bold"),
}


ROW = 3
LARGE_TEXT = 1.25
"""Above this text scale the open row of lengths stands in the place of the first row of verbs."""


class VerbGrid(QWidget):
    """Emits `ordered(verb, target, seconds, term)` for the chosen comment; `mute_opened` for the lengths."""

    ordered = Signal(str, object, object, object)
    mute_opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._target: str | None = None
        self._shown: tuple[str, ...] | None = None
        self._allowed: frozenset[str] = frozenset()
        self._lifted: frozenset[str] = frozenset()
        lines = column(self, 8)
        self.lengths = self._build_lengths()
        lines.addWidget(self.lengths)
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(8))
        for part in range(ROW):
            self._grid.setColumnStretch(part, 1)
        lines.addLayout(self._grid)
        self.tiles: dict[str, DeskTile] = {}
        for verb, icon, key, accent in VERBS:
            tile = DeskTile(word(f"stage.{verb}"), icon, accent=accent, key=key)
            tile.setObjectName(_name(verb))
            tile.clicked.connect(lambda _checked=False, verb=verb: self.press(verb))
            tile.setParent(self)
            self.tiles[verb] = tile

    def _build_lengths(self) -> QWidget:
        box = QWidget()
        lines = column(box, 4)
        lines.addWidget(label(word("stage.mute_how_long"), "caption", "text_2"))
        choices = row(None, 6)
        for key, seconds in MUTE_LENGTHS:
            button = DeskTile(word(f"stage.mute.{key}"), "", across=True, letter=14)
            button.setObjectName(f"mute{key.capitalize()}Button")
            button.clicked.connect(lambda _checked=False, seconds=seconds: self._mute(seconds))
            choices.addWidget(button, 1)
        lines.addLayout(choices)
        box.setObjectName("muteLengths")
        box.hide()
        return box

    def may(self, verb: str) -> bool:
        """Return whether this desk may give the order."""
        return verb in self._allowed

    def set_shown(self, *, folded: bool, allowed: frozenset[str]) -> None:
        """Show three verbs (folded) or all; one that is not allowed has no button."""
        self._allowed = allowed
        shown = tuple(verb for verb in (FOLDED if folded else tuple(self.tiles)) if verb in allowed)
        if shown == self._shown:
            return
        self._shown = shown
        for verb, tile in self.tiles.items():
            self._grid.removeWidget(tile)
            tile.setVisible(verb in shown)
        for place, verb in enumerate(shown):
            self._grid.addWidget(self.tiles[verb], place // ROW, place % ROW)
            self.tiles[verb].show()
        for verb, after in pairwise(shown):
            QWidget.setTabOrder(self.tiles[verb], self.tiles[after])

    def show_chosen(self, chosen: ChosenLike, *, mute_open: bool) -> None:
        """Make the verbs act on this comment; what is in force can be lifted by the same button."""
        self._target = chosen.row.id
        pairs = {"pin": chosen.pinned, "mute": chosen.muted, "block": chosen.blocked}
        lifted = frozenset(verb for verb, on in pairs.items() if on)
        if lifted != self._lifted:
            self._lifted = lifted
            for verb, on in pairs.items():
                back, back_icon = TOGGLES[verb]
                icon = next(icon for name, icon, _, _ in VERBS if name == verb)
                self.tiles[verb].set_words(word(f"stage.{back if on else verb}"))
                self.tiles[verb].set_icon(back_icon if on else icon)
        self.tiles["mute"].set_tone("open" if mute_open else "plain")
        self.lengths.setVisible(mute_open)
        if look.scale().text > LARGE_TEXT:
            for verb in (self._shown or ())[:ROW]:
                self.tiles[verb].setVisible(not mute_open)

    def press(self, verb: str) -> None:
        """Do what the button of a verb does now."""
        if self._target is None or self.tiles[verb].isHidden():
            return
        if verb == "mute" and "mute" not in self._lifted:
            self.mute_opened.emit()
            return
        order = TOGGLES[verb][0] if verb in self._lifted else verb
        self.ordered.emit(order, self._target, None, None)

    def _mute(self, seconds: int | None) -> None:
        self.ordered.emit("mute", self._target, seconds, None)


def _name(verb: str) -> str:
    parts = verb.split("_")
    return parts[0] + "".join(part.capitalize() for part in parts[1:]) + "Button"
