# mypy: disable-error-code=dict-item
"""Words around printing the report."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "print.print": QT_TRANSLATE_NOOP("print", "Print"),
    "print.none_title": QT_TRANSLATE_NOOP("print", "No printer is installed on this laptop."),
    "print.none_text": QT_TRANSLATE_NOOP("print", "Save the report as PDF. It can be printed elsewhere."),
    "print.none_pdf": QT_TRANSLATE_NOOP("print", "Save as PDF"),
    "print.none_back": QT_TRANSLATE_NOOP("print", "Not now"),
    "print.choose": QT_TRANSLATE_NOOP("print", "Print the report"),
    "print.sent": QT_TRANSLATE_NOOP("print", "Sent to the printer: {printer}"),
    "print.failed": QT_TRANSLATE_NOOP("print", "It was not printed. Check the printer, then try again."),
}
