"""Who comes and who goes."""

from __future__ import annotations

import math

from trainer_app.audience.agenda import EARLY
from trainer_app.audience.draw import Draw
from trainer_app.audience.numbers import (
    ANSWERED_MS,
    ANSWERED_WEIGHT,
    ARRIVING,
    FREEZE_FACTOR,
    FREEZE_LONG_MS,
    LEAVE_BOUND,
    MOOD_WEIGHT,
    PENDING_WEIGHT,
    STARTING,
    TOXIC_WEIGHT,
)
from trainer_app.audience.people import Viewer
from trainer_app.audience.scene import Scene
from trainer_app.audience.senses import Senses

TOXIC_MS = 45_000
"""So long an insult that was let stand is felt."""
CAST_PER_MINUTE = 0.5
"""People the director sends; they are part of those who come by."""


class Flow:
    """Arrivals as a Poisson process, leaving by thinning of a hazard."""

    def __init__(self, scene: Scene, senses: Senses) -> None:
        self._scene = scene
        self._senses = senses
        self._draw = Draw(scene.seed, "arrivals")
        self._frozen_since: int | None = None
        self.toxic_until_ms = -1
        rate = scene.size.per_minute
        self._rate = max(rate - CAST_PER_MINUTE, 0.3 * rate) / 60
        scene.on_joined.append(self._plan_leaving)

    def open(self) -> None:
        """Let those in who are there at the start."""
        for _ in range(max(1, round(self._scene.size.starters))):
            self._scene.join(self._scene.maker.ordinary(STARTING, 0), 0)
        self._next()

    def freeze(self, at_ms: int | None) -> None:
        """Note since when nobody can write; None: they can again."""
        self._frozen_since = at_ms

    def _next(self) -> None:
        if self._rate > 0:
            self._scene.agenda.after(self._draw.exponential(1 / self._rate), self._arrive, EARLY)

    def _arrive(self, due_ms: int) -> None:
        dwell = self._draw.weighted(ARRIVING, [entry.share for entry in ARRIVING])
        self._scene.join(self._scene.maker.ordinary(dwell, due_ms), due_ms)
        self._next()

    def _plan_leaving(self, viewer: Viewer) -> None:
        wait = viewer.own.exponential(1 / (viewer.leave_rate * LEAVE_BOUND))
        since = viewer.joined_ms

        def consider(due_ms: int) -> None:
            if viewer.present and viewer.joined_ms == since:
                self._consider(viewer, due_ms)

        self._scene.agenda.after(wait, consider, EARLY)

    def _consider(self, viewer: Viewer, now_ms: int) -> None:
        number = viewer.own.unit() * LEAVE_BOUND
        calm = self._mood_exponent(viewer, now_ms)
        pressure, worst = self._senses.pressure(now_ms)
        if viewer.waits or viewer.guest or number >= math.exp(calm + pressure):
            self._plan_leaving(viewer)
            return
        driven = worst is not None and number >= math.exp(calm)
        cause = worst.reason(now_ms) if driven and worst is not None else None
        self._scene.leave(viewer, now_ms, cause)

    def _mood_exponent(self, viewer: Viewer, now_ms: int) -> float:
        total = -MOOD_WEIGHT * viewer.mood
        if viewer.answered_ms is not None and now_ms - viewer.answered_ms < ANSWERED_MS:
            total -= ANSWERED_WEIGHT
        if viewer.pending is not None and now_ms - viewer.pending.at_ms > viewer.patience_ms:
            total += PENDING_WEIGHT
        if now_ms < self.toxic_until_ms:
            total += TOXIC_WEIGHT
        frozen = self._frozen_since
        if frozen is not None and now_ms - frozen > FREEZE_LONG_MS and not self._scene.raid_on:
            total += math.log(FREEZE_FACTOR)
        return total
