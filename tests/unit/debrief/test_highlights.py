"""Three praises and three things to practise: true, varied, never against each other."""

from __future__ import annotations

import importlib
from itertools import pairwise

import pytest

from tests.unit.debrief.story import Story
from trainer_app.basics.messages import Message
from trainer_app.basics.outcomes import Cause
from trainer_app.debrief.model import Item, Report


def english(message: Message) -> str:
    """Return the English sentence; KeyError when the table has none or a value is missing."""
    table = importlib.import_module("trainer_app.ui.words.debrief").TABLE
    return str(table[message.key]).format(**message.as_mapping())


def keys(items: tuple[Item, ...]) -> list[str]:
    return [item.message.key.removeprefix("debrief.") for item in items]


def good_story() -> Story:
    story = Story(level=3)
    story.measures(0)
    story.says(5, "q1", "question")
    story.answers(10, "q1")
    story.says(20, "u1", "urgent")
    story.does(25, "refer", "u1")
    story.says(30, "judol", "gambling")
    story.does(34, "delete", "judol")
    story.raid(60)
    for number in range(10):
        story.says(60 + number / 10, f"r{number}", "raid")
    story.does(66, "freeze")
    story.raid(100, over=True)
    return story.ends()


def bad_story() -> Story:
    story = Story(level=3)
    story.measures(0, sound=30, tips=("noise",), speaking=False)
    story.says(5, "q1", "question")
    story.says(20, "u1", "urgent")
    story.says(30, "judol", "gambling")
    story.says(40, "hello", "hello")
    story.does(45, "block", "hello")
    story.raid(60)
    for number in range(10):
        story.says(60 + number / 10, f"r{number}", "raid")
    return story.ends()


def test_what_went_well_is_praised_with_its_moment() -> None:
    report = good_story().report()
    assert keys(report.praise) == ["praise_urgent", "praise_raid", "praise_questions"]
    urgent, raid, _ = report.praise
    assert (urgent.t, urgent.comment_id) == (20, "u1")
    assert english(raid.message) == "Comments were frozen quickly"
    assert english(raid.detail) == "6 seconds after the raid began."
    assert raid.t == 66


def test_what_went_badly_is_practised_worst_first() -> None:
    report = bad_story().report()
    assert keys(report.practise)[0] == "practise_urgent"
    assert report.practise[0].comment_id == "u1"
    found = set(keys(report.practise))
    assert found <= {"practise_urgent", "practise_shut_out", "practise_raid", "practise_gambling"}


def test_a_good_person_who_was_blocked_is_told_before_insults_and_hoaxes_left_standing() -> None:
    story = Story()
    story.measures(0)
    for number in range(40):
        story.says(1 + number, f"h{number}", "hello")
    story.says(50, "hoax1", "hoax")
    story.says(60, "rude1", "insult")
    story.says(62, "rude2", "insult")
    story.does(70, "block", "h3")
    first, *_ = story.ends().report().practise
    assert first.message.key == "debrief.practise_shut_out"
    assert first.comment_id == "h3"
    assert english(first.detail) == "Good people blocked or muted: 1."


def test_a_sentence_speaks_of_the_fault_that_was_told() -> None:
    story = Story()
    story.measures(0, sound=30, tips=("too_quiet",))
    story.measures(90, sound=30, tips=("noise",))
    (first, *_) = story.ends().report().practise
    assert first.message.key == "debrief.practise_sound_noise"
    assert first.t == 90
    assert english(first.detail) == "The sound was weak for 4 minutes."


def test_nothing_that_is_practised_is_praised() -> None:
    story = Story()
    story.measures(0)
    for number in range(12):
        story.says(5 + number, f"h{number}", "hello")
    story.says(30, "j1", "gambling")
    story.does(33, "delete", "j1")
    story.says(40, "j2", "gambling")
    story.held(50, "lost", "question")
    report = story.ends().report()
    assert "praise_gambling" not in keys(report.praise), "one of two slipped through"
    assert "praise_respect" not in keys(report.praise), "a good one was lost to the filter"
    assert "practise_gambling" in keys(report.practise)
    assert "practise_review" in keys(report.practise)


def test_nothing_unmeasured_is_praised() -> None:
    story = Story()
    story.measures(0, lighting=None, sound=None, framing=None, speaking=None)
    report = story.ends().report()
    assert not any("lighting" in key or "sound" in key or "talking" in key for key in keys(report.praise))
    assert "practise_blind_sound" in keys(report.practise)


def test_an_axis_measured_for_a_moment_only_is_not_called_good_the_whole_live() -> None:
    story = Story()
    story.measures(0)
    story.loses(20, "camera")
    report = story.ends().report()
    assert not any("lighting" in key or "framing" in key for key in keys(report.praise))
    assert "practise_camera" in keys(report.practise)


def test_an_unheard_answer_is_practised_and_not_called_heard() -> None:
    story = Story()
    for number in range(4):
        story.says(5 + 20 * number, f"q{number}", "question")
        story.answers(8 + 20 * number, f"q{number}", 1000 if number == 3 else 6000)
    report = story.ends().report()
    (praised,) = [item for item in report.praise if item.message.key == "debrief.praise_questions"]
    assert praised.detail.key == "debrief.detail_of_all"
    assert "practise_speak" in keys(report.practise)


def test_a_fault_mended_after_a_hint_is_praised_with_the_seconds() -> None:
    story = Story()
    story.measures(0, 85)
    story.measures(30, 20, tips=("too_dark",))
    story.says(40, "c1", "dark", cause=Cause("lighting", 20, 30.0))
    story.measures(52, 85)
    report = story.ends().report()
    (praised,) = [item for item in report.praise if item.message.key == "debrief.praise_fix_lighting"]
    assert english(praised.detail) == "Good again after 12 seconds."


def test_pinning_a_hoax_is_practised() -> None:
    story = Story()
    story.says(10, "c1", "hoax")
    story.does(12, "pin", "c1")
    assert "practise_pin" in keys(story.ends().report().practise)


@pytest.mark.parametrize("seconds", [0, 2, 59, 240])
def test_even_an_empty_rehearsal_gets_three_true_sentences_of_each(seconds: int) -> None:
    report = Story().ends(seconds).report()
    for items in (report.praise, report.practise):
        assert len({item.message.key for item in items}) == 3
        for item in items:
            assert english(item.message)
            assert english(item.detail)


def stories() -> list[Report]:
    return [good_story().report(), bad_story().report(), Story().ends(0).report(), Story(level=3).report()]


@pytest.mark.parametrize("number", range(4))
def test_every_sentence_of_a_report_has_words(number: int) -> None:
    report = stories()[number]
    for item in (*report.praise, *report.practise):
        assert len(english(item.message).split()) <= 12
        assert english(item.detail)
    for row in report.moderation.comments:
        assert english(row.why)
        assert all(english(note) for note in row.notes)
    for mark in report.marks:
        assert english(mark.message)


def test_marks_are_few_apart_and_in_order() -> None:
    story = good_story()
    marks = story.report().marks
    assert [mark.kind for mark in marks] == ["answered", "raid"]
    assert marks[1].message.key == "debrief.mark_raid_frozen"
    crowded = Story(minutes=4)
    crowded.measures(0)
    for number in range(60):
        crowded.says(2 + 3 * number, f"q{number}", "question")
        crowded.does(3 + 3 * number, "refer", f"q{number}")
    times = [mark.at_s for mark in crowded.ends().report().marks]
    assert 2 <= len(times) <= 6
    assert all(b - a >= 0.09 * 240 for a, b in pairwise(times))


def test_a_wrong_act_is_told_as_such_and_not_as_looking_away() -> None:
    story = Story()
    story.says(10, "c1", "leak")
    story.does(15, "mute", "c1")
    (first, *_) = story.ends().report().practise
    assert english(first.message) == "Delete personal data, explain kindly"
    assert english(first.detail) == "Something was done, but not what helps."


def test_a_noisy_afternoon_does_not_fill_the_curve_with_one_mark() -> None:
    story = Story(minutes=10)
    for start in range(0, 600, 60):
        story.measures(start, sound=30, tips=("noise",))
        story.measures(start + 20, sound=85)
    assert [mark.kind for mark in story.ends().report().marks] == ["sound", "sound"]
