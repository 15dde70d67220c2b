"""The word filter: which listed word a comment contains after folding, and nothing else.

Never a number pattern, never a guess: a comment is hidden only on a listed word (AUDIENCE 3).
"""

from __future__ import annotations

from collections.abc import Sequence

from trainer_app.rehearsal.folding import fold_text, squeezed

MOST_TERMS = 200
"""The platform's limit of listed words."""
SHORTEST_TERM = 3
"""Letters a listed word must have: shorter ones hide half the room."""


def folded_term(term: str) -> str:
    """Return the folded form of a listed word; empty when nothing is left of it."""
    return fold_text(term)


class WordFilter:
    """A list of words, ready to be looked for."""

    def __init__(self, terms: Sequence[str]) -> None:
        self.terms = tuple(terms)
        self._words: dict[str, str] = {}
        for term in terms:
            self._words.setdefault(squeezed(fold_text(term)), term)

    def match(self, text: str) -> str | None:
        """Return the listed word that the text contains, None when it passes."""
        words = fold_text(text).split()
        for word in words:
            found = self._words.get(squeezed(word))
            if found is not None:
                return found
        return None


def read_terms(text: str) -> tuple[str, ...]:
    """Return the words of a list: one a line; blank lines and lines that begin with `#` are left out."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line and not line.startswith("#")))
