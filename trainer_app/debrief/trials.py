"""What happened to each comment: how long viewers saw it and what was done to it, still without judgement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from trainer_app.basics.events import LogEvent
from trainer_app.basics.outcomes import (
    Cause,
    Comment,
    CommentChanged,
    CommentHeld,
    HeldBecause,
    ViewerChanged,
    ViewerJoined,
)
from trainer_app.debrief.acts import Act
from trainer_app.debrief.measured import Span, speech_ms

ANSWER_MS, ANSWER_WITHIN_MS = 4000, 30_000
"""Speech that makes an answer (INTERFACE: the host speaks >= 4 s within 30 s of the button)."""

GONE = frozenset({"deleted", "hidden"})
BACK = frozenset({"restored", "approved"})


@dataclass(frozen=True, slots=True)
class Trial:
    """One comment and its fate.

    at_ms: when viewers could first see it, or when it was held. seen: viewers could ever see it.
    shown_ms: how long it stood there. held: why it was kept back at first. acts: aimed at this comment.
    wiped: mutes and blocks of the author that were aimed elsewhere and took it along.
    heard: an answer reached the ears; unmeasured: it counts without a microphone; unheard: the button was
    pressed, but no voice followed, though there was time for it.
    """

    id: str
    at_ms: int
    viewer: str
    name: str
    text: str
    line: str
    cause: Cause | None
    seen: bool
    shown_ms: int
    held: HeldBecause | None
    acts: tuple[Act, ...]
    wiped: tuple[Act, ...]
    heard: bool
    unmeasured: bool
    unheard: bool


@dataclass(slots=True)
class _Draft:
    body: Comment | CommentHeld
    at_ms: int
    seen: bool
    since_ms: int | None
    shown_ms: int = 0
    answers: list[CommentChanged] = field(default_factory=list)

    def show(self, at_ms: int) -> None:
        if not self.seen:
            self.seen, self.at_ms = True, at_ms
        if self.since_ms is None:
            self.since_ms = at_ms

    def hide(self, at_ms: int) -> None:
        if self.since_ms is not None:
            self.shown_ms += at_ms - self.since_ms
            self.since_ms = None


def trials_of(
    events: Sequence[LogEvent], acts: Sequence[Act], spans: Sequence[Span], end_ms: int
) -> tuple[Trial, ...]:
    """Return every comment that viewers or the desk could see, in order of appearance.

    events: a log from `acts.standing`; spans: what was measured, for an answer that the end of the live cut.
    """
    names: dict[str, str] = {}
    drafts: dict[str, _Draft] = {}
    for event in events:
        _fold(event, names, drafts)
    aimed: dict[str, list[Act]] = {}
    touched: dict[str, list[Act]] = {}
    for act in acts:
        if act.comment is not None:
            aimed.setdefault(act.comment, []).append(act)
        if act.viewer is not None and act.verb in ("mute", "block"):
            touched.setdefault(act.viewer, []).append(act)
    return tuple(
        _finish(draft, names, aimed.get(name, []), touched.get(draft.body.viewer, []), spans, end_ms)
        for name, draft in drafts.items()
        if draft.seen or _on_desk(draft.body)
    )


def _on_desk(body: Comment | CommentHeld) -> bool:
    return isinstance(body, CommentHeld) and body.because == "filter"


def _fold(event: LogEvent, names: dict[str, str], drafts: dict[str, _Draft]) -> None:
    match event.body:
        case ViewerJoined(viewer=viewer, name=name):
            names[viewer] = name
        case Comment(id=number) as comment:
            draft = drafts.setdefault(number, _Draft(comment, event.at_ms, False, None))
            draft.show(event.at_ms)
        case CommentHeld(id=number) as held:
            drafts.setdefault(number, _Draft(held, event.at_ms, False, None)).hide(event.at_ms)
        case CommentChanged(id=number) as change if number in drafts:
            _change(drafts[number], change, event.at_ms)
        case ViewerChanged(viewer=viewer, to="muted" | "blocked"):
            for draft in drafts.values():
                if draft.body.viewer == viewer:
                    draft.hide(event.at_ms)
        case _:
            pass


def _change(draft: _Draft, change: CommentChanged, at_ms: int) -> None:
    if change.to in GONE:
        draft.hide(at_ms)
    elif change.to in BACK:
        draft.show(at_ms)
    elif change.to in ("answered", "unheard"):
        draft.answers.append(change)


def _finish(
    draft: _Draft,
    names: Mapping[str, str],
    aimed: Sequence[Act],
    touched: Sequence[Act],
    spans: Sequence[Span],
    end_ms: int,
) -> Trial:
    draft.hide(max(end_ms, draft.at_ms))
    body = draft.body
    tried = [act for act in aimed if act.verb == "answer"]
    ends = draft.answers or [_by_ear(body.id, act, spans) for act in tried[-1:]]
    good = [
        end for end in ends if end.to == "answered" and (end.spoken_ms is None or end.spoken_ms >= ANSWER_MS)
    ]
    return Trial(
        id=body.id,
        at_ms=draft.at_ms,
        viewer=body.viewer,
        name=names.get(body.viewer, body.viewer),
        text=body.text,
        line=body.line,
        cause=body.cause,
        seen=draft.seen,
        shown_ms=draft.shown_ms,
        held=body.because if isinstance(body, CommentHeld) else None,
        acts=tuple(aimed),
        wiped=tuple(act for act in touched if act.comment != body.id and act.at_ms >= draft.at_ms),
        heard=bool(tried and good),
        unmeasured=bool(tried and good) and all(end.spoken_ms is None for end in good),
        unheard=bool(tried) and not good and end_ms - tried[0].at_ms >= ANSWER_MS,
    )


def _by_ear(comment: str, act: Act, spans: Sequence[Span]) -> CommentChanged:
    """Return how an answer ended that the log left open: by what the microphone heard."""
    spoken = speech_ms(spans, act.at_ms, act.at_ms + ANSWER_WITHIN_MS) or 0
    return CommentChanged(comment, "answered" if spoken >= ANSWER_MS else "unheard", spoken)
