"""The octagon of a poor axis in its first ten seconds: the same shape and cross, in amber."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from trainer_app.ui.theme.shapes import draw_badge
from trainer_app.ui.theme.tokens import Palette


def draw_calm_badge(painter: QPainter, box: QRectF, palette: Palette) -> None:
    """Draw the octagon and cross of `poor` in the colours of `fair`."""
    calm = replace(palette, poor=palette.fair, on_poor=palette.on_fair)
    draw_badge(painter, box, "poor", calm)


def draw_verdict(
    painter: QPainter, box: QRectF, verdict: str | None, colour: str | None, palette: Palette
) -> None:
    """Draw the shape of a verdict in the colour that is due now; a dashed ring without a verdict."""
    if verdict == "poor" and colour == "fair":
        draw_calm_badge(painter, box, palette)
    else:
        draw_badge(painter, box, verdict or "", palette)
