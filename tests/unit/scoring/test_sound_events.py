from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from trainer_app.scoring.sound_events import ZeroWatch, clipped_samples
from trainer_app.scoring.sound_holes import HoleWatch

RATE = 16_000
RNG = np.random.default_rng(4)


def _sound(seconds: float, level: float = 0.1) -> NDArray[np.float32]:
    return (RNG.normal(size=round(seconds * RATE)) * level + 1e-4).astype(np.float32)


def test_full_scale_counts_only_where_a_neighbour_stands_there_too() -> None:
    block = np.full(1600, 0.1, np.float32)
    block[100] = 1.0
    assert clipped_samples(block) == 0
    block[200:205] = 1.0
    block[300:302] = -1.0
    assert clipped_samples(block) == 7


def test_the_flat_top_of_a_limiter_counts_below_full_scale() -> None:
    wave = np.sin(np.arange(1600) * 0.05).astype(np.float32) * 0.9
    assert clipped_samples(wave) == 0
    assert clipped_samples(np.clip(wave, -0.6, 0.6)) > 200


def test_faint_quantised_sound_is_not_clipping() -> None:
    faint = np.round(np.sin(np.arange(1600) * 0.02) * 3).astype(np.float32) / 32768
    assert clipped_samples(faint) == 0


@settings(max_examples=40)
@given(st.lists(st.integers(1, 3000), min_size=1, max_size=12), st.integers(400, 8000))
def test_a_hole_is_found_once_however_the_blocks_fall(sizes: list[int], length: int) -> None:
    wave = np.concatenate([np.full(5000, 0.1), np.zeros(length), np.full(5000, 0.1)]).astype(np.float32)
    watch, found, place = ZeroWatch(RATE), [], 0
    for size in [*sizes * 400]:
        found += watch.feed(wave[place : place + size])
        place += size
        if place >= len(wave):
            break
    found += watch.feed(wave[place:])
    assert [(round(run.start_s * RATE), round(run.length_s * RATE)) for run in found] == [(5000, length)]
    assert watch.open_s == 0


def test_zeros_before_the_first_sound_are_no_hole() -> None:
    watch = ZeroWatch(RATE)
    assert watch.feed(np.concatenate([np.zeros(4000, np.float32), _sound(0.2)])) == []


def test_zeros_without_end_are_told_as_they_grow() -> None:
    watch = ZeroWatch(RATE)
    watch.feed(_sound(0.5))
    for _ in range(5):
        watch.feed(np.zeros(1600, np.float32))
    assert watch.open_s == pytest.approx(0.5)


def _fed(wave: NDArray[np.float32], probability: float) -> HoleWatch:
    watch = HoleWatch(RATE)
    watch.voice_power = 0.01
    for start in range(0, len(wave), 1600):
        watch.feed(wave[start : start + 1600], np.full(3, probability, np.float32))
    return watch


def test_a_cut_through_a_word_is_a_dropout_and_a_fade_is_a_pause() -> None:
    cut = np.concatenate([_sound(2), np.zeros(1600, np.float32), _sound(2)])
    watch = _fed(cut, 0.99)
    assert watch.count == 1
    fade = np.linspace(1, 0, 2 * RATE, dtype=np.float32) ** 3
    faded = np.concatenate([_sound(2) * fade, np.zeros(4800, np.float32), _sound(2) * fade[::-1]])
    assert _fed(faded, 0.05).count == 0


def test_a_long_mute_is_no_dropout_while_it_lasts_but_counts_for_a_file() -> None:
    watch = _fed(np.concatenate([_sound(2), np.zeros(3 * RATE, np.float32), _sound(2)]), 0.99)
    assert (watch.count, watch.long_count) == (0, 1)


def test_dead_is_said_soon_where_it_can_be_no_gate_and_later_where_it_could() -> None:
    def dead_after(wave: NDArray[np.float32], probability: float) -> int:
        watch = _fed(wave, probability)
        for step in range(1, 100):
            watch.feed(np.zeros(1600, np.float32), np.full(3, 0.02, np.float32))
            if watch.dead:
                return step
        return 100

    assert dead_after(np.zeros(0, np.float32), 0.0) == 4
    assert dead_after(_sound(2), 0.99) == 4
    assert dead_after(_sound(2, 0.001), 0.02) == 4, "pauses were heard to sound, so this is no gate"
    fade = np.linspace(1, 0, 2 * RATE, dtype=np.float32) ** 3
    assert dead_after(_sound(2) * fade, 0.9) == 20
