"""The person's own ticks: did my answer hold what the model answer holds? No score follows. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from trainer_app.basics.messages import Message
from trainer_app.ui.presenters.report_state import FactState, ReportState, RowState, Tick

FACT = "report.ticked"


def ticked_fact(rows: Sequence[RowState]) -> tuple[FactState, ...]:
    """Return how many of the answers were ticked; nothing without an answer that can be."""
    answers = [row for row in rows if row.can_be_ticked]
    if not answers:
        return ()
    ticked = sum(bool(row.tick) for row in answers)
    full = sum(row.tick == "yes" for row in answers)
    values = {"ticked": ticked, "answers": len(answers)}
    message = Message.of(f"{FACT}_full", full=full, **values) if ticked else Message.of(FACT, **values)
    return (FactState("answers", message),)


def with_tick(state: ReportState, comment: str, tick: Tick) -> ReportState:
    """Return the report with this tick in its row and in the count; every figure stays as it was."""
    rows = tuple(replace(row, tick=tick) if row.id == comment else row for row in state.rows)
    others = tuple(fact for fact in state.told if not fact.message.key.startswith(FACT))
    return replace(state, rows=rows, told=(*others, *ticked_fact(rows)))
