"""The model answer is ticked on the report: by click and key, told as a fact, on paper, and never scored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.debrief.story import Story
from tests.window.report_samples import ROWS, SAMPLE
from tests.window.test_report import LOOKS, page_of, words
from trainer_app.ui.pages.report.page import ReportPage
from trainer_app.ui.pdf import report_pdf
from trainer_app.ui.presenters.report import Rehearsed, report_state
from trainer_app.ui.presenters.report_state import ReportState
from trainer_app.ui.presenters.report_ticks import ticked_fact, with_tick
from trainer_app.ui.text import say
from trainer_app.ui.widgets.segmented import SegmentedControl

Show = Callable[..., QWidget]
ANSWERED, MUTED_HOAX, NOT_ANSWERED = 1, 3, 6
"""Rows of the sample: answered with a model answer; a model answer without an answer; neither."""


def opened(show: Show, at: int = ANSWERED, state: ReportState = SAMPLE, **look: object) -> ReportPage:
    """The report at its comments, one of them chosen; ticks are taken in as the report's desk does."""
    page: ReportPage = show(page_of(state), **look).page  # type: ignore[attr-defined]
    page.ticked.connect(lambda comment, tick: page.renew(with_tick(page.state, comment, tick)))
    page.open_tab("comments")
    choose(page, at)
    for _ in range(3):  # the table's timer, then the layouts
        QApplication.processEvents()
    return page


def choose(page: ReportPage, at: int) -> None:
    page.findChild(QTableView, "commentTable").selectRow(at)


def tick_of(page: ReportPage) -> SegmentedControl:
    return page.findChild(SegmentedControl, "answerTick")


def press(qtbot: QtBot, page: ReportPage, choice: str) -> None:
    qtbot.mouseClick(tick_of(page).button(choice), Qt.MouseButton.LeftButton)


def test_an_answer_is_ticked_beside_its_model_answer(show: Show, qtbot: QtBot) -> None:
    page = opened(show)
    assert tick_of(page).isVisible()
    assert "Jawaban saya sudah memuat ini?" in words(page)
    with qtbot.waitSignal(page.ticked) as told:
        press(qtbot, page, "partly")
    assert told.args == ["c2", "partly"]
    assert tick_of(page).choice() == "partly"


@pytest.mark.parametrize("at", [MUTED_HOAX, NOT_ANSWERED])
def test_what_was_not_answered_has_no_tick(show: Show, at: int) -> None:
    assert not tick_of(opened(show, at)).isVisible()


def test_the_tick_is_shown_again_and_belongs_to_its_comment(show: Show, qtbot: QtBot) -> None:
    second = replace(ROWS[1], id="c9", at_s=570)
    page = opened(show, state=replace(SAMPLE, rows=(*ROWS, second)))
    press(qtbot, page, "yes")
    choose(page, len(ROWS))
    assert tick_of(page).choice() == ""
    press(qtbot, page, "no")
    choose(page, ANSWERED)
    assert tick_of(page).choice() == "yes"
    choose(page, len(ROWS))
    assert tick_of(page).choice() == "no"
    page.rebuild()
    page.open_tab("comments")
    choose(page, ANSWERED)
    assert tick_of(page).choice() == "yes"


def test_it_is_ticked_by_keys_too_and_the_focus_stays(show: Show, qtbot: QtBot) -> None:
    page = opened(show)
    tick_of(page).button("yes").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(tick_of(page).button("yes"), Qt.Key.Key_Space)
    assert tick_of(page).choice() == "yes"
    assert tick_of(page).button("yes").hasFocus()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_its_buttons_are_large_named_and_whole_at_every_size(
    show: Show, size: tuple[int, int], scale: float, language: str
) -> None:
    page = opened(show, size=size, text_scale=scale, language=language)
    for choice in ("yes", "partly", "no"):
        button = tick_of(page).button(choice)
        assert button.height() >= 44
        assert button.width() >= button.sizeHint().width()
        assert button.text() in button.accessibleName()
        assert len(button.accessibleName()) > len(button.text())
    assert tick_of(page).accessibleName()
    card = page.findChild(QWidget, "commentDetail")
    assert tick_of(page).mapTo(card, tick_of(page).rect().topRight()).x() <= card.width()


def test_the_count_is_a_fact_and_changes_at_once(show: Show, qtbot: QtBot) -> None:
    page = opened(show, state=replace(SAMPLE, told=(*SAMPLE.told, *ticked_fact(ROWS))))
    assert "Jawaban dicek sendiri: 0 dari 1." in words(page)
    press(qtbot, page, "yes")
    assert "Jawaban dicek sendiri: 1 dari 1. Sudah lengkap: 1." in words(page)
    assert page.tab == "comments"
    page.open_tab("facts")
    assert "Jawaban dicek sendiri: 1 dari 1. Sudah lengkap: 1." in words(page)


def test_it_stands_in_the_details_on_paper(tmp_path: Path) -> None:
    report_pdf(with_tick(SAMPLE, "c2", "partly"), tmp_path / "r.pdf")
    said = " ".join(
        " ".join(page.extract_text().split()) for page in pypdf.PdfReader(tmp_path / "r.pdf").pages
    )
    assert "Dicek sendiri: Sebagian" in said
    assert "Jawaban dicek sendiri: 1 dari 1. Sudah lengkap: 0." in said


def test_no_figure_changes_by_a_tick() -> None:
    story = Story()
    for at_s, name in ((10, "q1"), (40, "q2"), (70, "q3")):
        story.says(at_s, name, "question")
    story.answers(80, "q1")
    story.answers(90, "q2")
    report = story.ends().report()
    before = report_state(Rehearsed(1, report), [], picture=0)
    answered = [row.id for row in before.rows if row.can_be_ticked]
    after = report_state(Rehearsed(1, report, dict.fromkeys(answered, "no")), [], picture=0)
    assert replace(after, rows=before.rows, told=before.told) == before
    assert [replace(row, tick="") for row in after.rows] == list(before.rows)
    assert after.total == before.total
    live = before
    for comment in answered:
        live = with_tick(live, comment, "no")
    assert live == after
    assert say(after.told[-1].message).startswith(f"Jawaban dicek sendiri: {len(answered)}") or not answered
