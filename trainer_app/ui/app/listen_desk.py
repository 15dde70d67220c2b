"""Listen to yourself: joins the dialog with the recorder, the loudspeaker and the judge; keeps nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from trainer_app.basics.measures import SoundMeasure
from trainer_app.basics.messages import MediaError
from trainer_app.capture.clip import Clip, example_clip
from trainer_app.capture.clip_judge import judge_clip
from trainer_app.ui.app.host import Host
from trainer_app.ui.app.sound_facts import sound_facts
from trainer_app.ui.presenters.listen import ListenPresenter
from trainer_app.ui.widgets.listen_dialog import ListenDialog


class ListenDesk(QObject):
    """Runs one dialog at a time; the clip lives as long as the dialog, in memory only."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._dialog: ListenDialog | None = None
        self._presenter: ListenPresenter | None = None
        self._example: tuple[Clip, SoundMeasure] | None = None
        self._mine: Clip | None = None

    @property
    def is_open(self) -> bool:
        """Whether the dialog is on the screen."""
        return self._dialog is not None

    def open(self, page: QWidget) -> None:
        """Open the dialog over the window of `page`."""
        if self._dialog is not None:
            return
        presenter, dialog = ListenPresenter(), ListenDialog(page.window())
        self._presenter, self._dialog = presenter, dialog
        presenter.changed.connect(dialog.show_listen)
        dialog.record_asked.connect(self._record)
        dialog.retry_asked.connect(self._retry)
        dialog.play_asked.connect(self._play)
        dialog.stop_asked.connect(self._stop)
        dialog.answered.connect(lambda _key: self._forget())
        self.beat(None)
        dialog.show_listen(presenter.state)
        dialog.open(dialog.record)

    def beat(self, sound: SoundMeasure | None) -> None:
        """Take one beat with the newest measure of the microphone, None for nothing new."""
        presenter = self._presenter
        if presenter is None:
            return
        studio = self._host.services.studio
        facts = sound_facts(studio)
        before = presenter.state.stage
        presenter.beat(self._host.services.clock.now_s(), sound, facts)
        if before == "recording" and presenter.state.stage == "judging":
            self._judge_mine(presenter)
        elif before == "recording" and presenter.state.stage == "ready":
            studio.listener.clip.forget()

    def close(self) -> None:
        """Close the dialog, if it is open; what was recorded is gone."""
        if self._dialog is not None:
            self._dialog.answer("gone")

    # --- the clips ------------------------------------------------------------------------------------

    def _record(self) -> None:
        if self._presenter is not None and self._presenter.record():
            self._host.services.studio.microphone.playback.stop()
            self._mine = None
            self._host.services.studio.listener.clip.start()

    def _retry(self) -> None:
        self._host.services.studio.retry()

    def _judge_mine(self, presenter: ListenPresenter) -> None:
        recorder = self._host.services.studio.listener.clip
        clip = recorder.clip
        recorder.forget()
        if clip is None:
            return
        self._mine = clip
        self._host.errands.run(
            lambda: judge_clip(clip), lambda measure: self._judged(presenter, clip, measure)
        )

    def _judged(self, presenter: ListenPresenter, clip: Clip, measure: SoundMeasure) -> None:
        if presenter is self._presenter and clip is self._mine:
            presenter.note_result("mine", measure)

    def _play(self, voice: str) -> None:
        presenter, playback = self._presenter, self._host.services.studio.microphone.playback
        if presenter is None:
            return
        if voice == "mine" and self._mine is not None and presenter.play("mine"):
            playback.play(self._mine)
        elif voice == "example":
            self._fetch_example(presenter)

    def _fetch_example(self, presenter: ListenPresenter) -> None:
        """Read and judge the example beside the GUI thread, at its first hearing only."""
        if self._example is not None:
            self._play_example(presenter, self._example)
            return

        def work() -> tuple[Clip, SoundMeasure] | None:
            try:
                clip = example_clip()
            except MediaError:
                return None
            return clip, judge_clip(clip)

        self._host.errands.run(work, lambda found: self._play_example(presenter, found))

    def _play_example(self, presenter: ListenPresenter, found: tuple[Clip, SoundMeasure] | None) -> None:
        self._example = found
        if presenter is not self._presenter:
            return
        if found is None:
            presenter.note_no_example()
        elif presenter.play("example"):
            presenter.note_result("example", found[1])
            self._host.services.studio.microphone.playback.play(found[0])

    def _stop(self) -> None:
        self._host.services.studio.microphone.playback.stop()
        if self._presenter is not None:
            self._presenter.stop()

    def _forget(self) -> None:
        """Fall silent and drop the clip: nothing of it is kept anywhere."""
        studio = self._host.services.studio
        studio.microphone.playback.stop()
        studio.listener.clip.forget()
        self._mine = None
        if self._presenter is not None:
            self._presenter.deleteLater()
        self._presenter = self._dialog = None
