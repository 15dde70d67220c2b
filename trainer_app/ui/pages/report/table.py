"""The table of comments: a model over the rows, a filter by group and word, a delegate with badges."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from trainer_app.ui.presenters.report_state import RowState
from trainer_app.ui.presenters.report_words import done_words, should_words, why_words
from trainer_app.ui.text import clock, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import draw_text
from trainer_app.ui.theme.shapes import draw_badge
from trainer_app.ui.theme.tokens import TARGET
from trainer_app.ui.widgets.bubbles import draw_initial

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("time", "comment", "done", "should", "why")
TIME, COMMENT, DONE, SHOULD, WHY = range(5)
ROW = Qt.ItemDataRole.UserRole
_LEVEL_WORDS = {"good": "common.good", "fair": "common.fair", "poor": "common.poor"}
_ROOT = QModelIndex()


class CommentModel(QAbstractTableModel):
    """The rows as Qt sees them; a cell's accessible text says badge and words."""

    def __init__(self, rows: tuple[RowState, ...]) -> None:
        super().__init__()
        self._rows = rows

    def renew(self, rows: tuple[RowState, ...]) -> None:
        """Take the same comments again, with what was said of them since; no cell shows a tick."""
        self._rows = rows

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Comments."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Five columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, text for assistive tools, the row itself (ROW), or a sort key (ROW + 1)."""
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if role == ROW:
            return item
        if role == ROW + 1:
            return item.at_s if index.column() == TIME else self._text(item, index.column()).casefold()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(item, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(item, index.column())
            level = _LEVEL_WORDS.get(item.level, "")
            return f"{word(level)}: {text}" if index.column() == DONE and level else text
        return None

    def _text(self, item: RowState, at: int) -> str:
        match at:
            case 0:
                return clock(item.at_s)
            case 1:
                return f"{item.viewer}: {item.text}"
            case 2:
                return done_words(item)
            case 3:
                return should_words(item)
            case _:
                return why_words(item)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return word(f"report.col_{COLUMNS[section]}")
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class CommentFilter(QSortFilterProxyModel):
    """Only rows of one group ("" = all) that hold a word in name or text."""

    def __init__(self, model: CommentModel) -> None:
        super().__init__()
        self._group = ""
        self._word = ""
        self.setSortRole(ROW + 1)
        self.setSourceModel(model)

    def narrow(self, group: str, wanted: str) -> None:
        """Show only this group and this word."""
        self.beginFilterChange()
        self._group, self._word = group, wanted.strip().casefold()
        self.endFilterChange()

    def filterAcceptsRow(self, at: int, parent: Index) -> bool:
        """Whether the row passes both."""
        item = self.sourceModel().index(at, 0, parent).data(ROW)
        in_group = not self._group or item.group == self._group
        return in_group and self._word in f"{item.viewer} {item.text}".casefold()


class CommentDelegate(QStyledItemDelegate):
    """Paints a cell; the comment cell shows initial, name and text, the act cell its badge."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(look.px(80), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, contents, the line below."""
        painter.save()
        palette = look.palette_of(self.parent())
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look.token(palette, "accent_tint"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, look.token(palette, "surface_2"))
        hair = max(1, look.px(1))
        painter.fillRect(
            QRectF(box.left(), box.bottom() - hair, box.width(), hair), look.token(palette, "line")
        )
        inner = box.adjusted(look.px(14), look.px(4), -look.px(8), -look.px(4))
        item: RowState = index.data(ROW)
        match index.column():
            case 1:
                self._paint_comment(painter, inner, item)
            case 2:
                self._paint_done(painter, inner, item)
            case _:
                self._paint_text(painter, inner, index.data(), index.column())
        painter.restore()

    def _paint_comment(self, painter: QPainter, box: QRectF, item: RowState) -> None:
        palette = look.palette_of(self.parent())
        size = look.px(36)
        circle = QRectF(box.left(), box.center().y() - size / 2, size, size)
        draw_initial(painter, circle, item.viewer, sum(item.viewer.encode()))
        words = box.adjusted(size + look.px(10), 0, 0, 0)
        name_font = look.font("caption", weight=700)
        height = QFontMetricsF(name_font).height()
        top = words.adjusted(0, 0, 0, -(words.height() - height))
        tone = look.token(palette, "text_2")
        text_font = look.font("body", weight=600, size=16)
        total = height + QFontMetricsF(text_font).height()
        top.moveTop(words.center().y() - total / 2)
        draw_text(painter, top, item.viewer, name_font, tone)
        below = QRectF(words.left(), top.bottom(), words.width(), total - height)
        draw_text(painter, below, item.text, text_font, look.token(palette, "text"))

    def _paint_done(self, painter: QPainter, box: QRectF, item: RowState) -> None:
        palette = look.palette_of(self.parent())
        size = look.px(22)
        draw_badge(painter, QRectF(box.left(), box.center().y() - size / 2, size, size), item.level, palette)
        tone = look.token(palette, f"{item.level}_text" if item.level else "text_2")
        words = box.adjusted(size + look.px(8), 0, 0, 0)
        draw_text(painter, words, done_words(item), look.font("body_strong", size=16), tone, max_lines=2)

    def _paint_text(self, painter: QPainter, box: QRectF, text: str, at: int) -> None:
        palette = look.palette_of(self.parent())
        if at == TIME:
            font, tone = look.numerals(look.font("body", size=16)), "text_2"
        elif at == SHOULD:
            font, tone = look.font("body_strong", size=16), "text"
        else:
            font, tone = look.font("small"), "text_2"
        draw_text(painter, box, text, font, look.token(palette, tone), max_lines=2)


def row_height() -> int:
    """Return the height of a row in px."""
    return max(look.tx(TARGET.table_row), look.px(TARGET.least))


def comment_table(model: CommentFilter) -> QTableView:
    """Return the table over the filtered rows, sorted by time, one row chosen at a time."""
    table = QTableView()
    table.setObjectName("commentTable")
    table.setAccessibleName(word("report.table"))
    table.setModel(model)
    table.setItemDelegate(CommentDelegate(table))
    table.setShowGrid(False)
    table.setMouseTracking(True)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    rows = table.verticalHeader()
    rows.hide()
    rows.setDefaultSectionSize(row_height())
    head = table.horizontalHeader()
    head.setFont(look.font("caption", weight=700))
    head.setFixedHeight(look.tx(42))
    head.setHighlightSections(False)
    head.setSectionsClickable(True)
    table.setSortingEnabled(True)
    table.sortByColumn(TIME, Qt.SortOrder.AscendingOrder)
    return table


def fit_columns(table: QTableView) -> None:
    """Share the width out; above 125 % text the reason has no column (the panel below says it)."""
    wide = look.scale().text > 1.25
    table.setColumnHidden(WHY, wide)
    width = table.viewport().width()
    shares = (0.11, 0.41, 0.26, 0.22) if wide else (0.085, 0.33, 0.19, 0.165, 0.23)
    used = 0
    for at, share in enumerate(shares):
        last = at == len(shares) - 1
        columns = width - used if last else round(width * share)
        table.setColumnWidth(at, columns)
        used += columns
