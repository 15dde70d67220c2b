"""The stage's mind over a real rehearsal: what enters the log, what a person can see."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Device, Ended, Measured, Paused
from trainer_app.basics.measures import AxisScore, PictureMeasure, SoundMeasure
from trainer_app.capture.frames import DeviceStatus
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.library import Library, load_library
from trainer_app.ui.presenters.stage import StagePresenter
from trainer_app.ui.presenters.stage_state import StageState
from trainer_app.ui.presenters.stage_view import RELATION_WORDS

RUNNING = DeviceStatus("running")
LOST = DeviceStatus("lost")


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(assets_dir() / "content")


class Live:
    """One rehearsal under a presenter, fed with beats."""

    def __init__(
        self, library: Library, *, run: int = 3, level: int = 2, seed: int = 7, **more: bool
    ) -> None:
        scenario = library.scenarios()[0]
        self.rehearsal = Rehearsal(
            scenario, library.bank, seed=seed, level=level, viewers=160, planned_ms=240_000, run_number=run
        )
        self.rows: list[LogEvent] = []
        self.presenter = StagePresenter(
            self.rehearsal,
            self.rows.extend,
            "Bu Sari",
            run,
            scenario=scenario,
            alone=more.get("alone", False),
            raid_met_before=more.get("raid_met", False),
        )
        self.now_ms = 0
        self.camera = RUNNING
        self.mic = RUNNING
        self.score = 88.4
        self.tip = "ok"
        self.speech = True

    @property
    def state(self) -> StageState:
        return self.presenter.state

    def beat(self, step_ms: int) -> None:
        at = self.now_ms / 1000
        light = AxisScore(self.score, self.tip)
        seen = PictureMeasure(at, 640, 480, self.tip, light, AxisScore(90.0, "ok"), 1)
        heard = SoundMeasure(at, AxisScore(80.6, "ok"), self.speech, 0.0)
        self.presenter.beat(
            self.now_ms,
            seen if self.camera.is_running else None,
            heard if self.mic.is_running else None,
            self.camera,
            self.mic,
        )
        self.now_ms += step_ms

    def run(self, seconds: float, step_ms: int = 50) -> StageState:
        until = self.now_ms + round(seconds * 1000)
        while self.now_ms < until:
            self.beat(step_ms)
        return self.state

    def until(self, reached: Callable[[], object], seconds: float = 240) -> None:
        end = self.now_ms + round(seconds * 1000)
        while not reached():
            assert self.now_ms < end, "never came"
            self.beat(50)

    def bodies(self, kind: type) -> list[LogEvent]:
        return [row for row in self.rows if isinstance(row.body, kind)]


def test_measures_enter_the_log_twice_a_second_as_whole_numbers(library: Library) -> None:
    live = Live(library)
    live.run(3)
    measured = live.bodies(Measured)
    assert [row.at_ms for row in measured] == [0, 500, 1000, 1500, 2000, 2500]
    assert measured[-1].body == Measured(88, 81, 90, (), True)


def test_a_fault_is_logged_with_its_word(library: Library) -> None:
    live = Live(library)
    live.score, live.tip = 30.0, "too_dark"
    live.run(2)
    body = live.bodies(Measured)[-1].body
    assert isinstance(body, Measured)
    assert (body.lighting, body.tips) == (30, ("too_dark",))


def test_the_pace_of_the_beats_does_not_change_the_log(library: Library) -> None:
    fine, coarse = Live(library), Live(library)
    fine.run(60, step_ms=25)
    coarse.run(60, step_ms=100)
    assert [row.as_json() for row in fine.rows] == [row.as_json() for row in coarse.rows]


def test_a_closed_lid_is_a_pause_and_no_crowd(library: Library) -> None:
    live = Live(library)
    live.run(5)
    live.now_ms += 120_000
    state = live.run(1)
    assert [row.body for row in live.bodies(Paused)] == [Paused(120_050)]
    assert state.clock_s <= 6


def test_a_lost_camera_is_logged_and_seen_while_sound_goes_on(library: Library) -> None:
    live = Live(library)
    live.run(4)
    live.camera = LOST
    state = live.run(4)
    assert [row.body for row in live.bodies(Device)] == [Device("camera", "lost")]
    body = live.bodies(Measured)[-1].body
    assert isinstance(body, Measured)
    assert (body.lighting, body.framing, body.sound, body.host_speaking) == (None, None, 81, True)
    assert state.phone.camera_trouble is not None
    assert {gauge.axis: gauge.verdict for gauge in state.gauges} == {
        "lighting": None,
        "sound": "good",
        "framing": None,
    }


def test_a_lost_microphone_cannot_hear_the_host(library: Library) -> None:
    live = Live(library)
    live.mic = DeviceStatus("lost")
    state = live.run(3)
    body = live.bodies(Measured)[-1].body
    assert isinstance(body, Measured)
    assert body.host_speaking is None
    assert state.desk.sound_trouble is not None


def test_no_number_of_a_gauge_stands_on_the_stage(library: Library) -> None:
    state = Live(library).run(3)
    assert all(not hasattr(gauge, "score") for gauge in state.gauges)


def test_ending_writes_the_last_row_and_is_told_once(library: Library) -> None:
    live = Live(library)
    told: list[bool] = []
    live.presenter.ended.connect(lambda: told.append(True))
    live.run(3)
    live.presenter.end()
    live.presenter.end()
    live.run(1)
    assert live.rows[-1].body == Ended("host")
    assert told == [True]
    assert live.state.ended


def test_the_live_ends_by_itself_when_its_time_is_up(library: Library) -> None:
    live = Live(library)
    live.run(245, step_ms=100)
    assert live.rows[-1].body == Ended("time")
    assert live.state.ended


def test_rows_are_newest_first_and_the_phone_shows_the_last_four(library: Library) -> None:
    live = Live(library)
    live.until(lambda: len(live.state.desk.rows) >= 6)
    rows = live.state.desk.rows
    assert [row.at_ms for row in rows] == sorted((row.at_ms for row in rows), reverse=True)
    assert [bubble.id for bubble in live.state.phone.bubbles] == [row.id for row in rows[:4]][::-1]


def test_nobody_sees_comments_while_they_are_frozen(library: Library) -> None:
    live = Live(library)
    live.until(lambda: live.state.desk.rows)
    live.presenter.command("freeze")
    state = live.run(3)
    assert state.phone.bubbles == ()
    assert state.desk.frozen_s in (2, 3)
    live.presenter.command("unfreeze")
    assert live.run(1).desk.frozen_s is None


def test_an_undo_is_offered_for_fifteen_seconds(library: Library) -> None:
    live = Live(library)
    live.until(lambda: live.state.desk.rows)
    target = live.state.desk.rows[0].id
    live.presenter.command("delete", target)
    state = live.run(1)
    assert state.desk.undo is not None
    assert (state.desk.undo.verb, state.desk.undo.left_s) == ("delete", 15)
    assert live.run(16).desk.undo is None


def test_a_command_without_effect_says_why(library: Library) -> None:
    live = Live(library)
    live.run(1)
    live.presenter.command("unfreeze")
    refused = live.run(1).desk.refused
    assert refused is not None
    assert refused.key == "refused.not_frozen"
    assert live.run(5).desk.refused is None


def test_a_bot_is_called_like_any_new_account() -> None:
    assert RELATION_WORDS["bot"] == RELATION_WORDS["fyp"]


def test_the_desk_is_folded_only_for_a_beginner_who_is_alone(library: Library) -> None:
    assert Live(library, run=1, alone=True).state.desk.folded
    assert not Live(library, run=1, alone=False).state.desk.folded
    assert not Live(library, run=2, alone=True).state.desk.folded
    live = Live(library, run=1, alone=True)
    live.presenter.unfold()
    assert not live.state.desk.folded


def test_cues_fade_over_the_rehearsals(library: Library) -> None:
    for run, expected in ((1, True), (2, False), (3, False)):
        live = Live(library, run=run)
        live.score, live.tip = 30.0, "too_dark"
        assert (live.run(5).phone.cue is not None) is expected


def test_asking_answers_in_shapes_and_words(library: Library) -> None:
    live = Live(library, run=2)
    live.run(3)
    assert live.state.ask_button
    live.presenter.ask()
    assert [verdict for verdict, _ in live.state.phone.how] == ["good", "good", "good"]
    assert live.run(6).phone.how == ()


def test_arrows_walk_through_the_list(library: Library) -> None:
    live = Live(library)
    live.until(lambda: len(live.state.desk.rows) >= 3)
    rows = live.state.desk.rows
    for step, place in ((1, 0), (1, 1), (1, 2), (-1, 1)):
        live.presenter.move(step)
        assert live.state.desk.chosen is not None
        assert live.state.desk.chosen.row.id == rows[place].id


@pytest.mark.parametrize(("run", "met", "helped"), [(1, False, True), (2, True, False), (3, False, False)])
def test_only_the_first_raid_comes_with_help(library: Library, run: int, met: bool, helped: bool) -> None:
    live = Live(library, run=run, raid_met=met)
    live.run(1)
    live.presenter.command("inject", None, term="raid", by="trainer")
    live.until(lambda: live.rehearsal.room.raid, 60)
    assert live.state.desk.raid_help is helped
    live.presenter.command("freeze")
    assert not live.run(1).desk.raid_help


def test_a_pause_of_the_trainer_is_told(library: Library) -> None:
    live = Live(library)
    live.run(1)
    live.presenter.command("pause", by="trainer")
    notice = live.run(1).phone.notice
    assert notice is not None
    assert notice.key == "stage.paused"
    live.presenter.command("pause", by="trainer")
    assert live.run(1).phone.notice is None


def test_an_answer_runs_a_clock_and_is_heard(library: Library) -> None:
    live = Live(library)
    live.speech = False
    live.until(lambda: live.state.desk.rows)
    live.run(1)
    target = live.state.desk.rows[0].id
    live.presenter.command("answer", target)
    state = live.run(2)
    assert state.desk.answering is not None
    assert state.desk.answering.left_s in (28, 29)
    live.speech = True
    state = live.run(6)
    assert state.desk.answering is not None
    assert (state.desk.answering.heard_s or 0) >= 4
    live.speech = False
    live.until(lambda: live.state.desk.answering is None, 10)
    assert live.rehearsal.room.comments[target].answered
