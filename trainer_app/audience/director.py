"""The director: a deficit controller that sees to it that everything to be learnt does come, spread out.

Each quota owes its items by random deadlines in equal slices of the live. What people did by themselves
counts first; what is still owed at its deadline is placed at the next free moment, through a person who has
been there for a while. Rules of a free moment: 6 s apart, no more bad comments open than the level's cap,
none in the last 40 s, none while the room is frozen; in a raid only honest questions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from trainer_app.audience.draw import Draw
from trainer_app.audience.items import LINES, OTHERS, Kind, kind_of, owed_by
from trainer_app.audience.numbers import (
    DIRECTOR_APART_MS,
    EARLY_MS,
    LAST_MS,
    OWN_GAP_MS,
    SMALLEST_WITH_EXTRAS,
)
from trainer_app.audience.people import NEVER_ASK, UNFIT_TOPICS, Viewer
from trainer_app.audience.scene import Said, Scene
from trainer_app.scenario.model import Beat
from trainer_app.scenario.vocabulary import QUESTIONS

FIRST_MS = 15_000
MARGIN_MS, BAD_MARGIN = 20_000, 0.08
"""Deadlines lie so long before the last moment for items, those of bad ones earlier by a share of the
length, so that late ones still fit, also when nobody acts and each stays open for a minute."""
SMALL_ROOM, VILLAGE_ROOM = 40, 100
"""Below the first everybody present may be asked to speak, below the second everybody who writes at all."""
RETRY_MS = 1_000
LATE_MS = 20_000
"""Items that wait so long come before anything that is not owed."""


@dataclass(slots=True)
class Item:
    """Something owed. number: the how-maniest of its kind; line: a line the author fixed."""

    kind: str
    number: int
    due_ms: int
    line: str | None = None
    who: Viewer | None = None
    done: bool = False


class Director:
    """Places what is owed. `perform` is called for items that are not a comment."""

    def __init__(self, scene: Scene, level: int, perform: Callable[[str, int], bool]) -> None:
        self._scene = scene
        self._level = level
        self._perform = perform
        self._draw = Draw(scene.seed, "director")
        self._last_ms = -DIRECTOR_APART_MS
        self.delivered: dict[str, int] = {}
        self.quotas = scene.scenario.quotas[level]
        self.owed = owed_by(self.quotas, scene.planned_ms, scene.wanted, self._draw)
        self._waiting: list[Item] = []
        self._ticking = False
        scene.on_said.append(self._count)

    @property
    def cap(self) -> int:
        """Bad comments open at once, at most."""
        return max(1, self.quotas.open_cap)

    # --- what is owed ---------------------------------------------------------------------------------

    def open(self) -> None:
        """Set all deadlines."""
        last = self._scene.planned_ms - LAST_MS - MARGIN_MS
        for name, count in self.owed.items():
            draw = Draw(self._scene.seed, "director", name)
            first = FIRST_MS
            if name == "raid":
                first, latest = round(0.35 * last), round(0.6 * last)
            else:
                bad = name in LINES and LINES[name].bad
                latest = last - round(BAD_MARGIN * self._scene.planned_ms) if bad else last
            for number in range(count):
                width = max(0, latest - first) / count
                due = round(first + (number + draw.between(0.1, 0.9)) * width)
                self._plan(Item(name, number, due))
        for beat in self._scene.scenario.beats:
            self._beat(beat)

    def _beat(self, beat: Beat) -> None:
        small = self._scene.wanted < SMALLEST_WITH_EXTRAS and beat.kind in ("gift", "guest")
        if beat.from_level > self._level or small or (beat.kind == "raid" and self.owed["raid"]):
            return
        latest = self._scene.planned_ms - LAST_MS - MARGIN_MS
        due = min(latest, max(FIRST_MS, round(beat.at * self._scene.planned_ms)))
        name: str = beat.kind
        if beat.line is not None:
            line = self._scene.bank.lines.get(beat.line)
            if line is None:
                return
            name = kind_of(line.truth.intent, line.truth.severity) or "questions"
        self._plan(Item(name, -1, due, beat.line))

    def _plan(self, item: Item) -> None:
        if item.kind in LINES:
            self._scene.agenda.at(item.due_ms - EARLY_MS - 2_500, lambda due: self._prepare(item, due))
        self._scene.agenda.at(item.due_ms, lambda due: self._due(item, due))

    def free(self, now_ms: int, more: int = 0) -> bool:
        """Return whether the room can take one more bad comment that is not owed (`more` above the cap)."""
        scene = self._scene
        late = any(
            item.kind in LINES and LINES[item.kind].bad and now_ms - item.due_ms > LATE_MS
            for item in self._waiting
        )
        full = scene.still_open(now_ms) >= self.cap + more
        return not (late or full or scene.raid_on or scene.near_end(now_ms))

    # --- placing --------------------------------------------------------------------------------------

    def _count(self, said: Said) -> None:
        truth = said.line.truth
        name = kind_of(truth.intent, truth.severity)
        if name is not None and said.why != "raid":
            self.delivered[name] = self.delivered.get(name, 0) + 1

    def _due(self, item: Item, now_ms: int) -> None:
        self._waiting.append(item)
        self._waiting.sort(key=lambda entry: (entry.due_ms, entry.kind, entry.number))
        if not self._ticking:
            self._tick(now_ms)

    def _tick(self, now_ms: int) -> None:
        for item in self._waiting:
            if self._needless(item) or self._try(item, now_ms):
                item.done = True
                break
        self._waiting = [item for item in self._waiting if not item.done]
        self._ticking = bool(self._waiting) and not self._scene.near_end(now_ms)
        if self._ticking:
            self._scene.agenda.at(now_ms + RETRY_MS, self._tick)

    def _needless(self, item: Item) -> bool:
        return item.number >= 0 and self.delivered.get(item.kind, 0) > item.number

    def _try(self, item: Item, now_ms: int) -> bool:
        scene = self._scene
        if scene.near_end(now_ms) or now_ms - self._last_ms < DIRECTOR_APART_MS:
            return False
        if scene.raid_on and (item.kind in OTHERS or LINES[item.kind].bad):
            return False
        if item.kind in OTHERS:
            done = self._perform(item.kind, now_ms)
        else:
            kind = LINES[item.kind]
            full = kind.bad and scene.still_open(now_ms) >= self.cap
            done = not full and not scene.floor.frozen() and self._say(item, kind, now_ms)
        if done:
            self._last_ms = now_ms
            if item.kind in OTHERS:
                self.delivered[item.kind] = self.delivered.get(item.kind, 0) + 1
        return done

    def _say(self, item: Item, kind: Kind, now_ms: int) -> bool:
        who = item.who
        if who is None or not self._ready(who, kind):
            self._prepare(item, now_ms)
            return False
        if now_ms - who.joined_ms < EARLY_MS or now_ms - who.last_said_ms < OWN_GAP_MS:
            return False
        scene = self._scene
        if item.line is not None:
            line = scene.remarks.by_id(item.line, now_ms)
        else:
            topics = scene.scenario.topics if kind.name == "questions" else ()
            true = scene.situations()
            unfit = () if kind.bad else UNFIT_TOPICS.get(who.persona.persona_class, ())
            line = scene.remarks.line(
                kind.intents,
                now_ms,
                true,
                topics=topics,
                severities=kind.severities,
                unfit=unfit,
                speaker=who.persona,
            )
        return line is not None and scene.say(who, line, now_ms, "director") is not None

    def _ready(self, viewer: Viewer, kind: Kind) -> bool:
        asks = kind.intents[0] in QUESTIONS
        free = viewer.present and self._scene.floor.stopped(viewer.id) is None
        return free and not viewer.guest and not (asks and viewer.pending is not None)

    def _shut_out(self, viewer: Viewer) -> bool:
        """Somebody came to say it and waits until the room is open again: nobody else need come for it."""
        return viewer.present and self._scene.floor.stopped(viewer.id) == "followers_only"

    def _fits(self, viewer: Viewer, kind: Kind, now_ms: int) -> bool:
        """Return whether somebody present may say it; in a small room fewer people do more."""
        if not self._ready(viewer, kind) or now_ms - viewer.last_said_ms <= 20_000:
            return False
        if kind.bad:
            return viewer.persona.persona_class in kind.classes
        small = self._scene.wanted < SMALL_ROOM
        able = viewer.persona.persona_class not in NEVER_ASK and (viewer.act > 0 or small)
        village = self._scene.wanted < VILLAGE_ROOM
        return viewer.honest() and able and (village or viewer.persona.persona_class in kind.classes)

    def _prepare(self, item: Item, now_ms: int) -> None:
        """See to a fitting person: one who is there, else one who comes in now."""
        kind = LINES[item.kind]
        if item.done or self._scene.floor.frozen() or (self._scene.raid_on and kind.bad):
            return
        if item.who is not None and self._ready(item.who, kind):
            return
        fitting = [viewer for viewer in self._scene.present if self._fits(viewer, kind, now_ms)]
        if fitting and self._draw.chance(0.8 if kind.bad else 0.95):
            fitting.sort(key=lambda viewer: len(viewer.shown))
            item.who = self._draw.pick(fitting[: max(2, len(fitting) // 2)])
            item.who.waits = True
            return
        if item.who is not None and self._shut_out(item.who):
            return
        item.who = self._scene.maker.cast(kind.classes, now_ms)
        self._scene.join(item.who, now_ms)
