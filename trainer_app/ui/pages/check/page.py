"""The check of camera and sound. View only: a CheckState in, intents out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer_app.ui.pages.check.marks import marks_of
from trainer_app.ui.presenters.check import CheckPresenter
from trainer_app.ui.presenters.check_state import AUDIENCES, MINUTES, CheckState, GaugeState
from trainer_app.ui.presenters.stage_seats import PERMISSIONS
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.checklist import Checklist
from trainer_app.ui.widgets.checklist_asking import CheckAsking
from trainer_app.ui.widgets.controls import Page, column, row, scrolling
from trainer_app.ui.widgets.desk_column import TallColumn
from trainer_app.ui.widgets.frame_view import RATIO, FrameView, Picture
from trainer_app.ui.widgets.gauge import DialGauge
from trainer_app.ui.widgets.regions import mark
from trainer_app.ui.widgets.strip_devices import DeviceStrip
from trainer_app.ui.widgets.strip_start import StartFoot
from trainer_app.ui.widgets.strip_trouble import TroubleCard
from trainer_app.ui.widgets.topbar import PersonBadge, TopBar

LARGE_TEXT = 1.25
"""Above this text scale the list has no column: a button opens it."""
NARROW_UNDER, WIDE_FROM = 1300, 1800
GAUGES = (
    ("lighting", "sun-fill", "lightingGauge"),
    ("sound", "microphone-fill", "soundGauge"),
    ("framing", "user-focus-fill", "framingGauge"),
)


class CheckPage(Page[CheckState]):
    """start_pressed(StartChoice) · camera_chosen(source) · microphone_chosen(source) · retry_asked(device).

    swap_asked(person id): host and moderator change seats; that person hosts now, the other one moderates.
    listen_asked(): hear oneself. why_asked(axis): what was measured. tip_asked(key): hear that sentence.
    `bind` joins a presenter; `show_frame` takes the newest picture.
    """

    start_pressed = Signal(object)
    camera_chosen = Signal(str)
    microphone_chosen = Signal(str)
    retry_asked = Signal(str)
    item_ticked = Signal(str, bool)
    choice_made = Signal(int, int, str)
    swap_asked = Signal(int)
    listen_asked = Signal()
    why_asked = Signal(str)
    tip_asked = Signal(str)
    back = Signal()

    def __init__(self) -> None:
        super().__init__("checkPage")
        self._person = ("", 0)
        self._cameras: tuple[tuple[tuple[str, str], ...], str] = ((), "")
        self._microphones: tuple[tuple[tuple[str, str], ...], str] = ((), "")
        self.asking = CheckAsking(self)
        self._joins: list[QMetaObject.Connection] = []
        self.asking.choice_made.connect(self.choice_made)
        self.asking.address_given.connect(self.camera_chosen)
        self.asking.swap_asked.connect(self._swap)
        self.compose()

    def bind(self, presenter: CheckPresenter) -> None:
        """Join a presenter, in the place of the one before: intents to it, its states to this page."""
        for join in self._joins:
            QObject.disconnect(join)
        self._joins = [
            self.item_ticked.connect(presenter.tick),
            self.choice_made.connect(lambda a, m, s: presenter.choose(audience=a, minutes=m, scenario=s)),
            self.asking.seats_chosen.connect(lambda seats: presenter.seat(seats=seats)),
            self.asking.partner_chosen.connect(lambda partner: presenter.seat(partner=partner)),
            self.asking.ticks_chosen.connect(lambda ticks: presenter.seat(ticks=ticks)),
            presenter.changed.connect(self.render),
        ]
        self.render(presenter.state)

    # --- building -------------------------------------------------------------------------------------

    def build(self, body: QWidget) -> None:
        """Bar; picture, gauges, list."""
        outer = column(body)
        bar = TopBar(word("check.title"), word("check.back"))
        bar.back.connect(self.back)
        self._badge = PersonBadge(*self._person)
        self._badge.setVisible(bool(self._person[0]))
        bar.add(self._badge)
        outer.addWidget(bar)
        self._listless = look.scale().text > LARGE_TEXT
        self._row = row(None, 24, (32, 20, 32, 20))
        outer.addLayout(self._row, 1)
        self.view = FrameView()
        self.view.setAccessibleName(word("check.picture_name"))
        self.devices = DeviceStrip()
        over = column(self.view)
        over.addStretch(1)
        over.addWidget(self.devices)
        self._row.addWidget(self.view)
        middle = column(None, 12)
        self._build_gauges(middle)
        self.foot = StartFoot(listless=self._listless)
        middle.addWidget(self.foot)
        self._row.addLayout(middle, 1)
        self._build_list()
        self._connect()
        self.set_cameras(*self._cameras)
        self.set_microphones(*self._microphones)
        self._fit()

    def _build_gauges(self, middle: QVBoxLayout) -> None:
        content = TallColumn()
        lines = column(content, 12)
        self.trouble = TroubleCard()
        lines.addWidget(self.trouble)
        self.gauges: dict[str, DialGauge] = {}
        for axis, icon, name in GAUGES:
            gauge = DialGauge(icon, listen=word("listen.open") if axis == "sound" else "")
            gauge.setObjectName(name)
            self.gauges[axis] = gauge
            gauge.tip_asked.connect(self.tip_asked)
            gauge.why_asked.connect(lambda axis=axis: self.why_asked.emit(axis))
            lines.addWidget(gauge, 1)
        middle.addWidget(scrolling(content), 1)

    def _build_list(self) -> None:
        self.checklist = Checklist()
        self._aside = Card()
        mark(self._aside)
        mark(self.devices)
        mark(self.foot)
        column(self._aside, 0, (0, 4, 0, 4)).addWidget(scrolling(self.checklist))
        self._aside.setVisible(not self._listless)
        self._row.addWidget(self._aside)

    def _connect(self) -> None:
        self.devices.camera_chosen.connect(self.camera_chosen)
        self.devices.microphone_chosen.connect(self.microphone_chosen)
        self.devices.phone_asked.connect(self.asking.ask_address)
        self.trouble.retry_asked.connect(self.retry_asked)
        self.trouble.other_asked.connect(self._open_devices)
        self.gauges["sound"].listen_asked.connect(self.listen_asked)
        self.checklist.ticked.connect(self.item_ticked)
        self.foot.choice_asked.connect(self.ask_choice)
        self.foot.seats_asked.connect(self.ask_seats)
        self.foot.list_asked.connect(self._toggle_list)
        self.foot.started.connect(self._start)

    # --- what others hand in ----------------------------------------------------------------------------

    def set_person(self, name: str, picture: int) -> None:
        """Show who is rehearsing."""
        self._person = (name, picture)
        self._badge.set_person(name, picture)
        self._badge.setVisible(bool(name))

    def set_cameras(self, cameras: Sequence[tuple[str, str]], current: str = "") -> None:
        """Offer these (label, source) as cameras; `current` is ticked."""
        self._cameras = (tuple(cameras), current)
        self.devices.set_cameras(*self._cameras)

    def set_microphones(self, microphones: Sequence[tuple[str, str]], current: str = "") -> None:
        """Offer these (label, source) as microphones; `current` is ticked."""
        self._microphones = (tuple(microphones), current)
        self.devices.set_microphones(*self._microphones)

    def show_frame(self, picture: Picture | None) -> None:
        """Show the newest picture (BGR, upright, unmirrored)."""
        self.view.show_frame(picture)

    # --- showing --------------------------------------------------------------------------------------

    def show_state(self, state: CheckState) -> None:
        """Put a state into the widgets."""
        for gauge in state.gauges:
            self._show_gauge(gauge)
        self.gauges["sound"].show_mixer(state.mixer)
        if state.pictureless:
            self.view.show_frame(None)
        self.view.show_marks(marks_of(state))
        self._show_foot(state)
        self.checklist.show_items(state.items)

    def _show_gauge(self, gauge: GaugeState) -> None:
        name = word(f"check.axis.{gauge.axis}")
        sentence = say(gauge.sentence)
        verdict = word(f"check.verdict.{gauge.verdict}") if gauge.verdict else ""
        spoken = sentence
        if gauge.score is not None:
            spoken = word(
                "check.gauge_name", axis=name, score=gauge.score, verdict=verdict, sentence=sentence
            )
        self.gauges[gauge.axis].show_reading(
            name, verdict, gauge.score, gauge.verdict, gauge.colour, sentence, hot=gauge.hot, spoken=spoken
        )
        self.gauges[gauge.axis].show_spoken(gauge.spoken)

    def _show_foot(self, state: CheckState) -> None:
        if state.trouble is None:
            self.trouble.hide()
        else:
            self.trouble.show_trouble(state.trouble.device, state.trouble.state, say(state.trouble.message))
        choice = state.choice
        self.foot.show_choice(choice.audience, choice.minutes, choice.title)
        self.foot.show_seats(choice.seats, dict(state.partners).get(choice.partner or 0, ""))
        self.foot.show_list(sum(item.ticked for item in state.items), len(state.items))
        self.foot.show_ready(say(state.headline), ready=state.ready)

    # --- sizes ----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width: the picture takes what its height asks for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width() / look.scale().whole
        narrow = width < NARROW_UNDER
        side, gap = (20, 16) if narrow else (32, 24)
        self._row.setContentsMargins(look.px(side), look.px(18), look.px(side), look.px(18))
        self._row.setSpacing(look.px(gap))
        self._aside.setFixedWidth(look.px(300 if narrow else 372 if width >= WIDE_FROM else 330))
        bar = look.tx(64) if self._listless else look.px(64)
        tall = max(look.px(300), self.height() - bar - 2 * look.px(18))
        self.view.setFixedWidth(round(min(tall * RATIO, self.width() * 0.34)))

    def first_focus(self) -> QWidget | None:
        """The button that starts, once all is well."""
        return self.foot.start_button if self.foot.start_button.isEnabled() else None

    # --- what is asked ----------------------------------------------------------------------------------

    def _start(self) -> None:
        if self.state is not None and not self.asking.is_open:
            self.start_pressed.emit(self.state.choice)

    def ask_choice(self) -> None:
        """Ask how the rehearsal shall be: viewers, minutes, scenario."""
        if self.state is not None:
            self.asking.ask_choice(self.state.choice, AUDIENCES, MINUTES, self.state.scenarios)

    def ask_seats(self) -> None:
        """Ask who sits here: alone, or host and moderator."""
        if self.state is not None:
            self.asking.ask_seats(self.state.choice, self.state.partners, PERMISSIONS)

    def _swap(self) -> None:
        partner = self.state.choice.partner if self.state is not None else None
        if partner is not None:
            self.swap_asked.emit(partner)

    def _open_devices(self, device: str) -> None:
        if device == "camera":
            self.devices.open_cameras()
        else:
            self.devices.open_microphones()

    def _toggle_list(self) -> None:
        """At large text the list takes the place of the picture."""
        shown = self._aside.isHidden()
        self._aside.setVisible(shown)
        self.view.setVisible(not shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """K camera, M microphone, P phone, D listen, Enter start (once all is well), Esc back."""
        acts = {
            Qt.Key.Key_K: self.devices.open_cameras,
            Qt.Key.Key_M: self.devices.open_microphones,
            Qt.Key.Key_P: self.asking.ask_address,
            Qt.Key.Key_D: self.listen_asked.emit,
            Qt.Key.Key_Return: self.foot.start_button.click,
            Qt.Key.Key_Enter: self.foot.start_button.click,
            Qt.Key.Key_Escape: self.back.emit,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        act()
