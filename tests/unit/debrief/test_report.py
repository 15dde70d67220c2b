"""Every log folds to a report, the same for the same log, in the outside form."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.debrief.story import BANK, LINES, SCENARIO, Story
from tests.unit.debrief.test_highlights import bad_story, english, good_story
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import VERBS, Body, Command, Device, Ended, Measured, Paused, Started
from trainer_app.basics.outcomes import (
    Cause,
    Comment,
    CommentChanged,
    CommentHeld,
    Follow,
    Gift,
    GuestJoined,
    GuestLeft,
    GuestRequest,
    Likes,
    Notice,
    Refused,
    RoomChanged,
    Share,
    Undone,
    ViewerChanged,
    ViewerJoined,
    ViewerLeft,
)
from trainer_app.debrief.report import Report, build_report

ID = st.sampled_from(["c1", "c2", "c3", "v1", "v2"])
SCORE = st.none() | st.integers(0, 100)
LINE = st.sampled_from([*(line.id for line in LINES), "trainer", "unknown"])
CAUSE = st.none() | st.builds(
    Cause, st.sampled_from(["lighting", "sound", "framing", "silence", "signal"]), st.just(20.0), st.just(1.0)
)
TIPS = st.lists(st.sampled_from(["ok", "noise", "too_dark", "no_face", "silence"]), max_size=2).map(tuple)
BODY: st.SearchStrategy[Body] = st.one_of(
    st.builds(
        Started, st.just("x"), st.integers(0, 9), st.sampled_from([1, 2, 3]), st.just(70), st.just(60_000)
    ),
    st.builds(Ended, st.sampled_from(["host", "time", "cut"])),
    st.builds(
        Command,
        st.sampled_from(["host", "moderator", "trainer"]),
        st.sampled_from(VERBS),
        st.none() | ID,
        st.none(),
        st.sampled_from([None, "1", "off", "followers", "kata"]),
    ),
    st.builds(Measured, SCORE, SCORE, SCORE, TIPS, st.sampled_from([True, False, None])),
    st.builds(
        Device, st.sampled_from(["camera", "microphone"]), st.sampled_from(["running", "lost", "busy"])
    ),
    st.builds(Paused, st.just(5000)),
    st.builds(ViewerJoined, ID, st.just("Bu Rini"), st.sampled_from(["fyp", "official"]), st.just("p")),
    st.builds(ViewerLeft, ID),
    st.builds(Comment, ID, ID, st.just("teks"), LINE, CAUSE),
    st.builds(CommentHeld, ID, ID, st.just("teks"), LINE, st.sampled_from(["filter", "frozen", "muted"])),
    st.builds(Likes, ID, st.integers(1, 50)),
    st.builds(Gift, ID, st.just("mawar"), st.integers(1, 9), st.booleans()),
    st.sampled_from(
        [Follow("v1"), Share("v1"), GuestRequest("v1"), GuestJoined("v2"), Notice("signal_weak")]
    ),
    st.builds(GuestLeft, ID, st.sampled_from(["withdrew", "removed"])),
    st.builds(
        CommentChanged,
        ID,
        st.sampled_from(["deleted", "restored", "approved", "hidden", "answered", "unheard", "pinned"]),
        st.none() | st.integers(0, 9000),
    ),
    st.builds(ViewerChanged, ID, st.sampled_from(["muted", "unmuted", "blocked", "unblocked"])),
    st.builds(RoomChanged, st.sampled_from(["frozen", "open", "raid_began", "raid_ended", "filter_added"])),
    st.builds(Undone, st.integers(0, 60)),
    st.builds(Refused, st.sampled_from(VERBS), st.just("refused.gone")),
)


@st.composite
def logs(draw: st.DrawFn) -> list[LogEvent]:
    bodies = draw(st.lists(BODY, max_size=60))
    steps = draw(st.lists(st.integers(0, 8000), min_size=len(bodies), max_size=len(bodies)))
    at_ms, log = 0, []
    for seq, (body, step) in enumerate(zip(bodies, steps, strict=True)):
        at_ms += step
        log.append(LogEvent(seq, at_ms, body))
    return log


def report_of(log: list[LogEvent]) -> Report:
    return build_report(log, SCENARIO, BANK, person="Bu Sari", started_at="2026-11-24T09:00:00+07:00")


@settings(max_examples=250, deadline=None)
@given(logs())
def test_every_log_folds_to_a_report(log: list[LogEvent]) -> None:
    report = report_of(log)
    made = json.loads(json.dumps(report.as_json(english)))
    assert len(made["praise"]) == len(made["practise"]) == 3
    assert made["total"] is None or 0 <= made["total"] <= 100
    counts = made["moderation"]
    verdicts = [row["verdict"] for row in counts["comments"]]
    assert counts["signals"] == verdicts.count("hit") + verdicts.count("miss")
    assert counts["noise"] == verdicts.count("false_alarm") + verdicts.count("correct_rejection")
    assert made["audience"]["answered"] <= made["audience"]["questions"]
    assert report_of(log) == report
    headlines = [item.message for item in (*report.praise, *report.practise)]
    assert len(set(headlines)) == 6


@settings(max_examples=100, deadline=None)
@given(logs(), st.integers(0, 60))
def test_a_log_cut_anywhere_folds_too(log: list[LogEvent], cut: int) -> None:
    part = log[:cut]
    report_of(part)
    report_of([*part, LogEvent(cut, part[-1].at_ms if part else 0, Ended("cut"))])


def test_an_empty_log_folds() -> None:
    report = report_of([])
    assert (report.total, report.minutes, report.ended) == (None, 0.0, None)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["delete", "mute", "block", "report", "pin", "refer", "thank"]),
        st.sampled_from(["bad", "good", "hoax"]),
    ),
    min_size=2,
    max_size=4,
    unique=True,
)


@given(ACTS, st.randoms(use_true_random=False))
def test_orders_of_one_moment_count_the_same_in_any_order(acts, dice) -> None:
    def told(order) -> Report:
        story = Story()
        story.measures(0)
        for name, line in (("bad", "insult"), ("good", "question"), ("hoax", "hoax")):
            story.says(10, name, line)
        for verb, name in order:
            story.does(20, verb, name)
        return story.ends().report()

    shuffled = list(acts)
    dice.shuffle(shuffled)
    first, second = told(acts), told(shuffled)
    assert first.total == second.total
    assert first.moderation.detection == second.moderation.detection
    assert first.audience == second.audience


def test_the_json_has_the_fields_of_the_outside_interface() -> None:
    made = good_story().report().as_json(english)
    assert set(made) == {
        *("person", "scenario", "seed", "level", "started_at", "minutes", "scores", "moderation"),
        *("audience", "praise", "practise", "total"),
    }
    assert set(made["scores"]) == {"lighting", "sound", "framing"}  # type: ignore[arg-type]
    assert set(made["scores"]["sound"]) == {"mean", "share_good", "series"}  # type: ignore[index]
    moderation = made["moderation"]
    assert isinstance(moderation, dict)
    assert set(moderation) == {
        *("signals", "noise", "hits", "misses", "false_alarms", "correct_rejections", "d_prime", "criterion"),
        *("too_hard", "too_soft", "median_reaction_s", "comments"),
    }
    assert set(moderation["comments"][0]) == {
        *("id", "t", "text", "intent", "done", "should", "verdict", "reaction_s"),
    }
    assert made["started_at"] == "2026-11-24T09:00:00+07:00"
    assert (made["person"], made["seed"], made["level"], made["minutes"]) == ("Bu Sari", 7, 3, 4.0)


def test_the_median_reaction_counts_misses_as_a_minute() -> None:
    story = Story()
    for number, verb in enumerate(["delete", "delete", None, None]):
        story.says(10 * number, f"c{number}", "insult")
        if verb is not None:
            story.does(10 * number + 4 + number, verb, f"c{number}")
    assert story.ends().report().moderation.median_reaction_s == pytest.approx((5 + 60) / 2)


def test_the_crowd_is_counted() -> None:
    story = Story()
    for name in ("a", "b", "c"):
        story.says(1, name, "hello", viewer=name)
    story.add(2, ViewerLeft("a"))
    story.says(3, "d", "hello", viewer="d")
    story.add(4, Likes("b", 12))
    for streak in (1, 2, 3):
        story.add(5, Gift("b", "mawar", streak, streak == 3))
    story.add(6, Gift("c", "mawar", 1, True))
    story.add(7, Gift("c", "hati", 2, False))
    story.guest(8, "d")
    audience = story.ends().report().audience
    assert (audience.viewers_seen, audience.peak_viewers) == (4, 3)
    assert (audience.comments, audience.likes, audience.gifts) == (4, 12, 6)


def test_the_model_answer_comes_with_its_source_and_is_marked_as_unchecked() -> None:
    story = Story()
    story.says(10, "c1", "question")
    row = story.ends().row("c1")
    assert (row.model_answer, row.source, row.checked) == ("Bawa Buku KIA.", "Buku KIA", False)
    assert "debrief.note_unchecked" in [note.key for note in row.notes]


def test_good_and_bad_rehearsals_are_far_apart() -> None:
    good, bad = good_story().report().total, bad_story().report().total
    assert good is not None
    assert bad is not None
    assert good > 95
    assert bad < 40
