"""The check page's mind: measures and device states in, one frozen CheckState out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from trainer_app.basics.measures import AxisScore, PictureMeasure, SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceStatus
from trainer_app.ui.presenters.check_axis import AXES, Axis, AxisView, follow, worst
from trainer_app.ui.presenters.check_items import ITEMS, measured_ticks
from trainer_app.ui.presenters.check_state import (
    AUDIENCES,
    MINUTES,
    CheckItem,
    CheckState,
    GaugeState,
    Oval,
    StartChoice,
    Trouble,
)
from trainer_app.ui.presenters.mixer import Mixer, MixerFollower
from trainer_app.ui.presenters.stage_seats import DEFAULT_TICKS, Seats, known_ticks

STALE_S = 1.5
"""A judgement older than this no longer says anything about now."""

Measure = TypeVar("Measure", PictureMeasure, SoundMeasure)

DEVICE_TROUBLE = frozenset({"absent", "busy", "lost", "denied", "black", "silent"})


class CheckPresenter(QObject):
    """Turns each beat into a CheckState; emits `changed` when something a person can see has changed."""

    changed = Signal(object)

    def __init__(
        self,
        scenarios: Sequence[tuple[str, str]] = (),
        *,
        run_number: int = 1,
        seats: Seats = "alone",
        partners: Sequence[tuple[int, str]] = (),
        partner: int | None = None,
        ticks: frozenset[str] = DEFAULT_TICKS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._views: dict[Axis, AxisView] = {axis: AxisView(axis) for axis in AXES}
        self._hot: Axis | None = None
        self._picture: PictureMeasure | None = None
        self._sound: SoundMeasure | None = None
        self._seen_s = {"camera": 0.0, "microphone": 0.0}
        self._now_s = 0.0
        self._follower, self._mixer = MixerFollower(), Mixer()
        self._playing = False
        self._spoken: frozenset[str] = frozenset()
        self._by_hand: frozenset[str] = frozenset()
        self._trouble: Trouble | None = None
        self._scenarios = tuple(scenarios)
        self._partners = tuple(partners)
        self._choice = replace(
            suggested_choice(self._scenarios, run_number),
            seats=seats,
            partner=partner if partner in dict(self._partners) else None,
            ticks=known_ticks(ticks),
        )
        self.state = self._build()

    def beat(
        self,
        now_s: float,
        picture: PictureMeasure | None,
        sound: SoundMeasure | None,
        camera: DeviceStatus,
        mic: DeviceStatus,
        *,
        playing: bool = False,
    ) -> None:
        """Take what is known at `now_s`; None for a measure means nothing new since the last beat.

        playing: the loudspeaker sounds, so the sound's reading is held and nothing is learnt of it.
        """
        self._now_s, self._playing = now_s, playing
        if playing and self._sound is not None:
            self._seen_s["microphone"] = now_s
        self._picture = self._newest(picture, self._picture, camera, "camera")
        self._sound = self._newest(sound, self._sound, mic, "microphone")
        self._trouble = trouble_of(camera, mic)
        now_ms = round(now_s * 1000)
        scores: dict[Axis, AxisScore | None] = {
            "lighting": self._picture.lighting if self._picture else None,
            "framing": self._picture.framing if self._picture else None,
            "sound": self._sound.sound if self._sound else None,
        }
        for axis in AXES:
            if not (playing and axis == "sound"):
                self._views[axis] = follow(self._views[axis], scores[axis], now_ms)
        self._mixer = self._follower.follow(self._sound, now_s, fresh=sound is not None and not playing)
        self._hot = worst(tuple(self._views.values()), self._hot)
        self._publish()

    def know_spoken(self, keys: frozenset[str]) -> None:
        """Take the keys of the sentences that can be heard."""
        self._spoken = keys
        self._publish()

    @property
    def picture(self) -> PictureMeasure | None:
        """What was last measured of the picture; None without one that says something about now."""
        return self._picture

    def tick(self, key: str, ticked: bool) -> None:
        """Tick or untick a line by hand; measured lines are not changed."""
        self._by_hand = self._by_hand | {key} if ticked else self._by_hand - {key}
        self._publish()

    def choose(
        self, *, audience: int | None = None, minutes: int | None = None, scenario: str | None = None
    ) -> None:
        """Change how the rehearsal will be; unknown values are left as they are."""
        choice = self._choice
        if audience in AUDIENCES:
            choice = replace(choice, audience=audience)
        if minutes in MINUTES:
            choice = replace(choice, minutes=minutes)
        for known, title in self._scenarios:
            if known == scenario:
                choice = replace(choice, scenario=known, title=title)
        self._choice = choice
        self._publish()

    def seat(
        self,
        *,
        seats: Seats | None = None,
        partner: int | None = None,
        ticks: frozenset[str] | None = None,
    ) -> None:
        """Say who sits here: alone or two, which of the people moderates (0: somebody unnamed), the ticks."""
        choice = self._choice
        if seats is not None:
            choice = replace(choice, seats=seats)
        if partner is not None:
            known = partner in dict(self._partners)
            choice = replace(choice, partner=partner if known else None)
        if ticks is not None:
            choice = replace(choice, ticks=known_ticks(ticks))
        self._choice = choice
        self._publish()

    def _newest(
        self, new: Measure | None, old: Measure | None, status: DeviceStatus, device: str
    ) -> Measure | None:
        if not status.is_running:
            return None
        if new is not None and new is not old:
            self._seen_s[device] = self._now_s
            return new
        return old if self._now_s - self._seen_s[device] <= STALE_S else None

    def _publish(self) -> None:
        state = self._build()
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    def _build(self) -> CheckState:
        now_ms = round(self._now_s * 1000)
        views = self._views
        ready = all(view.ready for view in views.values()) and self._trouble is None
        framing = views["framing"].shown
        return CheckState(
            gauges=tuple(self._gauge(views[axis], now_ms) for axis in AXES),
            mixer=self._mixer,
            oval=oval_of(self._picture),
            oval_verdict=views["framing"].colour(now_ms),
            arrow=framing.direction if framing.tip == "off_centre" else None,
            ready=ready,
            headline=Message("check.ready" if ready else "check.not_ready"),
            trouble=self._trouble,
            items=self._items(),
            choice=self._choice,
            scenarios=self._scenarios,
            partners=self._partners,
        )

    def _gauge(self, view: AxisView, now_ms: int) -> GaugeState:
        shown = view.shown
        held = self._playing and view.axis == "sound"
        sentence = sentence_of(view)
        return GaugeState(
            axis=view.axis,
            score=shown.score,
            verdict=shown.verdict,
            colour=view.colour(now_ms),
            sentence=Message("listen.held") if held else sentence,
            spoken=sentence.key if sentence.key in self._spoken else "",
            hot=view.axis == self._hot,
        )

    def _items(self) -> tuple[CheckItem, ...]:
        measured = measured_ticks({axis: view.ready for axis, view in self._views.items()})
        return tuple(
            CheckItem(
                spec.key,
                spec.group,
                measured[spec.key] if spec.locked else spec.key in self._by_hand,
                spec.locked,
            )
            for spec in ITEMS
        )


def suggested_choice(scenarios: Sequence[tuple[str, str]], run_number: int) -> StartChoice:
    """Return the gentle default: five viewers and four minutes at first, then a middle-sized live."""
    audience, minutes = (5, 4) if run_number <= 1 else (40, 10)
    scenario, title = scenarios[0] if scenarios else ("", "")
    return StartChoice(audience, minutes, scenario, title)


def sentence_of(view: AxisView) -> Message:
    """Return the one sentence of an axis: its tip, or that it could not be read yet."""
    shown = view.shown
    if shown.tip is None:
        return Message(f"check.unread.{view.axis}")
    if shown.tip == "off_centre" and shown.direction is not None:
        return Message(f"tips.{view.axis}.off_centre_{shown.direction}")
    return Message(f"tips.{view.axis}.{shown.tip}")


def trouble_of(camera: DeviceStatus, mic: DeviceStatus) -> Trouble | None:
    """Return the device that needs a hand first (camera before microphone), None when both do well."""
    if camera.state in DEVICE_TROUBLE:
        fallback = Message(f"check.camera.{camera.state}")
        return Trouble("camera", camera.state, camera.message or fallback)
    if mic.state in DEVICE_TROUBLE:
        fallback = Message(f"check.microphone.{mic.state}")
        return Trouble("microphone", mic.state, mic.message or fallback)
    return None


def oval_of(picture: PictureMeasure | None) -> Oval | None:
    """Return the main face as shares of the picture, in hundredths of a percent; None without a face."""
    if picture is None or picture.face_box is None:
        return None
    x, y, width, height = picture.face_box
    across, down = float(picture.width), float(picture.height)
    return Oval(*(round(v, 4) for v in (x / across, y / down, width / across, height / down)))
