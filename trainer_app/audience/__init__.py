"""What viewers do: who comes and goes, what is written, and how they take what they see and hear.

Begin with `crowd.Crowd`. May import scenario and basics; the room it stands in comes as a protocol.
"""
