"""The platform's own warnings: a child alone in the picture, or nobody there for long.

What the platform does then is not simulated; the line tells the learner what would be at stake (FIELD 1c).
"""

from __future__ import annotations

from dataclasses import dataclass

from trainer_app.audience.scene import Scene
from trainer_app.basics.inputs import Device, Measured
from trainer_app.basics.outcomes import Notice

AGAIN_MS = 60_000
"""The same warning is not repeated sooner."""


@dataclass(slots=True)
class Rule:
    """A warning: its code, how long it must hold, since when it does."""

    code: str
    after_ms: int
    since: int | None = None
    told_ms: int = -AGAIN_MS


class Warnings:
    """Watches what was measured for what the platform forbids."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._child = Rule("warning_child", 10_000)
        self._empty = Rule("warning_empty", 45_000)
        self._no_face = self._no_camera = False

    def measure(self, at_ms: int, body: Measured) -> None:
        """Take in the tips that hold from now on."""
        self._no_face = "no_face" in body.tips
        self._hold(self._child, "child_alone" in body.tips, at_ms)
        self._hold(self._empty, self._no_face or self._no_camera, at_ms)

    def device(self, at_ms: int, body: Device) -> None:
        """A lost camera shows viewers a frozen picture."""
        if body.device == "camera":
            self._no_camera = body.state != "running"
            self._hold(self._empty, self._no_face or self._no_camera, at_ms)

    def _hold(self, rule: Rule, holds: bool, at_ms: int) -> None:
        if not holds:
            rule.since = None
        elif rule.since is None:
            rule.since = at_ms
            self._scene.agenda.at(at_ms + rule.after_ms, lambda due: self._tell(rule, at_ms, due))

    def _tell(self, rule: Rule, since: int, now_ms: int) -> None:
        if rule.since != since:
            return
        if now_ms - rule.told_ms >= AGAIN_MS:
            rule.told_ms = now_ms
            self._scene.floor.tell(now_ms, Notice(rule.code))
        self._scene.agenda.at(rule.told_ms + AGAIN_MS, lambda due: self._tell(rule, since, due))
