"""The model behind the desk's list of comments: newest first, changed row by row so that nothing jumps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from trainer_app.ui.text import word
from trainer_app.ui.widgets.chat_like import RowLike

ROW = int(Qt.ItemDataRole.UserRole) + 1
"""Role under which a row's record is found."""
NO_PARENT = QModelIndex()


def acts_words(row: RowLike) -> tuple[tuple[str, str], ...]:
    """Return (act, words) of what was done with a comment, the filter's reason first."""
    told: list[tuple[str, str]] = []
    if row.status == "held":
        told.append(("held", word("stage.held_row", term=row.held_term or "…")))
    told += [(act, word(f"stage.act.{act}")) for act in row.acts if act in TOLD_ACTS]
    return tuple(told)


TOLD_ACTS = frozenset(
    {
        "answered",
        "answered_unheard",
        "unheard",
        "refer",
        "thank",
        "pin",
        "delete",
        "mute",
        "block",
        "report",
        "save_proof",
        "approve",
        "hide",
    }
)


class QueueModel(QAbstractListModel):
    """Rows as handed over; a prefix of new rows is inserted, changed rows are told one by one."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RowLike, ...] = ()

    @property
    def rows(self) -> tuple[RowLike, ...]:
        """The rows as shown, newest first."""
        return self._rows

    def set_rows(self, rows: Sequence[RowLike]) -> None:
        """Show these rows."""
        new = tuple(rows)
        old_ids = [row.id for row in self._rows]
        ahead = len(new) - len(old_ids)
        if ahead < 0 or [row.id for row in new[ahead:]] != old_ids:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        before = self._rows
        if ahead > 0:
            self.beginInsertRows(NO_PARENT, 0, ahead - 1)
            self._rows = new
            self.endInsertRows()
        self._rows = new
        for number, (was, now) in enumerate(zip(before, new[ahead:], strict=True), start=ahead):
            if was is not now and was != now:
                self.dataChanged.emit(self.index(number), self.index(number))

    def place_of(self, comment: str | None) -> int:
        """Return the row number of a comment, -1 when it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.id == comment), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        """How many comments are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """The record under ROW; plain words for assistive tools; no tool tip, which would hide comments."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.name}: {row.text}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            acts = ", ".join(words for _, words in acts_words(row))
            return word("stage.row_name", name=row.name, text=row.text, acts=acts)
        return None
