"""A person ticks the model answer on the real report; it is there again after a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView

from tests.end2end.conftest import User
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Command, Ended, Measured
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.library import load_library
from trainer_app.scenario.schema import as_json
from trainer_app.store.database import open_store
from trainer_app.ui.pages.report.page import ReportPage
from trainer_app.ui.pages.report.table import ROW
from trainer_app.ui.presenters.report_state import ReportState, RowState
from trainer_app.ui.widgets.segmented import SegmentedControl

SitDown = Callable[..., User]
GOOD = Measured(90, 90, 90, (), True)


def answered_live(data: Path) -> tuple[int, str]:
    """Keep an ended live in which one question was answered; return its id and the comment's."""
    library = load_library(assets_dir() / "content")
    scenario = library.get("posyandu-bulanan")
    rehearsal = Rehearsal(scenario, library.bank, seed=5, level=2, viewers=160, planned_ms=600_000)
    rows: list[LogEvent] = list(rehearsal.advance(0, [GOOD]))
    asked = ""
    while not asked:
        rows += rehearsal.advance(rehearsal.room.now_ms + 1000)
        seen = [view for view in rehearsal.room.comments.values() if view.status == "shown"]
        truths = {view.id: library.bank.truth(view.line) for view in seen}
        asked = next((i for i, t in truths.items() if t.intent.startswith("q_") and t.model_answer), "")
    at_ms = rehearsal.room.now_ms
    rows += rehearsal.advance(at_ms, [Command("host", "answer", asked)])
    rows += rehearsal.advance(at_ms + 8000, [Command("host", "answer_done")])
    rows += rehearsal.advance(at_ms + 20_000, [Ended("host")])
    store = open_store(data)
    person = store.people.add("Anton", "Pak", 0)
    number = store.sessions.start(
        person.id, as_json(scenario), 5, 2, 160, 600_000, "2026-11-24T08:00:00+07:00"
    )
    store.sessions.append(number, rows)
    store.sessions.finish(number, "2026-11-24T08:10:00+07:00")
    store.close()
    return number, asked


def open_comment(user: User, comment: str) -> tuple[ReportPage, SegmentedControl]:
    page = user.journey.window.page("report")
    assert isinstance(page, ReportPage)
    page.open_tab("comments")
    table = page.findChild(QTableView, "commentTable")
    model = table.model()
    places: list[QModelIndex] = [model.index(at, 0) for at in range(model.rowCount())]
    rows: list[RowState] = [place.data(ROW) for place in places]
    table.selectRow(next(at for at, row in enumerate(rows) if row.id == comment))
    tick = page.findChild(SegmentedControl, "answerTick")
    user.wait(tick.isVisible)
    return page, tick


def report_of(user: User) -> ReportState:
    user.press("person1")
    user.wait_page("person")
    user.press("resultsDoor")
    user.wait_page("report")
    page = user.journey.window.page("report")
    assert isinstance(page.state, ReportState)
    return page.state


def test_a_tick_is_kept_and_shown_again_and_the_total_stays(sit_down: SitDown, tmp_path: Path) -> None:
    data = tmp_path / "ticked"
    number, asked = answered_live(data)
    user = sit_down(data=data)
    before = report_of(user)
    page, tick = open_comment(user, asked)
    assert tick.choice() == ""
    user.qtbot.mouseClick(tick.button("partly"), Qt.MouseButton.LeftButton)
    assert user.store.ticks.of(number) == {asked: "partly"}
    assert isinstance(page.state, ReportState)
    assert page.state.total == before.total
    user.journey.window.close()
    user.journey.end()
    user.store.close()
    again = sit_down(data=data)
    assert report_of(again).total == before.total
    _page, tick = open_comment(again, asked)
    assert tick.choice() == "partly"
