"""The engine of one live: inputs in, log rows out. Pure: time and chance come in as arguments.

`advance(now, inputs)` first runs the agenda up to and including now, then takes the inputs at now, in order.
What an input brings about later is due at the next ms at the earliest, so the log does not depend on how
often `advance` is called.
"""

from __future__ import annotations

from collections.abc import Sequence

from trainer_app.audience.address import HONORIFICS, USUAL
from trainer_app.audience.agenda import FIRST, LAST, Task
from trainer_app.audience.crowd import Crowd
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Command, Device, Ended, Measured, Started
from trainer_app.basics.outcomes import (
    CommentChanged,
    GuestJoined,
    GuestRequest,
    Refused,
    RoomChanged,
    Undone,
    ViewerChanged,
    ViewerJoined,
)
from trainer_app.rehearsal.answering import AnswerTimer
from trainer_app.rehearsal.cues import RESULT_RUN, Cues
from trainer_app.rehearsal.floor import RoomFloor
from trainer_app.rehearsal.moderation import effects
from trainer_app.rehearsal.room import ROOM, RoomState
from trainer_app.scenario.model import Bank, Scenario


def _started(
    scenario: Scenario,
    seed: int,
    level: int,
    viewers: int,
    planned_ms: int,
    person: str,
    run_number: int,
    honorific: str,
    heard: Sequence[str],
) -> Started:
    """Return the first row; ValueError for what cannot be."""
    if level not in (1, 2, 3) or min(viewers, planned_ms, run_number) < 1 or honorific not in HONORIFICS:
        raise ValueError(f"{level=}, {viewers=}, {planned_ms=}, {run_number=}, {honorific=}")
    run = run_number if run_number < RESULT_RUN else None
    return Started(
        scenario.id,
        seed,
        level,
        viewers,
        planned_ms,
        person,
        run,
        honorific if honorific != USUAL else None,
        tuple(heard) or None,
    )


class Rehearsal:
    """One live with its crowd. level 1..3; viewers: people expected to come by in 20 minutes.

    run_number: the how-maniest rehearsal of this person, from 1; it says how many cues there are (`cues`).
    honorific: how the crowd addresses the host: "Bu", "Pak" or "Kak". heard: lines that this person met in
    earlier rehearsals; new ones come first.
    room: the folded view, for reading. ended: no more rows will come.
    """

    def __init__(
        self,
        scenario: Scenario,
        bank: Bank,
        *,
        seed: int,
        level: int,
        viewers: int,
        planned_ms: int,
        person: str = "",
        run_number: int = RESULT_RUN,
        honorific: str = USUAL,
        heard: Sequence[str] = (),
    ) -> None:
        self.room = RoomState(len(scenario.talking_points))
        self.ended = False
        self._rows: list[LogEvent] = []
        self._seq = 0
        self._start = _started(
            scenario, seed, level, viewers, planned_ms, person, run_number, honorific, heard
        )
        self._crowd = Crowd(
            scenario,
            bank.including(scenario),
            RoomFloor(self.room, self._tell, seed, lambda: self._crowd.agenda.now_ms),
            seed=seed,
            level=level,
            viewers=viewers,
            planned_ms=planned_ms,
            honorific=honorific,
            heard=heard,
        )
        self._cues = Cues(run_number, self._crowd.agenda, self._tell)
        self._begun = False
        self._paused_at: int | None = None

    # --- time -----------------------------------------------------------------------------------------

    def advance(self, now_ms: int, inputs: Sequence[Body] = ()) -> list[LogEvent]:
        """Go on to now_ms (never back), take the inputs there, and return every new row."""
        if not self._begun:
            self._begin()
        agenda = self._crowd.agenda
        if self._paused_at is None:
            while not self.ended and agenda.due(now_ms):
                agenda.run_next()
        agenda.now_ms = max(agenda.now_ms, now_ms)
        if not self.ended:
            self.room.now_ms = max(self.room.now_ms, now_ms)
        for body in inputs:
            if not self.ended:
                self._take(agenda.now_ms, body)
        rows, self._rows = self._rows, []
        return rows

    def _begin(self) -> None:
        self._begun = True
        self._tell(0, self._start)
        self._crowd.open()
        self._crowd.agenda.at(self._start.planned_ms, self._time_is_up, LAST)

    def _time_is_up(self, due_ms: int) -> None:
        self._end(due_ms, "time")

    def _end(self, at_ms: int, reason: str) -> None:
        for timer in list(self.room.timers):
            if timer.microphone:
                end = timer.end_by_hand(at_ms)
                self._tell(at_ms, CommentChanged(timer.comment, end, timer.spoken_ms(at_ms)))
        self._tell(at_ms, Ended(reason))
        self.ended = True
        self._crowd.agenda.clear()

    def _tell(self, at_ms: int, body: Body) -> None:
        event = LogEvent(self._seq, at_ms, body)
        self._seq += 1
        self._rows.append(event)
        self.room.apply(event)

    # --- inputs ---------------------------------------------------------------------------------------

    def _take(self, at_ms: int, body: Body) -> None:
        if isinstance(body, Ended):
            self._end(at_ms, body.reason)
            return
        self._tell(at_ms, body)
        if isinstance(body, Measured):
            self._crowd.measured(at_ms, body)
            self._cues.measure(at_ms, body)
            self._watch_answers()
        elif isinstance(body, Device):
            self._crowd.device(at_ms, body)
        elif isinstance(body, Command):
            self._command(at_ms, body)

    def _command(self, at_ms: int, command: Command) -> None:
        if command.verb in ("inject", "pause"):
            self._trainer(at_ms, command)
        elif command.verb == "undo":
            self._undo(at_ms, command)
        elif command.verb == "how_am_i":
            self._cues.ask(at_ms)
        else:
            for body in effects(self.room, command):
                self._tell(at_ms, body)
                self._follow(at_ms, body)

    def _follow(self, at_ms: int, body: Body) -> None:
        """See to what an effect brings about later."""
        if isinstance(body, Refused):
            return
        if isinstance(body, ViewerChanged) and body.to == "muted" and body.until_ms is not None:
            self._plan_unmute(body.viewer, body.until_ms)
        if isinstance(body, CommentChanged) and body.to == "answering":
            self._watch_answers()
        self._crowd.effect(at_ms, body)

    def _plan_unmute(self, viewer: str, until_ms: int) -> None:
        def unmute(due_ms: int) -> None:
            view = self.room.viewers[viewer]
            if view.muted and view.muted_until_ms is not None and view.muted_until_ms <= due_ms:
                self._tell(due_ms, ViewerChanged(viewer, "unmuted"))

        self._crowd.agenda.at(until_ms, unmute, FIRST)

    def _watch_answers(self) -> None:
        """Look again when the clock of an answer may have something to say."""
        for timer in self.room.timers:
            check = timer.next_check_ms()
            if check is not None:
                self._crowd.agenda.at(check, self._look(timer), FIRST)

    def _look(self, timer: AnswerTimer) -> Task:
        def look(due_ms: int) -> None:
            if timer not in self.room.timers:
                return
            end = timer.end_at(due_ms)
            if end is None:
                self._watch_answers()
                return
            body = CommentChanged(timer.comment, end, timer.spoken_ms(due_ms) if timer.microphone else None)
            self._tell(due_ms, body)
            self._crowd.effect(due_ms, body)

        return look

    # --- undo -----------------------------------------------------------------------------------------

    def _undo(self, at_ms: int, command: Command) -> None:
        items = self.room.undoable
        if command.term is not None:
            items = tuple(item for item in items if str(item.command_seq) == command.term)
        elif command.target is not None:
            items = tuple(item for item in items if item.target == command.target)
        if not items:
            self._tell(at_ms, Refused("undo", "nothing_to_undo"))
            return
        item = items[-1]
        keys = self.room.undo_targets(item.command_seq)
        before = {key[2:]: self.room.viewers[key[2:]] for key in keys if key.startswith("v:")}
        self._tell(at_ms, Undone(item.command_seq))
        for name, view in before.items():
            self._restore(at_ms, name, view.present, view.guest)
        if ROOM in keys:
            self._crowd.room_is(at_ms, frozen=self.room.frozen)
        comments = [key[2:] for key in keys if key.startswith("c:")]
        self._crowd.undone(at_ms, tuple(before), comments)

    def _restore(self, at_ms: int, name: str, was_present: bool, was_guest: str | None) -> None:
        """Tell in the log who is back, and let the crowd know what the undo changed."""
        view = self.room.viewers[name]
        if view.muted and view.muted_until_ms is not None:
            self._plan_unmute(name, max(view.muted_until_ms, at_ms + 1))
        if view.present and not was_present:
            back = ViewerJoined(name, view.name, view.relation, view.persona)
            self._tell(at_ms, back)
            self._crowd.returned(at_ms, back)
        if view.guest != was_guest:
            body = GuestJoined(name) if view.guest == "up" else GuestRequest(name)
            if view.guest is not None:
                self._tell(at_ms, body)
            self._crowd.guest_is(at_ms, name, view.guest)

    # --- the trainer ----------------------------------------------------------------------------------

    def _trainer(self, at_ms: int, command: Command) -> None:
        if command.by != "trainer":
            self._tell(at_ms, Refused(command.verb, "only_trainer"))
        elif command.verb == "inject":
            term = (command.term or "").strip()
            if not term:
                self._tell(at_ms, Refused("inject", "empty_term"))
            elif not self._crowd.inject(at_ms, term, command.target):
                self._tell(at_ms, Refused("inject", "nobody_can"))
        elif self._paused_at is None:
            self._paused_at = at_ms
            self._tell(at_ms, RoomChanged("paused"))
        else:
            self._crowd.pause(at_ms - self._paused_at)
            self._paused_at = None
            self._tell(at_ms, RoomChanged("resumed"))
