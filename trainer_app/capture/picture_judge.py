"""The judgement of pictures: one still, or a camera's pictures over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from trainer_app.basics.measures import (
    FAIR_FROM,
    FRAMING_TIPS,
    LIGHTING_TIPS,
    UNMEASURED,
    AxisScore,
    PictureMeasure,
)
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.faces_detect import Bgr
from trainer_app.capture.faces_mesh import Mesh
from trainer_app.capture.frames import Frame
from trainer_app.capture.picture_calibration import CalibratedCamera
from trainer_app.capture.picture_follow import Follower
from trainer_app.capture.picture_look import Look, analysed, look_at, measure_of, nobody
from trainer_app.capture.picture_rows import RowTrace
from trainer_app.scoring.calibration import Calibration, straightened
from trainer_app.scoring.exposure import SETTLING_S, Exposure
from trainer_app.scoring.framing import direction_of, framing_measures, framing_subscores
from trainer_app.scoring.framing_people import Host, Leaving
from trainer_app.scoring.lighting import light_measures, light_subscores
from trainer_app.scoring.lighting_flicker import FlickerReading, flicker_score
from trainer_app.scoring.steadiness import Steadiness
from trainer_app.scoring.tips import axis_of, framing_scores, lighting_scores, more_urgent

EXPOSURE_TIPS = ("too_dark", "overexposed")
"""The faults that a camera's own metering can bring and take away."""
FLAWLESS, DOUBT_S = 100.0, 2.0
"""Flawless exposure for so long: the past is not asked (it costs a tenth of a judgement)."""
FLICKER_EVERY_S = 0.25
"""How often the rows are looked through; the rule itself looks back over seconds."""


def judge_still(finder: FaceFinder, bgr: Bgr) -> PictureMeasure:
    """Judge one picture (uint8 BGR, any size, upright): rules in time count as already held, at_s = 0."""
    small, scale = analysed(bgr)
    faces = finder.find(small, passes=2)
    if not faces:
        return nobody(0.0, bgr.shape[1], bgr.shape[0])
    look = look_at(finder, small, scale, bgr.shape, faces)
    lighting = axis_of(lighting_scores(light_subscores(look.light)), light_measures(look.light))
    framing = axis_of(
        framing_scores(framing_subscores(look.framing)),
        framing_measures(look.framing),
        direction_of(look.framing.offset),
    )
    return measure_of(0.0, look, lighting, framing, more_urgent(framing.tip, lighting.tip))


class PictureJudge:
    """Pictures of one camera in order of their time; belongs to one thread (but for `note_rows`)."""

    def __init__(self, finder: FaceFinder, rows: RowTrace | None = None) -> None:
        """`rows`: a trace that the camera's thread feeds; without it call `note_rows` for every picture."""
        self._finder = finder
        self._rows = rows or RowTrace()
        self._follower = Follower(finder)
        self._light = Steadiness(LIGHTING_TIPS[1:])
        self._stand = Steadiness(FRAMING_TIPS[1:])
        self._host = Host()
        self._leaving = Leaving()
        self._exposure = Exposure()
        self._doubt_s = -1e9
        self._known = CalibratedCamera()
        self._last: PictureMeasure | None = None
        self._last_look: Look | None = None
        self._flicker: FlickerReading | None = None
        self._flicker_s = -1e9

    def reset(self) -> None:
        """Forget everything seen: another camera, or a long gap."""
        self._rows.clear()
        self._follower.reset()
        self._light.reset()
        self._stand.reset()
        self._host = Host()
        self._leaving = Leaving()
        self._exposure = Exposure()
        self._last = self._last_look = self._flicker = None
        self._flicker_s = -1e9

    def calibrate(self, calibration: Calibration | None) -> None:
        """Judge with what is known of this camera and person from now on, and learn; None: know nothing."""
        self._known.begin(calibration)

    @property
    def learnt(self) -> Calibration | None:
        """What is known by now, None while uncalibrated. A reset forgets what was seen, not this."""
        return self._known.learnt

    def note_rows(self, frame: Frame) -> None:
        """Keep the rows of a picture for the flicker rule (0.1 ms); the camera's thread may call it."""
        self._rows.note(frame.at_s, frame.bgr)

    def judge(self, frame: Frame) -> PictureMeasure:
        """Judge the next picture; call about ten times a second with rising `at_s`."""
        if self._last is not None and self._is_other(frame, self._last):
            self.reset()
        small, scale = analysed(frame.bgr)
        faces = self._follower.faces(frame.at_s, small)
        told = self._with_face(frame, small, scale, faces) if faces else self._without(frame)
        self._last = told
        return told

    @staticmethod
    def _is_other(frame: Frame, last: PictureMeasure) -> bool:
        """Tell whether the frame cannot follow on the last: earlier, or of another size."""
        return frame.at_s < last.at_s or frame.bgr.shape[:2] != (last.height, last.width)

    def _with_face(self, frame: Frame, small: Bgr, scale: float, faces: Sequence[Mesh]) -> PictureMeasure:
        self._known.note_picture(frame.at_s, small)
        look = look_at(self._finder, small, scale, frame.bgr.shape, faces, self._known.noise_codes)
        self._known.note_pose(frame.at_s, look.framing)
        look = replace(look, framing=straightened(look.framing, self._known.pose))
        self._last_look = look
        raw = framing_subscores(self._leaving.ahead(frame.at_s, look.framing))
        raw["child_alone"] = self._host.child_score(
            frame.at_s, look.framing.face_height, self._follower.same_person
        )
        light_raw = light_subscores(look.light)
        flicker = self._flicker_at(frame.at_s)
        light_raw["flicker"] = flicker_score(flicker)
        readings = light_measures(look.light) | {
            "flicker_strength_share": None if flicker is None else flicker.strength,
            "flicker_purity_share": None if flicker is None else flicker.purity,
        }
        told = self._light.update(frame.at_s, light_raw, self._patience(frame.at_s, look, light_raw))
        lighting = axis_of(lighting_scores(told), readings)
        framing = self._framing(frame.at_s, raw, look)
        return measure_of(frame.at_s, look, lighting, framing, more_urgent(framing.tip, lighting.tip))

    def _patience(self, at_s: float, look: Look, raw: dict[str, float]) -> dict[str, float]:
        """Return how long faults of exposure must last now: longer while the camera itself meters anew.

        A drift earns patience for a mild fault only: what has become poor is told as soon as ever.
        """
        self._exposure.note(at_s, look.frame, look.light.face_level)
        if min(raw[tip] for tip in EXPOSURE_TIPS) < FLAWLESS:
            self._doubt_s = at_s
        if not 0.0 <= at_s - self._doubt_s <= DOUBT_S:
            return {}
        wait_s = self._exposure.patience_s(at_s)
        return {
            tip: wait_s for tip in EXPOSURE_TIPS if wait_s <= SETTLING_S or round(raw[tip], 1) >= FAIR_FROM
        }

    def _flicker_at(self, at_s: float) -> FlickerReading | None:
        """Return the reading of the last seconds, worked out anew a few times a second only."""
        if not 0.0 <= at_s - self._flicker_s < FLICKER_EVERY_S:
            self._flicker, self._flicker_s = self._rows.reading(), at_s
        return self._flicker

    def _framing(self, at_s: float, raw: dict[str, float], look: Look) -> AxisScore:
        told = framing_scores(self._stand.update(at_s, raw))
        return axis_of(told, framing_measures(look.framing), direction_of(look.framing.offset))

    def _without(self, frame: Frame) -> PictureMeasure:
        """Judge a picture without a face: for a moment the last one still stands, then nobody is there."""
        height, width = frame.bgr.shape[:2]
        look, last = self._last_look, self._last
        self._host.nobody(frame.at_s)
        if look is None or last is None:
            return nobody(frame.at_s, width, height)
        gone_s = self._follower.gone_s(frame.at_s)
        if gone_s > self._leaving.patience_s:
            self._last_look = None
            self._stand.reset()
            self._light.reset()
            return nobody(frame.at_s, width, height)
        raw = framing_subscores(self._leaving.gone() or look.framing)
        framing = self._framing(frame.at_s, raw, look)
        lighting = last.lighting if gone_s < 0.5 else UNMEASURED
        return measure_of(frame.at_s, look, lighting, framing, more_urgent(framing.tip, lighting.tip))
