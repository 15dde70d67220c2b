"""The live as it stands: a fold of the event log. The same fold runs live and over a log read from disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import UNDO_MS, VERBS, Command, Ended, Measured, Started
from trainer_app.basics.outcomes import (
    Comment,
    CommentChanged,
    CommentHeld,
    Follow,
    Gift,
    GuestJoined,
    GuestLeft,
    GuestRequest,
    Likes,
    Refused,
    RoomChanged,
    Undone,
    ViewerChanged,
    ViewerJoined,
    ViewerLeft,
)
from trainer_app.rehearsal.acts import Act, RoomFlags, comment_under, room_under, viewer_under
from trainer_app.rehearsal.answering import AnswerTimer
from trainer_app.rehearsal.views import (
    AnswerClock,
    Audience,
    CommentView,
    GiftView,
    UndoItem,
    ViewerView,
)

NEVER_UNDONE = frozenset(("answer", "answer_done", "save_proof", "undo", "inject", "pause", "how_am_i"))
UNDOABLE = frozenset(VERBS) - NEVER_UNDONE
"""Verbs that can be taken back within UNDO_MS."""
ROOM = "room"
"""Key of the acts on the room itself; those on comments are `c:<id>`, on viewers `v:<id>`."""


class RoomState:
    """What everybody may see of the live now. Read it; only `apply` and the engine change it.

    comments: by id in order of appearance. viewers: by id in order of first joining.
    """

    def __init__(self, talking_points: int) -> None:
        self.now_ms = 0
        self.comments: dict[str, CommentView] = {}
        self.viewers: dict[str, ViewerView] = {}
        self.present_count = 0
        self.peak = 0
        self.likes = 0
        self.ended = False
        self.last_gift: GiftView | None = None
        self.measured: Measured | None = None
        self.timers: list[AnswerTimer] = []
        self.flags = RoomFlags(done=(False,) * talking_points)
        self._points = talking_points
        self._base: dict[str, CommentView] = {}
        self._acts: dict[str, list[Act]] = {ROOM: []}
        self._touched: dict[int, list[str]] = {}
        self._undo: list[UndoItem] = []
        self._order: tuple[int, int, Command] | None = None

    # --- what is read ---------------------------------------------------------------------------------

    @property
    def seen_count(self) -> int:
        """People who came by so far."""
        return len(self.viewers)

    @property
    def frozen(self) -> bool:
        """Nobody can write."""
        return self.flags.frozen

    @property
    def audience(self) -> Audience:
        """Who may write: all, followers, or off (the same as frozen)."""
        return "off" if self.flags.frozen else self.flags.audience

    @property
    def filter_terms(self) -> tuple[str, ...]:
        """The words of the filter, in order of adding."""
        return self.flags.terms

    @property
    def pinned(self) -> str | None:
        """Id of the pinned comment, None when there is none or it was removed."""
        pin = self.flags.pin
        return pin if pin is not None and self.comments[pin].status == "shown" else None

    @property
    def guests(self) -> tuple[str, ...]:
        """Viewers who are up as guests."""
        return tuple(viewer.id for viewer in self.viewers.values() if viewer.guest == "up")

    @property
    def guest_requests(self) -> tuple[str, ...]:
        """Viewers who ask to come up."""
        return tuple(viewer.id for viewer in self.viewers.values() if viewer.guest == "asking")

    @property
    def timer(self) -> AnswerTimer | None:
        """The clock of the answer that began last."""
        return self.timers[-1] if self.timers else None

    @property
    def answering(self) -> AnswerClock | None:
        """The answer that is being given."""
        timer = self.timer
        if timer is None:
            return None
        spoken = timer.spoken_ms(self.now_ms) if timer.microphone else None
        return AnswerClock(timer.comment, timer.since_ms, spoken)

    @property
    def script_done(self) -> tuple[bool, ...]:
        """Which talking points are ticked."""
        return self.flags.done

    @property
    def script_index(self) -> int:
        """The talking point now: the first that is not ticked; their number when all are."""
        return next((i for i, done in enumerate(self.flags.done) if not done), self._points)

    @property
    def raid(self) -> bool:
        """Comments pour in from new accounts: anyone can see it."""
        return self.flags.raid

    @property
    def undoable(self) -> tuple[UndoItem, ...]:
        """What can still be taken back, oldest first."""
        return tuple(item for item in self._undo if item.until_ms > self.now_ms)

    def undo_targets(self, command_seq: int) -> tuple[str, ...]:
        """Return the keys (`c:`, `v:`, `room`) that a command touched."""
        return tuple(self._touched.get(command_seq, ()))

    # --- what changes it ------------------------------------------------------------------------------

    def apply(self, event: LogEvent) -> None:
        """Take in one row of the log."""
        self.now_ms = max(self.now_ms, event.at_ms)
        body = event.body
        if isinstance(body, Command):
            self._order = (event.seq, event.at_ms, body)
        elif self._order is not None and self._order[1] != event.at_ms:
            self._order = None
        if isinstance(body, Comment | CommentHeld):
            self._comment(event.at_ms, body)
        elif isinstance(body, Likes):
            self.likes += body.count
        elif isinstance(body, Gift):
            self.last_gift = GiftView(event.at_ms, body.viewer, body.gift, body.streak, body.ended)
        elif isinstance(body, Measured):
            self.measured = body
            for timer in self.timers:
                timer.hear(event.at_ms, body.host_speaking)
        elif isinstance(body, Undone):
            self._take_back(body.command)
        elif isinstance(body, Ended):
            self.ended = True
        elif not isinstance(body, Started | Refused):
            self._change(event.at_ms, body)

    def _change(self, at_ms: int, body: object) -> None:
        if isinstance(body, ViewerJoined):
            if body.viewer not in self.viewers:
                self.viewers[body.viewer] = ViewerView(
                    body.viewer, body.name, body.relation, body.persona, at_ms, present=False
                )
            self._viewer_act(body.viewer, "joined")
        elif isinstance(body, ViewerLeft):
            self._viewer_act(body.viewer, "left")
        elif isinstance(body, Follow):
            self._viewer_act(body.viewer, "followed", at_ms)
        elif isinstance(body, GuestRequest):
            self._viewer_act(body.viewer, "asking")
        elif isinstance(body, GuestJoined):
            self._viewer_act(body.viewer, "up")
        elif isinstance(body, GuestLeft):
            self._viewer_act(body.viewer, "down")
        elif isinstance(body, CommentChanged):
            self._comment_changed(at_ms, body)
        elif isinstance(body, ViewerChanged):
            self._viewer_changed(body)
        elif isinstance(body, RoomChanged):
            self._room_act(body.to, body.term)

    def _comment(self, at_ms: int, body: Comment | CommentHeld) -> None:
        viewer = self.viewers[body.viewer]
        held = isinstance(body, CommentHeld)
        view = CommentView(
            body.id,
            at_ms,
            body.viewer,
            viewer.name,
            body.text,
            body.line,
            status="held" if held else "shown",
            held_because=body.because if isinstance(body, CommentHeld) else None,
            held_term=body.term if isinstance(body, CommentHeld) else None,
            cause=body.cause,
        )
        self.comments[body.id] = self._base[body.id] = view
        self.viewers[body.viewer] = replace(viewer, comments=(*viewer.comments, body.id))

    def _comment_changed(self, at_ms: int, body: CommentChanged) -> None:
        if body.to == "answering":
            speaking = self.measured.host_speaking if self.measured is not None else None
            for timer in self.timers:
                timer.behind = True
            self.timers.append(AnswerTimer(body.id, at_ms, speaking))
        elif body.to in ("answered", "unheard"):
            self.timers = [timer for timer in self.timers if timer.comment != body.id]
        self._comment_act(body.id, body.to)
        if body.to in ("pinned", "unpinned"):
            self._room_act(body.to, body.id)

    def _viewer_changed(self, body: ViewerChanged) -> None:
        self._viewer_act(body.viewer, body.to, body.until_ms)
        to = {"muted": "deleted", "blocked": "deleted", "unmuted": "mute_over", "unblocked": "block_over"}
        if body.to in to:
            for comment in self.viewers[body.viewer].comments:
                self._comment_act(comment, to[body.to])
        gift = self.last_gift
        if body.to == "thanked" and gift is not None and gift.viewer == body.viewer:
            self.last_gift = replace(gift, thanked=True)

    # --- acts -----------------------------------------------------------------------------------------

    def _act(self, key: str, to: str, term: str | None = None, time_ms: int | None = None) -> None:
        command, verb = None, ""
        if self._order is not None:
            command, verb = self._order[0], self._order[2].verb
            self._note_effect(command, key)
        self._acts.setdefault(key, []).append(Act(command, verb, to, term, time_ms))

    def _note_effect(self, command: int, key: str) -> None:
        touched = self._touched.setdefault(command, [])
        if key not in touched:
            touched.append(key)
        order = self._order
        if order is not None and order[2].verb in UNDOABLE and len(touched) == 1:
            self._undo.append(UndoItem(command, order[2].verb, order[2].target, order[1] + UNDO_MS))

    def _comment_act(self, comment: str, to: str) -> None:
        self._act(f"c:{comment}", to)
        self._refresh(f"c:{comment}")

    def _viewer_act(self, viewer: str, to: str, time_ms: int | None = None) -> None:
        self._act(f"v:{viewer}", to, time_ms=time_ms)
        self._refresh(f"v:{viewer}")

    def _room_act(self, to: str, term: str | None) -> None:
        self._act(ROOM, to, term)
        self._refresh(ROOM)

    def _take_back(self, command: int) -> None:
        for key in self._touched.pop(command, []):
            self._acts[key] = [act for act in self._acts[key] if act.command != command]
            self._refresh(key)
        self._undo = [item for item in self._undo if item.command_seq != command]

    def _refresh(self, key: str) -> None:
        acts, name = self._acts[key], key[2:]
        if key == ROOM:
            before, self.flags = self.flags, room_under(self._points, acts)
            for comment in {before.pin: 0, self.flags.pin: 0}:
                if comment is not None:
                    self._refresh(f"c:{comment}")
        elif key.startswith("c:"):
            view = comment_under(self._base[name], acts)
            self.comments[name] = replace(view, pinned=self.flags.pin == name and view.status == "shown")
        else:
            was = self.viewers[name]
            view_now = viewer_under(was, acts)
            self.viewers[name] = view_now
            self.present_count += int(view_now.present) - int(was.present)
            self.peak = max(self.peak, self.present_count)


def fold(events: Sequence[LogEvent], talking_points: int) -> RoomState:
    """Return the room at the end of a log; talking_points: how many the scenario has."""
    room = RoomState(talking_points)
    for event in events:
        room.apply(event)
    return room
