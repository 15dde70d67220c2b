"""Says a tip of the check page in the voice of the trainer, where there is a recording."""

from __future__ import annotations

from PySide6.QtCore import QObject

from trainer_app.basics.messages import Message
from trainer_app.capture.clip import Clip
from trainer_app.capture.spoken import SpokenTips
from trainer_app.ui.app.host import Host
from trainer_app.ui.presenters.check import CheckPresenter


class SpokenVoice(QObject):
    """Knows which sentences can be heard, plays one, and tells what kept it from sounding."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._tips = SpokenTips(host.services.store.data_dir)
        self._asked = ""
        self._sounding = False

    def look(self, presenter: CheckPresenter) -> None:
        """See what is there, beside the GUI thread, and let the page know."""
        self._host.errands.run(self._tips.keys, presenter.know_spoken)

    def say(self, key: str) -> None:
        """Play a sentence; a second press while it sounds falls silent."""
        playback = self._host.services.studio.microphone.playback
        if self._sounding and self._asked == key:
            self.leave()
            return
        self._asked, self._sounding = key, False

        def play(clip: Clip) -> None:
            if self._asked == key:
                self._sounding = True
                playback.play(clip)

        self._host.errands.run(lambda: self._tips.load(key), play)

    def beat(self) -> None:
        """See whether it still sounds; say so once when it could not."""
        if not self._sounding:
            return
        playback = self._host.services.studio.microphone.playback
        if playback.state != "playing":
            self._sounding, self._asked = False, ""
        if playback.state == "failed":
            self._host.tell(playback.trouble or Message("listen.no_speaker"))

    def leave(self) -> None:
        """Fall silent."""
        if self._sounding:
            self._host.services.studio.microphone.playback.stop()
        self._asked, self._sounding = "", False
