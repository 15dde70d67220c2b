"""Disk: people, rehearsals and their events, settings, and one backup file.

May import: basics, debrief and below, sqlite3, pydantic, threads; never Qt, never capture.
Begin with `database` (what is opened), then `writer` (who alone writes) and `sessions` (the event log).
"""
