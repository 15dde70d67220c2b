"""The strips over the desk: comments pour in, are frozen, an answer runs, a gift waits for thanks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer_app.ui.text import clock, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.theme.tokens import RADIUS
from trainer_app.ui.widgets.buttons import Button, Kind
from trainer_app.ui.widgets.controls import IconView, column, label, row
from trainer_app.ui.widgets.desk_like import AnsweringLike, DeskLike
from trainer_app.ui.widgets.phone_like import GiftLike


class Strip(QWidget):
    """One strip: icon, title, a line, and either a button or a clock. tone: fair, info, accent or plain."""

    pressed = Signal()

    def __init__(
        self,
        tone: str,
        icon: str,
        button: str = "",
        name: str = "",
        button_icon: str = "",
        kind: Kind = "primary",
    ) -> None:
        super().__init__()
        self._tone = tone
        line = row(self, 14, (16, 8, 12, 8))
        ink = {"fair": "fair", "info": "info", "accent": "accent_text"}.get(tone, "text_2")
        line.addWidget(IconView(icon, 28, ink))
        words = column(None, 0)
        heading = {"fair": "fair_text", "info": "info_text", "accent": "text"}.get(tone, "text")
        self.title = label("", "h4", heading, wrap=True)
        self.text = label("", "small", "text_2", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        line.addLayout(words, 1)
        self.clock = label("", "h3", heading, size=22)
        self.clock.setFont(look.numerals(self.clock.font()))
        line.addWidget(self.clock)
        self.button: Button | None = None
        if button:
            self.button = Button(button, kind=kind, size="s", icon=button_icon)
            self.button.setObjectName(name)
            self.button.clicked.connect(self.pressed)
            line.addWidget(self.button)
        self.clock.hide()
        self.hide()

    def say(self, title: str, text: str = "", clock_words: str = "") -> None:
        """Show the strip with these words."""
        for part, words in ((self.title, title), (self.text, text), (self.clock, clock_words)):
            if part.text() != words:
                part.setText(words)
            part.setVisible(bool(words))
        self.setAccessibleName(f"{title}. {text}")
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tinted ground with an edge."""
        painter = QPainter(self)
        palette = look.palette_of(self)
        grounds = {"plain": ("surface_2", "line_strong"), "accent": ("accent_tint", "accent_line")}
        ground, edge = grounds.get(self._tone, (f"{self._tone}_tint", self._tone))
        box = QRectF(self.rect())
        tint, line = look.token(palette, ground), look.token(palette, edge)
        draw_box(painter, box, look.px(RADIUS.large), tint, line, look.px(2))
        painter.end()


class StripStack(QWidget):
    """All strips in their order; only those that are true now are seen. Emits `ordered` like the verbs."""

    ordered = Signal(str, object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._answering: str | None = None
        self._gift: str | None = None
        lines = column(self, 8, (12, 10, 12, 0))
        freeze = word("stage.freeze_short")
        self.raid = Strip("fair", "warning-fill", freeze, "raidFreezeButton", "snowflake-bold")
        self.frozen = Strip("info", "snowflake-bold")
        done = word("stage.answer_done")
        self.answer = Strip("accent", "chat-circle-dots-fill", done, "answerDoneButton", "check-bold")
        self.gift = Strip(
            "plain", "gift-fill", word("stage.gift_thank"), "giftThankButton", "heart-fill", "tint"
        )
        for strip in (self.raid, self.frozen, self.answer, self.gift):
            lines.addWidget(strip)
        self.raid.pressed.connect(lambda: self.ordered.emit("freeze", None, None, None))
        self.answer.pressed.connect(self._answer_done)
        self.gift.pressed.connect(lambda: self.ordered.emit("thank", self._gift, None, None))
        self.hide()

    def _answer_done(self) -> None:
        self.ordered.emit("answer_done", self._answering, None, None)

    def show_state(self, desk: DeskLike) -> None:
        """Show the strips that are true now."""
        if desk.raid_help:
            self.raid.say(word("stage.raid_title"), word("stage.raid_text"))
        else:
            self.raid.hide()
        if desk.frozen_s is not None:
            self.frozen.say(word("stage.frozen_title"), word("stage.frozen_text"), clock(desk.frozen_s))
        else:
            self.frozen.hide()
        self._show_answer(desk.answering)
        self._show_gift(desk.gift)
        strips = (self.raid, self.frozen, self.answer, self.gift)
        any_shown = any(not strip.isHidden() for strip in strips)
        self.setVisible(any_shown)

    def _show_answer(self, answering: AnsweringLike | None) -> None:
        self._answering = None if answering is None else answering.comment
        if answering is None:
            self.answer.hide()
            return
        begun = answering.heard_s is not None and answering.heard_s > 0
        title = word("stage.answering_title", seconds=answering.left_s)
        if answering.heard_s is None or answering.left_s == 0 or begun:
            title = word("stage.answering_open")
        if answering.heard_s is None:
            text = word("stage.answering_nomic")
        else:
            text = word("stage.answering_heard", seconds=answering.heard_s)
        self.answer.say(title, text)

    def _show_gift(self, gift: GiftLike | None) -> None:
        self._gift = None if gift is None else gift.viewer
        if gift is None:
            self.gift.hide()
        else:
            self.gift.say(word("stage.gift_row", name=gift.name, gift=gift.gift, count=gift.streak))
