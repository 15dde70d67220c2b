"""The facts of a rehearsal in sentences, counted by hand."""

from __future__ import annotations

from tests.unit.debrief.story import Story
from trainer_app.basics.inputs import Command
from trainer_app.basics.outcomes import Cue, Gift
from trainer_app.debrief.hints import axis_of

Values = dict[str, object]


def facts(story: Story) -> dict[str, Values]:
    told = story.ends().report().told
    return {fact.message.key.removeprefix("recap.told_"): dict(fact.message.values) for fact in told}


def test_answers_heard_and_not_heard_are_told_apart() -> None:
    story = Story()
    for at_s, name in ((10, "q1"), (40, "q2"), (70, "q3")):
        story.says(at_s, name, "question")
    story.answers(80, "q1")
    story.answers(110, "q2", 1000, to="unheard")
    found = facts(story)
    assert found["answers"] == {"answered": 1, "missed": 2}
    assert found["heard"] == {"heard": 1, "unheard": 1}


def test_answers_without_a_microphone_are_told_as_such() -> None:
    story = Story()
    story.says(10, "q1", "question")
    story.answers(15, "q1", None)
    found = facts(story)
    assert found["unmeasured"] == {"count": 1}
    assert "heard" not in found


def test_the_worst_reaction_of_an_unresolved_comment_is_a_minute() -> None:
    story = Story()
    for at_s, name in ((10, "b1"), (20, "b2"), (30, "b3")):
        story.says(at_s, name, "insult")
    story.does(34, "delete", "b3")
    story.does(35, "delete", "b2")
    found = facts(story)
    assert found["reaction_some"] == {"usual": 15}
    assert found["unresolved"] == {"count": 1}


def test_a_median_that_nobody_measured_is_not_told_as_seconds() -> None:
    story = Story()
    story.says(10, "b1", "insult")
    story.says(20, "b2", "insult")
    found = facts(story)
    assert found["reaction_late"] == {}
    assert found["unresolved"] == {"count": 2}
    assert "reaction" not in found


def test_the_worst_of_handled_comments_is_told() -> None:
    story = Story()
    story.says(10, "b1", "insult")
    story.does(14, "delete", "b1")
    story.says(20, "b2", "insult")
    story.does(32, "delete", "b2")
    assert facts(story)["reaction"] == {"usual": 8, "worst": 12}


def test_too_hard_and_too_soft_are_counted_apart() -> None:
    story = Story()
    story.says(10, "h", "hello")
    story.does(15, "block", "h")
    story.says(40, "b1", "insult")
    story.says(50, "b2", "gambling")
    found = facts(story)
    assert (found["hard"], found["soft"]) == ({"count": 1}, {"count": 2})


def test_never_too_hard_is_told_without_a_count() -> None:
    story = Story()
    story.says(10, "b1", "insult")
    story.does(14, "delete", "b1")
    found = facts(story)
    assert {"never_hard", "never_soft"} <= set(found)


def test_shares_are_told_in_minutes_and_percent() -> None:
    story = Story()
    story.measures(0, lighting=90)
    story.measures(180, lighting=30)
    assert facts(story)["lighting"] == {"percent": 75, "good": 3, "whole": 4}


def test_silence_is_summed_and_the_longest_named() -> None:
    story = Story()
    for at_s, speaking in ((0, True), (30, False), (40, True), (100, False), (125, True)):
        story.measures(at_s, speaking=speaking)
    assert facts(story)["silence"] == {"seconds": 35, "longest": 25}


def test_what_was_not_measured_is_said_and_not_guessed() -> None:
    story = Story()
    story.measures(0, lighting=None, sound=80, framing=None, speaking=None)
    found = facts(story)
    assert {"blind_lighting", "blind_framing", "sound"} <= set(found)
    assert "silence" not in found
    assert found["sound"] == {"percent": 100, "good": 4, "whole": 4}


def test_gifts_and_seats_are_counted() -> None:
    story = Story()
    story.says(5, "a", "hello", viewer="v1")
    story.add(10, Gift("v1", "mawar", 1, True))
    story.add(11, Gift("v2", "mawar", 1, True))
    story.add(15, Command("host", "thank", "v1"))
    story.says(20, "b", "insult")
    story.does(25, "delete", "b")
    found = facts(story)
    assert found["gifts"] == {"thanked": 1, "givers": 2}
    hands = story.report().hands
    assert [(hand.seat, hand.acts) for hand in hands] == [
        ("host", (("thank", 1),)),
        ("moderator", (("delete", 1),)),
    ]


def test_asking_how_it_goes_is_no_act_on_viewers() -> None:
    story = Story()
    story.measures(0)
    story.add(20, Command("host", "how_am_i"))
    story.add(20, Cue("ok"))
    report = story.ends().report()
    assert (report.hands, report.hints) == ((), ())


def test_each_hint_tells_what_changed_within_20_seconds() -> None:
    story = Story()
    story.measures(0, lighting=30, sound=30)
    story.add(20, Cue("too_dark"))
    story.measures(30, lighting=85, sound=30)
    story.add(60, Cue("noise"))
    story.measures(100, lighting=85, sound=None)
    story.add(230, Cue("noise"))
    found = facts(story)
    assert found["hints"] == {"better": 1, "count": 2}
    hints = story.report().hints
    assert [(hint.axis, hint.before, hint.after, hint.better) for hint in hints] == [
        ("lighting", 30, 85, True),
        ("sound", 30, 30, False),
        ("sound", None, None, None),
    ]


def test_every_tip_belongs_to_one_score() -> None:
    assert [axis_of(tip) for tip in ("too_dark", "noise", "no_face")] == ["lighting", "sound", "framing"]


def test_how_long_followers_had_to_follow_is_told_in_minutes_or_days() -> None:
    story = Story()
    story.says(10, "c1", "greeting")
    for at_s, seconds in ((20, None), (40, 300), (60, 300), (80, 604_800)):
        story.does(at_s, "audience", term="followers", seconds=seconds)
    found = facts(story)
    assert found["followers"] == {"count": 1}
    assert found["followers_minutes"] == {"minutes": 5, "count": 2}
    assert found["followers_days"] == {"days": 7, "count": 1}
