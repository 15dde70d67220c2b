"""The report on paper: page 1 for the kader, the details behind it. The same sentences as on the screen.

A4, readable in black and white: shapes and words carry each judgement, dashes tell the curves apart.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPagedPaintDevice

from trainer_app.basics.measures import verdict_of
from trainer_app.basics.messages import Message, StoreError
from trainer_app.debrief.model import Report
from trainer_app.ui.pdf_details import details
from trainer_app.ui.presenters.report import Rehearsed, report_state
from trainer_app.ui.presenters.report_state import HighlightState, ReportState
from trainer_app.ui.presenters.report_words import (
    AXIS_WORDS,
    best_words,
    mark_icon,
    score_words,
    subtitle,
    verdict_words,
)
from trainer_app.ui.text import Language, clock, language, say, speaking, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.glyphs import load_fonts
from trainer_app.ui.theme.letters import FAMILY
from trainer_app.ui.theme.tokens import LIGHT
from trainer_app.ui.widgets.charts import ChartMark, Curve, CurveChart, draw_curves
from trainer_app.ui.widgets.paper import Sheet, pdf_file

_apps: list[QGuiApplication] = []
"""Keeps the application alive that a headless call had to make."""


def report_pdf(
    shown: Report | ReportState,
    path: Path,
    language_code: Language | None = None,
    *,
    history: Sequence[Rehearsed] = (),
) -> None:
    """Write a report to `path`; needs no window, and makes a QGuiApplication when there is none.

    shown: the report itself, or what the report page shows of it. language_code: None = the present language.
    history: with a Report, the person's rehearsals, oldest first, this one last. StoreError when the file
    cannot be written.
    """
    if isinstance(shown, ReportState):
        state = shown
    else:
        known = [*history] or [Rehearsed(0, shown)]
        state = report_state(known[-1], known, picture=0)
    _ready()
    try:
        path.touch()
    except OSError as error:
        raise StoreError(Message("report.pdf_failed"), f"cannot write {path.name}: {error}") from error
    with speaking(language_code or language()), look.on_paper():
        device = pdf_file(path, word("report.title", name=state.person))
        if not _paint(device, state):
            raise StoreError(Message("report.pdf_failed"), f"cannot write {path.name}")


def report_print(state: ReportState, device: QPagedPaintDevice) -> None:
    """Draw what the report page shows on a printer that was set up for the full page, in this language.

    May be called beside the window's thread. StoreError when the printer takes nothing.
    """
    _ready()
    with speaking(language()), look.on_paper():
        if not _paint(device, state):
            raise StoreError(Message("print.failed"), "the printer took nothing")


def _paint(device: QPagedPaintDevice, state: ReportState) -> bool:
    """Write all pages; False when the device could not be begun or ended."""
    sheet = Sheet(device, _page_words, word("report.pdf_private"))
    if not sheet.begin():
        return False
    try:
        _first_page(sheet, state)
        details(sheet, state)
    finally:
        written = sheet.end()
    return written


def curve_chart(state: ReportState) -> CurveChart:
    """Return the chart of a report in the present language."""
    return CurveChart(
        curves=tuple(Curve(curve.axis, word(AXIS_WORDS[curve.axis]), curve.points) for curve in state.curves),
        marks=tuple(
            ChartMark(mark.at_s, mark_icon(mark.kind), say(mark.message), mark.weight) for mark in state.marks
        ),
        length_s=max(1.0, state.minutes * 60),
        bands=(word("common.good"), word("common.fair"), word("common.poor")),
    )


def _ready() -> None:
    if QCoreApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _apps.append(QGuiApplication([]))
    if FAMILY not in QFontDatabase.families():
        load_fonts()


def _page_words(number: int) -> str:
    return word("report.page", number=number)


def _first_page(sheet: Sheet, state: ReportState) -> None:
    sheet.write(word("common.app"), "small_strong", "accent_text", 14)
    sheet.write(say(state.headline), "h1", "text", 4)
    sheet.write(subtitle(state), "small", "text_2", 18)
    if state.best is not None:
        shown = f"{best_words(state.best)} ({clock(state.best.at_s)}–{clock(state.best.end_s)})"
        sheet.write(word("report.best"), "body_strong", "good_text", 0)
        sheet.write(shown, "body", "text", 14)
    half = (sheet.width - 16) / 2
    top = sheet.y
    columns = (("praise", state.praise, "good"), ("practise", state.practise, ""))
    tall = max(_highlights(sheet, kind, items, level, None, half) for kind, items, level in columns)
    for number, (kind, items, level) in enumerate(columns):
        left = sheet.left + number * (half + 16)
        sheet.box(QRectF(left, top, half, tall), None)
        _highlights(sheet, kind, items, level, left, half)
    sheet.y = top + tall + 18
    _scores(sheet, state)
    if state.lacking is not None:
        sheet.write(say(state.lacking), "body_strong", "text", 12)
    sheet.write(word("report.curve"), "body_strong", "text", 6)
    area = QRectF(sheet.left, sheet.y, sheet.width, 210)
    draw_curves(sheet.painter, curve_chart(state), area, LIGHT)
    sheet.y = area.bottom() + 16
    for mark in state.marks:
        sheet.put(QPointF(sheet.left, sheet.y), sheet.lay(clock(mark.at_s), "small", 60), "text_2")
        sheet.y += sheet.put(QPointF(sheet.left + 56, sheet.y), sheet.lay(say(mark.message), "small", 400))
    sheet.y += 14
    sheet.write(say(state.foot), "body_strong", "text", 0)


def _highlights(
    sheet: Sheet, kind: str, items: Sequence[HighlightState], level: str, left: float | None, width: float
) -> float:
    """Draw the three items of a column at `left`, or only measure them; return the height of the box."""
    inner = width - 36
    tone = "good_text" if level else "accent_text"
    parts = [(18.0, word(f"report.{kind}"), "h4", tone, 8.0)]
    for item in items:
        detail = say(item.detail)
        if item.at_s is not None:
            detail = f"{detail} ({clock(item.at_s)})"
        parts.append((44.0, say(item.message), "body_strong", "text", 0.0))
        parts.append((44.0, detail, "small", "text_2", 8.0))
    y = sheet.y + 14
    for at, (shift, words, style, ink, gap) in enumerate(parts):
        laid = sheet.lay(words, style, inner - (shift - 18))
        if left is not None:
            sheet.put(QPointF(left + shift, y), laid, ink)
            if at % 2:
                _mark_item(sheet, QPointF(left + 18, y), (at + 1) // 2, level)
        y += laid[0].size.height() + gap
    return y - sheet.y + 6


def _mark_item(sheet: Sheet, at: QPointF, number: int, level: str) -> None:
    """A badge before praise, a number before what is practised."""
    if level:
        sheet.badge(at + QPointF(0, 3), level)
    else:
        sheet.put(at + QPointF(2, 0), sheet.lay(f"{number}.", "body_strong", 30), "accent_text")


def _scores(sheet: Sheet, state: ReportState) -> None:
    """The score and the three axes, each with shape, word and number."""
    run = next((run for run in state.runs if run.rehearsal == state.rehearsal), state.runs[-1])
    total = word("report.score")
    if state.before is not None:
        total = f"{total} ({word('report.before', score=score_words(state.before))})"
    cells = [
        (total, state.total),
        (word("common.light"), run.lighting),
        (word("common.sound"), run.sound),
        (word("common.framing"), run.framing),
    ]
    wide = sheet.width / len(cells)
    tall = 0.0
    for number, (name, score) in enumerate(cells):
        left = sheet.left + number * wide
        used = sheet.put(QPointF(left, sheet.y), sheet.lay(name, "small", wide - 8), "text_2")
        sheet.badge(QPointF(left, sheet.y + used + 4), verdict_of(score) or "")
        said = verdict_words(score) if score is None else f"{score_words(score)} · {verdict_words(score)}"
        line = sheet.lay(said, "body_strong", wide - 30)
        tall = max(tall, used + sheet.put(QPointF(left + 22, sheet.y + used), line))
    sheet.y += tall + 18
