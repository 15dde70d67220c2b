from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lives import Live, started

from trainer_app.basics.inputs import VERBS, Command
from trainer_app.basics.outcomes import Refused, Undone
from trainer_app.rehearsal.room import NEVER_UNDONE, UNDOABLE, RoomState, fold

SNAPSHOT = ("comments", "viewers", "present_count", "flags", "pinned", "guests", "guest_requests")


def picture(room: RoomState) -> dict[str, object]:
    """Return all that an undo has to bring back, copied."""
    values = {name: getattr(room, name) for name in SNAPSHOT}
    return {name: dict(value) if isinstance(value, dict) else value for name, value in values.items()}


def ready(seed: int = 4) -> Live:
    """A live in which every verb finds something to do."""
    live = started(seed=seed, until_ms=200_000)
    live.order("inject", by="trainer", term="guest")
    while not live.room.guest_requests:
        live.wait(1)
    names = live.shown()
    live.order("filter_add", term="kader")
    live.order("pin", names[1])
    live.order("mute", names[2])
    live.order("block", names[3])
    live.order("script_done", by="host")
    live.order("audience", term="followers")
    live.order("audience", term="all")
    live.wait(16)
    return live


def orders(live: Live) -> dict[str, Command]:
    shown = live.shown()
    asker = (live.room.guest_requests or live.room.guests)[0]
    muted = next(view.id for view in live.room.viewers.values() if view.muted)
    blocked = next(view.id for view in live.room.viewers.values() if view.blocked)
    return {
        "delete": Command("moderator", "delete", shown[0]),
        "mute": Command("moderator", "mute", shown[0]),
        "block": Command("moderator", "block", shown[0]),
        "unmute": Command("moderator", "unmute", muted),
        "unblock": Command("moderator", "unblock", blocked),
        "report": Command("moderator", "report", shown[0]),
        "pin": Command("moderator", "pin", shown[0]),
        "unpin": Command("moderator", "unpin"),
        "freeze": Command("moderator", "freeze"),
        "audience": Command("moderator", "audience", term="followers"),
        "filter_add": Command("moderator", "filter_add", term="gacor"),
        "filter_remove": Command("moderator", "filter_remove", term="kader"),
        "refer": Command("host", "refer", shown[0]),
        "thank": Command("host", "thank", shown[0]),
        "guest_accept": Command("host", "guest_accept", asker),
        "guest_reject": Command("host", "guest_reject", asker),
        "script_done": Command("host", "script_done"),
        "script_back": Command("host", "script_back"),
    }


@pytest.mark.parametrize("verb", sorted(orders(ready())))
def test_an_undo_restores_the_room_exactly(verb: str) -> None:
    live = ready()
    before = picture(live.room)
    live.go(live.room.now_ms, orders(live)[verb])
    assert picture(live.room) != before
    effects = live.order("undo")
    assert isinstance(effects[0], Undone)
    assert picture(live.room) == before


@pytest.mark.parametrize("verb", ["guest_mute", "guest_remove"])
def test_what_was_done_to_a_guest_can_be_taken_back(verb: str) -> None:
    live = ready()
    live.order("guest_accept")
    live.wait(1)
    before = picture(live.room)
    live.order(verb)
    assert picture(live.room) != before
    live.order("undo")
    assert picture(live.room) == before


@pytest.mark.parametrize(("verb", "term"), [("approve", None), ("hide", None), ("unfreeze", None)])
def test_held_comments_and_freezing_can_be_taken_back(verb: str, term: str | None) -> None:
    live = started(seed=5, until_ms=10_000)
    for word in ("hadir", "halo", "nyimak", "salam"):
        live.order("filter_add", term=word)
    while not any(view.status == "held" for view in live.room.comments.values()):
        live.wait(5)
    live.order("freeze")
    live.wait(20)
    held = next(view.id for view in live.room.comments.values() if view.status == "held")
    before = picture(live.room)
    live.order(verb, held, term=term)
    assert picture(live.room) != before
    live.order("undo")
    assert picture(live.room) == before


def test_every_verb_that_changes_something_can_be_undone() -> None:
    assert set(VERBS) == UNDOABLE | NEVER_UNDONE


def test_after_fifteen_seconds_it_is_final() -> None:
    live = started(seed=4)
    comment = live.shown()[0]
    live.order("delete", comment)
    live.wait(15)
    assert live.room.undoable == ()
    assert isinstance(live.order("undo")[0], Refused)
    assert live.room.comments[comment].status == "deleted"


def test_just_before_it_is_not() -> None:
    live = started(seed=4)
    comment = live.shown()[0]
    live.order("delete", comment)
    live.wait(14.9)
    live.order("undo")
    assert live.room.comments[comment].status == "shown"


def test_an_older_act_can_be_taken_back_without_touching_the_newer_one() -> None:
    live = started(seed=4)
    comment = live.shown()[0]
    viewer = live.room.comments[comment].viewer
    live.order("delete", comment)
    (first,) = live.room.undoable
    live.order("block", viewer)
    live.order("undo", term=str(first.command_seq))
    assert live.room.viewers[viewer].blocked
    assert live.room.comments[comment].status == "deleted"
    assert live.room.comments[comment].acts == ("block",)
    live.order("undo")
    assert live.room.comments[comment].status == "shown"
    assert live.room.comments[comment].acts == ()


def test_a_viewer_whose_block_was_undone_is_heard_again() -> None:
    live = started(seed=4)
    talkative = max(live.room.viewers.values(), key=lambda view: len(view.comments) * view.present).id
    live.order("block", talkative)
    live.wait(3)
    live.order("undo")
    assert live.room.viewers[talkative].present
    joined = [row for row in live.rows if row.body.kind == "viewer_joined" and row.body.viewer == talkative]
    assert len(joined) == 2


def test_a_shorter_mute_comes_back_with_its_own_end() -> None:
    live = started(seed=4)
    viewer = live.room.comments[live.shown()[0]].viewer
    live.order("mute", viewer, seconds=20)
    live.wait(2)
    live.order("mute", viewer)
    live.order("undo")
    assert live.room.viewers[viewer].muted_until_ms == live.room.now_ms + 18_000
    live.wait(18.1)
    assert not live.room.viewers[viewer].muted


ACTS = ("delete", "mute", "block", "pin", "report", "refer", "thank", "unmute", "unblock", "unpin")


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 5),
    steps=st.lists(
        st.tuples(st.sampled_from(ACTS), st.integers(0, 30), st.sampled_from((0, 1, 4))), max_size=8
    ),
)
def test_taking_everything_back_in_reverse_gives_the_room_as_it_was(
    seed: int, steps: list[tuple[str, int, int]]
) -> None:
    live = started(seed=seed, until_ms=150_000)
    before = picture(live.room)
    names = live.shown()
    for verb, number, _wait in steps:
        live.order(verb, names[number % len(names)])
    while live.room.undoable:
        live.order("undo")
    assert picture(live.room) == before


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 5),
    steps=st.lists(
        st.tuples(st.sampled_from((*ACTS, "undo")), st.integers(0, 60), st.integers(0, 9)), max_size=12
    ),
)
def test_a_log_read_from_disk_folds_to_the_very_same_room(
    seed: int, steps: list[tuple[str, int, int]]
) -> None:
    live = started(seed=seed, until_ms=150_000)
    for verb, number, wait in steps:
        names = list(live.room.comments)
        live.order(verb, None if verb in ("undo", "unpin") else names[number % len(names)], seconds=5)
        live.wait(wait)
    again = fold(live.rows, 5)
    assert picture(again) == picture(live.room)
    assert again.undoable == live.room.undoable or again.now_ms < live.room.now_ms
    assert (again.peak, again.likes, again.seen_count) == (
        live.room.peak,
        live.room.likes,
        live.room.seen_count,
    )
    assert 0 <= again.present_count == sum(view.present for view in again.viewers.values())


def test_a_freeze_taken_back_leaves_no_trace_in_the_crowd() -> None:
    frozen, calm = started(seed=9), started(seed=9)
    frozen.order("freeze")
    frozen.order("undo")
    frozen.wait(120)
    calm.wait(120)
    assert [row.body for row in frozen.rows if row.body.kind == "viewer_left"] == [
        row.body for row in calm.rows if row.body.kind == "viewer_left"
    ]
    assert [row.at_ms for row in frozen.rows if row.body.kind == "comment"] == [
        row.at_ms for row in calm.rows if row.body.kind == "comment"
    ]


def test_somebody_whose_block_is_lifted_may_come_back() -> None:
    returned = 0
    for seed in range(10):
        live = started(seed=seed)
        viewer = live.room.comments[live.shown()[0]].viewer
        live.order("block", viewer)
        live.wait(30)
        live.order("unblock", viewer)
        live.wait(30)
        returned += live.room.viewers[viewer].present
    assert 1 <= returned <= 9
