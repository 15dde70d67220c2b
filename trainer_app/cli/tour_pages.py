"""The light pages of the tour: names, doors, reports, settings, first run."""

from __future__ import annotations

from collections.abc import Callable

from trainer_app import __version__
from trainer_app.cli.tour_guide import Guide, three_rehearsals
from trainer_app.ui.pages.home import CutOff, HomePage, HomePerson, HomeState
from trainer_app.ui.pages.person import PersonPage, PersonState
from trainer_app.ui.pages.report.page import ReportPage
from trainer_app.ui.pages.settings import SettingsPage, SettingsState
from trainer_app.ui.presenters.report import report_state
from trainer_app.ui.presenters.report_state import NoReport

SARI = "Bu Sari"
PEOPLE = (
    HomePerson(1, "Sari", "Bu", 0, 1),
    HomePerson(2, "Wati", "Bu", 1, 3),
    HomePerson(3, "Ningsih", "Bu", 2, 0),
    HomePerson(4, "Dewi", "Kak", 3, 2),
    HomePerson(5, "Yuli", "Bu", 4, 1),
    HomePerson(6, "Rohmah", "Bu", 5, 3),
    HomePerson(7, "Endang", "Bu", 6, 0),
    HomePerson(8, "Aisyah", "Bu", 7, 2),
    HomePerson(9, "Tuti", "Bu", 8, 3),
    HomePerson(10, "Lilis", "Kak", 9, 1),
)


def home(guide: Guide) -> None:
    """Ten people."""
    guide.page("home", HomePage).render(HomeState(PEOPLE, 1))


def home_cut_off(guide: Guide) -> None:
    """Ten people, and a rehearsal that a power cut ended."""
    guide.page("home", HomePage).render(HomeState(PEOPLE, 1, CutOff(7, SARI, 7)))


def welcome(guide: Guide) -> None:
    """Nobody yet."""
    guide.page("home", HomePage).render(HomeState())


def add_name(guide: Guide) -> None:
    """The question for a name."""
    page = guide.page("home", HomePage)
    page.render(HomeState(PEOPLE[:2], 1))
    page.ask_name()


def person(guide: Guide) -> None:
    """The doors before the second rehearsal."""
    guide.page("person", PersonPage).render(PersonState(SARI, 0, 1, "2026-11-10T09:00:00+07:00", "check"))


def report(tab: int) -> Callable[[Guide], None]:
    """Return the scene of a tab of the third report: 0 summary, 1 comments, 2 progress, 3 facts."""

    def scene(guide: Guide) -> None:
        runs = three_rehearsals(guide.language, SARI)
        page = guide.page("report", ReportPage)
        page.render(report_state(runs[-1], runs, picture=0))
        page.open_tab(("summary", "comments", "progress", "facts")[tab])

    return scene


def no_report(guide: Guide) -> None:
    """The results of somebody who has not rehearsed yet."""
    guide.page("report", ReportPage).render(NoReport("Bu Ningsih", 2))


def settings(guide: Guide) -> None:
    """The settings."""
    people = tuple((person.id, f"{person.honorific} {person.nick}") for person in PEOPLE[:3])
    cameras = (("auto", "HD Webcam"),)
    state = SettingsState(
        language=guide.language, cameras=cameras, people=people, folder="~/gladi-live", version=__version__
    )
    guide.page("settings", SettingsPage).render(state)


PAGE_SCENES: dict[str, Callable[[Guide], object]] = {
    "a-beranda": home,
    "a-beranda-terputus": home_cut_off,
    "b-rumah": person,
    "e-rapor-1-ringkasan": report(0),
    "e-rapor-2-komentar": report(1),
    "e-rapor-3-kemajuan": report(2),
    "e-rapor-5-fakta": report(3),
    "i-awal-1-selamat-datang": welcome,
    "i-awal-2-tambah-nama": add_name,
    "i-awal-3-hasil-kosong": no_report,
    "x-pengaturan": settings,
}
