"""What was measured and judged, with units and ranges; the words every room uses for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["good", "fair", "poor"]
Direction = Literal["left", "right"]
Number = float | int | str | bool | None

GOOD_FROM = 70.0
"""Score from which a verdict is `good` (binding outside interface)."""
FAIR_FROM = 40.0
"""Score from which a verdict is `fair` (binding outside interface)."""

LIGHTING_TIPS = (
    "ok",
    "too_dark",
    "overexposed",
    "backlit",
    "side_light",
    "colour_cast",
    "flicker",
    "blurred",
)
FRAMING_TIPS = (
    "ok",
    "no_face",
    "several_people",
    "child_alone",
    "come_closer",
    "move_back",
    "off_centre",
    "camera_up",
    "camera_down",
    "tilted",
    "look_at_camera",
)
SOUND_TIPS = (
    "ok",
    "mic_dead",
    "dropouts",
    "too_loud",
    "too_quiet",
    "noise",
    "echo",
    "silence",
    "other_voice",
)
PICTURE_TIP_ORDER = (
    "no_face",
    "several_people",
    "child_alone",
    "come_closer",
    "move_back",
    "off_centre",
    "camera_up",
    "camera_down",
    "too_dark",
    "overexposed",
    "backlit",
    "side_light",
    "tilted",
    "look_at_camera",
    "colour_cast",
    "blurred",
    "flicker",
)
"""The one tip of a picture: the first of these that applies."""


def verdict_of(score: float | None) -> Verdict | None:
    """Return the verdict of a score 0..100 as it is emitted (one decimal), None for None."""
    if score is None:
        return None
    shown = round(score, 1)
    if shown >= GOOD_FROM:
        return "good"
    return "fair" if shown >= FAIR_FROM else "poor"


@dataclass(frozen=True, slots=True)
class AxisScore:
    """One judged axis.

    score: 0..100, or None where nothing could be measured (then verdict and measures are None/empty).
    tip: a word of the axis' tip list; `ok` exactly when the verdict is `good`; None with no score.
    measures: named readings behind the score; each name ends in its unit.
    direction: only with `off_centre`: where the person must go, in their own left and right.
    """

    score: float | None
    tip: str | None
    measures: Mapping[str, Number] = field(default_factory=dict)
    direction: Direction | None = None

    @property
    def verdict(self) -> Verdict | None:
        """`good`, `fair`, `poor`, or None without a score."""
        return verdict_of(self.score)


UNMEASURED = AxisScore(None, None)
"""An axis that could not be measured: never a made-up number."""


@dataclass(frozen=True, slots=True)
class PictureMeasure:
    """One judgement of one picture.

    at_s: seconds on the session's clock. width, height: pixels of the judged picture, upright, unmirrored.
    faces: people counted. face_box: x, y, w, h in pixels of the main face's oval (forehead to chin, ear to
    ear), None without a face. eyes_y: eye line as a share of the height, 0 top. yaw_deg + = head turned to
    picture left, pitch_deg + = looking down, roll_deg + = leaning clockwise in the picture.
    tip: the one tip over both axes in PICTURE_TIP_ORDER, `ok` when none applies.
    """

    at_s: float
    width: int
    height: int
    tip: str
    lighting: AxisScore
    framing: AxisScore
    faces: int = 0
    face_box: tuple[float, float, float, float] | None = None
    eyes_y: float | None = None
    yaw_deg: float | None = None
    pitch_deg: float | None = None
    roll_deg: float | None = None


@dataclass(frozen=True, slots=True)
class SoundMeasure:
    """One judgement of the last seconds of sound, made every 100 ms.

    at_s: seconds on the session's clock (or of media time). sound: the judged axis.
    speech: somebody speaks now. silent_s: seconds since speech was last heard (from the start if never).
    peak_dbfs, level_dbfs (active speech level), noise_dbfs: dBFS <= 0, None where not measurable.
    """

    at_s: float
    sound: AxisScore
    speech: bool
    silent_s: float
    peak_dbfs: float | None = None
    level_dbfs: float | None = None
    noise_dbfs: float | None = None
