"""Folding of disguised writing into plain letters: styled alphabets, marks, look-alikes, digits for letters.

`fold_text` keeps words apart; `skeleton` goes on to one form for all ways of writing the same word. Letters
that leetspeak cannot tell apart (i, l, 1) become one, in the listed word and in the comment alike.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

MARKS = frozenset(("Mn", "Mc", "Me", "Cf", "Cc", "Co", "Cs"))
"""Categories that carry no letter: accents, zero-width joiners, controls."""
_CYRILLIC_GREEK = dict(
    zip(
        "авеёзиікмнорстухѕјԁһӏԛԝгпαβεηικμνορσςτυχωγϲϳ",
        "abeezuikmhopctyxsjdhlqwrnabenikmvopoctuxwycj",
        strict=True,
    )
)
_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢɑɡɩʋ", "abcdefghijklmnopqrstuvwyzagiv", strict=True))
_BARRED = dict(zip("øłđħŧıɍƚæœß", "oldhtirlaos", strict=True))
LOOKALIKES = _CYRILLIC_GREEK | _SMALL_CAPITALS | _BARRED
_LETTER_BLOCKS = ((0x1F150, 26), (0x1F170, 26), (0x1F1E6, 26), (0xE0061, 26))
"""Negative circled, negative squared, flag letters, tag letters: A..Z in a row, not decomposed by NFKD."""
LEET = str.maketrans("013456789@$!|+€", "oieasgtbgasilte")
"""Digits and signs that stand for letters, inside a word that has letters."""
SKELETON = str.maketrans("lz", "is")
"""Letters that the disguises above cannot tell apart."""


def _plain(letter: str) -> str:
    code = ord(letter)
    if code < 128:
        return letter
    for first, count in _LETTER_BLOCKS:
        if first <= code < first + count:
            return chr(ord("a") + code - first)
    return LOOKALIKES.get(letter, letter)


def plain_text(text: str) -> str:
    """Return the text in small plain letters; everything that is no letter stays as it is."""
    flat = unicodedata.normalize("NFKD", text)
    kept = (letter for letter in flat if unicodedata.category(letter) not in MARKS or letter in "\t\n\r")
    return "".join(_plain(letter) for letter in "".join(kept).casefold())


def fold_text(text: str) -> str:
    """Return the words of a text in plain small letters and digits, joined by single blanks."""
    return " ".join("".join(c if c.isalnum() else " " for c in plain_text(text)).split())


def squeezed(word: str) -> str:
    """Return the word with runs of one letter made single."""
    return "".join(c for i, c in enumerate(word) if i == 0 or c != word[i - 1])


def has_letter(word: str) -> bool:
    """Return whether a word has at least one letter: numbers alone are never read as letters."""
    return any(c.isalpha() for c in word)


@lru_cache(maxsize=16_384)
def skeleton(word: str) -> str:
    """Return the one form of all disguises of a word; empty for a number."""
    if not has_letter(word):
        return ""
    letters = "".join(c for c in word.translate(LEET) if c.isalpha())
    return squeezed(letters.translate(SKELETON))
