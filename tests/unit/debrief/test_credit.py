"""What an act earns, by its place among the right ones and by time, and how hard it was."""

from __future__ import annotations

import pytest

from tests.unit.debrief.story import BANK, SCENARIO, Story, told
from trainer_app.debrief.report import case_of
from trainer_app.debrief.verdicts import Judged


def judged(story: Story, name: str) -> Judged:
    return next(c for c in case_of(story.events, SCENARIO, BANK).judged if c.trial.id == name)


@pytest.mark.parametrize(
    ("line", "verb", "after_s", "credit"),
    [
        ("hoax", "answer", 5, 1.0),  # first listed
        ("hoax", "delete", 5, 0.8),  # second
        ("hoax", "mute", 5, 0.7),  # third
        ("raid", "mute", 5, 0.6),  # fourth
        ("hoax", "answer", 21, 0.5),  # past the aim of 20 s for severity 2
        ("gambling", "delete", 11, 0.5),  # past the aim of 10 s for severity 3
        ("gambling", "report", 5, 0.3),  # neither right nor wrong
        ("hoax", "block", 5, 0.0),  # wrong
        ("hoax", None, 5, 0.0),
        ("hoax", "answer", 61, 0.0),
        ("question", "answer", 90, 1.0),
        ("question", "refer", 5, 0.8),
        ("question", "answer", 91, 0.5),
        ("question", "pin", 5, 0.0),  # pinning alone answers nothing
        ("urgent", "answer", 21, 0.5),
    ],
)
def test_credit_is_by_the_order_of_right_acts_and_by_time(
    line: str, verb: str | None, after_s: float, credit: float
) -> None:
    assert judged(told(line, verb, after_s), "c1").credit == pytest.approx(credit)


def test_a_wrong_act_beside_a_right_one_halves_the_credit() -> None:
    story = Story()
    story.says(10, "c1", "hoax")
    story.does(12, "pin", "c1")
    story.answers(15, "c1")
    story.ends()
    assert story.row("c1").verdict == "hit"
    assert judged(story, "c1").credit == 0.5


@pytest.mark.parametrize(
    ("line", "verb", "proportion"),
    [
        ("hoax", "block", "too_hard"),  # block 4, nearest right is mute 3
        ("hoax", "mute", "fits"),
        ("hoax", None, "too_soft"),  # ignore 0, nearest right is answer 1
        ("gambling", "answer", "too_soft"),  # answer 1, nearest right is delete 2
        ("question", "mute", "too_hard"),
        ("question", None, "fits"),  # an open question is told as a question, not as softness
        ("teasing", "mute", "too_hard"),
        ("teasing", None, "fits"),
    ],
)
def test_proportion_is_the_distance_on_the_ladder(line: str, verb: str | None, proportion: str) -> None:
    assert told(line, verb).row("c1").proportion == proportion


def test_two_orders_of_one_moment_count_the_same_in_either_order() -> None:
    reports = []
    for first, second in (("delete", "report"), ("report", "delete")):
        story = Story()
        story.says(10, "c1", "gambling")
        story.does(15, first, "c1")
        story.does(15, second, "c1")
        reports.append(story.ends().report())
    assert reports[0] == reports[1]
