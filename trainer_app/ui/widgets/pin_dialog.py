"""The question for the trainer's code: chosen and repeated the first time, entered later."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import RADIUS, TARGET, Palette
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import IconView, label, set_tone
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.pin_field import SHORTEST, PinField

LARGE_TEXT = 1.25
KEY_TALL, KEY_TALL_LARGE = 56, 48
_GO = "go"


class PinKey(Button):
    """A key of the keypad: calm, so that the one filled button stands out."""

    def minimumSizeHint(self) -> QSize:
        """A digit needs no more than a target."""
        return QSize(look.px(TARGET.least), look.px(TARGET.least))

    def _colours(self, palette: Palette) -> tuple[QColor | None, QColor | None, QColor]:
        ground = "surface_3" if self.underMouse() or self.isDown() else "surface_2"
        return look.token(palette, ground), None, look.token(palette, "text")


class PinDialog(Dialog):
    """`entered(code)`: a code to be tried, or (choosing) one that was typed twice alike. The owner answers
    with `refuse`, `rest` or `accept`; the dialog never knows the right code.
    """

    entered = Signal(str)

    def __init__(self, host: QWidget, *, choosing: bool) -> None:
        title = word("demo.pin.choose_title" if choosing else "demo.pin.title")
        text = word("demo.pin.choose" if choosing else "demo.pin.enter")
        large = look.scale().text > LARGE_TEXT
        super().__init__(host, title=title, text=text, icon="" if large else "keyhole-fill", width=480)
        self._choosing = choosing
        self._first = ""
        self._rest_s = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count)
        self.field = PinField()
        self.field.returnPressed.connect(self.go)
        self.content.addWidget(self.field, 0, Qt.AlignmentFlag.AlignHCenter)
        self.content.addLayout(self._keypad(KEY_TALL_LARGE if large else KEY_TALL))
        hint = word("demo.pin.remember" if choosing else "demo.pin.forgotten")
        foot = label(hint, "small", "text_2", wrap=True)
        foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.content.addWidget(foot)
        self.add_button(SAFE, word("demo.pin.back"), name="pinBackButton")
        self._go_button = self.add_button(_GO, self._go_word(), "primary", name="pinGoButton")
        self._centre()

    def _centre(self) -> None:
        """As drawn: everything in the middle."""
        card = self._card.layout()
        if card is None:
            return
        card.setContentsMargins(*(look.px(edge) for edge in (36, 26, 36, 26)))
        for part in self._card.findChildren(QLabel):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for sign in self._card.findChildren(IconView):
            card.setAlignment(sign, Qt.AlignmentFlag.AlignHCenter)

    def _keypad(self, tall: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(look.px(8))
        for place, digit in enumerate("123456789"):
            grid.addWidget(self._key(digit, tall), place // 3, place % 3)
        grid.addWidget(self._key("0", tall), 3, 1)
        erase = PinKey("", icon="arrow-left-bold", name=word("demo.pin.erase"))
        erase.setObjectName("pinEraseButton")
        erase.setFixedHeight(look.px(tall))
        erase.clicked.connect(self.field.take_back)
        grid.addWidget(erase, 3, 2)
        return grid

    def _key(self, digit: str, tall: int) -> Button:
        key = PinKey(digit)
        key.setObjectName(f"pin{digit}")
        key.setFont(look.font("h3", size=24 if look.scale().text <= LARGE_TEXT else 20))
        key.setFixedHeight(look.px(tall))
        key.setProperty("ringRadius", RADIUS.md)
        key.clicked.connect(lambda: self._type(digit))
        return key

    def _type(self, digit: str) -> None:
        if self.field.isEnabled():
            self.field.add(digit)

    def _go_word(self) -> str:
        if not self._choosing:
            return word("demo.pin.go")
        return word("demo.pin.keep" if self._first else "demo.pin.next")

    # --- what the person does -------------------------------------------------------------------------

    def answer(self, key: str) -> None:
        """The main button tries the code; everything else closes."""
        if key == _GO:
            self.go()
            return
        super().answer(key)

    def go(self) -> None:
        """Try what was typed, or go on to the repetition."""
        code = self.field.text()
        if not self.field.isEnabled():
            return
        if len(code) < SHORTEST:
            self._tell(word("demo.pin.short"))
            return
        if not self._choosing:
            self._await()
            self.entered.emit(code)
        elif not self._first:
            self._first = code
            self.field.clear()
            self._tell(word("demo.pin.repeat"), "text_2")
            self._go_button.set_words(self._go_word())
        elif code == self._first:
            self._await()
            self.entered.emit(code)
        else:
            self._first = ""
            self._again(word("demo.pin.differs"))
            self._go_button.set_words(self._go_word())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits go to the field wherever the focus is; Backspace takes the last one back."""
        if event.text().isdecimal() and event.text().isascii():
            self._type(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.field.take_back()
        else:
            super().keyPressEvent(event)
            return
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # Enter then goes on, it does not press a digit
        event.accept()

    # --- what the owner answers -----------------------------------------------------------------------

    def accept(self) -> None:
        """The code was right (or is kept): close."""
        self._tick.stop()
        super().answer(_GO)

    def refuse(self, sentence: str) -> None:
        """Not that one: say so kindly and let it be typed anew."""
        self._again(sentence)

    def rest(self, seconds: int) -> None:
        """After too many tries: count a pause down before the next one."""
        self._rest_s = max(1, seconds)
        self.field.clear()
        self._hold(True)
        self._say_rest()
        self._tick.start()

    @property
    def is_resting(self) -> bool:
        """Whether a pause is counted down."""
        return self._tick.isActive()

    def _await(self) -> None:
        self._hold(True)
        self._tell(word("demo.pin.checking"), "text_2")

    def _again(self, sentence: str) -> None:
        self._hold(False)
        self.field.clear()
        self._tell(sentence)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold(self, held: bool) -> None:
        self.field.setEnabled(not held)
        self._go_button.setEnabled(not held)

    def _count(self) -> None:
        self._rest_s -= 1
        if self._rest_s > 0:
            self._say_rest()
            return
        self._tick.stop()
        self._hold(False)
        self._tell(word("demo.pin.enter"), "text_2")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_rest(self) -> None:
        self._tell(word("demo.pin.wait", seconds=self._rest_s))

    def _tell(self, sentence: str, tone: str = "poor_text") -> None:
        self.text_line.setText(sentence)
        self.text_line.setVisible(True)
        set_tone(self.text_line, tone)
        self.setAccessibleDescription(sentence)
