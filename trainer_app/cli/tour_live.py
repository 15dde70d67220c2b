"""The live pages of the tour: the check in its states, the stage with a rehearsal that really runs."""

from __future__ import annotations

from collections.abc import Callable

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import AxisScore, PictureMeasure, SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.frames import DeviceStatus
from trainer_app.capture.picture_judge import judge_still
from trainer_app.capture.sources import Picture
from trainer_app.cli.tour_guide import Guide, dark_picture, sample_picture
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.ui.pages.check.page import CheckPage
from trainer_app.ui.pages.stage import StagePage
from trainer_app.ui.presenters.check import CheckPresenter
from trainer_app.ui.presenters.stage import StagePresenter

RUNNING = DeviceStatus("running", "HD Webcam")
BEAT_S = 0.1
GOOD = AxisScore(90.0, "ok")
CLEAR = SoundMeasure(0.0, AxisScore(84.0, "ok"), True, 0.0, -14.0, -24.0, -60.0)
NOISY = SoundMeasure(0.0, AxisScore(29.0, "noise"), True, 0.0, -12.0, -25.0, -32.0)
LOST = DeviceStatus("lost", "HD Webcam", Message.of("camera.lost", name="HD Webcam"))
BUSY = DeviceStatus("busy", "HD Webcam", Message.of("camera.busy", name="HD Webcam"))
LIVE_MINUTES = 10
LONGEST_S = 590.0


def live_check(
    guide: Guide, picture: Picture, sound: SoundMeasure, camera: DeviceStatus = RUNNING
) -> tuple[CheckPage, CheckPresenter]:
    """Run the check for twelve seconds on a judged still, so that colours have settled."""
    judged = judge_still(FaceFinder(assets_dir() / "models"), picture)
    scenarios = [(scenario.id, scenario.title) for scenario in guide.library.scenarios()]
    presenter = CheckPresenter(scenarios, run_number=2)
    page = guide.page("check", CheckPage)
    page.set_person("Bu Sari", 0)
    page.bind(presenter)
    page.show_frame(picture if camera.is_running else None)
    for beat in range(130):
        at_s = beat * BEAT_S
        seen = PictureMeasure(
            at_s, judged.width, judged.height, judged.tip, judged.lighting, judged.framing, judged.faces,
            judged.face_box, judged.eyes_y, judged.yaw_deg, judged.pitch_deg, judged.roll_deg,
        )  # fmt: skip
        heard = SoundMeasure(
            at_s, sound.sound, sound.speech, 0.0, sound.peak_dbfs, sound.level_dbfs, sound.noise_dbfs
        )
        presenter.beat(at_s, seen if camera.is_running else None, heard, camera, RUNNING)
    return page, presenter


class Live:
    """A live on the stage that is moved on by the tour."""

    def __init__(self, guide: Guide, *, level: int = 2, seed: int = 7, run: int = 3) -> None:
        scenario = guide.library.scenarios()[0]
        self.rehearsal = Rehearsal(
            scenario,
            guide.library.bank,
            seed=seed,
            level=level,
            viewers=310,
            planned_ms=LIVE_MINUTES * 60_000,
        )
        self.presenter = StagePresenter(
            self.rehearsal, lambda _rows: None, "Bu Sari", run, scenario=scenario, alone=True
        )
        self.page = guide.page("stage", StagePage)
        self.page.bind(self.presenter)
        self.page.show_frame(sample_picture())
        self._at_ms = 0

    def go_on(self, seconds: float, camera: DeviceStatus = RUNNING) -> None:
        """Let so many seconds pass."""
        for _beat in range(round(seconds / BEAT_S)):
            at_s = self._at_ms / 1000
            seen = PictureMeasure(at_s, 640, 480, "ok", GOOD, GOOD, 1) if camera.is_running else None
            heard = SoundMeasure(at_s, CLEAR.sound, True, 0.0)
            self.presenter.beat(self._at_ms, seen, heard, camera, RUNNING)
            self._at_ms += round(BEAT_S * 1000)

    def until(self, reached: Callable[[], object]) -> None:
        """Let the live go on until something is so, or it nears its end."""
        while not reached() and self._at_ms < LONGEST_S * 1000:
            self.go_on(0.5)

    def choose(self, place: int = 0) -> str:
        """Choose the comment at that place of the list and return its id."""
        rows = self.presenter.state.desk.rows
        comment = rows[min(place, len(rows) - 1)].id
        self.presenter.choose(comment)
        return comment


def check_dark(guide: Guide) -> None:
    """Too little light."""
    live_check(guide, dark_picture(), CLEAR)


def check_noisy(guide: Guide) -> None:
    """Noise around."""
    live_check(guide, sample_picture(), NOISY)


def check_ready(guide: Guide) -> None:
    """All is well."""
    live_check(guide, sample_picture(), CLEAR)


def check_busy(guide: Guide) -> None:
    """Another app holds the camera."""
    live_check(guide, sample_picture(), CLEAR, BUSY)


def stage_calm(guide: Guide) -> None:
    """A calm live with a chosen question."""
    live = Live(guide)
    live.until(lambda: any(row.asks for row in live.presenter.state.desk.rows))
    live.go_on(20)
    live.presenter.command("pin", live.choose(3), by="host")
    live.go_on(1)
    live.choose(1)
    live.go_on(0.5)


def stage_raid(guide: Guide) -> None:
    """A raid, the first that this person meets."""
    live = Live(guide, level=3, run=2)
    live.until(lambda: live.rehearsal.room.raid)
    live.go_on(9)
    live.choose(0)


def stage_frozen(guide: Guide) -> None:
    """Comments are frozen."""
    live = Live(guide, level=3)
    live.until(lambda: live.rehearsal.room.raid)
    live.go_on(6)
    live.presenter.command("freeze")
    live.go_on(5)
    live.choose(0)


def stage_camera_lost(guide: Guide) -> None:
    """The camera was pulled out."""
    live = Live(guide)
    live.go_on(50)
    live.page.show_frame(None)
    live.go_on(3, LOST)
    live.choose(0)


def stage_guest(guide: Guide) -> None:
    """A guest is up, another one asks."""
    live = Live(guide)
    live.until(lambda: live.rehearsal.room.guest_requests)
    requests = live.rehearsal.room.guest_requests
    if requests:
        live.presenter.command("guest_accept", requests[0], by="host")
    live.go_on(6)
    live.presenter.show_panel("guests")


def stage_filter(guide: Guide) -> None:
    """The word filter is open."""
    live = Live(guide)
    live.go_on(40)
    live.presenter.command("filter_add", term="hadir")
    live.go_on(40)
    live.presenter.show_panel("filter")


def stage_empty(guide: Guide) -> None:
    """Nobody has written yet."""
    Live(guide).go_on(1)


def ask_end(guide: Guide) -> None:
    """The one question before the end."""
    live = Live(guide)
    live.go_on(45)
    live.page.ask_end()


LIVE_SCENES: dict[str, Callable[[Guide], object]] = {
    "c-cek-1-gelap": check_dark,
    "c-cek-2-bising": check_noisy,
    "c-cek-3-siap": check_ready,
    "h-dialog-4-kamera-dipakai": check_busy,
    "d-panggung-1-tenang": stage_calm,
    "d-panggung-2-serbuan": stage_raid,
    "d-panggung-3-beku": stage_frozen,
    "d-panggung-4-kamera-putus": stage_camera_lost,
    "d-panggung-5-tamu": stage_guest,
    "d-panggung-6-saring-kata": stage_filter,
    "h-dialog-1-akhiri": ask_end,
    "i-awal-4-antre-kosong": stage_empty,
}
