"""A cue is short, rare, and fades over the rehearsals."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.basics.measures import FRAMING_TIPS, LIGHTING_TIPS, SOUND_TIPS
from trainer_app.ui import text
from trainer_app.ui.presenters.stage_cues import (
    EVERY_MS,
    HELD_MS,
    SHOWN_MS,
    CueMemory,
    asked,
    most_urgent,
    watch,
)

ALL_TIPS = sorted({*LIGHTING_TIPS, *FRAMING_TIPS, *SOUND_TIPS})


def shown_starts(tips_over_time: list[list[str]], run_number: int) -> list[int]:
    memory, starts = CueMemory(), []
    for step, tips in enumerate(tips_over_time):
        memory = watch(memory, step * 100, tips, run_number)
        if memory.shown_ms == step * 100:
            starts.append(step * 100)
    return starts


def test_the_first_rehearsal_gets_a_cue_when_a_fault_has_held() -> None:
    starts = shown_starts([["too_dark"]] * 100, 1)
    assert starts == [HELD_MS]


def test_a_fault_of_a_moment_gets_no_cue() -> None:
    flicker = [["too_dark"] if step % 10 else [] for step in range(200)]
    assert shown_starts(flicker, 1) == []


def test_the_second_rehearsal_gets_a_cue_only_when_asked() -> None:
    assert shown_starts([["too_dark"]] * 600, 2) == []
    memory = watch(CueMemory(), 0, ["too_dark"], 2)
    assert asked(memory, 100, 2).visible(200) == "too_dark"


def test_asking_when_all_is_well_says_so() -> None:
    assert asked(CueMemory(), 100, 2).visible(200) == "ok"


def test_the_third_rehearsal_gets_none() -> None:
    memory = watch(CueMemory(), 0, ["too_dark"], 3)
    assert asked(memory, 100, 3).visible(200) is None
    assert shown_starts([["mic_dead"]] * 600, 3) == []


def test_a_cue_goes_away_by_itself() -> None:
    memory = asked(CueMemory(), 0, 2)
    assert memory.visible(SHOWN_MS - 1) == "ok"
    assert memory.visible(SHOWN_MS) is None


def test_what_must_be_repaired_first_comes_first() -> None:
    assert most_urgent(["too_dark", "tilted", "mic_dead"]) == "mic_dead"
    assert most_urgent(["too_quiet", "come_closer"]) == "come_closer"
    assert most_urgent(["ok"]) is None


@given(st.lists(st.lists(st.sampled_from(ALL_TIPS), max_size=3), max_size=900), st.integers(1, 4))
def test_there_are_never_two_cues_in_twenty_seconds(tips: list[list[str]], run_number: int) -> None:
    starts = shown_starts(tips, run_number)
    assert all(late - early >= EVERY_MS for early, late in pairwise(starts))


@pytest.mark.parametrize("tip", ALL_TIPS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_cue_is_a_few_words(tip: str, language: text.Language) -> None:
    text.set_language(language)
    try:
        most = 3 if language == "id" else 4
        assert 1 <= len(text.word(f"tips.cue.{tip}").split()) <= most
    finally:
        text.set_language("id")
