"""The moderator's desk: tabs, strips, list, chosen comment or a panel in its place, whole-live bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS
from trainer_app.ui.widgets.chat_queue import CommentQueue
from trainer_app.ui.widgets.controls import column, label, row
from trainer_app.ui.widgets.desk_bar import WholeBar
from trainer_app.ui.widgets.desk_detail import CommentPanel
from trainer_app.ui.widgets.desk_like import DeskLike, LineLike
from trainer_app.ui.widgets.desk_note import DeskNote
from trainer_app.ui.widgets.filter_panel import FilterPanel
from trainer_app.ui.widgets.guest_panel import GuestPanel
from trainer_app.ui.widgets.script_panel import ScriptPanel
from trainer_app.ui.widgets.segmented import SegmentedControl
from trainer_app.ui.widgets.strip import StripStack

TABS = ("all", "asking", "done")
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

    def __init__(self) -> None:
        super().__init__()
        lines = column(self)
        lines.addLayout(self._build_head())
        self.strips = StripStack()
        lines.addWidget(self.strips)
        middle = row(None, 0)
        self._list = QWidget()
        self._listed = listed = column(self._list, 0, (8, 8, 8, 8))
        self.queue = CommentQueue()
        listed.addWidget(self.queue)
        self.note = DeskNote(self._list)
        middle.addWidget(self._list, 1)
        self.panels = self._build_panels()
        middle.addWidget(self.panels)
        lines.addLayout(middle, 1)
        self.bar = WholeBar()
        lines.addWidget(self.bar)
        self._connect()

    def _build_head(self) -> QVBoxLayout:
        holder = column(None, 0)
        line: QHBoxLayout = row(None, 8, (16, 10, 12, 10))
        large = look.scale().text > 1.25
        line.addWidget(label(word("stage.desk_short" if large else "stage.desk"), "h4", size=19))
        line.addStretch(1)
        self.tabs = SegmentedControl(tuple((tab, word(f"stage.tab.{tab}", count=0)) for tab in TABS))
        self.tabs.setObjectName("deskTabs")
        self.tabs.chosen.connect(self.tab_chosen)
        line.addWidget(self.tabs)
        holder.addLayout(line)
        return holder

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
        self.note.undone.connect(self.bar.press_undo)

    def show_state(self, desk: DeskLike, now_ms: int) -> None:
        """Show the desk; now_ms: the live's clock, for the ages of comments."""
        counts = zip(TABS, desk.counts, strict=True)
        self.tabs.set_choices(tuple((tab, word(f"stage.tab.{tab}", count=count)) for tab, count in counts))
        self.tabs.choose(desk.tab)
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
        self._make_room()
        self.comment.show_chosen(chosen, folded=desk.folded, mute_open=desk.mute_open)
        self.filter.show_state(desk.terms, desk.held, followers_only=desk.followers_only)
        self.guests.show_state(desk.people)
        self.panels.setCurrentIndex(PANELS.index(desk.panel))
        self.bar.show_state(desk)

    def _make_room(self) -> None:
        """End the list above the note, so that nothing shines out beneath it."""
        edge = look.px(8)
        foot = edge if self.note.isHidden() else self.note.height() + look.px(14)
        if self._listed.contentsMargins().bottom() != foot:
            self._listed.setContentsMargins(edge, edge, edge, foot)

    def show_script(self, lines: Sequence[LineLike]) -> None:
        """Show the talking points in their panel, for windows without room for the column."""
        self.script.show_lines(lines)

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
        head = self.tabs.geometry().bottom() + look.px(10)
        painter.fillRect(0, head, self.width(), hair, line)
        painter.fillRect(self.panels.x(), top, hair, self.panels.height(), line)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Repaint the hairlines when the parts have moved."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.update()
        return super().event(event)
