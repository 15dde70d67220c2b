"""The questions of the tour that belong to no page of their own: the check's dialogs, erasing a person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton

from trainer_app.cli.tour_guide import Guide
from trainer_app.cli.tour_live import stage_empty
from trainer_app.cli.tour_pages import home, person, report, settings
from trainer_app.cli.tour_trainer import plain
from trainer_app.ui.app.print_desk import no_printer_dialog
from trainer_app.ui.pages.check.page import CheckPage
from trainer_app.ui.presenters.check import CheckPresenter
from trainer_app.ui.presenters.stage_seats import DEFAULT_TICKS

PARTNERS = ((2, "Bu Wati"), (3, "Kak Dewi"))


def check(guide: Guide) -> CheckPage:
    """The check of a pair, no camera yet."""
    scenarios = [(scenario.id, scenario.title) for scenario in guide.library.scenarios()]
    presenter = CheckPresenter(
        scenarios, run_number=2, seats="pair", partners=PARTNERS, partner=2, ticks=DEFAULT_TICKS
    )
    page = guide.page("check", CheckPage)
    page.set_person("Bu Sari", 0)
    page.bind(presenter)
    return page


def choice(guide: Guide) -> None:
    """How the rehearsal shall be."""
    check(guide).ask_choice()


def seats(guide: Guide) -> None:
    """Who sits here: host and moderator."""
    check(guide).ask_seats()


def ticks(guide: Guide) -> None:
    """What the moderator may do."""
    check(guide).ask_seats()
    press(guide, "moderatorTicksButton")


def phone(guide: Guide) -> None:
    """The address of a phone camera."""
    check(guide).asking.ask_address()


def erase(guide: Guide) -> None:
    """Whether a person shall be erased."""
    settings(guide)
    press(guide, "erase1")


def press(guide: Guide, name: str) -> None:
    """Press the button of that object name."""
    guide.settle()
    next(one for one in guide.window.findChildren(QAbstractButton, name) if one.isVisible()).click()


def no_printer(guide: Guide) -> None:
    """Printing was asked for, and there is no printer."""
    report(0)(guide)
    no_printer_dialog(guide.window).open()


def helped(scene: Callable[[Guide], object]) -> Callable[[Guide], None]:
    """Return the scene with the help of its page open."""

    def with_help(guide: Guide) -> None:
        scene(guide)
        guide.window.open_help()

    return with_help


DIALOG_SCENES: dict[str, Callable[[Guide], object]] = {
    "h-dialog-6-pilihan-latihan": choice,
    "h-dialog-7-dua-kursi": seats,
    "h-dialog-8-centang-moderator": ticks,
    "h-dialog-9-kamera-hp": phone,
    "h-dialog-10-hapus-orang": erase,
    "h-dialog-11-tanpa-printer": no_printer,
    "j-bantuan-beranda": helped(home),
    "j-bantuan-rumah": helped(person),
    "j-bantuan-cek": helped(check),
    "j-bantuan-panggung": helped(stage_empty),
    "j-bantuan-rapor": helped(report(0)),
    "j-bantuan-pengaturan": helped(settings),
    "j-bantuan-pelatih": helped(plain),
}
