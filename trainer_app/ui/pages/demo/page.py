"""The trainer's camera demonstration. View only: a DemoState in, intents out."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from trainer_app.ui.pages.demo.marks import marks_of, trouble_words
from trainer_app.ui.presenters.check_axis import AXES
from trainer_app.ui.presenters.demo import DemoPresenter
from trainer_app.ui.presenters.demo_state import (
    METERS,
    OVERLAYS,
    SOUND_METERS,
    DemoState,
    Overlay,
    Picture,
)
from trainer_app.ui.presenters.mixer import TICKS_DBFS, place
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look, qss
from trainer_app.ui.theme.tokens import LIGHT, STAGE
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.compare_view import CompareView
from trainer_app.ui.widgets.controls import Page, column, row, scrolling
from trainer_app.ui.widgets.demo_foot import DemoFoot
from trainer_app.ui.widgets.demo_panel import ComparePanel, OverlaySwitches, PanelStack, ReadingsPanel
from trainer_app.ui.widgets.demo_screen import AudienceScreen
from trainer_app.ui.widgets.demo_why import WhyBar
from trainer_app.ui.widgets.desk_column import TallColumn
from trainer_app.ui.widgets.overlay_view import OverlayView
from trainer_app.ui.widgets.regions import mark
from trainer_app.ui.widgets.topbar import TopBar
from trainer_app.ui.widgets.why_dialog import reason_words

PICTURE_METERS = tuple(key for key in METERS if key not in SOUND_METERS)
TICKS = tuple((place(dbfs), dbfs) for dbfs in TICKS_DBFS)
NARROW_UNDER = 1300
PANEL, NARROW_PANEL = 396, 364


class DemoPage(Page[DemoState]):
    """freeze_asked("before"|"after") · overlay_switched(name, on) · explain_asked(on) · compare_asked(on).

    spoken_asked() · save_asked() · delete_asked() · drop_asked() · second_asked() · full_asked() · back().
    `bind` joins a presenter; `show_frame` takes the newest picture; `audience` is the second screen's window.
    """

    freeze_asked = Signal(str)
    overlay_switched = Signal(str, bool)
    explain_asked = Signal(bool)
    compare_asked = Signal(bool)
    save_asked = Signal()
    delete_asked = Signal()
    drop_asked = Signal()
    second_asked = Signal()
    full_asked = Signal()
    spoken_asked = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__("trainerPage", LIGHT)
        self._joins: list[QMetaObject.Connection] = []
        self.audience: AudienceScreen | None = None
        self._pair_shown: object = None
        self.compose()

    def bind(self, presenter: DemoPresenter) -> None:
        """Join a presenter, in the place of the one before: intents to it, its states to this page."""
        for join in self._joins:
            QObject.disconnect(join)
        self._joins = [
            self.overlay_switched.connect(presenter.switch),
            self.explain_asked.connect(presenter.explain),
            self.compare_asked.connect(presenter.compare),
            self.drop_asked.connect(presenter.forget),
            presenter.changed.connect(self.render),
        ]
        self.render(presenter.state)

    # --- building -------------------------------------------------------------------------------------

    def build(self, body: QWidget) -> None:
        """Dark bar; picture, sentence and buttons; figures and switches."""
        self._pair_shown = None
        outer = column(body)
        outer.addWidget(self._bar())
        self._row = row(None, 18, (24, 18, 24, 18))
        outer.addLayout(self._row, 1)
        content = TallColumn()
        main = column(content, 12)
        self.live, self.pair = OverlayView(), CompareView()
        self.live.setObjectName("demoPicture")
        self.pair.setObjectName("compareSlider")
        self.pictures = QStackedWidget()
        self.pictures.addWidget(self.live)
        self.pictures.addWidget(self.pair)
        self.pair.valueChanged.connect(self._follow)
        main.addWidget(self.pictures, 1)
        self.why = WhyBar()
        self.why.explain_asked.connect(self.explain_asked)
        main.addWidget(self.why)
        self.foot = DemoFoot()
        for part in (self.why, self.foot):
            mark(part)
        main.addWidget(self.foot)
        self._row.addWidget(scrolling(content), 1)
        self._row.addWidget(self._panel())
        self._connect_foot()
        self._fit()

    def _bar(self) -> QWidget:
        bar = TopBar(word("demo.title"), word("demo.leave"), (("camera", word("demo.subtitle")),))
        look.set_palette(bar, STAGE)
        bar.setStyleSheet(qss.stylesheet(STAGE))
        bar.open_tab("camera")
        bar.back.connect(self._leave)
        self.spoken_button = Button(word("spoken.open"), size="s", icon="microphone-fill")
        self.spoken_button.setObjectName("spokenButton")
        self.spoken_button.clicked.connect(self.spoken_asked)
        bar.add(self.spoken_button)
        self._back = bar.back_button
        return bar

    def _panel(self) -> QWidget:
        content = QWidget()
        lines = column(content, 12)
        self.readings, self.table = ReadingsPanel(AXES, PICTURE_METERS, TICKS), ComparePanel(AXES, METERS)
        self.panels = PanelStack()
        self.panels.addWidget(self.readings)
        self.panels.addWidget(self.table)
        lines.addWidget(self.panels, 1)
        self.overlays = OverlaySwitches(OVERLAYS)
        mark(self.overlays)
        for name, switch in self.overlays.switches.items():
            switch.toggled.connect(lambda on, name=name: self.overlay_switched.emit(name, on))
        lines.addWidget(self.overlays)
        self._side = scrolling(content)
        return self._side

    def _connect_foot(self) -> None:
        foot = self.foot
        foot.before_asked.connect(lambda: self.freeze_asked.emit("before"))
        foot.after_asked.connect(lambda: self.freeze_asked.emit("after"))
        foot.compare_asked.connect(self.compare_asked)
        foot.save_asked.connect(self.save_asked)
        foot.delete_asked.connect(self.delete_asked)
        foot.drop_asked.connect(self.drop_asked)
        foot.second_asked.connect(self.second_asked)
        foot.full_asked.connect(self.full_asked)

    # --- showing --------------------------------------------------------------------------------------

    def show_frame(self, picture: Picture | None) -> None:
        """Show the newest picture (BGR, upright, unmirrored)."""
        if self.state is not None and not self.state.comparing:
            self.live.show_frame(picture)
            if self.audience is not None:
                self.audience.live.show_frame(picture)

    def show_state(self, state: DemoState) -> None:
        """Put a state into the widgets."""
        marks = marks_of(state)
        if not state.seen:
            self.show_frame(None)
        self.live.show_marks(marks)
        self.readings.show_readings(state.gauges, state.meters, state.mixer)
        self.overlays.show_on(state.overlays)
        self._show_why(state)
        self._show_pair(state)
        if state.comparing:
            self.foot.show_compare(saved=bool(state.saved), screens=state.screens, second=state.second_screen)
        else:
            self.foot.show_live(
                before=state.before is not None,
                after=state.after is not None,
                screens=state.screens,
                second=state.second_screen,
            )
        if self.audience is not None:
            self.audience.live.show_marks(marks)

    def _show_why(self, state: DemoState) -> None:
        hot = next((gauge for gauge in state.gauges if gauge.hot), None)
        if state.comparing:
            saved = word("demo.saved", place=state.saved) if state.saved else word("demo.memory")
            self.why.show_tip(saved, "good" if state.saved else "")
            self.why.close_reason()
            self.why.button.hide()
            return
        trouble = trouble_words(state)
        good = bool(state.gauges) and all(gauge.verdict == "good" for gauge in state.gauges)
        level = (hot.colour or "") if hot is not None else "good" if good else ""
        self.why.show_tip(trouble or say(state.say), "poor" if trouble else level)
        self.why.button.setVisible(hot is not None or state.explains)
        if not state.explains:
            self.why.close_reason()
            return
        found = state.why
        if found is None:
            self.why.show_reason("", "", word("demo.why_none"))
            return
        limit = say(found.limit) if found.limit is not None else ""
        self.why.show_reason(say(found.measured), limit, reason_words(found))

    def _show_pair(self, state: DemoState) -> None:
        boxes, figures = "face" in state.overlays, "large" in state.overlays
        pair = (state.before, state.after, boxes, figures)
        if state.before is not None and state.after is not None and pair != self._pair_shown:
            self._pair_shown = pair
            self.table.show_pair(state.before, state.after)
            self.pair.show_pair(state.before, state.after, boxes=boxes, figures=figures)
            if self.audience is not None:
                self.audience.pair.show_pair(state.before, state.after, boxes=boxes, figures=True)
        turned = state.comparing != (self.pictures.currentWidget() is self.pair)
        self.pictures.setCurrentWidget(self.pair if state.comparing else self.live)
        self.panels.setCurrentWidget(self.table if state.comparing else self.readings)
        self.overlays.setVisible(not state.comparing)
        if turned and self.isVisible():
            (self.pair if state.comparing else self.foot.before).setFocus(Qt.FocusReason.OtherFocusReason)
        if self.audience is not None:
            self.audience.show_pair(state.comparing)

    def show_audience(self, audience: AudienceScreen | None) -> None:
        """Join or leave the second screen's window: it follows the picture and the slider."""
        self.audience = audience
        self._pair_shown = None
        if audience is not None:
            audience.pair.setValue(self.pair.value())
        if self.state is not None:
            self.show_state(self.state)

    def _follow(self, value: int) -> None:
        """The second screen's slider goes where the trainer's goes."""
        if self.audience is not None:
            self.audience.pair.setValue(value)

    # --- sizes, keys ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width() / look.scale().whole
        large = 1 + (look.scale().text - 1) * 0.35
        wide = NARROW_PANEL if width < NARROW_UNDER else PANEL
        self._side.setFixedWidth(look.px(wide * large))

    def first_focus(self) -> QWidget | None:
        """The photo to take next."""
        return self.foot.before

    def _leave(self) -> None:
        if self.state is not None and self.state.comparing:
            self.compare_asked.emit(False)
        else:
            self.back.emit()

    def _switch(self, name: Overlay) -> None:
        if self.state is not None:
            self.overlay_switched.emit(name, name not in self.state.overlays)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """B before, S after, G guide lines, Ctrl+S save, Esc back to the camera, then out."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        comparing = self.state is not None and self.state.comparing
        if control and event.key() == Qt.Key.Key_S and comparing:
            self.save_asked.emit()
            return
        acts = {
            Qt.Key.Key_B: lambda: self.freeze_asked.emit("before"),
            Qt.Key.Key_S: lambda: self.freeze_asked.emit("after"),
            Qt.Key.Key_G: lambda: self._switch("thirds"),
            Qt.Key.Key_Escape: self._leave,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None or control:
            super().keyPressEvent(event)
            return
        act()
