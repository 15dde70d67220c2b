"""What the demonstration's widgets need to know of a state: shapes only, so that they stay without a mind."""

from __future__ import annotations

from typing import Protocol

from trainer_app.scoring.histogram import Spread
from trainer_app.ui.widgets.frame_view import OvalLike, Picture


class FaceLike(Protocol):
    """The main face as shares of the upright, unmirrored picture."""

    @property
    def box(self) -> OvalLike: ...  # noqa: D102
    @property
    def eyes_y(self) -> float | None: ...  # noqa: D102
    @property
    def headroom(self) -> float: ...  # noqa: D102
    @property
    def roll_deg(self) -> float: ...  # noqa: D102
    @property
    def verdict(self) -> str | None: ...  # noqa: D102


class GaugeLike(Protocol):
    """One axis: name, score (None: not measured), verdict and the colour due now."""

    @property
    def axis(self) -> str: ...  # noqa: D102
    @property
    def score(self) -> int | None: ...  # noqa: D102
    @property
    def verdict(self) -> str | None: ...  # noqa: D102
    @property
    def colour(self) -> str | None: ...  # noqa: D102
    @property
    def hot(self) -> bool: ...  # noqa: D102


class MeterLike(Protocol):
    """One reading with its place on a scale."""

    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def value(self) -> float | None: ...  # noqa: D102
    @property
    def verdict(self) -> str | None: ...  # noqa: D102
    @property
    def at(self) -> float | None: ...  # noqa: D102
    @property
    def zone(self) -> tuple[float, float] | None: ...  # noqa: D102
    @property
    def note(self) -> str: ...  # noqa: D102
    @property
    def peak(self) -> float | None: ...  # noqa: D102


class ShotLike(Protocol):
    """A frozen moment with everything that was known of it."""

    @property
    def picture(self) -> Picture: ...  # noqa: D102
    @property
    def gauges(self) -> tuple[GaugeLike, ...]: ...  # noqa: D102
    @property
    def meters(self) -> tuple[MeterLike, ...]: ...  # noqa: D102
    @property
    def face(self) -> FaceLike | None: ...  # noqa: D102
    @property
    def spread(self) -> Spread | None: ...  # noqa: D102
