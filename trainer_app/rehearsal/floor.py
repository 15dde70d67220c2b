"""The room as the crowd may see it: who may write, what the filter says, what was dealt with."""

from __future__ import annotations

from collections.abc import Callable

from trainer_app.audience.follow_age import followed_before_s
from trainer_app.basics.inputs import Body
from trainer_app.basics.outcomes import HeldBecause
from trainer_app.rehearsal.filter import WordFilter
from trainer_app.rehearsal.room import RoomState
from trainer_app.rehearsal.views import ViewerView

WAITING_ACTS = frozenset(("save_proof", "report"))
"""Acts that leave the comment where it is: it still has to be dealt with."""


class RoomFloor:
    """Answers the crowd's questions out of the room's state."""

    def __init__(
        self, room: RoomState, tell: Callable[[int, Body], None], seed: int, clock: Callable[[], int]
    ) -> None:
        """seed: of the live, for what is drawn of a viewer; clock: its ms now, exact inside a task too."""
        self._room = room
        self._tell = tell
        self._seed = seed
        self._clock = clock
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
        if flags.audience == "followers" and not self._follows_long_enough(view, flags.follow_age_s):
            return "followers_only"
        return None

    def _follows_long_enough(self, view: ViewerView, least_s: int | None) -> bool:
        if not view.follows or least_s is None:
            return view.follows
        age_ms = self._clock() - (view.followed_ms or 0)
        if view.followed_ms is None:
            age_ms += 1000 * (followed_before_s(self._seed, view.id, view.relation) or 0)
        return age_ms >= 1000 * least_s

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
