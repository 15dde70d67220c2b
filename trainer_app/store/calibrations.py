"""What was learnt about each camera, and about each person before it, in one small file beside the settings.

It belongs to this laptop, so no backup carries it. It holds angles and noise only: no picture, no name. A
person is kept as number and time of being added, so that nobody inherits what an erased one left.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from trainer_app.basics.messages import Message, StoreError
from trainer_app.basics.whole_file import write_whole
from trainer_app.scoring.calibration import MOST_DEG, MOST_NOISE, Calibration, CameraGrain, StraightPose
from trainer_app.store.people import Person

NAME = "calibration.json"
MOST_CAMERAS = 12
"""The cameras used last are kept; a laptop rarely meets more than three."""

Degrees = Annotated[float, Field(ge=-MOST_DEG, le=MOST_DEG)]
Count = Annotated[int, Field(ge=1, le=10**6)]


class _Pose(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")
    yaw_deg: Degrees
    pitch_deg: Degrees
    seconds: Count


class _Grain(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")
    noise_codes: Annotated[float, Field(ge=0.0, le=MOST_NOISE)]
    samples: Count


class _Camera(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")
    grain: _Grain | None = None
    poses: dict[str, _Pose] = {}


class _Book(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")
    cameras: dict[str, _Camera] = {}


class Calibrations:
    """All of an open store: read once, kept in memory, written by `save`; any thread may ask."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / NAME
        self._lock = threading.Lock()
        self._disk = threading.Lock()  # apart: who notes something never waits for a write
        self._book, self.message = _load(self._path)

    @property
    def cameras(self) -> int:
        """How many cameras something is known of."""
        return len(self._book.cameras)

    @property
    def poses(self) -> int:
        """How many straight looks are known, each of one person before one camera."""
        return sum(len(camera.poses) for camera in self._book.cameras.values())

    def of(self, camera: str, person: Person | None) -> Calibration:
        """Return what is known of a camera by name and of a person before it; a guest has no pose."""
        known = self._book.cameras.get(camera, _Camera())
        pose = None if person is None else known.poses.get(_key(person))
        grain = known.grain
        return Calibration(
            None if pose is None else StraightPose(pose.yaw_deg, pose.pitch_deg, pose.seconds),
            None if grain is None else CameraGrain(grain.noise_codes, grain.samples),
        )

    def note(self, camera: str, person: Person | None, learnt: Calibration) -> None:
        """Take what was learnt; `save` brings it to the disk. What is not known (None) leaves the old."""
        with self._lock:
            cameras = dict(self._book.cameras)
            old = cameras.pop(camera, _Camera())
            poses = dict(old.poses)
            if learnt.pose is not None and person is not None:
                pose = learnt.pose
                poses[_key(person)] = _Pose(
                    yaw_deg=pose.yaw_deg, pitch_deg=pose.pitch_deg, seconds=pose.seconds
                )
            grain = old.grain
            if learnt.grain is not None:
                codes = learnt.grain.noise_codes
                grain = _Grain(noise_codes=codes, samples=learnt.grain.samples)
            if grain is not None or poses:
                cameras[camera] = _Camera(grain=grain, poses=poses)
            self._book = _Book(cameras=dict(list(cameras.items())[-MOST_CAMERAS:]))

    def save(self) -> None:
        """Write the file so that a power cut leaves the old or the new one.

        Raises StoreError `store.calibration_not_saved`.
        """
        with self._disk:
            _write(self._path, self._book)

    def forget_person(self, person_id: int) -> None:
        """Forget a person before every camera, on the disk too. Raises StoreError as `save`."""
        with self._lock:
            cameras = {
                name: camera.model_copy(update={"poses": _without(camera.poses, person_id)})
                for name, camera in self._book.cameras.items()
            }
            changed = self._book.cameras != cameras
            if changed:
                self._book = _Book(cameras=cameras)
        if changed:
            self.save()

    def reset(self) -> None:
        """Forget everything, on the disk too. Raises StoreError as `save`."""
        with self._lock:
            self._book = _Book()
        with self._disk:
            try:
                self._path.unlink(missing_ok=True)
            except OSError as error:
                raise StoreError(Message("store.calibration_not_saved"), str(error)) from error


def _key(person: Person) -> str:
    return f"{person.id}@{person.created_at}"


def _without(poses: dict[str, _Pose], person_id: int) -> dict[str, _Pose]:
    return {key: pose for key, pose in poses.items() if key.partition("@")[0] != str(person_id)}


def _load(path: Path) -> tuple[_Book, Message | None]:
    """Return the book and what to tell. A broken file is removed: ten seconds before the camera mend it."""
    try:
        return _Book.model_validate_json(path.read_bytes()), None
    except FileNotFoundError:
        return _Book(), None
    except (OSError, ValidationError):
        with suppress(OSError):  # what cannot be removed is written over at the next save
            path.unlink(missing_ok=True)
        return _Book(), Message("store.calibration_broken")


def _write(path: Path, book: _Book) -> None:
    try:
        write_whole(path, (book.model_dump_json(indent=2) + "\n").encode())
    except OSError as error:
        raise StoreError(Message("store.calibration_not_saved"), str(error)) from error
