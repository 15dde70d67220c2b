"""The calm help of each page: what can be done here, which keys do it. F1 or the door "Bantuan" opens it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import Page, column, label, row, scrolling
from trainer_app.ui.widgets.desk_column import TallColumn
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.keycap import KeyCap

LARGE_TEXT = 1.25
"""Above this text scale what can be done stands above the keys, not beside them."""
WIDE, NARROW = 980, 620
AROUND = 236
"""px of the dialog beside its scrolling part: title, button, margins."""

Key = tuple[str, str]
"""What is written on the key(s), and the end of the word key that says what it does."""
SIZE: Key = ("Ctrl + -", "size")
EVERYWHERE: tuple[Key, ...] = (("Tab", "tab"), ("Enter", "enter"), ("F6", "f6"))
LAST: tuple[Key, ...] = (SIZE, ("F11", "f11"))


@dataclass(frozen=True, slots=True)
class HelpOf:
    """The help of one page. points: how many sentences `help.<page>_<n>` it has; keys: those of its own."""

    points: int
    keys: tuple[Key, ...]


BACK: Key = ("Esc", "esc")
HELP: dict[str, HelpOf] = {
    "home": HelpOf(3, (("← → ↑ ↓", "arrows_names"), ("Ctrl N", "new"))),
    "person": HelpOf(3, (("1 2 3", "doors"), BACK)),
    "check": HelpOf(3, (("K M P", "devices"), ("Enter", "start"), BACK)),
    "stage": HelpOf(
        4,
        (
            ("↑ ↓", "comments"),
            ("Alt J H B", "alt"),
            ("Ctrl Z", "undo"),
            ("Ctrl E", "end"),
            ("Esc", "esc_stage"),
        ),
    ),
    "report": HelpOf(
        3,
        (("Ctrl 1 2 3 4", "tabs"), ("Ctrl P", "print"), ("Ctrl S", "pdf"), ("Ctrl R", "again"), BACK),
    ),
    "settings": HelpOf(2, (BACK,)),
    "trainer": HelpOf(3, (("B S", "photos"), ("G", "lines"), ("Ctrl S", "save"), BACK)),
}


class HelpDialog(Dialog):
    """The help of a page (a key of `HELP`); one button closes it."""

    def __init__(self, host: QWidget, page: str) -> None:
        self._large = look.scale().text > LARGE_TEXT
        super().__init__(host, title=word("help.title"), width=NARROW if self._large else WIDE)
        self.setObjectName("helpDialog")
        content = TallColumn()
        parts = column(content, 20) if self._large else row(content, 36)
        parts.addWidget(_points(page), 1)
        parts.addWidget(_keys(page), 1)
        self.area = scrolling(content)
        self.content.addWidget(self.area)
        self._inner = content
        self.add_button(SAFE, word("help.close"), "primary", name="helpCloseButton")

    def open(self, focus: QWidget | None = None) -> None:
        """Show as high as the words ask for, never higher than the window: then it scrolls."""
        wide = self._card.width() - look.px(80)
        layout = self._inner.layout()
        assert layout is not None
        tall = max(layout.totalHeightForWidth(wide), layout.totalMinimumSize().height())
        self.area.setFixedHeight(max(look.px(120), min(tall, self._host.height() - look.tx(AROUND))))
        super().open(focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down scroll; the window hears F1 first."""
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -bar.singleStep() * 3,
            Qt.Key.Key_Down: bar.singleStep() * 3,
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
        }
        key = Qt.Key(event.key())
        if key in steps:
            bar.setValue(bar.value() + steps[key])
        super().keyPressEvent(event)


class HelpDoor(Button):
    """The visible way to the help: the page it stands on says `help_asked`."""

    def __init__(self, *, short: bool = False) -> None:
        words = word("help.door")
        super().__init__("" if short else words, kind="ghost", size="s", icon="question-bold", name=words)
        self.setObjectName("helpButton")
        self.setToolTip(f"{words} (F1)")
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, Page):
            above = above.parentWidget()
        if above is not None:
            above.help_asked.emit()


def _points(page: str) -> QWidget:
    holder = QWidget()
    lines = column(holder, 14)
    for number in range(1, HELP[page].points + 1):
        line = row(None, 12)
        line.addWidget(label(f"{number}.", "h4", "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(word(f"help.{page}_{number}"), "lead", "text", wrap=True), 1)
        lines.addLayout(line)
    lines.addStretch(1)
    return holder


def _keys(page: str) -> QWidget:
    holder = QWidget()
    lines = column(holder, 8)
    lines.addWidget(label(word("help.keys"), "body_strong", "text_2", wrap=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(14))
    grid.setVerticalSpacing(look.px(8))
    grid.setColumnStretch(1, 1)
    for at, (keys, meaning) in enumerate((*HELP[page].keys, *EVERYWHERE, *LAST)):
        grid.addWidget(KeyCap(keys), at, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label(word(f"help.key_{meaning}"), "body", wrap=True), at, 1)
    lines.addLayout(grid)
    lines.addStretch(1)
    return holder
