"""Was it right: each comment's fate held against the truth behind its line.

Definitions: INTERFACE.md "What is scored"; credit and ladder: AUDIENCE.md 2.5; in docs/scoring-people.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from trainer_app.debrief.acts import Act
from trainer_app.debrief.measured import ScoreAxis, Span
from trainer_app.debrief.trials import Trial
from trainer_app.scenario.model import Truth

Verdict = Literal["hit", "miss", "false_alarm", "correct_rejection", "unscored"]
Kind = Literal["signal", "noise", "neither"]
Proportion = Literal["too_hard", "too_soft", "fits"]

SEEN_MS = 3000
"""A comment shown for less, and not acted on, is no trial: nobody can read it in that time."""
WITHIN_MS = 60_000
"""An act later than this is no hit."""
SIGNAL_FROM = 2
"""Severity from which a comment must be dealt with."""
REMOVING = frozenset({"delete", "mute", "block", "report", "hide"})
"""Acts that are a false alarm on an honest comment."""
ANSWERING = ("answer", "refer")
"""Acts that give an honest question what it asks for; pinning alone does not."""
AIM_MS: Mapping[int, int] = {3: 10_000, 2: 20_000, 1: 40_000}
"""Time until which an act earns full credit, by severity; half after it."""
RANK_CREDIT = (1.0, 0.8, 0.7, 0.6)
"""Credit of the first, second, third and every later right act."""
NEUTRAL_CREDIT = 0.3
"""Credit of an act that is neither right nor wrong."""
ALSO_WRONG = 0.5
"""Factor when a wrong act was done beside a right one."""
PATIENCE_MS, URGENT_MS = 90_000, 20_000
"""Time until which an answer to an honest question earns full credit: the median patience of viewers
(AUDIENCE 2.1), and 20 s where somebody is in danger; half after it."""
FIX_MS, FIXED_FROM, FIXED_FOR_MS = 30_000, 45, 2000
"""A measured fault is mended when its score comes back over the crowd's gate (AUDIENCE 2.2) within 30 s and
stays there for 2 s."""
LADDER: Mapping[str, int] = {
    "ignore": 0,
    "answer": 1,
    "thank": 1,
    "refer": 1,
    "pin": 1,
    "fix_setup": 1,
    "guest_accept": 1,
    "delete": 2,
    "hide": 2,
    "mute": 3,
    "block": 4,
    "report": 4,
    "freeze": 5,
}
"""How hard an act is (ignore < answer < delete < mute < block and report < freeze); others are off it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A comment with its verdict.

    done: acts that count, in time order, each once. reaction_ms: from shown to the act that decided.
    credit: 0..1, None where nothing was to be earned. late: the right act came after 60 s.
    lost: an honest comment that the filter kept from the viewers to the end.
    """

    trial: Trial
    truth: Truth
    kind: Kind
    verdict: Verdict
    done: tuple[str, ...]
    reaction_ms: int | None
    credit: float | None
    proportion: Proportion
    late: bool = False
    lost: bool = False

    @property
    def question(self) -> bool:
        """An honest question that was there to be answered."""
        return self.truth.intent.startswith("q_") and self.verdict != "unscored"

    @property
    def answered(self) -> bool:
        """The question was answered, or handed to the midwife where that is right."""
        return any(verb in self.done and verb in self.truth.right for verb in ANSWERING)

    @property
    def in_raid(self) -> bool:
        """Part of a raid: the one kind of comment that freezing is right for."""
        return "freeze" in self.truth.right


def kind_of(truth: Truth) -> Kind:
    """Return whether a comment is a signal, noise, or neither."""
    if truth.severity >= SIGNAL_FROM and "ignore" not in truth.right:
        return "signal"
    return "noise" if truth.severity == 0 else "neither"


def judge(trial: Trial, truth: Truth, freezes: Sequence[Act], spans: Sequence[Span]) -> Judged:
    """Return the verdict of one comment.

    freezes: acts that closed the comments for all. On a raid's comments they count like an act of their own;
    a mute or block of the author that was aimed at another comment counts on other bad comments, but not
    inside a raid, where chasing one by one is what fails, and never on honest ones.
    """
    acts = _counting(trial, truth, freezes, spans)
    kind = kind_of(truth)
    is_trial = (trial.seen and trial.shown_ms >= SEEN_MS) or bool(trial.acts or acts)
    right = [act for act in acts if act.verb in truth.right]
    in_time = [act for act in right if act.at_ms - trial.at_ms <= WITHIN_MS]
    removed = [act for act in acts if act.verb in REMOVING]
    verdict: Verdict = "unscored"
    deciding = right
    if is_trial and kind == "signal":
        verdict, deciding = ("hit" if in_time else "miss"), in_time
    elif is_trial and kind == "noise":
        verdict = "false_alarm" if removed else "correct_rejection"
        deciding = removed or right
    return Judged(
        trial,
        truth,
        kind,
        verdict,
        tuple(dict.fromkeys(act.verb for act in acts)),
        min((act.at_ms for act in deciding), default=trial.at_ms) - trial.at_ms if deciding else None,
        _credit(trial, truth, kind, acts) if verdict != "unscored" else None,
        _proportion(truth, kind, acts) if is_trial else "fits",
        late=verdict == "miss" and bool(right),
        lost=kind == "noise" and trial.held == "filter" and not trial.seen,
    )


def _counting(trial: Trial, truth: Truth, freezes: Sequence[Act], spans: Sequence[Span]) -> list[Act]:
    acts = [act for act in trial.acts if act.verb in LADDER or act.verb in REMOVING]
    if not trial.heard:
        acts = [act for act in acts if act.verb != "answer"]
    if kind_of(truth) == "signal" and "freeze" not in truth.right:
        acts += [act for act in trial.wiped if act.verb in truth.right]
    if "freeze" in truth.right:
        acts += [
            replace(act, verb="freeze", comment=trial.id, viewer=None)
            for act in freezes
            if trial.at_ms <= act.at_ms <= trial.at_ms + WITHIN_MS
        ]
    fixed = mended_at(trial, truth, spans)
    if fixed is not None:
        acts.append(Act(-1, fixed, "fix_setup", trial.id, None))
    as_held = [_as_deletion(act, truth) for act in acts]
    return sorted(as_held, key=lambda act: (act.at_ms, LADDER.get(act.verb, 9), act.verb))


def _as_deletion(act: Act, truth: Truth) -> Act:
    """Hiding a comment that the filter held is what deleting is for one that is shown."""
    if act.verb == "hide" and "hide" not in truth.right and "delete" in truth.right:
        return replace(act, verb="delete")
    return act


def mended_at(trial: Trial, truth: Truth, spans: Sequence[Span]) -> int | None:
    """Return when the measured fault behind a comment was mended (ms of the live), None when it was not."""
    if "fix_setup" not in truth.right or trial.cause is None:
        return None
    axis = trial.cause.axis
    since: int | None = None
    for span in spans:
        if span.end_ms <= trial.at_ms:
            continue
        if not _is_well(span, axis):
            since = None
            continue
        since = max(span.start_ms, trial.at_ms) if since is None else since
        if since - trial.at_ms > FIX_MS:
            return None
        if span.end_ms - since >= FIXED_FOR_MS:
            return since
    return None


def _is_well(span: Span, axis: str) -> bool:
    scores: Mapping[str, ScoreAxis] = {"lighting": "lighting", "sound": "sound", "framing": "framing"}
    if axis == "silence":
        return bool(span.measured.host_speaking)
    if axis not in scores:
        return False
    value = span.value(scores[axis])
    return value is not None and value >= FIXED_FROM


def _credit(trial: Trial, truth: Truth, kind: Kind, acts: Sequence[Act]) -> float | None:
    """Return what was earned: by the act's place in the list of right ones, and by time."""
    question = truth.intent.startswith("q_")
    if kind != "signal" and not question:
        return None
    full_ms = (
        (URGENT_MS if truth.intent == "q_urgent" else PATIENCE_MS) if question else AIM_MS[truth.severity]
    )
    best = max((_worth(act, trial, truth, full_ms, limited=not question) for act in acts), default=0.0)
    return best * ALSO_WRONG if any(act.verb in truth.wrong for act in acts) else best


def _worth(act: Act, trial: Trial, truth: Truth, full_ms: int, *, limited: bool) -> float:
    taken_ms = act.at_ms - trial.at_ms
    if act.verb in truth.wrong or (limited and taken_ms > WITHIN_MS):
        return 0.0
    if not limited and act.verb not in ANSWERING:
        return 0.0
    if act.verb in truth.right:
        worth = RANK_CREDIT[min(truth.right.index(act.verb), len(RANK_CREDIT) - 1)]
    else:
        worth = NEUTRAL_CREDIT
    return worth if taken_ms <= full_ms else worth / 2


def _proportion(truth: Truth, kind: Kind, acts: Sequence[Act]) -> Proportion:
    """Return how the strongest act stands to the nearest right one; an ignored honest comment is not soft."""
    steps = [LADDER[act.verb] for act in acts if act.verb in LADDER]
    right = [LADDER[verb] for verb in truth.right if verb in LADDER]
    if not right or (kind == "noise" and not steps):
        return "fits"
    taken = max(steps, default=0)
    nearest = min(right, key=lambda step: (abs(step - taken), step))
    if taken == nearest:
        return "fits"
    return "too_hard" if taken > nearest else "too_soft"
