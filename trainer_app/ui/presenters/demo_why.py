"""Why an axis is as it is: the reading behind its tip, the limit, and where on the picture to look. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from trainer_app.basics.measures import AxisScore, PictureMeasure, SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.scoring.picture_limits import backlit_limit, dark_limit, number, reading_at_good
from trainer_app.scoring.picture_reasons import Reason, reasons
from trainer_app.scoring.sound import LIMITS
from trainer_app.ui.presenters.check_axis import Axis
from trainer_app.ui.presenters.demo_meters import cast_of
from trainer_app.ui.presenters.demo_state import Area, Why

AREAS: Mapping[str, Area] = {
    "too_dark": "face",
    "overexposed": "burnt",
    "backlit": "background",
    "side_light": "face_right",
    "colour_cast": "face",
    "flicker": "whole",
    "blurred": "face",
    "no_face": "whole",
    "several_people": "whole",
    "child_alone": "whole",
    "come_closer": "height",
    "move_back": "height",
    "off_centre": "centre",
    "camera_up": "eyes",
    "camera_down": "eyes",
    "tilted": "tilt",
    "look_at_camera": "face",
}

SOUND_READINGS: Mapping[str, tuple[str, str, float]] = {
    "dropouts": ("dropouts", "count", 0.0),
    "too_loud": ("active_level_dbfs", "dbfs", reading_at_good(LIMITS.hot_dbfs)),
    "too_quiet": ("active_level_dbfs", "dbfs", reading_at_good(LIMITS.weak_dbfs)),
    "noise": ("snr_a_db", "db", reading_at_good(LIMITS.noise_db)),
    "echo": ("echo_index", "plain", reading_at_good(LIMITS.echo_index)),
}
"""The reading behind each tip of the sound, its unit and its limit; the others have nothing to count."""


def why(axis: Axis, picture: PictureMeasure | None, sound: SoundMeasure | None) -> Why | None:
    """Return the reason of an axis that is not good; None where it is good or was not measured."""
    if axis == "sound":
        return _sound_why(sound.sound) if sound is not None else None
    if picture is None:
        return None
    return _picture_why(axis, picture.lighting if axis == "lighting" else picture.framing)


def _shown(score: float) -> int:
    return math.floor(round(score, 1))


def _picture_why(axis: Axis, judged: AxisScore) -> Why | None:
    if judged.score is None or judged.tip in (None, "ok"):
        return None
    tip = str(judged.tip)
    area = AREAS.get(tip, "none")
    sentence = Message(f"demo.why.{tip}")
    found = next((reason for reason in reasons(judged) if reason.tip == tip), None)
    if found is None or found.value is None:
        return Why(axis, tip, _shown(judged.score), Message("demo.why_seen"), None, sentence, area)
    if tip == "side_light" and found.value < 0:
        area = "face_left"
    if tip == "colour_cast":
        sentence = Message(f"demo.why.cast_{cast_of(judged.measures)}")
    limit, value = _limit(found, judged), _value(found)
    return Why(
        axis,
        tip,
        _shown(judged.score),
        _figure(found.reading, value),
        _figure(found.reading, limit),
        sentence,
        area,
        others=not _beyond(found, value, limit),
    )


def _limit(found: Reason, judged: AxisScore) -> float:
    moved: Mapping[str, Callable[[], float]] = {
        "too_dark": lambda: dark_limit(judged.measures),
        "backlit": lambda: backlit_limit(judged.measures),
    }
    return moved.get(found.tip, lambda: found.limit)()


def _value(found: Reason) -> float:
    """Some readings have a side (left, right): their size counts."""
    value = found.value or 0.0
    return value if found.tip in ("backlit", "colour_cast") else abs(value)


def _beyond(found: Reason, value: float, limit: float) -> bool:
    """Whether the reading alone explains the complaint."""
    return value > limit if found.limit > found.fine else value < limit


def _figure(reading: str, value: float) -> Message:
    """Return a reading with its unit, which its name ends in."""
    unit = reading.rpartition("_")[2]
    if unit in ("share", "linear"):
        return Message.of("demo.figure.percent", value=round(100 * value, 1))
    if unit == "widths":
        return Message.of("demo.figure.percent", value=round(100 * value))
    return Message.of(f"demo.figure.{unit}", value=round(value, 1))


def _sound_why(judged: AxisScore) -> Why | None:
    if judged.score is None or judged.tip in (None, "ok"):
        return None
    tip = str(judged.tip)
    score, sentence = _shown(judged.score), Message(f"demo.why.{tip}")
    reading = SOUND_READINGS.get(tip)
    value = number(judged.measures, reading[0]) if reading is not None else None
    if reading is None or value is None:
        return Why("sound", tip, score, Message("demo.why_heard"), None, sentence, "none")
    _name, unit, limit = reading
    beyond = value < limit if tip in ("noise", "too_quiet") else value > limit
    return Why(
        "sound",
        tip,
        score,
        Message.of(f"demo.figure.{unit}", value=round(value, 1)),
        Message.of(f"demo.figure.{unit}", value=round(limit, 1)),
        sentence,
        "none",
        others=not beyond,
    )
