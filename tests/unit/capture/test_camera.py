from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.mjpeg_server import MjpegServer
from tests.waiting import wait_until
from trainer_app.basics.clock import ManualClock, SessionClock
from trainer_app.basics.messages import DeviceError
from trainer_app.capture.camera import BLACK_AFTER_S, STALL_S, CameraOwner
from trainer_app.capture.network import MjpegSource, local_address
from trainer_app.capture.opencv import cv2
from trainer_app.capture.sources import StillSource, VideoFileSource, open_source


@pytest.fixture
def server() -> Iterator[MjpegServer]:
    running = MjpegServer()
    yield running
    running.close()


@pytest.fixture
def still(tmp_path: Path) -> Path:
    path = tmp_path / "kamera.png"
    picture = np.zeros((48, 64, 3), np.uint8)
    picture[:, 32:] = 200
    cv2.imwrite(str(path), picture)
    return path


def running_owner(spec: str) -> CameraOwner:
    owner = CameraOwner(spec, SessionClock())
    owner.start()
    return owner


def test_the_sample_footage_comes_in_order_and_read_only() -> None:
    owner = running_owner("sample")
    try:
        wait_until(lambda: owner.preview.peek() is not None)
        first = owner.preview.take()
        wait_until(lambda: (frame := owner.preview.peek()) is not None and frame.seq > first.seq)
        later = owner.preview.take()
        assert first.bgr.shape == (300, 400, 3)
        assert not first.bgr.flags.writeable
        assert later.at_s > first.at_s
        assert owner.status.state == "running"
    finally:
        owner.stop()


def test_a_video_file_starts_over_at_its_end(tmp_path: Path) -> None:
    path = tmp_path / "pendek.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25, (64, 48))
    for grey in (20, 120, 220):
        writer.write(np.full((48, 64, 3), grey, np.uint8))
    writer.release()
    source = VideoFileSource(path)
    shades = [round(float(source.read().mean()), -1) for _ in range(7)]
    source.close()
    assert shades == [20, 120, 220, 20, 120, 220, 20]


def test_an_own_picture_serves_as_a_camera(still: Path) -> None:
    source = open_source(str(still))
    assert isinstance(source, StillSource)
    assert source.read().shape == (48, 64, 3)


@pytest.mark.parametrize("name", ["rusak.png", "rusak.mp4"])
def test_a_broken_file_is_told_in_words(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"bukan gambar")
    with pytest.raises(DeviceError) as caught:
        open_source(str(path))
    assert caught.value.message.key == "camera.file_unreadable"


def test_a_missing_file_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(DeviceError) as caught:
        open_source(str(tmp_path / "tidak-ada.mp4"))
    assert caught.value.message.key == "camera.file_missing"


def test_a_laptop_without_camera_says_so_and_keeps_trying() -> None:
    owner = running_owner("kamera yang tidak pernah ada")
    try:
        wait_until(lambda: owner.status.state == "absent")
        assert owner.status.message is not None
        assert owner.status.message.key in ("camera.absent", "camera.not_found")
    finally:
        owner.stop()


def test_a_network_camera_that_drops_comes_back_by_itself(server: MjpegServer) -> None:
    owner = running_owner(server.url)
    try:
        wait_until(lambda: owner.status.state == "running")
        server.drop()
        wait_until(lambda: owner.status.state == "lost" or server.connections > 1)
        wait_until(lambda: server.connections > 1 and owner.status.state == "running")
    finally:
        owner.stop()


def test_a_network_camera_that_stalls_is_told_and_recovers(server: MjpegServer) -> None:
    owner = running_owner(server.url)
    try:
        wait_until(lambda: owner.status.state == "running")
        server.stalled.set()
        wait_until(lambda: owner.status.state == "lost")
        assert owner.status.message is not None
        server.stalled.clear()
        wait_until(lambda: owner.status.state == "running")
    finally:
        owner.stop()


def test_only_the_newest_frame_is_kept_when_nobody_takes(server: MjpegServer) -> None:
    owner = running_owner(server.url)
    try:
        wait_until(lambda: (frame := owner.analysis.peek()) is not None and frame.seq >= 5)
        frame = owner.analysis.take()
        assert frame is not None and frame.seq >= 5
    finally:
        owner.stop()


def test_switching_drops_what_the_old_source_still_sends(server: MjpegServer, still: Path) -> None:
    owner = running_owner(server.url)
    try:
        wait_until(lambda: owner.status.state == "running")
        owner.switch(str(still))
        wait_until(lambda: owner.status.name == still.name)
        owner.preview.clear()
        wait_until(lambda: owner.preview.peek() is not None)
        assert owner.preview.peek().bgr[0, 63, 0] == 200
    finally:
        owner.stop()


def test_a_frame_that_grows_old_is_a_stopped_camera(still: Path) -> None:
    clock = ManualClock()
    owner = CameraOwner(str(still), clock)
    owner.start()
    wait_until(lambda: owner.status.state == "running")
    owner.stop()
    owner._status = owner._status_of("kamera", cv2.imread(str(still)), clock.now_s())
    clock.advance(STALL_S + 0.1)
    assert owner.status.state == "lost"
    assert owner.status.message.key == "camera.stopped"


def test_a_black_picture_is_told_after_a_second() -> None:
    clock = ManualClock()
    owner = CameraOwner("auto", clock)
    black = np.zeros((48, 64, 3), np.uint8)
    assert owner._status_of("kamera", black, 0.0).state == "running"
    assert owner._status_of("kamera", black, BLACK_AFTER_S + 0.1).state == "black"


@pytest.mark.parametrize("host", ["8.8.8.8", "0.0.0.0", "224.0.0.1"])
def test_an_address_outside_the_local_network_is_refused(host: str) -> None:
    with pytest.raises(DeviceError) as caught:
        local_address(host, 80)
    assert caught.value.message.key == "camera.network_not_local"


def test_a_redirect_is_not_followed() -> None:
    server = MjpegServer(status="302 Found\r\nLocation: http://127.0.0.1:1/")
    try:
        with pytest.raises(DeviceError):
            MjpegSource(server.url)
    finally:
        server.close()
