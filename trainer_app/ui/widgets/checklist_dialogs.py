"""Two questions of the check page: how the rehearsal shall be, and the address of a phone camera."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import label, row
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.segmented import SegmentedControl


class ChoiceDialog(Dialog):
    """How many viewers, how long, what about. `changed(audience, minutes, scenario)` at each press."""

    changed = Signal(int, int, str)

    def __init__(
        self,
        host: QWidget,
        audiences: Sequence[int],
        minutes: Sequence[int],
        scenarios: Sequence[tuple[str, str]],
        now: tuple[int, int, str],
    ) -> None:
        super().__init__(host, title=word("check.choice_title"))
        self._scenarios = tuple(scenarios)
        self._scenario = now[2]
        self.audience = self._choices("check.choice_audience", "check.viewers", audiences, now[0])
        self.minutes = self._choices("check.choice_minutes", "check.minutes", minutes, now[1])
        self.content.addWidget(label(word("check.choice_scenario"), "body_strong"))
        self.scenario = Button(self._title(), kind="plain", trailing="caret-down-bold")
        self.scenario.setObjectName("scenarioButton")
        self.scenario.clicked.connect(self._open_scenarios)
        self.content.addWidget(self.scenario)
        self.add_button(SAFE, word("check.choice_done"), "primary", name="choiceDoneButton")

    def _choices(self, title: str, key: str, numbers: Sequence[int], now: int) -> SegmentedControl:
        self.content.addWidget(label(word(title), "body_strong"))
        choices = tuple((str(number), word(key, count=number)) for number in numbers)
        made = SegmentedControl(choices, letter=17, name=word(title))
        made.choose(str(now))
        made.chosen.connect(lambda _key: self._tell())
        self.content.addWidget(made)
        return made

    def _title(self) -> str:
        return next((title for key, title in self._scenarios if key == self._scenario), "")

    def _open_scenarios(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("scenarioMenu")
        menu.setFont(look.font("body"))
        for key, title in self._scenarios:
            menu.addAction(title, lambda key=key: self._take(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.scenario.mapToGlobal(QPoint(0, self.scenario.height() + look.px(4))))

    def _take(self, scenario: str) -> None:
        self._scenario = scenario
        self.scenario.set_words(self._title())
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(int(self.audience.choice()), int(self.minutes.choice()), self._scenario)


class AddressDialog(Dialog):
    """The address of a phone camera on the local network; `given(address)` when it looks like one."""

    given = Signal(str)

    def __init__(self, host: QWidget) -> None:
        title, text = word("check.phone_title"), word("check.phone_text")
        super().__init__(host, title=title, text=text, icon="device-mobile-fill")
        line = row(None, 8)
        self.field = QLineEdit()
        self.field.setObjectName("phoneAddressField")
        self.field.setFont(look.font("body", weight=600))
        self.field.setMinimumHeight(look.tx(52))
        self.field.setPlaceholderText(word("check.phone_example"))
        self.field.setAccessibleName(word("check.phone_field"))
        self.field.returnPressed.connect(self._give)
        line.addWidget(self.field, 1)
        use = Button(word("check.phone_use"), kind="primary")
        use.setObjectName("phoneUseButton")
        use.clicked.connect(self._give)
        line.addWidget(use)
        self.content.addLayout(line)
        self.hint = label(word("check.phone_hint"), "body", "text_2", wrap=True)
        self.content.addWidget(self.hint)
        self.add_button(SAFE, word("check.cancel"), name="phoneCancelButton")

    def _give(self) -> None:
        address = self.field.text().strip()
        if not looks_like_an_address(address):
            self.hint.setText(word("check.phone_wrong"))
            self.hint.setProperty("tone", "poor_text")
            self.hint.style().unpolish(self.hint)
            self.hint.style().polish(self.hint)
            return
        self.given.emit(address)
        self.answer("given")


def looks_like_an_address(address: str) -> bool:
    """Return whether it is worth trying as a network camera; the network's own rules come later."""
    return address.startswith("http://") and len(address) > len("http://") and " " not in address
