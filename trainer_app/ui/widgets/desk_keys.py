"""Keys of the stage. Letters alone are off until a trainer switches them on: a leaning hand blocks nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from trainer_app.ui.widgets.desk_like import DeskLike
from trainer_app.ui.widgets.desk_verbs import MUTE_LENGTHS

Order = tuple[str, str | None, int | None, str | None]

LETTERS = {
    Qt.Key.Key_J: "answer",
    Qt.Key.Key_U: "refer",
    Qt.Key.Key_S: "pin",
    Qt.Key.Key_H: "delete",
    Qt.Key.Key_B: "mute",
    Qt.Key.Key_K: "block",
    Qt.Key.Key_L: "report",
    Qt.Key.Key_W: "filter",
    Qt.Key.Key_F: "freeze",
    Qt.Key.Key_T: "guests",
    Qt.Key.Key_Z: "undo",
    Qt.Key.Key_N: "script",
    Qt.Key.Key_R: "camera",
    Qt.Key.Key_1: "length 0",
    Qt.Key.Key_2: "length 1",
    Qt.Key.Key_3: "length 2",
    Qt.Key.Key_4: "length 3",
    Qt.Key.Key_5: "length 4",
    Qt.Key.Key_Y: "asking guest_accept",
    Qt.Key.Key_X: "asking guest_reject",
    Qt.Key.Key_M: "up guest_mute",
    Qt.Key.Key_O: "up guest_remove",
}
"""With Alt always; alone only when letter keys are on."""
CONTROL = {Qt.Key.Key_E: "end", Qt.Key.Key_Z: "undo"}
PLAIN = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Escape: "back",
    Qt.Key.Key_F6: "region",
}


def intent_of(event: QKeyEvent, *, letters: bool) -> str | None:
    """Return what a key stands for on the stage, None for nothing."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if held & Qt.KeyboardModifier.ControlModifier:
        return CONTROL.get(key)
    if key in LETTERS and (letters or held & Qt.KeyboardModifier.AltModifier):
        return LETTERS[key]
    return PLAIN.get(key)


def order_of(intent: str, desk: DeskLike) -> Order | None:
    """Return the command of a length or guest key, None when its row or panel is not open."""
    first, _, rest = intent.partition(" ")
    if first == "length" and desk.mute_open and desk.chosen is not None:
        return ("mute", desk.chosen.row.id, MUTE_LENGTHS[int(rest)][1], None)
    if first in ("asking", "up") and rest and desk.panel == "guests":
        persons = desk.people.asking if first == "asking" else desk.people.up
        return (rest, persons[0].viewer, None, None) if persons else None
    return None
