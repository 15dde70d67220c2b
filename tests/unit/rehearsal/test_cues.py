from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lives import GOOD, library, run

from trainer_app.basics.events import from_json
from trainer_app.basics.inputs import Body, Command, Measured
from trainer_app.basics.measures import FRAMING_TIPS, LIGHTING_TIPS, SOUND_TIPS
from trainer_app.basics.outcomes import Cue, Refused
from trainer_app.rehearsal.cues import EVERY_MS, most_urgent
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.rehearsal.replay import first_difference, replay
from trainer_app.ui.words.tips import TABLE

DARK = Measured(20, 90, 90, ("too_dark",), True)
NOISY = Measured(90, 20, 90, ("noise",), True)
ASK = Command("host", "how_am_i")


def live(run_number: int, seed: int = 4) -> Rehearsal:
    return Rehearsal(
        library().get("posyandu-bulanan"),
        library().bank,
        seed=seed,
        level=1,
        viewers=20,
        planned_ms=120_000,
        run_number=run_number,
    )


def cues(run_number: int, *inputs: tuple[int, Body]) -> list[tuple[int, str]]:
    rows = run(live(run_number), list(inputs))
    return [(row.at_ms, row.body.tip) for row in rows if isinstance(row.body, Cue)]


def test_the_first_run_tells_a_fault_that_holds_for_three_seconds() -> None:
    assert cues(1, (0, GOOD), (10_000, DARK), (16_000, GOOD)) == [(13_000, "too_dark")]


def test_a_short_fault_is_not_told() -> None:
    assert cues(1, (0, GOOD), (10_000, DARK), (12_900, GOOD)) == []


def test_the_first_run_tells_at_most_one_in_twenty_seconds() -> None:
    told = cues(1, (0, GOOD), (10_000, DARK), (14_000, NOISY), (50_000, GOOD))
    assert told == [(13_000, "too_dark"), (33_000, "noise")]


def test_measuring_the_same_again_changes_nothing() -> None:
    often = [(10_000 + 100 * n, DARK) for n in range(300)]
    assert cues(1, (0, GOOD), *often, (40_000, GOOD)) == [(13_000, "too_dark"), (33_000, "too_dark")]


def test_the_second_run_answers_only_when_asked() -> None:
    assert cues(2, (0, GOOD), (10_000, DARK), (60_000, GOOD)) == []
    told = cues(2, (0, GOOD), (10_000, DARK), (30_000, ASK), (40_000, GOOD), (41_000, ASK))
    assert told == [(30_000, "too_dark"), (41_000, "ok")]


def test_from_the_third_run_there_is_no_help() -> None:
    rows = run(live(3), [(0, DARK), (30_000, ASK)])
    assert not [row for row in rows if row.body.kind == "cue"]
    assert Refused("how_am_i", "no_cues") in [row.body for row in rows]


def test_nothing_measured_is_not_called_good() -> None:
    blank = Measured(None, None, None, (), None)
    rows = run(live(2), [(5_000, ASK), (10_000, blank), (20_000, ASK)])
    assert [row.body for row in rows if row.body.kind == "refused"] == [
        Refused("how_am_i", "nothing_measured")
    ] * 2


def test_asking_is_answered_with_the_most_urgent_fault() -> None:
    both = Measured(20, None, 90, ("too_dark", "mic_dead"), None)
    assert cues(2, (0, both), (1_000, ASK)) == [(1_000, "mic_dead")]
    assert most_urgent(("noise", "off_centre", "too_dark")) == "off_centre"
    assert most_urgent(("ok",)) is None


def test_cues_leave_the_crowd_as_it_is() -> None:
    inputs = [(0, GOOD), (10_000, DARK), (60_000, GOOD), (61_000, ASK)]
    with_help = [row for row in run(live(1), inputs) if row.body.kind not in ("cue", "started", "refused")]
    without = [row for row in run(live(3), inputs) if row.body.kind not in ("cue", "started", "refused")]
    assert [(row.at_ms, row.body) for row in with_help] == [(row.at_ms, row.body) for row in without]


def test_only_runs_with_cues_are_told_in_the_log() -> None:
    assert "run_number" not in run(live(3))[0].as_json()
    assert "run_number" not in run(live(7))[0].as_json()
    assert run(live(1))[0].as_json()["run_number"] == 1


def test_every_tip_has_the_words_of_its_cue() -> None:
    for tip in {*LIGHTING_TIPS, *FRAMING_TIPS, *SOUND_TIPS, "ok"}:
        assert f"tips.cue.{tip}" in TABLE


@pytest.mark.parametrize("step_ms", [100, 1_700])
@settings(max_examples=25, deadline=None)
@given(
    moments=st.lists(
        st.tuples(st.integers(0, 1190), st.sampled_from((GOOD, DARK, NOISY, ASK))), min_size=1, max_size=12
    ),
    run_number=st.sampled_from((1, 2)),
)
def test_cues_keep_their_cadence_at_every_pace_and_in_a_replay(
    step_ms: int, moments: list[tuple[int, Body]], run_number: int
) -> None:
    inputs = [(100 * at, body) for at, body in sorted(moments, key=lambda entry: entry[0])]
    rows = run(live(run_number), inputs)
    assert first_difference(rows, run(live(run_number), inputs, step_ms)) is None
    read = [from_json(json.loads(json.dumps(row.as_json(hidden=True)))) for row in rows]
    assert first_difference(replay(read, library().get("posyandu-bulanan"), library().bank), rows) is None
    asked = {at for at, body in inputs if body is ASK}
    told = [row.at_ms for row in rows if row.body.kind == "cue"]
    own = [at for at in told if at not in asked]
    assert not own or run_number == 1
    for before, after in pairwise(told):
        assert after in asked or after - before >= EVERY_MS
