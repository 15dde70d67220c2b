"""One sentence on each comment: why what would have been right is right, and notes on what happened."""

from __future__ import annotations

from trainer_app.basics.messages import Message
from trainer_app.debrief.verdicts import Judged

INTENTS = frozenset(
    (
        "chatter",
        "criticism",
        "experience",
        "flood",
        "gambling",
        "gift_talk",
        "greeting",
        "harassment",
        "hoax",
        "insult",
        "join_request",
        "off_topic",
        "politics",
        "porn",
        "praise",
        "privacy_leak",
        "q_health",
        "q_practical",
        "q_sensitive",
        "q_urgent",
        "quack_ad",
        "raid",
        "reminder",
        "sara",
        "scam",
        "spam_ad",
        "tech_feedback",
        "thanks",
        "threat",
        "troll",
        "worry",
    )
)
"""Intents that have a sentence of their own, `debrief.why_<intent>`."""
AXES = frozenset(("lighting", "sound", "framing", "silence", "signal"))


def why(judged: Judged) -> Message:
    """Return the reason, by what the comment was."""
    intent, cause = judged.truth.intent, judged.trial.cause
    if cause is not None and cause.axis in AXES and judged.truth.severity == 0:
        return Message(f"debrief.why_caused_{cause.axis}")
    if intent not in INTENTS:
        return Message("debrief.why_other")
    if intent.startswith("q_") and judged.truth.right[:1] == ("refer",) and intent != "q_urgent":
        return Message("debrief.why_refer")
    if intent == "hoax" and judged.truth.severity < 2:
        return Message("debrief.why_doubt")
    return Message(f"debrief.why_{intent}")


def notes(judged: Judged) -> tuple[Message, ...]:
    """Return what else must be said about this comment."""
    trial, found = judged.trial, []
    if trial.unheard:
        found.append("unheard")
    if trial.unmeasured:
        found.append("no_microphone")
    if judged.late:
        found.append("late")
    if judged.lost:
        found.append("lost")
    if judged.kind == "signal" and any(verb in judged.truth.wrong for verb in judged.done):
        found.append("also_wrong")
    if judged.proportion == "too_hard" and judged.verdict != "false_alarm":
        found.append("too_hard")
    if judged.truth.model_answer and not judged.truth.checked:
        found.append("unchecked")
    return tuple(Message(f"debrief.note_{name}") for name in found)
