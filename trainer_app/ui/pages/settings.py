"""The settings: words and looks, devices, keys, and what happens to data. Every choice is taken at once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.scale import TEXT_SCALES
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.choice import Choice
from trainer_app.ui.widgets.controls import IconView, Page, column, label, row, scrolling
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.regions import mark
from trainer_app.ui.widgets.segmented import SegmentedControl
from trainer_app.ui.widgets.topbar import TopBar

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class SettingsState:
    """What is set. cameras, microphones: (spec, name) found now. people: (id, name). folder: of the data.

    known_cameras, known_poses: how much is learnt of cameras, and of people's straight look before them.
    """

    language: str = "id"
    text_scale: float = 1.0
    reduced_motion: bool = False
    letter_keys: bool = False
    follow_ages: bool = False
    camera: str = AUTO
    microphone: str = AUTO
    cameras: tuple[tuple[str, str], ...] = ()
    microphones: tuple[tuple[str, str], ...] = ()
    people: tuple[tuple[int, str], ...] = ()
    known_cameras: int = 0
    known_poses: int = 0
    folder: str = ""
    version: str = ""


class SettingsPage(Page[SettingsState]):
    """Signals, each with the new value; `erase_asked(person id)` only after a dialog was answered."""

    back = Signal()
    language_chosen = Signal(str)
    text_scale_chosen = Signal(float)
    motion_chosen = Signal(bool)
    letter_keys_chosen = Signal(bool)
    follow_ages_chosen = Signal(bool)
    camera_chosen = Signal(str)
    microphone_chosen = Signal(str)
    calibration_forgotten = Signal()
    erase_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__("settingsPage")
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)
        self.compose()

    def build(self, body: QWidget) -> None:
        """The bar; the cards come with the state."""
        self._column = column(body)
        self._bar = TopBar(word("settings.title"), word("common.back"))
        self._bar.back.connect(self.back)
        self._column.addWidget(self._bar)
        self._main: QWidget = QWidget()
        self._column.addWidget(self._main, 1)

    def first_focus(self) -> QWidget | None:
        """The way back."""
        return self._bar.back_button

    def show_state(self, state: SettingsState) -> None:
        """Two columns of cards, one above 125 % text."""
        self._column.removeWidget(self._main)
        self._main.hide()
        self._main.deleteLater()
        content = QWidget()
        self._main = scrolling(content)
        self._column.addWidget(self._main, 1)
        cards = (
            self._appearance(state),
            self._devices(state),
            self._keys(state),
            self._trainer(state),
            self._data(state),
        )
        if look.scale().text > 1.25:
            single = column(content, 20, (40, 24, 40, 28))
            for card in cards:
                single.addWidget(card)
            single.addStretch(1)
            return
        line = row(content, 20, (40, 24, 40, 28))
        for part in (cards[:2], cards[2:]):
            side = column(None, 20)
            for card in part:
                side.addWidget(card)
            side.addStretch(1)
            line.addLayout(side, 1)

    def _appearance(self, state: SettingsState) -> QWidget:
        card, inner = _card("settings.look", "sun-fill")
        languages = (("id", word("settings.indonesian")), ("en", word("settings.english")))
        pick = _segments("languageChoice", "settings.language", languages, state.language)
        pick.chosen.connect(self.language_chosen)
        _setting(inner, word("settings.language"), "", pick)
        sizes = tuple((str(scale), f"{round(scale * 100)} %") for scale in TEXT_SCALES)
        size = _segments("textSizeChoice", "settings.text_size", sizes, str(state.text_scale))
        size.chosen.connect(lambda key: self.text_scale_chosen.emit(float(key)))
        _setting(inner, word("settings.text_size"), "", size)
        motion = _switch("motionChoice", "settings.motion", state.reduced_motion)
        motion.chosen.connect(lambda key: self.motion_chosen.emit(key == "on"))
        _setting(inner, word("settings.motion"), word("settings.motion_hint"), motion)
        return card

    def _devices(self, state: SettingsState) -> QWidget:
        card, inner = _card("settings.devices", "webcam-fill")
        for name, found, now, chosen in (
            ("camera", state.cameras, state.camera, self.camera_chosen),
            ("microphone", state.microphones, state.microphone, self.microphone_chosen),
        ):
            choice = Choice(word(f"settings.{name}"))
            choice.setObjectName(f"{name}Choice")
            choice.set_choices(((AUTO, word("settings.auto")), *found), now)
            choice.picked.connect(chosen)
            line = row(None, 16)
            line.addWidget(label(word(f"settings.{name}"), "body_strong"), 2)
            line.addWidget(choice, 5)
            inner.addLayout(line)
        inner.addLayout(self._calibration(state))
        return card

    def _calibration(self, state: SettingsState) -> QVBoxLayout:
        """What is learnt in plain words, and the way to forget it: harmless, so nothing is asked first."""
        holder = column(None, 10)
        known = state.known_cameras > 0
        words = (
            word("settings.calibration_known", cameras=state.known_cameras, poses=state.known_poses)
            if known
            else word("settings.calibration_none")
        )
        forget = Button(word("settings.calibration_forget"), kind="ghost", icon="trash-fill")
        forget.setObjectName("forgetCalibrationButton")
        forget.setEnabled(known)
        forget.clicked.connect(self.calibration_forgotten)
        _setting(holder, word("settings.calibration"), words, forget)
        return holder

    def _keys(self, state: SettingsState) -> QWidget:
        card, inner = _card("settings.keys", "hand-tap-fill")
        pick = _switch("letterKeysChoice", "settings.letter_keys", state.letter_keys)
        pick.chosen.connect(lambda key: self.letter_keys_chosen.emit(key == "on"))
        _setting(inner, word("settings.letter_keys"), word("settings.letter_keys_hint"), pick)
        return card

    def _trainer(self, state: SettingsState) -> QWidget:
        card, inner = _card("settings.trainer", "users-fill")
        pick = _switch("followAgesChoice", "settings.follow_ages", state.follow_ages)
        pick.chosen.connect(lambda key: self.follow_ages_chosen.emit(key == "on"))
        _setting(inner, word("settings.follow_ages"), word("settings.follow_ages_hint"), pick)
        return card

    def _data(self, state: SettingsState) -> QWidget:
        card, inner = _card("settings.data", "lock-simple-fill")
        for name in ("data_where", "data_media", "data_net"):
            line = row(None, 10)
            line.addWidget(IconView("check-bold", 20, "good"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(word(f"settings.{name}"), "body", wrap=True), 1)
            inner.addLayout(line)
        if state.folder:
            folder = label(word("settings.data_folder", folder=state.folder), "small", "text_2", wrap=True)
            inner.addWidget(folder)
        inner.addSpacing(look.px(4))
        for person, name in state.people:
            inner.addLayout(self._person(person, name))
        if not state.people:
            inner.addWidget(label(word("settings.nobody"), "body", "text_2"))
        if state.version:
            inner.addWidget(label(word("settings.version", version=state.version), "small", "text_3"))
        return card

    def _person(self, person: int, name: str) -> QVBoxLayout:
        holder = column(None, 0)
        line = row(None, 12)
        line.addWidget(IconView("user-fill", 22, "text_2"))
        line.addWidget(label(name, "body_strong", wrap=True), 1)
        erase = Button(
            word("settings.erase"),
            kind="ghost",
            size="s",
            icon="trash-fill",
            name=word("settings.erase_named", name=name),
        )
        erase.setObjectName(f"erase{person}")
        erase.clicked.connect(lambda: self._ask_erase(person, name))
        line.addWidget(erase)
        holder.addLayout(line)
        return holder

    def _ask_erase(self, person: int, name: str) -> None:
        dialog = Dialog(
            self.window(),
            title=word("settings.erase_ask", name=name),
            text=word("settings.erase_text"),
            icon="trash-fill",
            tone="poor",
        )
        dialog.add_button("erase", word("settings.erase_yes"), name="eraseYesButton")
        dialog.add_button(SAFE, word("settings.erase_no"), "primary", name="eraseNoButton")
        dialog.answered.connect(lambda key: self.erase_asked.emit(person) if key == "erase" else None)
        dialog.open()


def _card(key: str, icon: str) -> tuple[Card, QVBoxLayout]:
    card = Card()
    mark(card)
    inner = column(card, 14, (24, 18, 24, 20))
    head = row(None, 12)
    head.addWidget(IconView(icon, 22, "accent_text", ground="accent_tint", box=38))
    head.addWidget(label(word(key), "h3", wrap=True), 1)
    inner.addLayout(head)
    return card, inner


def _setting(inner: QVBoxLayout, name: str, hint: str, control: QWidget) -> None:
    """Name and hint at the left, the control at the right; below each other above 125 % text."""
    words = column(None, 0)
    words.addWidget(label(name, "body_strong", wrap=True))
    if hint:
        words.addWidget(label(hint, "small", "text_2", wrap=True))
    if look.scale().text > 1.25:
        inner.addLayout(words)
        inner.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        return
    line = row(None, 16)
    line.addLayout(words, 1)
    line.addWidget(control)
    inner.addLayout(line)


def _segments(name: str, key: str, choices: tuple[tuple[str, str], ...], now: str) -> SegmentedControl:
    made = SegmentedControl(choices, name=word(key))
    made.setObjectName(name)
    made.choose(now)
    return made


def _switch(name: str, key: str, on: bool) -> SegmentedControl:
    choices = (("off", word("settings.off")), ("on", word("settings.on")))
    return _segments(name, key, choices, "on" if on else "off")
