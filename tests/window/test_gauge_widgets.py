"""Gauges: the number, its word and its shape; a dashed box where nothing is measured."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import LIGHT
from trainer_app.ui.widgets.gauge import DialGauge
from trainer_app.ui.widgets.gauge_slim import SlimGauge

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]


def reading(
    gauge: DialGauge, score: int | None, verdict: str | None, colour: str | None, hot: bool = False
) -> None:
    gauge.show_reading(
        "Cahaya",
        verdict or "",
        score,
        verdict,
        colour,
        "Hadapkan wajah ke jendela.",
        hot=hot,
        spoken="Cahaya 28, perbaiki.",
    )


def dial_gauge(show: Show) -> tuple[QWidget, DialGauge]:
    window = show(lambda: DialGauge("sun-fill", listen="Dengarkan sendiri"), (550, 180))
    return window, window.page  # type: ignore[attr-defined]


def has(widget: QWidget, colour: str) -> bool:
    """Whether a colour stands somewhere on the widget."""
    image, wanted = widget.grab().toImage(), QColor(colour[:7]).rgb()
    return any(
        image.pixelColor(x, y).rgb() == wanted
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
    )


def test_a_large_poor_gauge_is_amber_first_and_red_later(show: Show) -> None:
    _window, gauge = dial_gauge(show)
    reading(gauge, 28, "poor", "fair", hot=True)
    assert has(gauge, LIGHT.fair_tint)
    assert not has(gauge, LIGHT.poor)
    reading(gauge, 28, "poor", "poor", hot=True)
    assert has(gauge, LIGHT.poor_tint)
    assert has(gauge, LIGHT.poor)


def test_only_a_large_gauge_is_tinted(show: Show) -> None:
    _window, gauge = dial_gauge(show)
    reading(gauge, 58, "fair", "fair")
    assert not gauge.is_hot
    assert has(gauge, LIGHT.surface)


def test_what_is_not_measured_is_a_dashed_box_without_a_dial(show: Show) -> None:
    _window, gauge = dial_gauge(show)
    reading(gauge, 88, "good", "good")
    assert gauge._dial.isVisible()
    reading(gauge, None, None, None)
    assert not gauge.is_measured
    assert not gauge._dial.isVisible()
    assert has(gauge, LIGHT.line_strong)


def test_the_number_never_lags_behind_its_shape(show: Show) -> None:
    look.set_motion(True)
    _window, gauge = dial_gauge(show)
    reading(gauge, 20, "poor", "poor")
    reading(gauge, 90, "good", "good")
    assert gauge._dial._score == 90


def test_a_gauge_has_a_spoken_name(show: Show) -> None:
    _window, gauge = dial_gauge(show)
    reading(gauge, 28, "poor", "poor")
    assert gauge.accessibleName() == "Cahaya 28, perbaiki."


def test_a_slim_gauge_leaves_out_words_but_keeps_its_spoken_name(show: Show) -> None:
    window = show(lambda: SlimGauge("sun-fill"), (300, 60))
    gauge: SlimGauge = window.page  # type: ignore[attr-defined]
    gauge.show_reading("Cahaya", "Hampir", "fair", "fair")
    widths = []
    for brevity in (0, 1, 2):
        gauge.set_brevity(brevity)
        widths.append(gauge.sizeHint().width())
        assert gauge.accessibleName() == "Cahaya: Hampir"
    assert widths == sorted(widths, reverse=True)


def test_a_slim_gauge_without_a_reading_says_so(show: Show) -> None:
    window = show(lambda: SlimGauge("sun-fill"), (300, 60))
    gauge: SlimGauge = window.page  # type: ignore[attr-defined]
    gauge.show_reading("Cahaya", "Cahaya belum terbaca", None, None)
    assert gauge.accessibleName() == "Cahaya belum terbaca"
    assert not window.grab().toImage().isNull()
