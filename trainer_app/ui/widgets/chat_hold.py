"""Why the list of comments does not jump under the finger. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class HasId(Protocol):
    """Anything with an id of its own."""

    @property
    def id(self) -> str: ...  # noqa: D102


RowT = TypeVar("RowT", bound=HasId)


@dataclass(frozen=True, slots=True)
class Held(Generic[RowT]):
    """The rows that are shown, and how many newer ones wait in the pill."""

    rows: tuple[RowT, ...]
    waiting: int


def hold(shown: frozenset[str], rows: Sequence[RowT], *, holding: bool) -> Held[RowT]:
    """Return what is shown of `rows` (newest first).

    While the list is held, only rows stay that were already shown, in their newest form; the others are
    counted. Nothing was shown yet: nothing can be held.
    """
    if not holding or not shown:
        return Held(tuple(rows), 0)
    kept = tuple(row for row in rows if row.id in shown)
    if not kept:
        return Held(tuple(rows), 0)
    newest = rows.index(kept[0])
    return Held(kept, newest + sum(1 for row in rows[newest:] if row.id not in shown))
