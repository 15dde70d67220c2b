"""Does the simulated audience look like a real one? The 15 statistics of small public live chats.

    python benchmarks/crowd_statistics.py [--seeds 60] [--viewers 70 160 310] [--level 2] [--policy oracle]

Prints one line a statistic: its interval, the median over the seeds, and the share of single seeds inside.
Intervals: 2,248 windows of 20 min of small public streams, with the edits described in docs/crowd.md.
"""

from __future__ import annotations

import argparse
import itertools
import math
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from trainer_app.basics.events import LogEvent  # noqa: E402
from trainer_app.basics.inputs import Measured  # noqa: E402
from trainer_app.cli.driving import drive  # noqa: E402
from trainer_app.cli.policies import policy  # noqa: E402
from trainer_app.rehearsal.rehearsal import Rehearsal  # noqa: E402
from trainer_app.scenario.library import Library, load_library  # noqa: E402

INTERVALS = {
    "comments per chatter": (2.4, 5.5),
    "single-comment chatters": (0.26, 0.60),
    "Gini of comments": (0.38, 0.58),
    "share of the loudest 10 %": (0.27, 0.48),
    "CV of gaps": (1.02, 1.75),
    "Fano, 10 s": (1.02, 2.26),
    "Fano, 60 s": (1.2, 5.9),
    "autocorrelation, 10 s": (0.03, 0.48),
    "longest silence, s": (33.0, 210.0),
    "words, median": (4.0, 7.0),
    "words, p90": (8.0, 15.0),
    "exact repeats": (0.0, 0.11),
    "lurkers": (0.70, 0.90),
    "comments per viewer-minute": (0.06, 0.25),
    "comments with ?": (0.08, 0.35),
}
MINUTES = 20


def library() -> Library:
    """Return the shipped content."""
    return load_library(ROOT / "assets" / "content")


def live(
    content: Library,
    seed: int,
    viewers: int,
    *,
    level: int = 2,
    who: str = "oracle",
    minutes: float = MINUTES,
) -> list[LogEvent]:
    """Return the log of one rehearsal with a synthetic person and a good picture and sound."""
    scenario = content.scenarios()[0]
    rehearsal = Rehearsal(
        scenario,
        content.bank,
        seed=seed,
        level=level,
        viewers=viewers,
        planned_ms=round(minutes * 60_000),
    )
    good = Measured(90, 90, 90, (), True)
    return list(drive(rehearsal, [(0, good)], policy(who, content.bank, seed)))


def figures(rows: Sequence[LogEvent], minutes: float = MINUTES) -> dict[str, float]:
    """Return the 15 statistics of one log."""
    comments = [row for row in rows if row.body.kind in ("comment", "comment_held")]
    times = [row.at_ms / 1000 for row in comments]
    counts = sorted(Counter(row.body.viewer for row in comments).values())
    texts = [row.body.text for row in comments]
    words = sorted(len(text.split()) for text in texts)
    seen = {row.body.viewer for row in rows if row.body.kind == "viewer_joined"}
    gaps = [b - a for a, b in itertools.pairwise(times)]
    ten = _counts(times, 10, minutes)
    return {
        "comments per chatter": len(comments) / len(counts),
        "single-comment chatters": sum(count == 1 for count in counts) / len(counts),
        "Gini of comments": _gini(counts),
        "share of the loudest 10 %": sum(counts[-math.ceil(len(counts) / 10) :]) / sum(counts),
        "CV of gaps": statistics.pstdev(gaps) / statistics.fmean(gaps),
        "Fano, 10 s": _fano(ten),
        "Fano, 60 s": _fano(_counts(times, 60, minutes)),
        "autocorrelation, 10 s": _autocorrelation(ten),
        "longest silence, s": max(gaps),
        "words, median": words[len(words) // 2],
        "words, p90": words[int(len(words) * 0.9)],
        "exact repeats": 1 - len(set(texts)) / len(texts),
        "lurkers": 1 - len(counts) / len(seen),
        "comments per viewer-minute": len(comments) / _viewer_minutes(rows, minutes),
        "comments with ?": sum("?" in text for text in texts) / len(texts),
    }


def _counts(times: Sequence[float], width: int, minutes: float) -> list[int]:
    bins = [0] * round(minutes * 60 / width)
    for at in times:
        bins[min(len(bins) - 1, int(at // width))] += 1
    return bins


def _fano(counts: Sequence[int]) -> float:
    return statistics.variance(counts) / statistics.fmean(counts)


def _autocorrelation(counts: Sequence[int]) -> float:
    mean = statistics.fmean(counts)
    spread = sum((count - mean) ** 2 for count in counts)
    return sum((a - mean) * (b - mean) for a, b in itertools.pairwise(counts)) / spread


def _gini(counts: Sequence[int]) -> float:
    total, number = sum(counts), len(counts)
    ranked = sum(i * count for i, count in enumerate(counts, start=1))
    return 2 * ranked / (number * total) - (number + 1) / number


def _viewer_minutes(rows: Sequence[LogEvent], minutes: float) -> float:
    since: dict[str, int] = {}
    total = 0
    for row in rows:
        if row.body.kind == "viewer_joined":
            since[row.body.viewer] = row.at_ms
        elif row.body.kind == "viewer_left":
            total += row.at_ms - since.pop(row.body.viewer, row.at_ms)
    total += sum(round(minutes * 60_000) - at for at in since.values())
    return total / 60_000


def judge(all_figures: Sequence[dict[str, float]]) -> dict[str, tuple[float, float, bool]]:
    """Return per statistic: median over the seeds, share of seeds inside, and whether both rules hold."""
    result = {}
    for name, (low, high) in INTERVALS.items():
        values = [found[name] for found in all_figures]
        median = statistics.median(values)
        inside = sum(low <= value <= high for value in values) / len(values)
        result[name] = (median, inside, low <= median <= high and inside >= 0.6)
    return result


def _size(logs: Sequence[Sequence[LogEvent]]) -> str:
    def middle(count: Callable[[LogEvent], int]) -> float:
        return statistics.median(sum(map(count, log)) for log in logs)

    seen = middle(lambda row: row.body.kind == "viewer_joined")
    said = middle(lambda row: row.body.kind == "comment")
    taps = middle(lambda row: row.body.count if row.body.kind == "likes" else 0)
    return f"{seen:.0f} seen, {said / MINUTES:.1f} comments/min, {taps / said:.1f} hearts a comment"


def main() -> None:
    """Print the table for each crowd size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=60)
    parser.add_argument("--first", type=int, default=1000)
    parser.add_argument("--viewers", type=int, nargs="+", default=[70, 160, 310])
    parser.add_argument("--level", type=int, default=2)
    parser.add_argument("--policy", default="oracle")
    args = parser.parse_args()
    content = library()
    for viewers in args.viewers:
        logs = [
            live(content, seed, viewers, level=args.level, who=args.policy)
            for seed in range(args.first, args.first + args.seeds)
        ]
        print(f"\n{viewers} viewers, {args.seeds} seeds: {_size(logs)}")
        table = judge([figures(log) for log in logs])
        for name, (median, inside, good) in table.items():
            low, high = INTERVALS[name]
            print(f"  {'ok ' if good else 'NO '} {name:28} {low:6g} - {high:<6g} {median:8.3f} {inside:7.0%}")
        print(f"  {sum(good for _, _, good in table.values())} of {len(table)}")


if __name__ == "__main__":
    main()
