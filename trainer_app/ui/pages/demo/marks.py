"""What the demonstration lays over the picture."""

from __future__ import annotations

from trainer_app.ui.presenters.demo_state import DemoState
from trainer_app.ui.text import say, word
from trainer_app.ui.widgets.overlay_view import DemoMarks


def marks_of(state: DemoState) -> DemoMarks:
    """Return what lies over the picture."""
    lost = state.trouble is not None and state.trouble.device == "camera"
    waiting = say(state.trouble.message) if lost and state.trouble is not None else word("demo.waiting")
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
