"""The code in front of the trainer's room, by clicks and by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from trainer_app.ui.pages.home import HomePage, HomePerson, HomeState
from trainer_app.ui.presenters.demo_gate import FREE_TRIES, LONGEST_PAUSE_S, Tries
from trainer_app.ui.text import word
from trainer_app.ui.widgets.pin_dialog import PinDialog

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton


class Asked:
    """A dialog over the home page, and what it said."""

    def __init__(self, show: Show, *, choosing: bool, **look: object) -> None:
        self.window = show(HomePage, **look)
        self.window.page.render(HomeState((HomePerson(1, "Sari", "Bu", 0, 0),)))  # type: ignore[attr-defined]
        self.dialog = PinDialog(self.window, choosing=choosing)
        self.codes: list[str] = []
        self.answers: list[str] = []
        self.dialog.entered.connect(self.codes.append)
        self.dialog.answered.connect(self.answers.append)
        self.dialog.open(self.dialog.field)

    def button(self, name: str) -> QAbstractButton:
        found = self.dialog.findChild(QAbstractButton, name)
        assert found is not None
        return found


def test_a_code_is_typed_with_the_keyboard(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=False)
    qtbot.keyClicks(asked.window.focusWidget(), "24x68")
    assert asked.dialog.field.text() == "2468"
    qtbot.keyClick(asked.window.focusWidget(), Qt.Key.Key_Return)
    assert asked.codes == ["2468"]


def test_a_code_is_pressed_with_the_pointer(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=False)
    for digit in "13570":
        qtbot.mouseClick(asked.button(f"pin{digit}"), LEFT)
    qtbot.mouseClick(asked.button("pinEraseButton"), LEFT)
    qtbot.mouseClick(asked.button("pinGoButton"), LEFT)
    assert asked.codes == ["1357"]


def test_digits_are_taken_wherever_the_focus_is(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=False)
    asked.button("pinBackButton").setFocus()
    qtbot.keyClicks(asked.window.focusWidget(), "12345")
    qtbot.keyClick(asked.window.focusWidget(), Qt.Key.Key_Backspace)
    assert asked.dialog.field.text() == "1234"


def test_the_digits_are_not_shown_and_not_told(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=False)
    qtbot.keyClicks(asked.window.focusWidget(), "2468")
    assert asked.dialog.field.displayText() != "2468"
    assert asked.dialog.field.accessibleName() == word("demo.pin.field", count=4)


def test_a_short_code_is_not_sent(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=False)
    qtbot.keyClicks(asked.window.focusWidget(), "123")
    qtbot.keyClick(asked.window.focusWidget(), Qt.Key.Key_Return)
    assert asked.codes == []
    assert asked.dialog.text_line.text() == word("demo.pin.short")


def test_more_than_eight_digits_do_not_fit(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=False)
    qtbot.keyClicks(asked.window.focusWidget(), "1234567890")
    assert asked.dialog.field.text() == "12345678"
    assert asked.dialog.field.boxes() == 8
    assert asked.dialog.field.width() >= asked.dialog.field.sizeHint().width()  # no box is cut


def test_after_digits_typed_anywhere_enter_goes_on(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=False)
    asked.button("pin1").setFocus()
    qtbot.keyClicks(asked.window.focusWidget(), "2468")
    qtbot.keyClick(asked.window.focusWidget(), Qt.Key.Key_Return)
    assert asked.codes == ["2468"]


def test_a_new_code_is_repeated_and_told_apart(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=True)

    def enter(code: str) -> None:
        qtbot.keyClicks(asked.window.focusWidget(), code)
        qtbot.keyClick(asked.window.focusWidget(), Qt.Key.Key_Return)

    enter("2468")
    assert asked.dialog.text_line.text() == word("demo.pin.repeat")
    assert asked.dialog.field.text() == ""
    enter("2469")
    assert asked.codes == []
    assert asked.dialog.text_line.text() == word("demo.pin.differs")
    enter("8642")
    enter("8642")
    assert asked.codes == ["8642"]


def test_escape_and_back_change_nothing(show: Show, qtbot: QtBot) -> None:
    for leave in ("escape", "button"):
        asked = Asked(show, choosing=False)
        qtbot.keyClicks(asked.window.focusWidget(), "2468")
        if leave == "escape":
            qtbot.keyClick(asked.window.focusWidget(), Qt.Key.Key_Escape)
        else:
            qtbot.mouseClick(asked.button("pinBackButton"), LEFT)
        assert asked.answers == ["safe"]
        assert asked.codes == []


def test_while_a_code_is_tried_no_second_one_is_taken(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=False)
    qtbot.keyClicks(asked.window.focusWidget(), "2468")
    for _ in range(3):
        asked.dialog.go()
    assert asked.codes == ["2468"]
    asked.dialog.refuse(word("demo.pin.wrong"))
    assert asked.dialog.field.text() == ""
    assert asked.window.focusWidget() is asked.dialog.field


def test_a_pause_is_counted_down_and_then_the_field_opens_again(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=False)
    asked.dialog.rest(2)
    assert asked.dialog.text_line.text() == word("demo.pin.wait", seconds=2)
    qtbot.keyClicks(asked.dialog, "2468")
    assert asked.dialog.field.text() == ""
    asked.dialog.go()
    assert asked.codes == []
    qtbot.waitUntil(lambda: not asked.dialog.is_resting, timeout=10_000)
    assert asked.dialog.field.isEnabled()


def test_tab_stays_inside(show: Show, qtbot: QtBot) -> None:
    asked = Asked(show, choosing=False)
    met = set()
    for _ in range(30):
        met.add(asked.window.focusWidget())
        qtbot.keyClick(asked.window.focusWidget(), Qt.Key.Key_Tab)
    assert all(asked.dialog.isAncestorOf(widget) for widget in met)
    assert asked.button("pinGoButton") in met
    assert asked.button("pin5") in met


@pytest.mark.parametrize("choosing", [False, True])
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("text_scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", [(1366, 690), (1280, 720), (1920, 1080)], ids=str)
def test_all_of_it_can_be_seen_and_hit(
    show: Show, size: tuple[int, int], text_scale: float, language: str, choosing: bool
) -> None:
    asked = Asked(show, choosing=choosing, size=size, text_scale=text_scale, language=language)
    for sentence in ("demo.pin.differs", "demo.pin.wrong"):
        asked.dialog.refuse(word(sentence))
        for part in asked.dialog.findChildren(QWidget):
            if not part.isVisible() or not isinstance(part, QAbstractButton | QLabel):
                continue
            place = QRect(part.mapTo(asked.dialog, QPoint(0, 0)), part.size())
            assert asked.dialog.rect().contains(place), (part.objectName() or part.text(), place)
            if isinstance(part, QAbstractButton):
                assert min(part.width(), part.height()) >= 44
                assert part.accessibleName()


# --- the home page ------------------------------------------------------------------------------------------


def test_the_trainers_room_is_reached_by_button_and_by_key(show: Show, qtbot: QtBot) -> None:
    window = show(HomePage)
    page: HomePage = window.page  # type: ignore[attr-defined]
    page.render(HomeState((HomePerson(1, "Sari", "Bu", 0, 0),)))
    asked: list[bool] = []
    page.trainer_asked.connect(lambda: asked.append(True))
    button = page.findChild(QAbstractButton, "trainerButton")
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_P, both)
    assert asked == [True, True]


# --- counting wrong codes -----------------------------------------------------------------------------------


def test_five_slips_cost_nothing_then_the_pauses_double() -> None:
    tries, pauses = Tries(), []
    for _ in range(12):
        pauses.append(tries.note_wrong(100.0))
    assert pauses[: FREE_TRIES - 1] == [0] * (FREE_TRIES - 1)
    assert pauses[FREE_TRIES - 1 : FREE_TRIES + 3] == [10, 20, 40, 80]
    assert max(pauses) == LONGEST_PAUSE_S


def test_a_pause_runs_down_and_a_right_code_ends_it() -> None:
    tries = Tries()
    for _ in range(FREE_TRIES):
        tries.note_wrong(100.0)
    assert tries.pause_s(100.0) > 0
    assert tries.pause_s(104.0) in (6, 7)
    assert tries.pause_s(110.0) == 0
    tries.note_right()
    assert tries.note_wrong(120.0) == 0
