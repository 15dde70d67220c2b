"""The pages behind the first one of the PDF: figures, facts, compass, runs, and every comment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from trainer_app.ui.presenters.report_state import CompassState, ReportState, RowState
from trainer_app.ui.presenters.report_words import (
    all_should_words,
    compass_of_words,
    done_words,
    hand_lines,
    hand_words,
    hint_words,
    lesson_lines,
    moment_words,
    part_words,
    reaction_words,
    run_length_words,
    score_words,
    source_words,
    tick_words,
    why_words,
)
from trainer_app.ui.text import clock, long_date, say, whole, word
from trainer_app.ui.theme.tokens import LIGHT
from trainer_app.ui.widgets.compass import CompassLook, draw_compass
from trainer_app.ui.widgets.paper import Sheet
from trainer_app.ui.widgets.paper_table import Cell, Line, draw_table


def compass_look(compass: CompassState) -> CompassLook:
    """Return the compass of a report in the present language."""
    sides = (word(f"report.compass_{side}") for side in ("firm", "kind", "up", "down"))
    return CompassLook(compass.across, compass.up, *sides)


def details(sheet: Sheet, state: ReportState) -> None:
    """Write the pages behind the first one: figures, facts, compass, runs, every comment."""
    sheet.new_page()
    sheet.write(word("report.pdf_details"), "h2", "text", 10)
    numbers = state.numbers
    facts = (
        (part_words(numbers.answered, numbers.questions), word("report.answered")),
        (reaction_words(numbers.reaction_s), word("report.reaction")),
        (part_words(numbers.right, numbers.scored), word("report.right_acts")),
        (whole(numbers.viewers), word("report.pdf_viewers", peak=numbers.peak)),
        (whole(numbers.likes), word("report.pdf_likes")),
        (whole(numbers.gifts), word("report.gifts")),
    )
    for figure, words in facts:
        sheet.put(QPointF(sheet.left, sheet.y), sheet.lay(figure, "body_strong", 120))
        sheet.y += sheet.put(QPointF(sheet.left + 126, sheet.y), sheet.lay(words, "body", sheet.width - 130))
    sheet.y += 10
    _facts(sheet, state)
    _standing(sheet, state)
    if len(state.runs) > 1:
        _runs(sheet, state)
    if state.rows:
        _comments(sheet, state.rows)


def _facts(sheet: Sheet, state: ReportState) -> None:
    if state.told:
        sheet.write(word("report.facts_title"), "h4", "text", 4)
    for fact in state.told:
        sheet.write(say(fact.message), "small", "text", 1)
    for line in hand_lines(state):
        sheet.write(line, "small", "text", 1)
    sheet.y += 12
    if state.hints:
        sheet.need(60)
        sheet.write(word("report.hints_title"), "h4", "text", 4)
    for hint in state.hints:
        sheet.write(f"{clock(hint.at_s)}  {hint_words(hint)}", "small", "text", 1)
    sheet.y += 12 if state.hints else 0


def _standing(sheet: Sheet, state: ReportState) -> None:
    """The compass with its sentence on the right, then what comes next."""
    compass = state.compass
    if compass is not None:
        sheet.need(190)
        sheet.write(word("report.compass"), "h4", "text", 4)
        left, wide, top = sheet.left, sheet.width, sheet.y
        if compass.across is not None:
            draw_compass(sheet.painter, compass_look(compass), QRectF(left, top, 300, 160), LIGHT)
            left, wide = left + 320, wide - 320
        lines = [say(compass.message), say(compass.advice)]
        lines += [say(compass.counts), word("report.compass_key")] if compass.across is not None else []
        lines += [compass_of_words(compass)] if compass.runs > 1 else []
        y = top
        for at, words in enumerate(lines):
            y += sheet.put(QPointF(left, y), sheet.lay(words, "small" if at else "body_strong", wide)) + 4
        sheet.y = max(y, top + 160 if compass.across is not None else y) + 12
    if state.notes:
        sheet.write(word("report.next"), "h4", "text", 4)
    for note in state.notes:
        sheet.write(say(note), "small", "text", 1)
    sheet.y += 14


def _runs(sheet: Sheet, state: ReportState) -> None:
    sheet.need(120)
    sheet.write(word("report.progress"), "h4", "text", 6)
    heads = ("run", "date", "length", "answered", "reaction", "missed")
    rows = [
        tuple(
            Cell((Line(words),))
            for words in (
                f"{word('report.run', number=run.number)} ({score_words(run.total)})",
                long_date(run.at),
                run_length_words(run),
                part_words(run.answered, run.questions),
                reaction_words(run.reaction_s),
                whole(run.missed),
            )
        )
        for run in state.runs
    ]
    draw_table(
        sheet, [word(f"report.col_{name}") for name in heads], (0.16, 0.26, 0.18, 0.15, 0.15, 0.10), rows
    )
    sheet.y += 18


def _comments(sheet: Sheet, rows: Sequence[RowState]) -> None:
    sheet.need(120)
    sheet.write(word("report.table"), "h4", "text", 6)
    heads = [word(f"report.col_{name}") for name in ("time", "comment", "done", "should", "why")]
    draw_table(sheet, heads, (0.08, 0.3, 0.17, 0.16, 0.29), [_comment(item) for item in rows])


def _comment(item: RowState) -> tuple[Cell, ...]:
    lessons = lesson_lines(item)
    unchecked = f"({word('report.unchecked')})" if lessons and not item.checked else ""
    tone = f"{item.level}_text" if item.level else "text_2"
    return (
        Cell((Line(clock(item.at_s), tone="text_2"),)),
        Cell((Line(item.viewer, "caption", "text_2"), Line(item.text, "small_strong"))),
        Cell((Line(done_words(item), "small_strong", tone),), item.level),
        Cell((Line(all_should_words(item)),)),
        Cell(
            (
                Line(why_words(item), tone="text_2"),
                Line(hand_words(item), "caption", "text_2"),
                Line(moment_words(item.then), "caption", "text_2"),
                *(Line(lesson) for lesson in lessons),
                Line(tick_words(item), "small_strong"),
                Line(unchecked, "caption", "fair_text"),
                Line(source_words(item), "caption", "text_3"),
            )
        ),
    )
