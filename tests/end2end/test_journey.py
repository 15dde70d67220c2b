"""From a name to the report, on the sample footage, as a person would go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.end2end.conftest import User
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Command, Ended, Measured
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.library import Library, load_library
from trainer_app.scenario.model import Scenario
from trainer_app.scenario.schema import as_json
from trainer_app.store.database import open_store

SitDown = Callable[..., User]


def add_name(user: User, name: str = "Sari") -> None:
    user.press("welcomeButton")
    user.type(name)
    user.key(Qt.Key.Key_Return)
    user.wait_page("person")


def go_to_check(user: User) -> None:
    add_name(user)
    user.press("checkDoor")
    user.wait_page("check")


def go_live(user: User) -> None:
    go_to_check(user)
    user.wait(lambda: bool(user.visible("startLiveButton") or user.visible("startAnywayButton")))
    user.press("startLiveButton" if user.visible("startLiveButton") else "startAnywayButton")
    user.wait_page("stage")


def end_live(user: User) -> None:
    user.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    user.press("confirmEndButton")
    user.wait_page("report")


def test_a_name_is_added_and_greeted(sit_down: SitDown) -> None:
    user = sit_down()
    add_name(user)
    assert "Bu Sari" in user.said()
    assert [person.name for person in user.store.people.all()] == ["Sari"]


def test_the_check_measures_the_real_footage(sit_down: SitDown) -> None:
    user = sit_down()
    go_to_check(user)
    gauges = ("lightingGauge", "soundGauge", "framingGauge")
    user.wait(lambda: all("belum" not in gauge_name(user, g) and gauge_name(user, g) for g in gauges))
    assert any(character.isdigit() for character in gauge_name(user, "lightingGauge"))


def gauge_name(user: User, name: str) -> str:
    gauge = user.journey.window.findChild(QWidget, name)
    return gauge.accessibleName() if gauge is not None else ""


def test_a_whole_rehearsal_is_kept_and_reported(sit_down: SitDown) -> None:
    user = sit_down()
    go_live(user)
    live = user.journey.live()
    user.wait(lambda: live.rows_kept > 12)
    end_live(user)
    assert "Bu Sari" in user.said()
    info = user.store.sessions.of_person(user.store.people.all()[0].id)[0]
    events = [event.body for event in user.store.sessions.read(info.id)]
    measured = [body for body in events if isinstance(body, Measured)]
    assert isinstance(events[-1], Ended)
    assert any(body.lighting is not None and body.framing is not None for body in measured)


def test_moderation_by_click_reaches_the_log(sit_down: SitDown) -> None:
    user = sit_down()
    go_live(user)
    queue = user.journey.live().page
    user.wait(lambda: queue is not None and queue.state is not None and bool(queue.state.desk.rows))
    user.key(Qt.Key.Key_Down)
    user.press("deleteButton")
    user.press("undoButton")
    end_live(user)
    info = user.store.sessions.of_person(user.store.people.all()[0].id)[0]
    verbs = [e.body.verb for e in user.store.sessions.read(info.id) if isinstance(e.body, Command)]
    assert verbs == ["delete", "undo"]


def test_the_camera_is_off_outside_check_and_stage(sit_down: SitDown) -> None:
    user = sit_down()
    go_to_check(user)
    studio = user.journey.host.services.studio
    user.wait(lambda: studio.camera.status.state == "running")
    user.key(Qt.Key.Key_Escape)
    user.wait_page("person")
    assert studio.camera.status.state == "off"
    user.wait(lambda: studio.microphone.status.state == "off")


def test_a_rehearsal_cut_off_by_a_crash_is_offered_again(sit_down: SitDown, tmp_path: Path) -> None:
    data = tmp_path / "cut"
    store = open_store(data)
    person = store.people.add("Sari", "Bu", 0)
    library = load_library(assets_dir() / "content")
    scenario = library.get("posyandu-bulanan")
    started_at = "2026-11-24T08:00:00+07:00"
    number = store.sessions.start(person.id, as_json(scenario), 5, 1, 20, 240_000, started_at)
    store.sessions.append(number, cut_log(library, scenario))
    store.close()
    user = sit_down(data=data)
    user.press("cutReportButton")
    user.wait_page("report")
    assert "Bu Sari" in user.said()
    assert user.store.sessions.unfinished() == ()


def cut_log(library: Library, scenario: Scenario) -> list[LogEvent]:
    """One minute of a good live that never ended."""
    rehearsal = Rehearsal(scenario, library.bank, seed=5, level=1, viewers=20, planned_ms=240_000)
    good = Measured(lighting=90, sound=85, framing=88, tips=(), host_speaking=True)
    return [row for at_ms in range(0, 60_001, 500) for row in rehearsal.advance(at_ms, [good])]


def test_host_and_moderator_change_seats(sit_down: SitDown, tmp_path: Path) -> None:
    data = tmp_path / "two"
    store = open_store(data)
    sari, wati = store.people.add("Sari", "Bu", 0), store.people.add("Wati", "Bu", 1)
    store.close()
    user = sit_down(data=data)
    user.press(f"person{sari.id}")
    user.wait_page("person")
    user.press("checkDoor")
    user.wait_page("check")
    page = user.journey.window.page("check")
    page.asking.seats_chosen.emit("pair")
    page.asking.partner_chosen.emit(wati.id)
    page.swap_asked.emit(wati.id)
    user.wait(lambda: user.journey.host.who == user.store.people.all()[1])
    assert user.journey.host.seating.partner == sari.id
    assert user.journey.window.page("check").state.choice.seats == "pair"
