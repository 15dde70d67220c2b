"""Viewers: who they are, how patient, how talkative; made one by one, each out of his own streams."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer_app.audience.draw import Draw
from trainer_app.audience.numbers import (
    CAST,
    CLOSE_FACTOR,
    FASTEST_ACT,
    PASSING,
    PATIENCE_S,
    PATIENCE_SIGMA,
    STARTING,
    TAPPERS,
    Dwell,
    Size,
)
from trainer_app.basics.outcomes import Relation
from trainer_app.scenario.model import Bank, Persona, Truth

BAD_CLASSES = frozenset(
    (
        "penyebar_hoaks",
        "penjual_obat",
        "penipu",
        "bot_judol",
        "bot_porno",
        "troll",
        "penghina",
        "pelaku_goda",
        "pembenci",
        "politikus",
        "raider",
        "pembocor",
        "pedagang",
    )
)
"""Persona classes that come only when the director sends them."""


OFFICIAL_CLASSES = ("tokoh", "pejabat")
"""Classes that drop in as officials, never as one of the crowd."""
NOT_ORDINARY = BAD_CLASSES.union(OFFICIAL_CLASSES)
UNFIT_TOPICS = {
    "bapak": ("ASI", "ibu hamil", "KB"),
    "remaja": ("ASI", "ibu hamil", "KB", "MPASI", "imunisasi", "penimbangan/KMS", "stunting", "demam/diare"),
    "lansia": ("ASI", "ibu hamil", "KB", "MPASI"),
}
"""What somebody of a class does not speak of as of himself."""
SMALL_ROOM_STAYS = 3.0
"""In a small room those the director sends stay so much longer, and speak more than once."""
NEVER_TELL = ("nakes", "remaja", "tokoh", "pejabat")
"""Classes that tell no story of their own children."""
NEVER_ASK = ("nakes", "kader_lain", "remaja", "tokoh", "pejabat")
"""Classes that ask nothing: they know, or do not care."""


@dataclass(slots=True)
class Pending:
    """A question that waits. reasked: it was brought up again."""

    comment: str
    at_ms: int
    topic: str
    reasked: bool = False


@dataclass(slots=True, eq=False)
class Viewer:
    """Somebody in the audience. act: comments a minute; tap: whether he taps; mood: -1..1.

    bad: he has said (or will say) something harmful; waits: he stays until he has spoken. gagged: the
    platform took his right to comment after a report.
    """

    id: str
    name: str
    persona: Persona
    relation: Relation
    dwell: Dwell
    joined_ms: int
    leave_rate: float
    patience_ms: int
    act: float
    tap: bool
    own: Draw
    talk: Draw
    mood: float = 0.0
    present: bool = True
    bad: bool = False
    waits: bool = False
    greeted: bool = False
    last_said_ms: int = -60_000
    answered_ms: int | None = None
    pending: Pending | None = None
    guest: bool = False
    toxic_ms: int | None = None
    shown: tuple[str, ...] = ()
    stories: int = 0
    asked: int = 0
    gagged: bool = False

    def honest(self) -> bool:
        """Nothing harmful is known of him."""
        return not self.bad

    def learns(self, truth: Truth) -> None:
        """Take note of what he said."""
        self.bad = self.bad or (truth.severity > 0 and "mute" not in truth.wrong)


class Maker:
    """Makes viewers with names nobody else bears."""

    def __init__(self, seed: int, bank: Bank, size: Size) -> None:
        self._seed = seed
        self._bank = bank
        self._size = size
        self._names: set[str] = set()
        self._count = 0
        ordinary = [person for person in bank.personas if person.persona_class not in NOT_ORDINARY]
        self._ordinary = ordinary
        self._by_class: dict[str, list[Persona]] = {}
        for person in bank.personas:
            self._by_class.setdefault(person.persona_class, []).append(person)
        self._close = [person for person in self._ordinary if person.relation in ("pengikut", "tetangga")]
        self._strange = [person for person in self._ordinary if person.relation == "fyp"] or self._ordinary
        self._order = Draw(seed, "people")
        self._fresh = self._shuffled(self._close), self._shuffled(self._strange)

    def _shuffled(self, people: Sequence[Persona]) -> list[Persona]:
        keyed = [(self._order.unit(), number, person) for number, person in enumerate(people)]
        return [person for _key, _number, person in sorted(keyed, key=lambda entry: entry[:2])]

    def ordinary(self, dwell: Dwell, now_ms: int) -> Viewer:
        """Return an ordinary viewer of a class of staying."""
        own = self._stream("own")
        close = own.chance(0.15 if dwell is PASSING else 0.6 if dwell is not STARTING else 0.85)
        fresh, everybody = (self._fresh[0], self._close) if close else (self._fresh[1], self._strange)
        relation: Relation = ("pengikut" if own.chance(0.6) else "tetangga") if close else "fyp"
        if fresh:
            persona, name = fresh.pop(), ""
            name = persona.name
        else:
            persona, name = own.pick(everybody), ""
        return self._viewer(persona, relation, dwell, now_ms, own, name)

    def cast(self, classes: Sequence[str], now_ms: int) -> Viewer:
        """Return a viewer of one of the persona classes, sent by the director."""
        own = self._stream("own")
        people = [person for name in classes for person in self._by_class.get(name, [])]
        persona = own.pick(people or self._ordinary)
        fresh = persona.name not in self._names
        viewer = self._viewer(
            persona, persona.relation, CAST, now_ms, own, persona.name if fresh else "", bot=True
        )
        viewer.bad = persona.persona_class in BAD_CLASSES
        viewer.waits = True
        viewer.act = 0.0 if viewer.bad else viewer.act
        if self._size.viewers < 40:
            viewer.leave_rate /= SMALL_ROOM_STAYS
        return viewer

    def raider(self, now_ms: int) -> Viewer:
        """Return a new account of a raid, named user and five digits."""
        own = self._stream("own")
        people = self._by_class.get("raider") or self._ordinary
        name = f"user{own.whole(10000, 99999)}"
        viewer = self._viewer(own.pick(people), "bot", CAST, now_ms, own, name)
        viewer.bad, viewer.waits, viewer.act, viewer.tap = True, True, 0.0, False
        return viewer

    def _stream(self, purpose: str) -> Draw:
        return Draw(self._seed, "viewer", self._count + 1, purpose)

    def _viewer(
        self,
        persona: Persona,
        relation: Relation,
        dwell: Dwell,
        now_ms: int,
        own: Draw,
        name: str,
        *,
        bot: bool = False,
    ) -> Viewer:
        self._count += 1
        patience = own.lognormal(PATIENCE_S, PATIENCE_SIGMA)
        close = relation in ("pengikut", "tetangga", "official")
        silent = own.chance(1 - (1 - dwell.silent) * (1.0 if dwell is CAST else self._size.talkers))
        act = min(FASTEST_ACT, own.lognormal(self._size.act, self._size.spread))
        taps = own.chance(TAPPERS)
        number = self._count
        return Viewer(
            f"v{number}",
            self._name(persona, relation, own, name, bot=bot),
            persona,
            relation,
            dwell,
            now_ms,
            1.0 / dwell.mean_s,
            round(1000 * patience * (CLOSE_FACTOR if close else 1.0)),
            0.0 if silent else act,
            taps,
            own,
            Draw(self._seed, "viewer", number, "talk") if not silent or dwell is CAST else own,
        )

    def _name(self, persona: Persona, relation: Relation, own: Draw, wanted: str, *, bot: bool) -> str:
        name = wanted
        while not name or name in self._names:
            man = persona.persona_class in ("bapak", "remaja") and own.chance(0.7)
            first = own.pick(self._bank.names["man" if man else "woman"])
            if bot or (relation == "fyp" and own.chance(0.5)):
                digits = own.whole(2, 9999)
                name = f"{first.lower()}{digits}" if own.chance(0.7) else f"user{digits}"
            else:
                name = f"{own.pick(self._bank.names['form_man' if man else 'form_woman'])} {first}"
                if name in self._names:
                    name = f"{name} {own.pick(self._bank.names['place'])}"
            if name in self._names:
                name = f"{name.replace(' ', '.').lower()}{own.whole(10, 9999)}"
        self._names.add(name)
        return name
