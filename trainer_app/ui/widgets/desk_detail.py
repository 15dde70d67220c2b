"""The chosen comment: who wrote it, its words, the verbs, what the writer said before."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from trainer_app.ui.text import word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import draw_text, text_layout
from trainer_app.ui.widgets.bubbles import draw_initial
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.controls import IconView, column, label, row, scrolling
from trainer_app.ui.widgets.desk_column import TallColumn
from trainer_app.ui.widgets.desk_like import ChosenLike
from trainer_app.ui.widgets.desk_verbs import VerbGrid

LARGE_TEXT = 1.25
"""Above this text scale only the name stands over the words: the verbs keep their height."""


class InitialView(QWidget):
    """The round sign of a viewer."""

    def __init__(self, edge: int = 40) -> None:
        super().__init__()
        self._name, self._seat = "", 0
        self.setFixedSize(look.px(edge), look.px(edge))

    def show_viewer(self, name: str, seat: int) -> None:
        """Show another viewer."""
        if (name, seat) != (self._name, self._seat):
            self._name, self._seat = name, seat
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign."""
        painter = QPainter(self)
        draw_initial(painter, QRectF(self.rect()), self._name, self._seat)
        painter.end()


class CommentText(QWidget):
    """Words of a comment with emoji, in as many lines as they take."""

    def __init__(self, style: str, size: int, tone: str = "text") -> None:
        super().__init__()
        self._words = ""
        self._tone = tone
        self.setFont(look.font(style, size=size))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: str) -> None:
        """Show other words."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.setMinimumHeight(self.heightForWidth(max(1, self.width())))
            self.updateGeometry()
            self.update()

    def heightForWidth(self, width: int) -> int:
        """All lines at that width."""
        return round(text_layout(self._words, self.font(), width).size.height()) + 1

    def resizeEvent(self, _event: object) -> None:
        """Take the height that the width asks for."""
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words."""
        painter = QPainter(self)
        ink = look.token(look.palette_of(self), self._tone)
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        draw_text(painter, QRectF(self.rect()), self._words, self.font(), ink, top, 0)
        painter.end()


class CommentPanel(QStackedWidget):
    """Nothing chosen, or the chosen comment with its verbs."""

    ordered = Signal(str, object, object, object)
    mute_opened = Signal()
    unfolded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen: str | None = None
        self.verbs = VerbGrid()
        self.verbs.ordered.connect(self.ordered)
        self.verbs.mute_opened.connect(self.mute_opened)
        self.addWidget(_nothing_chosen())
        page = QWidget()
        lines = column(page)
        lines.addWidget(self._build_comment(), 1)
        foot = column(None, 0, (14, 6, 14, 12))
        foot.addWidget(self.verbs)
        lines.addLayout(foot)
        self.addWidget(page)

    def _build_comment(self) -> QScrollArea:
        """Who wrote what, before, and what became of it: scrolls above the verbs, which never move."""
        content = TallColumn()
        lines = column(content, 8, (14, 12, 14, 4))
        head = row(None, 10)
        self._sign = InitialView()
        head.addWidget(self._sign)
        names = column(None, 0)
        self._name = label("", "body_strong", size=18)
        self._who = label("", "small", "text_2")
        names.addWidget(self._name)
        names.addWidget(self._who)
        head.addLayout(names, 1)
        lines.addLayout(head)
        self._words = CommentText("lead_strong", 20)
        lines.addWidget(self._words)
        lines.addSpacing(look.px(2))
        lines.addWidget(self._build_held())
        self.unfold_button = Button(word("stage.unfold"), kind="ghost", size="s", icon="dots-three-bold")
        self.unfold_button.setObjectName("unfoldButton")
        self.unfold_button.clicked.connect(self.unfolded)
        lines.addWidget(self.unfold_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._before_title = label(word("stage.previous"), "small_strong", "text_2")
        self._before = CommentText("body", 18, "text_2")
        lines.addWidget(self._before_title)
        lines.addWidget(self._before)
        lines.addStretch(1)
        for part in (self._sign, self._who):
            part.setVisible(look.scale().text <= LARGE_TEXT)
        area = scrolling(content)
        area.setMinimumHeight(look.px(40))
        return area

    def _build_held(self) -> QWidget:
        """The two ways out of the word filter, for a held comment."""
        self._held = QWidget()
        lines = column(self._held, 6)
        lines.addWidget(label(word("stage.held_hint"), "small", "text_2", wrap=True))
        choices = row(None, 8)
        for verb, icon, name in (
            ("approve", "check-bold", "approveChosenButton"),
            ("hide", "x-bold", "hideChosenButton"),
        ):
            button = Button(word(f"stage.{verb}"), kind="plain", size="s", icon=icon)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, verb=verb: self._order_held(verb))
            choices.addWidget(button, 1)
        lines.addLayout(choices)
        return self._held

    def _order_held(self, verb: str) -> None:
        if self._chosen is not None:
            self.ordered.emit(verb, self._chosen, None, None)

    def show_chosen(self, chosen: ChosenLike | None, *, folded: bool, mute_open: bool) -> None:
        """Show the chosen comment, or the hint while none is chosen."""
        self.unfold_button.setVisible(folded)
        self.setCurrentIndex(0 if chosen is None else 1)
        self._chosen = None if chosen is None else chosen.row.id
        if chosen is None:
            return
        self._held.setVisible(chosen.row.status == "held" and self.verbs.may("approve"))
        self._sign.show_viewer(chosen.row.name, chosen.row.seat)
        self._name.setText(chosen.row.name)
        self._who.setText(word("stage.nth", relation=word(chosen.relation), number=chosen.number))
        self._words.show_words(chosen.row.text)
        self.verbs.show_chosen(chosen, mute_open=mute_open)
        before = "\n".join(word("stage.quoted", text=text) for text in chosen.previous)
        self._before.show_words(before)
        for widget in (self._before_title, self._before):
            widget.setVisible(bool(before))


def _nothing_chosen() -> QWidget:
    page = QWidget()
    lines = column(page, 6, (20, 20, 20, 20))
    lines.addStretch(1)
    lines.addWidget(IconView("chat-circle-fill", 56, "line_strong"), 0, Qt.AlignmentFlag.AlignHCenter)
    lines.addSpacing(look.px(6))
    title = label(word("stage.none_title"), "h4", size=19, wrap=True)
    text = label(word("stage.none_text"), "body", "text_2", wrap=True)
    for line in (title, text):
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(line)
    lines.addStretch(1)
    return page
