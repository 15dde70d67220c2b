"""The segmented control: one of a few choices, side by side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import BORDER, RADIUS, TARGET
from trainer_app.ui.widgets.controls import row


class Segment(QAbstractButton):
    """One choice of a segmented control."""

    def __init__(self, text: str, letter: int) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFont(look.font("small_strong", size=letter))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", RADIUS.sm)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """One line of text and a margin; at least a target."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * look.px(16)
        return QSize(max(width, look.px(TARGET.least)), max(look.tx(TARGET.least), look.px(TARGET.least)))

    def minimumSizeHint(self) -> QSize:
        """The same: the words of a choice are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chosen one stands out by ground and ring, not by hue alone."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        box, radius = QRectF(self.rect()), look.px(11)
        ink = look.token(palette, "text_2")
        if self.isChecked():
            dark = palette.name == "stage"
            ground = look.token(palette, "surface_3" if dark else "surface")
            edge = look.token(palette, "accent_line" if dark else "line_strong")
            draw_box(painter, box, radius, ground, edge, look.px(BORDER.control if dark else BORDER.hair))
            ink = look.token(palette, "text" if dark else "accent_text")
        elif self.underMouse():
            draw_box(painter, box, radius, look.token(palette, "surface_3"))
        painter.setFont(self.font())
        painter.setPen(ink if self.isEnabled() else look.token(palette, "text_3"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class SegmentedControl(QWidget):
    """One of a few choices, side by side; arrow keys move, `chosen` says the key of the new choice."""

    chosen = Signal(str)

    def __init__(
        self, choices: tuple[tuple[str, str], ...] = (), *, letter: int = 15, name: str = ""
    ) -> None:
        super().__init__()
        self._letter = letter
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))
        self._row = row(self, 4, (4, 4, 4, 4))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)

    def set_choices(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Show these (key, words); the words of known keys change in place, so focus stays."""
        if [key for key, _ in choices] == self._keys:
            for number, (_, words) in enumerate(choices):
                button = self._group.button(number)
                if button.text() != words:
                    button.setText(words)
                    button.setAccessibleName(words)
                    button.updateGeometry()
            return
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._keys = [key for key, _ in choices]
        for number, (_, words) in enumerate(choices):
            segment = Segment(words, self._letter)
            self._group.addButton(segment, number)
            self._row.addWidget(segment, 1)

    def choose(self, key: str) -> None:
        """Show this choice as taken, without a signal; an unknown key shows none."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)
        elif (taken := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            taken.setChecked(False)
            self._group.setExclusive(True)

    def choice(self) -> str:
        """Return the key of the taken choice, "" without one."""
        number = self._group.checkedId()
        return self._keys[number] if 0 <= number < len(self._keys) else ""

    def button(self, key: str) -> QAbstractButton:
        """Return the button of a key; ValueError when there is none."""
        return self._group.button(self._keys.index(key))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The groove the choices lie in."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.md), look.token(palette, "surface_2"))
        painter.end()
