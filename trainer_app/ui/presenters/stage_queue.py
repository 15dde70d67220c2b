"""From the room's comments to the rows of the desk and the bubbles of the phone. Pure but for its cache."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from trainer_app.basics.events import LogEvent
from trainer_app.basics.outcomes import CommentChanged
from trainer_app.rehearsal.views import CommentView
from trainer_app.ui.presenters.stage_questions import looks_like_a_question
from trainer_app.ui.presenters.stage_state import Bubble, QueueRow, Tab

MOST_BUBBLES = 4
"""Comments on the phone at once; below them the face stays free (design/README)."""

HANDLED = frozenset({"answer", "refer", "delete", "mute", "block", "report", "approve", "hide", "thank"})
"""Acts after which a comment counts as dealt with; pinning or saving proof alone leaves it open."""


def seat_of(viewer: str) -> int:
    """Return a small number that stays with a viewer, for colours and pictures; the same on every machine."""
    return sum(ord(letter) * place for place, letter in enumerate(viewer, start=1))


def is_done(view: CommentView) -> bool:
    """Return whether the comment was dealt with."""
    return view.answered or view.status in ("deleted", "hidden") or not HANDLED.isdisjoint(view.acts)


def row_of(view: CommentView, heard: str = "") -> QueueRow:
    """Return the desk's row of a comment. heard: how its answer ended, see `Queue.hear`."""
    return QueueRow(
        id=view.id,
        at_ms=view.at_ms,
        viewer=view.viewer,
        name=view.name,
        text=view.text,
        seat=seat_of(view.viewer),
        status=view.status,
        acts=acts_shown(view, heard),
        held_because=view.held_because,
        held_term=view.held_term,
        asks=looks_like_a_question(view.text),
        done=is_done(view),
    )


def acts_shown(view: CommentView, heard: str = "") -> tuple[str, ...]:
    """Return the acts that a row tells, each once.

    `answered` only when the host was really heard; `answered_unheard` when the host's word alone says so
    (no microphone), `unheard` when too little was said.
    """
    acts = tuple(act for act in view.acts if act not in ("answer", "answer_done", "unpin", "pin"))
    if view.answered:
        acts = (*acts, "answered_unheard" if heard == "no_mic" else "answered")
    elif heard == "too_little" and "answer" not in view.acts:
        acts = (*acts, "unheard")
    return (*acts, "pin") if view.pinned else acts


def is_on_desk(view: CommentView) -> bool:
    """Return whether the desk lists it: shown, removed, or held by the filter; stopped ones never came."""
    return view.status != "held" or view.held_because == "filter"


class Queue:
    """All rows of the desk, newest first. A row is made again only when its comment has changed."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[CommentView, QueueRow]] = {}
        self._heard: dict[str, str] = {}
        self.rows: tuple[QueueRow, ...] = ()
        self.counts = (0, 0, 0)

    def hear(self, rows: Sequence[LogEvent]) -> None:
        """Remember how answers ended: `heard`, `no_mic` (nobody could hear), `too_little`."""
        for row in rows:
            body = row.body
            if isinstance(body, CommentChanged) and body.to in ("answered", "unheard"):
                told = "no_mic" if body.spoken_ms is None else "heard"
                self._heard[body.id] = "too_little" if body.to == "unheard" else told

    def update(self, comments: Mapping[str, CommentView]) -> None:
        """Take the room's comments (oldest first)."""
        rows = [self._row(view) for view in comments.values() if is_on_desk(view)]
        rows.reverse()
        self.rows = tuple(rows)
        asking = sum(1 for row in rows if row.asks and not row.done)
        self.counts = (len(rows), asking, sum(1 for row in rows if row.done))

    def _row(self, view: CommentView) -> QueueRow:
        known = self._known.get(view.id)
        if known is not None and known[0] is view:
            return known[1]
        row = row_of(view, self._heard.get(view.id, ""))
        self._known[view.id] = (view, row)
        return row

    def of_tab(self, tab: Tab) -> tuple[QueueRow, ...]:
        """Return the rows of a tab: all, open questions, or what was dealt with."""
        if tab == "asking":
            return tuple(row for row in self.rows if row.asks and not row.done)
        if tab == "done":
            return tuple(row for row in self.rows if row.done)
        return self.rows

    def held(self) -> tuple[QueueRow, ...]:
        """Return the comments that the word filter holds for review, newest first."""
        return tuple(row for row in self.rows if row.status == "held")


def bubbles_of(rows: Iterable[QueueRow]) -> tuple[Bubble, ...]:
    """Return the last few comments that viewers see, oldest first; rows come newest first."""
    shown: list[Bubble] = []
    for row in rows:
        if row.status == "shown":
            shown.append(Bubble(row.id, row.name, row.text, row.seat))
        if len(shown) == MOST_BUBBLES:
            break
    shown.reverse()
    return tuple(shown)
