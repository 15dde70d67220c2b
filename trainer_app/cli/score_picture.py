"""Pictures and videos for `gladi-live score`."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import PictureMeasure
from trainer_app.basics.messages import MediaError, Message
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.opencv import cv2
from trainer_app.capture.picture_judge import judge_still
from trainer_app.capture.still_read import read_still
from trainer_app.cli.score_json import Json, axis_json
from trainer_app.cli.score_video import score_video


class PictureScorer:
    """Judges many files with one set of nets, loaded when the first picture comes."""

    def __init__(self, models_dir: Path | None = None) -> None:
        self._models = models_dir or assets_dir() / "models"
        self._finder: FaceFinder | None = None

    def score(self, path: str, kind: Literal["picture", "video"]) -> Json:
        """Return the line of one file; raises MediaError with a clear sentence when it cannot be read."""
        try:
            if self._finder is None:
                self._finder = FaceFinder(self._models)
            if kind == "video":
                return score_video(self._finder, path)
            measure = judge_still(self._finder, read_still(Path(path)))
        except cv2.error as error:
            raise MediaError(
                Message.of("camera.file_unreadable", name=Path(path).name), "cannot be judged"
            ) from error
        return {"file": path, "kind": "picture", **picture_json(measure)}


def picture_json(measure: PictureMeasure) -> Json:
    """Return the fields of a picture from `width` to `framing`, as the outside interface orders them."""
    return {
        "width": measure.width,
        "height": measure.height,
        "tip": measure.tip,
        "lighting": axis_json(measure.lighting),
        "framing": framing_json(measure),
    }


def framing_json(measure: PictureMeasure) -> Json:
    """Return the framing axis with the faces, the box and the angles of the main face."""
    box = measure.face_box
    return {
        **axis_json(measure.framing),
        "faces": measure.faces,
        "face_box": None if box is None else [round(v, 1) for v in box],
        "yaw_deg": _degrees(measure.yaw_deg),
        "pitch_deg": _degrees(measure.pitch_deg),
        "roll_deg": _degrees(measure.roll_deg),
    }


def _degrees(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
