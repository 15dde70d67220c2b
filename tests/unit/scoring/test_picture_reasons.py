from __future__ import annotations

from trainer_app.basics.measures import FRAMING_TIPS, LIGHTING_TIPS, UNMEASURED
from trainer_app.scoring.picture_reasons import READINGS, reasons
from trainer_app.scoring.tips import axis_of


def test_the_worst_sub_score_is_explained_first_with_its_reading_and_limit() -> None:
    axis = axis_of({"side_light": 40.0, "too_dark": 90.0}, {"left_over_right_stops": -2.1})
    first, second = reasons(axis)
    assert (first.tip, first.value, first.limit) == ("side_light", -2.1, 1.65)
    assert (second.tip, second.value) == ("too_dark", None)
    assert 0.04 < second.limit < 0.06


def test_nothing_measured_has_no_reasons() -> None:
    assert reasons(UNMEASURED) == ()


def test_every_tip_that_a_reading_causes_can_be_explained() -> None:
    remembered = {"ok", "no_face", "child_alone"}
    assert set(READINGS) == {*LIGHTING_TIPS, *FRAMING_TIPS} - remembered
