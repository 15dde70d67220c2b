"""What the check draws over the picture."""

from __future__ import annotations

from trainer_app.ui.presenters.check_state import CheckState
from trainer_app.ui.text import word
from trainer_app.ui.widgets.frame_view import Marks


def marks_of(state: CheckState) -> Marks:
    """Return what is drawn over the picture; without one no oval and no arrow."""
    lost = state.pictureless
    waiting = "check.waiting"
    if lost and state.trouble is not None:
        waiting = f"check.trouble.camera.{state.trouble.state}"
    arrow = None if lost else state.arrow
    return Marks(
        oval=None if lost else state.oval,
        verdict=state.oval_verdict,
        arrow=arrow,
        caption=word("check.mirror"),
        waiting=word(waiting),
        lost=lost,
        arrow_words=word(f"check.arrow.{arrow}") if arrow else "",
    )
