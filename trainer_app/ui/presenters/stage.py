"""The stage's mind: beats and intents in, the running rehearsal beneath, one frozen StageState out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Command, Ended, Seat, Started
from trainer_app.basics.measures import PictureMeasure, SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.basics.outcomes import CommentChanged, Cue, Notice, Refused
from trainer_app.capture.frames import DeviceStatus
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.model import Scenario
from trainer_app.ui.presenters.check_axis import AXES, Axis, AxisView, follow
from trainer_app.ui.presenters.stage_audience import TOLD_AGES_S
from trainer_app.ui.presenters.stage_frame import build
from trainer_app.ui.presenters.stage_open import Frame, Seating
from trainer_app.ui.presenters.stage_pulse import Pulse
from trainer_app.ui.presenters.stage_queue import Queue
from trainer_app.ui.presenters.stage_seats import DEFAULT_TICKS, known_ticks, seat_of_order
from trainer_app.ui.presenters.stage_state import Panel, StageState, Tab
from trainer_app.ui.presenters.stage_view import next_row

ON_COMMENT = frozenset({"answer", "refer", "thank", "delete", "mute", "block", "report", "approve", "hide"})
"""Acts that finish with the chosen comment: the list then flows again."""

RUNNING = DeviceStatus("running")


class StagePresenter(QObject):
    """Runs one rehearsal. `beat` each 33 ms; `changed(StageState)`; `ended()` once when the live is over."""

    changed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        rehearsal: Rehearsal,
        sink: Callable[[list[LogEvent]], None],
        person_name: str,
        run_number: int,
        *,
        scenario: Scenario,
        alone: bool = True,
        permissions: frozenset[str] = DEFAULT_TICKS,
        letter_keys: bool = False,
        avatar: int = 0,
        raid_met_before: bool = False,
        follow_ages: tuple[int, ...] = TOLD_AGES_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rehearsal = rehearsal
        self._pulse = Pulse(rehearsal, sink)
        self._queue = Queue()
        self._views: dict[Axis, AxisView] = {axis: AxisView(axis) for axis in AXES}
        ticks = known_ticks(permissions)
        self._seating = Seating(
            scenario, person_name, avatar, run_number, letter_keys, raid_met_before, alone, ticks, follow_ages
        )
        self._frame = Frame(folded=alone and run_number == 1)
        self._camera = RUNNING
        self._mic = RUNNING
        self._over = False
        self.state = self._build()

    # --- time -----------------------------------------------------------------------------------------

    def beat(
        self,
        now_ms: int,
        picture: PictureMeasure | None,
        sound: SoundMeasure | None,
        camera: DeviceStatus,
        mic: DeviceStatus,
    ) -> None:
        """Take one beat of the heartbeat; every 100 ms the rehearsal advances and `changed` is emitted."""
        if self._over:
            return
        self._camera, self._mic = camera, mic
        rows = self._pulse.beat(now_ms, picture, sound, camera, mic)
        if rows is None:
            return
        self._perceive()
        self._take(rows)
        self._publish()

    def end(self, reason: str = "host") -> None:
        """End the live now."""
        if self._over:
            return
        self._pulse.queue(Ended(reason))
        self._take(self._pulse.flush())
        self._publish()

    def _perceive(self) -> None:
        now_ms, senses = self._pulse.live_ms, self._pulse.senses
        scores = {"lighting": senses.lighting, "framing": senses.framing, "sound": senses.sound}
        for axis in AXES:
            self._views[axis] = follow(self._views[axis], scores[axis], now_ms)
        self._frame.alerts.see(now_ms, senses.tips())

    def _take(self, rows: list[LogEvent]) -> None:
        if rows:
            self._queue.hear(rows)
            self._queue.update(self._rehearsal.room.comments)
        for row in rows:
            if isinstance(row.body, Refused):
                self._frame.refused = (Message(f"refused.{row.body.why}"), row.at_ms)
            elif isinstance(row.body, Started):
                self._frame.planned_ms = row.body.planned_ms
            elif isinstance(row.body, Notice):
                self._frame.hear(row.body.code, row.at_ms)
            elif isinstance(row.body, Cue):
                self._frame.cue = (row.body.tip, row.at_ms)
            elif isinstance(row.body, CommentChanged):
                self._frame.alerts.referred(row.body, self._rehearsal.room)
        self._frame.follow_room(self._rehearsal.room, self._seating)

    # --- intents --------------------------------------------------------------------------------------

    def command(
        self,
        verb: str,
        target: str | None = None,
        *,
        seconds: int | None = None,
        term: str | None = None,
        by: Seat | None = None,
    ) -> None:
        """Lay a command in line for the next step of the rehearsal. by: None for the verb's own seat."""
        seat = by or seat_of_order(verb, alone=self._seating.alone)
        self._pulse.queue(Command(seat, verb, target, seconds, term))
        if verb in ON_COMMENT and target is not None and target == self._frame.chosen:
            self._frame.acted = True
        if verb != "undo":
            self._frame.mute_open = False
        self._publish()

    def choose(self, comment: str | None) -> None:
        """Choose a comment (None: none); its panel opens in place of another."""
        self._frame.choose(comment)
        self._publish()

    def move(self, step: int) -> None:
        """Choose the comment `step` rows further down the list."""
        rows = self._queue.of_tab(self._frame.tab)
        self.choose(next_row(rows, self._frame.chosen, step))

    def show_tab(self, tab: Tab) -> None:
        """Show all comments, the open questions, or what was dealt with."""
        self._frame.tab = tab
        self._publish()

    def show_panel(self, panel: Panel) -> None:
        """Open the word filter or the guests in the place of the chosen comment; again closes it."""
        self._frame.panel = "comment" if self._frame.panel == panel else panel
        self._publish()

    def toggle_mute_row(self) -> None:
        """Open or close the row of lengths."""
        self._frame.mute_open = not self._frame.mute_open
        self._publish()

    def close_first_aid(self) -> None:
        """Take the card of first steps off the desk."""
        self._frame.alerts.first_aid = None
        self._publish()

    def call_to_script(self) -> None:
        """Show the host the talking point that waits. Nothing for the log: no rule of the crowd follows."""
        self._frame.alerts.call_back(self._pulse.live_ms)
        self._publish()

    def unfold(self) -> None:
        """Show all buttons of the desk."""
        self._frame.folded = False
        self._publish()

    def ask(self) -> None:
        """Ask "How am I doing?": the gauges answer in shapes and words, the rehearsal with a cue."""
        self._pulse.queue(Command("host", "how_am_i"))
        self._frame.asked_ms = self._pulse.live_ms
        self._publish()

    # --- state ----------------------------------------------------------------------------------------

    def _publish(self) -> None:
        state = self._build()
        if state != self.state:
            self.state = state
            self.changed.emit(state)
        if self._rehearsal.ended and not self._over:
            self._over = True
            self.ended.emit()

    def _build(self) -> StageState:
        return build(
            self._rehearsal.room,
            self._pulse.live_ms,
            self._queue,
            self._views,
            self._seating,
            self._frame,
            self._camera,
            self._mic,
        )
