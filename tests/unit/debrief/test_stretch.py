"""The report opens with the best stretch: where scores were good and acts were right."""

from __future__ import annotations

from tests.unit.debrief.story import Story
from tests.unit.debrief.test_highlights import bad_story, good_story
from trainer_app.debrief.trick import core_of


def test_the_best_stretch_holds_the_right_act_and_good_scores() -> None:
    story = Story()
    story.measures(0, lighting=40, sound=80, framing=80)
    story.measures(60, lighting=90, sound=90, framing=90)
    story.says(100, "q1", "question")
    story.answers(105, "q1")
    best = story.ends(240).report().best
    assert best is not None
    assert best.start_s <= 105 < best.end_s
    assert best.end_s - best.start_s == 20
    assert best.comment_id == "q1"
    assert [part.key for part in best.parts] == ["recap.stretch_question", "recap.stretch_all"]


def test_a_stretch_with_a_slip_is_never_the_best() -> None:
    story = Story()
    story.measures(0, lighting=95, sound=95, framing=95)
    story.says(10, "c1", "hello")
    story.does(15, "delete", "c1")
    best = story.ends(90).report().best
    assert best is not None
    assert not best.start_s <= 15 < best.end_s


def test_only_what_was_measured_is_praised() -> None:
    story = Story()
    story.measures(0, lighting=None, sound=85, framing=None)
    best = story.ends(90).report().best
    assert best is not None
    assert [part.key for part in best.parts] == ["recap.stretch_sound"]


def test_nothing_good_and_a_short_live_have_no_best_stretch() -> None:
    dark = Story()
    dark.measures(0, lighting=10, sound=10, framing=10)
    assert dark.ends(90).report().best is None
    short = Story()
    short.measures(0)
    assert short.ends(20).report().best is None


def test_every_rehearsal_tells_its_facts() -> None:
    for story in (good_story(), bad_story()):
        keys = [fact.message.key for fact in story.report().told]
        for kind in ("reaction", "hard", "soft"):
            assert any(kind in key for key in keys)
        assert len(keys) == len(set(keys))


def test_a_comment_knows_what_was_measured_then_and_who_acted() -> None:
    story = Story()
    story.measures(0, lighting=95, sound=20, framing=90)
    story.measures(50, lighting=30, sound=80, framing=None)
    story.says(100, "hx", "hoax")
    story.does(110, "delete", "hx")
    row = story.ends(240).row("hx")
    assert dict(row.then) == {"lighting": 30.0, "sound": 80.0, "framing": None}
    assert row.by == ("moderator",)
    assert row.trick is not None
    assert row.trick.key == "recap.trick_bare"


def test_the_fact_that_is_said_again_is_what_is_true() -> None:
    assert core_of("Tidak benar, Bu. Vaksin sudah diuji.") == "Vaksin sudah diuji."
    assert core_of("Polio masih ada. Tetes dan suntik perlu.") == "Polio masih ada."
    assert core_of("Tidak benar.") == "Tidak benar."
