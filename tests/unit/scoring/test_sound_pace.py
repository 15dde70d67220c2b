from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from trainer_app.scoring.sound import SoundParts
from trainer_app.scoring.sound_pace import HOLD_S, TipKeeper


def _run(parts: list[dict[str, float]]) -> list[str | None]:
    keeper = TipKeeper()
    return [keeper.settle(SoundParts(one), 0.1 * step).tip for step, one in enumerate(parts)]


def test_a_moment_of_noise_is_let_pass_and_a_lasting_one_is_said() -> None:
    said = _run([{"noise": 90.0}] * 5 + [{"noise": 40.0}] * 2 + [{"noise": 90.0}] * 5)
    assert set(said) == {"ok"}
    said = _run([{"noise": 90.0}] * 5 + [{"noise": 40.0}] * 10)
    assert said[5 + 4] == "noise"


def test_a_tip_stays_long_enough_to_be_read() -> None:
    said = _run([{"noise": 40.0}] * 10 + [{"noise": 95.0}] * 60)
    first = said.index("noise")
    assert HOLD_S * 10 <= said.count("noise") <= HOLD_S * 10 + 1
    assert said[first + int(HOLD_S * 10) + 1] == "ok"


def test_at_the_border_a_tip_does_not_flicker() -> None:
    said = _run([{"noise": 69.0 if step % 10 < 5 else 73.0} for step in range(300)])
    changes = sum(1 for one, two in pairwise(said) if one != two)
    assert changes <= 1


def test_what_is_worse_comes_first_at_once() -> None:
    said = _run([{"noise": 40.0}] * 10 + [{"noise": 40.0, "too_loud": 10.0}] * 3)
    assert said[10] == "too_loud"
    said = _run([{"noise": 40.0}] * 10 + [{"mic_dead": 0.0}])
    assert said[10] == "mic_dead"


def test_a_microphone_that_sounds_again_is_seen_within_half_a_second() -> None:
    said = _run([{"mic_dead": 0.0}] * 20 + [{"noise": 95.0}] * 10)
    assert said[20] == "ok"


PARTS = st.dictionaries(
    st.sampled_from(["mic_dead", "dropouts", "too_loud", "too_quiet", "noise", "echo", "silence"]),
    st.floats(0, 100),
    max_size=5,
)


@given(st.lists(PARTS, min_size=1, max_size=120))
def test_good_goes_with_ok_at_every_moment(parts: list[dict[str, float]]) -> None:
    keeper = TipKeeper()
    for step, one in enumerate(parts):
        axis = keeper.settle(SoundParts(one), 0.1 * step)
        if axis.score is None:
            assert axis.tip is None and not one
        else:
            assert (axis.verdict == "good") == (axis.tip == "ok")


def test_a_tip_whose_cause_is_gone_makes_room_for_the_next_complaint() -> None:
    early: list[dict[str, float]] = [{"noise": 60.0}] * 50
    later: list[dict[str, float]] = [{"noise": 72.0, "echo": 30.0}] * 30
    said = _run(early + later)
    assert said[49] == "noise" and said[-1] == "echo"
    assert _run(early + [{"noise": 72.0}] * 30)[-1] == "noise"
