"""What the demonstration lays over the picture."""

from __future__ import annotations

from trainer_app.ui.presenters.demo_state import DemoState
from trainer_app.ui.text import say, word
from trainer_app.ui.widgets.overlay_view import DemoMarks


def trouble_words(state: DemoState) -> str:
    """Return what is wrong with a device, "" for nothing; this page has no button "Try again"."""
    if state.trouble is None:
        return ""
    lost = state.trouble.device == "camera" and state.trouble.state == "lost"
    return word("demo.lost") if lost else say(state.trouble.message)


def marks_of(state: DemoState) -> DemoMarks:
    """Return what lies over the picture."""
    lost = state.trouble is not None and state.trouble.device == "camera"
    waiting = trouble_words(state) if lost else word("demo.waiting")
    area = state.why.area if state.explains and state.why is not None else ""
    return DemoMarks(
        frozenset(str(name) for name in state.overlays),
        state.face,
        state.spread,
        state.gauges,
        "" if area == "none" else area,
        waiting,
        lost,
    )
