"""Why an axis is not good yet: the frozen picture with the measured part marked, two figures, a sentence."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from trainer_app.basics.messages import Message
from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import SPACE
from trainer_app.ui.widgets.controls import label, row
from trainer_app.ui.widgets.demo_like import FaceLike
from trainer_app.ui.widgets.demo_why import FigureBox
from trainer_app.ui.widgets.dialog import SAFE, Dialog
from trainer_app.ui.widgets.frame_view import Picture
from trainer_app.ui.widgets.overlay_view import DemoMarks, OverlayView

WIDTH = 680
PICTURE_TALL, PICTURE_TALL_LARGE = 300, 220
PLACED = frozenset({"height", "centre", "eyes", "tilt"})
"""Parts that are about where the face stands: only there its box and lines help."""
LARGE_TEXT = 1.25
"""Above this text scale the words need some of the picture's height."""


class WhyLike(Protocol):
    """What was measured, its limit, the sentence, the part of the picture it lies in ("none" for none)."""

    @property
    def measured(self) -> Message: ...  # noqa: D102
    @property
    def limit(self) -> Message | None: ...  # noqa: D102
    @property
    def sentence(self) -> Message: ...  # noqa: D102
    @property
    def area(self) -> str: ...  # noqa: D102
    @property
    def others(self) -> bool: ...  # noqa: D102


def reason_words(found: WhyLike) -> str:
    """Return the sentences of a reason: what was measured, whether more counts, where to look."""
    parts = [say(found.sentence)]
    if found.others:
        parts.append(word("demo.why_others"))
    if found.area != "none":
        parts.append(word("demo.why_where"))
    return " ".join(parts)


class WhyDialog(Dialog):
    """Holds a copy of the picture for as long as it is open; nothing is kept."""

    def __init__(
        self, host: QWidget, tip: Message, found: WhyLike, face: FaceLike | None, picture: Picture | None
    ) -> None:
        """tip: what to do, the title. picture: BGR, upright, unmirrored, None while there is none."""
        super().__init__(host, title=say(tip), width=WIDTH)
        self.view = OverlayView()
        tall = PICTURE_TALL_LARGE if look.scale().text > LARGE_TEXT else PICTURE_TALL
        self.view.setFixedHeight(look.px(tall))
        self.view.setVisible(picture is not None)
        area = "" if found.area == "none" else found.area
        boxed = frozenset({"face"}) if area in PLACED else frozenset()
        self.view.show_marks(DemoMarks(boxed, face, area=area))
        self.view.show_frame(None if picture is None else picture.copy())
        self.content.addWidget(self.view)
        line = row(None, SPACE.s3)
        self.measured, self.limit = FigureBox(), FigureBox()
        self.measured.show_figure(say(found.measured), word("demo.measured"))
        self.limit.show_figure("" if found.limit is None else say(found.limit), word("demo.limit"))
        line.addWidget(self.measured)
        line.addWidget(self.limit)
        self.reason = label(reason_words(found), "lead", "text", wrap=True)
        self.reason.setObjectName("whySentence")
        line.addWidget(self.reason, 1)
        self.content.addLayout(line)
        self.add_button(SAFE, word("check.why_close"), "primary", name="whyCloseButton")
