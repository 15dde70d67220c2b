"""The report opens with the best stretch, its items open their moment, the compass is one dot in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.window.report_samples import SAMPLE
from tests.window.test_report import page_of, table, words
from trainer_app.basics.messages import Message
from trainer_app.ui.pdf import report_pdf
from trainer_app.ui.presenters.report_state import CompassState, HandState, HintState
from trainer_app.ui.presenters.report_words import best_words, lesson_lines
from trainer_app.ui.text import say, speaking
from trainer_app.ui.widgets.buttons import Button
from trainer_app.ui.widgets.compass import CompassView, dot_of

Show = Callable[..., QWidget]
FEW = CompassState(
    None,
    None,
    Message.of("recap.compass_counts", hits=3, signals=4, kept=9, noise=9),
    Message("recap.compass_few"),
    Message.of("recap.compass_counts", hits=3, signals=4, kept=9, noise=9),
    1,
)


def visible_words(part: QWidget) -> list[str]:
    return [one.text() for one in part.findChildren(QLabel) if one.isVisible() and one.text()]


def test_the_report_opens_with_the_best_stretch_and_without_a_number(show: Show) -> None:
    said = words(show(page_of(SAMPLE)).page)
    best, praise = said.index("Bagian terbaik"), said.index("Yang sudah bagus")
    total = next(at for at, text in enumerate(said) if text.startswith("Nilai: 84"))
    assert best < praise < said.index("Yang kita latih lagi") < total


def test_the_best_stretch_leads_to_its_comment(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(SAMPLE))
    best = window.findChild(QWidget, "bestCard").findChild(Button)
    qtbot.mouseClick(best, Qt.MouseButton.LeftButton)
    assert table(window).currentIndex().siblingAtColumn(1).data().startswith("Bu Rini")


def test_a_moment_tells_what_was_measured_who_acted_and_that_it_was_heard(show: Show) -> None:
    window = show(page_of(SAMPLE))
    window.page.open_tab("comments")
    table(window).selectRow(1)
    said = visible_words(window.findChild(QWidget, "commentDetail"))
    assert "Tindakan Ibu: Dijawab. Yang menangani: pembawa acara. Suaranya terdengar." in said
    assert "Saat itu: cahaya 88 (Bagus), suara 35 (Perbaiki), posisi tidak terukur." in said
    assert "Sebaiknya: Jawab atau serahkan ke bidan" in said


def test_a_hoax_is_taught_as_fact_warning_trick_fact(show: Show) -> None:
    window = show(page_of(SAMPLE))
    window.page.open_tab("comments")
    table(window).selectRow(3)
    said = visible_words(window.findChild(QWidget, "commentDetail"))
    lines = [line for line in said if re.match(r"[1-4]\. ", line)]
    assert [line.split(":")[0] for line in lines] == [
        "1. Fakta",
        "2. Hati-hati",
        "3. Triknya",
        "4. Sekali lagi faktanya",
    ]
    assert lines[3].endswith("Vaksin sudah diuji dan diawasi.")
    assert "Sumber: Kemenkes" in said


def test_an_item_without_a_comment_opens_what_was_measured_then(show: Show, qtbot: QtBot) -> None:
    window = show(page_of(SAMPLE))
    practise = window.findChild(QWidget, "practiseCard")
    seek = next(b for b in practise.findChildren(Button) if b.accessibleName() == "Lihat 02:05")
    qtbot.mouseClick(seek, Qt.MouseButton.LeftButton)
    said = visible_words(window.findChild(QWidget, "commentDetail"))
    assert said == [
        "02:05 Jeda sebentar waktu ada suara bising",
        "Suara kurang bagus 24 detik.",
        "Saat itu: cahaya 88 (Bagus), suara 35 (Perbaiki), posisi tidak terukur.",
    ]


def test_the_compass_is_a_dot_with_a_sentence(show: Show) -> None:
    window = show(page_of(SAMPLE))
    window.page.open_tab("facts")
    view = window.findChild(CompassView)
    assert SAMPLE.compass is not None
    assert view.accessibleName() == say(SAMPLE.compass.message)
    window.grab()


def test_every_hint_is_told_with_what_changed_and_who_did_what(show: Show) -> None:
    state = replace(
        SAMPLE,
        hands=(HandState("moderator", (("delete", 5), ("mute", 1))),),
        hints=(
            HintState(63, "too_dark", "lighting", 31.0, 74.2, True),
            HintState(90, "noise", "sound", 28.0, 30.0, False),
            HintState(595, "noise", "sound", 28.0, None, None),
        ),
    )
    window = show(page_of(state))
    window.page.open_tab("facts")
    said = visible_words(window)
    assert "Oleh moderator: dihapus 5×, dibisukan 1×." in said
    assert "01:03  Tambah cahaya: cahaya 31, 20 detik kemudian 74. Sudah membaik." in said
    assert any(line.startswith("01:30") and line.endswith("Belum membaik.") for line in said)
    assert any(line.startswith("09:55") and line.endswith("tidak terukur.") for line in said)


def test_few_comments_are_told_as_counts_without_a_dot(show: Show) -> None:
    window = show(page_of(replace(SAMPLE, compass=FEW)))
    window.page.open_tab("facts")
    assert window.findChild(CompassView) is None
    assert say(FEW.message) in words(window.findChild(QWidget, "compassCard"))


@pytest.mark.parametrize(("across", "up"), [(-1.0, 0.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 1.0)])
def test_the_dot_stays_inside_the_field(across: float, up: float) -> None:
    field = QRectF(10, 20, 300, 160)
    assert field.contains(dot_of(field, across, up))


def test_why_there_is_no_number_is_said(show: Show) -> None:
    short = replace(SAMPLE, total=None, lacking=Message("report.lacking_time"))
    said = words(show(page_of(short)).page)
    assert "Kurang dari satu menit belum cukup untuk nilai." in said


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_paper_says_the_same(tmp_path: Path, language: str) -> None:
    report_pdf(SAMPLE, tmp_path / "r.pdf", language)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "r.pdf").pages)
    read = re.sub(r"\s+", " ", text)
    with speaking(language):
        assert SAMPLE.best is not None
        assert SAMPLE.compass is not None
        said = [best_words(SAMPLE.best), say(SAMPLE.compass.message), say(SAMPLE.compass.counts)]
        said += [say(fact.message) for fact in SAMPLE.told] + [say(note) for note in SAMPLE.notes]
        said += [line.split(" ", 1)[1].split(":")[0] for line in lesson_lines(SAMPLE.rows[3])]
        assert [sentence for sentence in said if sentence not in read] == []
