"""The camera is learnt by the way, remembered for the next time, and forgotten on request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.end2end.conftest import User
from tests.end2end.test_journey import add_name
from trainer_app.basics.assets import assets_dir
from trainer_app.scoring.calibration import Calibration, CameraGrain, StraightPose
from trainer_app.store.calibrations import NAME

SitDown = Callable[..., User]
KNOWN = Calibration(StraightPose(3.0, -6.0, 40), CameraGrain(0.5, 30))


def clip() -> Path:
    return next(path for path in assets_dir().rglob("*.mp4"))


def test_what_is_known_is_used_learnt_on_kept_and_forgotten(sit_down: SitDown) -> None:
    user = sit_down(camera=str(clip()))
    add_name(user)
    (sari,) = user.store.people.all()
    user.store.calibrations.note(clip().name, sari, KNOWN)
    user.press("checkDoor")
    user.wait_page("check")
    analyst = user.journey.host.services.studio.analyst

    def learnt() -> Calibration:
        return analyst.learnt or Calibration()

    user.wait(lambda: learnt().pose is not None)
    user.wait(lambda: learnt().grain is not None and learnt() != KNOWN)
    user.key(Qt.Key.Key_Escape)
    user.wait_page("person")
    user.wait(lambda: (user.store.data_dir / NAME).exists())
    assert user.store.calibrations.of(clip().name, sari) != KNOWN
    user.journey.go_settings()
    user.wait_page("settings")
    user.wait(lambda: "Kamera dikenal: 1" in user.said())
    user.press("forgetCalibrationButton")
    user.wait(lambda: "Kamera dikenal" not in user.said())
    assert not (user.store.data_dir / NAME).exists()
    assert user.store.calibrations.of(clip().name, sari) == Calibration()


def test_the_sample_footage_teaches_nothing(sit_down: SitDown) -> None:
    user = sit_down()
    add_name(user)
    user.press("checkDoor")
    user.wait_page("check")
    services = user.journey.host.services
    user.wait(lambda: services.studio.camera.status.is_running)
    user.wait(lambda: services.studio.analyst.latest.peek() is not None)
    assert services.studio.analyst.learnt is None
