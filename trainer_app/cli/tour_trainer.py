"""The trainer's pages of the tour: the camera demonstration in its states, the code before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import AxisScore, SoundMeasure
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.picture_judge import judge_still
from trainer_app.capture.sources import Picture
from trainer_app.cli.tour_guide import Guide, dark_picture, sample_picture
from trainer_app.cli.tour_live import LOST, RUNNING
from trainer_app.cli.tour_pages import home
from trainer_app.ui.app.demo_keep import save_dialog
from trainer_app.ui.pages.demo.page import DemoPage
from trainer_app.ui.presenters.demo import DemoPresenter
from trainer_app.ui.presenters.demo_state import OVERLAYS
from trainer_app.ui.widgets.pin_dialog import PinDialog

BEAT_S = 0.1
VOICE = {"active_level_dbfs": -24.0, "noise_dbfs": -52.0, "snr_a_db": 26.0}
CLEAR = AxisScore(88.0, "ok", VOICE)
NOISY = AxisScore(44.0, "noise", VOICE | {"noise_dbfs": -34.0, "snr_a_db": 9.0})
SAVED = "C:/Users/Pelatih/Documents/Gladi Live/Sebelum sesudah 2026-11-24 09.05.png"


class Demo:
    """The demonstration on judged stills of the sample footage."""

    def __init__(self, guide: Guide) -> None:
        self.presenter = DemoPresenter(1)
        self.page = guide.page("trainer", DemoPage)
        self.page.bind(self.presenter)
        self.page.freeze_asked.connect(self.presenter.freeze)
        self._now_s = 0.0

    def run(self, picture: Picture, voice: AxisScore, seconds: float = 12.0) -> None:
        """Show a picture and let the readings settle."""
        judged = judge_still(FaceFinder(assets_dir() / "models"), picture)
        self.presenter.look(picture)
        self.page.show_frame(picture)
        for _beat in range(round(seconds / BEAT_S)):
            self._now_s += BEAT_S
            seen = replace(judged, at_s=self._now_s)
            heard = SoundMeasure(self._now_s, voice, True, 0.0, -12.0)
            self.presenter.beat(self._now_s, seen, heard, RUNNING, RUNNING)

    def pair(self) -> None:
        """Take a dark moment and a good one."""
        self.run(dark_picture(), NOISY)
        self.presenter.freeze("before")
        self.run(sample_picture(), CLEAR)
        self.presenter.freeze("after")
        self.presenter.compare(True)


def plain(guide: Guide) -> None:
    """The picture with the figures beside it, nothing over it."""
    demo = Demo(guide)
    for overlay in OVERLAYS:
        demo.presenter.switch(overlay, False)
    demo.run(sample_picture(), CLEAR)


def overlays(guide: Guide) -> None:
    """Everything that can be laid over the picture."""
    demo = Demo(guide)
    for overlay in OVERLAYS:
        demo.presenter.switch(overlay, True)
    demo.run(sample_picture(), CLEAR)


def why(guide: Guide) -> None:
    """Too dark and too loud, and the reason is asked for."""
    demo = Demo(guide)
    demo.run(dark_picture(), NOISY)
    demo.presenter.explain(True)
    demo.run(dark_picture(), NOISY, 1.0)


def compared(guide: Guide) -> None:
    """Before and after beside each other, not kept yet."""
    Demo(guide).pair()


def compared_saved(guide: Guide) -> None:
    """Before and after, kept on the disk."""
    demo = Demo(guide)
    demo.pair()
    demo.presenter.note_saved(SAVED)


def camera_lost(guide: Guide) -> None:
    """The camera was pulled out during the demonstration."""
    demo = Demo(guide)
    demo.run(sample_picture(), CLEAR, 2.0)
    demo.page.show_frame(None)
    demo.presenter.beat(4.0, None, None, LOST, RUNNING)


def ask_save(guide: Guide) -> None:
    """The question for consent before a pair is kept."""
    Demo(guide).pair()
    save_dialog(guide.window).open()


def choose_code(guide: Guide) -> None:
    """The first entry: a code is chosen."""
    home(guide)
    dialog = PinDialog(guide.window, choosing=True)
    dialog.open(dialog.field)
    dialog.field.setText("12")


def enter_code(guide: Guide) -> None:
    """A later entry, after too many wrong codes."""
    home(guide)
    dialog = PinDialog(guide.window, choosing=False)
    dialog.open(dialog.field)
    dialog.rest(40)


TRAINER_SCENES: dict[str, Callable[[Guide], object]] = {
    "g-pelatih-1-demo-kamera": plain,
    "g-pelatih-1b-lapisan": overlays,
    "g-pelatih-1c-kenapa": why,
    "g-pelatih-1d-bandingkan": compared,
    "g-pelatih-1e-tersimpan": compared_saved,
    "g-pelatih-1f-kamera-putus": camera_lost,
    "h-dialog-3-pin": enter_code,
    "h-dialog-3b-pin-baru": choose_code,
    "h-dialog-5-izin-foto": ask_save,
}
