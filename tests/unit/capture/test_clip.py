from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.capture.clip import Clip, ClipRecorder, example_clip, faded
from trainer_app.capture.clip_judge import judge_clip
from trainer_app.capture.ring import Block

RATE = 1000


def _block(value: float, length: int, stream: int = 1, rate: int = RATE) -> Block:
    return Block(0.0, np.full(length, value, np.float32), rate, stream)


def test_nothing_is_kept_unless_a_clip_was_asked_for() -> None:
    recorder = ClipRecorder(1.0)
    recorder.hear(_block(0.5, 2000))
    assert recorder.seconds == 0 and recorder.clip is None and not recorder.is_recording


@given(st.lists(st.integers(1, 700), min_size=1, max_size=40))
def test_a_clip_is_exactly_as_long_as_wanted_whatever_the_blocks(lengths: list[int]) -> None:
    recorder = ClipRecorder(1.0)
    recorder.start()
    for length in lengths:
        recorder.hear(_block(0.5, length))
    assert recorder.seconds == min(1.0, sum(lengths) / RATE)
    clip = recorder.clip
    assert (clip is not None) == (sum(lengths) >= RATE) == (not recorder.is_recording)
    assert clip is None or len(clip.mono) == RATE


def test_another_device_begins_the_clip_anew() -> None:
    recorder = ClipRecorder(1.0)
    recorder.start()
    recorder.hear(_block(0.1, 900))
    recorder.hear(_block(0.7, 500, stream=2))
    assert recorder.seconds == 0.5
    recorder.hear(_block(0.7, 500, stream=2))
    clip = recorder.clip
    assert clip is not None and clip.mono.min() == 0.0 and np.all(clip.mono[50:-50] == np.float32(0.7))


def test_a_forgotten_clip_is_gone() -> None:
    recorder = ClipRecorder(1.0)
    recorder.start()
    recorder.hear(_block(0.1, RATE))
    recorder.forget()
    assert recorder.clip is None and recorder.seconds == 0


def test_the_clip_does_not_change_when_the_device_reuses_its_buffer() -> None:
    recorder = ClipRecorder(1.0)
    recorder.start()
    block = _block(0.5, RATE)
    recorder.hear(block)
    block.samples[:] = 0.0
    clip = recorder.clip
    assert clip is not None and clip.mono.max() == 0.5


def test_ends_are_faded_so_that_nothing_clicks() -> None:
    clip = faded(Clip(np.ones(RATE, np.float32), RATE))
    assert clip.mono[0] == clip.mono[-1] == 0.0 and clip.mono[100] == 1.0
    assert len(faded(Clip(np.ones(1, np.float32), RATE)).mono) == 1


def test_the_example_lasts_six_seconds_and_is_not_too_loud() -> None:
    example = example_clip()
    assert example.seconds == 6.0
    assert 0.05 < np.abs(example.mono).max() < 1.0


def test_the_example_is_judged_as_good_by_the_same_limits() -> None:
    measure = judge_clip(example_clip())
    assert measure.sound.tip == "ok"
    assert measure.level_dbfs is not None and -28 < measure.level_dbfs < -18


def test_a_clip_without_a_voice_says_so() -> None:
    hiss = np.random.default_rng(3).normal(0, 0.01, 96_000).astype(np.float32)
    measure = judge_clip(Clip(hiss, 16_000))
    assert measure.sound.tip == "silence" and measure.level_dbfs is None
