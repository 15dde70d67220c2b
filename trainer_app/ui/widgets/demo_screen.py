"""The picture alone on a second screen: what the class sees while the trainer works on the first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QStackedLayout, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import STAGE
from trainer_app.ui.widgets.compare_view import CompareView
from trainer_app.ui.widgets.overlay_view import OverlayView


def other_screen(window: QWidget) -> QScreen | None:
    """Return a screen that the window is not on; None with a single screen."""
    here = window.screen()
    return next((screen for screen in QGuiApplication.screens() if screen is not here), None)


class AudienceScreen(QWidget):
    """A window without a frame that fills a screen; Esc or closing it says `gone`."""

    gone = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("audienceScreen")
        self.setWindowTitle(word("demo.second_name"))
        look.set_palette(self, STAGE)
        # It never takes the keys: they stay with the trainer.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # And it never keeps the app alive once the trainer's own window was closed.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.live = OverlayView(round_corners=False)
        self.pair = CompareView()
        self.pair.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.live)
        self._stack.addWidget(self.pair)

    def put_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def show_pair(self, shown: bool) -> None:
        """Show the two moments instead of the camera."""
        self._stack.setCurrentWidget(self.pair if shown else self.live)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it went."""
        event.accept()
        self.gone.emit()
