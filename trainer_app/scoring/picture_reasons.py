"""Why a score is what it is: each sub-score with the reading behind it and its limit, the worst first.

For a later page "Kenapa?" and for people who want to check the judge.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trainer_app.basics.measures import AxisScore
from trainer_app.scoring import framing, lighting, lighting_flicker
from trainer_app.scoring.picture_curve import Curve


@dataclass(frozen=True, slots=True)
class Reason:
    """One sub-score explained.

    tip: what it leads to when it is bad. score: 0..100. reading: the name of the measure (its end is the
    unit) and `value`, None when it could not be read. fine, limit: the readings of 100 and of 70. source:
    why there.
    """

    tip: str
    score: float
    reading: str
    value: float | None
    fine: float
    limit: float
    source: str


def _linear(stops: Curve) -> Curve:
    """Return a curve over log2 luminance as one over luminance, for showing only."""
    return Curve(2**stops.fine, 2**stops.limit, 2**stops.hopeless, stops.source)


READINGS: Mapping[str, tuple[str, Curve]] = {
    "too_dark": ("face_level_linear", _linear(lighting.CURVES["dark_face"])),
    "overexposed": ("face_clipped_share", lighting.CURVES["clipped"]),
    "backlit": ("background_over_face_stops", lighting.CURVES["backlit"]),
    "side_light": ("left_over_right_stops", lighting.CURVES["side"]),
    "colour_cast": ("skin_blue_over_green_stops", lighting.CURVES["cool_skin"]),
    "flicker": ("flicker_strength_share", lighting_flicker.STRENGTH),
    "blurred": ("edge_steepness_share", lighting.CURVES["blurred"]),
    "several_people": ("other_face_share", framing.CURVES["several_people"]),
    "come_closer": ("face_height_share", framing.CURVES["come_closer"]),
    "move_back": ("face_height_share", framing.CURVES["move_back"]),
    "off_centre": ("offset_widths", framing.CURVES["off_centre"]),
    "camera_up": ("eyes_y_share", framing.CURVES["camera_up"]),
    "camera_down": ("eyes_y_share", framing.CURVES["camera_down"]),
    "tilted": ("head_roll_deg", framing.CURVES["tilted"]),
    "look_at_camera": ("head_yaw_deg", framing.CURVES["look_at_camera_yaw"]),
}
"""The chief reading of each sub-score; some ask a second one beside it (see the tables of the axis)."""


def reasons(axis: AxisScore) -> tuple[Reason, ...]:
    """Return the sub-scores of a light or framing axis, the worst first; empty where nothing was measured."""
    found = []
    for tip, (reading, curve) in READINGS.items():
        score = axis.measures.get(f"score_{tip}")
        if not isinstance(score, float | int):
            continue
        value = axis.measures.get(reading)
        shown = float(value) if isinstance(value, float | int) else None
        found.append(Reason(tip, float(score), reading, shown, curve.fine, curve.limit, curve.source))
    return tuple(sorted(found, key=lambda reason: reason.score))
