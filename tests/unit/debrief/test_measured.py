"""Scores over time: means over what was measured, the curve, and bad spells."""

from __future__ import annotations

import pytest

from tests.unit.debrief.story import Story
from trainer_app.debrief.measured import poor_spells, spans_of, speech_ms


def test_a_mean_is_by_time_over_what_was_measured() -> None:
    story = Story(minutes=1)
    story.measures(10, lighting=90)
    story.measures(20, lighting=50)
    story.measures(50, lighting=None)
    lighting = story.ends().report().scores["lighting"]
    assert lighting.mean == pytest.approx((10 * 90 + 30 * 50) / 40)
    assert lighting.share_good == 0.25


def test_the_curve_has_a_point_a_second_and_none_where_nothing_was_measured() -> None:
    story = Story(minutes=0.1)
    story.measures(1, sound=80)
    story.measures(2.5, sound=40)
    story.loses(4, "microphone")
    sound = story.ends().report().scores["sound"]
    assert sound.series == ((0, None), (1, 80.0), (2, 60.0), (3, 40.0), (4, None), (5, None))


def test_a_long_rehearsal_has_a_point_every_two_seconds() -> None:
    story = Story(minutes=20)
    story.measures(0)
    assert len(story.ends().report().scores["sound"].series) == 600


def test_an_axis_that_was_never_measured_has_no_number() -> None:
    story = Story(minutes=1)
    story.measures(0, lighting=None, framing=None)
    scores = story.ends().report().scores
    assert (scores["lighting"].mean, scores["lighting"].share_good) == (None, None)
    assert scores["sound"].mean == 85


def test_bad_spells_are_found_with_the_tip_told_most() -> None:
    story = Story(minutes=1)
    story.measures(0, sound=80)
    story.measures(10, sound=30, tips=("noise",))
    story.measures(12, sound=35, tips=("too_quiet",))
    story.measures(18, sound=80)
    story.measures(30, sound=30)
    story.measures(32, sound=80)
    spans = spans_of(story.ends().events, 60_000)
    (spell,) = poor_spells(spans, "sound", 4000)
    assert (spell.start_ms, spell.end_ms, spell.tip) == (10_000, 18_000, "too_quiet")


def test_speech_is_counted_between_two_moments_and_unknown_without_microphone() -> None:
    story = Story(minutes=1)
    story.measures(0, speaking=True)
    story.measures(5, speaking=False)
    story.measures(8, speaking=None)
    spans = spans_of(story.ends().events, 60_000)
    assert speech_ms(spans, 2000, 7000) == 3000
    assert speech_ms(spans, 9000, 20_000) is None
