from __future__ import annotations

from dataclasses import replace

import pytest

from trainer_app.scoring.framing import (
    FramingReadings,
    direction_of,
    framing_measures,
    framing_subscores,
    offset_of,
    viewed_height,
)
from trainer_app.scoring.framing_people import Host, Leaving
from trainer_app.scoring.tips import first_fault

FINE = FramingReadings(
    face_height=0.34,
    offset=0.0,
    cut=0.0,
    eyes_y=0.38,
    yaw_deg=2,
    pitch_deg=1,
    roll_deg=1,
    other_height=0,
    faces=1,
)


def tip_of(**changed: float) -> str:
    return first_fault(framing_subscores(replace(FINE, **changed)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tip", "changed"),
    [
        ("ok", {}),
        ("several_people", {"other_height": 0.9}),
        ("come_closer", {"face_height": 0.12}),
        ("move_back", {"face_height": 0.75}),
        ("off_centre", {"offset": -0.2}),
        ("off_centre", {"cut": 0.4}),
        ("camera_up", {"eyes_y": 0.12}),
        ("camera_down", {"eyes_y": 0.7}),
        ("tilted", {"roll_deg": -15}),
        ("look_at_camera", {"yaw_deg": 35}),
        ("look_at_camera", {"pitch_deg": 25}),
    ],
)
def test_each_reading_beyond_its_limit_is_told(tip: str, changed: dict[str, float]) -> None:
    assert tip_of(**changed) == tip


def test_a_small_face_is_only_asked_to_come_closer() -> None:
    scores = framing_subscores(replace(FINE, face_height=0.1, roll_deg=30, yaw_deg=50))
    assert [tip for tip, score in scores.items() if score < 70] == ["come_closer"]


def test_a_poster_on_the_wall_is_not_a_second_person() -> None:
    assert tip_of(other_height=0.33) == "ok"


def test_sideways_distance_means_the_same_in_every_shape_of_picture() -> None:
    assert offset_of(320 + 64, 640, 480) == pytest.approx(0.1)
    assert offset_of(640 + 96, 1280, 720) == pytest.approx(0.1)
    assert viewed_height(360, 640) == 640
    assert viewed_height(240, 640) < 640


def test_at_picture_left_the_person_goes_to_their_own_left() -> None:
    assert (direction_of(-0.2), direction_of(0.2)) == ("left", "right")


def test_every_reading_is_named_with_its_unit() -> None:
    assert all(name.endswith(("_share", "_widths", "_deg", "_count")) for name in framing_measures(FINE))


def test_who_walks_outward_is_judged_by_where_they_will_be() -> None:
    leaving = Leaving()
    out = [leaving.ahead(i * 0.1, replace(FINE, offset=0.03 * i)).offset for i in range(5)]
    assert out[4] > 0.12 + 0.05
    back = Leaving()
    inward = [back.ahead(i * 0.1, replace(FINE, offset=0.3 - 0.03 * i)).offset for i in range(5)]
    assert inward[4] == pytest.approx(0.18)


def test_swaying_is_not_leaving() -> None:
    leaving = Leaving()
    assert [leaving.ahead(i * 0.1, replace(FINE, offset=0.005 * i)).offset for i in range(4)][-1] == 0.015


def test_a_small_stranger_after_a_host_is_a_child_for_thirty_seconds() -> None:
    host = Host()
    for i in range(20):
        assert host.child_score(i * 0.1, 0.34, same_person=i > 0) == 100
    assert host.child_score(2.0, 0.15, same_person=False) < 40
    assert host.child_score(2.1, 0.15, same_person=True) < 40
    assert host.child_score(40.0, 0.15, same_person=True) == 100


def test_a_host_who_steps_back_is_no_child() -> None:
    host = Host()
    for i in range(40):
        assert host.child_score(i * 0.1, 0.34 - 0.005 * i, same_person=i > 0) == 100


def test_the_host_returns() -> None:
    host = Host()
    for i in range(20):
        host.child_score(i * 0.1, 0.34, same_person=i > 0)
    host.child_score(2.0, 0.15, same_person=False)
    assert host.child_score(3.0, 0.33, same_person=False) == 100
