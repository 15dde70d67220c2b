"""Does the audience react to what is measured and done, and to nothing else? Paired lives, same streams.

    python benchmarks/crowd_behaviour.py [--pairs 100] [--first 9000]

Each pair has the same seed and differs in one input; one line a test with the measured figure and its aim.
"""

from __future__ import annotations

import argparse
import math
import statistics
from collections.abc import Callable, Sequence

from crowd_statistics import library

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Command, Measured
from trainer_app.rehearsal.rehearsal import Rehearsal

CONTENT = library()
GOOD = Measured(90, 90, 90, (), True)
FAULTS = {
    "dark": ("lighting", Measured(20, 90, 90, ("too_dark",), True)),
    "backlit": ("lighting", Measured(20, 90, 90, ("backlit",), True)),
    "noisy": ("sound", Measured(90, 20, 90, ("noise",), True)),
    "quiet": ("sound", Measured(90, 20, 90, ("too_quiet",), True)),
    "off_centre": ("framing", Measured(90, 90, 20, ("off_centre",), True)),
    "too_far": ("framing", Measured(90, 90, 20, ("come_closer",), True)),
}
START_MS = 300_000
Choose = Callable[[Rehearsal, list[LogEvent], int], Sequence[Body]]


def play(
    seed: int, inputs: Sequence[tuple[int, Body]], until_ms: int, *, choose: Choose | None = None
) -> tuple[Rehearsal, list[LogEvent]]:
    """Return a live at until_ms. choose: orders made up at START_MS out of what is there."""
    live = Rehearsal(
        CONTENT.scenarios()[0], CONTENT.bank, seed=seed, level=2, viewers=160, planned_ms=1_200_000
    )
    rows = live.advance(0, [GOOD])
    rows += live.advance(START_MS)
    if choose is not None:
        rows += live.advance(START_MS, choose(live, rows, seed))
    for at_ms, body in inputs:
        rows += live.advance(at_ms, [body])
    return live, rows + live.advance(until_ms)


def sign_test(differences: Sequence[float]) -> float:
    """Return the one-sided p that so many differences are positive by chance."""
    signs = [difference > 0 for difference in differences if difference != 0]
    n, k = len(signs), sum(signs)
    return sum(math.comb(n, i) for i in range(k, n + 1)) / 2**n if n else 1.0


def complaints(rows: Sequence[LogEvent], axis: str) -> list[int]:
    """Return when comments caused by an axis were said."""
    return [r.at_ms for r in rows if r.body.kind == "comment" and r.body.cause and r.body.cause.axis == axis]


def faults(pairs: range) -> None:
    """Test 1: complaints come, in time, and only with a fault."""
    for name, (axis, bad) in FAULTS.items():
        came, in_time, uncaused = 0, [], 0
        for seed in pairs:
            _, rows = play(seed, [(START_MS, bad), (START_MS + 60_000, GOOD)], START_MS + 90_000)
            said = [at - START_MS for at in complaints(rows, axis) if at < START_MS + 60_000]
            came += bool(said)
            in_time += said[:1]
            _, calm = play(seed, [(START_MS, Measured(72, 72, 72, (), True))], START_MS + 90_000)
            uncaused += bool(complaints(calm, axis))
        share = sum(6_000 <= at <= 25_000 for at in in_time) / max(1, len(in_time))
        print(
            f"1 {name:10} came in {came}/{len(pairs)} (aim 95 %), first in 6-25 s {share:.0%}, "
            f"median {statistics.median(in_time) / 1000:.1f} s; without a fault {uncaused} (aim <= 1 %)"
        )


def silence(pairs: range) -> None:
    """Test 2: people leave when nothing is said."""
    ratios = []
    for seed in pairs:
        quiet = Measured(90, 90, 90, (), False)
        end = START_MS + 60_000
        one, _ = play(seed, [(START_MS, quiet), (START_MS + 30_000, GOOD)], end)
        two, _ = play(seed, [], end)
        ratios.append(one.room.present_count / two.room.present_count)
    p = sign_test([1 - ratio for ratio in ratios])
    print(
        f"2 silence of 30 s: viewers {statistics.mean(ratios) - 1:+.1%} at +60 s (aim -5..-25 %), p {p:.1g}"
    )


def _question(live: Rehearsal, _rows: list[LogEvent], _seed: int) -> str | None:
    shown = [view for view in live.room.comments.values() if view.status == "shown"]
    asked = [
        view.id
        for view in shown
        if CONTENT.bank.truth(view.line).intent in ("q_health", "q_practical")
        and live.room.viewers[view.viewer].present
    ]
    return asked[-1] if asked else None


def answers(pairs: range) -> None:
    """Test 3: hearts, and the asker stays."""
    hearts, stayed = [], [0, 0]
    used = 0
    for seed in pairs:

        def ask(live: Rehearsal, rows: list[LogEvent], number: int) -> Sequence[Body]:
            name = _question(live, rows, number)
            return [] if name is None else [Command("host", "answer", name)]

        done = [(START_MS + 6_000, Command("host", "answer_done"))]
        one, with_answer = play(seed, done, START_MS + 126_000, choose=ask)
        two, without = play(seed, [], START_MS + 126_000)
        asked = next(
            (r.body.target for r in with_answer if r.body.kind == "command" and r.body.verb == "answer"), None
        )
        if asked is None:
            continue
        used += 1
        hearts.append((_hearts(with_answer), _hearts(without)))
        viewer = one.room.comments[asked].viewer
        stayed[0] += one.room.viewers[viewer].present
        stayed[1] += two.room.viewers[viewer].present
    more = statistics.mean(a for a, _ in hearts) / max(1, statistics.mean(b for _, b in hearts))
    p = sign_test([a - b for a, b in hearts])
    print(
        f"3 answer: hearts in 20 s x{more:.1f} (aim >= 2), p {p:.1g}; "
        f"asker still there after 2 min {stayed[0]} against {stayed[1]} of {used}"
    )


def _hearts(rows: Sequence[LogEvent]) -> int:
    first, last = START_MS + 6_000, START_MS + 26_000
    return sum(r.body.count for r in rows if r.body.kind == "likes" and first <= r.at_ms < last)


def insults(pairs: range) -> None:
    """Test 4: an insult left standing brings more of them."""
    differences = []
    for seed in pairs:
        counts = []
        for wait in (5_000, 30_000):
            insult = [Command("trainer", "inject", None, None, "insult")]
            _, rows = play(
                seed,
                [(START_MS + wait, Command("moderator", "mute", _next_author(seed)))],
                START_MS + 120_000,
                choose=lambda _live, _rows, _seed, insult=insult: insult,
            )
            bad = [r for r in rows if r.body.kind == "comment" and r.at_ms > START_MS]
            counts.append(sum(CONTENT.bank.truth(r.body.line).severity > 0 for r in bad))
        differences.append(counts[1] - counts[0])
    print(
        f"4 insult left 30 s: {statistics.mean(differences):+.2f} bad comments against muted in 5 s, "
        f"p {sign_test(differences):.1g}"
    )


def _next_author(seed: int) -> str:
    """Return who will say the injected insult in this seed."""
    _, rows = play(
        seed, [], START_MS + 1, choose=lambda *_: [Command("trainer", "inject", None, None, "insult")]
    )
    return [r.body.viewer for r in rows if r.body.kind == "comment" and r.body.why == "trainer"][-1]


def blocked(pairs: range) -> None:
    """Test 5: an honest asker blocked."""
    objected = used = 0
    rates: list[tuple[int, int]] = []
    for seed in pairs:

        def block(live: Rehearsal, rows: list[LogEvent], number: int) -> Sequence[Body]:
            name = _question(live, rows, number)
            return [] if name is None else [Command("moderator", "block", name)]

        _, rows = play(seed, [], START_MS + 90_000, choose=block)
        _, calm = play(seed, [], START_MS + 90_000)
        if not any(r.body.kind == "viewer_changed" for r in rows):
            continue
        used += 1
        objected += any(
            r.body.kind == "comment" and r.body.why == "reaction:blocked_without_reason" for r in rows
        )
        rates.append((_said(rows), _said(calm)))
    change = sum(a for a, _ in rates) / sum(b for _, b in rates) - 1
    p = sign_test([b - a for a, b in rates])
    print(
        f"5 honest asker blocked: objection in {objected}/{used}, "
        f"comments {change:+.0%} in 90 s (aim -20..-50 %), p {p:.1g}"
    )


def _said(rows: Sequence[LogEvent]) -> int:
    return sum(r.body.kind == "comment" and r.at_ms > START_MS for r in rows)


def frozen(pairs: range) -> None:
    """Test 6: silence while frozen."""
    said = 0
    for seed in pairs:
        _, rows = play(
            seed,
            [(START_MS + 120_000, Command("moderator", "unfreeze"))],
            START_MS + 120_000,
            choose=lambda *_: [Command("moderator", "freeze")],
        )
        said += _said(rows)
    print(f"6 frozen for 120 s: {said} comments (aim 0)")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=100)
    parser.add_argument("--first", type=int, default=9000)
    args = parser.parse_args()
    pairs = range(args.first, args.first + args.pairs)
    for test in (faults, silence, answers, insults, blocked, frozen):
        test(pairs)


if __name__ == "__main__":
    main()
