"""The buttons at the foot of the check page's picture: camera, microphone, phone as a camera."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QMenu, QSizePolicy, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import OVERLAY, RADIUS, STAGE

Choices = tuple[tuple[str, str], ...]
"""(words, source) of each device."""


class OverlayButton(QAbstractButton):
    """A dark button on the picture."""

    def __init__(self, words: str, icon: str, *, opens: bool) -> None:
        super().__init__()
        self._icon, self._opens = icon, opens
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(look.font("small", weight=600))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", RADIUS.md)

    def sizeHint(self) -> QSize:
        """Icon, words, caret."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(words + look.px(48 + (22 if self._opens else 0)), max(look.px(46), look.tx(40)))

    def minimumSizeHint(self) -> QSize:
        """The words and the caret; the icon goes first where the picture is narrow."""
        return QSize(self.sizeHint().width() - look.px(36), self.sizeHint().height())

    @property
    def shows_icon(self) -> bool:
        """Whether there is room for the icon beside the words."""
        return self.width() >= self.sizeHint().width() - look.px(12)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, words, caret."""
        painter = QPainter(self)
        hover = self.underMouse() or self.isDown()
        ground = look.colour(STAGE.surface_3) if hover else look.colour(OVERLAY.pill)
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.md), ground)
        ink = look.colour(OVERLAY.bubble_text)
        caret = look.px(14)
        wide = QFontMetrics(self.font()).horizontalAdvance(self.text())
        sign = look.px(26) if self.shows_icon else 0
        left = (self.width() - wide - sign - look.px(20 if self._opens else 0)) / 2
        if self.shows_icon:
            icon = QRectF(left, (self.height() - look.px(20)) / 2, look.px(20), look.px(20))
            draw_icon(painter, self._icon, icon, ink)
        painter.setFont(self.font())
        painter.setPen(ink)
        text = QRectF(left + sign, 0, wide + 2, self.height())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self._opens:
            square = QRectF(text.right() + look.px(5), (self.height() - caret) / 2, caret, caret)
            draw_icon(painter, "caret-down-bold", square, ink)
        painter.end()


class DeviceStrip(QWidget):
    """camera_chosen(source) · microphone_chosen(source) · phone_asked()."""

    camera_chosen = Signal(str)
    microphone_chosen = Signal(str)
    phone_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cameras: tuple[Choices, str] = ((), "")
        self._microphones: tuple[Choices, str] = ((), "")
        grid = QGridLayout(self)
        grid.setContentsMargins(look.px(10), 0, look.px(10), look.px(12))
        grid.setSpacing(look.px(8))
        self.camera = OverlayButton(word("check.camera_button"), "webcam-fill", opens=True)
        self.microphone = OverlayButton(word("check.microphone_button"), "microphone-bold", opens=True)
        self.phone = OverlayButton(word("check.phone_button"), "device-mobile-fill", opens=False)
        for name, button in (("camera", self.camera), ("microphone", self.microphone), ("phone", self.phone)):
            button.setObjectName(f"{name}Button")
        grid.addWidget(self.camera, 0, 0)
        grid.addWidget(self.microphone, 0, 1)
        grid.addWidget(self.phone, 1, 0, 1, 2)
        self.camera.clicked.connect(self.open_cameras)
        self.microphone.clicked.connect(self.open_microphones)
        self.phone.clicked.connect(self.phone_asked)

    def set_cameras(self, choices: Sequence[tuple[str, str]], current: str) -> None:
        """Offer these cameras; the one with the source `current` is ticked."""
        self._cameras = (tuple(choices), current)

    def set_microphones(self, choices: Sequence[tuple[str, str]], current: str) -> None:
        """Offer these microphones; the one with the source `current` is ticked."""
        self._microphones = (tuple(choices), current)

    def open_cameras(self) -> None:
        """Show the cameras to choose from."""
        self._open(self.camera, word("check.choose_camera"), self._cameras, self.camera_chosen.emit)

    def open_microphones(self) -> None:
        """Show the microphones to choose from."""
        title = word("check.choose_microphone")
        self._open(self.microphone, title, self._microphones, self.microphone_chosen.emit)

    def _open(
        self, button: QWidget, title: str, choices: tuple[Choices, str], choose: Callable[[str], None]
    ) -> None:
        menu = QMenu(self)
        menu.setObjectName("deviceMenu")
        menu.setAccessibleName(title)
        menu.setFont(look.font("body"))
        for words, source in choices[0]:
            action = menu.addAction(words, lambda source=source: choose(source))
            action.setCheckable(True)
            action.setChecked(source == choices[1])
        if not choices[0]:
            menu.addAction(word("check.none_found")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - look.px(4))))
