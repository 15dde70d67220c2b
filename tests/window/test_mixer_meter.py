"""The mixer's meter: what is painted, what is said, in both surrounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from trainer_app.basics.measures import AxisScore, SoundMeasure
from trainer_app.ui.presenters.mixer import SCALE, TICKS_DBFS, Mixer, mixer_of, place
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import LIGHT, STAGE
from trainer_app.ui.widgets.mixer_meter import MixerMeter
from trainer_app.ui.widgets.mixer_meter_trainer import TrainerMixerMeter, readings_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]
CLEAR = {"active_level_dbfs": -24.0, "noise_dbfs": -40.0, "snr_db": 16.0, "snr_a_db": 28.0}


def mixer(**readings: float) -> Mixer:
    axis = AxisScore(90.0, "ok", CLEAR | readings)
    return mixer_of(SoundMeasure(0.0, axis, True, 0.0, -9.0))


def shown(show: Show, make: Callable[[], MixerMeter], size: tuple[int, int] = (360, 60)) -> MixerMeter:
    return show(make, size).page  # type: ignore[attr-defined, no-any-return]


def places(image: QImage, y: int, colour: str) -> list[int]:
    wanted = QColor(colour[:7]).rgb()
    return [x for x in range(image.width()) if image.pixelColor(x, y).rgb() == wanted]


def test_the_voice_stands_in_the_band_between_two_posts(show: Show) -> None:
    meter = shown(show, MixerMeter)
    meter.show_mixer(mixer())
    image = meter.grab().toImage()
    posts = places(image, 2, LIGHT.good)
    mark = places(image, meter._row() // 2, LIGHT.text)
    assert posts and mark
    assert min(posts) < min(mark) and max(mark) < max(posts)


def test_a_quiet_voice_stands_left_of_the_band_and_is_told_by_shape_and_word(show: Show) -> None:
    meter = shown(show, MixerMeter)
    meter.show_mixer(mixer(active_level_dbfs=-52.0))
    image = meter.grab().toImage()
    assert max(places(image, meter._row() // 2, LIGHT.text)) < min(places(image, 2, LIGHT.good))
    assert "terlalu pelan" in meter.spoken()
    meter.show_mixer(mixer(snr_a_db=5.0))
    assert "mengganggu" in meter.spoken()


def test_nothing_heard_is_said_so_and_paints_no_mark(show: Show) -> None:
    meter = shown(show, MixerMeter)
    meter.show_mixer(Mixer())
    image = meter.grab().toImage()
    assert places(image, meter._row() // 2, LIGHT.text) == []
    assert "belum terdengar" in meter.accessibleName()


def test_a_picture_that_did_not_change_is_not_painted_again(show: Show) -> None:
    meter = shown(show, MixerMeter)
    meter.show_mixer(mixer())
    first = meter.mixer
    meter.show_mixer(mixer())
    assert meter.mixer is first


@pytest.mark.parametrize("text_scale", [1.0, 1.5])
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_trainer_reads_both_values_with_their_units(show: Show, text_scale: float, language: str) -> None:
    ticks = [(place(dbfs), dbfs) for dbfs in TICKS_DBFS]

    def make() -> TrainerMixerMeter:
        made = TrainerMixerMeter(ticks)
        look.set_palette(made, STAGE)
        return made

    window = show(make, (round(340 * text_scale), 220), text_scale, language)
    meter: TrainerMixerMeter = window.page  # type: ignore[attr-defined]
    meter.show_mixer(replace(mixer(), peak_dbfs=-9))
    voice, noise, distance = readings_of(mixer())
    assert "-24" in voice and "-9" in voice and "dBFS" in voice
    assert "-40" in noise and "-52" in noise
    assert "16 dB" in distance and "28 dB(A)" in distance
    assert voice in meter.accessibleName() and meter.sizeHint().height() <= 220
    image = meter.grab().toImage()
    assert places(image, meter._line(close=False) + look.px(7), STAGE.text)
    assert distance in meter.accessibleName()


def test_the_scale_holds_what_microphones_deliver() -> None:
    assert place(SCALE[0] - 20) == 0.0 and place(SCALE[1] + 3) == 1.0
