"""Printing a report: the system's own dialog; without a printer a clear sentence and the PDF instead."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from trainer_app.basics.messages import Message
from trainer_app.ui.app.host import Host
from trainer_app.ui.pdf import report_print
from trainer_app.ui.presenters.report_state import ReportState
from trainer_app.ui.text import word
from trainer_app.ui.widgets.dialog import SAFE, Dialog

PDF = "pdf"
RESOLUTION = 300
"""Dots an inch: letters and curves are lines, so more only makes the job larger."""


class PrintDesk(QObject):
    """`pdf_asked`: there is no printer, and the PDF was wanted instead."""

    pdf_asked = Signal()

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._choosing: QPrintDialog | None = None

    def ask(self, state: ReportState) -> None:
        """Ask for the printer, then print beside the window; a second call while asking changes nothing."""
        if self._choosing is not None:
            return
        if not QPrinterInfo.availablePrinterNames():
            dialog = no_printer_dialog(self._host.window)
            dialog.answered.connect(lambda key: self.pdf_asked.emit() if key == PDF else None)
            dialog.open()
            return
        printer = make_printer()
        choosing = printer_dialog(printer, self._host.window)
        self._choosing = choosing
        choosing.accepted.connect(lambda: self.print_on(printer, state))
        choosing.finished.connect(lambda _done: self._chosen())
        QDialog.open(choosing)  # the overload of QPrintDialog wants a slot by its name

    def _chosen(self) -> None:
        if self._choosing is not None:
            self._choosing.deleteLater()
            self._choosing = None

    def print_on(self, printer: QPrinter, state: ReportState) -> None:
        """Print on a printer that was chosen; a fault is told in words."""

        def work() -> str:
            copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
            for _copy in range(copies):
                report_print(state, printer)
            return printer.printerName()

        self._host.errands.run(work, lambda name: self._host.tell(Message.of("print.sent", printer=name)))


def make_printer() -> QPrinter:
    """Return a printer in the system's default state, on which the whole sheet can be drawn."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(RESOLUTION)
    printer.setFullPage(True)
    printer.setCreator("Gladi Live")
    return printer


def printer_dialog(printer: QPrinter, parent: QWidget) -> QPrintDialog:
    """Return the system's dialog; pages go out whole, so no range is offered."""
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.setWindowTitle(word("print.choose"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
    return dialog


def no_printer_dialog(host: QWidget) -> Dialog:
    """Return the sentence that there is no printer; answers `PDF` or `SAFE`."""
    title, text = word("print.none_title"), word("print.none_text")
    dialog = Dialog(host, title=title, text=text, icon="printer-fill")
    dialog.add_button(SAFE, word("print.none_back"), name="noPrinterBackButton")
    dialog.add_button(PDF, word("print.none_pdf"), "primary", name="noPrinterPdfButton")
    return dialog
