"""The first page: who rehearses today; on a new laptop a welcome instead. Signals say what was pressed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.scale import TEXT_SCALES
from trainer_app.ui.widgets.buttons import PlainButton, PrimaryButton
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.controls import IconView, Page, column, label, row, scrolling
from trainer_app.ui.widgets.help_panel import HelpDoor
from trainer_app.ui.widgets.hero import Hero
from trainer_app.ui.widgets.name_dialog import NameDialog
from trainer_app.ui.widgets.regions import mark
from trainer_app.ui.widgets.scroll import reveal
from trainer_app.ui.widgets.segmented import SegmentedControl
from trainer_app.ui.widgets.steps import step_line
from trainer_app.ui.widgets.tiles import RUNS, AddTile, PersonTile, Pressable


@dataclass(frozen=True, slots=True)
class HomePerson:
    """One tile. honorific: "Bu", "Kak" or "Pak"; rehearsals: finished ones."""

    id: int
    nick: str
    honorific: str
    picture: int
    rehearsals: int


@dataclass(frozen=True, slots=True)
class CutOff:
    """A rehearsal that the last run of the app did not finish. minute: full minutes that are saved."""

    rehearsal: int
    name: str
    minute: int


@dataclass(frozen=True, slots=True)
class HomeState:
    """Everyone on this laptop; who rehearsed last; a cut-off rehearsal to speak of; the text scale."""

    people: tuple[HomePerson, ...] = ()
    last: int | None = None
    cut: CutOff | None = None
    text_scale: float = 1.0


class HomePage(Page[HomeState]):
    """The page of tiles.

    person_chosen(id) · name_added(nick, honorific, picture) · report_asked(rehearsal id of the cut one) ·
    cut_dismissed(rehearsal id) · settings_asked() · trainer_asked() · text_scale_chosen(scale).
    """

    person_chosen = Signal(int)
    name_added = Signal(str, str, int)
    report_asked = Signal(int)
    cut_dismissed = Signal(int)
    settings_asked = Signal()
    trainer_asked = Signal()
    text_scale_chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__("homePage")
        self._tiles: list[Pressable] = []
        self._start: QWidget | None = None
        self._right: QVBoxLayout
        for keys, act in (("Ctrl+N", self.ask_name), ("Ctrl+Shift+P", self.trainer_asked.emit)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.compose()

    def build(self, body: QWidget) -> None:
        """The plum panel; the rest depends on who is there."""
        line = row(body, 0)
        line.addWidget(Hero(word("common.app"), word("home.slogan"), word("home.purpose")))
        self._line = line
        self._main = QWidget()
        line.addWidget(self._main, 1)

    def show_state(self, state: HomeState) -> None:
        """Tiles, or the welcome when nobody is there yet."""
        self._line.removeWidget(self._main)
        self._main.hide()
        self._main.deleteLater()
        self._main = QWidget()
        self._line.addWidget(self._main, 1)
        self._tiles = []
        self._start = None
        self._right = column(self._main, 0, (34, 34, 34, 24))
        if state.cut is not None:
            self._right.addWidget(_inset(self._cut_banner(state.cut)))
            self._right.addSpacing(look.px(16))
        if state.people:
            self._build_tiles(state)
        else:
            self._build_welcome(state)

    def first_focus(self) -> QWidget | None:
        """The tile of who rehearsed last, else the first one."""
        chosen = [tile for tile in self._tiles if isinstance(tile, PersonTile) and self._is_last(tile)]
        return next(iter(chosen or self._tiles), self._start)

    def _is_last(self, tile: PersonTile) -> bool:
        return self.state is not None and tile.person == self.state.last

    def _build_tiles(self, state: HomeState) -> None:
        self._right.addWidget(_inset(label(word("home.title"), "h1", wrap=True)))
        self._right.addWidget(_inset(label(word("home.hint"), "lead", "text_2")))
        self._right.addSpacing(look.px(12))
        holder = QWidget()
        mark(holder)
        grid = QGridLayout(holder)
        grid.setContentsMargins(*(look.px(6),) * 4)
        grid.setSpacing(look.px(16))
        columns = self._columns()
        for person in state.people:
            tile = PersonTile(
                person.id,
                word("common.named", honorific=person.honorific, name=person.nick),
                person.picture,
                person.rehearsals,
                _status(person.rehearsals),
                chosen=person.id == state.last,
            )
            tile.setObjectName(f"person{person.id}")
            tile.clicked.connect(lambda _on=False, who=person.id: self.person_chosen.emit(who))
            self._tiles.append(tile)
        add = AddTile(word("home.add"))
        add.setObjectName("addNameTile")
        add.clicked.connect(self.ask_name)
        self._tiles.append(add)
        for number, placed in enumerate(self._tiles):
            grid.addWidget(placed, number // columns, number % columns)
        self._even(grid, columns, -(-len(self._tiles) // columns))
        self._right.addWidget(scrolling(holder), 1)
        self._right.addSpacing(look.px(12))
        self._right.addLayout(self._foot())

    def _even(self, grid: QGridLayout, columns: int, rows: int) -> None:
        """All tiles of one size, as high as a third of the page when there are few."""
        for at in range(columns):
            grid.setColumnStretch(at, 1)
        for at in range(max(rows, 3)):
            grid.setRowStretch(at, 1)

    def _columns(self) -> int:
        return 3 if look.scale().text > 1.25 else 4

    def _foot(self) -> QBoxLayout:
        line = row(None, 12, (6, 0, 6, 0))
        line.addWidget(IconView("lock-simple-fill", 22, "good"))
        line.addWidget(label(word("common.private"), "small", "text_2", wrap=True), 1)
        line.addWidget(HelpDoor(short=look.scale().text > 1.0))
        trainer = PlainButton(word("demo.title"), icon="chalkboard-teacher-fill")
        trainer.setObjectName("trainerButton")
        trainer.clicked.connect(self.trainer_asked)
        line.addWidget(trainer)
        settings = PlainButton(word("common.settings"), icon="gear-six-fill")
        settings.setObjectName("settingsButton")
        settings.clicked.connect(self.settings_asked)
        line.addWidget(settings)
        return line

    def _cut_banner(self, cut: CutOff) -> QWidget:
        card = Card(ground="info_tint", edge="info")
        card.setObjectName("cutBanner")
        line = row(card, 16, (20, 12, 16, 12))
        line.addWidget(IconView("clock-bold", 26, "info_text"))
        words = column(None, 0)
        words.addWidget(label(word("home.cut"), "body_strong", "info_text", wrap=True))
        key = "home.cut_saved" if cut.minute else "home.cut_short"
        saved = word(key, name=cut.name, minute=cut.minute)
        words.addWidget(label(saved, "body", "text", wrap=True))
        line.addLayout(words, 1)
        later = PlainButton(word("home.cut_later"))
        later.setObjectName("cutLaterButton")
        later.clicked.connect(lambda: self.cut_dismissed.emit(cut.rehearsal))
        report = PlainButton(word("home.cut_report"), icon="chart-line-up-fill")
        report.setObjectName("cutReportButton")
        report.clicked.connect(lambda: self.report_asked.emit(cut.rehearsal))
        line.addWidget(later)
        line.addWidget(report)
        return card

    def _build_welcome(self, state: HomeState) -> None:
        content = QWidget()
        inner = column(content, 0, (32, 20, 32, 0))
        inner.addWidget(label(word("home.welcome"), "h1", size=40))
        inner.addWidget(label(word("home.welcome_hint"), "lead", "text_2", wrap=True))
        inner.addSpacing(look.px(30))
        for icon, step in (
            ("video-camera-fill", "home.step_check"),
            ("broadcast-fill", "home.step_live"),
            ("chart-line-up-fill", "home.step_report"),
        ):
            inner.addLayout(step_line(icon, word(step), word(f"{step}_hint")))
            inner.addSpacing(look.px(22))
        inner.addWidget(self._text_size(state.text_scale))
        inner.addStretch(1)
        self._right.addWidget(scrolling(content), 1)
        foot = self._foot()
        start = PrimaryButton(word("home.start"), trailing="arrow-right-bold")
        start.setObjectName("welcomeButton")
        start.clicked.connect(self.ask_name)
        foot.addWidget(start)
        self._start = start
        self._right.addSpacing(look.px(12))
        self._right.addLayout(foot)

    def _text_size(self, now: float) -> QWidget:
        card = Card()
        line = row(card, 16, (20, 12, 14, 12))
        line.addWidget(label(word("home.text_size"), "body_strong"), 1)
        choices = tuple((str(scale), f"{round(scale * 100)} %") for scale in TEXT_SCALES)
        pick = SegmentedControl(choices, name=word("home.text_size"))
        pick.setObjectName("textSize")
        pick.choose(str(now))
        pick.chosen.connect(lambda key: self.text_scale_chosen.emit(float(key)))
        line.addWidget(pick)
        return card

    def ask_name(self) -> None:
        """Open the dialog that adds a name."""
        people = self.state.people if self.state is not None else ()
        taken = tuple((person.honorific, person.nick) for person in people)
        dialog = NameDialog(self.window(), taken, len(people))
        dialog.named.connect(self.name_added)
        dialog.open(dialog.name_field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the grid; a letter goes to the next name that begins with it."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns(),
            Qt.Key.Key_Down: self._columns(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._tiles:
            self._walk(step)
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._jump(event.text().casefold())
        else:
            super().keyPressEvent(event)

    def _now(self) -> int:
        focused = self.window().focusWidget()
        return next((at for at, tile in enumerate(self._tiles) if tile is focused), -1)

    def _walk(self, step: int) -> None:
        now = self._now()
        target = now + step if now >= 0 else 0
        if 0 <= target < len(self._tiles):
            self._go(self._tiles[target])

    def _go(self, tile: Pressable) -> None:
        tile.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(tile)

    def _jump(self, letter: str) -> None:
        people = self.state.people if self.state is not None else ()
        now = self._now()
        for step in range(1, len(people) + 1):
            at = (now + step) % len(people)
            if people[at].nick.casefold().startswith(letter):
                self._go(self._tiles[at])
                return


def _inset(inner: QWidget) -> QWidget:
    """Line up with the tiles, which leave room for the focus ring."""
    holder = QWidget()
    row(holder, 0, (6, 0, 6, 0)).addWidget(inner)
    return holder


def _status(done: int) -> str:
    if done == 0:
        return word("home.none")
    return word("home.all", done=done) if done >= RUNS else word("home.some", done=done, whole=RUNS)
