"""A device that cannot be used: what happened, what to do, and the buttons for it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from trainer_app.ui.text import word
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.controls import IconView, column, label, row

ICONS = {"camera": "video-camera-slash-fill", "microphone": "microphone-slash-fill"}


class TroubleCard(Card):
    """retry_asked(device) · other_asked(device)."""

    retry_asked = Signal(str)
    other_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._device = "camera"
        self.set_hot("fair")
        line = row(self, 16, (18, 12, 18, 12))
        self._icon = IconView(ICONS["camera"], 34, "fair_text", box=44)
        line.addWidget(self._icon)
        lines = column(None, 4)
        self.title = label("", "h4", size=19, wrap=True)
        self.text = label("", "body", "text_2", wrap=True)
        lines.addWidget(self.title)
        lines.addWidget(self.text)
        buttons = row(None, 8)
        self.retry = Button(word("check.retry"), kind="primary", size="s", icon="arrows-clockwise-bold")
        self.retry.setObjectName("deviceRetryButton")
        self.retry.clicked.connect(lambda: self.retry_asked.emit(self._device))
        self.other = Button("", kind="plain", size="s")
        self.other.setObjectName("otherDeviceButton")
        self.other.clicked.connect(lambda: self.other_asked.emit(self._device))
        buttons.addWidget(self.retry)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        lines.addLayout(buttons)
        line.addLayout(lines, 1)
        self.hide()

    def show_trouble(self, device: str, state: str, sentence: str) -> None:
        """Show what is wrong with the camera or microphone."""
        self._device = device
        self._icon.set_icon(ICONS[device], "fair_text")
        title = word(f"check.trouble.{device}.{state}")
        if (title, sentence) != (self.title.text(), self.text.text()):
            self.title.setText(title)
            self.text.setText(sentence)
            self.setAccessibleName(f"{title}. {sentence}")
        self.other.set_words(word(f"check.other_{device}"))
        self.show()
