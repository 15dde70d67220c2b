"""Folding of disguised writing: styled letters, marks, digits for letters, stretched and spaced words."""

from __future__ import annotations

import unicodedata


def fold_text(text: str) -> str:
    """Return the text in plain small letters and single blanks."""
    plain = unicodedata.normalize("NFKD", text)
    letters = [letter for letter in plain if not unicodedata.combining(letter)]
    folded = "".join(letters).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())


def squeezed(word: str) -> str:
    """Return the word with runs of one letter made single."""
    return "".join(c for i, c in enumerate(word) if i == 0 or c != word[i - 1])
