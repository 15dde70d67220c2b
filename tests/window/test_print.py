"""The report on a printer is the report of the PDF; without a printer a sentence offers the PDF."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.window.report_samples import SAMPLE
from tests.window.test_pdf import read
from trainer_app.basics.messages import StoreError
from trainer_app.ui.app.print_desk import PDF, make_printer, no_printer_dialog, printer_dialog
from trainer_app.ui.pdf import report_pdf, report_print
from trainer_app.ui.text import say
from trainer_app.ui.widgets.dialog import SAFE

PAPERS = {
    "A4": QPageSize(QPageSize.PageSizeId.A4),
    "F4": QPageSize(QPageSize.PageSizeId.Folio),
    "letter": QPageSize(QPageSize.PageSizeId.Letter),
    "A5": QPageSize(QPageSize.PageSizeId.A5),
}


def into(path: Path, paper: QPageSize) -> QPrinter:
    printer = make_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(paper)
    printer.setFullPage(True)
    return printer


@pytest.mark.parametrize("paper", PAPERS)
def test_paper_of_any_size_says_what_the_pdf_says(tmp_path: Path, paper: str, qapp: object) -> None:
    report_pdf(SAMPLE, tmp_path / "r.pdf")
    report_print(SAMPLE, into(tmp_path / "p.pdf", PAPERS[paper]))
    assert read(tmp_path / "p.pdf") == read(tmp_path / "r.pdf")
    size = PAPERS[paper].sizePoints()
    box = pypdf.PdfReader(tmp_path / "p.pdf").pages[0].mediabox
    assert abs(float(box.width) - size.width()) < 2
    assert abs(float(box.height) - size.height()) < 2


@pytest.mark.qt_log_ignore("QPainter::")
def test_a_printer_that_takes_nothing_is_told_in_words(tmp_path: Path, qapp: object) -> None:
    with pytest.raises(StoreError) as caught:
        report_print(SAMPLE, into(tmp_path / "no" / "such" / "p.pdf", PAPERS["A4"]))
    assert say(caught.value.message).startswith("Belum tercetak.")


def test_the_system_is_asked_for_the_printer(tmp_path: Path, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    dialog = printer_dialog(into(tmp_path / "p.pdf", PAPERS["A4"]), host)
    assert dialog.windowTitle() == "Cetak rapor"
    dialog.deleteLater()


def test_without_a_printer_the_pdf_is_offered_and_the_safe_answer_waits(qtbot: QtBot) -> None:
    host = QWidget()
    host.resize(1366, 768)
    qtbot.addWidget(host)
    host.show()
    for key, answer in ((Qt.Key.Key_Escape, SAFE), (Qt.Key.Key_Return, SAFE), (None, PDF)):
        dialog = no_printer_dialog(host)
        dialog.open()
        with qtbot.waitSignal(dialog.answered, timeout=3000) as answered:
            if key is None:
                qtbot.keyClick(host.focusWidget(), Qt.Key.Key_Tab)
                qtbot.keyClick(host.focusWidget(), Qt.Key.Key_Return)
            else:
                qtbot.keyClick(host.focusWidget(), key)
        assert answered.args == [answer]
