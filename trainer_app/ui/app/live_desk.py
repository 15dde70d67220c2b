"""One live: the rehearsal, its log on the way to the disk, the stage that shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from trainer_app.basics.events import LogEvent
from trainer_app.basics.messages import StoreError
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.model import Scenario
from trainer_app.scenario.schema import as_json
from trainer_app.ui.app.history import Experience, experience_of, history_of
from trainer_app.ui.app.host import Host, display_name
from trainer_app.ui.app.report_desk import Again
from trainer_app.ui.pages.stage import StagePage
from trainer_app.ui.presenters.check_state import StartChoice
from trainer_app.ui.presenters.stage import StagePresenter
from trainer_app.ui.presenters.stage_audience import ages_offered

MS_PER_MINUTE = 60_000
VIEWERS_OF_AUDIENCE = {5: 20, 40: 160, 300: 1200}
"""From people watching at once (what the learner chooses) to people who come by in 20 minutes (what the crowd
is told): about a quarter of those who come by watch at the same time (AUDIENCE 1.3: 160 seen, 41 at once)."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be rehearsed."""

    scenario: str
    seed: int
    level: int
    viewers: int
    minutes: int
    heard: tuple[str, ...]


class LiveDesk(QObject):
    """Runs a live while the stage is up; `over` carries the id of the rehearsal when it has ended."""

    over = Signal(int)

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._page: StagePage | None = None
        self._presenter: StagePresenter | None = None
        self._rehearsal_id = 0
        self.rows_kept = 0

    @property
    def page(self) -> StagePage | None:
        """The stage that is up, None while no live runs."""
        return self._page

    def open(self, choice: StartChoice) -> None:
        """Begin a live of this choice, at the level that fits the person's experience."""
        viewers = VIEWERS_OF_AUDIENCE[choice.audience]
        seed = self._host.services.new_seed()

        def begin(experience: Experience) -> None:
            plan = Plan(choice.scenario, seed, experience.level, viewers, choice.minutes, experience.heard)
            self._begin(plan, met_raid=experience.met_raid)

        self._with_experience(begin)

    def repeat(self, again: Again) -> None:
        """Begin the same live once more: same seed, level and scenario."""
        plan = Plan(again.scenario, again.seed, again.level, again.viewers, again.minutes, again.heard)
        self._with_experience(lambda experience: self._begin(plan, met_raid=experience.met_raid))

    def beat(self) -> None:
        """Newest frame to the phone, newest measures to the rehearsal."""
        if self._presenter is None or self._page is None:
            return
        studio = self._host.services.studio
        frame = studio.camera.preview.take()
        if frame is not None:
            self._page.show_frame(frame.bgr)
        self._presenter.beat(
            round(self._host.services.clock.now_s() * 1000),
            studio.analyst.latest.take(),
            studio.listener.latest.take(),
            studio.camera_status(),
            studio.microphone_status(),
        )

    @property
    def is_running(self) -> bool:
        """True while a live is on the stage."""
        return self._presenter is not None

    def ask_end(self) -> None:
        """Ask once whether the live shall end, e.g. when the window is being closed."""
        if self._page is not None:
            self._page.ask_end()

    def leave(self) -> None:
        """Let the presenter go."""
        if self._presenter is not None:
            self._presenter.deleteLater()
            self._presenter = None
            self._page = None
            self._host.window.may_close = True

    def _with_experience(self, then: Callable[[Experience], None]) -> None:
        host, who = self._host, self._host.who
        store, libraries = host.services.store, host.services.library

        def look_back() -> Experience:
            try:
                past = history_of(store, libraries, who.id, "") if who is not None else ()
            except StoreError:
                return Experience()  # an unreadable past must not keep anybody from rehearsing
            return experience_of(past)

        host.errands.run(look_back, then)

    def _begin(self, plan: Plan, *, met_raid: bool) -> None:
        host = self._host
        library = host.services.library(host.language)
        scenario = library.get(plan.scenario)
        planned_ms = plan.minutes * MS_PER_MINUTE
        run_number = (host.who.rehearsals if host.who else 0) + 1
        rehearsal = Rehearsal(
            scenario,
            library.bank,
            seed=plan.seed,
            level=plan.level,
            viewers=plan.viewers,
            planned_ms=planned_ms,
            run_number=run_number,
            honorific=host.who.honorific if host.who else "Bu",
            heard=plan.heard,
        )
        self._presenter = StagePresenter(
            rehearsal,
            self._log(plan, scenario, planned_ms),
            display_name(host.who),
            run_number,
            scenario=scenario,
            letter_keys=host.settings.letter_keys,
            avatar=host.who.avatar if host.who else 0,
            raid_met_before=met_raid,
            alone=host.seating.seats == "alone",
            permissions=host.seating.ticks,
            follow_ages=ages_offered(by_trainer=host.settings.follow_ages),
        )
        self._presenter.ended.connect(self._ended)
        self._show(self._presenter)

    def _log(self, plan: Plan, scenario: Scenario, planned_ms: int) -> Callable[[list[LogEvent]], None]:
        """Begin the rehearsal in the store and return what keeps its rows."""
        host = self._host
        sessions = host.services.store.sessions
        person = host.who.id if host.who else None
        began = host.services.wall_time()
        number = sessions.start(
            person, as_json(scenario), plan.seed, plan.level, plan.viewers, planned_ms, began
        )
        self._rehearsal_id = number
        self.rows_kept = 0

        def keep(rows: list[LogEvent]) -> None:
            sessions.append(number, rows)
            self.rows_kept += len(rows)

        return keep

    def _show(self, presenter: StagePresenter) -> None:
        host = self._host
        page = host.window.fresh("stage")
        assert isinstance(page, StagePage)
        self._page = page
        page.bind(presenter)
        page.camera_retry.connect(self._retry)
        page.microphone_retry.connect(self._retry)
        page.camera_chosen.connect(self._use_camera)
        host.window.may_close = False
        host.services.studio.open()
        host.errands.run(host.list_cameras, page.set_cameras)
        host.window.show_page("stage")

    def _retry(self) -> None:
        self._host.services.studio.retry()

    def _use_camera(self, spec: str) -> None:
        self._host.services.studio.use_camera(spec)

    def _ended(self) -> None:
        host, number = self._host, self._rehearsal_id
        at = host.services.wall_time()
        host.errands.run(
            lambda: host.services.store.sessions.finish(number, at), lambda _saved: self.over.emit(number)
        )
