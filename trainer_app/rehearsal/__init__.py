"""The live itself: commands in, events out, and the room folded from them.

Begin with `rehearsal.Rehearsal.advance`; what can be seen is `room.RoomState`. May import audience, scenario
and basics; knows no clock, no device and no window.
"""
