"""All figures of the crowd in one place. Source: AUDIENCE 1.3 and 2.2 unless a line says otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

REFERENCE_MINUTES = 20
"""The length that viewers and quotas speak of."""
SMALLEST_WITH_EXTRAS = 26
"""Below so many viewers there is no gift and no guest: the first run (about 5 present) is small and calm."""
LEAST_QUESTIONS, LEAST_BAD, LEAST_WITHIN_MINUTES = 3, 2, 4
"""A live of so many minutes brings at least so many honest questions and bad comments (judgement)."""

# --- who comes and goes -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Dwell:
    """A class of staying: mean stay in s, share of arrivals, share that never writes."""

    name: str
    mean_s: float
    share: float
    silent: float


PASSING = Dwell("passing", 25.0, 0.45, 0.95)
LOOKING = Dwell("looking", 240.0, 0.33, 0.76)
STAYING = Dwell("staying", 1500.0, 0.22, 0.56)
STARTING = Dwell("starting", 1080.0, 0.0, 0.58)
CAST = Dwell("cast", 300.0, 0.0, 0.0)
"""Somebody the director sends; stays at least until he has spoken."""
ARRIVING = (PASSING, LOOKING, STAYING)

LEAVE_BOUND = 4.0
"""Thinning bound of the leave hazard: no mood multiplies it by more."""
FYP_FIRST_S, FYP_FACTOR = 20.0, 3.0
"""A stranger's first seconds: h0 x 3 (2.2). Used with the passing class only through its own short mean."""


@dataclass(frozen=True, slots=True)
class Size:
    """A crowd's size. viewers: seen in 20 minutes. act: median comments/min of a chatter, spread: log-sigma.

    echoes: mean children of a comment (branching ratio). talkers: factor on the share that writes at all: the
    people the director sends weigh more in a small room.
    """

    viewers: float
    starters: float
    per_minute: float
    act: float
    spread: float
    echoes: float
    talkers: float


SIZES = (
    Size(0, 0, 0.0, 0.40, 0.6, 0.15, 1.2),
    Size(5, 2, 0.15, 0.36, 0.7, 0.15, 1.2),
    Size(40, 9, 1.55, 0.14, 0.9, 0.22, 0.7),
    Size(70, 15, 2.95, 0.12, 0.7, 0.25, 0.49),
    Size(160, 40, 6.0, 0.065, 1.1, 0.28, 1.0),
    Size(310, 70, 12.0, 0.045, 1.1, 0.28, 1.0),
    Size(1000, 220, 39.0, 0.03, 1.1, 0.28, 1.0),
)
"""Small 70, middle 160, large 310 (1.3); the outer ones continue the trend (judgement).

The rates lie below those of 1.3: reactions to the host and the director's items come on top of them.
"""


def size_of(viewers: int) -> Size:
    """Return the size for so many viewers seen in 20 minutes, between the presets on a straight line."""
    if viewers >= SIZES[-1].viewers:
        last, factor = SIZES[-1], viewers / SIZES[-1].viewers
        starters, arrivals = last.starters * factor, last.per_minute * factor
        return Size(viewers, starters, arrivals, last.act, last.spread, last.echoes, last.talkers)
    upper = next(i for i, size in enumerate(SIZES) if size.viewers > viewers)
    low, high = SIZES[upper - 1], SIZES[upper]
    share = (viewers - low.viewers) / (high.viewers - low.viewers)
    return Size(viewers, *(a + share * (b - a) for a, b in zip(_rest(low), _rest(high), strict=True)))


def _rest(size: Size) -> Sequence[float]:
    return (size.starters, size.per_minute, size.act, size.spread, size.echoes, size.talkers)


# --- what is written ----------------------------------------------------------------------------------

LEVEL_SHAPE, LEVEL_MEAN_S, LEVEL_BOUND = 6, 45.0, 2.0
"""Common modulation of all chatters (talk, lull): gamma levels, so long each; cut at the bound."""
ECHO_FIRST_S, ECHO_MEAN_S = 1.5, 14.0
GREET_SHARE = 0.35
"""Share of chatters who greet soon after joining (judgement)."""
GREETS_STARTING_S = 40.0
"""Those there at the start greet over so long (mean)."""
OPENS_S = (4.0, 9.0)
"""When the first of all comments comes, a greeting (judgement: nobody should talk into the void)."""
GOODBYE_MS = 22_000
"""In the last seconds people say goodbye, and nobody greets any more."""
FASTEST_ACT = 1.6
"""Comments a minute nobody exceeds (quartile gap of one person: 26 s)."""
OWN_GAP_MS = 7_000
"""The same person does not write again sooner, except raiders (judgement)."""
QUESTION_EVERY_MS = 25_000
"""At most one new question per so long x (1 + open questions / 3) (2.4)."""
TOPIC_SHARE = 0.7
PATIENCE_S, PATIENCE_SIGMA, CLOSE_FACTOR = 90.0, 0.45, 2.0
"""Median patience of an asker; followers and neighbours are twice as patient (Inke)."""
REASK = 0.5
PINNED_REPEATS = 0.4
"""A pinned question is asked again so much less: by its asker, and by others (2.3)."""

# --- what is felt -------------------------------------------------------------------------------------

GATE_SCORE, REPAIR_SCORE = 45, 50
"""A picture or sound is bad below the first and good again from the second (hysteresis; gate of 2.2)."""
GATE_MS = {"lighting": 6_000, "framing": 6_000, "sound": 4_000, "silence": 8_000, "signal": 3_000}
"""So long must it hold before anybody feels it."""
IRRITATION_TAU_S = 20.0
LEAVE_WEIGHT = {"lighting": 0.35, "framing": 0.35, "sound": 0.9, "silence": 0.8, "signal": 0.6}
TOXIC_WEIGHT, MOOD_WEIGHT, ANSWERED_WEIGHT, PENDING_WEIGHT = 0.5, 0.6, 0.5, 0.7
FREEZE_LONG_MS, FREEZE_FACTOR = 60_000, 1.3
ANSWERED_MS = 120_000

COMPLAINT_MEAN_S, COMPLAINT_LATEST_S = 9.0, 17.0
"""First complaint after the gate: an exponential wait, cut so that it comes within 6-25 s (1.4, test 1)."""
COMPLAINT_AGAIN_S = 12.0
REFRACTORY_MS = 30_000
"""One axis complains at most so often."""
APART_MS = 5_000
"""Complaints of different axes keep so far apart."""
IN_A_ROW = 3
REPAIR_PRAISE = 0.7
SAME_SENTENCE_MS = 300_000

# --- hearts, gifts, guests ----------------------------------------------------------------------------

TAPPERS = 0.25
BURSTS_PER_MINUTE = 0.2
"""Bursts of one tapper; 10-20 hearts a comment come out."""
TAPS = (5, 40)
TAPS_PER_S = 7.0
FOLLOW_SHARE, SHARE_SHARE = 0.05, 0.02
GIFTS = (("Mawar", 1, 10, 0.65), ("Heart Me", 1, 3, 0.25), ("Burung Kertas", 1, 1, 0.10))
"""Name, shortest and longest streak, share. Small ones only (1.3)."""
THANK_WITHIN_MS = 60_000
GUEST_WAITS_MS = 60_000
GUEST_STAYS_S = (50.0, 150.0)

# --- what is bad --------------------------------------------------------------------------------------

OPEN_MS = 60_000
"""A bad comment is open until somebody acts on it, at most so long (the hit window)."""
LEFT_MS, INSULT_LEFT_MS = 25_000, 12_000
"""Left so long, a bad comment is taken as tolerated; an insult sooner: it hurts at once."""
DIRECTOR_APART_MS = 6_000
LAST_MS = 40_000
"""None of the director's items in the last seconds."""
EARLY_MS = 10_000
"""A person of the cast has been there so long before speaking."""
CHILL, CHILL_MS = 0.12, 90_000
"""After an honest one was blocked, the others write so much less by themselves that, with the objections,
about a third of the comments are missing (2.3)."""
RAID_ACCOUNTS, RAID_ENTER_S, RAID_GAP_S, RAID_LENGTH_S = (15, 40), 20.0, (3.0, 6.0), (60.0, 120.0)
RAID_PROBE_S = (20.0, 40.0)
RAID_BREAKS_S = (20.0, 40.0)
RAID_COPIES = 0.6
