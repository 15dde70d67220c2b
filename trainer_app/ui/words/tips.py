"""What to do now: one sentence a tip and axis, praise where all is well, and two or three words as a cue.

`tips.<axis>.<tip>`, for `off_centre` with `.left` or `.right` (the person's own), and `tips.cue.<tip>`.
The same keys with `_` before the side are kept for callers that write them so.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "tips.lighting.ok": QT_TRANSLATE_NOOP("tips", "The light is just right."),
    "tips.lighting.too_dark": QT_TRANSLATE_NOOP("tips", "Turn your face to the window or a lamp."),
    "tips.lighting.overexposed": QT_TRANSLATE_NOOP("tips", "Too bright. Move back a little from the lamp."),
    "tips.lighting.backlit": QT_TRANSLATE_NOOP("tips", "The light is behind you. Turn round to face it."),
    "tips.lighting.side_light": QT_TRANSLATE_NOOP("tips", "The light comes from one side. Turn towards it."),
    "tips.lighting.colour_cast": QT_TRANSLATE_NOOP(
        "tips", "The colours look odd. Use a white lamp or daylight."
    ),
    "tips.lighting.flicker": QT_TRANSLATE_NOOP("tips", "The lamp flickers. Try another lamp or the window."),
    "tips.lighting.blurred": QT_TRANSLATE_NOOP(
        "tips", "The picture is not clear. Wipe the lens with a soft cloth."
    ),
    "tips.framing.ok": QT_TRANSLATE_NOOP("tips", "You stand just right."),
    "tips.framing.no_face": QT_TRANSLATE_NOOP("tips", "Your face is not seen. Sit in front of the camera."),
    "tips.framing.several_people": QT_TRANSLATE_NOOP(
        "tips", "Several faces are seen. Stay alone in the picture."
    ),
    "tips.framing.child_alone": QT_TRANSLATE_NOOP(
        "tips", "A child is alone in front of the camera. Go to them."
    ),
    "tips.framing.come_closer": QT_TRANSLATE_NOOP("tips", "Come a little closer to the camera."),
    "tips.framing.move_back": QT_TRANSLATE_NOOP("tips", "Move back a little from the camera."),
    "tips.framing.off_centre": QT_TRANSLATE_NOOP("tips", "Move to the middle of the picture."),
    "tips.framing.off_centre.left": QT_TRANSLATE_NOOP("tips", "Move a little to your left."),
    "tips.framing.off_centre_left": QT_TRANSLATE_NOOP("tips", "Move a little to your left."),
    "tips.framing.off_centre.right": QT_TRANSLATE_NOOP("tips", "Move a little to your right."),
    "tips.framing.off_centre_right": QT_TRANSLATE_NOOP("tips", "Move a little to your right."),
    "tips.framing.camera_up": QT_TRANSLATE_NOOP("tips", "Raise the camera, or tilt the screen back."),
    "tips.framing.camera_down": QT_TRANSLATE_NOOP("tips", "Lower the camera, or tilt the screen forward."),
    "tips.framing.tilted": QT_TRANSLATE_NOOP("tips", "The picture is tilted. Level your head or the camera."),
    "tips.framing.look_at_camera": QT_TRANSLATE_NOOP("tips", "Look into the camera, as if greeting people."),
    "tips.sound.ok": QT_TRANSLATE_NOOP("tips", "Your voice is clear."),
    "tips.sound.mic_dead": QT_TRANSLATE_NOOP(
        "tips", "No sound arrives. Switch the microphone on or choose another."
    ),
    "tips.sound.dropouts": QT_TRANSLATE_NOOP("tips", "The sound breaks up. Close other apps first."),
    "tips.sound.too_loud": QT_TRANSLATE_NOOP("tips", "Too loud. Move back a little from the microphone."),
    "tips.sound.too_quiet": QT_TRANSLATE_NOOP("tips", "Speak closer to the microphone."),
    "tips.sound.noise": QT_TRANSLATE_NOOP("tips", "There is noise. Please switch off the fan or TV first."),
    "tips.sound.echo": QT_TRANSLATE_NOOP("tips", "The room echoes. Move closer to the microphone."),
    "tips.sound.silence": QT_TRANSLATE_NOOP("tips", "Say something, so that the sound can be checked."),
    "tips.sound.other_voice": QT_TRANSLATE_NOOP("tips", "Another voice is heard. Please ask for quiet."),
    "tips.cue.ok": QT_TRANSLATE_NOOP("tips", "All good"),
    "tips.cue.too_dark": QT_TRANSLATE_NOOP("tips", "Add light"),
    "tips.cue.overexposed": QT_TRANSLATE_NOOP("tips", "Use less light"),
    "tips.cue.backlit": QT_TRANSLATE_NOOP("tips", "Face the light"),
    "tips.cue.side_light": QT_TRANSLATE_NOOP("tips", "Turn to the light"),
    "tips.cue.colour_cast": QT_TRANSLATE_NOOP("tips", "Use white light"),
    "tips.cue.flicker": QT_TRANSLATE_NOOP("tips", "Change the lamp"),
    "tips.cue.blurred": QT_TRANSLATE_NOOP("tips", "Wipe the lens"),
    "tips.cue.no_face": QT_TRANSLATE_NOOP("tips", "Face the camera"),
    "tips.cue.several_people": QT_TRANSLATE_NOOP("tips", "One face only"),
    "tips.cue.child_alone": QT_TRANSLATE_NOOP("tips", "Go to the child"),
    "tips.cue.come_closer": QT_TRANSLATE_NOOP("tips", "Come closer"),
    "tips.cue.move_back": QT_TRANSLATE_NOOP("tips", "Move back"),
    "tips.cue.off_centre": QT_TRANSLATE_NOOP("tips", "Move to centre"),
    "tips.cue.off_centre.left": QT_TRANSLATE_NOOP("tips", "Move left"),
    "tips.cue.off_centre_left": QT_TRANSLATE_NOOP("tips", "Move left"),
    "tips.cue.off_centre.right": QT_TRANSLATE_NOOP("tips", "Move right"),
    "tips.cue.off_centre_right": QT_TRANSLATE_NOOP("tips", "Move right"),
    "tips.cue.camera_up": QT_TRANSLATE_NOOP("tips", "Raise the camera"),
    "tips.cue.camera_down": QT_TRANSLATE_NOOP("tips", "Lower the camera"),
    "tips.cue.tilted": QT_TRANSLATE_NOOP("tips", "Level the picture"),
    "tips.cue.look_at_camera": QT_TRANSLATE_NOOP("tips", "Look at the camera"),
    "tips.cue.mic_dead": QT_TRANSLATE_NOOP("tips", "Check the microphone"),
    "tips.cue.dropouts": QT_TRANSLATE_NOOP("tips", "Close other apps"),
    "tips.cue.too_loud": QT_TRANSLATE_NOOP("tips", "Speak lower"),
    "tips.cue.too_quiet": QT_TRANSLATE_NOOP("tips", "Speak louder"),
    "tips.cue.noise": QT_TRANSLATE_NOOP("tips", "Find quiet"),
    "tips.cue.echo": QT_TRANSLATE_NOOP("tips", "Move closer in"),
    "tips.cue.silence": QT_TRANSLATE_NOOP("tips", "Say something"),
    "tips.cue.other_voice": QT_TRANSLATE_NOOP("tips", "Ask for quiet"),
}
