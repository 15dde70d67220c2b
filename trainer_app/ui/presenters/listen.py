"""The mind of "Listen to yourself": record six seconds, hear them beside a good example, see the readings.

Pure of devices: what the recorder and the loudspeaker do comes in with each beat, what is wanted goes out as
a state and through the answers of `record`, `play` and `stop`, which the desk carries out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QObject, Signal

from trainer_app.basics.measures import SoundMeasure, Verdict
from trainer_app.basics.messages import Message
from trainer_app.capture.clip import CLIP_S
from trainer_app.capture.frames import DeviceStatus
from trainer_app.capture.playback import PlayState
from trainer_app.ui.presenters.mixer import Mixer, MixerFollower, mixer_of

Stage = Literal["ready", "recording", "judging", "recorded"]
Voice = Literal["mine", "example"]
JUDGE_S = 8.0
"""A judgement that takes longer does not come; the clip can be heard without it."""
STUCK_S = 3.0
"""A recording that does not grow for so long has lost its microphone."""
READY = Message("listen.ready")
USABLE = frozenset({"running"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What the devices do at a beat. recorded_s: how much of the clip is there."""

    mic: DeviceStatus
    recording: bool
    recorded_s: float
    playing: PlayState
    play_trouble: Message | None = None


@dataclass(frozen=True, slots=True)
class ListenState:
    """The whole dialog.

    sentence: what to do now, or the one tip. verdict: of the clip that is spoken of. playing: which voice is
    heard now, "" for none. share: how far the ring is, 0..1; figure: seconds left, "" for none. lost: the
    microphone cannot be used; the button then tries again.
    """

    stage: Stage = "ready"
    sentence: Message = READY
    verdict: Verdict | None = None
    playing: str = ""
    share: float = 0.0
    figure: str = ""
    mixer: Mixer = field(default_factory=Mixer)
    lost: bool = False


class ListenPresenter(QObject):
    """Follows one dialog; emits `changed` when something a person can see has changed."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: dict[str, SoundMeasure] = {}
        self._follower = MixerFollower()
        self._mixer = Mixer()
        self._sound: SoundMeasure | None = None
        self._stage: Stage = "ready"
        self._playing = ""
        self._since_s = 0.0
        self._grew = (0.0, 0.0)
        self._now_s = 0.0
        self._trouble: Message | None = None
        self._began = False
        self._facts = Facts(DeviceStatus("starting"), False, 0.0, "idle")
        self.state = ListenState()

    # --- what comes in --------------------------------------------------------------------------------

    def beat(self, now_s: float, sound: SoundMeasure | None, facts: Facts) -> None:
        """Take what is known at `now_s`; None for a measure means nothing new since the last beat."""
        self._now_s, self._facts = now_s, facts
        if not facts.mic.is_running:
            self._sound = None
        self._follow_recording(facts)
        self._follow_playing(facts)
        live = self._playing == "" and self._stage in ("ready", "recording")
        if live and sound is not None:
            self._sound = sound
        self._mixer = self._follower.follow(self._sound if live else None, now_s, fresh=sound is not None)
        self._publish()

    def note_result(self, voice: str, measure: SoundMeasure) -> None:
        """Take what was measured of a clip."""
        self._results[voice] = measure
        if voice == "mine" and self._stage == "judging":
            self._stage = "recorded"
        self._publish()

    def note_no_example(self) -> None:
        """The example could not be read."""
        self._playing = ""
        self._trouble = Message("listen.no_example")
        self._publish()

    # --- what is asked for ----------------------------------------------------------------------------

    def record(self) -> bool:
        """Begin a recording; False while the microphone cannot be used."""
        if self._facts.mic.state not in USABLE or self._stage in ("recording", "judging"):
            return False
        self._results.pop("mine", None)
        self._stage, self._playing, self._trouble = "recording", "", None
        self._began, self._grew = False, (0.0, self._now_s)
        self._publish()
        return True

    def play(self, voice: Voice) -> bool:
        """Begin to play a voice; False when there is nothing to play or a recording runs."""
        if self._stage in ("recording", "judging") or (voice == "mine" and self._stage != "recorded"):
            return False
        self._playing, self._since_s, self._trouble = voice, self._now_s, None
        self._publish()
        return True

    def stop(self) -> None:
        """Nothing is played any more."""
        self._playing = ""
        self._publish()

    # --- in between -----------------------------------------------------------------------------------

    def _follow_recording(self, facts: Facts) -> None:
        if self._stage == "judging" and self._now_s - self._grew[1] > JUDGE_S:
            self._stage = "recorded"
        if self._stage != "recording":
            return
        self._began = self._began or facts.recording
        if self._began and not facts.recording and facts.recorded_s > 0:
            self._stage, self._grew = "judging", (0.0, self._now_s)
            return
        if facts.recorded_s != self._grew[0]:
            self._grew = (facts.recorded_s, self._now_s)
        if facts.mic.state not in USABLE or self._now_s - self._grew[1] > STUCK_S:
            self._stage = "ready"
            self._trouble = facts.mic.message or Message("listen.no_microphone")

    def _follow_playing(self, facts: Facts) -> None:
        if not self._playing or facts.playing == "playing":
            return
        self._playing = ""
        if facts.playing == "failed":
            self._trouble = facts.play_trouble or Message("listen.no_speaker")

    def _publish(self) -> None:
        state = self._build()
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    def _build(self) -> ListenState:
        lost = self._facts.mic.state not in USABLE and self._facts.mic.state != "starting"
        shown = self._playing or ("mine" if self._stage == "recorded" else "")
        result = self._results.get(shown)
        mixer = mixer_of(result) if result is not None else self._mixer
        share, figure = self._ring()
        return ListenState(
            stage=self._stage,
            sentence=self._sentence(lost, result),
            verdict=self._verdict(result, lost=lost),
            playing=self._playing,
            share=share,
            figure=figure,
            mixer=mixer,
            lost=lost,
        )

    def _verdict(self, result: SoundMeasure | None, *, lost: bool) -> Verdict | None:
        """A shape stands beside the tip of a clip alone, not beside what to do now."""
        told = result is not None and self._playing == "" and self._trouble is None and not lost
        return result.sound.verdict if result is not None and told else None

    def _ring(self) -> tuple[float, str]:
        """Return how far the ring is and the seconds left in it."""
        if self._playing:
            return round(min(1.0, (self._now_s - self._since_s) / CLIP_S), 2), ""
        if self._stage == "recording":
            left = max(0.0, CLIP_S - self._facts.recorded_s)
            return round(1 - left / CLIP_S, 2), str(max(1, round(left + 0.49)))
        return (1.0 if self._stage == "recorded" else 0.0), ""

    def _sentence(self, lost: bool, result: SoundMeasure | None) -> Message:
        if self._playing:
            return Message(f"listen.playing_{self._playing}")
        if self._stage in ("recording", "judging"):
            return Message(f"listen.{self._stage}")
        if self._trouble is not None:
            return self._trouble
        if lost:
            return self._facts.mic.message or Message("listen.no_microphone")
        if self._stage == "recorded" and result is not None:
            return tip_of(result)
        return READY


def tip_of(result: SoundMeasure) -> Message:
    """Return the one tip of a clip."""
    tip = result.sound.tip
    return Message("listen.no_voice") if tip in (None, "silence") else Message(f"tips.sound.{tip}")
