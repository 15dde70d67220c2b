"""Which trick makes a hoax sound true: read off its words, so that people know it when it comes again.

Order of the whole card: fact, warning, trick, fact (Debunking Handbook 2020).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from trainer_app.basics.messages import Message

TRICKS: Mapping[str, tuple[str, ...]] = {
    "secret": ("rahasia", "ditutup", "disembunyi", "konspirasi", "bisnis", "ngaku", "chip", "secret",
               "hidden"),
    "promise": ("dijamin", "pasti", "sembuh", "manjur", "ampuh", "ajaib", "langsing", "cure", "guarantee"),
    "story": ("temen", "teman", "tetangga", "anakku", "anak sy", "anak saya", "ponakan", "sodara", "saudara",
              "katanya", "kata ", "my child", "neighbour", "friend", "they say"),
    "fear": ("bahaya", "racun", "mati", "lumpuh", "mandul", "autis", "jangan mau", "awas", "haram", "poison",
             "danger", "paralys", "infertile", "autism"),
}  # fmt: skip
"""Signs of a trick, in the order in which they are looked for: the rarer first."""

DENIALS, DENIAL_WORDS = ("tidak", "bukan", "no", "not", "that is not"), 4
"""How a bare denial begins, and how long it is at most."""


def trick_of(text: str) -> Message:
    """Return the trick of a hoax in words; without a sign: a bold sentence that names no source."""
    low = re.sub(r"\s+", " ", text.lower())
    for trick, signs in TRICKS.items():
        if any(sign in low for sign in signs):
            return Message(f"recap.trick_{trick}")
    return Message("recap.trick_bare")


def core_of(fact: str) -> str:
    """Return the fact without a leading bare denial: what is true is repeated, not what is false."""
    first, *rest = re.split(r"(?<=[.!?])\s+", fact.strip())
    denies = first.lower().startswith(DENIALS) and len(first.split()) <= DENIAL_WORDS
    return rest[0] if rest and denies else first
