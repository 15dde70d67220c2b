"""The pulse of a running live: turns beats into steps of the rehearsal with their inputs. Reads no clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Device, Measured, Paused
from trainer_app.basics.measures import UNMEASURED, AxisScore, PictureMeasure, SoundMeasure
from trainer_app.capture.frames import DeviceStatus
from trainer_app.rehearsal.rehearsal import Rehearsal

STEP_MS = 100
"""The rehearsal moves in steps of this length (HOUSE, threads and time)."""
MEASURED_MS = 500
"""How often a Measured row enters the log."""
GAP_MS = 2_000
"""A longer gap between two beats (lid closed) is a pause, not two minutes of crowd."""
STALE_MS = 1_500
"""A judgement older than this no longer says anything about now."""

DEAF = frozenset({"silent"})
"""States in which a microphone runs but nobody can be heard through it."""


@dataclass(frozen=True, slots=True)
class Senses:
    """What is known now of picture and sound; UNMEASURED where nothing is. speaking: None without a mic."""

    lighting: AxisScore = UNMEASURED
    framing: AxisScore = UNMEASURED
    sound: AxisScore = UNMEASURED
    speaking: bool | None = None

    def tips(self) -> tuple[str, ...]:
        """Return the faults that are told now, in the order of the axes."""
        told = (self.lighting.tip, self.framing.tip, self.sound.tip)
        return tuple(tip for tip in told if tip is not None and tip != "ok")

    def as_input(self) -> Measured:
        """Return the row for the log."""
        return Measured(
            lighting=_whole(self.lighting),
            sound=_whole(self.sound),
            framing=_whole(self.framing),
            tips=self.tips(),
            host_speaking=self.speaking,
        )


def _whole(axis: AxisScore) -> int | None:
    return None if axis.score is None else round(axis.score)


class Pulse:
    """Owns the time of one rehearsal. `beat` advances it each 100 ms and hands every new row to the sink."""

    def __init__(self, rehearsal: Rehearsal, sink: Callable[[list[LogEvent]], None]) -> None:
        self._rehearsal = rehearsal
        self._sink = sink
        self._waiting: list[Body] = []
        self._last_beat_ms: int | None = None
        self._skipped_ms = 0
        self._origin_ms = 0
        self._step = -1
        self._states: dict[Literal["camera", "microphone"], str] = {
            "camera": "running",
            "microphone": "running",
        }
        self._picture: PictureMeasure | None = None
        self._sound: SoundMeasure | None = None
        self._heard_ms = {"picture": 0, "sound": 0}
        self.senses = Senses()
        self.live_ms = 0

    def queue(self, body: Body) -> None:
        """Lay an input in line for the next step."""
        self._waiting.append(body)

    def beat(
        self,
        now_ms: int,
        picture: PictureMeasure | None,
        sound: SoundMeasure | None,
        camera: DeviceStatus,
        mic: DeviceStatus,
    ) -> list[LogEvent] | None:
        """Take one beat; return the new rows, or None while no step of 100 ms is due."""
        self._move_time(now_ms)
        self._sense(picture, sound, camera, mic)
        self._watch("camera", camera)
        self._watch("microphone", mic)
        step = self.live_ms // STEP_MS
        if step <= self._step or self._rehearsal.ended:
            return None
        return self._advance(step)

    def flush(self) -> list[LogEvent]:
        """Advance at once with what waits, e.g. when the live is ended by hand."""
        return self._advance(self._step + 1, at_ms=max(self.live_ms, max(0, self._step) * STEP_MS))

    def _advance(self, step: int, at_ms: int | None = None) -> list[LogEvent]:
        due = step * STEP_MS if at_ms is None else at_ms
        if due // MEASURED_MS > (self._step * STEP_MS) // MEASURED_MS or self._step < 0:
            self._waiting.append(self.senses.as_input())
        inputs, self._waiting = self._waiting, []
        self._step = step
        rows = self._rehearsal.advance(due, inputs)
        if rows:
            self._sink(rows)
        return rows

    def _move_time(self, now_ms: int) -> None:
        if self._last_beat_ms is None:
            self._origin_ms = now_ms
        elif now_ms - self._last_beat_ms > GAP_MS:
            gap = now_ms - self._last_beat_ms
            self._skipped_ms += gap
            self._waiting.append(Paused(gap))
        self._last_beat_ms = now_ms
        self.live_ms = now_ms - self._origin_ms - self._skipped_ms

    def _watch(self, device: Literal["camera", "microphone"], status: DeviceStatus) -> None:
        if status.state != self._states[device]:
            self._states[device] = status.state
            self._waiting.append(Device(device, status.state))

    def _sense(
        self,
        picture: PictureMeasure | None,
        sound: SoundMeasure | None,
        camera: DeviceStatus,
        mic: DeviceStatus,
    ) -> None:
        if picture is not None and picture is not self._picture:
            self._picture, self._heard_ms["picture"] = picture, self.live_ms
        if sound is not None and sound is not self._sound:
            self._sound, self._heard_ms["sound"] = sound, self.live_ms
        if not camera.is_running or self.live_ms - self._heard_ms["picture"] > STALE_MS:
            self._picture = None
        if not mic.is_running or self.live_ms - self._heard_ms["sound"] > STALE_MS:
            self._sound = None
        seen, heard = self._picture, self._sound
        self.senses = Senses(
            lighting=seen.lighting if seen else UNMEASURED,
            framing=seen.framing if seen else UNMEASURED,
            sound=heard.sound if heard else UNMEASURED,
            speaking=heard.speech if heard is not None and mic.state not in DEAF else None,
        )
