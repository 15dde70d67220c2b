"""What every test of the window needs: the shipped fonts, a scale, a language, and nothing left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from trainer_app.ui import text
from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import load_fonts
from trainer_app.ui.theme.scale import Scale, scale_for
from trainer_app.ui.widgets.focus import FocusRing


@pytest.fixture(autouse=True)
def _window_world(qapp: QApplication) -> Iterator[None]:
    """Fonts loaded once, Indonesian at 100 %, unknown words are errors; put back after each test."""
    if not qapp.property("fontsLoaded"):
        load_fonts()
        qapp.setProperty("fontsLoaded", True)
    look.set_scale(Scale())
    look.set_motion(False)
    text.set_strict(True)
    text.set_language("id")
    yield
    text.set_language("id")
    text.set_addressed("Bu")
    text.set_strict(False)
    look.set_motion(True)
    look.set_scale(Scale())


@pytest.fixture
def show(qtbot: object) -> Callable[..., QWidget]:
    """Return a way to build a page at a size, text scale and language, shown in a window with a focus ring.

    show(make_page, size=(1366, 768), text_scale=1.0, language="id") -> the window; `window.page` is the page.
    """

    kept: list[QWidget] = []

    def build(
        make: Callable[[], QWidget],
        size: tuple[int, int] = (1366, 768),
        text_scale: float = 1.0,
        language: text.Language = "id",
    ) -> QWidget:
        look.set_scale(scale_for(size[1], text_scale))
        text.set_language(language)
        window = Window(make())
        kept.append(window)
        qtbot.addWidget(window)  # type: ignore[attr-defined]
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)  # type: ignore[attr-defined]
        return window

    return build


class Window(QWidget):
    """A plain top-level window that holds one page, as the app's window does."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.page = page
        page.setParent(self)
        self.ring = FocusRing(self)

    def resizeEvent(self, event: object) -> None:
        self.page.setGeometry(self.rect())
