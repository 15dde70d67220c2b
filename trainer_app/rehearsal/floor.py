"""The room as the crowd may see it: who may write, what the filter says, what was dealt with."""

from __future__ import annotations

from collections.abc import Callable

from trainer_app.basics.inputs import Body
from trainer_app.basics.outcomes import HeldBecause
from trainer_app.rehearsal.filter import WordFilter
from trainer_app.rehearsal.room import RoomState

WAITING_ACTS = frozenset(("save_proof", "report"))
"""Acts that leave the comment where it is: it still has to be dealt with."""


class RoomFloor:
    """Answers the crowd's questions out of the room's state."""

    def __init__(self, room: RoomState, tell: Callable[[int, Body], None]) -> None:
        self._room = room
        self._tell = tell
        self._filter = WordFilter(())

    def tell(self, at_ms: int, body: Body) -> None:
        """Let something happen."""
        self._tell(at_ms, body)

    def stopped(self, viewer: str) -> HeldBecause | None:
        """Return why this viewer cannot write now, None when he can."""
        flags = self._room.flags
        if flags.frozen:
            return "frozen"
        view = self._room.viewers[viewer]
        if view.muted or view.blocked:
            return "muted"
        if flags.audience == "followers" and not view.follows:
            return "followers_only"
        return None

    def match(self, text: str) -> str | None:
        """Return the filter's word that this text contains, None when it passes."""
        terms = self._room.filter_terms
        if not terms:
            return None
        if self._filter.terms != terms:
            self._filter = WordFilter(terms)
        return self._filter.match(text)

    def handled(self, comment: str) -> bool:
        """Return whether somebody has acted on the comment, or it is gone."""
        view = self._room.comments[comment]
        return view.status != "shown" or any(act not in WAITING_ACTS for act in view.acts)

    def gone(self, comment: str) -> bool:
        """Return whether viewers no longer see the comment."""
        return self._room.comments[comment].status != "shown"

    def pinned(self) -> str | None:
        """Return the comment that is pinned, None when there is none."""
        return self._room.pinned

    def frozen(self) -> bool:
        """Return whether nobody can write."""
        return self._room.frozen

    def point(self) -> int:
        """Return the index of the talking point now."""
        return self._room.script_index
