from __future__ import annotations

import numpy as np

from tests.unit.capture.sound_scene import detector, hiss, speech


def test_one_probability_comes_for_each_32_ms_and_the_rest_waits() -> None:
    ears = detector()
    ears.reset()
    assert len(ears.feed(np.zeros(500, np.float32))) == 0
    assert len(ears.feed(np.zeros(12, np.float32))) == 1
    assert len(ears.feed(np.zeros(1600, np.float32))) == 3


def test_speech_is_believed_and_hiss_is_not() -> None:
    ears = detector()
    ears.reset()
    assert (ears.feed(speech(6.0)) > 0.5).mean() > 0.6
    ears.reset()
    assert (ears.feed(hiss(6.0, -30)) > 0.5).mean() == 0


def test_how_the_blocks_fall_changes_nothing_and_reset_forgets_all() -> None:
    ears, wave = detector(), speech(2.0)
    ears.reset()
    at_once = ears.feed(wave)
    ears.reset()
    blocks = [ears.feed(wave[start : start + 333]) for start in range(0, len(wave), 333)]
    np.testing.assert_array_equal(np.concatenate(blocks), at_once)
