"""The window: pages that show, presenters that keep what is shown, one heartbeat that pulls. No domain rule.

May import: capture, store and the domain below; never OpenCV, PortAudio or SQLite themselves.
Begin with `app.window` (pages and keys) and `app.journey` (which page comes next).
"""
