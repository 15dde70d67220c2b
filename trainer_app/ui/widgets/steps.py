"""One step of a way that is explained: an icon, what is done, what that is like."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

from trainer_app.ui.widgets.controls import IconView, column, label, row


def step_line(icon: str, title: str, hint: str) -> QBoxLayout:
    """Return the line of a step."""
    line = row(None, 20)
    line.addWidget(IconView(icon, 34, "accent", ground="accent_tint", box=68, radius=18))
    words = column(None, 2)
    words.addWidget(label(title, "h3", wrap=True))
    words.addWidget(label(hint, "body", "text_2", wrap=True, size=18))
    line.addLayout(words, 1)
    return line
