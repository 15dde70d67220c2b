"""All strips of the desk in one place under the list; at most two at a time, the most pressing ones."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from trainer_app.ui.text import clock, say, word
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.controls import column, label, scrolling
from trainer_app.ui.widgets.desk_column import TallColumn
from trainer_app.ui.widgets.desk_like import AnsweringLike, DeskLike, FirstAidLike
from trainer_app.ui.widgets.strip import Strip

MOST = 2
"""Strips at once: the list above them keeps its rows; the others follow when these are done."""
LARGE_TEXT = 1.25
"""Above this text scale one at a time."""
LIST_LEAST = 84
"""px of the list that stay in sight whatever the strips say: longer ones scroll."""


class AidStrip(Strip):
    """The first steps of an emergency, pinned until closed, with who checked them: nobody yet."""

    def __init__(self) -> None:
        shut = word("stage.aid_close")
        super().__init__("fair", "warning-fill", shut, "closeAidButton", "x-bold", "plain", below=True)
        self.steps = label("", "body", "text", wrap=True, size=17)
        self.words.insertWidget(1, self.steps)

    def show_card(self, card: FirstAidLike) -> None:
        """Show the steps of a card."""
        self.steps.setText(word(f"stage.aid.{card.card}"))
        self.say(word("stage.aid_title", name=card.name), word("stage.aid_unchecked"))
        self.setAccessibleName(f"{self.title.text()}. {self.steps.text()} {self.text.text()}")


class StripStack(QWidget):
    """Only strips that are true now are seen. Emits `ordered` like the verbs, and what else was pressed."""

    ordered = Signal(str, object, object, object)
    aid_closed = Signal()
    microphone_retry = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answering: str | None = None
        self._gift: str | None = None
        self._many = MOST if look.scale().text <= LARGE_TEXT else 1
        self._inner = TallColumn()
        lines = column(self._inner, 6)
        area = scrolling(self._inner)
        area.setMinimumHeight(1)  # the bar's own least height is more than a short strip has
        column(self).addWidget(area)
        freeze, done, thank = word("stage.freeze_short"), word("stage.answer_done"), word("stage.gift_thank")
        self.child = Strip("fair", "warning-fill")
        self.answer = Strip("accent", "chat-circle-dots-fill", done, "answerDoneButton", "check-bold")
        self.aid = AidStrip()
        self.sound = Strip("fair", "microphone-slash-fill", word("check.retry"), "microphoneRetryButton")
        self.raid = Strip("fair", "warning-fill", freeze, "raidFreezeButton", "snowflake-bold")
        self.frozen = Strip("info", "snowflake-bold")
        self.gift = Strip("plain", "gift-fill", thank, "giftThankButton", "", "tint")
        self._order = (
            self.child, self.answer, self.aid, self.sound, self.raid, self.frozen, self.gift,
        )  # fmt: skip
        for strip in self._order:
            lines.addWidget(strip)
        self.raid.pressed.connect(lambda: self.ordered.emit("freeze", None, None, None))
        self.answer.pressed.connect(lambda: self.ordered.emit("answer_done", self._answering, None, None))
        self.gift.pressed.connect(lambda: self.ordered.emit("thank", self._gift, None, None))
        self.aid.pressed.connect(self.aid_closed)
        self.sound.pressed.connect(self.microphone_retry)
        self.hide()

    def show_state(self, desk: DeskLike) -> None:
        """Show the most pressing strips that are true now."""
        true = {
            self.child: desk.child_s is not None,
            self.answer: desk.answering is not None,
            self.aid: desk.first_aid is not None,
            self.sound: desk.sound_trouble is not None,
            self.raid: desk.raid_help and "freeze" in desk.allowed,
            self.frozen: desk.frozen_s is not None,
            self.gift: desk.gift is not None,
        }
        shown = [strip for strip in self._order if true[strip]][: self._many]
        for strip in self._order:
            if strip not in shown:
                strip.hide()
        self.setVisible(bool(shown))
        self._answering = None if desk.answering is None else desk.answering.comment
        self._gift = None if desk.gift is None else desk.gift.viewer
        for strip in shown:
            self._fill(strip, desk)
        self.fit()

    def fit(self) -> None:
        """Take the height that the words ask for, and leave the list its least."""
        layout, holder = self._inner.layout(), self.parentWidget()
        if self.isHidden() or layout is None or holder is None:
            return
        tall = layout.totalHeightForWidth(self.width())
        self.setFixedHeight(max(1, min(tall, holder.height() - look.tx(LIST_LEAST))))
        own = self.layout()
        if own is not None and own.geometry() != self.rect():
            own.setGeometry(self.rect())  # a height that changes within its own resize is not laid out again

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words break anew at another width."""
        super().resizeEvent(event)
        self.fit()

    def _fill(self, strip: Strip, desk: DeskLike) -> None:
        if strip is self.child:
            left = desk.child_s
            self.child.say(word("stage.child_alone"), "", clock(left) if left else "")
        elif strip is self.answer and desk.answering is not None:
            self._fill_answer(desk.answering)
        elif strip is self.aid and desk.first_aid is not None:
            self.aid.show_card(desk.first_aid)
        elif strip is self.sound and desk.sound_trouble is not None:
            self.sound.say(say(desk.sound_trouble))
        elif strip is self.raid:
            self.raid.say(word("stage.raid_title"), word("stage.raid_text"))
        elif strip is self.frozen:
            self.frozen.say(word("stage.frozen_title"), word("stage.frozen_text"), clock(desk.frozen_s or 0))
        elif strip is self.gift and desk.gift is not None:
            gift = desk.gift
            self.gift.say(word("stage.gift_row", name=gift.name, gift=gift.gift, count=gift.streak))

    def _fill_answer(self, answering: AnsweringLike) -> None:
        begun = answering.heard_s is not None and answering.heard_s > 0
        title = word("stage.answering_title", seconds=answering.left_s)
        if answering.heard_s is None or answering.left_s == 0 or begun:
            title = word("stage.answering_open")
        if answering.heard_s is None:
            text = word("stage.answering_nomic")
        else:
            text = word("stage.answering_heard", seconds=answering.heard_s)
        self.answer.say(title, text)
