"""The word filter: which listed word a comment contains after folding, and nothing else.

Never a number pattern alone, never a guess: a comment is hidden only on a listed word, whatever its disguise.
A listed word may be several words ("cek bio"), and `*88` lists an ending: a name of at least three letters
that ends so. Without the star a word must stand by itself, but for simple affixes (`slotnya`, `ngeslot`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from trainer_app.rehearsal.folding import fold_text, has_letter, plain_text, skeleton
from trainer_app.rehearsal.plain_words import PLAIN_STEMS

MOST_TERMS = 200
"""The platform's limit of listed words."""
SHORTEST_TERM = 3
"""Letters a listed word must have: shorter ones hide half the room."""
SHORTEST_STEM, LONG_ENDING = 3, 3
"""Letters before a listed ending; one less before endings so long."""
SHORTEST_INSIDE = 5
"""Listed words so long are also found inside a longer one (`infogacorhariini`)."""
SHORTEST_AFFIXED = 4
LONGEST_PART, LONGEST_JOINED = 5, 14
"""A word split in parts: no part after the first is longer, nor all of it."""
MASKS, SIGNS, DIGITS = "*#_~•·×░", "@$!|+€", "0123456789"
PREFIXES = ("nge", "ng", "di", "me", "ber", "ter", "ke", "se", "pe")
SUFFIXES = (
    "",
    *(skeleton(back) for back in ("nya", "ku", "mu", "lah", "kah", "in", "an", "kan", "i", "er", "s")),
)
CACHED = 4096
"""Words whose foldings are remembered: most words of a chat come again and again."""


def folded_term(term: str) -> str:
    """Return the folded form of a listed word, by which two ways of writing it are the same; may be empty."""
    stem = "*" if term.strip().startswith("*") else ""
    words = fold_text(term).split()
    forms = [skeleton(word) or word for word in words]
    return stem + " ".join(forms) if forms else ""


def read_terms(text: str) -> tuple[str, ...]:
    """Return the words of a list: one a line; blank lines and lines that begin with `#` are left out."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line and not line.startswith("#")))


class WordFilter:
    """A list of words, ready to be looked for."""

    def __init__(self, terms: Sequence[str]) -> None:
        self.terms = tuple(terms)
        self._words: dict[str, str] = {}
        self._phrases: dict[tuple[str, ...], str] = {}
        self._endings: list[tuple[str, str]] = []
        for term in terms:
            self._add(term)
        long_words = [re.escape(word) for word in self._words if len(word) >= SHORTEST_INSIDE]
        self._inside = re.compile("|".join(long_words) or "(?!)")
        self._starting: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self._phrases:
            self._starting.setdefault(phrase[0], []).append(phrase)
        self._first_words = list(self._starting)
        self._tails = tuple(ending for ending, _term in self._endings)

    def _add(self, term: str) -> None:
        if term.startswith("*"):
            ending = fold_text(term).replace(" ", "")
            if ending:
                self._endings.append((ending, term))
            return
        forms = tuple(form for form in folded_term(term).split() if form)
        if len(forms) == 1:
            self._words.setdefault(forms[0], term)
        elif forms:
            self._phrases.setdefault(forms, term)
            self._words.setdefault(skeleton("".join(forms)), term)

    def match(self, text: str) -> str | None:
        """Return the listed word that the text contains, None when it passes."""
        plain = plain_text(text)
        chunks = plain.split()
        pieces = [_pieces(chunk) for chunk in chunks if not _mention(chunk)]
        words = [piece for parts in pieces for piece in parts]
        whole = [_place(chunk) for chunk in chunks if not _mention(chunk)]
        return (
            self._by_word(words)
            or self._by_phrase([_place(word) for word in words])
            or self._by_joining(pieces, words)
            or self._by_mask(whole)
            or self._by_phrase(whole)
        )

    # --- ways a word may hide -------------------------------------------------------------------------

    def _by_word(self, words: Sequence[str]) -> str | None:
        for word in words:
            bare = skeleton(word.strip(DIGITS))
            found = self._one(skeleton(word)) or self._one(bare) or self._ending(word)
            if found is not None:
                return found
        return None

    def _one(self, form: str, *, inside: bool = True) -> str | None:
        if not form:
            return None
        found = self._words.get(form)
        if found is not None:
            return found
        for bare in _bare(form):
            if bare in self._words:
                return self._words[bare]
        within = self._inside.search(form) if inside and len(form) > SHORTEST_INSIDE else None
        return None if within is None else self._words[within.group()]

    def _ending(self, word: str) -> str | None:
        if not word.endswith(self._tails):
            return None
        for ending, term in self._endings:
            stem = word[: -len(ending)]
            shortest = SHORTEST_STEM - (len(ending) >= LONG_ENDING)
            if word.endswith(ending) and len(stem) >= shortest and stem.isalpha() and stem not in PLAIN_STEMS:
                return term
        return None

    def _by_phrase(self, places: Sequence[Place]) -> str | None:
        for start, place in enumerate(places):
            firsts = (
                self._first_words if place.mask is not None else sorted(place.forms & self._starting.keys())
            )
            for phrase in (phrase for first in firsts for phrase in self._starting[first]):
                there = places[start : start + len(phrase)]
                if len(there) == len(phrase) and all(map(Place.can_be, there, phrase)):
                    return self._phrases[phrase]
        return None

    def _by_joining(self, pieces: Sequence[Sequence[str]], words: Sequence[str]) -> str | None:
        for parts in pieces:
            joined = "".join(parts)
            found = self._one(skeleton(joined)) or self._ending(joined)
            if len(parts) > 1 and found is not None:
                return found
        for joined, spelled in _joined(words):
            found = self._one(skeleton(joined), inside=spelled)
            if found is not None:
                return found
        return None

    def _by_mask(self, places: Sequence[Place]) -> str | None:
        masks = [place.mask for place in places if place.mask is not None]
        return next(
            (term for mask in masks for word, term in self._words.items() if _under_mask(mask, word)), None
        )


@dataclass(frozen=True, slots=True)
class Place:
    """All that a word of a comment may stand for. mask: its shape with hidden letters, None without any."""

    forms: frozenset[str]
    mask: str | None

    def can_be(self, word: str) -> bool:
        """Return whether it may be this listed word."""
        return word in self.forms or (self.mask is not None and _under_mask(self.mask, word))


@lru_cache(maxsize=CACHED)
def _place(chunk: str) -> Place:
    letters = "".join(c for c in chunk if c.isalnum() or c in SIGNS)
    forms = {
        skeleton(letters) or letters,
        skeleton(letters.strip(DIGITS + SIGNS)),
        skeleton(letters.rstrip(SIGNS)),
    }
    forms |= {bare for form in list(forms) for bare in _bare(form)}
    return Place(frozenset(forms), _mask(chunk))


def _mask(chunk: str) -> str | None:
    shape = "".join("?" if c in MASKS else c for c in chunk.strip(".,!?:;()\"'"))
    if "?" not in shape or not has_letter(shape):
        return None
    form = "".join("?" if c == "?" else skeleton(f"x{c}")[1:] for c in shape)
    return "".join(c for i, c in enumerate(form) if c == "?" or i == 0 or c != form[i - 1])


def _mention(chunk: str) -> bool:
    """Return whether it addresses somebody (`@rini88`): names of people are not judged."""
    return chunk.startswith("@") and len(chunk) > LONGEST_PART and "@" not in chunk[1:]


def _pieces(chunk: str) -> list[str]:
    """Return the parts of a run without blanks: letters, digits and the signs that stand for letters."""
    if has_letter(chunk) and all(c.isalnum() or c in SIGNS for c in chunk.rstrip("!.,?")):
        return [chunk.rstrip("!.,?")] if chunk.rstrip("!.,?") else []
    return "".join(c if c.isalnum() else " " for c in chunk).split()


@lru_cache(maxsize=CACHED)
def _bare(form: str) -> tuple[str, ...]:
    """Return the word without simple affixes, in every way that leaves enough of it."""
    fronts = [form, *(form[len(front) :] for front in PREFIXES if form.startswith(front))]
    bare = [front[: len(front) - len(back)] for front in fronts for back in SUFFIXES if front.endswith(back)]
    return tuple(word for word in bare if word != form and len(word) >= SHORTEST_AFFIXED)


def _joined(words: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Yield what comes out when words are put together, and whether it was spelt letter by letter.

    Split words must give a listed word as a whole: `pisang enak` must not be searched for what lies across.
    """
    run = ""
    for word in (*words, "  "):
        if len(word) == 1:
            run += word
            continue
        if len(run) >= SHORTEST_TERM:
            yield run, True
        run = ""
    for start in range(len(words)):
        joined = words[start]
        for word in words[start + 1 : start + 4]:
            joined += word
            if len(word) > LONGEST_PART or len(joined) > LONGEST_JOINED:
                break
            yield joined, False


def _under_mask(form: str, word: str) -> bool:
    """Return whether a masked word can be the listed one: same length, most letters in sight."""
    if len(form) != len(word) or len(word) < SHORTEST_AFFIXED:
        return False
    seen = sum(c != "?" for c in form)
    return 2 * seen >= len(word) and all(c in ("?", w) for c, w in zip(form, word, strict=True))
