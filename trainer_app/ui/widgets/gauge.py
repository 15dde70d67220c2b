"""The gauge of the check page: a dial with its number, shape, word and the one sentence."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from trainer_app.ui.text import word as say_word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_box
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.cards import Card
from trainer_app.ui.widgets.controls import IconView, column, label, row
from trainer_app.ui.widgets.gauge_dial import Dial, VerdictChip
from trainer_app.ui.widgets.mixer_meter import MixerLike, MixerMeter

BESIDE_UNDER = 1.2
"""Under this text scale the button to listen stands beside the name, above it under the meter."""
LARGE_TEXT = 1.25
"""Above this text scale the dials give room to the words."""
NAME_EVERY_MS = 2_000
"""An assistive tool is told of a change at most this often."""


class DialGauge(Card):
    """One axis on the check page. Only the worst one is large, tinted and bold.

    listen_asked(): the button beside the sound's meter. tip_asked(key): the sentence of that key is to be
    heard in the trainer's voice; without a recording there is no such button. why_asked(): what was measured,
    offered by the worst gauge of the picture.
    """

    listen_asked = Signal()
    why_asked = Signal()
    tip_asked = Signal(str)

    def __init__(self, icon: str, *, listen: str = "") -> None:
        """listen: the words of the button beside the sound's meter; "" for a gauge without both."""
        super().__init__()
        self._now: tuple[str, str, int | None, str | None, str | None, str, bool] | None = None
        self._told = QElapsedTimer()
        self._spoken = ""
        self.why_button: Button | None = None
        line = row(self, 16, (18, 8, 16, 8))
        self._dial = Dial()
        line.addWidget(self._dial)
        line.addLayout(self._words(icon, listen), 1)

    def _words(self, icon: str, listen: str) -> QVBoxLayout:
        text = column(gap=2)
        text.addStretch(1)
        head = row(gap=6)
        head.addWidget(IconView(icon, 24))
        self._name = label("", "h4")
        head.addWidget(self._name)
        self._chip = VerdictChip()
        head.addWidget(self._chip)
        head.addStretch(1)
        text.addLayout(head)
        self._say = label("", "lead", wrap=True)
        said = row(gap=10)
        said.addWidget(self._say, 1)
        self.tip_button = Button(say_word("spoken.hear"), kind="tint", size="s", icon="play-fill")
        self.tip_button.setObjectName("hearTipButton")
        self.tip_button.clicked.connect(lambda: self.tip_asked.emit(self._spoken))
        self.tip_button.hide()
        said.addWidget(self.tip_button, 0, Qt.AlignmentFlag.AlignVCenter)
        text.addLayout(said)
        self._add_meter(head, text, listen)
        text.addStretch(1)
        return text

    def _add_meter(self, head: QHBoxLayout, text: QVBoxLayout, listen: str) -> None:
        """The sound's meter, and the button to listen beside the name or, at large text, below."""
        self.meter = MixerMeter() if listen else None
        self.listen_button = Button(listen, size="s", icon="speaker-high-fill") if listen else None
        if self.meter is None or self.listen_button is None:
            self._add_why(head, text)
            return
        self.listen_button.setObjectName("listenButton")
        self.listen_button.clicked.connect(self.listen_asked)
        text.addSpacing(look.px(4))
        text.addWidget(self.meter)
        if look.scale().text < BESIDE_UNDER:
            head.addWidget(self.listen_button)
        else:
            text.addSpacing(look.px(6))
            text.addWidget(self.listen_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_why(self, head: QHBoxLayout, text: QVBoxLayout) -> None:
        self.why_button = Button(say_word("demo.why"), kind="tint", size="s", icon="lightbulb-fill")
        self.why_button.setObjectName("checkWhyButton")
        self.why_button.clicked.connect(self.why_asked)
        self.why_button.hide()
        if look.scale().text < BESIDE_UNDER:
            head.addWidget(self.why_button)
        else:
            text.addWidget(self.why_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_reading(
        self,
        name: str,
        word: str,
        score: int | None,
        verdict: str | None,
        colour: str | None,
        sentence: str,
        *,
        hot: bool,
        spoken: str,
    ) -> None:
        """Show an axis: its name, the verdict's word, score (None: dashed box), colour due now, one sentence.

        spoken: the whole for assistive tools, told at most every two seconds.
        """
        new = (name, word, score, verdict, colour, sentence, hot)
        if new == self._now:
            return
        self._now = new
        self._name.setText(name)
        self._chip.show_word(word, verdict, colour, hot=hot)
        self._say.setText(sentence)
        self._say.setFont(look.font("lead", weight=800 if hot else 500, size=22 if hot else 20))
        self._dial.setVisible(verdict is not None)
        if self.why_button is not None:
            self.why_button.setVisible(hot and verdict not in (None, "good"))
            self.why_button.setAccessibleName(f"{say_word('demo.why')} {sentence}")
        calm, large = (84, 100) if look.scale().text > LARGE_TEXT else (104, 124)
        grows = hot and self.listen_button is None  # its name would break beside a larger dial
        self._dial.set_edge(large if grows else calm)
        self._dial.show_reading(score, verdict, colour, hot=hot)
        self.set_hot((colour or "") if hot else "")
        self.set_ground("surface", "line")
        self._tell(spoken)
        self.update()

    @property
    def is_hot(self) -> bool:
        """Whether this is the large one."""
        return self._now is not None and self._now[6]

    @property
    def is_measured(self) -> bool:
        """Whether there is a number; without one the box is dashed."""
        return self._now is not None and self._now[3] is not None

    def sentence(self) -> str:
        """Return the sentence shown."""
        return self._say.text()

    def show_spoken(self, key: str) -> None:
        """Offer to hear the sentence of this key; "" where nobody has spoken it."""
        self._spoken = key
        self.tip_button.setVisible(bool(key))
        self.tip_button.setAccessibleName(f"{say_word('spoken.hear')}: {self.sentence()}")

    def show_mixer(self, mixer: MixerLike) -> None:
        """Show the sound as a mixer does, where there is a meter."""
        if self.meter is not None:
            self.meter.show_mixer(mixer)

    def _tell(self, spoken: str) -> None:
        if self._told.isValid() and self._told.elapsed() < NAME_EVERY_MS and self.accessibleName():
            return
        self._told.restart()
        self.setAccessibleName(spoken)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed box while nothing is measured, a card otherwise."""
        if self.is_measured:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        palette = look.palette_of(self)
        edge = look.token(palette, "line_strong")
        draw_box(painter, QRectF(self.rect()), look.px(20), None, edge, look.px(2), dashed=True)
        painter.end()
