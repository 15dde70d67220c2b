from __future__ import annotations

import hashlib
import itertools
import json
import subprocess
import sys
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lives import GOOD, QUIET, ROOT, library, new, run

from trainer_app.audience.draw import Draw
from trainer_app.basics.events import LogEvent, from_json
from trainer_app.basics.inputs import Body, Command, Device, Ended, Measured, Seat
from trainer_app.rehearsal.replay import first_difference, replay

DARK = Measured(20, 90, 90, ("too_dark",), True)
NOISY = Measured(90, 20, 90, ("noise",), True)
Inputs = Sequence[tuple[int, Body]]


def jsonl(rows: Sequence[LogEvent]) -> str:
    return "".join(json.dumps(row.as_json(hidden=True), ensure_ascii=False) + "\n" for row in rows)


def commands(count: int, seed: int) -> list[tuple[int, Body]]:
    """Return a mixed bag of orders on comments that may or may not be there."""
    draw = Draw(seed, "bag")
    verbs = "answer answer_done thank refer pin delete mute block report freeze unfreeze undo script_done"
    made: list[tuple[int, Body]] = [(0, GOOD)]
    for _ in range(count):
        verb = draw.pick((*verbs.split(), "inject", "pause"))
        seat: Seat = "trainer" if verb in ("inject", "pause") else "moderator"
        term = draw.pick(("hoax", "raid", "gift", "guest", "insult")) if verb == "inject" else None
        target = (
            None if verb in ("undo", "freeze", "unfreeze", "inject", "pause") else f"c{draw.whole(1, 60)}"
        )
        seconds = draw.pick((None, 5, 30))
        made.append((draw.whole(1, 600) * 1000, Command(seat, verb, target, seconds, term)))
    made.append((draw.whole(1, 300) * 1000, DARK))
    made.append((draw.whole(300, 400) * 1000, NOISY))
    made.append((draw.whole(400, 500) * 1000, QUIET))
    made.append((draw.whole(1, 500) * 1000, Device("camera", "lost")))
    made.append((draw.whole(500, 550) * 1000, Device("camera", "running")))
    return made


@pytest.mark.parametrize("step_ms", [33, 100, 1000, 7777])
@pytest.mark.parametrize("level", [2, 3])
def test_the_log_is_the_same_at_every_pace(step_ms: int, level: int) -> None:
    inputs = commands(25, seed=level)
    one_jump = run(new(7, level=level, minutes=10), inputs)
    stepwise = run(new(7, level=level, minutes=10), inputs, step_ms)
    assert first_difference(one_jump, stepwise) is None
    assert jsonl(one_jump) == jsonl(stepwise)


def test_another_seed_gives_another_log() -> None:
    assert run(new(1, minutes=2)) != run(new(2, minutes=2))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.integers(0, 10_000),
    bag=st.integers(0, 10_000),
    level=st.sampled_from((1, 2, 3)),
    viewers=st.sampled_from((5, 40, 160)),
)
def test_replaying_the_inputs_gives_the_outcomes(seed: int, bag: int, level: int, viewers: int) -> None:
    rows = run(new(seed, level=level, viewers=viewers, minutes=8), commands(20, bag))
    read = [from_json(json.loads(line)) for line in jsonl(rows).splitlines()]
    assert first_difference(replay(read, library().get("posyandu-bulanan"), library().bank), rows) is None


@settings(max_examples=20, deadline=None)
@given(bag=st.integers(0, 10_000), cut_s=st.integers(0, 500))
def test_cutting_the_inputs_and_going_on_equals_not_cutting(bag: int, cut_s: int) -> None:
    inputs = commands(20, bag)
    whole = run(new(3, minutes=9), inputs)
    early = [entry for entry in inputs if entry[0] <= cut_s * 1000]
    part = run(new(3, minutes=9), [*early, (cut_s * 1000, Ended("cut"))])
    assert part[-1].body == Ended("cut")
    same = [row for row in whole if row.at_ms < cut_s * 1000]
    assert whole[: len(same)] == part[: len(same)]


@settings(max_examples=20, deadline=None)
@given(bag=st.integers(0, 10_000), seed=st.integers(0, 500), level=st.sampled_from((1, 2, 3)))
def test_laws_that_hold_for_every_log(bag: int, seed: int, level: int) -> None:
    rehearsal = new(seed, level=level, viewers=120, minutes=9)
    rows = run(rehearsal, commands(30, bag))
    assert [row.seq for row in rows] == list(range(len(rows)))
    assert all(a.at_ms <= b.at_ms for a, b in itertools.pairwise(rows))
    present: set[str] = set()
    silenced: set[str] = set()
    frozen = False
    for row in rows:
        body = row.body
        if body.kind == "viewer_joined":
            assert body.viewer not in present
            present.add(body.viewer)
        elif body.kind == "viewer_left":
            present.remove(body.viewer)
        elif body.kind in ("comment", "comment_held", "likes", "share", "follow", "guest_request"):
            assert body.viewer in present
            if body.kind in ("comment", "comment_held"):
                assert body.viewer not in silenced
                assert not frozen
        elif body.kind == "viewer_changed" and body.to in ("muted", "blocked"):
            silenced.add(body.viewer)
        elif body.kind == "viewer_changed" and body.to in ("unmuted", "unblocked"):
            silenced.discard(body.viewer)
        elif body.kind == "undone":
            silenced = {v.id for v in rehearsal.room.viewers.values() if v.muted or v.blocked} & silenced
            frozen = False
        elif body.kind == "room_changed" and body.to in ("frozen", "open", "followers"):
            frozen = body.to == "frozen"


def test_no_comment_tells_its_truth_in_the_plain_log() -> None:
    rows = run(new(5, level=3, minutes=10), [(0, GOOD), (60_000, DARK)])
    for row in rows:
        shown = row.as_json()
        assert not {"why", "truth", "intent", "severity"} & set(shown)
    assert any("cause" in row.as_json() for row in rows)


HASHES = (
    "import hashlib, json, sys; sys.path.insert(0, {lives!r})\n"
    "from lives import GOOD, new, run\n"
    "rows = run(new(11, level=3, minutes=6), [(0, GOOD)])\n"
    "text = ''.join(json.dumps(row.as_json(hidden=True), ensure_ascii=False) for row in rows)\n"
    "print(hashlib.sha256(text.encode()).hexdigest())\n"
)


def test_the_log_does_not_depend_on_the_hash_seed_of_python() -> None:
    code = HASHES.format(lives=str(ROOT / "tests" / "unit" / "rehearsal"))
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": number, "PYTHONPATH": str(ROOT), "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for number in ("0", "1", "4242")
    }
    assert len(found) == 1
    rows = run(new(11, level=3, minutes=6), [(0, GOOD)])
    text = "".join(json.dumps(row.as_json(hidden=True), ensure_ascii=False) for row in rows)
    assert found == {hashlib.sha256(text.encode()).hexdigest()}
