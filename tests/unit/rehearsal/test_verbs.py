from __future__ import annotations

import pytest
from lives import DEAF, QUIET, Live, new, started

from trainer_app.basics.inputs import Measured
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
