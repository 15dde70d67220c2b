"""The mixer's picture: places come from the scoring table, bars rise at once and fall slowly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.basics.measures import AxisScore, Number, SoundMeasure
from trainer_app.scoring.sound import SoundReadings, judge_sound
from trainer_app.scoring.sound_estimate import Levels
from trainer_app.ui.presenters.mixer import HOLD_S, ZONE, MixerFollower, mixer_of, place


def measure(peak: float | None = -12.0, **readings: Number) -> SoundMeasure:
    return SoundMeasure(0.0, AxisScore(90.0, "ok", readings), True, 0.0, peak)


@given(
    level=st.floats(-70, -1),
    noise=st.floats(-90, -20),
    snr_a=st.floats(-10, 60),
)
def test_a_mark_stands_in_its_band_exactly_when_the_judge_calls_it_good(
    level: float, noise: float, snr_a: float
) -> None:
    levels = Levels(3.0, 2.0, level, noise, level - noise, snr_a)
    judged = judge_sound(SoundReadings(levels=levels, speech_share=0.7))
    mixer = mixer_of(SoundMeasure(0.0, judged, True, 0.0, -6.0))
    assert mixer.voice is not None and mixer.heard is not None and mixer.limit is not None
    inside = ZONE[0] <= mixer.voice <= ZONE[1]
    edge = min(abs(mixer.voice - one) for one in ZONE) < 0.002
    assert edge or inside == (mixer.voice_verdict == "good")
    below = mixer.heard < mixer.limit
    assert (
        abs(mixer.heard - mixer.limit) < 0.002
        or mixer.heard in (0.0, 1.0)
        or (below == (mixer.noise_verdict == "good"))
    )


def test_rumble_that_a_phone_does_not_play_parts_the_flat_noise_from_the_heard_one() -> None:
    mixer = mixer_of(
        measure(active_level_dbfs=-24.0, noise_dbfs=-34.0, snr_db=10.0, snr_a_db=27.0, gated=False)
    )
    assert (mixer.noise_dbfs, mixer.heard_dbfs) == (-34, -51)
    assert (mixer.distance_db, mixer.distance_a_db) == (10, 27)
    assert mixer.noise is not None and mixer.heard is not None and mixer.noise > mixer.heard
    assert mixer.noise_verdict == "good"


def test_without_a_voice_nothing_is_said_of_it() -> None:
    mixer = mixer_of(measure(noise_dbfs=-50.0, active_level_dbfs=None))
    assert (mixer.voice, mixer.voice_verdict, mixer.heard, mixer.noise_verdict) == (None, None, None, None)
    assert mixer.noise == place(-50.0)
    assert mixer_of(None).peak is None


@pytest.mark.parametrize(("level", "side"), [(-50.0, "quiet"), (-24.0, "right"), (-5.0, "loud")])
def test_a_voice_beside_its_band_is_said_to_be_quiet_or_loud(level: float, side: str) -> None:
    assert mixer_of(measure(active_level_dbfs=level)).voice_side == side


def test_the_bar_jumps_up_and_falls_slowly_and_the_highest_stays_marked() -> None:
    follower = MixerFollower()
    loud = follower.follow(measure(-6.0), 1.0)
    assert loud.peak == loud.held == place(-6.0)
    soon = follower.follow(measure(-40.0), 1.5)
    assert soon.peak == place(-16.0) and soon.held == place(-6.0) and soon.peak_dbfs == -6
    later = follower.follow(measure(-40.0), 1.0 + HOLD_S + 0.6)
    assert later.peak == place(-40.0) and later.held == place(-40.0)
    assert follower.follow(None, 4.0).peak is None


def test_an_old_measure_does_not_raise_the_bar_again() -> None:
    follower = MixerFollower()
    follower.follow(measure(-6.0), 1.0)
    assert follower.follow(measure(-6.0), 2.0, fresh=False).peak == place(-26.0)
