"""The check page's surroundings: devices on, frames and measures to the page, device menus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from trainer_app.basics.messages import Message
from trainer_app.store.people import Person
from trainer_app.ui.app.host import Host, Seating, display_name
from trainer_app.ui.app.listen_desk import ListenDesk
from trainer_app.ui.app.spoken_voice import SpokenVoice
from trainer_app.ui.pages.check.page import CheckPage
from trainer_app.ui.presenters.check import CheckPresenter
from trainer_app.ui.presenters.check_axis import Axis
from trainer_app.ui.presenters.check_state import StartChoice
from trainer_app.ui.presenters.check_why import explained
from trainer_app.ui.presenters.demo_state import Picture


class CheckDesk(QObject):
    """Runs the check while its page is up; `start_asked` carries the choice of the rehearsal."""

    start_asked = Signal(object)
    back_asked = Signal()

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._listen = ListenDesk(host)
        self._voice = SpokenVoice(host)
        self._page: CheckPage | None = None
        self._presenter: CheckPresenter | None = None
        self._people: tuple[Person, ...] = ()
        self._frame: Picture | None = None

    def open(self) -> None:
        """Switch the devices on and bring the page up, for whoever is here."""
        self._host.services.studio.open()
        self._host.errands.run(self._host.services.store.people.all, self._show)

    def _show(self, people: tuple[Person, ...]) -> None:
        host = self._host
        self._people = people
        library = host.services.library(host.language)
        scenarios = [(scenario.id, scenario.title) for scenario in library.scenarios()]
        others = [p for p in people if host.who is None or p.id != host.who.id]
        presenter = CheckPresenter(
            scenarios,
            run_number=(host.who.rehearsals if host.who else 0) + 1,
            seats=host.seating.seats,
            partners=[(person.id, display_name(person)) for person in others],
            partner=host.seating.partner,
            ticks=host.seating.ticks,
        )
        page = host.window.fresh("check")
        assert isinstance(page, CheckPage)
        self._presenter, self._page = presenter, page
        page.set_person(display_name(host.who), host.who.avatar if host.who else 0)
        page.bind(presenter)
        page.camera_chosen.connect(self._use_camera)
        page.microphone_chosen.connect(self._use_microphone)
        page.retry_asked.connect(self._retry)
        page.start_pressed.connect(self._start)
        page.swap_asked.connect(self._swap)
        page.listen_asked.connect(lambda: self._listen.open(page))
        page.why_asked.connect(self._explain)
        page.tip_asked.connect(self._voice.say)
        self._voice.look(presenter)
        page.back.connect(self.back_asked)
        host.window.show_page("check")
        self._list_devices()

    def beat(self) -> None:
        """Newest frame to the picture, newest measures to the gauges."""
        if self._presenter is None or self._page is None:
            return
        studio = self._host.services.studio
        frame = studio.camera.preview.take()
        if frame is not None:
            self._frame = frame.bgr
            self._page.show_frame(frame.bgr)
        sound = studio.listener.latest.take()
        self._presenter.beat(
            self._host.services.clock.now_s(),
            studio.analyst.latest.take(),
            sound,
            studio.camera_status(),
            studio.microphone_status(),
            playing=studio.microphone.playback.sounds,
        )
        self._listen.beat(sound)
        self._voice.beat()

    def leave(self) -> None:
        """Forget this check and what was recorded; the devices stay as the next page wants them."""
        self._listen.close()
        self._voice.leave()
        if self._presenter is not None:
            self._presenter.deleteLater()
            self._presenter = None
            self._page = None
            self._frame = None

    def _explain(self, axis: Axis) -> None:
        """Freeze this moment and show what was measured on it."""
        if self._presenter is None or self._page is None:
            return
        found = explained(axis, self._presenter)
        if found is None:
            self._host.tell(Message("demo.why_none"))
        else:
            self._page.asking.tell_why(found.tip, found.why, found.face, self._frame)

    def _list_devices(self) -> None:
        host = self._host

        def show_cameras(found: list[tuple[str, str]]) -> None:
            if self._page is not None:
                self._page.set_cameras(found, host.services.studio.camera_spec)

        def show_microphones(found: list[tuple[str, str]]) -> None:
            if self._page is not None:
                self._page.set_microphones(found, host.services.studio.microphone_spec)

        host.errands.run(host.list_cameras, show_cameras)
        host.errands.run(host.list_microphones, show_microphones)

    def _use_camera(self, spec: str) -> None:
        self._host.services.studio.use_camera(spec)
        self._host.change_settings(camera=spec)

    def _use_microphone(self, spec: str) -> None:
        self._host.services.studio.use_microphone(spec)
        self._host.change_settings(microphone=spec)

    def _retry(self, _device: str) -> None:
        self._host.services.studio.retry()
        self._list_devices()

    def _swap(self, partner: int) -> None:
        """The moderator takes the host's seat, the host the moderator's."""
        host, presenter = self._host, self._presenter
        moderator = next((person for person in self._people if person.id == partner), None)
        if moderator is None or host.who is None or presenter is None:
            return
        host.seating = Seating("pair", host.who.id, presenter.state.choice.ticks)
        host.who = moderator
        self.leave()
        self._show(self._people)

    def _start(self, choice: StartChoice) -> None:
        self._host.seating = Seating(choice.seats, choice.partner, choice.ticks)
        if choice.scenario:
            self.start_asked.emit(choice)
        else:
            self._host.tell(Message("app.no_scenario"))
