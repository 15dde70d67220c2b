"""What a rehearsal meant: a log and the truth behind its lines folded to one Report.

May import: basics, scenario, rehearsal; no Qt, no disk, no clock, no chance.
Begin with `report` (build_report), then `trials` (each comment's fate) and `verdicts` (was it right).
How people are scored is published in docs/scoring-people.md.
"""
