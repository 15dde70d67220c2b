"""`gladi-live restore FILE [--replace]`: see `backup`."""

from __future__ import annotations

from trainer_app.cli.backup import add_restore_arguments, run_restore

add_arguments, run = add_restore_arguments, run_restore
