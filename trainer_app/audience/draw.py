"""Distributions made of nothing but `random()`, so that no library version moves a log."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeVar

from trainer_app.basics.rng import stream

T = TypeVar("T")


class Draw:
    """One named stream of chance."""

    __slots__ = ("_unit",)

    def __init__(self, seed: int, *names: str | int) -> None:
        self._unit = stream(seed, *names).random

    def unit(self) -> float:
        """Return a number in [0, 1)."""
        return self._unit()

    def chance(self, probability: float) -> bool:
        """Return True with the given probability; always uses one number."""
        return self._unit() < probability

    def between(self, low: float, high: float) -> float:
        """Return a number in [low, high)."""
        return low + (high - low) * self._unit()

    def whole(self, low: int, high: int) -> int:
        """Return a whole number in low..high, both included."""
        return low + int((high - low + 1) * self._unit())

    def exponential(self, mean: float) -> float:
        """Return a waiting time with the given mean."""
        return -mean * math.log(1.0 - self._unit())

    def lognormal(self, median: float, sigma: float) -> float:
        """Return a log-normal number (Box-Muller, one of the pair)."""
        radius = math.sqrt(-2.0 * math.log(1.0 - self._unit()))
        return median * math.exp(sigma * radius * math.cos(2.0 * math.pi * self._unit()))

    def erlang(self, shape: int, mean: float) -> float:
        """Return a gamma number of whole shape with the given mean."""
        return sum(self.exponential(mean / shape) for _ in range(shape))

    def poisson(self, mean: float) -> int:
        """Return a count (multiplication method; for small means)."""
        limit, product, count = math.exp(-mean), self._unit(), 0
        while product > limit:
            product *= self._unit()
            count += 1
        return count

    def pick(self, items: Sequence[T]) -> T:
        """Return one of the items, which must not be empty."""
        return items[int(len(items) * self._unit())]

    def weighted(self, items: Sequence[T], weights: Sequence[float]) -> T:
        """Return one of the items by weight; the last when all weights are 0."""
        left = sum(weights) * self._unit()
        for item, weight in zip(items, weights, strict=True):
            left -= weight
            if left < 0:
                return item
        return items[-1]
