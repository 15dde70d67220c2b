"""How fast is the crowd? One line a workload; the aims stand beside the figures.

The peer workload (1,000 people, an hour, one act per 12 s while present) runs on the crowd's agenda and on
simpy, in turns in this very run; simpy is a dependency of the benchmarks only, and is left out when absent.

python benchmarks/crowd_speed.py
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

from crowd_statistics import library

from trainer_app.audience.agenda import Agenda
from trainer_app.audience.draw import Draw
from trainer_app.basics.inputs import Measured
from trainer_app.rehearsal.rehearsal import Rehearsal

try:
    import simpy
except ImportError:
    simpy = None

CONTENT = library()
PEOPLE, PEER_S, ACT_EVERY_S, STAY_S, COMES_WITHIN_S = 1_000, 3_600, 12.0, 600.0, 3_600.0
ROUNDS = 7
GOOD = Measured(90, 90, 90, (), True)


def new(viewers: int, minutes: float) -> Rehearsal:
    """Return a rehearsal of level 2."""
    planned = round(minutes * 60_000)
    return Rehearsal(
        CONTENT.scenarios()[0], CONTENT.bank, seed=5, level=2, viewers=viewers, planned_ms=planned
    )


def whole(viewers: int, minutes: float) -> tuple[float, int, int]:
    """Return seconds, rows and peak viewers of a live run in one jump; the best of three."""
    best, rows, peak = 1e9, 0, 0
    for _ in range(3):
        live = new(viewers, minutes)
        begin = time.perf_counter()
        live.advance(0, [GOOD])
        rows = len(live.advance(round(minutes * 60_000) + 1))
        best, peak = min(best, time.perf_counter() - begin), live.room.peak
    return best, rows, peak


def steps(viewers: int) -> tuple[float, float]:
    """Return median and 99th percentile in ms of a step of 100 ms, with measures every 0.5 s."""
    live = new(viewers, 20)
    taken = []
    for number in range(12_000):
        inputs = [GOOD] if number % 5 == 0 else []
        begin = time.perf_counter()
        live.advance(number * 100, inputs)
        taken.append(1000 * (time.perf_counter() - begin))
    return statistics.median(taken), sorted(taken)[int(0.99 * len(taken))]


def on_agenda() -> int:
    """Return the events of the peer workload on the crowd's own agenda: joins, acts, leaves."""
    agenda, events = Agenda(), 0

    def come(draw: Draw) -> None:
        def act(due_ms: int) -> None:
            nonlocal events
            events += 1
            wait = round(1000 * draw.exponential(ACT_EVERY_S))
            if due_ms + wait < leaves:
                agenda.at(due_ms + wait, act)
            else:
                agenda.at(leaves, leave)

        def leave(_due_ms: int) -> None:
            nonlocal events
            events += 1

        joins = round(1000 * draw.between(0.0, COMES_WITHIN_S))
        leaves = joins + round(1000 * draw.exponential(STAY_S))
        agenda.at(joins, act)

    for number in range(PEOPLE):
        come(Draw(7, "peer", number))
    while agenda.due(PEER_S * 1000):
        agenda.run_next()
    return events


def on_simpy() -> int:
    """Return the events of the same workload, drawn from the same streams, on simpy."""
    world, events = simpy.Environment(), 0

    def person(draw: Draw) -> Iterator[object]:
        nonlocal events
        joins = round(1000 * draw.between(0.0, COMES_WITHIN_S))
        leaves = joins + round(1000 * draw.exponential(STAY_S))
        yield world.timeout(joins)
        while True:
            events += 1
            wait = round(1000 * draw.exponential(ACT_EVERY_S))
            if world.now + wait >= leaves:
                break
            yield world.timeout(wait)
        yield world.timeout(max(0, leaves - world.now))
        events += 1

    for number in range(PEOPLE):
        world.process(person(Draw(7, "peer", number)))
    world.run(until=PEER_S * 1000 + 1)
    return events


def rate(run: Callable[[], int]) -> float:
    """Return events per second of one run."""
    begin = time.perf_counter()
    events = run()
    return events / (time.perf_counter() - begin)


def against_simpy() -> None:
    """Print events per second of both, and the ratio; medians of runs in turns."""
    if simpy is None:
        print(f"agenda {rate(on_agenda):,.0f} events/s; simpy is absent: pip install 'simpy>=4.1,<5'")
        return
    assert on_agenda() == on_simpy()
    pairs = [(rate(on_agenda), rate(on_simpy)) for _ in range(ROUNDS)]
    own, peer = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    print(
        f"peer workload, {on_agenda():,} events: agenda {own:,.0f} events/s, "
        f"simpy {simpy.__version__} {peer:,.0f} events/s, ratio {ratio:.2f} (aim 1.0)"
    )


def main() -> None:
    """Print the table."""
    against_simpy()
    for viewers, minutes, aim in ((160, 20, "0.03 s"), (1000, 60, "1 s"), (4300, 60, "-")):
        seconds, rows, peak = whole(viewers, minutes)
        print(
            f"{viewers} viewers, {minutes} min: {seconds:.3f} s (aim {aim}), {rows} rows, peak {peak}, "
            f"{rows / seconds:,.0f} rows/s"
        )
    middle, late = steps(800)
    print(f"step of 100 ms, about 200 viewers present: median {middle:.4f} ms (aim 1 ms), 99 % {late:.3f} ms")


if __name__ == "__main__":
    main()
