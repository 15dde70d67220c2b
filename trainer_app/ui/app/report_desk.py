"""The report's mind: fold the logs of a person, show one, go back to others, save it as PDF."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from trainer_app.basics.messages import Message
from trainer_app.store.entries import SAID
from trainer_app.ui import text
from trainer_app.ui.app.history import History, history_of
from trainer_app.ui.app.host import Host, display_name
from trainer_app.ui.app.print_desk import PrintDesk
from trainer_app.ui.pages.report.page import ReportPage
from trainer_app.ui.pdf import report_pdf
from trainer_app.ui.presenters.report import report_state
from trainer_app.ui.presenters.report_state import NoReport, ReportState
from trainer_app.ui.presenters.report_ticks import with_tick
from trainer_app.ui.text import say

TOAST_LIFT = 100
"""Notes stand over the buttons at the foot of the page, not on them."""


@dataclass(frozen=True, slots=True)
class Again:
    """A rehearsal to repeat: the same audience, level, length, crowd size and sentences."""

    scenario: str
    seed: int
    level: int
    viewers: int
    minutes: int
    heard: tuple[str, ...] = ()


class ReportDesk(QObject):
    """Shows reports; every figure is folded anew from the log."""

    repeat_asked = Signal(object)

    def __init__(self, host: Host, page: ReportPage) -> None:
        super().__init__()
        self._host = host
        self._page = page
        self._history: History = ()
        self._shown: ReportState | None = None
        page.repeat_asked.connect(self._repeat)
        page.pdf_asked.connect(self._save)
        page.print_asked.connect(self._print)
        self._printing = PrintDesk(host)
        self._printing.pdf_asked.connect(self._save)
        page.run_asked.connect(self._show_run)
        page.ticked.connect(self._tick)

    def open(self, rehearsal: int | None = None) -> None:
        """Bring up the report of a rehearsal, of the newest one without an id."""
        host = self._host
        name, who = display_name(host.who), host.who
        libraries = host.services.library
        store = host.services.store

        def read() -> History:
            return history_of(store, libraries, who.id if who is not None else None, name, rehearsal)

        def show(history: History) -> None:
            self._history = history
            self._render(rehearsal)
            host.window.show_page("report")

        host.errands.run(read, show)

    def beat(self) -> None:
        """Nothing moves here."""

    def leave(self) -> None:
        """Nothing to let go."""

    def _render(self, rehearsal: int | None) -> None:
        if not self._history:
            self._shown = None
            who = self._host.who
            self._page.render(NoReport(display_name(who), who.avatar if who else 0))
            return
        known = [past.rehearsed for past in self._history]
        shown = next((r for r in known if r.rehearsal == rehearsal), known[-1])
        picture = self._host.who.avatar if self._host.who else 0
        self._shown = report_state(shown, known, picture=picture)
        self._page.render(self._shown)

    def _show_run(self, rehearsal: int) -> None:
        self._render(rehearsal)

    def _tick(self, comment: str, choice: str) -> None:
        """Keep what the person said of the own answer. The writer takes it at once; a full disk is told."""
        state, said = self._shown, next((known for known in SAID if known == choice), None)
        if state is None or said is None:
            return
        self._host.services.store.ticks.set(state.rehearsal, comment, said)
        self._history = tuple(
            replace(past, rehearsed=past.rehearsed.with_tick(comment, said))
            if past.info.id == state.rehearsal
            else past
            for past in self._history
        )
        self._shown = with_tick(state, comment, said)
        self._page.renew(self._shown)

    def _repeat(self) -> None:
        state = self._shown
        past = next((p for p in self._history if state and p.info.id == state.rehearsal), None)
        if past is not None:
            info = past.info
            minutes = max(1, round(info.planned_ms / 60_000))
            again = Again(info.scenario_id, info.seed, info.level, info.viewers, minutes, past.heard)
            self.repeat_asked.emit(again)

    def _print(self) -> None:
        if self._shown is not None:
            self._printing.ask(self._shown)

    def _save(self) -> None:
        state = self._shown
        if state is None:
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        path, honorific = folder / _file_name(state), text.addressed()

        def write() -> Path:
            folder.mkdir(parents=True, exist_ok=True)
            with text.addressing(honorific):
                report_pdf(state, path)
            return path

        def tell(made: Path) -> None:
            saved = Message.of("app.pdf_saved", folder=made.parent.name, name=made.name)
            self._host.toast.note(say(saved), lift=TOAST_LIFT)

        self._host.errands.run(write, tell)


def _file_name(state: ReportState) -> str:
    person = "".join(c for c in state.person if c.isalnum() or c in " -").strip() or "Gladi"
    return f"Rapor {person} {state.started_at[:10]} latihan {state.number}.pdf"
