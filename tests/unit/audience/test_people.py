"""How the audience takes what host and moderator do, and leave undone."""

from __future__ import annotations

from crowd_statistics import live
from lives import GOOD, Live, library, new, started

from trainer_app.basics.inputs import Command


def told(live_: Live, trigger: str) -> int:
    return sum(row.body.kind == "comment" and row.body.why == f"reaction:{trigger}" for row in live_.rows)


def test_an_answer_is_thanked_for() -> None:
    thanked = 0
    for seed in range(12):
        live_ = started(seed)
        live_.order("answer", live_.comment_of("q_health", "q_practical"), by="host")
        live_.wait(6)
        live_.order("answer_done", by="host")
        live_.wait(12)
        thanked += told(live_, "answered_well") > 0
    assert thanked >= 4


def test_a_question_that_is_passed_over_is_brought_up_again() -> None:
    assert sum(told(started(seed, until_ms=900_000), "ignored_question") > 0 for seed in range(8)) >= 4


def test_nobody_complains_of_no_answer_before_anything_was_asked() -> None:
    for seed in range(20):
        rows = live(library(), seed, 160, who="ignore-all", minutes=6)
        asked = [
            row.at_ms
            for row in rows
            if row.body.kind == "comment" and library().bank.truth(row.body.line).intent.startswith("q_")
        ]
        for row in rows:
            if row.body.kind == "comment" and row.body.why == "reaction:ignored_question":
                assert asked
                assert row.at_ms > asked[0]


def test_thanks_and_wrong_answers_need_an_answer_first() -> None:
    for seed in range(20):
        rows = live(library(), seed, 160, who="ignore-all", minutes=8)
        lines = [library().bank.lines.get(row.body.line) for row in rows if row.body.kind == "comment"]
        assert not [
            line
            for line in lines
            if line is not None and line.needs in ("answer_given", "measured", "trainer")
        ]


def test_a_gift_is_closed_by_its_end_mark_and_thanks_please_the_giver() -> None:
    live_ = started(seed=3, level=1, viewers=160, until_ms=20_000)
    live_.order("inject", by="trainer", term="gift")
    while live_.room.last_gift is None or not live_.room.last_gift.ended:
        live_.wait(1)
    streaks = [row.body.streak for row in live_.rows if row.body.kind == "gift" and not row.body.ended]
    assert streaks == list(range(1, len(streaks) + 1))
    live_.order("thank", by="host")
    assert live_.room.last_gift.thanked
    live_.wait(10)
    assert told(live_, "gift_thanked") == 1
    live_.wait(80)
    assert told(live_, "gift_not_thanked") == 0


def test_an_official_is_announced_and_greets() -> None:
    live_ = started(seed=3)
    live_.order("inject", by="trainer", term="official")
    (viewer,) = [view for view in live_.room.viewers.values() if view.relation == "official"]
    live_.wait(20)
    assert viewer.name
    assert live_.room.viewers[viewer.id].comments


def test_an_honest_one_blocked_is_stood_up_for_unless_it_is_taken_back() -> None:
    objections = taken_back = 0
    for seed in range(10):
        live_ = started(seed)
        comment = live_.comment_of("q_health")
        live_.order("block", comment)
        live_.wait(12)
        objections += told(live_, "blocked_without_reason") > 0
        again = started(seed)
        again.order("block", again.comment_of("q_health"))
        again.wait(2)
        again.order("undo")
        again.wait(20)
        taken_back += told(again, "blocked_without_reason")
    assert objections >= 9
    assert taken_back == 0


def test_a_hoax_left_standing_makes_people_doubt_and_a_corrected_one_reassures() -> None:
    doubt = relief = 0
    for seed in range(10):
        left = started(seed)
        left.order("inject", by="trainer", term="hoax")
        left.wait(40)
        doubt += told(left, "hoax_left") > 0
        told_right = started(seed)
        told_right.order("inject", by="trainer", term="hoax")
        told_right.order("answer", list(told_right.room.comments)[-1], by="host")
        told_right.wait(6)
        told_right.order("answer_done", by="host")
        told_right.wait(12)
        relief += told(told_right, "hoax_corrected") > 0
    assert doubt >= 6
    assert relief >= 9


def test_after_thawing_somebody_wonders() -> None:
    live_ = started(seed=6)
    live_.order("freeze")
    live_.wait(70)
    live_.order("unfreeze")
    live_.wait(20)
    assert told(live_, "freeze_on") >= 1


def test_the_same_sentence_is_not_said_twice_in_five_minutes_as_a_reaction() -> None:
    for seed in range(6):
        rows = live(library(), seed, 160, level=3, who="ignore-all")
        last: dict[str, int] = {}
        for row in rows:
            if row.body.kind == "comment" and row.body.why.startswith("reaction:"):
                assert row.at_ms - last.get(row.body.line, -300_000) >= 300_000
                last[row.body.line] = row.at_ms


def test_names_are_borne_by_one_person_only() -> None:
    room = started(seed=1, viewers=1000, until_ms=1_200_001).room
    names = [view.name for view in room.viewers.values()]
    assert len(set(names)) == len(names)


def test_nobody_writes_what_does_not_fit() -> None:
    rows = started(seed=1, until_ms=1_200_001).rows
    personas = {person.id: person for person in library().bank.personas}
    who = {row.body.viewer: personas[row.body.persona] for row in rows if row.body.kind == "viewer_joined"}
    for row in rows:
        if row.body.kind == "comment" and row.body.why == "base":
            truth = library().bank.truth(row.body.line)
            kind = who[row.body.viewer].persona_class
            assert not (kind == "bapak" and truth.topic in ("ibu hamil", "ASI", "KB"))
            assert not (kind == "nakes" and truth.intent.startswith("q_"))


def test_beats_of_a_scenario_come_at_their_moment() -> None:
    live_ = Live(new(5, scenario="imunisasi-hoaks", minutes=12))
    live_.go(0, GOOD)
    live_.go(720_000)
    (beat,) = [row for row in live_.rows if row.body.kind == "comment" and row.body.line == "hx007"][:1]
    assert 0.28 * 720_000 <= beat.at_ms <= 0.42 * 720_000


def test_guests_are_announced_by_a_request() -> None:
    live_ = started(seed=4, until_ms=1_000_000)
    live_.go(live_.room.now_ms, Command("host", "guest_accept"))
    asked = {row.body.viewer for row in live_.rows if row.body.kind == "guest_request"}
    joined = {row.body.viewer for row in live_.rows if row.body.kind == "guest_joined"}
    assert joined <= asked


def test_a_report_of_something_grave_may_be_upheld_and_then_nobody_hears_him_again() -> None:
    upheld = 0
    for seed in range(10):
        live_ = started(seed)
        live_.order("inject", by="trainer", term="scam")
        comment = list(live_.room.comments)[-1]
        viewer = live_.room.comments[comment].viewer
        live_.order("report", comment)
        live_.wait(50)
        if any(row.body.kind == "notice" and row.body.code == "report_upheld" for row in live_.rows):
            upheld += 1
            said = len(live_.said_by(viewer))
            live_.wait(600)
            assert len(live_.said_by(viewer)) == said
    assert 3 <= upheld <= 10


def test_reporting_an_honest_one_leads_to_nothing() -> None:
    for seed in range(6):
        live_ = started(seed)
        live_.order("report", live_.comment_of("q_health", "greeting"))
        live_.wait(60)
        assert not [
            row for row in live_.rows if row.body.kind == "notice" and row.body.code == "report_upheld"
        ]


def test_a_script_left_for_long_is_asked_about_only_when_it_is_used() -> None:
    asked = 0
    for seed in range(8):
        live_ = started(seed, until_ms=60_000)
        live_.order("script_done", by="host")
        live_.wait(700)
        asked += told(live_, "script_long")
        assert told(started(seed, until_ms=900_000), "script_long") == 0
    assert asked >= 6


def test_only_a_midwife_says_that_she_is_one() -> None:
    personas = {person.id: person for person in library().bank.personas}
    for seed in range(10):
        rows = started(seed, level=3, until_ms=1_200_001).rows
        who = {
            row.body.viewer: personas[row.body.persona] for row in rows if row.body.kind == "viewer_joined"
        }
        for row in rows:
            if row.body.kind == "comment":
                line = library().bank.lines.get(row.body.line)
                if line is not None and line.speaker is not None:
                    assert who[row.body.viewer].persona_class == line.speaker


def test_the_trainer_can_let_somebody_doubt_an_answer() -> None:
    live_ = started(seed=3)
    live_.order("inject", by="trainer", term="wrong_answer")
    assert told(live_, "wrong_answer") == 1


def test_people_wonder_aloud_at_a_raid_that_is_let_run() -> None:
    wondered = 0
    for seed in range(6):
        live_ = started(seed)
        live_.order("inject", by="trainer", term="raid")
        live_.wait(100)
        wondered += told(live_, "raid_left") > 0
    assert wondered >= 5


def _reminded(seed: int, *orders: str) -> bool:
    """Return whether the asker of the first question brings it up again, after these acts on it."""
    live_ = started(seed, level=1, until_ms=60_000)
    comment = live_.comment_of("q_health", "q_practical")
    asker = live_.room.comments[comment].viewer
    for verb in orders:
        live_.order(verb, comment if verb != "undo" else None)
    live_.wait(400)
    said = [row.body for row in live_.said_by(asker)]
    questions = [n for n, body in enumerate(said) if library().bank.truth(body.line).intent.startswith("q_")]
    until = questions[1] if len(questions) > 1 else len(said)
    return any(body.why == "reaction:ignored_question" for body in said[:until])


def test_a_deleted_question_waits_again_when_the_delete_is_taken_back() -> None:
    seeds = range(40, 60)
    assert not any(_reminded(seed, "delete") for seed in seeds)
    for verb in ("delete", "mute", "block", "refer"):
        assert sum(_reminded(seed, verb, "undo") for seed in seeds) >= 4, verb


def test_a_pinned_question_is_brought_up_again_less_often() -> None:
    seeds = range(100, 160)
    plain = sum(_reminded(seed) for seed in seeds)
    pinned = sum(_reminded(seed, "pin") for seed in seeds)
    assert plain >= 15
    assert pinned <= 0.65 * plain


def test_taking_back_a_pin_of_an_answered_question_does_not_open_it_again() -> None:
    live_ = started(seed=41, level=1, until_ms=60_000)
    comment = live_.comment_of("q_health", "q_practical")
    live_.order("answer", comment, by="host")
    live_.wait(6)
    live_.order("answer_done", by="host")
    live_.order("delete", comment)
    live_.order("undo")
    asker = live_.room.comments[comment].viewer
    before = len(live_.said_by(asker))
    live_.wait(300)
    said = live_.said_by(asker)[before:]
    assert not [row for row in said if row.body.why == "reaction:ignored_question"]


def test_nobody_asks_where_a_comment_went_that_is_back() -> None:
    for seed in range(30):
        live_ = started(seed, level=1, until_ms=60_000)
        live_.order("delete", live_.comment_of("q_health", "q_practical", "greeting"))
        live_.wait(2)
        live_.order("undo")
        live_.wait(20)
        assert told(live_, "deleted_without_reason") == 0
