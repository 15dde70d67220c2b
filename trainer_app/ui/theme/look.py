"""The tokens as Qt sees them, at the present scale: colours, fonts, pixels, and which palette a widget is in.

The scale belongs to the one window, so it is set once for the process, as the language is; pages rebuild
themselves when it changes. The palette belongs to a page: `set_palette` marks a widget, its children follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, fields

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont

from trainer_app.ui.theme.letters import FALLBACK, FAMILY, HEADINGS, HEAVY, HEAVY_FAMILY, TYPE
from trainer_app.ui.theme.scale import Scale
from trainer_app.ui.theme.tokens import LIGHT, STAGE, Palette

_PALETTES = {palette.name: palette for palette in (LIGHT, STAGE)}
_MARK = "gladiPalette"
_colours: dict[str, QColor] = {}


@dataclass(slots=True)
class _Now:
    scale: Scale
    motion: bool
    heavy_alone: bool


_now = _Now(Scale(), True, False)
_here: ContextVar[Scale | None] = ContextVar("scale", default=None)
_paper: ContextVar[bool] = ContextVar("paper", default=False)


def set_scale(scale: Scale) -> None:
    """Take this scale for all that is built or painted from now on."""
    _now.scale = scale


def scale() -> Scale:
    """Return the present scale."""
    return _here.get() or _now.scale


def set_motion(moving: bool) -> None:
    """Allow (True) or still (False) transitions and floating hearts."""
    _now.motion = moving


def set_heavy_family(known: bool) -> None:
    """Say whether HEAVY_FAMILY is loaded under its own name (DirectWrite knows only FAMILY)."""
    _now.heavy_alone = known


def motion() -> bool:
    """Return whether transitions may move."""
    return _now.motion


@contextmanager
def on_paper() -> Iterator[None]:
    """Paint for a PDF in this thread: scale 1, and only letters whose glyphs can be copied and searched.

    Ligatures and local forms have no code point of their own; Qt writes none for them into the PDF.
    """
    marks = _here.set(Scale()), _paper.set(True)
    try:
        yield
    finally:
        _here.reset(marks[0])
        _paper.reset(marks[1])


def px(value: float) -> int:
    """Return pixels of a distance, icon or radius at the present scale."""
    return scale().px(value)


def tx(value: float) -> int:
    """Return pixels of a row or box that holds letters at the present scale."""
    return scale().tx(value)


def colour(token: str) -> QColor:
    """Return the colour of "#RRGGBB" or "#RRGGBBAA" (Qt itself would read the latter as #AARRGGBB)."""
    known = _colours.get(token)
    if known is None:
        known = QColor(token[:7])
        if len(token) == 9:
            known.setAlpha(int(token[7:], 16))
        _colours[token] = known
    return QColor(known)


def font(style: str, *, weight: int | None = None, size: float | None = None) -> QFont:
    """Return the font of a letter style of `letters.TYPE` at the present scale; KeyError for an unknown one.

    weight: 400..800 instead of the style's own. size: px at 100 % instead of the style's own.
    """
    kind = TYPE[style]
    heavy = (weight or kind.weight) >= HEAVY and _now.heavy_alone
    made = QFont([HEAVY_FAMILY if heavy else FAMILY, FAMILY, *FALLBACK[:2]])
    made.setPixelSize(max(1, tx(size or kind.size)))
    made.setWeight(QFont.Weight.Normal if heavy else QFont.Weight(weight or kind.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if _paper.get():
        for feature in ("locl", "liga"):
            made.setFeature(QFont.Tag(feature), 0)
    if style in HEADINGS:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
    return made


def numerals(made: QFont) -> QFont:
    """Return the font with figures of equal width, for clocks and scores."""
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def set_palette(widget: QObject, palette: Palette) -> None:
    """Mark the widget; it and its children are painted in this palette."""
    widget.setProperty(_MARK, palette.name)


def palette_of(widget: QObject | None) -> Palette:
    """Return the palette of the nearest marked ancestor, LIGHT without one."""
    while widget is not None:
        name = widget.property(_MARK)
        if name:
            return _PALETTES[name]
        widget = widget.parent()
    return LIGHT


def token(palette: Palette, name: str) -> QColor:
    """Return the colour of a palette field by its name ("text_2"); KeyError for an unknown one."""
    if name not in _FIELDS:
        raise KeyError(name)
    return colour(getattr(palette, name))


_FIELDS = frozenset(spec.name for spec in fields(Palette)) - {"name"}
