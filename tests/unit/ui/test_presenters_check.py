"""The check page's mind: what is said, when it is ready, what a lost device does."""

from __future__ import annotations

import pytest

from trainer_app.basics.measures import UNMEASURED, AxisScore, PictureMeasure, SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceState, DeviceStatus
from trainer_app.ui.presenters.check import CheckPresenter
from trainer_app.ui.presenters.check_state import CheckState

RUNNING = DeviceStatus("running")
SCENARIOS = [("posyandu-bulanan", "Jadwal posyandu"), ("mpasi-enam-bulan", "MPASI")]


def picture(
    at_s: float, lighting: AxisScore, framing: AxisScore, box: tuple[float, float, float, float] | None = None
) -> PictureMeasure:
    return PictureMeasure(at_s, 640, 480, "ok", lighting, framing, 1, box)


def sound(at_s: float, score: AxisScore, peak: float | None = -12.0) -> SoundMeasure:
    return SoundMeasure(at_s, score, True, 0.0, peak, -20.0, -55.0)


GOOD = AxisScore(90.0, "ok")


class Desk:
    """Feeds a presenter ten beats a second and keeps what it said."""

    def __init__(self, run_number: int = 1) -> None:
        self.presenter = CheckPresenter(SCENARIOS, run_number=run_number)
        self.states: list[CheckState] = []
        self.presenter.changed.connect(self.states.append)
        self.now_s = 0.0

    def beat(
        self,
        seconds: float,
        lighting: AxisScore = GOOD,
        framing: AxisScore = GOOD,
        heard: AxisScore = GOOD,
        camera: DeviceStatus = RUNNING,
        mic: DeviceStatus = RUNNING,
        box: tuple[float, float, float, float] | None = None,
    ) -> CheckState:
        for _ in range(round(seconds * 10)):
            self.now_s += 0.1
            seen = picture(self.now_s, lighting, framing, box) if camera.is_running else None
            ear = sound(self.now_s, heard) if mic.is_running else None
            self.presenter.beat(self.now_s, seen, ear, camera, mic)
        return self.presenter.state


def test_nothing_is_measured_before_the_first_beat() -> None:
    state = CheckPresenter(SCENARIOS).state
    assert [gauge.score for gauge in state.gauges] == [None, None, None]
    assert state.gauge("lighting").sentence == Message("check.unread.lighting")
    assert not state.ready


def test_two_green_seconds_each_make_it_ready_and_nothing_starts() -> None:
    desk = Desk()
    assert not desk.beat(1.8).ready
    state = desk.beat(0.6)
    assert state.ready
    assert state.headline == Message("check.ready")


def test_only_the_worst_gauge_is_large() -> None:
    state = Desk().beat(2, lighting=AxisScore(28.0, "backlit"), heard=AxisScore(60.0, "noise"))
    assert [gauge.axis for gauge in state.gauges if gauge.hot] == ["lighting"]
    assert state.gauge("lighting").sentence == Message("tips.lighting.backlit")


def test_the_side_to_move_to_is_the_persons_own() -> None:
    state = Desk().beat(2, framing=AxisScore(55.0, "off_centre", direction="left"))
    assert state.arrow == "left"
    assert state.gauge("framing").sentence == Message("tips.framing.off_centre_left")


def test_without_a_face_light_is_unread_and_position_says_so() -> None:
    state = Desk().beat(2, lighting=UNMEASURED, framing=AxisScore(0.0, "no_face"))
    assert state.gauge("lighting").score is None
    assert state.gauge("framing").sentence == Message("tips.framing.no_face")
    assert not state.ready


@pytest.mark.parametrize("reason", ["absent", "busy", "lost", "denied"])
def test_a_camera_that_fails_is_told_and_the_sound_goes_on(reason: DeviceState) -> None:
    desk = Desk()
    desk.beat(3)
    state = desk.beat(2, camera=DeviceStatus(reason))
    assert state.trouble is not None
    assert (state.trouble.device, state.trouble.message) == ("camera", Message(f"check.camera.{reason}"))
    assert state.gauge("lighting").score is None
    assert state.gauge("sound").score == 90
    assert not state.ready


def test_the_devices_own_sentence_wins() -> None:
    own = Message.of("camera.not_found", name="HP")
    state = Desk().beat(1, camera=DeviceStatus("absent", message=own))
    assert state.trouble is not None
    assert state.trouble.message == own


@pytest.mark.parametrize("reason", ["absent", "silent"])
def test_a_microphone_that_hears_nothing_is_told(reason: DeviceState) -> None:
    state = Desk().beat(1, mic=DeviceStatus(reason))
    assert state.trouble is not None
    assert state.trouble.device == "microphone"


def test_an_old_judgement_does_not_count_as_now() -> None:
    desk = Desk()
    desk.beat(3)
    for _ in range(40):
        desk.now_s += 0.1
        desk.presenter.beat(desk.now_s, None, None, RUNNING, RUNNING)
    assert [gauge.score for gauge in desk.presenter.state.gauges] == [None, None, None]


def test_the_face_is_told_as_shares_of_the_picture() -> None:
    oval = Desk().beat(1, box=(160.0, 120.0, 320.0, 240.0)).oval
    assert oval is not None
    assert (oval.x, oval.y, oval.width, oval.height) == (0.25, 0.25, 0.5, 0.5)


def test_measured_lines_tick_themselves_and_cannot_be_ticked_by_hand() -> None:
    desk = Desk()
    desk.presenter.tick("face_lit", True)
    assert not item(desk.presenter.state, "face_lit")
    assert item(desk.beat(3), "face_lit")


def test_other_lines_are_ticked_and_unticked_by_hand() -> None:
    desk = Desk()
    desk.presenter.tick("network", True)
    assert item(desk.presenter.state, "network")
    desk.presenter.tick("network", False)
    assert not item(desk.presenter.state, "network")


def item(state: CheckState, key: str) -> bool:
    return next(one.ticked for one in state.items if one.key == key)


def test_the_first_rehearsal_is_offered_small() -> None:
    assert (Desk(1).presenter.state.choice.audience, Desk(1).presenter.state.choice.minutes) == (5, 4)
    assert (Desk(2).presenter.state.choice.audience, Desk(2).presenter.state.choice.minutes) == (40, 10)


def test_a_choice_is_kept_and_an_unknown_one_is_not_taken() -> None:
    presenter = Desk().presenter
    presenter.choose(audience=300, minutes=20, scenario="mpasi-enam-bulan")
    presenter.choose(audience=77, scenario="nowhere")
    choice = presenter.state.choice
    assert (choice.audience, choice.minutes, choice.scenario, choice.title) == (
        300,
        20,
        "mpasi-enam-bulan",
        "MPASI",
    )


def test_a_state_that_did_not_change_is_not_told_again() -> None:
    desk = Desk()
    desk.beat(30)
    told = len(desk.states)
    desk.beat(5)
    assert len(desk.states) == told


def test_while_the_loudspeaker_sounds_the_sound_is_held_and_said_to_wait() -> None:
    desk = Desk()
    before = desk.beat(3).gauge("sound")
    bad = sound(desk.now_s, AxisScore(10.0, "noise"))
    for _ in range(40):
        desk.now_s += 0.1
        seen = picture(desk.now_s, GOOD, GOOD)
        desk.presenter.beat(desk.now_s, seen, bad if _ == 0 else None, RUNNING, RUNNING, playing=True)
    held = desk.presenter.state.gauge("sound")
    assert (held.score, held.verdict) == (before.score, before.verdict)
    assert held.sentence == Message("listen.held")
    assert desk.presenter.state.ready
    assert desk.beat(1).gauge("sound").sentence == Message("tips.sound.ok")
