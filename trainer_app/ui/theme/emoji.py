"""Text with emoji that looks the same on every machine: letters by the shipped font, emoji as SVG.

A text is cut into words and pictures, set in lines of a given width, and painted. A codepoint sequence
without a shipped picture is left to the font; variation selectors are dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPixmap

from trainer_app.basics.assets import assets_dir
from trainer_app.ui.theme.glyphs import renderer, sharpness

_SELECTORS = ("\ufe0f", "\ufe0e")
_EDGE = 1.2
"""Side of an emoji in letter sizes."""


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """The shipped sequences, each as the text it stands for."""
    files = (assets_dir() / "emoji").glob("*.svg")
    return frozenset("".join(chr(int(part, 16)) for part in file.stem.split("_")) for file in files)


@lru_cache(maxsize=1)
def _longest() -> int:
    return max((len(text) for text in _known()), default=1)


def _emoji_at(text: str, start: int) -> str:
    for length in range(min(_longest(), len(text) - start), 0, -1):
        if text[start : start + length] in _known():
            return text[start : start + length]
    return ""


def runs(text: str) -> list[tuple[str, bool]]:
    """Return the text cut into (piece, is an emoji picture); together they are the text without selectors."""
    for selector in _SELECTORS:
        text = text.replace(selector, "")
    pieces: list[tuple[str, bool]] = []
    at = 0
    while at < len(text):
        found = _emoji_at(text, at)
        if found:
            pieces.append((found, True))
            at += len(found)
            continue
        if pieces and not pieces[-1][1]:
            pieces[-1] = (pieces[-1][0] + text[at], False)
        else:
            pieces.append((text[at], False))
        at += 1
    return pieces


@lru_cache(maxsize=512)
def _picture(sequence: str, size: int, ratio: float) -> QImage:
    edge = max(1, round(size * ratio))
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    name = "_".join(f"{ord(letter):x}" for letter in sequence)
    renderer(f"emoji/{name}.svg").render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def emoji(sequence: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return one emoji as a square of `size` logical px; ValueError when it is not shipped."""
    plain = "".join(letter for letter in sequence if letter not in _SELECTORS)
    return QPixmap.fromImage(_picture(plain, size, ratio))


@dataclass(frozen=True, slots=True)
class Piece:
    """One word or picture of a laid-out text: its text, whether a picture, left edge in its line, width."""

    text: str
    picture: bool
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class TextLayout:
    """A text in lines; all numbers in logical px."""

    lines: tuple[tuple[Piece, ...], ...]
    widths: tuple[float, ...]
    line_height: float
    ascent: float
    edge: float

    @property
    def size(self) -> QSizeF:
        """Width of the longest line, height of all lines."""
        return QSizeF(max(self.widths, default=0.0), self.line_height * len(self.lines))


def _atoms(text: str) -> list[tuple[str, bool]]:
    atoms: list[tuple[str, bool]] = []
    for piece, picture in runs(text):
        if picture:
            atoms.append((piece, True))
            continue
        for number, word in enumerate(piece.split(" ")):
            if number:
                atoms.append((" ", False))
            if word:
                atoms.append((word, False))
    return atoms


def text_layout(text: str, font: QFont, width: float, max_lines: int = 0) -> TextLayout:
    """Return the text set in lines of at most `width` px; beyond `max_lines` (> 0) it ends in an ellipsis."""
    metrics = QFontMetricsF(font)
    edge = font.pixelSize() * _EDGE
    lines: list[list[Piece]] = [[]]
    left = 0.0
    for atom, picture in _split_long(_atoms(" ".join(text.split())), metrics, width):
        wide = edge if picture else metrics.horizontalAdvance(atom)
        if left + wide > width and lines[-1] and atom != " ":
            lines.append([])
            left = 0.0
        if atom == " " and not lines[-1]:
            continue
        lines[-1].append(Piece(atom, picture, left, wide))
        left += wide
    if 0 < max_lines < len(lines):
        lines = lines[:max_lines]
        lines[-1] = _elide(lines[-1], metrics, width)
    widths = tuple(max((piece.left + piece.width for piece in line), default=0.0) for line in lines)
    height = max(metrics.height(), edge)
    return TextLayout(tuple(tuple(line) for line in lines), widths, height, metrics.ascent(), edge)


def _split_long(
    atoms: list[tuple[str, bool]], metrics: QFontMetricsF, width: float
) -> list[tuple[str, bool]]:
    """Cut words that are longer than a line (an address, "wkwkwk...") into pieces that fit."""
    whole: list[tuple[str, bool]] = []
    for atom, picture in atoms:
        while not picture and len(atom) > 1 and metrics.horizontalAdvance(atom) > width:
            cut = next(
                (n for n in range(len(atom) - 1, 1, -1) if metrics.horizontalAdvance(atom[:n]) <= width), 1
            )
            whole.append((atom[:cut], False))
            atom = atom[cut:]
        whole.append((atom, picture))
    return whole


def _elide(line: list[Piece], metrics: QFontMetricsF, width: float) -> list[Piece]:
    dots = metrics.horizontalAdvance("…")
    while line and line[-1].left + line[-1].width + dots > width:
        line = line[:-1]
    left = line[-1].left + line[-1].width if line else 0.0
    return [*line, Piece("…", False, left, dots)]


def draw_layout(painter: QPainter, at: QPointF, layout: TextLayout, font: QFont, colour: QColor) -> None:
    """Paint a laid-out text with its upper left corner at `at`."""
    painter.setFont(font)
    painter.setPen(colour)
    ratio = sharpness(painter)
    metrics = QFontMetricsF(font)
    lift = (layout.line_height - metrics.height()) / 2
    for number, line in enumerate(layout.lines):
        top = at.y() + number * layout.line_height
        for piece in line:
            if piece.picture:
                square = QRectF(
                    at.x() + piece.left,
                    top + (layout.line_height - layout.edge) / 2,
                    layout.edge,
                    layout.edge,
                )
                image = _picture(piece.text, max(1, round(layout.edge)), ratio)
                painter.drawImage(square, image, QRectF(image.rect()))
            else:
                painter.drawText(QPointF(at.x() + piece.left, top + lift + layout.ascent), piece.text)


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    max_lines: int = 1,
) -> None:
    """Paint a text in a box, in at most `max_lines` lines (0 = as many as it takes), aligned by `flags`."""
    layout = text_layout(text, font, box.width(), max_lines)
    size = layout.size
    left, top = box.left(), box.top()
    if flags & Qt.AlignmentFlag.AlignHCenter:
        left += (box.width() - size.width()) / 2
    elif flags & Qt.AlignmentFlag.AlignRight:
        left += box.width() - size.width()
    if flags & Qt.AlignmentFlag.AlignVCenter:
        top += (box.height() - size.height()) / 2
    elif flags & Qt.AlignmentFlag.AlignBottom:
        top += box.height() - size.height()
    draw_layout(painter, QPointF(left, top), layout, font, colour)
