"""A program that writes a rehearsal and tells every row that is on the disk for sure, until it is killed."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.unit.store.logs import SCENARIO, a_log
from trainer_app.store.database import open_store


def main() -> None:
    store = open_store(Path(sys.argv[1]))
    number = store.sessions.start(None, SCENARIO, 7, 2, 160, 240_000, "2026-11-24T09:00:00+07:00")
    for event in a_log(20_000, ended=False):
        store.sessions.append(number, [event])
        if event.seq % 20 == 0 and store.writer.flush(10):
            print(event.seq, flush=True)


if __name__ == "__main__":
    main()
