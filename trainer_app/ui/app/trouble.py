"""A small window for the one case in which the real one cannot open: it says why and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from trainer_app.basics.messages import Message
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look, qss
from trainer_app.ui.theme.tokens import LIGHT
from trainer_app.ui.widgets.buttons import PrimaryButton
from trainer_app.ui.widgets.controls import label

CANNOT_START = 2


class TroubleWindow(QWidget):
    """One sentence and one button."""

    def __init__(self, message: Message) -> None:
        super().__init__()
        self.setObjectName("troubleWindow")
        self.setWindowTitle(word("common.app"))
        look.set_palette(self, LIGHT)
        self.setStyleSheet(qss.stylesheet(LIGHT))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(look.px(40),) * 4)
        self.sentence: QLabel = label(say(message), "h3", wrap=True)
        outer.addWidget(self.sentence)
        outer.addSpacing(look.px(24))
        close = PrimaryButton(word("common.close"))
        close.clicked.connect(self.close)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        self.resize(look.px(560), look.px(240))


def show_trouble(message: Message) -> int:
    """Say why the app cannot open; return the exit code once the person has closed the window."""
    window = TroubleWindow(message)
    window.show()
    QApplication.exec()
    return CANNOT_START
