"""The report page: four tabs, the way back, the PDF; before the first report, what will stand here."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from trainer_app.ui.pages.report.comments import CommentsTab
from trainer_app.ui.pages.report.facts import FactsTab
from trainer_app.ui.pages.report.progress import ProgressTab
from trainer_app.ui.pages.report.summary import SummaryTab
from trainer_app.ui.presenters.report_state import NoReport, ReportShown, ReportState
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import art
from trainer_app.ui.widgets.buttons import PlainButton, PrimaryButton
from trainer_app.ui.widgets.controls import Page, column, label, row, scrolling
from trainer_app.ui.widgets.regions import mark
from trainer_app.ui.widgets.topbar import PersonBadge, TopBar

Tab = Literal["summary", "comments", "progress", "facts"]
TABS: tuple[Tab, ...] = ("summary", "comments", "progress", "facts")


class ReportPage(Page[ReportShown]):
    """back() · home_asked() · repeat_asked() · pdf_asked() · print_asked() · live_asked().

    run_asked(rehearsal id): the report of another rehearsal. ticked(comment, "yes" | "partly" | "no").
    """

    back = Signal()
    home_asked = Signal()
    repeat_asked = Signal()
    pdf_asked = Signal()
    print_asked = Signal()
    run_asked = Signal(int)
    live_asked = Signal()
    ticked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__("reportPage")
        self._tab: Tab = "summary"
        self._shown: int | None = None
        self._bar: TopBar | None = None
        self._stack = QStackedWidget()
        self._comments: CommentsTab | None = None
        for number, tab in enumerate(TABS, 1):
            self._key(f"Ctrl+{number}", lambda tab=tab: self.open_tab(tab))
        self._key("Ctrl+P", self._ask_print)
        self._key("Ctrl+S", self._ask_pdf)
        self._key("Ctrl+R", self._ask_again)
        self._key("Esc", self.back.emit)
        self.compose()

    def _key(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def build(self, body: QWidget) -> None:
        """Everything here depends on the state."""
        self._column = column(body)

    def show_state(self, state: ReportShown) -> None:
        """Show a report or say that there is none yet; another rehearsal begins at its first tab."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._bar = self._comments = None
        if isinstance(state, NoReport):
            self._show_none(state)
            return
        if self._shown != state.rehearsal:
            self._shown, self._tab = state.rehearsal, "summary"
        self._show_report(state)

    def _show_report(self, state: ReportState) -> None:
        tabs = tuple((tab, word(f"report.{tab}")) for tab in TABS)
        self._bar = TopBar(word("report.title", name=state.person), word("common.back"), tabs)
        self._bar.back.connect(self.back)
        self._bar.tab_chosen.connect(self.open_tab)
        pdf = PlainButton(word("report.pdf"), size="s", icon="file-pdf-fill")
        pdf.setObjectName("pdfButton")
        pdf.clicked.connect(self._ask_pdf)
        self._bar.add(pdf)
        paper = PlainButton(word("print.print"), size="s", icon="printer-fill")
        paper.setObjectName("printButton")
        paper.clicked.connect(self._ask_print)
        self._bar.add(paper)
        self._column.addWidget(self._bar)
        summary = SummaryTab(state)
        summary.moment_asked.connect(self._open_moment)
        summary.repeat_asked.connect(self.repeat_asked)
        summary.home_asked.connect(self.home_asked)
        self._comments = CommentsTab(state)
        self._comments.ticked.connect(self.ticked)
        progress = ProgressTab(state)
        progress.run_asked.connect(self.run_asked)
        self._stack = QStackedWidget()
        for widget in (summary, scrolling(self._comments), scrolling(progress), scrolling(FactsTab(state))):
            mark(widget)
            self._stack.addWidget(widget)
        self._column.addWidget(self._stack, 1)
        self.open_tab(self._tab)

    def renew(self, state: ReportState) -> None:
        """Show the same report with another tick: only the facts are made anew, so the focus stays."""
        self.state = state
        if self._comments is None:
            return
        self._comments.renew(state)
        place = TABS.index("facts")
        open_now, old = self._stack.currentIndex(), self._stack.widget(place)
        self._stack.insertWidget(place, scrolling(FactsTab(state)))
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.setCurrentIndex(open_now)

    def open_tab(self, tab: Tab) -> None:
        """Open a tab."""
        if self._bar is None:
            return
        self._tab = tab
        on_a_tab = any(one.hasFocus() for one in self._bar.tabs.values())
        self._bar.open_tab(tab)
        if on_a_tab:
            self._bar.tabs[tab].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._stack.setCurrentIndex(TABS.index(tab))

    @property
    def tab(self) -> Tab:
        """The open tab."""
        return self._tab

    def first_focus(self) -> QWidget | None:
        """The open tab, so that arrows and Tab go on from there."""
        return self._bar.tabs[self._tab] if self._bar is not None else None

    def _open_moment(self, at_s: float, comment: str) -> None:
        self.open_tab("comments")
        if self._comments is not None:
            state = self.state if isinstance(self.state, ReportState) else None
            then = state.then_at(at_s) if state else ()
            said = [say(part) for part in state.said_at(at_s)] if state else []
            self._comments.open_at(at_s, comment, then, said)

    def _ask_pdf(self) -> None:
        if isinstance(self.state, ReportState):
            self.pdf_asked.emit()

    def _ask_print(self) -> None:
        if isinstance(self.state, ReportState):
            self.print_asked.emit()

    def _ask_again(self) -> None:
        if isinstance(self.state, ReportState):
            self.repeat_asked.emit()

    def _show_none(self, state: NoReport) -> None:
        bar = TopBar(word("report.results"), word("common.back"))
        bar.back.connect(self.back)
        bar.add(PersonBadge(state.person, state.picture))
        self._column.addWidget(bar)
        content = QWidget()
        inner = column(content, 14, (40, 26, 40, 28))
        inner.addStretch(1)
        picture = label()
        picture.setPixmap(art("empty-results", look.px(520), self.devicePixelRatioF()))
        for part in (
            picture,
            label(word("report.empty_title"), "h1", wrap=True),
            label(word("report.empty_hint"), "lead", "text_2", wrap=True),
        ):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inner.addWidget(part)
        line = row(None, 12)
        line.addStretch(1)
        start = PrimaryButton(word("report.empty_start"), icon="broadcast-fill")
        start.setObjectName("startFirstButton")
        start.clicked.connect(self.live_asked)
        line.addWidget(start)
        line.addStretch(1)
        inner.addLayout(line)
        inner.addStretch(1)
        self._column.addWidget(scrolling(content), 1)
