"""The headline of a report says only what is so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.debrief.story import Story
from tests.unit.debrief.test_highlights import bad_story, good_story
from trainer_app.debrief.model import Report
from trainer_app.ui.presenters.report import Rehearsed, report_state


def headline(*reports: Report) -> str:
    known = [Rehearsed(number, report) for number, report in enumerate(reports, 1)]
    return report_state(known[-1], known, picture=0).headline.key.removeprefix("report.head_")


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        (50.0, 70.0, "better"),
        (100.0, 100.0, "stays_good"),
        (90.0, 80.0, "stays_good"),
        (50.0, 50.0, "finished"),
        (60.0, 50.0, "done"),
        (None, 80.0, "finished"),
        (80.0, None, "finished"),
    ],
)
def test_a_rise_is_told_only_of_a_rise(before: float | None, now: float | None, said: str) -> None:
    report = good_story().report()
    assert headline(replace(report, total=before), replace(report, total=now)) == said


def test_a_short_and_a_cut_rehearsal_are_told_as_such() -> None:
    short = Story()
    short.measures(0)
    assert headline(short.ends(40).report()) == "short"
    cut = Story()
    cut.measures(0)
    assert headline(cut.ends(90, "cut").report()) == "cut"


def test_a_question_that_stayed_without_an_answer_is_no_right_act() -> None:
    story = Story()
    story.says(10, "q1", "question")
    story.says(20, "q2", "question")
    story.answers(25, "q2")
    story.says(60, "h", "hello")
    known = [Rehearsed(1, story.ends().report())]
    state = report_state(known[0], known, picture=0)
    assert {row.id: (row.level, row.group) for row in state.rows} == {
        "q1": ("fair", "missed"),
        "q2": ("good", "right"),
        "h": ("good", "right"),
    }
    assert (state.numbers.right, state.numbers.scored) == (2, 3)


def test_the_state_carries_compass_notes_facts_and_best_stretch() -> None:
    stories = (bad_story(), good_story(), good_story())
    known = [Rehearsed(number, story.report()) for number, story in enumerate(stories)]
    state = report_state(known[-1], known, picture=0)
    assert state.compass is not None
    assert state.compass.runs == 3
    assert state.notes[0].key == "debrief.progress_result"
    assert state.told
    assert state.best is not None
    assert dict(state.best.then).keys() == {"lighting", "sound", "framing"}
    pointing = [item for item in (*state.praise, *state.practise) if item.at_s is not None]
    assert pointing
    assert all(item.then for item in pointing)
    alone = report_state(known[0], known[:1], picture=0)
    assert alone.notes[0].key == "debrief.progress_second_next"
