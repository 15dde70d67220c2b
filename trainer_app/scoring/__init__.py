"""Numbers to judgement: light, framing and sound to a score 0..100 and one tip.

May import numpy and basics, nothing else: no camera, no file, no clock; what is judged and when comes in as
arguments. Begin with `lighting.judge_lighting` and `framing.judge_framing` (one table of thresholds each),
then `steadiness` (time: what counts how long) and `tips` (the one sentence).
"""
