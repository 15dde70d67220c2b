"""What is learnt of cameras is kept whole, per camera and person, and goes when it shall go."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer_app.basics.messages import StoreError
from trainer_app.scoring.calibration import UNCALIBRATED, Calibration, CameraGrain, StraightPose
from trainer_app.store.calibrations import MOST_CAMERAS, NAME, Calibrations
from trainer_app.store.database import Store, open_store
from trainer_app.store.people import Person

SARI = Person(1, "Sari", "Bu", 0, "2026-11-24T10:00:00+07:00", 0, None)
RINI = Person(2, "Rini", "Bu", 1, "2026-11-24T10:05:00+07:00", 0, None)
KNOWN = Calibration(StraightPose(6.0, -3.5, 40), CameraGrain(2.5, 12))


def test_a_new_folder_knows_nothing(tmp_path: Path) -> None:
    book = Calibrations(tmp_path)
    assert book.of("USB", SARI) == UNCALIBRATED
    assert (book.cameras, book.poses, book.message) == (0, 0, None)


def test_what_was_saved_is_known_at_the_next_start(tmp_path: Path) -> None:
    book = Calibrations(tmp_path)
    book.note("USB", SARI, KNOWN)
    book.save()
    again = Calibrations(tmp_path)
    assert again.of("USB", SARI) == KNOWN
    assert (again.cameras, again.poses) == (1, 1)


def test_the_grain_is_the_cameras_and_the_pose_the_persons(tmp_path: Path) -> None:
    book = Calibrations(tmp_path)
    book.note("USB", SARI, KNOWN)
    assert book.of("USB", RINI) == Calibration(None, KNOWN.grain)
    assert book.of("USB", None) == Calibration(None, KNOWN.grain)
    assert book.of("Laptop", SARI) == UNCALIBRATED


def test_a_guest_leaves_no_pose_and_what_is_not_known_leaves_the_old(tmp_path: Path) -> None:
    book = Calibrations(tmp_path)
    book.note("USB", SARI, KNOWN)
    book.note("USB", None, Calibration(StraightPose(1, 1, 20)))
    book.note("USB", SARI, UNCALIBRATED)
    assert book.of("USB", SARI) == KNOWN
    assert book.poses == 1


def test_only_the_cameras_used_last_are_kept(tmp_path: Path) -> None:
    book = Calibrations(tmp_path)
    for number in range(MOST_CAMERAS + 3):
        book.note(f"camera {number}", None, KNOWN)
        book.note("camera 0", None, KNOWN)
    assert book.cameras == MOST_CAMERAS
    assert book.of("camera 0", None).grain is not None
    assert book.of("camera 1", None).grain is None


def test_the_file_holds_no_name(tmp_path: Path) -> None:
    book = Calibrations(tmp_path)
    book.note("USB", SARI, KNOWN)
    book.save()
    assert "Sari" not in (tmp_path / NAME).read_text("utf-8")


def test_reset_forgets_everything_on_the_disk_too(tmp_path: Path) -> None:
    book = Calibrations(tmp_path)
    book.note("USB", SARI, KNOWN)
    book.save()
    book.reset()
    assert book.of("USB", SARI) == UNCALIBRATED
    assert not (tmp_path / NAME).exists()


def test_a_broken_file_is_told_once_and_learnt_anew(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text('{"cameras": {"USB": {"grain"', "utf-8")
    book = Calibrations(tmp_path)
    assert book.message is not None
    assert book.message.key == "store.calibration_broken"
    assert book.of("USB", SARI) == UNCALIBRATED
    assert Calibrations(tmp_path).message is None


def test_a_pose_beyond_the_bound_is_not_believed(tmp_path: Path) -> None:
    pose = '{"yaw_deg": 40, "pitch_deg": 0, "seconds": 9}'
    (tmp_path / NAME).write_text(f'{{"cameras": {{"USB": {{"poses": {{"1@x": {pose}}}}}}}}}', "utf-8")
    assert Calibrations(tmp_path).message is not None


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=60)
    | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(repr).map(str.encode)
)
def test_any_bytes_give_a_book_and_never_an_error(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / NAME).write_bytes(raw)
    assert Calibrations(tmp_path).of("USB", SARI) == UNCALIBRATED


def test_a_folder_that_cannot_be_written_is_told_and_what_is_known_is_used(tmp_path: Path) -> None:
    book = Calibrations(tmp_path / "gone")
    book.note("USB", SARI, KNOWN)
    with pytest.raises(StoreError) as caught:
        book.save()
    assert caught.value.message.key == "store.calibration_not_saved"
    assert book.of("USB", SARI) == KNOWN


def test_a_pose_goes_with_its_person_and_nobody_inherits_it(store: Store) -> None:
    sari = store.people.add("Sari", "Bu", 0)
    rini = store.people.add("Rini", "Bu", 1)
    for person in (sari, rini):
        store.calibrations.note("USB", person, KNOWN)
    store.calibrations.save()
    store.people.erase(rini.id)
    assert store.calibrations.of("USB", sari) == KNOWN
    assert f"{rini.id}@" not in (store.data_dir / NAME).read_text("utf-8")
    newcomer = store.people.add("Dewi", "Bu", 2)
    assert newcomer.id == rini.id, "the number is given again"
    assert store.calibrations.of("USB", newcomer).pose is None


def test_the_store_tells_of_a_broken_file_when_it_opens(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("[]", "utf-8")
    store = open_store(tmp_path)
    assert [message.key for message in store.found] == ["store.calibration_broken"]
    store.close()
