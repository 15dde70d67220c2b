"""The running window: its pages (`window`), the way through them (`journey`), one live (`live`)."""
