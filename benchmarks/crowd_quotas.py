"""Does the director place everything it owes, whatever the person does?

    python benchmarks/crowd_quotas.py [--seeds 500] [--levels 1 2 3] [--policies ignore-all oracle]

Prints, per level and person, in how many rehearsals of 20 minutes every quota was met, and what was missing.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence

from crowd_statistics import library, live

from trainer_app.basics.events import LogEvent
from trainer_app.scenario.model import Bank, Quotas
from trainer_app.scenario.vocabulary import QUESTIONS

KINDS = ("spam_ad", "gambling", "scam", "porn", "sara")


def missing(rows: Sequence[LogEvent], bank: Bank, quotas: Quotas) -> list[str]:
    """Return the names of the quotas that a log of 20 minutes does not meet."""
    intents: Counter[str] = Counter()
    hoaxes: Counter[int] = Counter()
    other: Counter[str] = Counter()
    for row in rows:
        body = row.body
        if body.kind in ("comment", "comment_held"):
            truth = bank.truth(body.line)
            intents[truth.intent] += 1
            if truth.intent == "hoax":
                hoaxes[truth.severity] += 1
        elif body.kind == "gift":
            other["gift"] += body.ended
        else:
            other[body.kind if body.kind != "notice" else body.code] += 1
    had = {
        "questions": sum(intents[name] for name in QUESTIONS),
        "sensitive": intents["q_sensitive"],
        "urgent": intents["q_urgent"],
        "hoaxes": hoaxes[1] + hoaxes[2],
        "grave_hoaxes": hoaxes[3],
        "insults": intents["insult"] + intents["troll"],
        "kinds": sum(intents[name] > 0 for name in KINDS),
        "privacy": intents["privacy_leak"],
        "criticism": intents["criticism"],
        "politics": intents["politics"],
        "gifts": other["gift"],
        "guests": other["guest_request"],
        "signal_drops": other["signal_weak"],
        "raids": int(intents["raid"] > 0),
    }
    return [name for name, count in had.items() if count < getattr(quotas, name)]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=500)
    parser.add_argument("--first", type=int, default=50_000)
    parser.add_argument("--levels", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--viewers", type=int, default=160)
    parser.add_argument("--policies", nargs="+", default=["ignore-all", "oracle"])
    args = parser.parse_args()
    content = library()
    for level in args.levels:
        quotas = content.scenarios()[0].quotas[level]
        for who in args.policies:
            short: Counter[str] = Counter()
            met = 0
            for seed in range(args.first, args.first + args.seeds):
                gaps = missing(live(content, seed, args.viewers, level=level, who=who), content.bank, quotas)
                met += not gaps
                short.update(gaps)
            print(f"level {level}, {who}: {met} of {args.seeds} {dict(short)}", flush=True)


if __name__ == "__main__":
    main()
