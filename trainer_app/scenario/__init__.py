"""The script of one rehearsal: scenarios, lines with their hidden truth, personas, talking points.

Begin with `library.load_library`; the records stand in `model`. Imports only basics.
"""
