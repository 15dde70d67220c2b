"""Tips in the trainer's voice: recorded behind the code, played beside the tip on the check page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from trainer_app.basics.measures import SoundMeasure
from trainer_app.basics.messages import MediaError, Message
from trainer_app.capture.clip import Clip
from trainer_app.capture.spoken import LONGEST_S, SpokenTips
from trainer_app.ui.app.host import Host
from trainer_app.ui.app.sound_facts import sound_facts
from trainer_app.ui.presenters.spoken import TIPS, SpokenPresenter
from trainer_app.ui.widgets.spoken_dialog import SpokenDialog

LEAST_S = 0.5
"""A shorter recording is a slip of the finger."""


class SpokenDesk(QObject):
    """Runs the trainer's dialog while it is open; a new recording is on the disk only once it is kept."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._tips = SpokenTips(host.services.store.data_dir)
        self._dialog: SpokenDialog | None = None
        self._presenter: SpokenPresenter | None = None
        self._new: Clip | None = None

    def open(self) -> None:
        """Open the dialog, with the list of what is there."""
        if self._dialog is None:
            self._host.errands.run(self._tips.keys, self._show)

    def _show(self, kept: frozenset[str]) -> None:
        if self._dialog is not None or self._host.window.current() != "trainer":
            return
        presenter, dialog = SpokenPresenter(kept), SpokenDialog(self._host.window, TIPS)
        self._presenter, self._dialog = presenter, dialog
        presenter.changed.connect(dialog.show_spoken)
        dialog.tip_chosen.connect(self._choose)
        dialog.record_asked.connect(self._record)
        dialog.finish_asked.connect(self._finish)
        dialog.play_asked.connect(self._play)
        dialog.stop_asked.connect(self._stop)
        dialog.keep_asked.connect(self._keep)
        dialog.delete_asked.connect(self._delete)
        dialog.retry_asked.connect(self._retry)
        dialog.answered.connect(lambda _key: self._forget())
        self.beat(None)
        dialog.show_spoken(presenter.state)
        dialog.open(dialog.record)

    def beat(self, sound: SoundMeasure | None) -> None:
        """Take one beat with the newest measure of the microphone, None for nothing new."""
        presenter = self._presenter
        if presenter is None:
            return
        studio = self._host.services.studio
        recorder = studio.listener.clip
        before = presenter.state.stage
        facts = sound_facts(studio)
        presenter.beat(self._host.services.clock.now_s(), sound, facts)
        if before == "recording" and presenter.state.stage == "recorded":
            self._new = recorder.clip
            recorder.forget()
        elif before == "recording" and presenter.state.stage == "ready":
            recorder.forget()

    def close(self) -> None:
        """Close the dialog, if it is open; what was not kept is gone."""
        if self._dialog is not None:
            self._dialog.answer("gone")

    # --- what is pressed ------------------------------------------------------------------------------

    def _choose(self, tip: str) -> None:
        if self._presenter is not None:
            self._drop()
            self._presenter.choose(tip)

    def _record(self) -> None:
        if self._presenter is not None and self._presenter.record():
            self._drop()
            self._host.services.studio.listener.clip.start(LONGEST_S)

    def _finish(self) -> None:
        recorder = self._host.services.studio.listener.clip
        if recorder.seconds >= LEAST_S:
            recorder.finish()

    def _retry(self) -> None:
        self._host.services.studio.retry()

    def _play(self) -> None:
        presenter = self._presenter
        if presenter is None:
            return
        if self._new is not None:
            self._sound(presenter, self._new)
        else:
            tip = presenter.state.tip
            self._try(lambda: self._tips.load(tip), lambda clip: self._sound(presenter, clip))

    def _sound(self, presenter: SpokenPresenter, clip: Clip) -> None:
        if presenter is self._presenter:
            self._host.services.studio.microphone.playback.play(clip)
            presenter.play()

    def _stop(self) -> None:
        self._host.services.studio.microphone.playback.stop()

    def _keep(self) -> None:
        presenter, clip = self._presenter, self._new
        if presenter is None or clip is None:
            return
        tip = presenter.state.tip

        def work() -> frozenset[str]:
            self._tips.save(tip, clip)
            return self._tips.keys()

        def kept(keys: frozenset[str]) -> None:
            self._new = None
            presenter.note_kept(keys, "spoken.kept")

        self._try(work, kept)

    def _delete(self) -> None:
        presenter = self._presenter
        if presenter is None:
            return
        tip = presenter.state.tip
        self._drop()

        def work() -> frozenset[str]:
            self._tips.delete(tip)
            return self._tips.keys()

        self._try(work, lambda keys: presenter.note_kept(keys, "spoken.deleted"))

    # --- in between -----------------------------------------------------------------------------------

    def _try(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        """Do something with the disk beside the GUI thread; what fails is told in the dialog."""
        presenter = self._presenter

        def guarded() -> object:
            try:
                return work()
            except MediaError as error:
                return error.message

        def back(found: object) -> None:
            if presenter is None or presenter is not self._presenter:
                return
            if isinstance(found, Message):
                presenter.note_trouble(found)
            else:
                then(found)

        self._host.errands.run(guarded, back)

    def _drop(self) -> None:
        self._host.services.studio.microphone.playback.stop()
        self._new = None

    def _forget(self) -> None:
        self._drop()
        self._host.services.studio.listener.clip.forget()
        if self._presenter is not None:
            self._presenter.deleteLater()
        self._presenter = self._dialog = None
