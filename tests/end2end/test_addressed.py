"""A Pak goes from his name to his report: no page calls him Ibu."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from tests.end2end.conftest import User
from tests.end2end.test_journey import end_live
from tests.end2end.test_ticks import answered_live
from trainer_app.store.database import open_store
from trainer_app.ui.pages.report.table import DONE

SitDown = Callable[..., User]


def called(user: User) -> list[str]:
    """Every place on the page that says Ibu or Bu; what viewers are called and say is theirs."""
    said = user.said()
    live = user.journey.live().page
    if live is not None and live.state is not None:
        for row in live.state.desk.rows:
            said = said.replace(row.name, "").replace(row.text, "")
    return [line for line in said.splitlines() if re.search(r"\b(Ibu|Bu)\b", line)]


def test_every_page_calls_him_pak(sit_down: SitDown, tmp_path: Path) -> None:
    data = tmp_path / "pak"
    answered_live(data)
    user = sit_down(data=data)
    user.press("person1")
    user.wait_page("person")
    assert "Pak Anton" in user.said()
    assert called(user) == []
    user.press("checkDoor")
    user.wait_page("check")
    assert called(user) == []
    assert "Bapak" in user.said()
    user.wait(lambda: bool(user.visible("startLiveButton") or user.visible("startAnywayButton")))
    user.press("startLiveButton" if user.visible("startLiveButton") else "startAnywayButton")
    user.wait_page("stage")
    user.wait(lambda: user.journey.live().rows_kept > 12)
    assert called(user) == []
    end_live(user)
    report = user.journey.window.page("report")
    for tab in ("summary", "comments", "progress", "facts"):
        report.open_tab(tab)
        told = [line for line in called(user) if not viewers_own(user, line)]
        assert told == []
    report.open_tab("comments")
    table = report.findChild(QTableView, "commentTable")
    assert table.model().headerData(DONE, Qt.Orientation.Horizontal) == "Tindakan Bapak"


def viewers_own(user: User, line: str) -> bool:
    """Whether the line quotes a comment or names a viewer."""
    rows = getattr(user.journey.window.page("report").state, "rows", ())
    return any(row.viewer in line or row.text in line or (row.model_answer or "-") in line for row in rows)


def test_pages_change_their_tone_with_the_person(sit_down: SitDown, tmp_path: Path) -> None:
    data = tmp_path / "both"
    store = open_store(data)
    store.people.add("Sari", "Bu", 0)
    store.people.add("Anton", "Pak", 1)
    store.close()
    user = sit_down(data=data)
    heard = {}
    for tile in ("person1", "person2", "person1"):
        user.press(tile)
        user.wait_page("person")
        user.press("checkDoor")
        user.wait_page("check")
        heard[tile] = user.said()
        user.press("backButton")
        user.wait_page("person")
        user.press("backButton")
        user.wait_page("home")
    assert re.search(r"\bIbu\b", heard["person1"])
    assert not re.search(r"\b(Bapak|Pak)\b", heard["person1"])
    assert re.search(r"\bBapak\b", heard["person2"])
    assert not re.search(r"\b(Ibu|Bu)\b", heard["person2"])
