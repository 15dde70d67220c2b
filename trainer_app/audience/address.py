"""How the crowd addresses the host. The content says "bu"; for other hosts it is said anew, word by word.

Only words spoken to the host change: "bu" before a name or an office is somebody else ("bu bidan", "bu
Rini"), "ibu" means the host only in a few turns of phrase ("suara ibu", "ibu kader"); "ibu2", "ibu hamil"
and "ibu saya" stay. A wrong "bu" left standing is a small fault, a wrong "pak hamil" would be a large one.
"""

from __future__ import annotations

import re

USUAL = "Bu"
HONORIFICS = ("Bu", "Pak", "Kak")
LONG_FORM = {"Pak": "bapak", "Kak": "kakak"}
OFFICES = (
    "bidan",
    "perawat",
    "dokter",
    "drg",
    "gizi",
    "lurah",
    "camat",
    "kades",
    "kadus",
    "bupati",
    "rt",
    "rw",
)
OTHERS = frozenset((*OFFICES, "guru", "haji", "hj", "ustadzah", "tamu", "tetangga", "ibu", "bapak"))
"""After "bu" these are somebody else; also with -nya."""
_SHORT = re.compile(r"(?<![\w-])(bu+|bun)(?![\w-])(?=(\s+[\w*]+)?)", re.IGNORECASE)
_ABOUT = re.compile(r"(?<![\w-])ibu(?=nya\b)", re.IGNORECASE)
_LONG = re.compile(
    r"(?<![\w-])(?:(?<=\bsuara )|(?<=\bkepala )|(?<=\bkyk )|(?<=\bkayaknya )|(?<=\bnih )|(?<=\bsebelah )"
    r"|(?<=\bsinyal )|(?<=\bposisi )|(?<=\bsekitar )|(?<=\bbiar )|(?<=\bemang )|(?<=\bkalo ))"
    r"(ibu)(?![\w-])(?! (?:hamil|sy|saya|aku|mertua|kandung|menyusui|nyusuin|muda|ibu|bidan|lurah|camat)\b)"
    r"|(?<![\w-])(ibu)(?= (?:kader(?:nya)?|kok|yg mana)\b)"
    r"|^(ibu)(?=nya (?:sabar|lucu|baik|ramah|telaten)\b)",
    re.IGNORECASE,
)


def addressed(text: str, honorific: str, *, about_host: bool = False) -> str:
    """Return the text as said to a host of this honorific; unchanged for "Bu".

    about_host: the sentence is about the host (a reaction), so that "ibunya" is the host too.
    """
    if honorific == USUAL:
        return text
    short = honorific.lower()

    def again(found: re.Match[str]) -> str:
        word = found.group(1)
        following = (found.group(2) or "").strip()
        if _somebody_else(word, following):
            return word
        if word.lower() == "bun":
            return _like(word, short)
        return _like(word, short[:-1] + "a" * (len(word) - 2) + short[-1])

    said = _SHORT.sub(again, text)
    for turn in (_LONG, _ABOUT) if about_host else (_LONG,):
        said = turn.sub(lambda found: _like(found.group(), LONG_FORM[honorific]), said)
    return said


def _somebody_else(word: str, following: str) -> bool:
    plain = following.lower().removesuffix("nya")
    named = following[:1].isupper() and not (word.isupper() and following.isupper())
    return plain in OTHERS or named or "*" in following


def _like(model: str, word: str) -> str:
    """Return the word in the case of the model: BU, Bu, bu."""
    if model.isupper():
        return word.upper()
    return word.capitalize() if model[0].isupper() else word
