"""The words that content files may use: intents, topics, acts; and what a reaction means."""

from __future__ import annotations

from trainer_app.scenario.model import Truth

INTENTS = (
    "q_health",
    "q_practical",
    "q_sensitive",
    "q_urgent",
    "greeting",
    "chatter",
    "praise",
    "thanks",
    "experience",
    "criticism",
    "off_topic",
    "gift_talk",
    "join_request",
    "tech_feedback",
    "hoax",
    "quack_ad",
    "spam_ad",
    "scam",
    "gambling",
    "porn",
    "sara",
    "insult",
    "harassment",
    "threat",
    "privacy_leak",
    "politics",
    "flood",
    "troll",
    "raid",
)
"""All intents of comments."""
QUESTIONS = ("q_health", "q_practical", "q_sensitive", "q_urgent")
KINDS: dict[str, tuple[str, ...]] = {
    "spam": ("spam_ad", "quack_ad"),
    "judol": ("gambling",),
    "scam": ("scam",),
    "porn": ("porn", "harassment"),
    "sara": ("sara",),
}
"""The five kinds the director draws from, and the intents that serve each."""
TOPICS = (
    "imunisasi",
    "MPASI",
    "ASI",
    "stunting",
    "penimbangan/KMS",
    "demam/diare",
    "vitamin A",
    "ibu hamil",
    "KB",
    "lansia",
    "umum",
)
ACTS = (
    "ignore",
    "answer",
    "thank",
    "pin",
    "refer",
    "fix_setup",
    "guest_accept",
    "guest_reject",
    "delete",
    "mute",
    "block",
    "report",
    "hide",
    "filter_add",
    "freeze",
    "save_proof",
)
"""Acts of right and wrong lists: verbs of a command, `ignore` and `fix_setup`."""
OLD_ACTS = {"accept_guest": "guest_accept", "decline_guest": "guest_reject"}
"""Words of older content files, and what they are called now."""
REMOVING = ("delete", "mute", "block", "freeze")


def acts_of(text: str) -> tuple[str, ...]:
    """Return the acts of a cell like `answer|pin`, old words renewed, empty parts left out."""
    parts = (part.strip() for part in text.split("|"))
    return tuple(OLD_ACTS.get(part, part) for part in parts if part)


_MEASURED = Truth("tech_feedback", "umum", 0, ("fix_setup", "answer", "thank", "ignore"), REMOVING)
_REMINDER = Truth("reminder", "umum", 0, ("answer", "refer"), REMOVING)
_WORRY = Truth("worry", "umum", 0, ("answer", "ignore"), REMOVING)
_PRAISE = Truth("praise", "umum", 0, ("thank", "answer", "ignore"), REMOVING)
_TALK = Truth("chatter", "umum", 0, ("ignore", "answer"), REMOVING)

TRUTH_OF_TRIGGER: dict[str, Truth] = {
    "ignored_question": _REMINDER,
    "wrong_answer": _WORRY,
    "hoax_left": _WORRY,
    "troll_left": _WORRY,
    "blocked_without_reason": _WORRY,
    "muted_without_reason": _WORRY,
    "raid_left": _WORRY,
    "freeze_on": _TALK,
    "answered_well": _PRAISE,
    "answered_urgent": _PRAISE,
    "answered_criticism": _PRAISE,
    "referred": _PRAISE,
    "deleted_without_reason": _WORRY,
    "hoax_corrected": _PRAISE,
    "troll_muted": _PRAISE,
    "good_picture": _PRAISE,
    "good_sound": _PRAISE,
    "raid_over": _PRAISE,
    "gift_thanked": _TALK,
    "gift_not_thanked": _TALK,
    "guest_accepted": _TALK,
    "guest_declined": _TALK,
    "ending": _TALK,
    "script_long": _WORRY,
}
"""What a reaction is; triggers not named are complaints about something measured."""


def reaction_truth(trigger: str) -> Truth:
    """Return the truth of every line of a trigger: all of them are honest (severity 0)."""
    return TRUTH_OF_TRIGGER.get(trigger, _MEASURED)
