"""Fonts, tinted icons, round pictures of people and drawn scenes, from the files in `assets`.

Pixmaps are kept by name, size, colour and device ratio: an SVG is rendered once, never in each frame.
"""

from __future__ import annotations

import threading
from functools import lru_cache

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from trainer_app.basics.assets import assets_dir
from trainer_app.ui.theme import look
from trainer_app.ui.theme.letters import HEAVY_FAMILY
from trainer_app.ui.theme.tokens import NEUTRAL_GROUNDS

_FACES = 10
_NEUTRAL = tuple(zip(("1f337", "1f33b", "1f375", "1f31f"), NEUTRAL_GROUNDS, strict=True))
AVATARS = _FACES + len(_NEUTRAL)
"""Pictures to choose from: faces 0..9, then a tulip, a sunflower, a cup and a star for who wants no face."""


def load_fonts() -> tuple[str, ...]:
    """Load the shipped font files into the running QGuiApplication; return the families found (sorted)."""
    families: set[str] = set()
    for file in sorted((assets_dir() / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families.update(QFontDatabase.applicationFontFamilies(number))
    look.set_heavy_family(HEAVY_FAMILY in families)
    return tuple(sorted(families))


def app_font() -> QFont:
    """Return the font of running text at the present scale."""
    return look.font("body")


def renderer(file: str) -> QSvgRenderer:
    """Return the renderer of an SVG under `assets` ("icons/sun-fill.svg"); ValueError when unreadable."""
    return _renderer(file, threading.get_ident())


@lru_cache(maxsize=512)
def _renderer(file: str, _thread: int) -> QSvgRenderer:
    """One renderer a file and thread: a PDF is written beside the window, and a renderer has a state."""
    made = QSvgRenderer(str(assets_dir() / file))
    made.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    if not made.isValid():
        raise ValueError(f"not an SVG: {file}")
    return made


def has_file(file: str) -> bool:
    """Return whether `assets` holds this file."""
    return (assets_dir() / file).is_file()


@lru_cache(maxsize=1024)
def _icon(name: str, size: int, rgba: int, ratio: float) -> QImage:
    edge = max(1, round(size * ratio))
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer(f"icons/{name}.svg").render(painter, QRectF(0, 0, edge, edge))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor.fromRgba(rgba))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, size: int, colour: QColor | str, ratio: float = 1.0) -> QPixmap:
    """Return the Phosphor icon ("sun-fill") as a square of `size` logical px in that colour.

    ratio: device pixels per logical pixel. ValueError for an icon that is not shipped.
    """
    made = look.colour(colour) if isinstance(colour, str) else colour
    return QPixmap.fromImage(_icon(name, size, made.rgba(), ratio))


def qicon(name: str, size: int, colour: QColor | str, ratio: float = 1.0) -> QIcon:
    """Return the same as a QIcon, for standard widgets."""
    return QIcon(icon(name, size, colour, ratio))


def draw_icon(painter: QPainter, name: str, box: QRectF, colour: QColor | str) -> None:
    """Draw the icon centred in the box (logical px), sharp at the painter's device ratio."""
    size = round(min(box.width(), box.height()))
    ratio = sharpness(painter)
    made = look.colour(colour) if isinstance(colour, str) else colour
    image = _icon(name, size, made.rgba(), ratio)
    left = box.center().x() - size / 2
    top = box.center().y() - size / 2
    painter.drawImage(QRectF(left, top, size, size), image, QRectF(image.rect()))


def sharpness(painter: QPainter) -> float:
    """Return device pixels per logical pixel of a painter, its own scaling (paper) among them."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    return ratio * max(1.0, painter.worldTransform().m11())


@lru_cache(maxsize=64)
def _avatar(number: int, size: int, ratio: float) -> QPixmap:
    edge = max(1, round(size * ratio))
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    round_edge = QPainterPath()
    round_edge.addEllipse(QRectF(0, 0, edge, edge))
    painter.setClipPath(round_edge)
    number %= AVATARS
    if number < _FACES:
        source = QImage(str(assets_dir() / "avatars" / f"avatar-{number}.png"))
        wide, smooth = (
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(0, 0, source.scaled(edge, edge, wide, smooth))
    else:
        sign, ground = _NEUTRAL[number - _FACES]
        painter.fillRect(0, 0, edge, edge, look.colour(ground))
        inner = QRectF(edge * 0.2, edge * 0.2, edge * 0.6, edge * 0.6)
        renderer(f"emoji/{sign}.svg").render(painter, inner)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def avatar(number: int, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the round picture of a person (0..13, others wrap) of `size` logical px."""
    return _avatar(number, size, ratio)


@lru_cache(maxsize=32)
def _art(name: str, width: int, height: int, ratio: float) -> QPixmap:
    drawn = renderer(f"art/{name}.svg")
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawn.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def art(name: str, width: int, ratio: float = 1.0) -> QPixmap:
    """Return a drawn scene of `assets/art` ("hero") of that width in logical px, height by its own shape."""
    shape: QSizeF = renderer(f"art/{name}.svg").viewBoxF().size()
    return _art(name, width, max(1, round(width * shape.height() / shape.width())), ratio)
