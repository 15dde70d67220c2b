"""From the start of the program to a report on the disk without touching the mouse."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QWidget

from tests.end2end.conftest import User
from trainer_app.basics.inputs import Command

SitDown = Callable[..., User]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MOST_TABS = 60


def begin(sit_down: SitDown) -> User:
    """Start the program, on whose welcome the focus waits."""
    user = sit_down()
    user.wait(lambda: focused(user).objectName() == "welcomeButton")
    return user


def key(user: User, code: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the active window: offscreen there is no window manager that keeps it active."""
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)
    user.key(code, held)


def focused(user: User) -> QWidget:
    found = user.window.focusWidget()
    assert found is not None, "nothing holds the focus: no key would be heard"
    return found


def tab_to(user: User, name: str) -> None:
    """Press Tab until the control of that object name has the focus; fail where it is never reached."""
    for _step in range(MOST_TABS):
        if focused(user).objectName() == name:
            return
        key(user, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def press_by_key(user: User, name: str) -> None:
    user.wait(lambda: bool(user.visible(name)))
    tab_to(user, name)
    key(user, Qt.Key.Key_Return)


@pytest.fixture
def no_mouse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever would use the mouse in this test fails it."""

    def refuse(*_args: object, **_named: object) -> None:
        raise AssertionError("the mouse was used")

    for way in ("mouseClick", "mousePress", "mouseMove", "mouseDClick"):
        monkeypatch.setattr(f"pytestqt.qtbot.QtBot.{way}", refuse)
    monkeypatch.setattr(User, "press", refuse)


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's documents folder, an empty one."""
    folder = tmp_path / "Dokumen"
    monkeypatch.setattr(QStandardPaths, "writableLocation", staticmethod(lambda _where: str(folder)))
    return folder


def test_a_rehearsal_from_start_to_saved_report_by_keyboard_alone(
    sit_down: SitDown, no_mouse: None, documents: Path
) -> None:
    user = begin(sit_down)
    key(user, Qt.Key.Key_Return)  # the welcome's button has the focus
    user.wait(lambda: focused(user).objectName() == "nameField")
    user.type("Sari")
    key(user, Qt.Key.Key_Return)
    user.wait_page("person")
    key(user, Qt.Key.Key_1)
    user.wait_page("check")
    start_by_key(user)
    answer_one_comment(user)
    key(user, Qt.Key.Key_E, CONTROL)
    press_by_key(user, "confirmEndButton")
    user.wait_page("report")
    for tab in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_1):
        key(user, tab, CONTROL)
    key(user, Qt.Key.Key_S, CONTROL)
    user.wait(lambda: any(documents.glob("*.pdf")) and user.journey.errands.is_idle)
    words = pypdf.PdfReader(next(documents.glob("*.pdf"))).pages[0].extract_text()
    assert "Bu Sari" in re.sub(r"\s+", " ", words)
    info = user.store.sessions.of_person(user.store.people.all()[0].id)[0]
    verbs = [e.body.verb for e in user.store.sessions.read(info.id) if isinstance(e.body, Command)]
    assert "delete" in verbs
    key(user, Qt.Key.Key_Escape)
    user.wait_page("person")


def start_by_key(user: User) -> None:
    either = ("startLiveButton", "startAnywayButton")
    user.wait(lambda: any(user.visible(name) for name in either))
    press_by_key(user, next(name for name in either if user.visible(name)))
    user.wait_page("stage")


def answer_one_comment(user: User) -> None:
    page = user.journey.live().page
    user.wait(lambda: page is not None and page.state is not None and bool(page.state.desk.rows))
    key(user, Qt.Key.Key_Down)
    press_by_key(user, "deleteButton")
    live = user.journey.live()
    user.wait(lambda: live.rows_kept > 12)


def test_every_page_can_be_left_by_escape_and_its_focus_is_never_lost(
    sit_down: SitDown, no_mouse: None
) -> None:
    user = begin(sit_down)
    key(user, Qt.Key.Key_Return)
    user.wait(lambda: focused(user).objectName() == "nameField")
    key(user, Qt.Key.Key_Escape)  # the dialog goes, nobody was added
    user.wait(lambda: focused(user).objectName() == "welcomeButton")
    assert user.store.people.all() == ()
    tab_to(user, "settingsButton")
    key(user, Qt.Key.Key_Return)
    user.wait_page("settings")
    key(user, Qt.Key.Key_Plus, CONTROL)
    user.wait(lambda: user.journey.host.settings.text_scale > 1.0)
    assert user.window.isAncestorOf(focused(user))
    key(user, Qt.Key.Key_0, CONTROL)
    user.wait(lambda: user.journey.host.settings.text_scale == 1.0)
    key(user, Qt.Key.Key_Escape)
    user.wait_page("home")


def test_letters_of_another_size_while_the_help_is_open_leave_it_safe(
    sit_down: SitDown, no_mouse: None
) -> None:
    user = begin(sit_down)
    key(user, Qt.Key.Key_F1)
    user.wait(lambda: bool(user.visible("helpCloseButton")))
    key(user, Qt.Key.Key_Plus, CONTROL)
    user.wait(lambda: user.journey.host.settings.text_scale > 1.0)
    key(user, Qt.Key.Key_Escape)
    user.wait(lambda: not user.visible("helpCloseButton"))
    key(user, Qt.Key.Key_Tab)
    assert user.window.isAncestorOf(focused(user))


@pytest.mark.parametrize("page", ["home", "person", "check", "settings"])
def test_no_page_traps_the_focus(sit_down: SitDown, page: str) -> None:
    """Tab comes back to where it began, both ways, and passes more than one control."""
    user = begin(sit_down)
    key(user, Qt.Key.Key_Return)
    user.wait(lambda: focused(user).objectName() == "nameField")
    user.type("Sari")
    key(user, Qt.Key.Key_Return)
    user.wait_page("person")
    go = {
        "home": user.journey.go_home,
        "person": lambda: None,
        "check": user.journey.go_check,
        "settings": user.journey.go_settings,
    }
    go[page]()
    user.wait_page(page)
    for step, held in ((Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Backtab, SHIFT)):
        key(user, step, held)
        first, met = focused(user), {focused(user)}
        for _step in range(MOST_TABS):
            key(user, step, held)
            if focused(user) is first:
                break
            met.add(focused(user))
        assert focused(user) is first, "Tab never comes round"
        assert len(met) > 2
