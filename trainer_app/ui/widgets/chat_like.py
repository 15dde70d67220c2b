"""What the desk's list needs to know of a comment. The presenter's frozen rows fit this shape."""
# ruff: noqa: D102  (each field is described where the row is made)

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class RowLike(Protocol):
    """One comment on the desk, as a viewer could know it."""

    @property
    def id(self) -> str: ...
    @property
    def at_ms(self) -> int: ...
    @property
    def viewer(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def seat(self) -> int: ...
    @property
    def status(self) -> str: ...
    @property
    def acts(self) -> Sequence[str]: ...
    @property
    def held_term(self) -> str | None: ...
