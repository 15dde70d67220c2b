"""The list "before the live": measured lines tick themselves and are locked, the others by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.tokens import TARGET
from trainer_app.ui.widgets.controls import column, label
from trainer_app.ui.widgets.desk_column import TallColumn

WRAP = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class ItemLike(Protocol):
    """One line of the list."""

    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def group(self) -> str: ...  # noqa: D102
    @property
    def ticked(self) -> bool: ...  # noqa: D102
    @property
    def locked(self) -> bool: ...  # noqa: D102


class CheckRow(QAbstractButton):
    """One line with its box. Locked: it shows what was measured and takes no click."""

    def __init__(self, words: str, *, locked: bool) -> None:
        super().__init__()
        self._locked = locked
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(not locked)
        self._measured = False
        self.setFont(look.font("body", weight=600, size=16))
        if locked:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAccessibleDescription(word("check.locked"))
            self.setToolTip(word("check.locked"))
        else:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def ticked(self) -> bool:
        """Whether the box is ticked."""
        return self._measured if self._locked else self.isChecked()

    def show_ticked(self, ticked: bool) -> None:
        """Tick or untick without a signal."""
        if ticked != self.ticked:
            self._measured = ticked
            if not self._locked:
                self.setChecked(ticked)
            self.update()

    def mousePressEvent(self, event: object) -> None:
        """A locked line takes no click."""
        if not self._locked:
            super().mousePressEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ticks, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._locked:
            self.click()
            return
        super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        """One or two lines; at least a target."""
        room = QRect(0, 0, max(40, width - look.px(40)), 1000)
        text = QFontMetrics(self.font()).boundingRect(room, WRAP, self.text()).height()
        return max(look.px(TARGET.least), text + look.px(10))

    def sizeHint(self) -> QSize:
        """Room for its words at a usual width."""
        return QSize(look.px(240), self.heightForWidth(look.px(280)))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its words or a target: the list scrolls instead."""
        return QSize(look.px(160), self.heightForWidth(max(self.width(), look.px(200))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box and words."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        size = look.px(28)
        box = QRectF(0, (self.height() - size) / 2, size, size)
        icon = "check-square-fill" if self.ticked else "square-bold"
        draw_icon(painter, icon, box, look.token(palette, "good" if self.ticked else "line_strong"))
        painter.setFont(self.font())
        painter.setPen(look.token(palette, "text"))
        text = QRectF(look.px(40), 0, self.width() - look.px(40), self.height())
        painter.drawText(text, WRAP, self.text())
        painter.end()


class Checklist(TallColumn):
    """All lines in their groups. `ticked(key, on)` when one was ticked by hand."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, CheckRow] = {}
        self._lines = column(self, 0, (22, 16, 22, 16))
        self._lines.addWidget(label(word("check.list_title"), "h3"))
        self._lines.addWidget(label(word("check.list_hint"), "small", "text_2", wrap=True))
        self._built = False

    def row(self, key: str) -> CheckRow:
        """Return a line by its key; KeyError for an unknown one."""
        return self._rows[key]

    def show_items(self, items: Sequence[ItemLike]) -> None:
        """Show these lines; they are built once."""
        if not self._built:
            self._build(items)
        for item in items:
            self._rows[item.key].show_ticked(item.ticked)

    def _build(self, items: Sequence[ItemLike]) -> None:
        self._built = True
        group = ""
        for item in items:
            if item.group != group:
                group = item.group
                title = label(word(f"check.group.{group}"), "caption", "text_3")
                title.setFont(look.font("small_strong", size=14))
                title.setContentsMargins(0, look.px(6), 0, 0)
                self._lines.addWidget(title)
            made = CheckRow(word(f"check.item.{item.key}"), locked=item.locked)
            made.setObjectName(f"{item.key}Item")
            if not item.locked:
                made.toggled.connect(lambda on, key=item.key: self.ticked.emit(key, on))
            self._rows[item.key] = made
            self._lines.addWidget(made)
        self._lines.addStretch(1)
