"""The talking points: which were talked about, which is now, and the button that ticks it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS, TARGET
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import IconView, column, label, row, scrolling
from trainer_app.ui.widgets.desk_like import LineLike

WRAP = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class ScriptLineButton(QAbstractButton):
    """One talking point; pressing ticks it, or opens it again."""

    def __init__(self) -> None:
        super().__init__()
        self._line: LineLike | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringInside", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: LineLike) -> None:
        """Show a talking point."""
        if line == self._line:
            return
        self._line = line
        key = "stage.script_line_done" if line.done else "stage.script_line_now"
        self.setAccessibleName(word(key, title=line.title) if line.done or line.now else line.title)
        self.setAccessibleDescription(line.note)
        self._measure()
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        now = self._line is not None and self._line.now
        return (look.font("h4", size=19) if now else look.font("body", weight=600, size=16)), look.font(
            "body", size=16
        )

    def _tall(self, width: int) -> tuple[int, int, int]:
        """Return the heights of title and note and of the whole at a width."""
        if self._line is None:
            return 0, 0, look.px(TARGET.least)
        title_font, note_font = self._fonts()
        room = QRect(0, 0, max(40, width - look.px(60)), 2000)
        title = QFontMetrics(title_font).boundingRect(room, WRAP, self._line.title).height()
        note = 0
        if self._line.now and self._line.note:
            note = QFontMetrics(note_font).boundingRect(room, WRAP, self._line.note).height() + look.px(4)
        return title, note, max(look.px(TARGET.least), title + note + look.px(22 if self._line.now else 18))

    def _measure(self) -> None:
        self.setFixedHeight(self._tall(self.width())[2])

    def sizeHint(self) -> QSize:
        """As tall as the words ask for."""
        return QSize(look.px(180), self._tall(self.width())[2])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width asks for."""
        super().resizeEvent(event)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, title, note; the present one on a tinted ground with a bar at its left."""
        line = self._line
        if line is None:
            return
        painter = QPainter(self)
        palette = look.palette_of(self)
        if line.now:
            painter.fillRect(self.rect(), look.token(palette, "accent_tint"))
            painter.fillRect(0, 0, look.px(4), self.height(), look.token(palette, "accent_line"))
        elif self.underMouse():
            painter.fillRect(self.rect(), look.token(palette, "surface_2"))
        title_tall, note_tall, _ = self._tall(self.width())
        top = (self.height() - title_tall - note_tall) / 2
        size = look.px(24)
        icon = QRectF(look.px(14), top, size, size)
        name = "check-square-fill" if line.done else "square-bold"
        draw_icon(painter, name, icon, look.token(palette, "good" if line.done else "line_strong"))
        left, wide = look.px(48), self.width() - look.px(60)
        title_font, note_font = self._fonts()
        painter.setFont(title_font)
        painter.setPen(look.token(palette, "text" if line.now else "text_2"))
        painter.drawText(QRectF(left, top, wide, title_tall + 2), WRAP, line.title)
        if note_tall:
            painter.setFont(note_font)
            painter.setPen(look.token(palette, "text_2"))
            box = QRectF(left, top + title_tall + look.px(4), wide, note_tall)
            painter.drawText(box, WRAP, line.note)
        painter.end()


class ScriptPanel(QWidget):
    """The talking points. Emits `ordered` with script_done or script_back and the line's number.

    `called_back`: the host shall come back to the present point.

    closable: with a button that shuts it. ground: with a rounded box of its own.
    """

    ordered = Signal(str, object, object, object)
    closed = Signal()
    called_back = Signal()

    def __init__(self, *, closable: bool = False, ground: bool = False) -> None:
        super().__init__()
        self._ground = ground
        self._lines: tuple[LineLike, ...] = ()
        outer = column(self)
        head = row(None, 8, (14, 12, 14, 6))
        if look.scale().text <= 1.125:
            head.addWidget(IconView("note-fill", 24, "accent_text"))
        head.addWidget(label(word("stage.script"), "h4"))
        head.addStretch(1)
        self._count = label("", "small", "text_2")
        head.addWidget(self._count)
        if closable:
            shut = Button("", kind="ghost", size="s", icon="x-bold", name=word("stage.close"))
            shut.setObjectName("closeScriptButton")
            shut.clicked.connect(self.closed)
            head.addWidget(shut)
        outer.addLayout(head)
        content = QWidget()
        self._column = column(content, 2)
        self._column.addStretch(1)
        outer.addWidget(scrolling(content), 1)
        foot = column(None, 8, (12, 8, 12, 12))
        self.back_button = Button(word("stage.script_back"), kind="plain", size="s", icon="note-fill")
        self.back_button.setObjectName("scriptBackButton")
        self.back_button.clicked.connect(self.called_back)
        self.back_button.hide()
        foot.addWidget(self.back_button)
        self.done_button = Button(word("stage.script_done"), kind="tint", size="s", icon="check-bold")
        self.done_button.setObjectName("scriptDoneButton")
        self.done_button.clicked.connect(self.press_done)
        foot.addWidget(self.done_button)
        outer.addLayout(foot)
        self._buttons: list[ScriptLineButton] = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded ground of its own where it is a column of the stage."""
        if not self._ground:
            return
        painter = QPainter(self)
        palette = look.palette_of(self)
        surface, line = look.token(palette, "surface"), look.token(palette, "line")
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.lg), surface, line, max(1, look.px(1)))
        painter.end()

    def press_done(self) -> None:
        """Tick the present talking point."""
        number = next((place for place, line in enumerate(self._lines, start=1) if line.now), None)
        if number is not None:
            self.ordered.emit("script_done", None, None, str(number))

    def show_lines(self, lines: Sequence[LineLike], *, waits: bool = False) -> None:
        """Show these talking points; waits: the present one was left long ago, so offer the way back."""
        self._lines = tuple(lines)
        self.back_button.setVisible(waits)
        while len(self._buttons) < len(self._lines):
            button = ScriptLineButton()
            place = len(self._buttons)
            button.clicked.connect(lambda _checked=False, place=place: self._press(place))
            self._buttons.append(button)
            self._column.insertWidget(place, button)
        for place, button in enumerate(self._buttons):
            shown = place < len(self._lines)
            button.setVisible(shown)
            if shown:
                button.show_line(self._lines[place])
        done = sum(1 for line in self._lines if line.done)
        self._count.setText(word("stage.script_count", done=done, all=len(self._lines)))
        over = bool(self._lines) and done == len(self._lines)
        words = word("stage.script_all_done" if over else "stage.script_done")
        if self.done_button.text() != words:
            self.done_button.set_words(words)
        self.done_button.setEnabled(not over)

    def _press(self, place: int) -> None:
        if place < len(self._lines):
            verb = "script_back" if self._lines[place].done else "script_done"
            self.ordered.emit(verb, None, None, str(place + 1))
