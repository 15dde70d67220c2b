"""The report page and its presenter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.window.report_samples import ROWS, SAMPLE
from trainer_app.basics.messages import Message
from trainer_app.ui import text
from trainer_app.ui.pages.report.page import ReportPage
from trainer_app.ui.presenters.report import MOST_POINTS, thinned
from trainer_app.ui.presenters.report_state import NoReport, ReportShown, ReportState
from trainer_app.ui.presenters.report_words import all_should_words, done_words, length_words, should_words
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.chart_views import CurvesView
from trainer_app.ui.widgets.controls import Chip
from trainer_app.ui.widgets.segmented import SegmentedControl

Show = Callable[..., QWidget]
LOOKS = [((1366, 768), 1.0), ((1366, 768), 1.5), ((1280, 720), 1.0), ((1280, 720), 1.5), ((1920, 1080), 1.0)]


def page_of(state: ReportShown) -> Callable[[], ReportPage]:
    def make() -> ReportPage:
        page = ReportPage()
        page.render(state)
        return page

    return make


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def table(window: QWidget) -> QTableView:
    found = window.findChild(QTableView, "commentTable")
    assert found is not None
    return found


def shown_rows(window: QWidget) -> list[str]:
    model = table(window).model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_the_tabs_open_by_keys_at_every_size(
    show: Show, qtbot: QtBot, size: tuple[int, int], scale: float, language: str
) -> None:
    window = show(page_of(SAMPLE), size, scale, language)
    opened = []
    for digit in ("2", "3", "4", "1"):
        qtbot.keyClick(window.focusWidget(), digit, Qt.KeyboardModifier.ControlModifier)
        opened.append(window.page.tab)
    assert opened == ["comments", "progress", "facts", "summary"]


def test_praise_is_read_before_any_number(show: Show) -> None:
    said = words(show(page_of(SAMPLE)).page)
    praise, practise = said.index("Yang sudah bagus"), said.index("Yang kita latih lagi")
    assert said.index("Bagus, Bu Sari. Nilai Ibu naik.") < praise < practise


def test_the_summary_names_three_of_each(show: Show) -> None:
    window = show(page_of(SAMPLE))
    praise = words(window.findChild(QWidget, "praiseCard"))
    assert praise[1:] == [
        "Wajah terang sepanjang live",
        "Bagus 97 persen waktu.",
        "Komentar cepat dibekukan",
        "6 detik setelah serbuan mulai.",
        "Pertanyaan dijawab: 5 dari 7",
        "Suara terdengar waktu menjawab.",
    ]
    assert len(words(window.findChild(QWidget, "practiseCard"))) == 7


def test_a_mark_of_the_curves_leads_to_its_comment(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(SAMPLE))
    curves = window.findChild(CurvesView, "curves")
    qtbot.mouseClick(curves, Qt.MouseButton.LeftButton, pos=curves.mark_place(1).toPoint())
    assert window.page.tab == "comments"
    assert (
        table(window).currentIndex().siblingAtColumn(1).data()
        == "Bu Rini: Kalau anak pilek, boleh ditimbang?"
    )


def test_marks_can_be_walked_by_keys(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(SAMPLE))
    curves = window.findChild(CurvesView, "curves")
    curves.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(curves, key)
    with qtbot.waitSignal(curves.mark_pressed) as heard:
        qtbot.keyClick(curves, Qt.Key.Key_Return)
    assert heard.args == [1]


def test_curves_say_their_means_to_assistive_tools(show: Show) -> None:
    curves = show(page_of(SAMPLE)).findChild(CurvesView, "curves")
    assert "Cahaya" in curves.accessibleName()
    assert "06:41 Serbuan, dibekukan" in curves.accessibleDescription()


def test_a_praise_with_a_moment_leads_there(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(SAMPLE))
    seek = next(b for b in window.findChildren(Button) if b.accessibleName() == "Lihat 06:45")
    qtbot.mouseClick(seek, Qt.MouseButton.LeftButton)
    assert table(window).currentIndex().siblingAtColumn(1).data().startswith("user90233")


def test_rows_are_filtered_by_group_and_word(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(SAMPLE))
    window.page.open_tab("comments")
    groups = window.findChild(SegmentedControl, "groupFilter")
    qtbot.mouseClick(groups.button("practise"), Qt.MouseButton.LeftButton)
    assert [row.split(":")[0] for row in shown_rows(window)] == ["user51002", "nenek_siti"]
    search = window.findChild(QLineEdit, "searchField")
    qtbot.keyClicks(search, "VAKSIN")
    assert len(shown_rows(window)) == 1
    qtbot.keyClicks(search, "zzz")
    assert shown_rows(window) == []
    assert "Tidak ada komentar itu. Coba kata lain." in words(window.page)


def test_a_chosen_comment_tells_what_would_have_been_right(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(SAMPLE))
    window.page.open_tab("comments")
    detail = window.findChild(QWidget, "commentDetail")
    chip = window.findChild(Chip, "uncheckedChip")
    assert not chip.isVisible()
    table(window).selectRow(1)
    assert "Sebaiknya: Jawab atau serahkan ke bidan" in words(detail)
    assert chip.isVisible()
    assert chip.accessibleName() == "Belum diperiksa tenaga kesehatan"
    table(window).selectRow(3)
    assert not chip.isVisible()
    assert "Sumber: Kemenkes" in words(detail)


def test_badges_are_told_in_words_to_assistive_tools(show: Show) -> None:
    model = table(show(page_of(SAMPLE))).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [model.index(row, 2).data(role) for row in range(model.rowCount())]
    assert said[0] == "Bagus: Dihapus"
    assert said[3] == "Hampir: Dibisukan"
    assert said[4] == "Perbaiki: Terlewat"
    assert said[7] == "Dibiarkan"


def test_the_table_sorts_by_time_and_by_name(show: Show) -> None:
    window = show(page_of(SAMPLE))
    table(window).sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert shown_rows(window)[0].startswith("mama.alya")
    table(window).sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert shown_rows(window)[0].startswith("Bu Rini")


def test_every_way_on_is_a_button(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(SAMPLE))
    for name, signal in (
        ("toHomeButton", window.page.home_asked),
        ("repeatButton", window.page.repeat_asked),
        ("pdfButton", window.page.pdf_asked),
        ("backButton", window.page.back),
        ("printButton", window.page.print_asked),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(window.findChild(Button, name), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.page.pdf_asked):
        qtbot.keyClick(window.page.first_focus(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_an_older_report_opens_from_progress(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(SAMPLE))
    window.page.open_tab("progress")
    assert window.findChild(Button, "openRun13") is None
    with qtbot.waitSignal(window.page.run_asked) as heard:
        qtbot.mouseClick(window.findChild(Button, "openRun11"), Qt.MouseButton.LeftButton)
    assert heard.args == [11]


def test_the_tab_stays_when_the_language_changes_and_not_with_another_report(show: Show) -> None:
    window = show(page_of(SAMPLE))
    window.page.open_tab("progress")
    text.set_language("en")
    window.page.retranslate()
    assert window.page.tab == "progress"
    assert "Three rehearsals done!" in words(window.page)
    window.page.render(replace(SAMPLE, rehearsal=12))
    assert window.page.tab == "summary"


def test_before_the_first_rehearsal_the_page_says_what_will_stand_here(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(NoReport("Bu Ningsih", 2)))
    assert "Hasil Ibu akan muncul di sini" in words(window.page)
    with qtbot.assertNotEmitted(window.page.pdf_asked):
        qtbot.keyClick(window.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.page.live_asked):
        qtbot.mouseClick(window.findChild(Button, "startFirstButton"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("tab", ["summary", "comments", "progress"])
def test_a_report_of_which_nothing_was_measured_can_be_shown(show: Show, tab: str) -> None:
    bare: ReportState = replace(
        SAMPLE,
        total=None,
        before=None,
        curves=tuple(replace(curve, points=((0.0, None), (1.0, None))) for curve in SAMPLE.curves),
        marks=(),
        rows=(),
        minutes=0.0,
        runs=tuple(
            replace(run, total=None, lighting=None, sound=None, framing=None, comments=None)
            for run in SAMPLE.runs
        ),
        headline=Message.of("report.head_cut", name="Bu Sari"),
    )
    window = show(page_of(bare))
    window.page.open_tab(tab)
    window.grab()
    said = words(window.page)
    assert any("belum cukup untuk dinilai" in words for words in said)
    assert "Tidak ada komentar di latihan ini." in said
    assert not any(word == "0" for word in said[:4])


@given(st.lists(st.one_of(st.none(), st.floats(0, 100)), max_size=700))
def test_a_thinned_curve_keeps_its_range_and_its_time(scores: list[float | None]) -> None:
    points = [(float(at), score) for at, score in enumerate(scores)]
    thin = thinned(points)
    assert len(thin) <= MOST_POINTS
    assert [at for at, _ in thin] == sorted(at for at, _ in thin)
    known = [score for score in scores if score is not None]
    told = [score for _, score in thin if score is not None]
    assert bool(told) == bool(known)
    assert all(min(known) - 1e-9 <= score <= max(known) + 1e-9 for score in told)


def test_the_better_act_never_contradicts_a_right_one() -> None:
    raid = ROWS[2]
    assert raid.should == ("freeze", "block")
    assert should_words(raid) == "Blokir"
    assert should_words(replace(raid, done=())) == "Bekukan komentar"
    assert should_words(replace(raid, done=(), should=("answer", "ignore"))) == "Biarkan saja"
    assert should_words(replace(raid, done=("mute",), should=("answer", "ignore"))) == "Jawab"
    assert should_words(replace(raid, done=(), should=())) == "Biarkan saja"


def test_acts_are_put_into_words() -> None:
    first, missed = ROWS[0], ROWS[4]
    assert done_words(first) == "Dihapus"
    assert done_words(missed) == "Terlewat"
    assert done_words(replace(first, done=("delete", "mute", "block"))) == "Dihapus, Dibisukan dan diblokir"
    assert all_should_words(missed) == "Hapus, blokir atau laporkan"
    assert all_should_words(replace(first, should=())) == "Biarkan saja"
    assert length_words(0.3) == "kurang dari satu menit"
