"""The settings' mind: every choice is used at once and kept; a person is erased for good."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from trainer_app import __version__
from trainer_app.basics.messages import Message
from trainer_app.store.people import Person
from trainer_app.ui.app.host import Host, display_name
from trainer_app.ui.pages.settings import SettingsPage, SettingsState
from trainer_app.ui.theme import look

Sources = tuple[tuple[str, str], ...]


class SettingsDesk(QObject):
    """Shows and keeps the settings; what concerns every page is told on."""

    language_chosen = Signal(str)
    text_scale_chosen = Signal(float)

    def __init__(self, host: Host, page: SettingsPage) -> None:
        super().__init__()
        self._host = host
        self._page = page
        self._people: tuple[Person, ...] = ()
        self._cameras: Sources = ()
        self._microphones: Sources = ()
        page.language_chosen.connect(self._speak)
        page.text_scale_chosen.connect(self._scale)
        page.motion_chosen.connect(self._move)
        page.letter_keys_chosen.connect(lambda on: self._change(letter_keys=on))
        page.follow_ages_chosen.connect(lambda on: self._change(follow_ages=on))
        page.camera_chosen.connect(self._use_camera)
        page.microphone_chosen.connect(self._use_microphone)
        page.calibration_forgotten.connect(self._forget_calibration)
        page.erase_asked.connect(self._erase)

    def open(self) -> None:
        """Bring the page up; devices and names are looked up beside."""
        self._render()
        self._host.window.show_page("settings")
        errands = self._host.errands
        errands.run(self._host.services.store.people.all, self._show_people)
        errands.run(self._host.list_cameras, self._show_cameras)
        errands.run(self._host.list_microphones, self._show_microphones)

    def beat(self) -> None:
        """Nothing moves here."""

    def leave(self) -> None:
        """Nothing to let go."""

    def _render(self) -> None:
        settings = self._host.settings
        self._page.render(
            SettingsState(
                language=self._host.language,
                text_scale=settings.text_scale,
                reduced_motion=settings.reduced_motion,
                letter_keys=settings.letter_keys,
                follow_ages=settings.follow_ages,
                camera=settings.camera,
                microphone=settings.microphone,
                cameras=self._cameras,
                microphones=self._microphones,
                people=tuple((person.id, display_name(person)) for person in self._people),
                known_cameras=self._host.services.store.calibrations.cameras,
                known_poses=self._host.services.store.calibrations.poses,
                folder=str(self._host.services.store.data_dir),
                version=__version__,
            )
        )

    def _show_people(self, people: tuple[Person, ...]) -> None:
        self._people = people
        self._render()

    def _show_cameras(self, found: list[tuple[str, str]]) -> None:
        self._cameras = tuple((spec, name) for name, spec in found)
        self._render()

    def _show_microphones(self, found: list[tuple[str, str]]) -> None:
        self._microphones = tuple((spec, name) for name, spec in found)
        self._render()

    def _change(self, **changes: object) -> None:
        self._host.change_settings(**changes)
        self._render()

    def _speak(self, language: str) -> None:
        self._host.change_settings(language=language)
        self.language_chosen.emit(language)
        self._render()

    def _scale(self, scale: float) -> None:
        self.text_scale_chosen.emit(scale)
        self._render()

    def _move(self, reduced: bool) -> None:
        look.set_motion(not reduced)
        self._change(reduced_motion=reduced)

    def _use_camera(self, spec: str) -> None:
        self._host.services.studio.use_camera(spec)
        self._change(camera=spec)

    def _use_microphone(self, spec: str) -> None:
        self._host.services.studio.use_microphone(spec)
        self._change(microphone=spec)

    def _forget_calibration(self) -> None:
        def forgotten(_done: None) -> None:
            self._render()
            self._host.tell(Message("settings.calibration_gone"))

        self._host.errands.run(self._host.services.store.calibrations.reset, forgotten)

    def _erase(self, person_id: int) -> None:
        people = self._host.services.store.people

        def erased(_done: None) -> None:
            if self._host.settings.last_person == person_id:
                self._host.change_settings(last_person=None)
            self._host.errands.run(people.all, self._show_people)

        self._host.errands.run(lambda: people.erase(person_id), erased)
