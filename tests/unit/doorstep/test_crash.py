from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from trainer_app import crash


@pytest.fixture
def recent(tmp_path: Path) -> Iterator[crash.RecentLines]:
    level, hooks = logging.getLogger().level, (sys.excepthook, threading.excepthook)
    installed = crash.install(tmp_path / "logs")
    yield installed
    crash.put_away(installed)
    logging.getLogger().setLevel(level)
    sys.excepthook, threading.excepthook = hooks


@pytest.mark.expects_warnings
def test_an_uncaught_error_is_counted_and_written(recent: crash.RecentLines, tmp_path: Path) -> None:
    try:
        raise ValueError("something broke")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert recent.faults == 1
    assert "something broke" in (tmp_path / "logs" / "gladi.log").read_text("utf-8")


@pytest.mark.expects_warnings
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_error_in_a_thread_is_counted_too(recent: crash.RecentLines) -> None:
    def break_down() -> None:
        raise ValueError("in a thread")

    thread = threading.Thread(target=break_down, name="analyst")
    thread.start()
    thread.join()
    assert recent.faults == 1
    assert any("analyst" in line for line in recent.lines)


def test_only_the_newest_lines_are_kept(recent: crash.RecentLines) -> None:
    for number in range(crash.LINES_IN_MEMORY + 10):
        logging.getLogger("gladi").info("line %d", number)
    assert len(recent.lines) == crash.LINES_IN_MEMORY
    assert recent.lines[-1].endswith(f"line {crash.LINES_IN_MEMORY + 9}")


def test_a_folder_that_cannot_be_written_does_not_stop_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    level, hooks = logging.getLogger().level, (sys.excepthook, threading.excepthook)
    crash.put_away(crash.install(blocked / "logs"))
    logging.getLogger().setLevel(level)
    sys.excepthook, threading.excepthook = hooks
    assert "no log can be written" in capsys.readouterr().err
