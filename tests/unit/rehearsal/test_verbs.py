from __future__ import annotations

import pytest
from lives import DEAF, QUIET, Live, library, new, started

from trainer_app.basics.inputs import VERBS, Command, Measured
from trainer_app.basics.outcomes import Notice, Refused, ViewerLeft


@pytest.fixture
def live() -> Live:
    return started(seed=4)


def author(live: Live, comment: str) -> str:
    return live.room.comments[comment].viewer


def refused(effects: list) -> str | None:
    return effects[0].why if effects and isinstance(effects[0], Refused) else None


# --- mute, block, delete ------------------------------------------------------------------------------


def test_a_mute_of_any_length_takes_all_earlier_comments_away_and_the_viewer_is_told(live: Live) -> None:
    comment = live.shown()[0]
    viewer = author(live, comment)
    effects = live.order("mute", comment, seconds=5)
    assert Notice("muted_told", viewer) in effects
    assert live.room.viewers[viewer].muted
    assert live.room.viewers[viewer].present
    assert {live.room.comments[name].status for name in live.room.viewers[viewer].comments} == {"deleted"}


def test_a_timed_mute_ends_by_itself_and_what_is_gone_stays_gone(live: Live) -> None:
    comment = live.shown()[0]
    viewer = author(live, comment)
    live.order("mute", viewer, seconds=30)
    live.wait(29.9)
    assert live.room.viewers[viewer].muted
    live.wait(0.2)
    assert not live.room.viewers[viewer].muted
    assert live.room.comments[comment].status == "deleted"
    assert "mute" not in live.room.comments[comment].acts


def test_a_mute_for_the_whole_live_does_not_end(live: Live) -> None:
    viewer = author(live, live.shown()[0])
    live.order("mute", viewer)
    live.wait(600)
    assert live.room.viewers[viewer].muted
    assert live.room.viewers[viewer].muted_until_ms is None


def test_a_longer_mute_replaces_a_shorter_one(live: Live) -> None:
    viewer = author(live, live.shown()[0])
    live.order("mute", viewer, seconds=5)
    live.order("mute", viewer, seconds=60)
    live.wait(20)
    assert live.room.viewers[viewer].muted


def test_unmute_lets_the_viewer_write_again(live: Live) -> None:
    viewer = author(live, live.shown()[0])
    live.order("mute", viewer)
    live.order("unmute", viewer)
    assert not live.room.viewers[viewer].muted
    assert refused(live.order("unmute", viewer)) == "not_muted"


def test_a_blocked_viewer_leaves_for_good_with_all_he_wrote(live: Live) -> None:
    comment = live.shown()[0]
    viewer = author(live, comment)
    present = live.room.present_count
    effects = live.order("block", comment)
    assert ViewerLeft(viewer) in effects
    assert live.room.viewers[viewer].blocked
    assert live.room.present_count == present - 1
    before = len(live.said_by(viewer))
    live.wait(1000)
    assert len(live.said_by(viewer)) == before
    assert not live.room.viewers[viewer].present


def test_a_muted_viewer_is_not_heard_until_it_ends(live: Live) -> None:
    talkative = max(live.room.viewers.values(), key=lambda view: len(view.comments)).id
    before = len(live.said_by(talkative))
    live.order("mute", talkative)
    live.wait(800)
    assert len(live.said_by(talkative)) == before


def test_a_deleted_comment_is_gone_and_its_author_stays(live: Live) -> None:
    comment = live.shown()[0]
    live.order("delete", comment)
    assert live.room.comments[comment].status == "deleted"
    assert live.room.comments[comment].acts == ("delete",)
    assert not live.room.viewers[author(live, comment)].muted
    assert refused(live.order("delete", comment)) == "already_gone"


def test_report_save_proof_thank_and_refer_leave_the_comment_where_it_is(live: Live) -> None:
    comment = live.shown()[0]
    for verb in ("report", "save_proof", "thank", "refer"):
        assert refused(live.order(verb, comment)) is None
        assert refused(live.order(verb, comment)) is not None
    assert live.room.comments[comment].status == "shown"
    assert live.room.comments[comment].acts == ("report", "save_proof", "thank", "refer")


# --- pin ----------------------------------------------------------------------------------------------


def test_one_comment_is_pinned_at_a_time(live: Live) -> None:
    first, second = live.shown()[:2]
    live.order("pin", first)
    live.order("pin", second)
    assert live.room.pinned == second
    assert not live.room.comments[first].pinned
    assert live.room.comments[second].pinned
    live.order("unpin")
    assert live.room.pinned is None


def test_a_pinned_comment_that_is_deleted_is_no_longer_pinned(live: Live) -> None:
    comment = live.shown()[0]
    live.order("pin", comment)
    live.order("delete", comment)
    assert live.room.pinned is None
    assert refused(live.order("unpin")) == "not_pinned"


# --- answers ------------------------------------------------------------------------------------------


def test_an_answer_counts_when_the_host_is_heard_for_four_seconds(live: Live) -> None:
    comment = live.shown()[-1]
    live.order("answer", comment, by="host")
    assert live.room.answering is not None
    live.wait(4.5)
    assert live.room.answering.spoken_ms == 4500
    live.order("answer_done", by="host")
    assert live.room.comments[comment].answered
    assert live.room.answering is None


def test_too_short_an_answer_is_not_heard(live: Live) -> None:
    comment = live.shown()[-1]
    live.order("answer", comment, by="host")
    live.wait(2)
    live.order("answer_done", by="host")
    assert not live.room.comments[comment].answered
    assert live.room.comments[comment].acts == ()


def test_an_answer_ends_by_itself_after_a_pause_of_the_host(live: Live) -> None:
    comment = live.shown()[-1]
    live.order("answer", comment, by="host")
    live.wait(5)
    live.go(live.room.now_ms, QUIET)
    live.wait(2.4)
    assert not live.room.comments[comment].answered
    live.wait(0.2)
    assert live.room.comments[comment].answered


def test_thirty_silent_seconds_end_an_answer_unheard(live: Live) -> None:
    live.go(live.room.now_ms, QUIET)
    comment = live.shown()[-1]
    live.order("answer", comment, by="host")
    live.wait(30.1)
    assert live.room.answering is None
    assert not live.room.comments[comment].answered


def test_without_a_microphone_the_word_of_the_host_counts(live: Live) -> None:
    live.go(live.room.now_ms, DEAF)
    comment = live.shown()[-1]
    live.order("answer", comment, by="host")
    live.wait(50)
    assert live.room.answering is not None
    assert live.room.answering.spoken_ms is None
    effects = live.order("answer_done", by="host")
    assert effects[0].spoken_ms is None
    assert live.room.comments[comment].answered


def test_a_second_answer_does_not_spoil_the_first(live: Live) -> None:
    first, second = live.shown()[-2:]
    live.order("answer", first, by="host")
    live.wait(1)
    live.order("answer", second, by="host")
    assert live.room.answering.comment == second
    live.wait(3.2)
    assert live.room.comments[first].answered
    live.wait(3)
    live.order("answer_done", second, by="host")
    assert live.room.comments[second].answered


# --- filter -------------------------------------------------------------------------------------------


def test_a_filtered_comment_is_held_with_its_word_and_can_be_approved_or_hidden() -> None:
    live = started(seed=5, until_ms=20_000)
    live.order("filter_add", term="hadir")
    live.order("filter_add", term="halo")
    while len([v for v in live.room.comments.values() if v.status == "held"]) < 2:
        live.wait(5)
    one, two = [view for view in live.room.comments.values() if view.status == "held"][:2]
    assert one.held_because == "filter"
    assert one.held_term in ("hadir", "halo")
    assert refused(live.order("answer", one.id)) == "not_shown"
    live.order("approve", one.id)
    live.order("hide", two.id)
    assert live.room.comments[one.id].status == "shown"
    assert live.room.comments[two.id].status == "hidden"
    assert refused(live.order("approve", two.id)) == "not_held"


def test_a_word_is_listed_once_whatever_its_disguise(live: Live) -> None:
    live.order("filter_add", term="Gacor")
    assert refused(live.order("filter_add", term="g4c0r")) == "already_listed"
    assert refused(live.order("filter_add", term="  ")) == "empty_term"
    assert refused(live.order("filter_add", term="ab")) == "term_too_short"
    live.order("filter_remove", term="gacor")
    assert live.room.filter_terms == ()
    assert refused(live.order("filter_remove", term="gacor")) == "not_listed"


def test_no_more_than_200_words_are_listed() -> None:
    live = started(until_ms=1000)
    letters = "abcdefghijklmnop"
    for first in letters:
        for second in letters:
            live.order("filter_add", term=f"kata{first}x{second}")
    assert len(live.room.filter_terms) == 200
    assert refused(live.order("filter_add", term="lagi")) == "list_full"


# --- the room -----------------------------------------------------------------------------------------


def test_nobody_writes_while_comments_are_frozen() -> None:
    live = started(seed=9)
    live.order("freeze")
    assert live.room.frozen
    assert live.room.audience == "off"
    count = len(live.room.comments)
    live.wait(200)
    assert len(live.room.comments) == count
    live.order("unfreeze")
    live.wait(120)
    assert len(live.room.comments) > count


def test_only_followers_write_when_the_room_is_theirs() -> None:
    live = started(seed=9)
    live.order("audience", term="followers")
    before = set(live.room.comments)
    live.wait(400)
    new_ones = [view for name, view in live.room.comments.items() if name not in before]
    assert new_ones
    assert all(live.room.viewers[view.viewer].follows for view in new_ones)


def test_thawing_gives_the_room_back_to_whom_it_was_open(live: Live) -> None:
    live.order("audience", term="followers")
    live.order("freeze")
    live.order("unfreeze")
    assert live.room.audience == "followers"
    live.order("audience", term="off")
    assert live.room.frozen
    live.order("audience", term="all")
    assert live.room.audience == "all"


def test_talking_points_are_ticked_in_order_or_by_number(live: Live) -> None:
    live.order("script_done", by="host")
    live.order("script_done", by="host", term="3")
    assert live.room.script_done == (True, False, True, False, False)
    assert live.room.script_index == 1
    live.order("script_back", by="host")
    assert live.room.script_done == (True, False, False, False, False)
    assert refused(live.order("script_done", by="host", term="9")) == "no_such_point"


# --- guests -------------------------------------------------------------------------------------------


def asking(seed: int = 3) -> Live:
    live = started(seed=seed, until_ms=30_000)
    live.order("inject", by="trainer", term="guest")
    while not live.room.guest_requests:
        live.wait(1)
    return live


def test_a_guest_comes_up_with_the_microphone_on_and_can_be_silenced_and_sent_down() -> None:
    live = asking()
    (viewer,) = live.room.guest_requests
    live.order("guest_accept", viewer)
    assert live.room.guests == (viewer,)
    assert not live.room.viewers[viewer].guest_muted
    live.order("guest_mute")
    assert live.room.viewers[viewer].guest_muted
    live.order("guest_remove", viewer)
    assert live.room.guests == ()
    assert refused(live.order("guest_remove")) == "not_a_guest"


def test_a_request_nobody_heeds_is_withdrawn_after_a_minute() -> None:
    live = asking()
    live.wait(61)
    assert live.room.guest_requests == ()
    assert any(row.body.kind == "guest_left" and row.body.reason == "withdrew" for row in live.rows)


def test_a_guest_goes_down_after_a_while_without_being_sent() -> None:
    live = asking()
    live.order("guest_accept")
    live.wait(160)
    assert live.room.guests == ()


def test_a_blocked_guest_is_gone_from_the_stage() -> None:
    live = asking()
    (viewer,) = live.room.guest_requests
    live.order("guest_accept")
    live.order("block", viewer)
    assert live.room.guests == ()


# --- the trainer --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "term", ["question", "hoax", "insult", "gift", "guest", "signal", "official", "qh001", "scam"]
)
def test_the_trainer_can_bring_about_each_event(term: str) -> None:
    live = started(seed=2)
    count = len(live.rows)
    effects = live.order("inject", by="trainer", term=term)
    live.wait(12)
    assert refused(effects) is None
    assert len(live.rows) > count + 1


def test_the_trainers_own_words_are_said_and_never_scored() -> None:
    live = started(seed=2)
    live.order("inject", by="trainer", term="Bu, ini saya tulis sendiri")
    view = list(live.room.comments.values())[-1]
    assert view.text == "Bu, ini saya tulis sendiri"
    truth = library().bank.truth(view.line)
    assert (truth.severity, truth.right, truth.wrong) == (1, (), ())


def test_only_the_trainer_may_inject_or_pause(live: Live) -> None:
    assert refused(live.order("inject", by="host", term="hoax")) == "only_trainer"
    assert refused(live.order("pause")) == "only_trainer"


def test_nothing_happens_while_the_trainer_has_paused() -> None:
    live = started(seed=2)
    live.order("pause", by="trainer")
    assert live.wait(90) == []
    live.order("pause", by="trainer")
    assert live.wait(90) != []
    live.wait(2000)
    assert live.rows[-1].at_ms == 20 * 60_000 + 90_000


# --- every verb in every state ------------------------------------------------------------------------


def _targets(live: Live) -> list[str | None]:
    views = live.room.comments.values()
    by_status = {view.status: view.id for view in views}
    people = live.room.viewers.values()
    some = [
        next((view.id for view in people if test(view)), None)
        for test in (
            lambda view: view.muted,
            lambda view: view.blocked,
            lambda view: not view.present,
            lambda view: view.guest is not None,
            lambda view: not view.comments,
        )
    ]
    return [*by_status.values(), *(name for name in some if name), None, "c999", "v999", "", "🙂"]


def _busy() -> Live:
    live = asking(seed=6)
    live.wait(100)
    names = live.shown()
    live.order("delete", names[0])
    live.order("mute", names[1], seconds=300)
    live.order("block", names[2])
    live.order("pin", names[3])
    live.order("filter_add", term="bu")
    live.order("filter_add", term="kader")
    live.wait(60)
    live.order("inject", by="trainer", term="guest")
    live.wait(12)
    return live


@pytest.mark.parametrize("verb", [*VERBS, "dance", ""])
def test_every_verb_on_every_state_has_an_effect_or_a_refusal(verb: str) -> None:
    for by in ("host", "moderator", "trainer"):
        live = _busy()
        for target in _targets(live):
            for more in ({}, {"seconds": 5}, {"seconds": 0}, {"seconds": -3}, {"term": "x"}, {"term": "1"}):
                rows = live.go(
                    live.room.now_ms, Command(by, verb, target, more.get("seconds"), more.get("term"))
                )  # type: ignore[arg-type]
                assert len(rows) >= 2, (verb, target, more)


def test_every_refusal_has_its_words() -> None:
    import re
    from pathlib import Path

    from trainer_app.rehearsal import moderation, on_comments, on_people, on_room, rehearsal, targets
    from trainer_app.ui.words.refused import TABLE

    reasons = set()
    for module in (moderation, on_comments, on_people, on_room, rehearsal, targets):
        text = Path(module.__file__).read_text(encoding="utf-8")
        reasons |= set(re.findall(r'Refusal\("(\w+)"\)', text)) | set(
            re.findall(r'Refused\([^,]+, "(\w+)"\)', text)
        )
        reasons |= set(re.findall(r'_guest\(room, command, "\w+", "(\w+)"\)', text))
    assert len(reasons) > 25
    assert {f"refused.{reason}" for reason in reasons} <= set(TABLE)


def test_an_ended_live_says_nothing_more() -> None:
    live = started(seed=1, minutes=1, until_ms=61_000)
    assert live.rehearsal.ended
    assert live.order("freeze") == []
    assert live.wait(60) == []


def test_a_rehearsal_refuses_senseless_numbers() -> None:
    for wrong in ({"level": 4}, {"viewers": 0}, {"minutes": 0}):
        with pytest.raises(ValueError):
            new(1, **wrong)  # type: ignore[arg-type]


def test_a_dark_picture_is_kept_as_it_was_measured(live: Live) -> None:
    dark = Measured(20, 90, 90, ("too_dark",), True)
    live.go(live.room.now_ms, dark)
    assert live.room.measured == dark
