"""What a person said of the own answers, held against the model answer; nothing is judged by it."""

from __future__ import annotations

from trainer_app.store.entries import SAID, NewTick, Said
from trainer_app.store.reader import Reader
from trainer_app.store.writer import Writer

SELECT = "SELECT comment_id, said FROM tick WHERE rehearsal_id = ?"


class Ticks:
    """All ticks. What the disk did not take yet is read from memory, as with the log."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    def set(self, rehearsal_id: int, comment: str, said: Said) -> None:
        """Keep a tick; never waits for the disk."""
        self._writer.hand_over(NewTick(rehearsal_id, comment, said))

    def of(self, rehearsal_id: int) -> dict[str, Said]:
        """Return the ticks of a rehearsal by comment. StoreError when the file cannot be read."""
        waiting = [row for row in self._writer.waiting() if isinstance(row, NewTick)]
        found: dict[str, Said] = {}
        for comment, said in self._reader.rows(SELECT, (rehearsal_id,)):
            found.update({str(comment): known for known in SAID if known == said})
        found.update((row.comment, row.said) for row in waiting if row.rehearsal_id == rehearsal_id)
        return found
