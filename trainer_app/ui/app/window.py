"""The one window: a stack of pages made at their first visit, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from trainer_app.basics.assets import assets_dir
from trainer_app.ui import text
from trainer_app.ui.heartbeat import Heartbeat
from trainer_app.ui.theme import look
from trainer_app.ui.theme.scale import TEXT_SCALES, scale_for
from trainer_app.ui.widgets.controls import Page
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.help_panel import HELP, HelpDialog

AnyPage = Page[Any]
FIRST_SIZE = (1366, 768)
LEAST_SIZE = (1024, 600)


class MainWindow(QMainWindow):
    """Shows one page at a time. text_scale_chosen(scale) · close_asked(): closed while a live runs.

    help_asked(): F1, or the door of the help on a page, was pressed.
    """

    text_scale_chosen = Signal(float)
    close_asked = Signal()
    help_asked = Signal()

    def __init__(self, makers: dict[str, Callable[[], AnyPage]], text_scale: float) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Gladi Live")
        self.setWindowIcon(QIcon(str(assets_dir() / "app-icon.svg")))
        self.setMinimumSize(*LEAST_SIZE)
        self._makers = makers
        self._pages: dict[str, AnyPage] = {}
        self._stale: set[str] = set()
        self._text_scale = text_scale
        self.may_close = True
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.resize(*FIRST_SIZE)
        self._make_keys()

    def _make_keys(self) -> None:
        keys: list[tuple[str, Callable[[], None]]] = [
            ("F1", self.help_asked.emit),
            ("F11", self._toggle_full_screen),
            ("Ctrl++", lambda: self._step_text(1)),
            ("Ctrl+=", lambda: self._step_text(1)),
            ("Ctrl+-", lambda: self._step_text(-1)),
            ("Ctrl+0", lambda: self.text_scale_chosen.emit(1.0)),
        ]
        for key, act in keys:
            QShortcut(QKeySequence(key), self, act)

    def page(self, name: str) -> AnyPage:
        """Return a page by its name, made now if it was never visited; KeyError for an unknown one."""
        if name not in self._pages:
            made = self._makers[name]()
            made.help_asked.connect(self.help_asked)
            self._pages[name] = made
            self.stack.addWidget(made)
        return self._pages[name]

    def fresh(self, name: str) -> AnyPage:
        """Return a page made anew, for one that belongs to one happening (a live); the old one goes."""
        old = self._pages.pop(name, None)
        self._stale.discard(name)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        return self.page(name)

    def show_page(self, name: str) -> AnyPage:
        """Bring a page up."""
        shown = self.page(name)
        if name in self._stale:
            self._stale.discard(name)
            shown.rebuild()
        self.stack.setCurrentWidget(shown)
        target = shown.first_focus()  # filled after it came up, a page had nothing to give the focus to
        if target is not None and not self._asks() and self.focusWidget() is not target:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        Heartbeat.collect_all()
        return shown

    def current(self) -> str:
        """Return the name of the page that is up, empty before the first."""
        up = self.stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is up), "")

    def set_text_scale(self, scale: float) -> None:
        """Draw all pages with letters of this size (one of TEXT_SCALES)."""
        self._text_scale = scale
        look.set_scale(scale_for(self.height(), scale))
        self._rebuild()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.setLocale(text.locale())
        self._rebuild()

    def mark_stale(self) -> None:
        """Make every page anew when it comes up next: somebody else sits here, who is addressed otherwise."""
        self._stale = set(self._pages)

    def _rebuild(self) -> None:
        self._stale.clear()
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        for page in self._pages.values():
            page.rebuild()
        self._focus_again(name)

    def _focus_again(self, name: str) -> None:
        """Give the focus back to what had it before the page was made anew, else to the page's first stop."""
        page = self.stack.currentWidget()
        if not isinstance(page, Page) or self._asks():
            return
        again = page.findChild(QWidget, name) if name and name != page.objectName() else None
        target = again or page.first_focus() or page
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asks(self) -> bool:
        return any(dialog.isVisible() for dialog in self.findChildren(Dialog))

    def open_help(self) -> None:
        """Say what can be done on the page that is up, not over another question; once more: shut it."""
        name = self.current()
        for open_one in self.findChildren(HelpDialog):
            if open_one.isVisible():
                open_one.answer(SAFE)
                return
        if name in HELP and not self._asks():
            HelpDialog(self, name).open()

    def _step_text(self, step: int) -> None:
        place = min(range(len(TEXT_SCALES)), key=lambda i: abs(TEXT_SCALES[i] - self._text_scale))
        self.text_scale_chosen.emit(TEXT_SCALES[max(0, min(place + step, len(TEXT_SCALES) - 1))])

    def _toggle_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow everything once the window is high enough."""
        super().resizeEvent(event)
        wanted = scale_for(self.height(), self._text_scale)
        if wanted != look.scale():
            look.set_scale(wanted)
            self._rebuild()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless a live runs: then the page asks first."""
        if self.may_close:
            event.accept()
        else:
            event.ignore()
            self.close_asked.emit()

    def central(self) -> QWidget:
        """Return the widget that dialogs and toasts lie over."""
        return self.stack
