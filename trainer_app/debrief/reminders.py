"""Somebody asks again, and the second comment is answered: then the first was answered too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from trainer_app.debrief.acts import Act
from trainer_app.debrief.trials import Trial
from trainer_app.debrief.verdicts import ANSWERING
from trainer_app.scenario.model import Truth

REMINDER = "reminder"
"""The intent of "bu, pertanyaan saya tadi gimana?": it has no content of its own."""

Known = tuple[Trial, Truth]


def with_reminders(trials: Sequence[Known]) -> list[Known]:
    """Return the trials in order, with each answered reminder told to the question that it reminds of.

    That question is the viewer's newest one before the reminder that was not answered itself.
    """
    known = list(trials)
    for reminder, truth in trials:
        given = _answers(reminder) if truth.intent == REMINDER else []
        if given:
            _tell(known, reminder, given[0])
    return known


def _answers(trial: Trial) -> list[Act]:
    return [act for act in trial.acts if act.verb in ANSWERING and (act.verb != "answer" or trial.heard)]


def _tell(known: list[Known], reminder: Trial, given: Act) -> None:
    for index in range(len(known) - 1, -1, -1):
        trial, truth = known[index]
        asked_before = trial.viewer == reminder.viewer and trial.at_ms < reminder.at_ms
        if asked_before and truth.intent.startswith("q_") and not _answers(trial):
            act = replace(given, comment=trial.id)
            heard, unmeasured = given.verb == "answer", reminder.unmeasured
            known[index] = replace(trial, acts=(*trial.acts, act), heard=heard, unmeasured=unmeasured), truth
            return
