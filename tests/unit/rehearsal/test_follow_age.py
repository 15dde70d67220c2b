"""Comments for followers of a minimum age: nobody younger is heard until it is lifted."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lives import GOOD, Live, library, new, run, started

from trainer_app.audience.follow_age import DAY_S, followed_before_s
from trainer_app.basics.inputs import Command
from trainer_app.basics.outcomes import RoomChanged
from trainer_app.rehearsal.on_room import LONGEST_FOLLOW_AGE_S
from trainer_app.rehearsal.replay import replay
from trainer_app.rehearsal.room import fold
from trainer_app.rehearsal.views import CommentView

AGES_S = (1, 300, DAY_S, 7 * DAY_S, 30 * DAY_S, LONGEST_FOLLOW_AGE_S)


def only_followers(seconds: int | None) -> Command:
    return Command("moderator", "audience", None, seconds, "followers")


def age_s(live: Live, seed: int, view: CommentView) -> float | None:
    """Return for how long the writer of a comment followed when it came, told from the log alone."""
    viewer = live.room.viewers[view.viewer]
    before = followed_before_s(seed, viewer.id, viewer.relation)
    if before is not None:
        return before + view.at_ms / 1000
    follows = [r.at_ms for r in live.rows if r.body.kind == "follow" and r.body.viewer == viewer.id]
    return (view.at_ms - follows[0]) / 1000 if follows and follows[0] <= view.at_ms else None


def comments_after(live: Live, known: set[str]) -> list[CommentView]:
    return [view for name, view in live.room.comments.items() if name not in known]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.integers(0, 10_000),
    least=st.sampled_from(AGES_S),
    level=st.sampled_from([1, 2, 3]),
    at_s=st.integers(20, 200),
)
def test_nobody_under_the_age_is_heard_while_it_is_set(seed: int, least: int, level: int, at_s: int) -> None:
    live = Live(new(seed, level=level, viewers=310, minutes=8))
    live.go(0, GOOD)
    live.go(at_s * 1000)
    live.go(at_s * 1000, only_followers(least))
    known = set(live.room.comments)
    live.wait(100)
    for view in comments_after(live, known):
        age = age_s(live, seed, view)
        assert age is not None
        assert age >= least


def test_once_it_is_lifted_those_are_heard_again_who_do_not_follow() -> None:
    live = started(seed=9, viewers=310)
    live.go(live.room.now_ms, only_followers(7 * DAY_S))
    live.wait(60)
    live.order("audience", term="all")
    known = set(live.room.comments)
    live.wait(90)
    assert any(age_s(live, 9, view) is None for view in comments_after(live, known))


def test_a_raid_of_new_accounts_is_not_heard_and_breaks_up() -> None:
    live = started(seed=9, level=3, viewers=310)
    live.order("inject", by="trainer", term="raid")
    while not live.room.raid:
        live.wait(1)
    raiders = {row.body.viewer for row in live.rows if row.body.kind == "comment" and row.body.why == "raid"}
    live.go(live.room.now_ms, only_followers(300))
    known = set(live.room.comments)
    live.wait(60)
    assert len(raiders) >= 5
    assert not raiders & {view.viewer for view in comments_after(live, known)}
    assert all(live.room.viewers[view.viewer].relation != "bot" for view in comments_after(live, known))
    assert not live.room.raid


def test_whoever_follows_in_the_live_may_write_once_the_time_is_over() -> None:
    """Several lives, so that somebody does: first too young, then old enough by the live's own clock."""
    heard = 0
    for seed in range(4):
        live = started(seed=seed, until_ms=5_000, viewers=310)
        live.go(5_000, only_followers(60))
        live.wait(600)
        since = {row.body.viewer: row.at_ms for row in live.rows if row.body.kind == "follow"}
        said = [row for row in live.rows if row.body.kind == "comment" and row.at_ms > 5_000]
        ages = [row.at_ms - since[row.body.viewer] for row in said if row.body.viewer in since]
        assert all(age_ms >= 60_000 for age_ms in ages)
        heard += len(ages)
    assert heard > 0


@pytest.mark.parametrize("seconds", [None, 300, 7 * DAY_S])
def test_no_crowd_of_strangers_comes_in_while_only_followers_may_write(seconds: int | None) -> None:
    """Whoever came to say something waits; it is not tried again with somebody new each second."""

    def people(*orders: Command) -> int:
        live = started(seed=1, until_ms=5_000, viewers=310)
        live.go(5_000, *orders)
        live.wait(600)
        return len(live.room.viewers)

    assert people(only_followers(seconds)) <= 1.2 * people()


def test_old_orders_still_mean_all_followers() -> None:
    live = started(seed=9)
    assert live.order("audience", term="followers") == [RoomChanged("followers")]
    assert live.room.flags.follow_age_s is None
    assert live.order("audience", term="all", seconds=300) == [RoomChanged("open")]


def test_another_age_is_a_new_order_and_the_same_one_is_refused() -> None:
    live = started(seed=9)
    live.order("audience", term="followers")
    assert live.order("audience", term="followers", seconds=300) == [RoomChanged("followers", "300")]
    assert live.order("audience", term="followers", seconds=300)[0].kind == "refused"
    assert live.order("audience", term="followers") == [RoomChanged("followers")]


@pytest.mark.parametrize("seconds", [0, -5, LONGEST_FOLLOW_AGE_S + 1])
def test_an_age_that_cannot_be_is_refused_and_changes_nothing(seconds: int) -> None:
    live = started(seed=9)
    before = live.room.flags
    assert live.order("audience", term="followers", seconds=seconds)[0].why == "bad_seconds"
    assert live.room.flags == before


def test_an_undo_brings_the_age_before_it_back_exactly() -> None:
    live = started(seed=9)
    live.go(live.room.now_ms, only_followers(DAY_S))
    live.wait(20)
    before = (live.room.flags, dict(live.room.viewers), dict(live.room.comments))
    live.go(live.room.now_ms, only_followers(7 * DAY_S))
    live.order("undo")
    assert (live.room.flags, live.room.viewers, live.room.comments) == before
    live.go(live.room.now_ms, Command("moderator", "audience", None, None, "all"))
    live.order("undo")
    assert live.room.flags == before[0]
    assert live.room.flags.follow_age_s == DAY_S


def test_thawing_brings_the_age_back() -> None:
    live = started(seed=9)
    live.go(live.room.now_ms, only_followers(300))
    live.order("freeze")
    live.order("unfreeze")
    assert (live.room.audience, live.room.flags.follow_age_s) == ("followers", 300)


def test_it_replays_and_folds_and_does_not_depend_on_the_pace() -> None:
    inputs = [(0, GOOD), (60_000, only_followers(120)), (300_000, only_followers(7 * DAY_S))]
    rows = run(new(21, level=3, minutes=8), inputs)
    assert rows == run(new(21, level=3, minutes=8), inputs, step_ms=33)
    assert replay(rows, library().get("posyandu-bulanan"), library().bank) == rows
    assert fold(rows, 9).flags.follow_age_s == 7 * DAY_S


def test_followers_have_followed_for_very_different_times_and_others_not_at_all() -> None:
    ages = sorted(followed_before_s(1, f"v{number}", "pengikut") or 0 for number in range(2000))
    assert 0.005 < sum(age < DAY_S for age in ages) / 2000 < 0.05
    assert 0.08 < sum(age < 7 * DAY_S for age in ages) / 2000 < 0.20
    assert followed_before_s(1, "v1", "bot") is None
    assert followed_before_s(1, "v1", "tetangga") is None


ROOM_ORDERS = st.one_of(
    st.sampled_from([("audience", "all", None), ("audience", "off", None), ("freeze", None, None)]),
    st.just(("unfreeze", None, None)),
    st.tuples(st.just("audience"), st.just("followers"), st.sampled_from([None, *AGES_S])),
)


@settings(max_examples=40, deadline=None)
@given(given_orders=st.lists(ROOM_ORDERS, min_size=1, max_size=8))
def test_whatever_was_ordered_of_the_room_comes_back_step_by_step(
    given_orders: list[tuple[str, str | None, int | None]],
) -> None:
    live = started(seed=3, until_ms=2_000, viewers=20)
    steps = []
    for verb, term, seconds in given_orders:
        before = live.room.flags
        effects = live.order(verb, term=term, seconds=seconds)
        if effects[0].kind != "refused":
            steps.append(before)
    for before in reversed(steps):
        live.order("undo")
        assert live.room.flags == before
