"""Bad comments sorted as people speak of them."""

from __future__ import annotations

from collections.abc import Mapping

GROUPS: Mapping[str, tuple[str, ...]] = {
    "threat": ("threat",),
    "sara": ("sara",),
    "porn": ("porn", "harassment"),
    "gambling": ("gambling",),
    "scam": ("scam",),
    "privacy": ("privacy_leak",),
    "hoax": ("hoax",),
    "quack": ("quack_ad",),
    "insult": ("insult", "troll", "politics"),
}
"""Group and its intents, gravest first; words: `debrief.praise_<group>`, `debrief.practise_<group>`."""
