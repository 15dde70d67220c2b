"""Three rehearsals side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.debrief.story import Story
from tests.unit.debrief.test_highlights import bad_story, english, good_story
from trainer_app.debrief.detection import Detection
from trainer_app.debrief.hints import Hint
from trainer_app.debrief.progress import progress, step_of


def test_three_rehearsals_show_the_way_up() -> None:
    made = progress([bad_story().report(), good_story().report(), good_story().report()])
    assert [run.number for run in made.runs] == [1, 2, 3]
    assert made.ready
    assert english(made.headline) == "Three rehearsals done!"
    assert made.comment.key == "debrief.progress_up"
    assert made.notes[0].key == "debrief.progress_result"
    assert dict(made.notes[0].values)["number"] == 3
    assert made.detection.signals == sum(run.missed for run in made.runs) + made.detection.hits


def test_one_and_none_are_told_as_such() -> None:
    one = progress([good_story().report()])
    assert one.comment.key == "debrief.progress_first"
    assert one.notes[0].key == "debrief.progress_second_next"
    assert not one.ready
    none = progress([])
    assert (none.comment.key, none.level, none.runs) == ("debrief.progress_none", 1, ())


def test_nobody_is_sent_to_a_real_live_after_a_missed_emergency() -> None:
    report = good_story().report()
    urgent = Story()
    urgent.says(10, "u", "urgent")
    row = urgent.ends().row("u")
    comments = (*report.moderation.comments, row)
    missed = replace(report, moderation=replace(report.moderation, comments=comments))
    made = progress([report, report, missed])
    assert not made.ready
    assert made.next_step.key == "recap.progress_urgent"


def test_a_result_with_hints_is_not_called_one_without() -> None:
    report = good_story().report()
    hint = Hint(20.0, "too_dark", "lighting", 30.0, 85.0)
    made = progress([report, report, replace(report, hints=(hint,))])
    assert made.notes[0].key == "recap.progress_result_hinted"


def test_a_busier_rehearsal_is_told_beside_its_result() -> None:
    report = good_story().report()
    made = progress([report, report, replace(report, level=report.level + 1)])
    assert "recap.progress_busier" in [note.key for note in made.notes]
    crowd = replace(report.audience, peak_viewers=2 * max(1, report.audience.peak_viewers))
    made = progress([report, report, replace(report, audience=crowd)])
    assert "recap.progress_busier" in [note.key for note in made.notes]
    assert made.runs[-1].viewers == crowd.peak_viewers
    assert "recap.progress_busier" not in [note.key for note in progress([report] * 3).notes]


def test_a_worse_last_rehearsal_is_told_plainly_and_not_called_ready() -> None:
    made = progress([good_story().report(), good_story().report(), bad_story().report()])
    assert made.comment.key == "debrief.progress_down"
    assert not made.ready


@pytest.mark.parametrize(
    ("counts", "step"),
    [
        ((8, 2, 1, 19), "harder"),
        ((8, 2, 3, 17), "same"),
        ((4, 6, 0, 20), "easier"),
        ((9, 1, 7, 13), "easier"),
        ((4, 0, 0, 20), "same"),  # too few bad comments to say
    ],
)
def test_the_next_level_follows_hits_and_false_alarms(counts: tuple[int, ...], step: str) -> None:
    assert step_of(Detection(*counts)) == step


def test_the_level_stays_between_one_and_three() -> None:
    story = Story(level=1)
    for number in range(10):
        story.says(number, f"b{number}", "insult")
        story.says(number, f"g{number}", "hello")
    assert progress([story.ends().report()]).level == 1
