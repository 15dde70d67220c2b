"""The camera demonstration's surroundings: devices on, frames and measures to the page, photos, screens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from trainer_app.basics.messages import Message
from trainer_app.ui.app.demo_keep import (
    ELSEWHERE,
    HERE,
    delete_pair,
    folder_dialog,
    save_dialog,
    usual_folder,
    write_pair,
)
from trainer_app.ui.app.host import Host
from trainer_app.ui.app.spoken_desk import SpokenDesk
from trainer_app.ui.pages.demo.page import DemoPage
from trainer_app.ui.presenters.demo import DemoPresenter
from trainer_app.ui.presenters.demo_state import Side
from trainer_app.ui.text import say
from trainer_app.ui.widgets.compare_sheet import compare_sheet
from trainer_app.ui.widgets.demo_screen import AudienceScreen, other_screen

TOAST_LIFT = 150
"""Notes stand over the picture's foot, not over the buttons."""


class DemoDesk(QObject):
    """Runs the demonstration while its page is up."""

    back_asked = Signal()

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._spoken = SpokenDesk(host)
        self._page: DemoPage | None = None
        self._presenter: DemoPresenter | None = None
        self._audience: AudienceScreen | None = None
        self._choosing: QFileDialog | None = None

    @property
    def presenter(self) -> DemoPresenter | None:
        """The mind of the page that is up, None while it is not."""
        return self._presenter

    def open(self) -> None:
        """Switch the devices on and bring the page up."""
        host = self._host
        host.services.studio.open()
        presenter = DemoPresenter(len(QGuiApplication.screens()))
        page = host.window.fresh("trainer")
        assert isinstance(page, DemoPage)
        self._presenter, self._page = presenter, page
        page.bind(presenter)
        page.freeze_asked.connect(self._freeze)
        page.save_asked.connect(self._ask_save)
        page.delete_asked.connect(self._delete)
        page.second_asked.connect(self._second)
        page.full_asked.connect(self._full)
        page.spoken_asked.connect(self._spoken.open)
        page.back.connect(self.back_asked)
        host.window.show_page("trainer")

    def beat(self) -> None:
        """Newest frame to the picture, newest measures to the figures."""
        presenter, page = self._presenter, self._page
        if presenter is None or page is None:
            return
        studio = self._host.services.studio
        frame = studio.camera.preview.take()
        if frame is not None:
            presenter.look(frame.bgr)
            page.show_frame(frame.bgr)
        sound = studio.listener.latest.take()
        self._spoken.beat(sound)
        presenter.beat(
            self._host.services.clock.now_s(),
            studio.analyst.latest.take(),
            sound,
            studio.camera_status(),
            studio.microphone_status(),
        )
        self._watch_screens()

    def leave(self) -> None:
        """Forget both moments and close the second screen; what was saved stays where it is."""
        self._spoken.close()
        self._close_audience()
        if self._choosing is not None:
            self._choosing.close()
        if self._presenter is not None:
            self._presenter.deleteLater()
            self._presenter = None
            self._page = None

    # --- the two moments ------------------------------------------------------------------------------

    def _freeze(self, side: Side) -> None:
        if self._presenter is None:
            return
        taken = self._presenter.freeze(side)
        self._note(Message(f"demo.taken_{side}" if taken else "demo.no_picture"))

    def _note(self, message: Message) -> None:
        self._host.toast.note(say(message), lift=TOAST_LIFT)

    def _ask_save(self) -> None:
        state = self._presenter.state if self._presenter is not None else None
        if state is None or not state.can_compare or state.saved:
            return
        dialog = save_dialog(self._host.window)
        dialog.answered.connect(self._save_answered)
        dialog.open()

    def _save_answered(self, key: str) -> None:
        if key == HERE:
            self._save(usual_folder())
        elif key == ELSEWHERE:
            dialog = folder_dialog(self._host.window)
            self._choosing = dialog
            dialog.fileSelected.connect(lambda folder: self._save(Path(folder)))
            dialog.finished.connect(lambda _done: self._chosen())
            dialog.open()

    def _chosen(self) -> None:
        if self._choosing is not None:
            self._choosing.deleteLater()
            self._choosing = None

    def _save(self, folder: Path) -> None:
        presenter = self._presenter
        state = presenter.state if presenter is not None else None
        if state is None or state.before is None or state.after is None:
            return
        when = self._host.services.wall_time()
        image = compare_sheet(state.before, state.after, when)
        pair = (state.before, state.after)

        def tell(path: Path) -> None:
            self._note(Message.of("demo.saved", place=str(path)))
            now = self._presenter
            if now is not None and (now.state.before, now.state.after) == pair:
                now.note_saved(str(path))

        self._host.errands.run(lambda: write_pair(image, folder, when), tell)

    def _delete(self) -> None:
        presenter = self._presenter
        if presenter is None or not presenter.state.saved:
            return
        path = Path(presenter.state.saved)

        def tell(_done: None) -> None:
            self._note(Message("demo.deleted"))
            if self._presenter is not None and self._presenter.state.saved == str(path):
                self._presenter.note_saved("")

        self._host.errands.run(lambda: delete_pair(path), tell)

    # --- screens --------------------------------------------------------------------------------------

    def _full(self) -> None:
        window = self._host.window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def _watch_screens(self) -> None:
        presenter = self._presenter
        if presenter is None:
            return
        screens = len(QGuiApplication.screens())
        if screens < 2:
            self._close_audience()
        presenter.note_screens(screens, second=self._audience is not None)

    def _second(self) -> None:
        if self._audience is not None:
            self._close_audience()
            return
        screen, page = other_screen(self._host.window), self._page
        if screen is None or page is None:
            return
        audience = AudienceScreen()
        self._audience = audience
        audience.gone.connect(self._close_audience)
        page.show_audience(audience)
        audience.put_on(screen)
        self._host.window.activateWindow()

    def _close_audience(self) -> None:
        audience, self._audience = self._audience, None
        if audience is None:
            return
        if self._page is not None:
            self._page.show_audience(None)
        audience.hide()
        audience.deleteLater()
