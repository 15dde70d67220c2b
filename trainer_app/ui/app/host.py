"""What every desk of the window shares: the rooms below, the window, errands, a way to tell something."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from trainer_app.audience.address import USUAL
from trainer_app.basics.messages import Message
from trainer_app.capture.webcam import list_cameras
from trainer_app.store.people import Person
from trainer_app.store.settings import Settings
from trainer_app.ui import text
from trainer_app.ui.app.errands import Errands
from trainer_app.ui.app.services import Services
from trainer_app.ui.app.window import MainWindow
from trainer_app.ui.presenters.stage_seats import DEFAULT_TICKS, Seats
from trainer_app.ui.text import say, word
from trainer_app.ui.widgets.toast import Toast

SAMPLE = "sample"
LOOK_S = 5.0
"""How long an errand waits for the list of microphones."""


@dataclass(frozen=True, slots=True)
class Seating:
    """Who sits at this laptop beside the host. partner: id of the moderator, None for somebody unnamed."""

    seats: Seats = "alone"
    partner: int | None = None
    ticks: frozenset[str] = DEFAULT_TICKS


@dataclass(slots=True)
class Host:
    """The bundle. `seating` is kept between rehearsals of this start of the app, so that two can swap."""

    services: Services
    window: MainWindow
    errands: Errands
    toast: Toast
    seating: Seating = field(default_factory=Seating)
    _who: Person | None = field(default=None, init=False)

    @property
    def who(self) -> Person | None:
        """The person at the laptop now, None on the first page; every sentence addresses that person."""
        return self._who

    @who.setter
    def who(self, person: Person | None) -> None:
        self._who = person
        honorific = person.honorific if person is not None else USUAL
        if honorific != text.addressed():
            text.set_addressed(honorific)
            self.window.mark_stale()

    @property
    def settings(self) -> Settings:
        """The settings now."""
        return self.services.store.settings.value

    @property
    def language(self) -> str:
        """The language that is spoken now; the content comes in the same one."""
        return text.language()

    def change_settings(self, **changes: object) -> None:
        """Use and keep changed settings; the disk is written beside."""
        self.apply_settings(self.settings.model_copy(update=changes))

    def apply_settings(self, settings: Settings) -> None:
        """Use and keep these settings; a disk that refuses is told, the settings hold until the end."""
        store = self.services.store
        store.settings.value = settings
        self.errands.run(lambda: store.settings.save(settings))

    def list_cameras(self) -> list[tuple[str, str]]:
        """Return the cameras to choose from, (name, spec), the sample last. Takes time: for an errand."""
        return [*((camera.name, camera.spec) for camera in list_cameras()), (word("app.sample"), SAMPLE)]

    def list_microphones(self) -> list[tuple[str, str]]:
        """Return the microphones to choose from, as `list_cameras`."""
        found = self.services.studio.microphone.wait_for_microphones(LOOK_S)
        return [*((mic.name, mic.spec) for mic in found), (word("app.sample"), SAMPLE)]

    def tell(self, message: Message) -> None:
        """Say one sentence over the page."""
        self.toast.note(say(message))


class Desk(Protocol):
    """The mind behind a page while it is up."""

    def beat(self) -> None:
        """Take one beat of the heartbeat."""
        ...

    def leave(self) -> None:
        """The page goes; let go of what only it needed."""
        ...


def display_name(person: Person | None) -> str:
    """Return a person as addressed, e.g. "Bu Sari"; empty without one."""
    if person is None:
        return ""
    return word("common.named", honorific=person.honorific, name=person.name)
