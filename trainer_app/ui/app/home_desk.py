"""The first page and a person's own page: who is here, what was cut off, which door."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from trainer_app.store.people import Honorific, Person
from trainer_app.store.sessions import SessionInfo
from trainer_app.ui.app.host import Host, display_name
from trainer_app.ui.pages.home import CutOff, HomePage, HomePerson, HomeState
from trainer_app.ui.pages.person import DoorKey, PersonPage, PersonState

HONORIFICS: dict[str, Honorific] = {"Bu": "Bu", "Kak": "Kak", "Pak": "Pak"}
MS_PER_MINUTE = 60_000


class HomeDesk(QObject):
    """Shows the names; keeps the list of people fresh."""

    person_chosen = Signal(object)
    report_asked = Signal(object)

    def __init__(self, host: Host, page: HomePage) -> None:
        super().__init__()
        self._host = host
        self._page = page
        self._people: tuple[Person, ...] = ()
        self._cut: tuple[SessionInfo, ...] = ()
        page.person_chosen.connect(self._choose)
        page.name_added.connect(self._add)
        page.report_asked.connect(self._report)
        page.cut_dismissed.connect(self._dismiss)

    def open(self) -> None:
        """Bring the page up with fresh names."""
        self._host.who = None
        self._refresh(lambda: self._host.window.show_page("home"))

    def beat(self) -> None:
        """Nothing moves here."""

    def leave(self) -> None:
        """Nothing to let go."""

    def _refresh(self, then: Callable[[], object] = lambda: None) -> None:
        store = self._host.services.store

        def read() -> tuple[tuple[Person, ...], tuple[SessionInfo, ...]]:
            return store.people.all(), store.sessions.unfinished()

        def show(found: tuple[tuple[Person, ...], tuple[SessionInfo, ...]]) -> None:
            self._people, self._cut = found
            self._render()
            then()

        self._host.errands.run(read, show)

    def _render(self) -> None:
        settings = self._host.settings
        people = tuple(HomePerson(p.id, p.name, p.honorific, p.avatar, p.rehearsals) for p in self._people)
        self._page.render(HomeState(people, settings.last_person, self._cut_off(), settings.text_scale))

    def _cut_off(self) -> CutOff | None:
        told = [info for info in self._cut if info.last_ms > 0]
        if not told:
            return None
        info = told[0]
        return CutOff(info.id, display_name(self._person(info.person_id)), info.last_ms // MS_PER_MINUTE)

    def _person(self, person_id: int | None) -> Person | None:
        return next((p for p in self._people if p.id == person_id), None)

    def _choose(self, person_id: int) -> None:
        person = self._person(person_id)
        if person is not None:
            self._host.change_settings(last_person=person.id)
            self.person_chosen.emit(person)

    def _add(self, nick: str, honorific: str, picture: int) -> None:
        people = self._host.services.store.people
        known = HONORIFICS.get(honorific, "Bu")

        def chosen(person: Person) -> None:
            self._people = (*self._people, person)
            self._choose(person.id)

        self._host.errands.run(lambda: people.add(nick, known, picture), chosen)

    def _report(self, rehearsal_id: int) -> None:
        info = next((i for i in self._cut if i.id == rehearsal_id), None)
        if info is None:
            return
        person = self._person(info.person_id)

        def show(_done: None) -> None:
            self._host.who = person
            self.report_asked.emit(info)

        self._host.errands.run(lambda: self._host.services.store.sessions.close_cut(info.id), show)

    def _dismiss(self, rehearsal_id: int) -> None:
        sessions = self._host.services.store.sessions
        self._host.errands.run(lambda: sessions.close_cut(rehearsal_id), lambda _done: self._refresh())


class PersonDesk(QObject):
    """Shows a person's doors."""

    def __init__(self, host: Host, page: PersonPage) -> None:
        super().__init__()
        self._host = host
        self._page = page

    def open(self, person: Person) -> None:
        """Bring the page up for a person, with the count of rehearsals as it is now."""
        self._host.who = person
        store = self._host.services.store

        def show(people: tuple[Person, ...]) -> None:
            fresh = next((p for p in people if p.id == person.id), person)
            self._host.who = fresh
            suggested: DoorKey = "check" if fresh.rehearsals == 0 else "live"
            name = display_name(fresh)
            self._page.render(PersonState(name, fresh.avatar, fresh.rehearsals, fresh.last_at, suggested))
            self._host.window.show_page("person")

        self._host.errands.run(store.people.all, show)

    def beat(self) -> None:
        """Nothing moves here."""

    def leave(self) -> None:
        """Nothing to let go."""
