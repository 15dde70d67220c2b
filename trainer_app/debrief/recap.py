"""Messages of the table `recap`: best stretch, compass, facts and tricks."""

from __future__ import annotations

from trainer_app.basics.messages import Message, Value


def recap(key: str, /, **values: Value) -> Message:
    """Return a message of the recap's table."""
    return Message.of(f"recap.{key}", **values)
