"""What can go wrong with devices, disk and database: a sentence on the page, and nothing recorded is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end2end.conftest import User
from tests.end2end.test_journey import end_live, go_live, go_to_check
from tests.mjpeg_server import MjpegServer
from trainer_app.basics.inputs import Device, Ended, Measured
from trainer_app.basics.messages import StoreError
from trainer_app.store.database import open_store
from trainer_app.store.front import ASK_NAME, ask_to_front
from trainer_app.ui.app.trouble import TroubleWindow
from trainer_app.ui.text import say, word

SitDown = Callable[..., User]


@pytest.fixture
def server() -> Iterator[MjpegServer]:
    running = MjpegServer()
    yield running
    running.close()


def log_of(user: User) -> list[object]:
    info = user.store.sessions.of_person(user.store.people.all()[0].id)[0]
    return [event.body for event in user.store.sessions.read(info.id)]


def test_no_camera_is_said_and_the_rehearsal_can_start_all_the_same(sit_down: SitDown) -> None:
    user = sit_down(camera="no such camera")
    go_to_check(user)
    sentences = (word("camera.absent"), word("camera.not_found", name="no such camera"))
    user.wait(lambda: any(sentence in user.said() for sentence in sentences))
    user.press("startAnywayButton")
    user.wait_page("stage")
    user.wait(lambda: user.journey.live().rows_kept > 12)
    end_live(user)
    measured = [body for body in log_of(user) if isinstance(body, Measured)]
    assert all(body.lighting is None and body.framing is None for body in measured)
    assert any(body.sound is not None for body in measured)


def test_a_camera_unplugged_in_the_live_leaves_the_sound_and_comes_back(
    sit_down: SitDown, server: MjpegServer
) -> None:
    user = sit_down(camera=server.url)
    go_live(user)
    studio = user.journey.host.services.studio
    user.wait(lambda: studio.camera.status.state in ("running", "black"))
    server.stalled.set()
    server.drop()
    user.wait(lambda: studio.camera.status.state == "lost")
    stage = user.journey.live().page
    assert stage is not None
    user.wait(lambda: stage.state is not None and stage.state.phone.camera_trouble is not None)
    user.wait(lambda: any(isinstance(b, Device) and b.state == "lost" for b in log_of(user)))
    server.stalled.clear()
    user.wait(lambda: studio.camera.status.is_running)
    user.wait(lambda: stage.state is not None and stage.state.phone.camera_trouble is None)
    end_live(user)
    assert isinstance(log_of(user)[-1], Ended)


def test_no_microphone_is_said_and_the_picture_is_judged(sit_down: SitDown) -> None:
    user = sit_down(microphone="no such microphone")
    go_to_check(user)
    page = user.journey.window.page("check")
    user.wait(lambda: page.state is not None and page.state.trouble is not None)
    assert page.state is not None
    assert page.state.trouble.device == "microphone"
    assert say(page.state.trouble.message) in user.said()
    user.wait(lambda: page.state.gauge("lighting").score is not None)
    assert page.state.gauge("sound").score is None


def test_a_silent_microphone_is_said(sit_down: SitDown, tmp_path: Path) -> None:
    import numpy as np
    import soundfile

    quiet = tmp_path / "diam.wav"
    soundfile.write(quiet, np.zeros(16_000 * 4, np.float32), 16_000)
    user = sit_down(microphone=str(quiet))
    go_to_check(user)
    page = user.journey.window.page("check")
    user.wait(lambda: page.state is not None and page.state.trouble is not None)
    assert page.state.trouble.state == "silent"
    assert say(page.state.trouble.message) in user.said()


@pytest.mark.expects_warnings
def test_a_full_disk_is_told_and_the_live_goes_on_to_its_report(sit_down: SitDown) -> None:
    user = sit_down()
    go_live(user)
    user.wait(lambda: user.journey.live().rows_kept > 5)
    fill_the_disk(user)
    user.wait(lambda: user.store.status.message is not None)
    full = user.store.status.message
    assert full is not None
    user.wait(lambda: say(full) in user.journey.toast.text)
    kept = user.journey.live().rows_kept
    user.wait(lambda: user.journey.live().rows_kept > kept + 4)
    end_live(user)
    assert isinstance(log_of(user)[-1], Ended)


def fill_the_disk(user: User) -> None:
    """SQLite's own limit gives the same error as a full disk."""
    pages = user.store.writer.call(lambda c: c.execute("PRAGMA page_count").fetchone()[0], transaction=False)
    user.store.writer.call(lambda c: c.execute(f"PRAGMA max_page_count = {pages}"), transaction=False)


@pytest.mark.expects_warnings
def test_a_broken_database_is_told_and_kept_aside(sit_down: SitDown, tmp_path: Path) -> None:
    data = tmp_path / "broken"
    store = open_store(data)
    store.people.add("Sari", "Bu", 0)
    store.close()
    database = data / "gladi.db"
    damaged = bytearray(database.read_bytes())
    damaged[20:4000] = b"\xff" * 3980
    database.write_bytes(bytes(damaged))
    user = sit_down(data=data)
    assert user.store.found
    user.wait(lambda: say(user.store.found[0]) in user.journey.toast.text)
    assert list(data.glob("*damaged*"))


def test_a_second_window_on_the_same_data_says_so(sit_down: SitDown, tmp_path: Path) -> None:
    user = sit_down(data=tmp_path / "one")
    with pytest.raises(StoreError) as caught:
        open_store(tmp_path / "one")
    window = TroubleWindow(caught.value.message)
    user.qtbot.addWidget(window)
    assert window.sentence.text() == say(caught.value.message)


def test_a_second_start_brings_the_first_window_forward(sit_down: SitDown, tmp_path: Path) -> None:
    user = sit_down(data=tmp_path / "one")
    user.window.showMinimized()
    call = [sys.executable, "-m", "trainer_app", "--data-dir", str(tmp_path / "one")]
    second = subprocess.Popen(
        call, cwd=Path(__file__).parents[2], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    user.wait(lambda: second.poll() is not None)
    assert second.returncode == 0
    user.wait(lambda: not user.window.isMinimized() and user.window.isVisible())
    assert not (tmp_path / "one" / ASK_NAME).exists()


def test_a_window_that_hangs_lets_the_second_start_say_where_it_is(tmp_path: Path) -> None:
    assert not ask_to_front(tmp_path)
    assert not (tmp_path / ASK_NAME).exists()


def test_a_microphone_that_goes_in_the_live_is_said_and_the_picture_stays(sit_down: SitDown) -> None:
    user = sit_down()
    go_live(user)
    user.wait(lambda: any(isinstance(b, Measured) and b.sound is not None for b in log_of(user)))
    user.journey.host.services.studio.use_microphone("a microphone that was pulled out")
    stage = user.journey.live().page
    assert stage is not None
    user.wait(lambda: stage.state is not None and stage.state.sound_trouble is not None)
    kept = user.journey.live().rows_kept
    user.wait(lambda: user.journey.live().rows_kept > kept + 4)
    end_live(user)
    last = [body for body in log_of(user) if isinstance(body, Measured)][-1]
    assert last.sound is None
    assert last.lighting is not None
