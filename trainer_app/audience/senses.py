"""What the audience sees and hears of the host: nothing but what was measured, and only after a while.

Each axis is good or bad with hysteresis; past its gate it irritates, drives people out and brings a
complaint. Every complaint carries the measured cause; there is no other way to say one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from trainer_app.audience.draw import Draw
from trainer_app.audience.numbers import (
    APART_MS,
    COMPLAINT_AGAIN_S,
    COMPLAINT_LATEST_S,
    COMPLAINT_MEAN_S,
    GATE_MS,
    GATE_SCORE,
    IN_A_ROW,
    IRRITATION_TAU_S,
    LEAVE_WEIGHT,
    REFRACTORY_MS,
    REPAIR_PRAISE,
    REPAIR_SCORE,
)
from trainer_app.audience.scene import Scene
from trainer_app.basics.inputs import Device, Measured
from trainer_app.basics.measures import FRAMING_TIPS, LIGHTING_TIPS, SOUND_TIPS
from trainer_app.basics.outcomes import Axis, Cause, Notice

TRIGGER_OF_TIP = {
    "too_dark": "dark",
    "overexposed": "overexposed",
    "backlit": "backlit",
    "side_light": "side_light",
    "colour_cast": "colour_cast",
    "flicker": "flicker",
    "blurred": "blurred",
    "no_face": "no_face",
    "several_people": "several_people",
    "child_alone": "child_alone",
    "come_closer": "too_far",
    "move_back": "too_close",
    "off_centre": "off_centre",
    "camera_up": "camera_up",
    "camera_down": "camera_down",
    "tilted": "tilted",
    "look_at_camera": "looking_away",
    "mic_dead": "no_sound",
    "dropouts": "dropouts",
    "too_loud": "too_loud",
    "too_quiet": "quiet",
    "noise": "noisy",
    "echo": "echo",
    "other_voice": "other_voice",
}
"""Which reaction fits a tip. `silence` is heard by the host's own voice activity instead."""
WITHOUT_TIP = {"lighting": "dark", "sound": "unclear_sound", "framing": "unclear_frame"}
"""Reaction when only a score is known."""
GOOD_TRIGGER = {"lighting": "good_picture", "framing": "good_picture", "sound": "good_sound"}
TIPS_OF: dict[Axis, tuple[str, ...]] = {
    "lighting": LIGHTING_TIPS,
    "sound": SOUND_TIPS,
    "framing": FRAMING_TIPS,
}
SOONEST_S = 2.3
"""Nobody complains in the very moment of the gate."""
PAUSE_AFTER_ROW_S = 90.0
DEEPEST = {"silence": 2.6, "signal": 1.2}


@dataclass(slots=True)
class Sense:
    """One axis. value: last score (0..100), worst: of this bad spell, episode: counts the bad spells."""

    axis: Axis
    trigger: str
    value: float = 100.0
    worst: float = 100.0
    bad_since: int | None = None
    good_since: int = 0
    felt: bool = False
    episode: int = 0
    complaints: int = 0
    last_complaint: int = -REFRACTORY_MS
    irritation: float = 0.0
    target: float = 0.0
    at_ms: int = 0
    remembered: Cause | None = None

    def irritation_at(self, now_ms: int) -> float:
        """Return the irritation now: it leaks towards its target."""
        if self.irritation == self.target:
            return self.target
        share = math.exp(-(now_ms - self.at_ms) / (1000 * IRRITATION_TAU_S))
        return self.target + (self.irritation - self.target) * share

    def aim(self, target: float, now_ms: int) -> None:
        """Let the irritation go towards target from now on."""
        self.irritation, self.at_ms, self.target = self.irritation_at(now_ms), now_ms, target

    def cause(self, now_ms: int) -> Cause:
        """Return the measured reason, as the log shows it."""
        since = self.bad_since if self.bad_since is not None else self.good_since
        value = round((now_ms - since) / 1000, 1) if self.axis == "silence" else float(round(self.value))
        return Cause(self.axis, value, since / 1000)

    def reason(self, now_ms: int) -> Cause | None:
        """Return the fault that irritates: the one now, or the one just over."""
        return self.cause(now_ms) if self.bad_since is not None else self.remembered


class Senses:
    """All axes of one audience."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._draw = Draw(scene.seed, "senses")
        self.axes: dict[Axis, Sense] = {
            "lighting": Sense("lighting", "dark"),
            "sound": Sense("sound", "unclear_sound"),
            "framing": Sense("framing", "unclear_frame"),
            "silence": Sense("silence", "silence"),
            "signal": Sense("signal", "bad_signal"),
        }
        self._last_complaint = -APART_MS
        self.lost: dict[str, str] = {}

    # --- inputs ---------------------------------------------------------------------------------------

    def measure(self, at_ms: int, body: Measured) -> None:
        """Take in what camera and microphone say from now on."""
        scores: dict[Axis, int | None] = {
            "lighting": body.lighting,
            "sound": body.sound,
            "framing": body.framing,
        }
        for axis, score in scores.items():
            tip = next((tip for tip in body.tips if tip in TIPS_OF[axis] and tip != "ok"), None)
            if axis == "sound" and score is None and "mic_dead" in body.tips:
                score, tip = 0, "mic_dead"
            self._set(axis, at_ms, score, TRIGGER_OF_TIP.get(tip or "", WITHOUT_TIP[axis]))
        silent = body.host_speaking is False
        self._set("silence", at_ms, 0 if silent else 100, "silence")

    def device(self, at_ms: int, body: Device) -> None:
        """A camera or microphone went or came back: viewers see a frozen picture or hear nothing."""
        if body.state == "running":
            self.lost.pop(body.device, None)
        else:
            self.lost[body.device] = "picture_gone" if body.device == "camera" else "no_sound"
        trigger = next(iter(self.lost.values()), "bad_signal")
        self._set("signal", at_ms, 0 if self.lost else 100, trigger)

    def weaken_signal(self, at_ms: int, seconds: float) -> None:
        """The network is weak for a while (the director's or trainer's hand)."""
        self._scene.floor.tell(at_ms, Notice("signal_weak"))
        if not self.lost:
            self._set("signal", at_ms, 20, "bad_signal")

        def back(due_ms: int) -> None:
            self._scene.floor.tell(due_ms, Notice("signal_back"))
            if not self.lost:
                self._set("signal", due_ms, 100, "bad_signal")

        self._scene.later(seconds, back)

    # --- one axis -------------------------------------------------------------------------------------

    def _set(self, axis: Axis, at_ms: int, score: int | None, trigger: str) -> None:
        sense = self.axes[axis]
        value = 100 if score is None else score
        sense.value = value
        if sense.bad_since is None and value < GATE_SCORE:
            sense.bad_since, sense.trigger, sense.felt, sense.complaints = at_ms, trigger, False, 0
            sense.episode, sense.worst = sense.episode + 1, value
            self._after_gate(sense, at_ms)
        elif sense.bad_since is not None and value >= REPAIR_SCORE:
            self._repair(sense, at_ms, measured=score is not None)
        elif sense.bad_since is not None:
            sense.trigger, sense.worst = trigger, min(sense.worst, value)

    def _after_gate(self, sense: Sense, at_ms: int) -> None:
        episode = sense.episode

        def felt(due_ms: int) -> None:
            if sense.episode == episode and sense.bad_since is not None:
                sense.felt = True
                depth = 0.6 + (GATE_SCORE - min(sense.value, GATE_SCORE)) / GATE_SCORE
                sense.aim(DEEPEST.get(sense.axis, depth), due_ms)
                factor = (40 / max(1, len(self._scene.present))) ** 0.3
                wait = min(COMPLAINT_LATEST_S, SOONEST_S + self._draw.exponential(COMPLAINT_MEAN_S * factor))
                self._complain_in(wait, sense, episode)

        self._scene.agenda.at(at_ms + GATE_MS[sense.axis], felt)

    def _repair(self, sense: Sense, at_ms: int, *, measured: bool) -> None:
        complained = sense.complaints > 0
        sense.value, good = sense.worst, sense.value
        sense.remembered, sense.value = sense.cause(at_ms), good
        sense.bad_since, sense.good_since, sense.felt = None, at_ms, False
        sense.aim(0.0, at_ms)
        trigger = GOOD_TRIGGER.get(sense.axis)
        if trigger is None or not complained or not measured or not self._draw.chance(REPAIR_PRAISE):
            return
        episode = sense.episode

        def praise(due_ms: int) -> None:
            still_good = sense.episode == episode and sense.bad_since is None and sense.value >= REPAIR_SCORE
            if still_good and not any(other.felt for other in self.axes.values()):
                self._scene.react(self._scene.somebody(), trigger, due_ms, sense.cause(due_ms))

        self._scene.later(self._draw.between(2.5, 8.0), praise)

    # --- complaints -----------------------------------------------------------------------------------

    def _complain_in(self, seconds: float, sense: Sense, episode: int) -> None:
        def complain(due_ms: int) -> None:
            if sense.episode == episode and sense.bad_since is not None:
                self._complain(sense, due_ms)

        self._scene.later(seconds, complain)

    def _complain(self, sense: Sense, now_ms: int) -> None:
        if now_ms - self._last_complaint < APART_MS:
            self._complain_in((self._last_complaint + APART_MS - now_ms) / 1000 + 0.5, sense, sense.episode)
            return
        worst = min(
            (other for other in self.axes.values() if self._may_complain(other, now_ms)),
            key=lambda other: (other.value, other is not sense),
            default=None,
        )
        if worst is not None:
            self._voice(worst, now_ms)
        again = REFRACTORY_MS / 1000 + self._draw.exponential(COMPLAINT_AGAIN_S)
        if worst is not sense:
            again = APART_MS / 1000 + self._draw.between(0.5, 4.0)
        elif sense.complaints % IN_A_ROW == 0:
            again += PAUSE_AFTER_ROW_S
        self._complain_in(again, sense, sense.episode)

    def _may_complain(self, sense: Sense, now_ms: int) -> bool:
        return sense.felt and sense.value < GATE_SCORE and now_ms - sense.last_complaint >= REFRACTORY_MS

    def _voice(self, sense: Sense, now_ms: int) -> None:
        said = self._scene.react(self._scene.somebody(), sense.trigger, now_ms, sense.cause(now_ms))
        if said is not None:
            sense.complaints += 1
            sense.last_complaint = self._last_complaint = now_ms

    # --- what it does to people -----------------------------------------------------------------------

    def pressure(self, now_ms: int) -> tuple[float, Sense | None]:
        """Return the exponent that irritation adds to the leave hazard, and the axis that weighs most."""
        total, worst, most = 0.0, None, 0.05
        for sense in self.axes.values():
            weight = LEAVE_WEIGHT[sense.axis] * sense.irritation_at(now_ms)
            total += weight
            if weight > most:
                worst, most = sense, weight
        return total, worst
