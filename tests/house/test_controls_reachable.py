"""Every control of every light page has a name, a size, a tab stop; nothing is clipped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.window.people_samples import PEOPLE
from tests.window.report_samples import SAMPLE
from trainer_app.ui import text
from trainer_app.ui.pages.home import CutOff, HomePage, HomeState
from trainer_app.ui.pages.person import PersonPage, PersonState
from trainer_app.ui.pages.report.page import ReportPage
from trainer_app.ui.pages.settings import SettingsPage, SettingsState
from trainer_app.ui.presenters.report_state import NoReport
from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import load_fonts
from trainer_app.ui.theme.scale import scale_for
from trainer_app.ui.widgets.controls import Page

LEAST = 44
INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)


def _page(page: Page[object], state: object, tab: str = "") -> Page[object]:
    page.render(state)
    if tab:
        page.open_tab(tab)  # type: ignore[attr-defined]
    return page


PAGES: dict[str, Callable[[], Page[object]]] = {
    "home": lambda: _page(HomePage(), HomeState(PEOPLE, 1, CutOff(4, "Bu Sari", 7))),
    "welcome": lambda: _page(HomePage(), HomeState()),
    "person": lambda: _page(PersonPage(), PersonState("Bu Sari", 0, 1, "2026-11-10")),
    "report-summary": lambda: _page(ReportPage(), SAMPLE, "summary"),
    "report-comments": lambda: _page(ReportPage(), SAMPLE, "comments"),
    "report-progress": lambda: _page(ReportPage(), SAMPLE, "progress"),
    "report-none": lambda: _page(ReportPage(), NoReport("Bu Sari", 0)),
    "settings": lambda: _page(SettingsPage(), SettingsState(people=((1, "Bu Sari"),))),
}
LOOKS = [
    ((1366, 768), 1.0, "id"),
    ((1280, 720), 1.0, "en"),
    ((1280, 720), 1.5, "id"),
    ((1920, 1080), 1.0, "id"),
]


@pytest.fixture(params=LOOKS, ids=lambda found: f"{found[0][0]}x{found[0][1]}-{found[1]}-{found[2]}")
def window(request: pytest.FixtureRequest, qtbot: QtBot, name: str) -> QWidget:
    size, scale, language = request.param
    if not QApplication.instance().property("fontsLoaded"):
        load_fonts()
        QApplication.instance().setProperty("fontsLoaded", True)
    look.set_scale(scale_for(size[1], scale))
    text.set_language(language)
    request.addfinalizer(lambda: (look.set_scale(scale_for(0, 1.0)), text.set_language("id")))
    made = _window(PAGES[name](), size)
    qtbot.addWidget(made)
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _window(page: QWidget, size: tuple[int, int]) -> QWidget:
    """A top-level window without a layout: offscreen there is nobody to tell the least size to."""
    made = QWidget()
    made.resize(*size)
    page.setParent(made)
    page.setGeometry(made.rect())
    made.show()
    made.activateWindow()
    return made


def interactive(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget, QHeaderView)
        and widget.objectName() != "qt_tableview_cornerbutton"
        and type(widget).__name__ != "QTableCornerButton"
    ]


@pytest.mark.parametrize("name", list(PAGES))
def test_every_control_has_a_name_a_size_and_a_tab_stop(window: QWidget, name: str) -> None:
    found = interactive(window)
    assert found
    assert [w.objectName() or type(w).__name__ for w in found if not w.accessibleName()] == []
    small = [
        (w.accessibleName(), w.width(), w.height()) for w in found if w.width() < LEAST or w.height() < LEAST
    ]
    assert small == []
    stops = [w for w in found if not _walked_by_arrows(w)]
    assert [w.accessibleName() for w in stops if not w.focusPolicy() & Qt.FocusPolicy.TabFocus] == []


@pytest.mark.parametrize("name", list(PAGES))
def test_no_label_is_cut_and_nothing_leaves_the_window(window: QWidget, name: str) -> None:
    cut = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or not label.pixmap().isNull():
            continue
        need = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        wide = label.wordWrap() or label.width() + 1 >= label.sizeHint().width()
        if label.height() + 1 < need or not wide:
            cut.append((label.text(), label.size(), label.sizeHint()))
    assert cut == []
    outside = []
    for widget in [*interactive(window), *window.findChildren(QLabel)]:
        if not widget.isVisible():
            continue
        place = widget.mapTo(window, QPoint(0, 0))
        scrolls = _in_scroll_area(widget)
        right = place.x() + widget.width()
        low = place.y() + widget.height()
        if place.x() < 0 or right > window.width() or (low > window.height() and not scrolls):
            outside.append((widget.accessibleName() or widget.objectName(), place, widget.size()))
    assert outside == []


@pytest.mark.parametrize("name", ["home", "person", "report-summary", "report-progress", "welcome"])
def test_at_100_percent_a_page_needs_no_scrolling(qtbot: QtBot, name: str) -> None:
    for size in ((1366, 768), (1280, 720), (1920, 1080)):
        look.set_scale(scale_for(size[1], 1.0))
        page = PAGES[name]() if name != "home" else _page(HomePage(), HomeState(PEOPLE, 1))
        made = _window(page, size)
        qtbot.addWidget(made)
        qtbot.waitUntil(made.isActiveWindow)
        bars = [area.verticalScrollBar() for area in page.findChildren(QScrollArea) if area.isVisible()]
        assert [bar.maximum() for bar in bars if bar.maximum() > 0] == [], size
        made.close()
    look.set_scale(scale_for(0, 1.0))


def _walked_by_arrows(widget: QWidget) -> bool:
    """Of tabs and other exclusive choices only the taken one is a tab stop; arrows lead to the others."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked()


def _in_scroll_area(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False
