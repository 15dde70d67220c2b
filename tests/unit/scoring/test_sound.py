from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from trainer_app.basics.measures import SOUND_TIPS
from trainer_app.scoring.sound import LIMITS, TIP_ORDER, SoundReadings, judge_parts, judge_sound, ramp
from trainer_app.scoring.sound_estimate import Levels

LEVELS = st.builds(
    Levels,
    speech_s=st.floats(1, 10),
    quiet_s=st.floats(0, 10),
    active_dbfs=st.floats(-70, 0),
    noise_dbfs=st.floats(-100, -5),
    snr_db=st.floats(-10, 60),
    snr_a_db=st.floats(-10, 60),
)
READINGS = st.builds(
    SoundReadings,
    levels=LEVELS,
    peak_dbfs=st.floats(-90, 0),
    clip_share=st.floats(0, 0.5),
    speech_share=st.floats(0, 1),
    dropouts=st.integers(0, 20),
    dead=st.booleans(),
    silent=st.booleans(),
    echo_index=st.none() | st.floats(-15, 6),
)


def _good(**changes: float) -> SoundReadings:
    values = {"active_dbfs": -24.0, "noise_dbfs": -60.0, "snr_db": 34.0, "snr_a_db": 36.0} | changes
    return SoundReadings(levels=Levels(5.0, 3.0, **values), peak_dbfs=-9.0, speech_share=0.6)


@given(READINGS)
def test_good_always_goes_with_ok_and_the_rest_with_a_tip(readings: SoundReadings) -> None:
    axis = judge_sound(readings)
    assert axis.score is not None and 0 <= axis.score <= 100
    assert (axis.verdict == "good") == (axis.tip == "ok")
    assert axis.tip in SOUND_TIPS


@given(READINGS, st.floats(0.1, 20))
def test_more_noise_never_scores_better(readings: SoundReadings, worse: float) -> None:
    levels = readings.levels
    assert levels.snr_a_db is not None
    noisier = Levels(5.0, 3.0, levels.active_dbfs, levels.noise_dbfs, levels.snr_db, levels.snr_a_db - worse)
    before = judge_sound(SoundReadings(levels=levels)).score
    after = judge_sound(SoundReadings(levels=noisier)).score
    assert before is not None and after is not None and after <= before


@given(READINGS, st.floats(0.0001, 0.4))
def test_more_clipping_never_scores_better(readings: SoundReadings, worse: float) -> None:
    once = SoundReadings(levels=readings.levels, clip_share=readings.clip_share)
    more = SoundReadings(levels=readings.levels, clip_share=readings.clip_share + worse)
    before, after = judge_sound(once).score, judge_sound(more).score
    assert before is not None and after is not None and after <= before


def test_without_speech_and_before_silence_nothing_is_scored() -> None:
    axis = judge_sound(SoundReadings())
    assert axis.score is None and axis.tip is None and axis.verdict is None
    assert axis.measures["snr_db"] is None


def test_the_one_tip_is_the_first_that_applies() -> None:
    assert judge_sound(_good()).tip == "ok"
    assert judge_sound(_good(snr_a_db=5.0)).tip == "noise"
    assert judge_sound(_good(snr_a_db=5.0, active_dbfs=-50.0)).tip == "too_quiet"
    assert judge_sound(_good(active_dbfs=-6.0)).tip == "too_loud"
    both = SoundReadings(levels=_good(snr_a_db=5.0).levels, clip_share=0.05, dropouts=2)
    assert judge_sound(both).tip == "dropouts"
    assert judge_sound(SoundReadings(dead=True, dropouts=3)).tip == "mic_dead"
    assert set(TIP_ORDER) == set(SOUND_TIPS) - {"ok"}


def test_echo_is_only_told_where_noise_does_not_drown_it() -> None:
    dry = _good()
    assert judge_sound(SoundReadings(levels=dry.levels, echo_index=3.0)).tip == "echo"
    assert judge_sound(SoundReadings(levels=_good(snr_a_db=8.0).levels, echo_index=3.0)).tip == "noise"


def test_faults_stand_in_the_order_in_which_listeners_mind_them() -> None:
    good = _good()
    spoilt = [
        judge_sound(SoundReadings(dead=True)).score,
        judge_sound(_good(snr_a_db=0.0)).score,
        judge_sound(SoundReadings(levels=good.levels, echo_index=2.5)).score,
        judge_sound(_good(snr_a_db=8.0)).score,
        judge_sound(_good(active_dbfs=-52.0)).score,
        judge_sound(SoundReadings(levels=good.levels, clip_share=0.02)).score,
        judge_sound(good).score,
    ]
    assert spoilt == sorted(spoilt, key=lambda score: -1.0 if score is None else score)
    assert spoilt[0] == 0.0 and len(set(spoilt)) == len(spoilt)


def test_every_border_of_good_stands_where_it_stood() -> None:
    assert ramp(LIMITS.noise_db, 13.0) == ramp(LIMITS.weak_dbfs, -39.0) == ramp(LIMITS.hot_dbfs, -11.0) == 70
    assert ramp(LIMITS.clip_share, 0.0008) == ramp(LIMITS.echo_index, 1.0) == 70
    assert ramp(LIMITS.dropouts, 1) < 70


@given(st.floats(-80, 30), st.floats(0, 20))
def test_every_part_only_gets_worse_with_its_fault(reading: float, worse: float) -> None:
    assert ramp(LIMITS.weak_dbfs, reading - worse) <= ramp(LIMITS.weak_dbfs, reading)
    for points in (LIMITS.hot_dbfs, LIMITS.clip_share, LIMITS.echo_index, LIMITS.dropouts):
        assert ramp(points, reading + worse) <= ramp(points, reading)


def test_the_worst_part_leads_the_score() -> None:
    parts = judge_parts(_good(snr_a_db=5.0))
    total = parts.total()
    assert total is not None
    assert total <= min(parts.scores.values())
    assert total >= 0.7 * min(parts.scores.values())


@given(st.floats(-200, 200, allow_nan=False))
def test_every_ramp_stays_between_0_and_100(reading: float) -> None:
    for points in (LIMITS.noise_db, LIMITS.weak_dbfs, LIMITS.hot_dbfs, LIMITS.clip_share, LIMITS.echo_index):
        assert 0 <= ramp(points, reading) <= 100
