"""The platform warns of a child alone and of an empty picture, once a minute, and only while it lasts."""

from __future__ import annotations

from lives import GOOD, Live, new

from trainer_app.basics.inputs import Device, Measured

CHILD = Measured(80, 90, 20, ("child_alone",), True)
EMPTY = Measured(None, 90, 10, ("no_face",), True)


def warned(live: Live) -> list[tuple[int, str]]:
    return [
        (row.at_ms, row.body.code)
        for row in live.rows
        if row.body.kind == "notice" and row.body.code.startswith("warning")
    ]


def live() -> Live:
    made = Live(new(3, level=1))
    made.go(0, GOOD)
    made.go(60_000)
    return made


def test_a_child_alone_for_ten_seconds_is_warned_of_once_a_minute() -> None:
    seen = live()
    seen.go(60_000, CHILD)
    seen.wait(100)
    assert warned(seen) == [(70_000, "warning_child"), (130_000, "warning_child")]


def test_a_child_that_is_joined_in_time_is_not() -> None:
    seen = live()
    seen.go(60_000, CHILD)
    seen.go(69_000, GOOD)
    seen.wait(100)
    assert warned(seen) == []


def test_an_empty_picture_or_a_lost_camera_is_warned_of_later() -> None:
    empty = live()
    empty.go(60_000, EMPTY)
    empty.wait(50)
    assert warned(empty) == [(105_000, "warning_empty")]
    lost = live()
    lost.go(60_000, Device("camera", "lost"))
    lost.wait(50)
    assert warned(lost) == [(105_000, "warning_empty")]
