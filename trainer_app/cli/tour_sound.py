"""The tour's dialogs about what was measured and heard: why, listening, a tip in the trainer's voice."""

from __future__ import annotations

from collections.abc import Callable

from trainer_app.basics.measures import AxisScore, SoundMeasure
from trainer_app.cli.tour_guide import Guide, dark_picture, sample_picture
from trainer_app.cli.tour_live import CLEAR, RUNNING, live_check
from trainer_app.cli.tour_trainer import plain
from trainer_app.ui.presenters.check_why import explained
from trainer_app.ui.presenters.listen import Facts, ListenPresenter
from trainer_app.ui.presenters.spoken import TIPS, SpokenPresenter
from trainer_app.ui.widgets.listen_dialog import ListenDialog
from trainer_app.ui.widgets.spoken_dialog import SpokenDialog

HEARD = SoundMeasure(
    6.0, AxisScore(55.0, "noise", {"active_level_dbfs": -24.0, "snr_a_db": 11.0}), True, 0.0, -9.0
)


def why(guide: Guide) -> None:
    """Why the light is not good, on the frozen picture."""
    page, presenter = live_check(guide, dark_picture(), CLEAR)
    found = explained("lighting", presenter)
    if found is not None:
        page.asking.tell_why(found.tip, found.why, found.face, dark_picture())


def listen_recording(guide: Guide) -> None:
    """Two of six seconds are recorded."""
    _listen(guide, 2.0)


def listen_told(guide: Guide) -> None:
    """The clip was judged."""
    _listen(guide, 6.0)


def _listen(guide: Guide, seconds: float) -> None:
    live_check(guide, sample_picture(), CLEAR)
    presenter, dialog = ListenPresenter(), ListenDialog(guide.window)
    presenter.beat(0.0, CLEAR, Facts(RUNNING, False, 0.0, "idle"))
    presenter.record()
    presenter.beat(1.0, CLEAR, Facts(RUNNING, True, min(seconds, 5.9), "idle"))
    if seconds >= HEARD.at_s:
        presenter.beat(2.0, None, Facts(RUNNING, False, seconds, "idle"))
        presenter.note_result("mine", HEARD)
    dialog.show_listen(presenter.state)
    dialog.open(dialog.record)


def spoken(guide: Guide) -> None:
    """The trainer's own voice for a tip: nothing recorded yet."""
    plain(guide)
    presenter, dialog = SpokenPresenter(frozenset()), SpokenDialog(guide.window, TIPS)
    presenter.beat(0.0, CLEAR, Facts(RUNNING, False, 0.0, "idle"))
    dialog.show_spoken(presenter.state)
    dialog.open(dialog.record)


SOUND_SCENES: dict[str, Callable[[Guide], object]] = {
    "k-kenapa": why,
    "k-dengarkan-1-rekam": listen_recording,
    "k-dengarkan-2-hasil": listen_told,
    "k-petunjuk-suara": spoken,
}
