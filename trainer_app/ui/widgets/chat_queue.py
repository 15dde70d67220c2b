"""The desk's list of comments: newest on top, holding its place while a comment is chosen or pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import draw_text, emoji
from trainer_app.ui.theme.tokens import STAGE
from trainer_app.ui.widgets.chat import ROW, QueueModel
from trainer_app.ui.widgets.chat_delegate import QueueDelegate
from trainer_app.ui.widgets.chat_hold import hold
from trainer_app.ui.widgets.chat_like import RowLike

POINTER_RESTS_MS = 8_000
"""After so long without a move the mouse lies there unused and the list flows again."""
POINTER_EVENTS = (QEvent.Type.Enter, QEvent.Type.MouseMove, QEvent.Type.Leave)


class CommentQueue(QListView):
    """Comments to choose from. `chosen(id)` by click or arrow key; `taken(id)` by Enter.

    `waiting_changed(count)`: so many new comments wait; `release` brings them.
    """

    chosen = Signal(str)
    taken = Signal(str)
    waiting_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("commentQueue")
        self.setAccessibleName(word("stage.queue"))
        self._model = QueueModel()
        self._delegate = QueueDelegate()
        self._all: tuple[RowLike, ...] = ()
        self._chosen: str | None = None
        self._held_by_choice = False
        self._pointer = False
        self._moved_ms = 0
        self._was_holding = False
        self._waiting = 0
        self._context: object = None
        self._empty = ("", "")
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(False)
        self.setAutoScroll(
            False
        )  # nobody scrolled: the chosen one is in the panel, the list shows the newest
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # words never break anew
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setProperty("ringInside", True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._ranged)
        self._ranged(0, 0)
        self.clicked.connect(self._clicked)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def waiting(self) -> int:
        """How many new comments wait in the pill."""
        return self._waiting

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the comments in the list, newest first."""
        return tuple(row.id for row in self._model.rows)

    def show_rows(
        self, rows: Sequence[RowLike], chosen: str | None, *, hold_choice: bool, now_ms: int, context: object
    ) -> None:
        """Show these comments, newest first.

        chosen: the chosen comment. hold_choice: it was not dealt with yet, so the list keeps its place.
        context: what the list is of (the tab); when it changes nothing is held.
        """
        fresh = context != self._context
        self._context = context
        same = rows is self._all and chosen == self._chosen
        self._all = tuple(rows)
        self._chosen = self._delegate.chosen = chosen
        self._held_by_choice = hold_choice and chosen is not None
        older_ms, self._delegate.now_ms = self._delegate.now_ms, now_ms
        if not same or fresh or self.holding != self._was_holding:
            self._show(fresh=fresh)
        if now_ms // 1000 != older_ms // 1000 or not same:
            self.viewport().update()

    def show_empty(self, title: str, text: str) -> None:
        """Say this while the list is empty."""
        if (title, text) != self._empty:
            self._empty = (title, text)
            self.viewport().update()

    def release(self) -> None:
        """Show the new comments that waited, from the top."""
        self._model.set_rows(self._all)
        self.scrollToTop()
        self._tell_waiting(0)

    @property
    def holding(self) -> bool:
        """Whether the list keeps its place now: a mouse that was merely left there holds nothing.

        A list that was scrolled is held too: what comes in above would not be seen without the pill.
        """
        resting = self._delegate.now_ms - self._moved_ms >= POINTER_RESTS_MS
        scrolled = self.verticalScrollBar().value() > 0
        return self._held_by_choice or scrolled or (self._pointer and not resting)

    def _show(self, *, fresh: bool) -> None:
        self._was_holding = self.holding
        held = hold(frozenset(self.ids), self._all, holding=self.holding and not fresh)
        bar = self.verticalScrollBar()
        was = bar.value()
        self._model.set_rows(held.rows)
        if fresh:
            self.scrollToTop()
        elif was > 0:
            self.doItemsLayout()
            bar.setValue(was)
        self._mark_current()
        self._tell_waiting(held.waiting)

    def _mark_current(self) -> None:
        place = self._model.place_of(self._chosen)
        if place >= 0 and self.currentIndex().row() != place:
            self.selectionModel().setCurrentIndex(
                self._model.index(place), self.selectionModel().SelectionFlag.NoUpdate
            )

    def _ranged(self, low: int, high: int) -> None:
        self.verticalScrollBar().setEnabled(high > low)  # its room stays, its handle is not drawn

    def _scrolled(self, value: int) -> None:
        if value == 0 and self._waiting and not self.holding:
            self._show(fresh=False)

    def _tell_waiting(self, waiting: int) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.waiting_changed.emit(waiting)

    # --- pointer and keys -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know whether the pointer is over the list."""
        if watched is self.viewport() and event.type() in POINTER_EVENTS:
            self._pointer = event.type() != QEvent.Type.Leave
            self._moved_ms = self._delegate.now_ms
            if not self.holding:
                self._show(fresh=False)
        return super().eventFilter(watched, event)

    def _clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row: RowLike | None = index.data(ROW)
        if row is not None:
            self.chosen.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose; Enter goes on to the buttons; everything else is not the list's."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -9999, Qt.Key.Key_End: 9999}
        rows = self._model.rows
        if event.key() in step and rows:
            place = self._model.place_of(self._chosen)
            wanted = 0 if place < 0 else min(len(rows) - 1, max(0, place + step[Qt.Key(event.key())]))
            self.chosen.emit(rows[wanted].id)
            self.scrollTo(self._model.index(wanted))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen is not None:
            self.taken.emit(self._chosen)
            return
        event.ignore()

    # --- painting -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or a friendly word while there are none."""
        super().paintEvent(event)
        if self._model.rows or not self._empty[0]:
            return
        painter = QPainter(self.viewport())
        paint_hint(painter, QRectF(self.viewport().rect()), *self._empty, emoji("👋", look.px(64)))
        painter.end()


def paint_hint(painter: QPainter, box: QRectF, title: str, text: str, picture: QPixmap | None) -> None:
    """Draw a picture, a title and a line in the middle of a box."""
    middle = box.center().y() - look.px(50)
    if picture is not None:
        edge = picture.width() / picture.devicePixelRatio()
        painter.drawPixmap(round(box.center().x() - edge / 2), round(middle - edge / 2), picture)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    line = QRectF(box.left() + look.px(20), middle + look.px(44), box.width() - look.px(40), look.tx(56))
    draw_text(painter, line, title, look.font("lead_strong", size=19), look.colour(STAGE.text), flags, 2)
    line.translate(0, look.tx(34))
    draw_text(painter, line, text, look.font("body"), look.colour(STAGE.text_2), flags, 3)
