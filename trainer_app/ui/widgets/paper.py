"""Sheets of A4 to be written from top to bottom: lines of text, boxes, page numbers. For the PDF.

All distances are px at 96 dpi (A4 = 794 x 1123), so that what is drawn on the page can be drawn here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QUuid
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import TextLayout, draw_layout, text_layout
from trainer_app.ui.theme.shapes import draw_badge
from trainer_app.ui.theme.tokens import LIGHT

WIDTH, HEIGHT = 794.0, 1123.0
MARGIN = 52.0
_DPI = 300
_NAMESPACE = QUuid("{b6d1a7a0-7d3e-4c55-9a44-1c9b0f3e5d21}")

Footer = Callable[[int], str]


def pdf_file(path: Path, title: str) -> QPdfWriter:
    """Return a PDF to be written, A4 without margins; the same title gives the same document id."""
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Gladi Live")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setDocumentId(QUuid.createUuidV5(_NAMESPACE, title.encode()))
    return writer


class Sheet:
    """Pages being written on a PDF or a printer (full page); `y` is where the next thing goes.

    Call `begin` first, `end` last. `begin` returns False where nothing can be written.
    """

    def __init__(self, device: QPagedPaintDevice, footer: Footer, left_foot: str) -> None:
        self._device = device
        self.painter = QPainter()
        self._footer, self._left_foot = footer, left_foot
        self.page = 1
        self.y = MARGIN

    def begin(self) -> bool:
        """Open the file; False when that is not possible."""
        if not self.painter.begin(self._device):
            return False
        wide, tall = self._device.width() / WIDTH, self._device.height() / HEIGHT
        size = min(self._device.logicalDpiX() / 96, wide, tall)  # a smaller sheet than A4 gets all of it too
        self.painter.scale(size, size)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._foot()
        return True

    def end(self) -> bool:
        """Close the file; False when the last bytes could not be written."""
        return self.painter.end()

    @property
    def left(self) -> float:
        """Left edge of what may be written on."""
        return MARGIN

    @property
    def width(self) -> float:
        """Width of what may be written on."""
        return WIDTH - 2 * MARGIN

    @property
    def bottom(self) -> float:
        """Lowest place above the foot."""
        return HEIGHT - MARGIN - 14

    def new_page(self) -> None:
        """Go on at the top of the next page."""
        self._device.newPage()
        self.page += 1
        self.y = MARGIN
        self._foot()

    def need(self, height: float) -> bool:
        """Make sure that so much room is left; True when a new page had to be begun."""
        if self.y + height <= self.bottom:
            return False
        self.new_page()
        return True

    def lay(
        self, words: str, style: str, width: float, *, weight: int | None = None
    ) -> tuple[TextLayout, QFont]:
        """Return a text set in a letter style, with its font."""
        font = look.font(style, weight=weight)
        return text_layout(words, font, width), font

    def put(self, at: QPointF, laid: tuple[TextLayout, QFont], tone: str = "text") -> float:
        """Draw a set text with its upper left corner at `at`; return its height."""
        layout, font = laid
        draw_layout(self.painter, at, layout, font, look.token(LIGHT, tone))
        return layout.size.height()

    def write(self, words: str, style: str = "body", tone: str = "text", gap: float = 0) -> None:
        """Write a paragraph over the whole width, then leave a gap."""
        laid = self.lay(words, style, self.width)
        self.need(laid[0].size.height())
        self.y += self.put(QPointF(self.left, self.y), laid, tone) + gap

    def badge(self, at: QPointF, level: str, size: float = 16) -> None:
        """Draw the shape of a judgement."""
        draw_badge(self.painter, QRectF(at.x(), at.y(), size, size), level, LIGHT)

    def rule(self, gap: float = 0, tone: str = "line_strong") -> None:
        """Draw a hairline over the whole width, then leave a gap."""
        self.painter.setPen(QPen(look.token(LIGHT, tone), 0.8))
        self.painter.drawLine(QPointF(self.left, self.y), QPointF(self.left + self.width, self.y))
        self.y += gap

    def box(self, area: QRectF, fill: QColor | None, edge: str = "line_strong") -> None:
        """Draw a rounded box with a thin edge that survives a black and white printer."""
        self.painter.setPen(QPen(look.token(LIGHT, edge), 1))
        self.painter.setBrush(fill if fill is not None else QColor(0, 0, 0, 0))
        self.painter.drawRoundedRect(area, 10, 10)

    def _foot(self) -> None:
        y = HEIGHT - MARGIN + 2
        self.put(QPointF(self.left, y), self.lay(self._left_foot, "micro", self.width, weight=500), "text_3")
        right = self.lay(self._footer(self.page), "micro", self.width, weight=500)
        self.put(QPointF(self.left + self.width - right[0].size.width(), y), right, "text_3")
