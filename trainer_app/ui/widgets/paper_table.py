"""A table on paper: wrapped cells, a badge where one carries a judgement, the head again on each page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont

from trainer_app.ui.theme.emoji import TextLayout
from trainer_app.ui.widgets.paper import Sheet

PAD = 6.0
_BADGE = 22.0


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a cell in a letter style and a tone (a palette field)."""

    words: str
    style: str = "small"
    tone: str = "text"


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell; level: badge before it (good, fair, poor, "" = dashed ring), None for none."""

    lines: tuple[Line, ...]
    level: str | None = None


Laid = tuple[tuple[TextLayout, QFont], ...]


def draw_table(
    sheet: Sheet, heads: Sequence[str], shares: Sequence[float], rows: Sequence[Sequence[Cell]]
) -> None:
    """Draw the table from the sheet's present place on. shares: of the width, one a column, together 1."""
    widths = [share * sheet.width for share in shares]
    _head(sheet, heads, widths)
    for cells in rows:
        laid = [_lay(sheet, cell, width) for cell, width in zip(cells, widths, strict=True)]
        tall = max(_height(lines) for lines in laid) + 2 * PAD
        if sheet.need(tall):
            _head(sheet, heads, widths)
        left = sheet.left
        for cell, lines, width in zip(cells, laid, widths, strict=True):
            _draw(sheet, cell, lines, QPointF(left, sheet.y + PAD))
            left += width
        sheet.y += tall
        sheet.rule(0, "line")


def _head(sheet: Sheet, heads: Sequence[str], widths: Sequence[float]) -> None:
    laid = [
        sheet.lay(words, "caption", width - 8, weight=700) for words, width in zip(heads, widths, strict=True)
    ]
    sheet.need(90)
    left = sheet.left
    for text, width in zip(laid, widths, strict=True):
        sheet.put(QPointF(left, sheet.y), text, "text_2")
        left += width
    sheet.y += max(text[0].size.height() for text in laid) + 4
    sheet.rule()


def _lay(sheet: Sheet, cell: Cell, width: float) -> Laid:
    room = width - 8 - (_BADGE if cell.level is not None else 0)
    return tuple(sheet.lay(line.words, line.style, room) for line in cell.lines if line.words)


def _height(lines: Laid) -> float:
    return sum(layout.size.height() for layout, _ in lines)


def _draw(sheet: Sheet, cell: Cell, lines: Laid, at: QPointF) -> None:
    shift = 0.0
    if cell.level is not None:
        sheet.badge(QPointF(at.x(), at.y() + 2), cell.level)
        shift = _BADGE
    spoken = [line for line in cell.lines if line.words]
    y = at.y()
    for line, laid in zip(spoken, lines, strict=True):
        y += sheet.put(QPointF(at.x() + shift, y), laid, line.tone)
