"""Tells a small rehearsal as a log: who said what and what was done, in whole seconds."""

from __future__ import annotations

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Command, Device, Ended, Measured, Started
from trainer_app.basics.outcomes import (
    Cause,
    Comment,
    CommentChanged,
    CommentHeld,
    GuestJoined,
    Refused,
    RoomChanged,
    Undone,
    ViewerChanged,
    ViewerJoined,
)
from trainer_app.debrief.report import CommentRow, Report, build_report
from trainer_app.scenario.model import Bank, Line, Scenario, TalkingPoint, Truth


def _line(name: str, intent: str, severity: int, right: str, wrong: str = "", answer: str = "") -> Line:
    truth = Truth(
        intent,
        "imunisasi",
        severity,
        tuple(right.split()),
        tuple(wrong.split()),
        answer,
        "Buku KIA" * bool(answer),
    )
    return Line(name, f"kalimat {name}", truth)


LINES = (
    _line("question", "q_health", 0, "answer refer pin", "ignore delete mute block freeze", "Bawa Buku KIA."),
    _line("dose", "q_health", 0, "refer answer", "ignore delete mute block freeze"),
    _line("urgent", "q_urgent", 0, "answer refer pin", "ignore delete mute block freeze"),
    _line("hello", "greeting", 0, "answer ignore", "delete mute block freeze"),
    _line("grumble", "criticism", 0, "answer thank", "ignore delete mute block freeze"),
    _line("dark", "tech_feedback", 0, "fix_setup answer", "delete mute block freeze"),
    _line("again", "reminder", 0, "answer refer", "delete mute block freeze"),
    _line("hoax", "hoax", 2, "answer delete mute", "ignore thank pin freeze block"),
    _line("doubt", "hoax", 1, "answer ignore", "thank pin mute block freeze"),
    _line("gambling", "gambling", 3, "delete block mute", "answer thank pin ignore"),
    _line("porn", "porn", 3, "delete block", "answer thank pin ignore freeze"),
    _line("insult", "insult", 2, "delete mute block", "answer thank pin freeze"),
    _line("leak", "privacy_leak", 2, "delete answer refer", "ignore thank pin mute block freeze"),
    _line("teasing", "troll", 1, "ignore answer delete", "thank pin block freeze"),
    _line("raid", "raid", 2, "freeze block delete mute", "answer thank pin ignore"),
)
BANK = Bank({line.id: line for line in LINES}, (), {})
SCENARIO = Scenario(
    "posyandu-bulanan",
    "Posyandu bulanan",
    "id",
    ("imunisasi",),
    (TalkingPoint("Salam"), TalkingPoint("Jadwal"), TalkingPoint("Tutup")),
)


class Story:
    """A log under construction. Times are seconds; rows must come in order of time."""

    def __init__(self, *, level: int = 2, minutes: float = 4.0) -> None:
        self.events: list[LogEvent] = []
        self.minutes = minutes
        self._names: set[str] = set()
        self.add(0, Started("posyandu-bulanan", 7, level, 160, round(minutes * 60_000), "Sari"))

    def add(self, at_s: float, body: Body) -> int:
        """Append a row and return its seq."""
        self.events.append(LogEvent(len(self.events), round(at_s * 1000), body))
        return len(self.events) - 1

    def says(self, at_s: float, name: str, line: str, viewer: str = "", cause: Cause | None = None) -> None:
        """A viewer writes a comment `name`."""
        viewer = self._come(at_s, viewer or f"v-{name}")
        self.add(at_s, Comment(name, viewer, f"kalimat {line}", line, cause))

    def held(self, at_s: float, name: str, line: str, because: str = "filter") -> None:
        """A comment is kept back."""
        viewer = self._come(at_s, f"v-{name}")
        self.add(at_s, CommentHeld(name, viewer, f"kalimat {line}", line, because, "kata"))  # type: ignore[arg-type]

    def _come(self, at_s: float, viewer: str) -> str:
        if viewer not in self._names:
            self._names.add(viewer)
            self.add(at_s, ViewerJoined(viewer, f"Bu {viewer}", "tetangga", "p001"))
        return viewer

    def does(
        self,
        at_s: float,
        verb: str,
        target: str | None = None,
        *,
        term: str | None = None,
        seconds: int | None = None,
    ) -> int:
        """Somebody gives an order, and it has its effect."""
        seq = self.add(at_s, Command("moderator", verb, target, seconds, term))
        effects = {
            "delete": "deleted",
            "hide": "hidden",
            "approve": "approved",
            "refer": "referred",
            "pin": "pinned",
            "report": "reported",
            "thank": "thanked",
        }
        if verb in effects and target is not None:
            self.add(at_s, CommentChanged(target, effects[verb]))
        if verb in ("mute", "block", "unmute", "unblock"):
            past = {"mute": "muted", "block": "blocked", "unmute": "unmuted", "unblock": "unblocked"}[verb]
            self.add(at_s, ViewerChanged(self._author(target), past))
        if verb in ("freeze", "unfreeze"):
            self.add(at_s, RoomChanged("frozen" if verb == "freeze" else "open"))
        return seq

    def _author(self, target: str | None) -> str:
        for event in self.events:
            if isinstance(event.body, Comment | CommentHeld) and event.body.id == target:
                return event.body.viewer
        return target or ""

    def answers(self, at_s: float, name: str, spoken_ms: int | None = 5000, *, to: str = "answered") -> None:
        """The host answers and speaks for spoken_ms."""
        self.does(at_s, "answer", name)
        self.add(at_s, CommentChanged(name, "answering"))
        self.add(at_s + 6, Command("moderator", "answer_done", name))
        self.add(at_s + 6, CommentChanged(name, to, spoken_ms))

    def refused(self, at_s: float, verb: str, target: str) -> None:
        """An order has no effect."""
        self.add(at_s, Command("moderator", verb, target))
        self.add(at_s, Refused(verb, "refused.gone"))

    def takes_back(self, at_s: float, command: int) -> None:
        """An order is undone."""
        self.add(at_s, Command("moderator", "undo"))
        self.add(at_s, Undone(command))

    def measures(
        self,
        at_s: float,
        lighting: int | None = 85,
        sound: int | None = 85,
        framing: int | None = 85,
        tips: tuple[str, ...] = (),
        *,
        speaking: bool | None = True,
    ) -> None:
        """Camera and microphone say something that holds until the next time."""
        self.add(at_s, Measured(lighting, sound, framing, tips, speaking))

    def loses(self, at_s: float, device: str = "camera", state: str = "lost") -> None:
        """A device changes its state."""
        self.add(at_s, Device(device, state))  # type: ignore[arg-type]

    def raid(self, at_s: float, *, over: bool = False) -> None:
        """A raid begins, or is over."""
        self.add(at_s, RoomChanged("raid_ended" if over else "raid_began"))

    def guest(self, at_s: float, viewer: str) -> None:
        """A guest comes up."""
        self.add(at_s, GuestJoined(self._come(at_s, viewer)))

    def ends(self, at_s: float | None = None, reason: str = "host") -> Story:
        """The live is over; by default at its planned end."""
        self.add(self.minutes * 60 if at_s is None else at_s, Ended(reason))
        return self

    def report(self) -> Report:
        """Return the report of what was told so far."""
        return build_report(
            self.events, SCENARIO, BANK, person="Bu Sari", started_at="2026-11-24T09:00:00+07:00"
        )

    def row(self, name: str) -> CommentRow:
        """Return the row of one comment."""
        return next(row for row in self.report().moderation.comments if row.id == name)


def told(line: str, verb: str | None = None, after_s: float = 5.0) -> Story:
    """Return a rehearsal of one comment and at most one act on it."""
    story = Story()
    story.says(10, "c1", line)
    if verb == "answer":
        story.answers(10 + after_s, "c1")
    elif verb is not None:
        story.does(10 + after_s, verb, "c1")
    return story.ends()
