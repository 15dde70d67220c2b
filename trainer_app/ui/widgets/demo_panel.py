"""The column beside the picture: scores and readings now, or those of before and after beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look, qss
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS, SPACE, STAGE
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.compare_table import GainBox, GainRow, gain_of, show_gauges, show_meters
from trainer_app.ui.widgets.controls import column, label
from trainer_app.ui.widgets.demo_like import GaugeLike, MeterLike, ShotLike
from trainer_app.ui.widgets.demo_meter import ScoreRow, ZoneMeter
from trainer_app.ui.widgets.mixer_meter import MixerLike
from trainer_app.ui.widgets.mixer_meter_trainer import TrainerMixerMeter
from trainer_app.ui.widgets.overlay_switch import OverlaySwitch

GAUGE_NAMES = {"lighting": "lightingGauge", "sound": "soundGauge", "framing": "framingGauge"}


class DarkPanel(QWidget):
    """A rounded dark ground, in the stage's palette: figures glow on a projector."""

    def __init__(self) -> None:
        super().__init__()
        look.set_palette(self, STAGE)
        self.setStyleSheet(qss.stylesheet(STAGE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground."""
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), look.px(RADIUS.video), look.colour(STAGE.surface))
        painter.end()


class ReadingsPanel(DarkPanel):
    """Three scores, four readings of the picture and the sound's mixer of this moment."""

    def __init__(
        self, axes: Sequence[str], meters: Sequence[str], ticks: Sequence[tuple[float, int]] = ()
    ) -> None:
        super().__init__()
        lines = column(self, SPACE.s2, (12, 12, 12, 12))
        self.scores: dict[str, ScoreRow] = {}
        for axis in axes:
            score = ScoreRow()
            score.setObjectName(GAUGE_NAMES[axis])
            self.scores[axis] = score
            lines.addWidget(score, 5)
        lines.addSpacing(look.px(2))
        inner = column(None, SPACE.s1, (4, 0, 4, 0))
        self.meters: dict[str, ZoneMeter] = {}
        for key in meters:
            meter = ZoneMeter()
            meter.setObjectName(f"{key}Meter")
            self.meters[key] = meter
            inner.addWidget(meter, 1)
        lines.addLayout(inner, 12)
        self.mixer = TrainerMixerMeter(ticks)
        self.filtered = label(word("listen.gated"), "small_strong", "fair_text", wrap=True)
        self.filtered.setObjectName("filteredNote")
        self.filtered.hide()
        sound = column(None, SPACE.s1, (4, 0, 4, 0))
        sound.addWidget(self.mixer)
        sound.addWidget(self.filtered)
        lines.addLayout(sound)

    def show_readings(
        self, gauges: Sequence[GaugeLike], meters: Sequence[MeterLike], mixer: MixerLike
    ) -> None:
        """Show this moment."""
        for gauge in gauges:
            self.scores[gauge.axis].show_gauge(gauge)
        for meter in meters:
            if meter.key in self.meters:
                self.meters[meter.key].show_meter(meter)
        self.mixer.show_mixer(mixer)
        self.filtered.setVisible(mixer.gated)


class ComparePanel(DarkPanel):
    """The change that counts, then every score and reading before and after."""

    def __init__(self, axes: Sequence[str], meters: Sequence[str]) -> None:
        super().__init__()
        lines = column(self, SPACE.s2, (12, 12, 12, 12))
        self.gain = GainBox()
        self.gain.setObjectName("gainBox")
        lines.addWidget(self.gain)
        self.rows: dict[str, GainRow] = {}
        for axis in axes:
            self.rows[axis] = GainRow(large=True)
            self.rows[axis].setObjectName(f"{axis}Gain")
            lines.addWidget(self.rows[axis], 5)
        inner = column(None, SPACE.s1, (4, 2, 4, 0))
        for key in meters:
            self.rows[key] = GainRow(large=False)
            self.rows[key].setObjectName(f"{key}Gain")
            inner.addWidget(self.rows[key], 1)
        lines.addLayout(inner, 20)

    def show_pair(self, before: ShotLike, after: ShotLike) -> None:
        """Show two moments."""
        self.gain.show_gain(gain_of(before, after))
        for one, two in zip(before.gauges, after.gauges, strict=True):
            show_gauges(self.rows[one.axis], one, two)
        for old, new in zip(before.meters, after.meters, strict=True):
            show_meters(self.rows[old.key], old, new)


class PanelStack(QStackedWidget):
    """As high as the panel that is up needs, not as the highest of all."""

    def minimumSizeHint(self) -> QSize:
        """What the panel that is up needs."""
        up = self.currentWidget()
        return up.minimumSizeHint() if up is not None else super().minimumSizeHint()

    def sizeHint(self) -> QSize:
        """What the panel that is up would like."""
        up = self.currentWidget()
        return up.sizeHint() if up is not None else super().sizeHint()


class OverlaySwitches(Card):
    """The switches in two columns; `switches` by name."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(RADIUS.lg)
        self.setAccessibleName(word("demo.overlays"))
        grid = QGridLayout(self)
        grid.setContentsMargins(*(look.px(6),) * 4)
        grid.setSpacing(look.px(2))
        self.switches: dict[str, OverlaySwitch] = {}
        for number, name in enumerate(names):
            switch = OverlaySwitch(word(f"demo.overlay.{name}"))
            switch.setObjectName(f"{name}Switch")
            self.switches[name] = switch
            grid.addWidget(switch, number // 2, number % 2)
        for across in (0, 1):
            grid.setColumnStretch(across, 1)

    def show_on(self, on: frozenset[str]) -> None:
        """Tick those that are on, without a signal."""
        for name, switch in self.switches.items():
            blocked = switch.blockSignals(True)
            switch.setChecked(name in on)
            switch.blockSignals(blocked)
