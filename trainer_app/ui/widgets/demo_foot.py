"""The buttons under the picture: the two photos, comparing, the second screen, full screen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import TARGET
from trainer_app.ui.widgets.buttons import Button, Kind

GAP = 10


class DemoFoot(QWidget):
    """Signals say what was pressed. While comparing other buttons stand here."""

    before_asked = Signal()
    after_asked = Signal()
    compare_asked = Signal(bool)
    save_asked = Signal()
    delete_asked = Signal()
    drop_asked = Signal()
    second_asked = Signal()
    full_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.before = self._button("before", "camera-fill", "primary", self.before_asked.emit)
        self.after = self._button("after", "camera-fill", "plain", self.after_asked.emit)
        self.compare = self._button("compare", "square-split-horizontal-fill", "plain", self._to_pair)
        self.second = self._button("second", "export-bold", "plain", self.second_asked.emit)
        self.full = self._button("full", "square-bold", "plain", self.full_asked.emit)
        self.camera = self._button("cameraAgain", "arrow-left-bold", "plain", self._to_camera)
        self.save = self._button("save", "floppy-disk-fill", "primary", self.save_asked.emit)
        self.delete = self._button("deleteSaved", "trash-fill", "plain", self.delete_asked.emit)
        self.drop = self._button("drop", "x-bold", "plain", self.drop_asked.emit)
        self._say_words()
        self._shown: tuple[Button, ...] = ()

    def _button(self, name: str, icon: str, kind: Kind, pressed: Callable[[], None]) -> Button:
        made = Button("", kind=kind, icon=icon, parent=self)
        made.setObjectName(f"{name}Button")
        made.clicked.connect(lambda: pressed())
        made.hide()
        return made

    def _to_pair(self) -> None:
        self.compare_asked.emit(True)

    def _to_camera(self) -> None:
        self.compare_asked.emit(False)

    def _say_words(self) -> None:
        for button, key in (
            (self.compare, "compare"),
            (self.full, "full"),
            (self.camera, "camera_again"),
            (self.save, "save"),
            (self.delete, "delete_saved"),
            (self.drop, "drop"),
        ):
            button.set_words(word(f"demo.{key}"))

    def show_live(self, *, before: bool, after: bool, screens: int, second: bool) -> None:
        """The camera runs: which photos are there, how many screens, whether the second one shows it."""
        self.before.set_words(word("demo.before_again" if before else "demo.before"))
        self.before.set_kind("plain" if before else "primary")
        self.before.set_icon("check-bold" if before else "camera-fill")
        self.after.set_words(word("demo.after_again" if after else "demo.after"))
        self.after.set_kind("primary" if before and not after else "plain")
        self.after.set_icon("check-bold" if after else "camera-fill")
        self.compare.setEnabled(before and after)
        self.compare.setToolTip("" if before and after else word("demo.compare_hint"))
        self.second.set_words(word("demo.second_off" if second else "demo.second_on"))
        shown = [self.before, self.after, self.compare]
        if screens > 1:
            shown.append(self.second)
        self._lay((*shown, self.full))

    def show_compare(self, *, saved: bool, screens: int, second: bool) -> None:
        """The two moments are shown; saved: they lie on the disk."""
        self.second.set_words(word("demo.second_off" if second else "demo.second_on"))
        shown = [self.camera, self.delete if saved else self.save, self.drop]
        if screens > 1:
            shown.append(self.second)
        self._lay((*shown, self.full))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many side by side as the width allows."""
        super().resizeEvent(event)
        self._share_out()

    def hasHeightForWidth(self) -> bool:
        """Narrow, it takes more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The rows that this width makes."""
        rows = len(self._rows(width))
        return rows * self._tall() + max(0, rows - 1) * look.px(GAP)

    def sizeHint(self) -> QSize:
        """All in one row."""
        return QSize(self._least(self._shown), self._tall())

    def minimumSizeHint(self) -> QSize:
        """One of them in a row."""
        widest = max((button.minimumSizeHint().width() for button in self._shown), default=1)
        return QSize(widest, self._tall())

    def _tall(self) -> int:
        return max((button.sizeHint().height() for button in self._shown), default=look.px(TARGET.least))

    @staticmethod
    def _least(row: tuple[Button, ...]) -> int:
        return sum(button.minimumSizeHint().width() for button in row) + look.px(GAP) * max(0, len(row) - 1)

    def _rows(self, width: int) -> list[tuple[Button, ...]]:
        """Share the buttons out over as few rows as the width allows without cutting a word."""
        shown = self._shown
        for count in range(1, len(shown) + 1):
            most = -(-len(shown) // count)
            rows = [shown[at : at + most] for at in range(0, len(shown), most)]
            if all(self._least(row) <= width for row in rows):
                return rows
        return [(button,) for button in shown]

    def _share_out(self) -> None:
        """Set the buttons in rows by hand: moving them in a layout while it is at work is not allowed."""
        gap, tall = look.px(GAP), self._tall()
        for down, row in enumerate(self._rows(self.width())):
            spare = max(0, self.width() - self._least(row)) / len(row)
            left = 0.0
            for button in row:
                wide = button.minimumSizeHint().width() + spare
                button.setGeometry(round(left), down * (tall + gap), round(left + wide) - round(left), tall)
                left += wide + gap

    def _lay(self, shown: tuple[Button, ...]) -> None:
        if shown == self._shown:
            self._share_out()
            return
        focused = next((button for button in self._shown if button.hasFocus()), None)
        for button in self._shown:
            button.hide()
        self._shown = shown
        self.updateGeometry()
        self._share_out()
        for button in shown:
            button.show()
        if focused is not None and focused not in shown:
            shown[0].setFocus()
        for one, two in pairwise(shown):
            QWidget.setTabOrder(one, two)
