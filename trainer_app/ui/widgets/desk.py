"""The moderator's desk: tabs, list with strips at its foot, chosen comment or a panel, whole-live bar.

Nothing moves under the pointer: strips stand at the foot of the list, the verbs at the foot of their panel,
the note and the pill have places of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS
from trainer_app.ui.widgets.chat_queue import CommentQueue
from trainer_app.ui.widgets.controls import column, row
from trainer_app.ui.widgets.desk_bar import WholeBar
from trainer_app.ui.widgets.desk_detail import CommentPanel
from trainer_app.ui.widgets.desk_head import DeskHead
from trainer_app.ui.widgets.desk_like import DeskLike, LineLike
from trainer_app.ui.widgets.desk_note import DeskNote
from trainer_app.ui.widgets.filter_panel import FilterPanel
from trainer_app.ui.widgets.guest_panel import GuestPanel
from trainer_app.ui.widgets.script_panel import ScriptPanel
from trainer_app.ui.widgets.strip_stack import StripStack

PANELS = ("comment", "filter", "guests", "script")
DETAIL_WIDE = 338
"""Width of the chosen comment's part in px at scale 1, without the growth of letters."""


class Desk(QWidget):
    """Emits `ordered(verb, target, seconds, term)` for every command, and what is opened or chosen."""

    ordered = Signal(str, object, object, object)
    chosen = Signal(object)
    tab_chosen = Signal(str)
    panel_asked = Signal(str)
    mute_opened = Signal()
    unfolded = Signal()
    aid_closed = Signal()
    script_called = Signal()
    microphone_retry = Signal()

    def __init__(self) -> None:
        super().__init__()
        lines = column(self)
        self.head = DeskHead()
        lines.addWidget(self.head)
        middle = row(None, 0)
        self._list = QWidget()
        listed = column(self._list, 8, (8, 8, 8, 8))
        self.queue = CommentQueue()
        listed.addWidget(self.queue, 1)
        self.strips = StripStack()
        listed.addWidget(self.strips)
        middle.addWidget(self._list, 1)
        self.panels = self._build_panels()
        middle.addWidget(self.panels)
        lines.addLayout(middle, 1)
        self.note = DeskNote()
        lines.addWidget(self.note)
        self.bar = WholeBar()
        lines.addWidget(self.bar)
        self._connect()

    def _build_panels(self) -> QStackedWidget:
        panels = QStackedWidget()
        self.comment = CommentPanel()
        self.filter = FilterPanel()
        self.guests = GuestPanel()
        self.script = ScriptPanel(closable=True)
        for panel in (self.comment, self.filter, self.guests, self.script):
            panels.addWidget(panel)
        wide = DETAIL_WIDE * (1.0 + 0.28 * (look.scale().text - 1.0) / 0.5)
        panels.setFixedWidth(look.px(wide))
        return panels

    def _connect(self) -> None:
        for part in (self.comment, self.filter, self.guests, self.script, self.bar, self.strips):
            part.ordered.connect(self.ordered)
        self.queue.chosen.connect(self.chosen.emit)
        self.queue.taken.connect(lambda _id: self.comment.verbs.tiles["answer"].setFocus())
        self.comment.mute_opened.connect(self.mute_opened)
        self.comment.unfolded.connect(self.unfolded)
        self.bar.panel_asked.connect(self.panel_asked)
        self.filter.closed.connect(lambda: self.panel_asked.emit("filter"))
        self.guests.closed.connect(lambda: self.panel_asked.emit("guests"))
        self.script.closed.connect(lambda: self.panel_asked.emit("script"))
        self.head.tab_chosen.connect(self.tab_chosen)
        self.head.released.connect(self.queue.release)
        self.queue.waiting_changed.connect(self.head.show_waiting)
        self.strips.aid_closed.connect(self.aid_closed)
        self.script.called_back.connect(self.script_called)
        self.strips.microphone_retry.connect(self.microphone_retry)

    def show_state(self, desk: DeskLike, now_ms: int) -> None:
        """Show the desk; now_ms: the live's clock, for the ages of comments."""
        self.head.show_counts(desk.counts, desk.tab)
        self.strips.show_state(desk)
        chosen = desk.chosen
        self.queue.show_rows(
            desk.rows,
            chosen.row.id if chosen is not None else None,
            hold_choice=not desk.acted_on_chosen,
            now_ms=now_ms,
            context=desk.tab,
        )
        self._show_empty(desk.tab)
        self.note.show_state(desk.undo, desk.refused)
        self.comment.verbs.set_shown(folded=desk.folded, allowed=desk.allowed)
        self.comment.show_chosen(chosen, folded=desk.folded, mute_open=desk.mute_open)
        self.filter.show_state(desk.terms, desk.held)
        self.filter.audience.show_state(
            followers_only=desk.followers_only, age_s=desk.follow_age_s, ages=desk.follow_ages
        )
        self.guests.show_state(desk.people, desk.allowed)
        self._open(desk.panel)
        self.bar.show_state(desk)

    def _open(self, panel: str) -> None:
        """Show a panel; the first thing in it takes the focus when it was opened just now."""
        place = PANELS.index(panel)
        if place == self.panels.currentIndex():
            return
        had = self.panels.currentWidget()
        inside = had.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.panels.setCurrentIndex(place)
        if panel != "comment":
            first = {"filter": self.filter.first_focus, "guests": self.guests.first_focus}.get(panel)
            target = first() if first is not None else self.script.done_button
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif inside:
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_script(self, lines: Sequence[LineLike], *, waits: bool) -> None:
        """Show the talking points in their panel, for windows without room for the column."""
        self.script.show_lines(lines, waits=waits)

    def _show_empty(self, tab: str) -> None:
        if tab == "all":
            self.queue.show_empty(word("stage.queue_empty_title"), word("stage.queue_empty_text"))
        else:
            self.queue.show_empty(word(f"stage.tab_empty_{tab}"), "")

    def set_compact(self, compact: bool) -> None:
        """Take less height for the verbs, in low windows."""
        for tile in self.comment.verbs.tiles.values():
            tile.set_compact(compact)

    def set_letters(self, shown: bool) -> None:
        """Show the letter keys on the buttons, or not."""
        for tile in (*self.comment.verbs.tiles.values(), *self.bar.tiles()):
            tile.set_letters(shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A panel with hairlines under its head and beside the list."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        line = look.token(palette, "line")
        hair = max(1, look.px(1))
        box = QRectF(self.rect())
        draw_box(painter, box, look.px(RADIUS.lg), look.token(palette, "surface"), line, hair)
        top = self._list.y()
        head = self.head.geometry().bottom()
        painter.fillRect(0, head, self.width(), hair, line)
        painter.fillRect(self.panels.x(), top, hair, self.panels.height(), line)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Repaint the hairlines when the parts have moved."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.update()
        return super().event(event)
