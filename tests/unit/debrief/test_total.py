"""The one number, counted by hand."""

from __future__ import annotations

import pytest

from tests.unit.debrief.story import Story
from trainer_app.debrief.total import Part, total_of


def test_a_small_rehearsal_counted_by_hand() -> None:
    story = Story()
    story.measures(0, lighting=70, sound=35, framing=None)
    story.says(10, "hoax", "hoax")
    story.answers(15, "hoax")  # first right act in time: 1
    story.says(30, "judol", "gambling")
    story.does(45, "block", "judol")  # second right act (.8) past 10 s: .4
    story.says(60, "insult", "insult")  # let pass: 0
    for number in range(4):
        story.says(80 + number, f"h{number}", "hello")
    story.does(90, "delete", "h0")  # one of the honest ones removed
    story.says(100, "q1", "question")
    story.answers(110, "q1")  # 1
    story.says(120, "q2", "question")  # not answered: 0
    report = story.ends(240).report()
    # honest: 4 greetings + 2 questions = 6, one removed. judgement = (1 + .4 + 0) / 3 - 1 / 6 = .3
    # weights: judgement 8 * (3 + 1) = 32; answers 5 * 2 = 10; together 42, so light and sound have 28 at most
    # instead of 10 and 20: 9.33 and 18.67; values 70 / 70 = 1 and 35 / 70 = .5
    judgement, answers, lighting, sound = report.parts
    assert (judgement.weight, judgement.value) == (32, pytest.approx(0.3))
    assert (answers.weight, answers.value) == (10, 0.5)
    assert (lighting.weight, lighting.value) == (pytest.approx(28 / 3), 1.0)
    assert (sound.weight, sound.value) == (pytest.approx(56 / 3), 0.5)
    # (32 * .3 + 10 * .5 + 9.33 * 1 + 18.67 * .5) / 70 = 33.27 / 70
    assert report.total == 47.5


def test_a_raid_weighs_as_three_bad_comments_however_long() -> None:
    story = Story(level=3)
    for number in range(50):
        story.says(10 + number / 10, f"r{number}", "raid")
    story.does(16, "freeze")  # all 50 in time: credit 1 each, together 3
    story.says(30, "insult", "insult")  # let pass
    (judgement,) = story.ends().report().parts
    assert judgement.value == pytest.approx(3 / 4)


def test_removing_all_and_ignoring_all_earn_nothing_for_judgement() -> None:
    for verb in ("block", None):
        story = Story()
        for number in range(6):
            story.says(10 + number, f"bad{number}", "insult")
            story.says(10 + number, f"good{number}", "hello")
        for number in range(6):
            for name in ("bad", "good"):
                if verb is not None:
                    story.does(20 + number, verb, f"{name}{number}")
        assert story.ends().report().parts[0].value == 0


def test_leaving_honest_comments_alone_earns_nothing_by_itself() -> None:
    story = Story()
    story.measures(0)
    for number in range(8):
        story.says(10 + number, f"c{number}", "hello")
    report = story.ends().report()
    assert (report.total, report.lacking) == (None, "comments")
    assert "judgement" not in [part.name for part in report.parts]


def test_where_nothing_bad_came_removed_honest_ones_lower_the_answers() -> None:
    def total(removed: int) -> float | None:
        story = Story()
        story.measures(0)
        for number in range(4):
            story.says(10 + number, f"c{number}", "hello")
        for number in range(removed):
            story.does(15 + number, "mute", f"c{number}")
        for number in range(4):
            story.says(30 + 30 * number, f"q{number}", "question")
            story.answers(35 + 30 * number, f"q{number}")
        return story.ends().report().total

    # one of eight honest ones removed: answers 1 - 1 / 8 with weight 20, picture and sound 1 with 13.3
    assert (total(0), total(1)) == (100.0, 92.5)


@pytest.mark.parametrize("questions", range(1, 7))
@pytest.mark.parametrize("bad", range(4))
def test_doing_nothing_in_good_light_never_earns_more_than_40(questions: int, bad: int) -> None:
    story = Story()
    story.measures(0)
    for number in range(questions):
        story.says(10 + number, f"q{number}", "question")
    for number in range(bad):
        story.says(30 + number, f"b{number}", "insult")
    total = story.ends().report().total
    assert total == (40.0 if questions + bad >= 3 else None)


def test_nothing_measured_gives_no_number() -> None:
    assert Story().ends(2).report().total is None
    assert total_of((), 120_000, 9) is None


def test_the_total_is_the_weighted_mean() -> None:
    assert total_of((Part("judgement", 40, 0.5), Part("lighting", 10, 1.0)), 120_000, 9) == 60.0


def test_picture_and_sound_alone_give_no_number() -> None:
    assert total_of((Part("lighting", 10, 1.0), Part("sound", 20, 1.0)), 240_000, 2) is None


def test_a_live_under_a_minute_gives_no_number() -> None:
    parts = (Part("judgement", 40, 1.0), Part("lighting", 10, 1.0))
    assert total_of(parts, 59_999, 9) is None
    assert total_of(parts, 60_000, 9) == 100.0


def test_it_is_said_what_was_lacking() -> None:
    short = Story()
    short.measures(0)
    assert short.ends(40).report().lacking == "time"
    few = Story()
    few.measures(0)
    few.says(10, "c1", "hello")
    report = few.ends(120).report()
    assert (report.total, report.lacking) == (None, "comments")
