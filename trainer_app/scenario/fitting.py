"""Which lines a class of person does not say of himself, found once when the content is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from trainer_app.scenario.model import Line


def never_said(lines: Iterable[Line], words: Mapping[str, Sequence[str]]) -> dict[str, frozenset[str]]:
    """Return by class the ids of harmless lines with one of its words; harmful ones fit whoever is sent."""
    patterns = {
        kind: re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, found))})(?!\w)", re.IGNORECASE)
        for kind, found in words.items()
        if found
    }
    harmless = [line for line in lines if line.truth.severity == 0]
    return {
        kind: frozenset(line.id for line in harmless if pattern.search(line.text))
        for kind, pattern in patterns.items()
    }
