"""The audience sees and hears what was measured, and nothing else."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lives import GOOD, QUIET, Live, library, new

from trainer_app.audience.senses import TRIGGER_OF_TIP, WITHOUT_TIP
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Device, Measured
from trainer_app.basics.measures import FRAMING_TIPS, LIGHTING_TIPS, SOUND_TIPS

START = 300_000


def fault(tip: str, score: int = 20) -> tuple[str, Measured]:
    if tip in LIGHTING_TIPS:
        return "lighting", Measured(score, 90, 90, (tip,), True)
    if tip in FRAMING_TIPS:
        return "framing", Measured(90, 90, score, (tip,), True)
    return "sound", Measured(90, score, 90, (tip,), True)


def during(measured: Measured, *, seconds: int = 60, seed: int = 8, after: int = 40) -> Live:
    live = Live(new(seed, level=1))
    live.go(0, GOOD)
    live.go(START, measured)
    live.go(START + seconds * 1000, GOOD)
    live.wait(after)
    return live


def caused(rows: list[LogEvent], kind: str = "comment") -> list[LogEvent]:
    return [row for row in rows if row.body.kind == kind and row.body.cause is not None]


def trigger(row: LogEvent) -> str:
    return row.body.why.partition(":")[2]


@pytest.mark.parametrize("tip", sorted(TRIGGER_OF_TIP))
def test_each_tip_brings_the_complaint_that_fits_it(tip: str) -> None:
    axis, measured = fault(tip)
    live = during(measured)
    complaints = [row for row in caused(live.rows) if row.at_ms <= START + 60_000]
    assert complaints
    for row in complaints:
        assert trigger(row) == TRIGGER_OF_TIP[tip]
        assert (row.body.cause.axis, row.body.cause.value, row.body.cause.since) == (axis, 20.0, 300.0)


def test_every_trigger_of_a_tip_has_ten_sentences() -> None:
    triggers = {*TRIGGER_OF_TIP.values(), *WITHOUT_TIP.values(), "silence", "bad_signal", "picture_gone"}
    for name in triggers:
        assert len(library().bank.reactions[name]) >= 9, name


def test_all_tips_but_silence_have_a_reaction() -> None:
    told = {*LIGHTING_TIPS, *FRAMING_TIPS, *SOUND_TIPS} - {"ok", "silence"}
    assert told == set(TRIGGER_OF_TIP)


@pytest.mark.parametrize("axis", ["lighting", "sound", "framing"])
def test_a_bad_score_without_a_tip_still_has_its_complaint(axis: str) -> None:
    scores = {name: 20 if name == axis else 90 for name in ("lighting", "sound", "framing")}
    live = during(Measured(scores["lighting"], scores["sound"], scores["framing"], (), True))
    assert {trigger(row) for row in caused(live.rows) if row.at_ms < START + 60_000} == {WITHOUT_TIP[axis]}


def test_the_first_complaint_comes_after_six_and_before_twenty_five_seconds() -> None:
    for seed in range(12):
        first = caused(during(fault("too_dark")[1], seed=seed).rows)[0]
        assert 6_000 <= first.at_ms - START <= 25_000


def test_complaints_of_one_axis_keep_apart_and_never_repeat() -> None:
    live = during(fault("noise")[1], seconds=280)
    complaints = [row for row in caused(live.rows) if row.at_ms < START + 280_000]
    times = [row.at_ms for row in complaints]
    assert len(times) >= 4
    assert all(later - earlier >= 30_000 for earlier, later in itertools.pairwise(times))
    assert len({row.body.line for row in complaints}) == len(complaints)


def test_a_short_fault_is_not_noticed() -> None:
    assert caused(during(fault("too_dark")[1], seconds=5).rows) == []


def test_a_fair_picture_is_not_complained_of() -> None:
    assert (
        caused(during(Measured(46, 46, 46, ("too_dark", "noise", "off_centre"), True), seconds=200).rows)
        == []
    )


def test_a_repair_is_praised_with_the_good_score_as_its_cause() -> None:
    praised = 0
    for seed in range(10):
        live = during(fault("too_dark")[1], seed=seed)
        praise = [row for row in caused(live.rows) if trigger(row) == "good_picture"]
        praised += bool(praise)
        for row in praise:
            assert row.body.cause.value == 90.0
            assert row.at_ms > START + 60_000
    assert praised >= 4


def test_the_worst_axis_is_told_first() -> None:
    live = during(Measured(40, 10, 40, ("too_dark", "noise", "off_centre"), True))
    first = caused(live.rows)[0]
    assert first.body.cause.axis == "sound"


def test_silence_is_heard_and_its_length_is_told() -> None:
    live = during(QUIET, seconds=40)
    complaints = [row for row in caused(live.rows) if row.body.cause.axis == "silence"]
    assert complaints
    for row in complaints:
        assert row.body.cause.value >= 8
        assert row.body.cause.since == 300.0


def test_without_a_microphone_nobody_says_that_the_host_is_silent() -> None:
    live = during(Measured(90, None, 90, (), None), seconds=120)
    assert caused(live.rows) == []


def test_a_lost_camera_freezes_the_picture_for_viewers() -> None:
    live = Live(new(8, level=1))
    live.go(0, GOOD)
    live.go(START, Device("camera", "lost"), Measured(None, 90, None, (), True))
    live.wait(60)
    complaints = caused(live.rows)
    assert complaints
    assert {trigger(row) for row in complaints} == {"picture_gone"}
    assert {row.body.cause.axis for row in complaints} == {"signal"}


def test_people_driven_out_by_noise_say_so_in_the_log() -> None:
    left = []
    for seed in range(6):
        left += caused(during(fault("noise")[1], seconds=120, seed=seed).rows, "viewer_left")
    assert left
    assert {row.body.cause.axis for row in left} == {"sound"}


def test_noise_drives_more_people_out_than_a_good_sound() -> None:
    noisy = calm = 0
    for seed in range(20):
        noisy += during(fault("noise")[1], seconds=120, seed=seed, after=0).room.present_count
        calm += during(GOOD, seconds=120, seed=seed, after=0).room.present_count
    assert noisy < 0.93 * calm


Scores = st.one_of(st.none(), st.integers(0, 100))
Moments = st.lists(
    st.tuples(
        st.integers(1, 60),
        Scores,
        Scores,
        Scores,
        st.lists(st.sampled_from((*LIGHTING_TIPS, *SOUND_TIPS, *FRAMING_TIPS)), max_size=4),
        st.sampled_from((True, False, None)),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 1000), moments=Moments)
def test_no_complaint_is_ever_uncaused(
    seed: int, moments: list[tuple[int, int | None, int | None, int | None, list[str], bool | None]]
) -> None:
    """Whatever is measured: each complaint's cause is what the log says was measured then."""
    live = Live(new(seed, viewers=120, minutes=14))
    live.go(0, GOOD)
    for wait, light, sound, frame, tips, speaking in moments:
        live.wait(wait)
        live.go(live.room.now_ms, Measured(light, sound, frame, tuple(tips), speaking))
    live.wait(100)
    last: Measured = GOOD
    low_since: dict[str, int | None] = {"lighting": None, "sound": None, "framing": None}
    for row in live.rows:
        body = row.body
        if isinstance(body, Measured):
            last = body
            for axis in low_since:
                score = getattr(body, axis)
                if axis == "sound" and score is None and "mic_dead" in body.tips:
                    score = 0
                if score is None or score >= 50:
                    low_since[axis] = None
                elif score < 45 and low_since[axis] is None:
                    low_since[axis] = row.at_ms
        elif body.kind == "comment" and body.cause is not None and body.cause.axis in low_since:
            axis = body.cause.axis
            score = getattr(last, axis)
            if trigger(row) in ("good_picture", "good_sound"):
                assert score is None or score >= 50
                continue
            assert low_since[axis] is not None
            assert row.at_ms - low_since[axis] >= (4_000 if axis == "sound" else 6_000)
            assert body.cause.since == low_since[axis] / 1000
            fits = {TRIGGER_OF_TIP.get(tip) for tip in last.tips} | {WITHOUT_TIP[axis]}
            assert trigger(row) in fits
        elif body.kind == "comment" and body.why.startswith("reaction:"):
            assert trigger(row) not in set(TRIGGER_OF_TIP.values()) or body.cause is not None
