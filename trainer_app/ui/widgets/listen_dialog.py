"""Listen to yourself: record, hear it beside a good example, see the meter and the one tip. View only."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from trainer_app.basics.messages import Message
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import SPACE
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import BadgeView, column, label, row
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.listen_ring import ListenRing
from trainer_app.ui.widgets.mixer_meter import MixerLike, MixerMeter

LARGE_TEXT = 1.25
WIDTH = 720


class ListenLike(Protocol):
    """What the dialog shows."""

    @property
    def stage(self) -> str: ...  # noqa: D102
    @property
    def sentence(self) -> Message: ...  # noqa: D102
    @property
    def verdict(self) -> str | None: ...  # noqa: D102
    @property
    def playing(self) -> str: ...  # noqa: D102
    @property
    def share(self) -> float: ...  # noqa: D102
    @property
    def figure(self) -> str: ...  # noqa: D102
    @property
    def mixer(self) -> MixerLike: ...  # noqa: D102
    @property
    def lost(self) -> bool: ...  # noqa: D102


class ListenDialog(Dialog):
    """record_asked() · retry_asked() · play_asked("mine"|"example") · stop_asked(); `answered` when closed.

    Alt+R records, Alt+S plays one's own voice, Alt+C the example; Esc closes.
    """

    record_asked = Signal()
    retry_asked = Signal()
    play_asked = Signal(str)
    stop_asked = Signal()

    def __init__(self, host: QWidget) -> None:
        large = look.scale().text > LARGE_TEXT
        super().__init__(host, title=word("listen.title"), text=word("listen.kept"), width=WIDTH)
        self._state: ListenLike | None = None
        self.ring = ListenRing(104 if large else 124)
        self.meter = MixerMeter(large=True)
        self.badge = BadgeView(size=28)
        self.sentence = label("", "lead_strong", wrap=True, size=20)
        self.sentence.setMinimumHeight(look.tx(56))
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        line = row(None, 24)
        line.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(None, 10)
        said = row(None, 10)
        said.addWidget(self.badge)
        said.addWidget(self.sentence, 1)
        words.addLayout(said)
        words.addWidget(self.meter)
        words.addWidget(label(word("listen.legend"), "small", "text_3", wrap=True, size=16))
        line.addLayout(words, 1)
        self.content.addLayout(line)
        self.content.addSpacing(look.px(SPACE.s1))
        self._add_players()
        self.add_button(SAFE, word("listen.close"), name="listenCloseButton")
        self.record = Button("", kind="primary", size="l", icon="record-fill")
        self.record.setObjectName("listenRecordButton")
        self.record.setShortcut(QKeySequence("Alt+R"))
        self.record.clicked.connect(self._record)
        self._buttons.addWidget(self.record)

    def _add_players(self) -> None:
        line = row(None, SPACE.s3)
        self.players: dict[str, Button] = {}
        for voice, keys in (("mine", "Alt+S"), ("example", "Alt+C")):
            button = Button("", kind="tint", size="m", icon="play-fill")
            button.setObjectName(f"listen{voice.capitalize()}Button")
            button.setShortcut(QKeySequence(keys))
            button.clicked.connect(lambda _down=False, voice=voice: self._play(voice))
            self.players[voice] = button
            line.addWidget(button, 1)
        self.content.addLayout(line)

    # --- showing --------------------------------------------------------------------------------------

    def show_listen(self, state: ListenLike) -> None:
        """Put a state into the widgets."""
        self._state = state
        icon = "speaker-high-fill" if state.playing else "microphone-fill"
        tone = "poor" if state.stage == "recording" else "accent"
        self.ring.show_ring(state.share, state.figure, icon, tone)
        self.meter.show_mixer(state.mixer)
        sentence = say(state.sentence)
        if sentence != self.sentence.text():
            self.sentence.setText(sentence)
            self.setAccessibleDescription(sentence)
        self.badge.setVisible(state.verdict is not None)
        self.badge.set_level(state.verdict or "")
        self._show_players(state)
        self._show_record(state)

    def _show_players(self, state: ListenLike) -> None:
        busy = state.stage in ("recording", "judging")
        for voice, button in self.players.items():
            on = state.playing == voice
            words = word("listen.stop" if on else f"listen.{voice}")
            if words != button.text():
                button.set_words(words)
                button.set_icon("stop-fill" if on else "play-fill")
                button.setShortcut(QKeySequence("Alt+S" if voice == "mine" else "Alt+C"))
            there = not busy and (voice == "example" or state.stage == "recorded")
            _enable(button, there, self)

    def _show_record(self, state: ListenLike) -> None:
        key = "retry" if state.lost else "again" if state.stage == "recorded" else "begin"
        words = word("listen.busy" if state.stage in ("recording", "judging") else f"listen.{key}")
        if words != self.record.text():
            self.record.set_words(words)
            self.record.set_icon("arrows-clockwise-bold" if state.lost else "record-fill")
            self.record.setShortcut(QKeySequence("Alt+R"))
        _enable(self.record, state.stage not in ("recording", "judging"), self)

    # --- what is pressed ------------------------------------------------------------------------------

    def _record(self) -> None:
        lost = self._state is not None and self._state.lost
        (self.retry_asked if lost else self.record_asked).emit()

    def _play(self, voice: str) -> None:
        if self._state is not None and self._state.playing == voice:
            self.stop_asked.emit()
        else:
            self.play_asked.emit(voice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter outside of a button presses the main one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.record.isEnabled():
            self.record.click()
            event.accept()
            return
        super().keyPressEvent(event)


def _enable(button: Button, on: bool, dialog: ListenDialog) -> None:
    """Switch a button; the focus of one that goes off stays in the dialog."""
    if button.isEnabled() == on:
        return
    had = button.hasFocus()
    button.setEnabled(on)
    if had and not on:
        dialog.setFocus(Qt.FocusReason.OtherFocusReason)
