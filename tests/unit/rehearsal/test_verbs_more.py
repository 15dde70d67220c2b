"""The filter, guests, the trainer's hand, and every verb in every state."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lives import Live, library, started

from trainer_app.basics.inputs import VERBS, Command
from trainer_app.basics.outcomes import Refused


@pytest.fixture
def live() -> Live:
    return started(seed=4)


def refused(effects: list) -> str | None:
    return effects[0].why if effects and isinstance(effects[0], Refused) else None


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
