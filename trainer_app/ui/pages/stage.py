"""The stage: talking points, the phone, the moderator's desk. View only: a state in, intents out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMetaObject, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from trainer_app.ui.presenters.stage import StagePresenter
from trainer_app.ui.presenters.stage_state import StageState
from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import LAYOUT, STAGE
from trainer_app.ui.widgets.controls import Page, column, row
from trainer_app.ui.widgets.desk import Desk
from trainer_app.ui.widgets.desk_keys import intent_of, order_of
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.frame_view import Picture
from trainer_app.ui.widgets.phone import PhoneView, width_for
from trainer_app.ui.widgets.script_panel import ScriptPanel
from trainer_app.ui.widgets.strip_top import StageTopBar

COMPACT_UNDER = 740
"""Window height in px under which the verbs take less of it (design/README, sizes)."""
NARROW_UNDER, WIDE_FROM = 1300, 1800
LARGE_TEXT = 1.25
"""Above this text scale the script has no column: a button opens it in the place of the chosen comment."""


class StagePage(Page[StageState]):
    """command_given(verb, target, seconds, term) and what is chosen or opened; `bind` joins a presenter."""

    command_given = Signal(str, object, object, object)
    comment_chosen = Signal(object)
    comment_moved = Signal(int)
    tab_chosen = Signal(str)
    panel_asked = Signal(str)
    mute_opened = Signal()
    unfolded = Signal()
    aid_closed = Signal()
    script_called = Signal()
    how_asked = Signal()
    end_confirmed = Signal()
    camera_retry = Signal()
    microphone_retry = Signal()
    camera_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("stagePage", STAGE)
        self._cameras: tuple[tuple[str, str], ...] = ()
        self._dialog: Dialog | None = None
        self._joins: list[QMetaObject.Connection] = []
        self.compose()

    def bind(self, presenter: StagePresenter) -> None:
        """Join a presenter, in the place of the one before: intents to it, its states to this page."""
        self.release()
        self._joins = [
            self.command_given.connect(
                lambda verb, target, seconds, term: presenter.command(
                    verb, target, seconds=seconds, term=term
                )
            ),
            self.comment_chosen.connect(presenter.choose),
            self.comment_moved.connect(presenter.move),
            self.tab_chosen.connect(presenter.show_tab),
            self.panel_asked.connect(presenter.show_panel),
            self.mute_opened.connect(presenter.toggle_mute_row),
            self.unfolded.connect(presenter.unfold),
            self.aid_closed.connect(presenter.close_first_aid),
            self.script_called.connect(presenter.call_to_script),
            self.how_asked.connect(presenter.ask),
            self.end_confirmed.connect(presenter.end),
            presenter.changed.connect(self.render),
        ]
        self.render(presenter.state)

    def release(self) -> None:
        """Leave the presenter: nothing of the page reaches it any more."""
        for join in self._joins:
            QObject.disconnect(join)
        self._joins = []

    # --- building -------------------------------------------------------------------------------------

    def build(self, body: QWidget) -> None:
        """Top bar; below it script, phone, desk."""
        outer = column(body)
        self.top = StageTopBar(script=look.scale().text > LARGE_TEXT)
        outer.addWidget(self.top)
        self._row = row(None, 14, (16, 14, 16, 14))
        outer.addLayout(self._row, 1)
        self.script = ScriptPanel(ground=True)
        self._scriptless = look.scale().text > LARGE_TEXT
        self.script.setVisible(not self._scriptless)
        self.phone = PhoneView()
        self.desk = Desk()
        self._row.addWidget(self.script)
        self._row.addWidget(self.phone)
        self._row.addWidget(self.desk, 1)
        self._connect()
        self._fit()

    def _connect(self) -> None:
        self.script.ordered.connect(self.command_given)
        self.script.called_back.connect(self.script_called)
        self.top.end_asked.connect(self.ask_end)
        self.top.how_asked.connect(self.how_asked)
        self.top.script_asked.connect(lambda: self.panel_asked.emit("script"))
        self.desk.microphone_retry.connect(self.microphone_retry)
        self.desk.aid_closed.connect(self.aid_closed)
        self.desk.script_called.connect(self.script_called)
        self.phone.retry_pressed.connect(self.camera_retry)
        self.phone.other_camera_pressed.connect(self._open_cameras)
        self.desk.ordered.connect(self.command_given)
        self.desk.chosen.connect(self.comment_chosen)
        self.desk.tab_chosen.connect(self.tab_chosen)
        self.desk.panel_asked.connect(self.panel_asked)
        self.desk.mute_opened.connect(self.mute_opened)
        self.desk.unfolded.connect(self.unfolded)

    def first_focus(self) -> QWidget | None:
        """The list of comments: arrows work at once."""
        return self.desk.queue

    def set_cameras(self, cameras: Sequence[tuple[str, str]]) -> None:
        """Offer these (label, source) when the picture is lost."""
        self._cameras = tuple(cameras)

    def _open_cameras(self) -> None:
        menu = QMenu(self)
        menu.setFont(look.font("body"))
        for words, source in self._cameras:
            menu.addAction(words, lambda source=source: self.camera_chosen.emit(source))
        if not self._cameras:
            menu.addAction(word("check.none_found")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.phone.mapToGlobal(QPoint(look.px(60), self.phone.height() // 2)))

    # --- showing --------------------------------------------------------------------------------------

    def show_frame(self, picture: Picture | None) -> None:
        """Show the newest picture (BGR) on the phone; hearts move with it."""
        self.phone.show_frame(picture)

    def show_state(self, state: StageState) -> None:
        """Put a state into the widgets."""
        self.top.show_clock(state.clock_s, state.title)
        self.top.show_gauges(state.gauges)
        self.top.show_how(state.ask_button)
        self.top.show_script(sum(line.done for line in state.script), len(state.script))
        self.phone.show_state(state.phone, state.now_ms)
        self.desk.show_state(state.desk, state.clock_s * 1000)
        self.desk.show_script(state.script, waits=state.script_waits)
        self.desk.set_letters(state.letter_keys)
        self.script.show_lines(state.script, waits=state.script_waits)
        if state.ended and self._dialog is not None:
            self._dialog.answer(SAFE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width: the phone takes what its height asks for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, height = self.width() / look.scale().whole, self.height() / look.scale().whole
        notes = 206 if width < NARROW_UNDER else 264 if width >= WIDE_FROM else 222
        self.script.setFixedWidth(look.px(notes))
        free = self.height() - self.top.height() - look.px(28)
        most = (
            self.width()
            - look.px(LAYOUT.desk_least_w + 46)
            - (look.px(notes + 14) if not self._scriptless else 0)
        )
        self.phone.setFixedWidth(max(look.px(220), min(width_for(free), most)))
        self.desk.set_compact(height < COMPACT_UNDER)

    # --- keys -----------------------------------------------------------------------------------------

    def ask_end(self) -> None:
        """Ask once whether the live shall end; going on is the safe answer."""
        if self._dialog is not None:
            return
        dialog = Dialog(
            self.window(), title=word("stage.end_title"), text=self._so_far(), icon="stop-fill", tone="poor"
        )
        dialog.add_button("end", word("stage.end_go"), name="confirmEndButton")
        dialog.add_button(SAFE, word("stage.end_stay"), "primary", name="stayButton")
        dialog.answered.connect(self._end_answered)
        self._dialog = dialog
        dialog.open()

    def _so_far(self) -> str:
        state = self.state
        seconds = state.clock_s if state is not None else 0
        left = sum(not line.done for line in state.script) if state is not None else 0
        key = "stage.end_text" if left else "stage.end_text_all"
        return word(key, minutes=seconds // 60, seconds=seconds % 60, left=left)

    def _end_answered(self, key: str) -> None:
        self._dialog = None
        if key == "end":
            self.end_confirmed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt or Ctrl with a letter always; a letter alone only when letter keys are on."""
        letters = self.state is not None and self.state.letter_keys
        intent = intent_of(event, letters=letters)
        if intent is None or not self._act(intent):
            super().keyPressEvent(event)

    def _act(self, intent: str) -> bool:
        """Do what a key stands for; False when it means nothing now."""
        acts: dict[str, Callable[[], None]] = {
            "end": self.ask_end,
            "undo": self.desk.bar.press_undo,
            "freeze": self.desk.bar.press_freeze,
            "filter": self.desk.bar.press_filter,
            "guests": lambda: self.panel_asked.emit("guests"),
            "script": self.script.press_done,
            "camera": self.camera_retry.emit,
            "down": lambda: self.comment_moved.emit(1),
            "up": lambda: self.comment_moved.emit(-1),
            "back": self._step_back,
            "region": self._next_region,
        }
        if intent in acts:
            acts[intent]()
            return True
        desk = self.state.desk if self.state is not None else None
        order = order_of(intent, desk) if desk is not None else None
        if order is not None:
            self.command_given.emit(*order)
        elif intent in self.desk.comment.verbs.tiles:
            self.desk.comment.verbs.press(intent)
        else:
            return False
        return True

    def _step_back(self) -> None:
        """Esc shuts what is open, then lets the chosen comment go; it never ends the live."""
        desk = self.state.desk if self.state is not None else None
        if desk is None:
            return
        if desk.panel != "comment":
            self.panel_asked.emit(desk.panel)
        elif desk.mute_open:
            self.mute_opened.emit()
        elif desk.chosen is not None:
            self.comment_chosen.emit(None)

    def _next_region(self) -> None:
        regions: list[QWidget] = [
            self.desk.queue,
            self.desk.panels,
            self.desk.bar,
            self.script,
            self.top,
        ]
        now = self.focusWidget()
        at = next(
            (i for i, one in enumerate(regions) if now is not None and (one is now or one.isAncestorOf(now))),
            -1,
        )
        for step in range(1, len(regions) + 1):
            target = _first_stop(regions[(at + step) % len(regions)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return


def _first_stop(region: QWidget) -> QWidget | None:
    if region.focusPolicy() & Qt.FocusPolicy.TabFocus and region.isVisible():
        return region
    for button in region.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            return button
    return None
