"""The mind of the camera demonstration: measures and pictures in, one frozen DemoState out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from trainer_app.basics.measures import AxisScore, PictureMeasure, SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceStatus
from trainer_app.scoring.histogram import Spread, spread_of
from trainer_app.ui.presenters.check import STALE_S, oval_of, sentence_of, trouble_of
from trainer_app.ui.presenters.check_axis import AXES, Axis, AxisView, follow, worst
from trainer_app.ui.presenters.check_state import GaugeState
from trainer_app.ui.presenters.demo_meters import meters_of
from trainer_app.ui.presenters.demo_state import (
    METERS,
    DemoState,
    FaceMarks,
    Meter,
    Overlay,
    Picture,
    Shot,
    Side,
)
from trainer_app.ui.presenters.demo_why import why
from trainer_app.ui.presenters.mixer import GateWatch, Mixer, MixerFollower, mixer_of

READ_EVERY_S = 0.4
"""How often the figures of the meters may change: whoever stands at the back has to be able to read them."""
SPREAD_EVERY_S = 0.2
SPREAD_SIDE = 160
"""Pixels of the longer side of the picture whose light is counted."""


class DemoPresenter(QObject):
    """Turns each beat into a DemoState; emits `changed` when something a person can see has changed."""

    changed = Signal(object)

    def __init__(self, screens: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: dict[Axis, AxisView] = {axis: AxisView(axis) for axis in AXES}
        self._hot: Axis | None = None
        self._picture: PictureMeasure | None = None
        self._sound: SoundMeasure | None = None
        self._seen_s = {"camera": 0.0, "microphone": 0.0}
        self._now_s = 0.0
        self._read_s = self._spread_s = -1e9
        self._frame: Picture | None = None
        self._meters: tuple[Meter, ...] = tuple(Meter(key) for key in METERS)
        self._spread: Spread | None = None
        self._follower, self._gate = MixerFollower(), GateWatch()
        self._mixer = self._figures = Mixer()
        self.state = DemoState((), self._meters, Message("demo.waiting"), screens=screens)
        self.state = self._build(self.state)

    # --- what comes in --------------------------------------------------------------------------------

    def look(self, bgr: Picture) -> None:
        """Take the newest picture (uint8 BGR, upright, unmirrored, not to be written to)."""
        self._frame = bgr

    def beat(
        self,
        now_s: float,
        picture: PictureMeasure | None,
        sound: SoundMeasure | None,
        camera: DeviceStatus,
        mic: DeviceStatus,
    ) -> None:
        """Take what is known at `now_s`; None for a measure means nothing new since the last beat."""
        self._now_s = now_s
        self._take(picture, sound, camera, mic)
        now_ms = round(now_s * 1000)
        scores: dict[Axis, AxisScore | None] = {
            "lighting": self._picture.lighting if self._picture else None,
            "framing": self._picture.framing if self._picture else None,
            "sound": self._sound.sound if self._sound else None,
        }
        for axis in AXES:
            self._views[axis] = follow(self._views[axis], scores[axis], now_ms)
        self._hot = worst(tuple(self._views.values()), self._hot)
        self._read()
        self._follow_sound(fresh=sound is not None)
        trouble = trouble_of(camera, mic)
        self._publish(self._build(replace(self.state, trouble=trouble)))

    def _take(
        self,
        picture: PictureMeasure | None,
        sound: SoundMeasure | None,
        camera: DeviceStatus,
        mic: DeviceStatus,
    ) -> None:
        if picture is not None:
            self._picture, self._seen_s["camera"] = picture, self._now_s
        if sound is not None:
            self._sound, self._seen_s["microphone"] = sound, self._now_s
        if not camera.is_running or self._now_s - self._seen_s["camera"] > STALE_S:
            self._picture = None
        if not camera.is_running:
            self._frame = None
        if not mic.is_running or self._now_s - self._seen_s["microphone"] > STALE_S:
            self._sound = None

    def _read(self) -> None:
        if self._now_s - self._read_s >= READ_EVERY_S:
            self._read_s = self._now_s
            self._meters = meters_of(self._picture, self._sound)
        if self._now_s - self._spread_s >= SPREAD_EVERY_S:
            self._spread_s = self._now_s
            self._spread = None if self._frame is None else spread_of_frame(self._frame, self._picture)

    def _follow_sound(self, *, fresh: bool) -> None:
        """The bar moves with each beat, the figures stand long enough to be read."""
        live = self._follower.follow(self._sound, self._now_s, fresh=fresh)
        if self._read_s == self._now_s:
            self._figures = replace(mixer_of(self._sound), peak_dbfs=live.peak_dbfs)
        gated = self._gate.follow(live.gated, self._now_s)
        self._mixer = replace(self._figures, peak=live.peak, held=live.held, gated=gated)

    # --- what is asked for ----------------------------------------------------------------------------

    def switch(self, overlay: Overlay, on: bool) -> None:
        """Lay something over the picture, or take it away."""
        overlays = self.state.overlays | {overlay} if on else self.state.overlays - {overlay}
        self._publish(replace(self.state, overlays=overlays))

    def explain(self, on: bool) -> None:
        """Open or close "Why?"."""
        self._publish(self._build(replace(self.state, explains=on)))

    def freeze(self, side: Side) -> bool:
        """Keep this moment with its scores as before or after; False without a picture. Once both are there
        they are laid beside each other.
        """
        if self._frame is None:
            return False
        picture = np.ascontiguousarray(self._frame).copy()
        picture.setflags(write=False)
        spread = spread_of_frame(picture, self._picture)
        shot = Shot(
            picture, self.state.gauges, meters_of(self._picture, self._sound), self.state.face, spread
        )
        kept = replace(self.state, before=shot) if side == "before" else replace(self.state, after=shot)
        self._publish(replace(kept, comparing=side == "after" and kept.can_compare, saved=""))
        return True

    def compare(self, on: bool) -> None:
        """Show the two moments beside each other, or the camera again."""
        self._publish(replace(self.state, comparing=on and self.state.can_compare))

    def forget(self) -> None:
        """Drop both moments; a pair that was saved stays where it is."""
        self._publish(replace(self.state, before=None, after=None, comparing=False, saved=""))

    def note_saved(self, place: str) -> None:
        """Remember where the pair lies on the disk; "" when it was deleted again."""
        self._publish(replace(self.state, saved=place))

    def note_screens(self, screens: int, *, second: bool) -> None:
        """Say how many screens there are and whether the picture is on the second one."""
        self._publish(replace(self.state, screens=screens, second_screen=second and screens > 1))

    # --- the state ------------------------------------------------------------------------------------

    def _publish(self, state: DemoState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    def _build(self, base: DemoState) -> DemoState:
        now_ms = round(self._now_s * 1000)
        gauges = tuple(self._gauge(self._views[axis], now_ms) for axis in AXES)
        reason = why(self._hot, self._picture, self._sound) if self._hot and base.explains else None
        return replace(
            base,
            gauges=gauges,
            meters=self._meters,
            mixer=self._mixer,
            say=self._say(),
            hot=self._hot,
            face=face_of(self._picture, self._views["framing"].shown.verdict),
            spread=self._spread,
            why=reason,
            seen=self._frame is not None,
        )

    def _gauge(self, view: AxisView, now_ms: int) -> GaugeState:
        shown, hot = view.shown, view.axis == self._hot
        return GaugeState(view.axis, shown.score, shown.verdict, view.colour(now_ms), sentence_of(view), hot)

    def _say(self) -> Message:
        if self._hot is not None:
            return sentence_of(self._views[self._hot])
        if all(view.shown.verdict == "good" for view in self._views.values()):
            return Message("demo.all_good")
        unread = [view for view in self._views.values() if view.shown.verdict is None]
        return sentence_of(unread[0]) if unread else Message("demo.waiting")


def spread_of_frame(bgr: Picture, measure: PictureMeasure | None) -> Spread:
    """Return how the light of a picture is spread, counted on a small copy of it."""
    step = max(1, round(max(bgr.shape[:2]) / SPREAD_SIDE))
    box = None
    if measure is not None and measure.face_box is not None and measure.width > 0:
        scale = bgr.shape[1] / measure.width / step
        x, y, width, height = measure.face_box
        box = (x * scale, y * scale, width * scale, height * scale)
    return spread_of(bgr[::step, ::step], box)


def face_of(measure: PictureMeasure | None, verdict: str | None) -> FaceMarks | None:
    """Return the face's marks; None without a face."""
    box = oval_of(measure)
    if measure is None or box is None:
        return None
    known = next((one for one in ("good", "fair", "poor") if one == verdict), None)
    return FaceMarks(
        box,
        None if measure.eyes_y is None else round(measure.eyes_y, 3),
        round(max(0.0, box.y), 3),
        round(measure.roll_deg or 0.0, 1),
        known,
        (measure.width, measure.height),
    )
