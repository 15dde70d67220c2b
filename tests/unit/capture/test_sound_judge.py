from __future__ import annotations

import numpy as np
import pytest

from tests.unit.capture.sound_scene import (
    RATE,
    cough,
    detector,
    first,
    hiss,
    hum,
    in_room,
    judged,
    speech,
    tips,
    tone,
)
from trainer_app.capture.sound_judge import LIVE_S, SoundJudge


def test_a_measure_comes_for_each_100_ms_whatever_the_size_of_the_blocks() -> None:
    wave = speech(3.0)
    whole = SoundJudge(detector(), RATE).feed(wave, 0.0)
    judge = SoundJudge(detector(), RATE)
    pieces = [
        m for start in range(0, len(wave), 700) for m in judge.feed(wave[start : start + 700], start / RATE)
    ]
    assert len(whole) == len(pieces) == 30
    assert [round(m.at_s, 6) for m in whole] == [round(m.at_s, 6) for m in pieces]
    assert [m.sound for m in whole] == [m.sound for m in pieces]


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 48_000])
def test_every_rate_of_a_device_gives_the_same_judgement(rate: int) -> None:
    at = np.arange(round(8 * rate)) / rate
    wave = np.interp(at, np.arange(8 * RATE) / RATE, speech(8.0)).astype(np.float32)
    measures, judge = judged(wave, rate)
    assert len(measures) == 80 or rate == 11_025
    summary = judge.summary()
    assert summary.sound.tip == "ok"
    assert summary.level_dbfs == pytest.approx(-24, abs=2.0)


def test_nothing_is_said_before_anything_can_be_known() -> None:
    measures, _ = judged(np.concatenate([hiss(2.0, -62), speech(4.0)]))
    assert all(m.sound.score is None and m.sound.tip is None for m in measures[:20])
    assert measures[-1].sound.tip == "ok"


def test_good_speech_gives_no_other_tip_in_two_minutes() -> None:
    measures, judge = judged(speech(120.0))
    assert tips(measures) == ["ok"]
    assert judge.summary().sound.tip == "ok"


def test_pauses_of_digital_silence_are_neither_dropouts_nor_a_dead_microphone() -> None:
    wave = speech(40.0)
    fade = np.minimum(1, np.linspace(0, 20, 4 * RATE))
    for start in (6, 14, 22, 30):
        piece = slice(round((start - 4) * RATE), start * RATE)
        wave[piece] *= fade[::-1]
        wave[start * RATE : round((start + 1.6) * RATE)] = 0
    measures, judge = judged(wave)
    assert tips(measures) == ["ok"]
    assert judge.summary().sound.tip == "ok"


@pytest.mark.parametrize("noise", ["fan", "rain", "hum"])
def test_new_noise_is_told_within_one_and_a_half_seconds_though_nobody_pauses(noise: str) -> None:
    wave = speech(20.0)
    added = {"fan": hiss(8, -20, 4, 0.9), "rain": hiss(8, -24, 5, 0.0), "hum": hum(8, -12)}[noise]
    wave[10 * RATE : 18 * RATE] += added
    measures, _ = judged(wave)
    late = first(measures, "noise", 10.0)
    assert late is not None and late <= 1.6
    assert set(tips(measures)) == {"ok", "noise"}


def test_clipping_is_told_within_half_a_second() -> None:
    wave = speech(16.0)
    wave[round(10.4 * RATE) :] *= 12
    measures, _ = judged(wave)
    late = first(measures, "too_loud", 10.4)
    assert late is not None and late <= 0.6


def test_a_mute_within_a_word_is_told_within_half_a_second_and_forgotten_at_once() -> None:
    wave = speech(20.0)
    loud = int(np.argmax(np.abs(wave[10 * RATE : 11 * RATE]))) + 10 * RATE
    wave[loud : loud + 4 * RATE] = 0
    measures, _ = judged(wave)
    late = first(measures, "mic_dead", loud / RATE)
    assert late is not None and late <= 0.65
    back = next(m.at_s for m in measures if m.at_s > loud / RATE + 4 and m.sound.tip == "ok")
    assert back - (loud / RATE + 4) <= 1.0
    assert tips(measures) == ["ok", "mic_dead", "ok"]


def test_holes_in_words_are_dropouts() -> None:
    wave = speech(12.0)
    rng = np.random.default_rng(2)
    for start in rng.uniform(1, 10.5, 6):
        wave[round(start * RATE) : round((start + rng.uniform(0.03, 0.12)) * RATE)] = 0
    measures, judge = judged(wave)
    assert "dropouts" in tips(measures)
    assert judge.summary().sound.tip == "dropouts"


def test_an_echoing_room_is_told_within_six_seconds_and_a_furnished_one_is_not() -> None:
    measures, judge = judged(in_room(speech(20.0), 1.2))
    assert judge.summary().sound.tip == "echo"
    late = first(measures, "echo")
    assert late is not None and late <= 6.0
    measures, judge = judged(in_room(speech(20.0), 0.25, direct=1.0))
    assert judge.summary().sound.tip == "ok"
    assert "echo" not in tips(measures)


def test_an_echo_that_begins_in_mid_speech_is_told_within_six_seconds() -> None:
    dry, wet = speech(22.0), in_room(speech(22.0), 1.2)
    measures, _ = judged(np.concatenate([dry[: 10 * RATE], wet[10 * RATE :]]))
    late = first(measures, "echo", 10.0)
    assert late is not None and late <= 6.0


@pytest.mark.parametrize("dbfs", [-72.0, -60.0])
def test_good_speech_over_the_hiss_of_a_room_gives_no_other_tip_in_two_minutes(dbfs: float) -> None:
    measures, _ = judged(speech(120.0) + hiss(120.0, dbfs))
    assert tips(measures) == ["ok"]


def test_fifteen_seconds_without_a_word_are_silence_and_a_cough_does_not_count() -> None:
    wave = np.concatenate([speech(6.0), hiss(18.0, -62)])
    for start in (9.0, 13.0, 17.0):
        wave[round(start * RATE) : round(start * RATE) + len(cough())] += cough()
    measures, _ = judged(wave)
    late = first(measures, "silence")
    assert late is not None and 20.0 < late < 21.8
    assert not any(m.speech for m in measures if m.at_s > 7)


@pytest.mark.parametrize("hz", [100.0, 220.0, 440.0, 1000.0, 3000.0])
@pytest.mark.parametrize("level", [-50.0, -20.0, -3.1])
def test_a_steady_tone_is_never_speech(hz: float, level: float) -> None:
    measures, judge = judged(tone(4.0, hz, level) + hiss(4.0, -75))
    assert not any(m.speech for m in measures)
    assert judge.summary().sound.tip in ("silence", "too_loud")


@pytest.mark.parametrize("level", [-60.0, -40.0, -25.0])
@pytest.mark.parametrize("tilt", [0.0, 0.5, 1.0])
def test_steady_noise_of_any_level_is_never_speech(level: float, tilt: float) -> None:
    measures, judge = judged(hiss(6.0, level, tilt=tilt))
    assert not any(m.speech for m in measures)
    assert judge.summary().sound.tip == "silence"
    assert judge.summary().sound.measures["snr_db"] is None


def test_a_stream_of_zeros_is_a_dead_microphone() -> None:
    measures, judge = judged(np.zeros(3 * RATE, np.float32))
    assert first(measures, "mic_dead") == pytest.approx(0.4, abs=0.11)
    assert judge.summary().sound.tip == "mic_dead"
    assert judge.summary().sound.score == 0.0


def test_a_faint_voice_is_asked_nearer() -> None:
    _, judge = judged(speech(8.0, -48.0))
    assert judge.summary().sound.tip == "too_quiet"


def test_a_noise_gate_does_not_buy_a_beautiful_snr() -> None:
    clean, noise = speech(16.0), hiss(16.0, -31, 7)
    measures, _ = judged(clean)
    talks = np.repeat([m.speech for m in measures], RATE // 10)
    shut = np.where(talks, 1.0, 0.003).astype(np.float32)
    _, open_judge = judged(clean + noise)
    _, judge = judged((clean + noise) * shut)
    true = open_judge.summary().sound.measures["snr_a_db"]
    said = judge.summary().sound.measures["snr_a_db"]
    assert judge.summary().sound.measures["gated"] is True
    assert isinstance(true, float) and isinstance(said, float)
    assert said < true + 4
    assert judge.summary().sound.tip == "noise"


def test_lost_samples_are_dropouts() -> None:
    judge = SoundJudge(detector(), RATE)
    judge.feed(speech(6.0), 0.0)
    judge.lost(0.2)
    assert judge.feed(speech(0.2), 6.2)[-1].sound.tip == "dropouts"


def test_a_new_sitting_forgets_the_old_one() -> None:
    judge = SoundJudge(detector(), RATE)
    old = judge.feed(speech(4.0), 0.0)
    judge.reset()
    assert judge.feed(speech(4.0), 0.0) == old


def test_a_live_that_forgets_all_but_a_minute_is_judged_alike_and_does_not_grow() -> None:
    wave = np.concatenate([speech(60.0), speech(90.0) + hiss(90.0, -38)])
    live = SoundJudge(detector(), RATE, keeps_s=LIVE_S)
    heard = live.feed(wave, 0.0)
    file = SoundJudge(detector(), RATE)
    assert file.feed(wave, 0.0) == heard
    assert live.heard_s < 2.5 * LIVE_S <= file.heard_s + 1
