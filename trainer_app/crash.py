"""What is kept when something goes wrong: a rotating log without names or comments, and a crash note."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

LOG_BYTES = 1_000_000
LOG_FILES = 5
LINES_IN_MEMORY = 500
FAULT_FILE = "fault.txt"

_log = logging.getLogger(__name__)
_fault_stream: TextIO | None = None


class RecentLines(logging.Handler):
    """Keeps the last lines of the log in memory; faults counts what nobody caught, in whichever thread."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=LINES_IN_MEMORY)
        self.faults = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.lines.append(self.format(record))
        self.faults += record.levelno >= logging.CRITICAL


def install(log_dir: Path) -> RecentLines:
    """Log to `log_dir` from now on and catch what nobody caught, in every thread.

    A folder that cannot be written costs the file, not the start of the app.
    """
    recent = RecentLines()
    form = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handlers: list[logging.Handler] = [recent]
    try:
        log_dir.mkdir(parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(log_dir / "gladi.log", "a", LOG_BYTES, LOG_FILES, "utf-8"))
        _enable_faulthandler(log_dir / FAULT_FILE)
    except OSError as error:
        print(f"gladi-live: no log can be written ({error})", file=sys.stderr)
    root = logging.getLogger()
    for handler in handlers:
        handler.setFormatter(form)
        handler.setLevel(logging.INFO)
        root.addHandler(handler)
    root.setLevel(logging.INFO)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    return recent


def put_away(recent: RecentLines) -> None:
    """Undo `install`, at the end of the window: close its files and give the hooks back."""
    root = logging.getLogger()
    for handler in [h for h in root.handlers if h is recent or isinstance(h, RotatingFileHandler)]:
        root.removeHandler(handler)
        handler.close()
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    _close_fault_file()


def _enable_faulthandler(path: Path) -> None:
    global _fault_stream
    _close_fault_file()
    _fault_stream = path.open("w", encoding="utf-8")
    faulthandler.enable(_fault_stream)


def _close_fault_file() -> None:
    global _fault_stream
    if _fault_stream is not None:
        faulthandler.disable()
        _fault_stream.close()
        _fault_stream = None


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.critical("uncaught", exc_info=(kind, error, trace))


def _uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        name = args.thread.name if args.thread else "?"
        trace = (args.exc_type, args.exc_value, args.exc_traceback)
        _log.critical("uncaught in thread %s", name, exc_info=trace)
