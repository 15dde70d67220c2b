"""What counts as hit, miss, false alarm and correct rejection, and what each is worth."""

from __future__ import annotations

import pytest

from tests.unit.debrief.story import Story, told
from trainer_app.basics.outcomes import Cause, CommentChanged


@pytest.mark.parametrize(
    ("line", "verb", "verdict"),
    [
        ("hoax", "answer", "hit"),
        ("hoax", "delete", "hit"),
        ("hoax", "mute", "hit"),
        ("hoax", "block", "miss"),
        ("hoax", "pin", "miss"),
        ("hoax", None, "miss"),
        ("gambling", "delete", "hit"),
        ("gambling", "report", "miss"),
        ("question", "answer", "correct_rejection"),
        ("question", None, "correct_rejection"),
        ("question", "delete", "false_alarm"),
        ("question", "mute", "false_alarm"),
        ("question", "block", "false_alarm"),
        ("question", "report", "false_alarm"),
        ("grumble", "delete", "false_alarm"),
        ("grumble", "thank", "correct_rejection"),
        ("teasing", "delete", "unscored"),
        ("doubt", "block", "unscored"),
    ],
)
def test_the_verdict_follows_the_truth_and_the_act(line: str, verb: str | None, verdict: str) -> None:
    assert told(line, verb).row("c1").verdict == verdict


def test_an_act_after_60_seconds_is_a_miss_and_said_to_be_late() -> None:
    assert told("insult", "delete", 60.0).row("c1").verdict == "hit"
    late = told("insult", "delete", 60.1).row("c1")
    assert (late.verdict, late.reaction_s) == ("miss", None)
    assert "debrief.note_late" in [note.key for note in late.notes]


def test_a_comment_shown_under_3_seconds_is_no_trial_unless_acted_on() -> None:
    story = Story(minutes=1)
    story.says(57.1, "short", "insult")
    story.says(57.1, "acted", "insult")
    story.does(58, "delete", "acted")
    story.ends()
    assert story.row("short").verdict == "unscored"
    assert story.row("acted").verdict == "hit"


def test_an_undone_act_does_not_count() -> None:
    story = Story()
    story.says(10, "c1", "question")
    story.says(11, "c2", "insult")
    story.takes_back(20, story.does(13, "block", "c1"))
    story.takes_back(25, story.does(21, "delete", "c2"))
    story.ends()
    assert (story.row("c1").verdict, story.row("c1").done) == ("correct_rejection", ())
    assert (story.row("c2").verdict, story.row("c2").done) == ("miss", ())


def test_a_block_lifted_within_15_seconds_does_not_count_and_later_does() -> None:
    for lifted, verdict in ((14, "correct_rejection"), (16, "false_alarm")):
        story = Story()
        story.says(10, "c1", "question", viewer="v1")
        story.does(20, "block", "c1")
        story.does(20 + lifted, "unblock", "v1")
        story.ends()
        assert story.row("c1").verdict == verdict


def test_a_refused_order_does_not_count() -> None:
    story = Story()
    story.says(10, "c1", "question")
    story.refused(12, "delete", "c1")
    story.ends()
    assert (story.row("c1").verdict, story.row("c1").done) == ("correct_rejection", ())


def test_an_answer_counts_from_4_seconds_of_speech() -> None:
    for spoken, answered in ((4000, 1), (3999, 0), (None, 1)):
        story = Story()
        story.says(10, "c1", "question")
        story.answers(15, "c1", spoken)
        report = story.ends().report()
        assert (report.audience.questions, report.audience.answered) == (1, answered)
        assert report.moderation.comments[0].done == (("answer",) if answered else ())


def test_an_answer_without_microphone_counts_and_is_noted() -> None:
    story = Story()
    story.says(10, "c1", "question")
    story.answers(15, "c1", None)
    story.ends()
    assert "debrief.note_no_microphone" in [note.key for note in story.row("c1").notes]


def test_an_unheard_answer_is_noted_and_does_not_count() -> None:
    story = Story()
    story.says(10, "c1", "hoax")
    story.answers(15, "c1", 1000, to="unheard")
    story.ends()
    row = story.row("c1")
    assert (row.verdict, row.done) == ("miss", ())
    assert "debrief.note_unheard" in [note.key for note in row.notes]


def test_an_answer_cut_by_the_end_counts_by_what_the_microphone_heard() -> None:
    for speaking, done in ((True, ("answer",)), (False, ()), (None, ())):
        story = Story(minutes=1)
        story.measures(0, speaking=speaking)
        story.says(40, "c1", "question")
        story.does(50, "answer", "c1")
        story.ends(56)
        assert story.row("c1").done == done


def test_an_answer_begun_in_the_last_seconds_is_not_called_unheard() -> None:
    story = Story(minutes=1)
    story.measures(0)
    story.says(50, "c1", "question")
    story.does(58, "answer", "c1")
    story.add(60, CommentChanged("c1", "unheard", 2000))
    story.ends()
    assert [note.key for note in story.row("c1").notes] == ["debrief.note_unchecked"]


def test_referring_is_an_answer_where_it_is_right() -> None:
    story = Story()
    story.says(10, "c1", "dose")
    story.does(15, "refer", "c1")
    report = story.ends().report()
    assert (report.audience.questions, report.audience.answered) == (1, 1)


def test_a_mute_wipes_earlier_honest_comments_without_a_false_alarm_on_them() -> None:
    story = Story()
    story.says(10, "hello", "hello", viewer="v1")
    story.says(30, "insult", "insult", viewer="v1")
    story.does(33, "mute", "insult")
    story.ends()
    assert (story.row("hello").verdict, story.row("hello").done) == ("correct_rejection", ())
    assert story.row("insult").verdict == "hit"


def test_a_mute_counts_for_the_authors_other_bad_comment_but_not_in_a_raid() -> None:
    for line, verdict in (("insult", "hit"), ("raid", "miss")):
        story = Story()
        story.says(10, "first", line, viewer="v1")
        story.says(30, "second", line, viewer="v1")
        story.does(33, "mute", "second")
        story.ends()
        assert story.row("second").verdict == "hit"
        assert story.row("first").verdict == verdict


def test_a_mute_that_is_wrong_for_a_comment_does_not_heal_it() -> None:
    story = Story()
    story.says(10, "leak", "leak", viewer="v1")
    story.says(30, "insult", "insult", viewer="v1")
    story.does(33, "mute", "insult")
    story.ends()
    assert story.row("leak").verdict == "miss"


def test_an_order_at_a_viewer_is_aimed_at_the_newest_comment() -> None:
    story = Story()
    story.says(10, "old", "hello", viewer="v1")
    story.says(20, "new", "question", viewer="v1")
    story.does(23, "mute", "v1")
    story.ends()
    assert story.row("old").verdict == "correct_rejection"
    assert story.row("new").verdict == "false_alarm"


def test_a_freeze_in_a_raid_counts_for_every_comment_of_the_last_minute() -> None:
    story = Story(level=3)
    for number in range(5):
        story.says(10 + number, f"r{number}", "raid")
    story.says(12, "hoax", "hoax")
    story.does(16, "freeze")
    report = story.ends().report()
    rows = {row.id: row for row in report.moderation.comments}
    assert [rows[f"r{n}"].verdict for n in range(5)] == ["hit"] * 5
    assert rows["r0"].reaction_s == 6.0
    assert rows["r0"].done == ("freeze",)
    assert rows["hoax"].verdict == "miss"
    assert report.moderation.too_hard == 0


def test_followers_only_stops_a_raid_as_a_freeze_does() -> None:
    story = Story(level=3)
    story.says(10, "r", "raid")
    story.does(15, "audience", term="followers")
    assert story.ends().report().moderation.detection.hits == 1


def test_a_freeze_without_a_raid_is_too_hard() -> None:
    story = Story()
    story.says(10, "c1", "hello")
    story.does(15, "freeze")
    report = story.ends().report()
    assert report.moderation.too_hard == 1
    assert report.moderation.detection.false_alarms == 0


def test_a_filtered_comment_is_no_trial_until_somebody_decides_on_it() -> None:
    story = Story()
    story.held(10, "left", "gambling")
    story.held(10, "hidden_bad", "gambling")
    story.held(10, "hidden_good", "question")
    story.held(10, "lost", "question")
    story.held(10, "saved", "question")
    story.held(10, "stopped", "question", "frozen")
    story.does(15, "hide", "hidden_bad")
    story.does(15, "hide", "hidden_good")
    story.does(15, "approve", "saved")
    report = story.ends().report()
    rows = {row.id: row for row in report.moderation.comments}
    assert {name: row.verdict for name, row in rows.items()} == {
        "left": "unscored",
        "hidden_bad": "hit",
        "hidden_good": "false_alarm",
        "lost": "unscored",
        "saved": "correct_rejection",
    }
    assert rows["saved"].at_s == 15
    assert "debrief.note_lost" in [note.key for note in rows["lost"].notes]


def test_a_measured_fault_is_mended_when_its_score_comes_back_within_30_seconds() -> None:
    cause = Cause("lighting", 20, 4.0)
    for back_s, done in ((25, ("fix_setup",)), (41, ()), (None, ())):
        story = Story()
        story.measures(0, 20, tips=("too_dark",))
        story.says(10, "c1", "dark", cause=cause)
        if back_s is not None:
            story.measures(back_s, 80)
        story.ends()
        assert story.row("c1").done == done
        assert story.row("c1").why.key == "debrief.why_caused_lighting"
    story = Story()
    story.measures(0, 20)
    story.says(10, "c1", "dark", cause=cause)
    story.measures(20, 80)
    story.measures(21, 20)
    story.ends()
    assert story.row("c1").done == (), "a flash of one second mends nothing"


def test_an_answered_reminder_answers_the_question_it_reminds_of() -> None:
    for answered, count in (("again", 1), ("other", 0)):
        story = Story()
        story.says(10, "c1", "question", viewer="v1")
        story.says(70, "again", "again", viewer="v1")
        story.says(71, "other", "again", viewer="v2")
        story.answers(80, answered)
        report = story.ends().report()
        assert (report.audience.questions, report.audience.answered) == (1, count)
