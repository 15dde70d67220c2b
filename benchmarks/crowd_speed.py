"""How fast is the crowd? One line a workload; the aims stand beside the figures.

python benchmarks/crowd_speed.py
"""

from __future__ import annotations

import statistics
import time

from crowd_statistics import library

from trainer_app.basics.inputs import Measured
from trainer_app.rehearsal.rehearsal import Rehearsal

CONTENT = library()
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


def main() -> None:
    """Print the table."""
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
