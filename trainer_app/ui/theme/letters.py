"""The letter styles: family, size, line height and weight of each. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Type:
    """One letter style: size and line height in px at 100 %, weight 400..800."""

    size: int
    line: int
    weight: int


FAMILY = "Plus Jakarta Sans"
HEAVY_FAMILY = "Plus Jakarta Sans ExtraBold"
"""The heaviest file by its own name: as weight 800 of FAMILY, FreeType would embolden it once more."""
HEAVY = 800
FALLBACK = ("Segoe UI", "Noto Sans", "sans-serif")
TYPE = MappingProxyType(
    {
        "micro": Type(13, 18, 700),
        "caption": Type(14, 20, 500),
        "small": Type(15, 22, 500),
        "small_strong": Type(15, 22, 700),
        "body": Type(17, 26, 500),
        "body_strong": Type(17, 26, 700),
        "lead": Type(20, 30, 500),
        "lead_strong": Type(20, 28, 700),
        "h4": Type(18, 24, 700),
        "h3": Type(21, 28, 700),
        "h2": Type(26, 34, 800),
        "h1": Type(34, 42, 800),
        "display": Type(46, 52, 800),
        "number": Type(40, 44, 800),
        "countdown": Type(72, 76, 800),
    }
)
"""Never below 13 px; ExtraBold only from 22 px up (below, the dot of the i closes)."""
HEADINGS = frozenset({"h1", "h2", "h3", "display"})
"""Styles set a little tighter (-2 %)."""
