"""What recorder and loudspeaker do at a beat, for the two dialogs in which somebody listens to a voice."""

from __future__ import annotations

from trainer_app.capture.studio import Studio
from trainer_app.ui.presenters.listen import Facts


def sound_facts(studio: Studio) -> Facts:
    """Return the state of microphone, recorder and playback now; never waits."""
    recorder, playback = studio.listener.clip, studio.microphone.playback
    return Facts(
        studio.microphone_status(),
        recorder.is_recording,
        recorder.seconds,
        playback.state,
        playback.trouble,
    )
