"""Why an axis of the check is not good yet, for a person who asks."""

from __future__ import annotations

from dataclasses import dataclass

from trainer_app.basics.measures import PictureMeasure
from trainer_app.basics.messages import Message
from trainer_app.ui.presenters.check import CheckPresenter
from trainer_app.ui.presenters.check_axis import Axis
from trainer_app.ui.presenters.demo import face_of
from trainer_app.ui.presenters.demo_state import FaceMarks, Why
from trainer_app.ui.presenters.demo_why import why


@dataclass(frozen=True, slots=True)
class Explained:
    """tip: what the gauge says. why: what was measured. face: where it is, None without one."""

    tip: Message
    why: Why
    face: FaceMarks | None


def explained(axis: Axis, presenter: CheckPresenter) -> Explained | None:
    """Return the reason behind an axis now; None where it is good by now or nothing is measured."""
    picture: PictureMeasure | None = presenter.picture
    found = why(axis, picture, None)
    if found is None:
        return None
    gauge = presenter.state.gauge(axis)
    return Explained(gauge.sentence, found, face_of(picture, gauge.verdict))
