"""The way through the window: who sits here, which page comes next, one heartbeat for whichever is up."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

from trainer_app.basics.messages import Message
from trainer_app.store.people import Person
from trainer_app.store.sessions import SessionInfo
from trainer_app.ui import text
from trainer_app.ui.app.calibration_keeper import JUDGED_PAGES, CalibrationKeeper
from trainer_app.ui.app.check_desk import CheckDesk
from trainer_app.ui.app.demo_desk import DemoDesk
from trainer_app.ui.app.demo_gate import TrainerGate
from trainer_app.ui.app.errands import Errands
from trainer_app.ui.app.front import FrontWatch
from trainer_app.ui.app.home_desk import HomeDesk, PersonDesk
from trainer_app.ui.app.host import Desk, Host
from trainer_app.ui.app.live_desk import LiveDesk
from trainer_app.ui.app.report_desk import Again, ReportDesk
from trainer_app.ui.app.services import Services
from trainer_app.ui.app.settings_desk import SettingsDesk
from trainer_app.ui.app.window import AnyPage, MainWindow
from trainer_app.ui.heartbeat import Heartbeat
from trainer_app.ui.pages.check.page import CheckPage
from trainer_app.ui.pages.demo.page import DemoPage
from trainer_app.ui.pages.home import HomePage
from trainer_app.ui.pages.person import PersonPage
from trainer_app.ui.pages.report.page import ReportPage
from trainer_app.ui.pages.settings import SettingsPage
from trainer_app.ui.pages.stage import StagePage
from trainer_app.ui.presenters.check_state import StartChoice
from trainer_app.ui.widgets.focus import FocusRing
from trainer_app.ui.widgets.toast import Toast

PageT = TypeVar("PageT", bound=AnyPage)
LIVE_PAGES = ("check", "stage", "trainer")
"""Pages during which camera and microphone are on."""


class Journey(QObject):
    """Owns the window and the desks behind its pages."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.window = MainWindow(
            {
                "home": HomePage,
                "person": PersonPage,
                "check": CheckPage,
                "stage": StagePage,
                "report": ReportPage,
                "settings": SettingsPage,
                "trainer": DemoPage,
            },
            services.store.settings.value.text_scale,
        )
        self.errands = Errands(self._told)
        self.toast = Toast(self.window.central())
        self.host = Host(services, self.window, self.errands, self.toast)
        self.keeper = CalibrationKeeper(services, self.errands)
        self._front = FrontWatch(self.host)
        self.gate = TrainerGate(self.host)
        self.gate.passed.connect(self.go_trainer)
        self._ring = FocusRing(self.window)
        self._desks: dict[str, Desk] = {}
        self._store_message: Message | None = None
        self._faults_told = 0
        self._heart = Heartbeat(self.beat, self)
        self.window.text_scale_chosen.connect(self._scale)
        self.window.close_asked.connect(self._close_asked)
        self.window.help_asked.connect(self.window.open_help)

    # --- beginning and end ----------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the window and let the heart beat."""
        self.window.set_text_scale(self.host.settings.text_scale)
        self.window.show()
        self._heart.start()
        self.go_home()
        for message in self.host.services.store.found:
            self.host.tell(message)

    def end(self) -> None:
        """Stop everything; what was appended to the log is brought to the disk by the store's close."""
        self._heart.stop()
        self._front.stop()
        self.keeper.keep()
        self.host.services.studio.end()
        self.errands.close()

    def beat(self) -> None:
        """One beat: finished errands, then the desk of the page that is up, then the state of the store."""
        self.errands.beat()
        desk = self._desks.get(self.window.current())
        if desk is not None:
            desk.beat()
        if self.window.current() in JUDGED_PAGES:
            self.keeper.beat(self.host.who)
        self._watch_store()
        faults = self.host.services.faults()
        if faults > self._faults_told:
            self._faults_told = faults
            self.host.tell(Message("app.errand_failed"))

    def _watch_store(self) -> None:
        """Say once that rows do not reach the disk, and do not let the window close over them unasked."""
        message = self.host.services.store.status.message
        if message == self._store_message:
            return
        self._store_message = message
        if message is not None:
            self.host.tell(message)
        self.window.may_close = message is None and not self.live().is_running

    # --- the way --------------------------------------------------------------------------------------

    def go_home(self) -> None:
        """To the names."""
        self._leave("home")
        self.home().open()

    def go_person(self, person: Person) -> None:
        """To a person's doors."""
        self._leave("person")
        self.person().open(person)

    def go_check(self) -> None:
        """To the ready check."""
        self._leave("check")
        self.check().open()

    def go_live(self, choice: StartChoice) -> None:
        """To the stage."""
        self._leave("stage")
        self.live().open(choice)

    def go_again(self, again: Again) -> None:
        """To the stage, for the same rehearsal once more."""
        self._leave("stage")
        self.live().repeat(again)

    def go_report(self, rehearsal: int | None = None) -> None:
        """To a report, the newest without an id."""
        self._leave("report")
        self.report().open(rehearsal)

    def go_settings(self) -> None:
        """To the settings."""
        self._leave("settings")
        self.settings().open()

    def go_trainer(self) -> None:
        """To the camera demonstration; the code was given."""
        self._leave("trainer")
        self.demo().open()

    def go_back_to_person(self) -> None:
        """To the doors of who is here, to the names when nobody is."""
        if self.host.who is not None:
            self.go_person(self.host.who)
        else:
            self.go_home()

    def _leave(self, next_page: str) -> None:
        desk = self._desks.get(self.window.current())
        if desk is not None:
            desk.leave()
        self.keeper.keep()
        if next_page not in LIVE_PAGES:
            self.host.services.studio.shut()

    # --- desks, each made with its page at the first visit --------------------------------------------

    def home(self) -> HomeDesk:
        """Return the desk of the names."""
        desk = self._desks.get("home")
        if not isinstance(desk, HomeDesk):
            page = self._page("home", HomePage)
            desk = self._desks["home"] = HomeDesk(self.host, page)
            desk.person_chosen.connect(self.go_person)
            desk.report_asked.connect(lambda info: self._cut_report(info))
            page.settings_asked.connect(self.go_settings)
            page.trainer_asked.connect(self.gate.ask)
            page.text_scale_chosen.connect(self._scale)
        return desk

    def person(self) -> PersonDesk:
        """Return the desk of a person's doors."""
        desk = self._desks.get("person")
        if not isinstance(desk, PersonDesk):
            page = self._page("person", PersonPage)
            desk = self._desks["person"] = PersonDesk(self.host, page)
            page.check_asked.connect(self.go_check)
            page.live_asked.connect(self.go_check)
            page.results_asked.connect(lambda: self.go_report())
            page.back.connect(self.go_home)
        return desk

    def check(self) -> CheckDesk:
        """Return the desk of the ready check."""
        desk = self._desks.get("check")
        if not isinstance(desk, CheckDesk):
            desk = self._desks["check"] = CheckDesk(self.host)
            desk.back_asked.connect(self.go_back_to_person)
            desk.start_asked.connect(self.go_live)
        return desk

    def live(self) -> LiveDesk:
        """Return the desk of the stage."""
        desk = self._desks.get("stage")
        if not isinstance(desk, LiveDesk):
            desk = self._desks["stage"] = LiveDesk(self.host)
            desk.over.connect(self.go_report)
        return desk

    def report(self) -> ReportDesk:
        """Return the desk of the reports."""
        desk = self._desks.get("report")
        if not isinstance(desk, ReportDesk):
            page = self._page("report", ReportPage)
            desk = self._desks["report"] = ReportDesk(self.host, page)
            page.back.connect(self.go_back_to_person)
            page.home_asked.connect(self.go_home)
            page.live_asked.connect(self.go_check)
            desk.repeat_asked.connect(self.go_again)
        return desk

    def demo(self) -> DemoDesk:
        """Return the desk of the camera demonstration."""
        desk = self._desks.get("trainer")
        if not isinstance(desk, DemoDesk):
            desk = self._desks["trainer"] = DemoDesk(self.host)
            desk.back_asked.connect(self.go_home)
        return desk

    def settings(self) -> SettingsDesk:
        """Return the desk of the settings."""
        desk = self._desks.get("settings")
        if not isinstance(desk, SettingsDesk):
            page = self._page("settings", SettingsPage)
            desk = self._desks["settings"] = SettingsDesk(self.host, page)
            page.back.connect(self.go_home)
            desk.language_chosen.connect(self._speak)
            desk.text_scale_chosen.connect(self._scale)
        return desk

    def _page(self, name: str, kind: type[PageT]) -> PageT:
        page = self.window.page(name)
        assert isinstance(page, kind)
        return page

    # --- what concerns every page ---------------------------------------------------------------------

    def _cut_report(self, info: SessionInfo) -> None:
        self.go_report(info.id)

    def _scale(self, scale: float) -> None:
        self.host.change_settings(text_scale=scale)
        self.window.set_text_scale(scale)

    def _speak(self, language: str) -> None:
        text.set_language("en" if language == "en" else "id")
        self.window.retranslate()

    def _told(self, message: Message) -> None:
        self.host.tell(message)

    def _close_asked(self) -> None:
        if self.live().is_running:
            self.live().ask_end()
            return
        self.host.tell(Message("app.close_unsaved"))
        self.window.may_close = True
