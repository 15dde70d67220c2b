"""Devices: camera, microphone and media files behind the same face, and the workers that judge them.

May import: basics, scoring, OpenCV, PortAudio, onnxruntime; never Qt, never the store.
Begin with `camera` (who owns the device), `mailbox` (how things are handed over) and `analyst`.
"""
