"""Adding a name: first name, form of address, picture. A dialog over the window; nothing is asked twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import AVATARS
from trainer_app.ui.theme.tokens import RADIUS
from trainer_app.ui.widgets.controls import AvatarView, column, label, row, set_tone
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.segmented import SegmentedControl
from trainer_app.ui.widgets.tiles import AvatarPick

LONGEST = 24
"""Letters of a first name."""
_SAVE = "save"


class NameDialog(Dialog):
    """Asks for a new person. `named` says nick name, honorific ("Bu", "Kak", "Pak") and picture, once."""

    named = Signal(str, str, int)

    def __init__(self, host: QWidget, taken: tuple[tuple[str, str], ...], picture: int = 0) -> None:
        super().__init__(host, title=word("home.who"), text=word("home.who_hint"), width=860)
        self._taken = {(honorific, nick.casefold()) for honorific, nick in taken}
        self._honorific = SegmentedControl(
            (("Bu", word("home.bu")), ("Kak", word("home.kak")), ("Pak", word("home.pak"))),
            letter=18,
            name=word("home.honorific"),
        )
        self._honorific.choose("Bu")
        self.name_field = QLineEdit()
        self.name_field.setObjectName("nameField")
        self.name_field.setMaxLength(LONGEST)
        self.name_field.setAccessibleName(word("home.nickname"))
        self.name_field.setPlaceholderText(word("home.nickname"))
        self.name_field.setFont(look.font("lead_strong", size=22))
        self.name_field.setMinimumHeight(look.tx(60))
        self.name_field.setProperty("ringRadius", RADIUS.md)
        self.name_field.returnPressed.connect(lambda: self.answer(_SAVE))
        line = row(None, 14)
        self._big = AvatarView(picture, 88)
        line.addWidget(self._big)
        fields = column(None, 10)
        fields.addWidget(self._honorific, 0, Qt.AlignmentFlag.AlignLeft)
        fields.addWidget(self.name_field)
        line.addLayout(fields, 1)
        self.content.addLayout(line)
        self._picks = self._add_pictures(picture)
        self.add_button(SAFE, word("common.cancel"))
        self.add_button(_SAVE, word("home.save_name"), "primary", name="saveNameButton")

    def _add_pictures(self, chosen: int) -> list[AvatarPick]:
        self.content.addWidget(label(word("home.picture"), "body_strong"))
        grid = column(None, 4)
        picks: list[AvatarPick] = []
        for start in range(0, AVATARS, 7):
            line = row(None, 6)
            for number in range(start, min(AVATARS, start + 7)):
                pick = AvatarPick(number, word("home.picture_number", number=number + 1))
                pick.setChecked(number == chosen)
                pick.toggled.connect(lambda on, number=number: self._big.set_number(number) if on else None)
                line.addWidget(pick)
                picks.append(pick)
            line.addStretch(1)
            grid.addLayout(line)
        self.content.addLayout(grid)
        return picks

    def answer(self, key: str) -> None:
        """Save only a name that is there and not taken; the fault is told beside the field."""
        if key != _SAVE:
            super().answer(key)
            return
        nick = " ".join(self.name_field.text().split())
        honorific = self._honorific.choice()
        if not nick:
            self._tell("home.name_empty")
        elif (honorific, nick.casefold()) in self._taken:
            self._tell("home.name_taken")
        else:
            picture = next((pick.number for pick in self._picks if pick.isChecked()), 0)
            self.named.emit(nick, honorific, picture)
            super().answer(key)

    def _tell(self, key: str) -> None:
        self.text_line.setText(word(key))
        set_tone(self.text_line, "poor_text")
        self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name_field.selectAll()
