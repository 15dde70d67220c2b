"""The mind of "Record the tips": choose a sentence, say it, hear it, keep or delete it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from trainer_app.basics.measures import FRAMING_TIPS, LIGHTING_TIPS, SOUND_TIPS, SoundMeasure
from trainer_app.basics.messages import Message
from trainer_app.capture.spoken import LONGEST_S
from trainer_app.ui.presenters.listen import STUCK_S, USABLE, Facts
from trainer_app.ui.presenters.mixer import Mixer, MixerFollower

_AXES: Mapping[str, tuple[str, ...]] = {
    "sound": SOUND_TIPS,
    "lighting": LIGHTING_TIPS,
    "framing": FRAMING_TIPS,
}
_SIDES: Mapping[str, tuple[str, ...]] = {"off_centre": ("off_centre_left", "off_centre_right")}
TIPS: tuple[str, ...] = tuple(
    f"tips.{axis}.{name}"
    for axis, tips in _AXES.items()
    for tip in tips
    if tip != "ok"
    for name in _SIDES.get(tip, (tip,))
)
"""The sentences of the check page that can be spoken, those of the sound first."""

Stage = Literal["ready", "recording", "recorded"]


@dataclass(frozen=True, slots=True)
class SpokenState:
    """The whole dialog.

    tip: key of the chosen sentence. kept: the keys that have a recording. stage: of a new recording, which is
    kept only when that is asked for. note: what happened or what to do. share, figure: of the ring.
    """

    tip: str = TIPS[0]
    kept: frozenset[str] = frozenset()
    stage: Stage = "ready"
    note: str = "spoken.ready"
    playing: bool = False
    share: float = 0.0
    figure: str = ""
    mixer: Mixer = field(default_factory=Mixer)
    lost: bool = False
    trouble: Message | None = None

    @property
    def has(self) -> bool:
        """Whether the chosen sentence has a recording."""
        return self.tip in self.kept


class SpokenPresenter(QObject):
    """Follows one dialog; emits `changed` when something a person can see has changed."""

    changed = Signal(object)

    def __init__(self, kept: frozenset[str] = frozenset(), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follower = MixerFollower()
        self._sound: SoundMeasure | None = None
        self._now_s = 0.0
        self._grew = (0.0, 0.0)
        self._began = False
        self.state = SpokenState(kept=kept)

    def beat(self, now_s: float, sound: SoundMeasure | None, facts: Facts) -> None:
        """Take what is known at `now_s`; None for a measure means nothing new since the last beat."""
        self._now_s = now_s
        self._sound = (sound or self._sound) if facts.mic.is_running else None
        lost = facts.mic.state not in USABLE and facts.mic.state != "starting"
        state = replace(self.state, lost=lost)
        if state.playing and facts.playing != "playing":
            failed = facts.play_trouble or Message("listen.no_speaker")
            state = replace(state, playing=False, trouble=failed if facts.playing == "failed" else None)
        mixer = self._follower.follow(None if state.playing else self._sound, now_s, fresh=sound is not None)
        self._publish(replace(self._recording(state, facts), mixer=mixer))

    def _recording(self, state: SpokenState, facts: Facts) -> SpokenState:
        if state.stage != "recording":
            return state
        self._began = self._began or facts.recording
        if self._began and not facts.recording and facts.recorded_s > 0:
            return replace(state, stage="recorded", note="spoken.recorded", share=1.0, figure="")
        if facts.recorded_s != self._grew[0]:
            self._grew = (facts.recorded_s, self._now_s)
        if state.lost or self._now_s - self._grew[1] > STUCK_S:
            message = facts.mic.message or Message("listen.no_microphone")
            return replace(state, stage="ready", note="spoken.ready", share=0.0, figure="", trouble=message)
        left = max(0.0, LONGEST_S - facts.recorded_s)
        return replace(state, share=round(1 - left / LONGEST_S, 2), figure=str(max(1, round(left + 0.49))))

    # --- what is asked for ----------------------------------------------------------------------------

    def choose(self, tip: str) -> None:
        """Turn to another sentence; an unsaved recording is dropped."""
        if tip in TIPS:
            self._publish(self._fresh(replace(self.state, tip=tip), "spoken.ready"))

    def record(self) -> bool:
        """Begin a recording; False while the microphone cannot be used."""
        if self.state.lost or self.state.stage == "recording":
            return False
        self._began, self._grew = False, (0.0, self._now_s)
        self._publish(replace(self._fresh(self.state, "spoken.recording"), stage="recording"))
        return True

    def play(self) -> None:
        """Something is played."""
        self._publish(replace(self.state, playing=True, trouble=None))

    def note_kept(self, kept: frozenset[str], note: str) -> None:
        """The list of recordings changed."""
        self._publish(self._fresh(replace(self.state, kept=kept), note))

    def note_trouble(self, trouble: Message) -> None:
        """Something did not work; what was recorded stays."""
        self._publish(replace(self.state, trouble=trouble, playing=False))

    @staticmethod
    def _fresh(state: SpokenState, note: str) -> SpokenState:
        return replace(state, stage="ready", note=note, playing=False, share=0.0, figure="", trouble=None)

    def _publish(self, state: SpokenState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
