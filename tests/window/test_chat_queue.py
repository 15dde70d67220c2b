"""The list of comments does not jump under the finger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.window.stage_world import StageWorld
from trainer_app.ui.text import word
from trainer_app.ui.widgets.chat_delegate import TEXT_SIZE, age_words
from trainer_app.ui.widgets.chat_hold import hold
from trainer_app.ui.widgets.chat_queue import CommentQueue

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]


@dataclass(frozen=True)
class Row:
    id: str
    at_ms: int = 0
    viewer: str = "v1"
    name: str = "Bu Rini"
    text: str = "Kalau anak pilek, boleh ditimbang?"
    seat: int = 1
    status: str = "shown"
    acts: tuple[str, ...] = ()
    held_term: str | None = None


def rows(newest: int, oldest: int = 1) -> tuple[Row, ...]:
    return tuple(Row(f"c{number}", number * 1000) for number in range(newest, oldest - 1, -1))


def over(queue: CommentQueue, inside: bool) -> None:
    """Bring the pointer over the list, or take it away."""
    at = QPointF(10, 10)
    event = QEnterEvent(at, at, at) if inside else QEvent(QEvent.Type.Leave)
    QApplication.sendEvent(queue.viewport(), event)


@pytest.fixture
def queue(show: Show) -> Iterator[CommentQueue]:
    window = show(CommentQueue, (360, 500))
    QApplication.processEvents()
    over(window.page, False)  # type: ignore[attr-defined]
    yield window.page  # type: ignore[attr-defined]


def give(
    queue: CommentQueue,
    new: tuple[Row, ...],
    chosen: str | None = None,
    acted: bool = False,
    tab: str = "all",
    now_ms: int = 60_000,
) -> None:
    queue.show_rows(new, chosen, hold_choice=not acted, now_ms=now_ms, context=tab)
    QApplication.processEvents()


def test_new_comments_come_on_top_while_nothing_is_chosen(queue: CommentQueue) -> None:
    give(queue, rows(5))
    give(queue, rows(8))
    assert queue.ids[:3] == ("c8", "c7", "c6")
    assert queue.waiting == 0


def test_the_list_holds_its_place_while_a_comment_is_chosen(queue: CommentQueue) -> None:
    give(queue, rows(5), "c3")
    place = queue.visualRect(queue.model().index(2, 0))
    give(queue, rows(17), "c3")
    assert queue.ids == ("c5", "c4", "c3", "c2", "c1")
    assert queue.visualRect(queue.model().index(2, 0)) == place
    assert queue.waiting == 12


def test_the_pill_tells_and_brings_the_new_ones_without_lying_over_a_row(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.choose(world.comments(4)[2])
    world.until(lambda: world.page.desk.queue.waiting)
    queue, pill = world.page.desk.queue, world.page.desk.head.pill
    assert pill.text() == word("stage.new_pill", count=queue.waiting)
    assert pill.isVisible()
    assert not QRect(pill.mapTo(world.page, QPoint()), pill.size()).intersects(
        QRect(queue.mapTo(world.page, QPoint()), queue.size())
    )
    newest = world.state.desk.rows[0].id
    assert queue.ids[0] != newest
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert queue.ids[0] == newest
    assert not pill.isVisible()
    assert queue.verticalScrollBar().value() == 0


def test_the_list_flows_again_once_the_chosen_one_was_dealt_with(queue: CommentQueue) -> None:
    give(queue, rows(5), "c3")
    give(queue, rows(9), "c3", acted=True)
    assert queue.ids[0] == "c9"


def test_the_list_holds_its_place_while_the_pointer_is_over_it(queue: CommentQueue) -> None:
    give(queue, rows(5))
    over(queue, True)
    give(queue, rows(9))
    assert queue.ids[0] == "c5"
    assert queue.waiting == 4
    over(queue, False)
    assert queue.ids[0] == "c9"


def test_a_mouse_that_was_left_on_the_list_does_not_hold_it_for_ever(queue: CommentQueue) -> None:
    give(queue, rows(5), now_ms=60_000)
    over(queue, True)
    give(queue, rows(6), now_ms=66_000)
    assert queue.waiting == 1
    give(queue, rows(6), now_ms=69_000)
    assert queue.ids[0] == "c6"
    over(queue, True)
    give(queue, rows(7), now_ms=70_000)
    assert queue.ids[0] == "c6"


def test_what_was_done_shows_at_once_in_a_held_list(queue: CommentQueue) -> None:
    give(queue, rows(3), "c2")
    over(queue, True)
    changed = (Row("c4"), Row("c3"), Row("c2", status="deleted", acts=("delete",)), Row("c1"))
    give(queue, changed, "c2")
    said = queue.model().data(queue.model().index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert word("stage.act.delete") in str(said)
    assert queue.waiting == 1


def test_another_tab_is_never_held(queue: CommentQueue) -> None:
    give(queue, rows(5), "c3")
    give(queue, rows(9, 7), "c3", tab="asking")
    assert queue.ids == ("c9", "c8", "c7")


def test_a_scrolled_list_stays_where_it_is_when_comments_come(queue: CommentQueue) -> None:
    give(queue, rows(60))
    queue.verticalScrollBar().setValue(900)
    QApplication.processEvents()
    seen = queue.indexAt(queue.viewport().rect().center()).row()
    name = queue.ids[seen]
    give(queue, rows(63))
    assert queue.ids[queue.indexAt(queue.viewport().rect().center()).row()] == name
    assert queue.waiting == 3  # told in the pill, for they come in above what is seen
    queue.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert queue.ids[0] == "c63" and queue.waiting == 0


def test_after_an_act_the_newest_are_seen_though_the_chosen_one_sinks(
    queue: CommentQueue,
) -> None:
    give(queue, rows(5), "c3")
    for newest in range(6, 40):
        give(queue, rows(newest), "c3", acted=True)
    assert queue.verticalScrollBar().value() == 0
    assert queue.ids[queue.indexAt(QPoint(20, 20)).row()] == "c39"


def test_no_tool_tip_lies_over_the_comments(queue: CommentQueue) -> None:
    give(queue, rows(5))
    assert queue.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None


@pytest.mark.parametrize(
    ("key", "expected"),
    [(Qt.Key.Key_Down, "c4"), (Qt.Key.Key_Up, "c5"), (Qt.Key.Key_End, "c1"), (Qt.Key.Key_Home, "c5")],
)
def test_arrows_choose(qtbot: QtBot, queue: CommentQueue, key: Qt.Key, expected: str) -> None:
    give(queue, rows(5), "c5")
    with qtbot.waitSignal(queue.chosen) as heard:
        qtbot.keyClick(queue, key)
    assert heard.args == [expected]


def test_a_click_chooses(qtbot: QtBot, queue: CommentQueue) -> None:
    give(queue, rows(5))
    place = queue.visualRect(queue.model().index(1, 0)).center()
    with qtbot.waitSignal(queue.chosen) as heard:
        qtbot.mouseClick(queue.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args == ["c4"]


def test_enter_goes_from_the_list_to_the_answer_button(qtbot: QtBot, show: Show) -> None:
    world = StageWorld(show)
    world.choose(world.comments(2)[0])
    world.page.desk.queue.setFocus()
    qtbot.keyClick(world.page.desk.queue, Qt.Key.Key_Return)
    assert world.page.focusWidget() is world.page.desk.comment.verbs.tiles["answer"]


@pytest.mark.parametrize("text_scale", [1.0, 1.125, 1.25, 1.5])
def test_comments_are_18_px_or_larger(show: Show, text_scale: float) -> None:
    window = show(CommentQueue, (360, 500), text_scale)
    delegate = window.page.itemDelegate()  # type: ignore[attr-defined]
    assert delegate._text.pixelSize() >= round(TEXT_SIZE * text_scale)


def test_an_age_is_short() -> None:
    assert age_words(0.4) == word("stage.age_now")
    assert age_words(8) == "8 dtk"
    assert age_words(125) == "2 mnt"


@given(st.integers(1, 40), st.integers(0, 60), st.sets(st.integers(1, 40)))
def test_a_held_list_shows_only_what_it_showed_and_counts_the_rest(
    start: int, more: int, gone: set[int]
) -> None:
    shown = frozenset(row.id for row in rows(start))
    new = tuple(row for row in rows(start + more) if int(row.id[1:]) not in gone)
    held = hold(shown, new, holding=True)
    assert len(held.rows) + held.waiting == len(new)
    if any(row.id in shown for row in new):
        assert {row.id for row in held.rows} <= shown
    assert hold(shown, new, holding=False).rows == new
