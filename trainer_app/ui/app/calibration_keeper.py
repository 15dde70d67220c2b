"""Brings what is known of a camera and a person to the judge, and what it learns back to the disk."""

from __future__ import annotations

from dataclasses import dataclass

from trainer_app.scoring.calibration import UNCALIBRATED, Calibration
from trainer_app.store.people import Person
from trainer_app.ui.app.errands import Errands
from trainer_app.ui.app.host import SAMPLE
from trainer_app.ui.app.services import Services

JUDGED_PAGES = ("check", "stage")
"""Pages on which a person sits before the camera for themselves; the demonstration shows many people."""


@dataclass(frozen=True, slots=True)
class _Seat:
    """Who sits before which opening of which camera, and what was known then."""

    generation: int
    camera: str
    who: Person | None
    known: Calibration


class CalibrationKeeper:
    """One for the window; called by its heartbeat, never waits."""

    def __init__(self, services: Services, errands: Errands) -> None:
        self._services = services
        self._errands = errands
        self._seat: _Seat | None = None

    def beat(self, who: Person | None) -> None:
        """See that the judge knows the camera that runs and the person who sits there."""
        studio, store = self._services.studio, self._services.store
        camera = studio.camera.status
        if not camera.is_running or not camera.name or studio.camera_spec == SAMPLE:
            return
        seat = self._seat
        if seat is not None and (studio.camera.generation, camera.name, who) == (
            seat.generation,
            seat.camera,
            seat.who,
        ):
            return
        self.keep()
        known = store.calibrations.of(camera.name, who)
        self._seat = _Seat(studio.camera.generation, camera.name, who, known)
        studio.analyst.calibrate(self._seat.generation, known)

    def keep(self) -> None:
        """Keep what was learnt on this seat; the disk is written beside."""
        seat, self._seat = self._seat, None
        learnt = self._services.studio.analyst.learnt
        if seat is None or learnt is None or learnt in (seat.known, UNCALIBRATED):
            return
        calibrations = self._services.store.calibrations
        calibrations.note(seat.camera, seat.who, learnt)
        self._errands.run(calibrations.save)
