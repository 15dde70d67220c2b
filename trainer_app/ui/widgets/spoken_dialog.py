"""Record the tips in one's own voice: a sentence, a ring, and what can be done with it now. View only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from trainer_app.basics.messages import Message
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import SPACE
from trainer_app.ui.widgets.buttons import Button, Kind
from trainer_app.ui.widgets.controls import column, label, row, set_tone
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.listen_ring import ListenRing
from trainer_app.ui.widgets.mixer_meter import MixerLike, MixerMeter

WIDTH = 760


class SpokenLike(Protocol):
    """What the dialog shows."""

    @property
    def tip(self) -> str: ...  # noqa: D102
    @property
    def kept(self) -> frozenset[str]: ...  # noqa: D102
    @property
    def has(self) -> bool: ...  # noqa: D102
    @property
    def stage(self) -> str: ...  # noqa: D102
    @property
    def note(self) -> str: ...  # noqa: D102
    @property
    def playing(self) -> bool: ...  # noqa: D102
    @property
    def share(self) -> float: ...  # noqa: D102
    @property
    def figure(self) -> str: ...  # noqa: D102
    @property
    def mixer(self) -> MixerLike: ...  # noqa: D102
    @property
    def lost(self) -> bool: ...  # noqa: D102
    @property
    def trouble(self) -> Message | None: ...  # noqa: D102


class SpokenDialog(Dialog):
    """tip_chosen(key) · record_asked() · finish_asked() · play_asked() · stop_asked() · keep_asked() ·
    delete_asked() · retry_asked(); `answered` when closed.
    """

    tip_chosen = Signal(str)
    record_asked = Signal()
    finish_asked = Signal()
    play_asked = Signal()
    stop_asked = Signal()
    keep_asked = Signal()
    delete_asked = Signal()
    retry_asked = Signal()

    def __init__(self, host: QWidget, tips: Sequence[str]) -> None:
        super().__init__(host, title=word("spoken.title"), text=word("spoken.consent"), width=WIDTH)
        self._tips = tuple(tips)
        self._state: SpokenLike | None = None
        self.chooser = Button("", trailing="caret-down-bold")
        self.chooser.setObjectName("spokenTipButton")
        self.chooser.clicked.connect(self._open_tips)
        self.content.addWidget(self.chooser)
        line = row(None, 24)
        self.ring = ListenRing(104)
        line.addWidget(self.ring)
        words = column(None, 8)
        self.note = label("", "lead_strong", wrap=True, size=19)
        self.note.setMinimumHeight(look.tx(52))
        self.meter = MixerMeter(large=True)
        words.addWidget(self.note)
        words.addWidget(self.meter)
        line.addLayout(words, 1)
        self.content.addLayout(line)
        acts = row(None, SPACE.s3)
        self.play = self._act("spokenPlayButton", "tint", "play-fill", acts)
        self.play.clicked.connect(self._play)
        self.delete = self._act("spokenDeleteButton", "plain", "trash-fill", acts)
        self.delete.set_words(word("spoken.delete"))
        self.delete.clicked.connect(self.delete_asked)
        self.content.addLayout(acts)
        self.add_button(SAFE, word("listen.close"), name="spokenCloseButton")
        self.record = self._act("spokenRecordButton", "plain", "record-fill", self._buttons, large=True)
        self.record.clicked.connect(self._record)
        self.keep = self._act("spokenKeepButton", "primary", "floppy-disk-fill", self._buttons, large=True)
        self.keep.set_words(word("spoken.keep"))
        self.keep.clicked.connect(self.keep_asked)

    @staticmethod
    def _act(name: str, kind: Kind, icon: str, into: object, *, large: bool = False) -> Button:
        made = Button("", kind=kind, size="l" if large else "m", icon=icon)
        made.setObjectName(name)
        into.addWidget(made, 0 if large else 1)  # type: ignore[attr-defined]
        return made

    def show_spoken(self, state: SpokenLike) -> None:
        """Put a state into the widgets."""
        self._state = state
        tone = "poor" if state.stage == "recording" else "accent"
        icon = "speaker-high-fill" if state.playing else "microphone-fill"
        self.ring.show_ring(state.share, state.figure, icon, tone)
        self.meter.show_mixer(state.mixer)
        self.chooser.set_words(word(state.tip))
        note = say(state.trouble) if state.trouble is not None else word(state.note)
        if state.playing:
            note = word("spoken.playing")
        self.note.setText(note)
        set_tone(self.note, "fair_text" if state.trouble is not None else "text")
        self.setAccessibleDescription(note)
        busy, new = state.stage == "recording", state.stage == "recorded"
        self._enable(self.chooser, not busy)
        self._enable(self.play, not busy and (new or state.has))
        self.play.set_words(word("listen.stop" if state.playing else "spoken.play"))
        self.play.set_icon("stop-fill" if state.playing else "play-fill")
        self._enable(self.delete, not busy and state.has)
        key = "spoken.finish" if busy else "listen.retry" if state.lost else "listen.begin"
        self.record.set_words(word("listen.again" if new and not state.lost else key))
        self.record.set_icon("stop-fill" if busy else "record-fill")
        self._enable(self.keep, new)

    def _enable(self, button: Button, on: bool) -> None:
        if button.isEnabled() != on:
            had = button.hasFocus()
            button.setEnabled(on)
            if had and not on:
                self.record.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record(self) -> None:
        state = self._state
        if state is not None and state.stage == "recording":
            self.finish_asked.emit()
        elif state is not None and state.lost:
            self.retry_asked.emit()
        else:
            self.record_asked.emit()

    def _play(self) -> None:
        playing = self._state is not None and self._state.playing
        (self.stop_asked if playing else self.play_asked).emit()

    def _open_tips(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("spokenTipMenu")
        menu.setFont(look.font("body"))
        kept = self._state.kept if self._state is not None else frozenset()
        for tip in self._tips:
            action = menu.addAction(word(tip), lambda tip=tip: self.tip_chosen.emit(tip))
            action.setCheckable(True)
            action.setChecked(tip in kept)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.chooser.mapToGlobal(QPoint(0, self.chooser.height() + look.px(4))))
