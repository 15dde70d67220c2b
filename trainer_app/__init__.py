"""Gladi Live: a desktop trainer for live-streaming rehearsal. Start reading at docs/ARCHITECTURE.md."""

__version__ = "0.1.0"
