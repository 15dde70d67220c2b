"""The command line's own calls, one module each: score, simulate, rehearse, filter, scenarios, doctor, ...

May import every room below. Each module has `add_arguments(parser)` and `run(args, out) -> exit code`.
Begin with `trainer_app.__main__`, which picks one of them or opens the window.
"""
