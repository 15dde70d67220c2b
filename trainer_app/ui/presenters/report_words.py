"""The sentences that page and PDF share: one report says the same in both."""

from __future__ import annotations

from trainer_app.basics.measures import verdict_of
from trainer_app.debrief.trick import core_of
from trainer_app.ui.presenters.report_state import (
    BestState,
    CompassState,
    HintState,
    ReportState,
    RowState,
    RunState,
    Then,
)
from trainer_app.ui.text import has, long_date, say, whole, word

RUNS = 3
UNRESOLVED_S = 60.0
"""A bad comment that nobody handled counts as so many seconds."""
AXIS_WORDS = {"lighting": "common.light", "sound": "common.sound", "framing": "common.framing"}
TOPIC_ICONS = {
    "lighting": "sun-fill",
    "sound": "microphone-fill",
    "framing": "user-focus-fill",
    "answers": "chat-circle-dots-fill",
    "comments": "chats-circle-fill",
    "raid": "snowflake-bold",
    "guest": "user-plus-fill",
    "gift": "gift-fill",
    "speech": "broadcast-fill",
    "script": "note-fill",
    "device": "webcam-fill",
    "time": "timer-bold",
    "crowd": "users-fill",
}
MARK_ICONS = {
    "raid": "snowflake-bold",
    "frozen": "snowflake-bold",
    "answered": "chat-circle-dots-fill",
    "guest": "user-plus-fill",
    "device": "video-camera-slash-fill",
    "sound": "speaker-high-fill",
    "lighting": "sun-fill",
    "framing": "user-focus-fill",
    "gift": "gift-fill",
    "signal": "wifi-slash-bold",
}
OTHER_ICON = "check-circle-fill"


def topic_icon(topic: str) -> str:
    """Return the icon of a topic."""
    return TOPIC_ICONS.get(topic, OTHER_ICON)


def mark_icon(kind: str) -> str:
    """Return the icon of a mark."""
    return MARK_ICONS.get(kind, OTHER_ICON)


def length_words(minutes: float) -> str:
    """Return how long a rehearsal was: "10 menit"."""
    full = round(minutes)
    return word("common.minutes", count=full) if full >= 1 else word("report.under_minute")


def reaction_words(seconds: float | None) -> str:
    """Return a reaction time: "9 detik"; a dash where there was none.

    A minute stands for "not handled in a minute" too, so it is not told as a measured time.
    """
    if seconds is None:
        return "–"
    return (
        word("report.over_minute")
        if seconds >= UNRESOLVED_S
        else word("common.seconds", count=round(seconds))
    )


def run_length_words(run: RunState) -> str:
    """Return how long a rehearsal was and how busy: "10 menit, 40 penonton"."""
    return word("report.length_viewers", length=length_words(run.minutes), viewers=run.viewers)


def hand_lines(state: ReportState) -> tuple[str, ...]:
    """Return who did what, a sentence for each seat."""
    return tuple(
        word(
            "report.hands",
            seat=word(f"report.seat_{hand.seat}"),
            acts=", ".join(f"{_lower(_did(verb))} {count}×" for verb, count in hand.acts),
        )
        for hand in state.hands
    )


def hint_words(hint: HintState) -> str:
    """Return what a hint changed: "Tambah cahaya: cahaya 31, 20 detik kemudian 74, membaik."."""
    key = f"tips.cue.{hint.tip}"
    cue, axis = word(key) if has(key) else hint.tip, _lower(word(AXIS_WORDS[hint.axis]))
    if hint.before is None or hint.after is None or hint.better is None:
        return word("report.hint_unknown", cue=cue, axis=axis)
    better = "report.hint_better" if hint.better else "report.hint_same"
    before, after = whole(round(hint.before)), whole(round(hint.after))
    return word("report.hint", cue=cue, axis=axis, before=before, after=after, change=word(better))


def score_words(score: float | None) -> str:
    """Return a score as a whole number, a dash where it was not measured."""
    return "–" if score is None else whole(score)


def verdict_words(score: float | None) -> str:
    """Return the word of a score: Bagus, Hampir, Perbaiki."""
    verdict = verdict_of(score)
    return word("report.no_score") if verdict is None else word(f"common.{verdict}")


def part_words(part: int, of: int) -> str:
    """Return "5 dari 7"."""
    return word("common.of", part=part, whole=of)


def subtitle(state: ReportState) -> str:
    """Return the line under the headline."""
    key = "report.line_of" if state.number <= RUNS else "report.line"
    return word(
        key,
        number=state.number,
        whole=RUNS,
        title=state.title,
        date=long_date(state.started_at),
        minutes=length_words(state.minutes),
    )


def done_words(row: RowState) -> str:
    """Return what was done on a comment: "Dihapus", "Dibiarkan", "Terlewat"."""
    said = [_did(verb) for verb in row.done]
    if not said:
        return word("report.was_missed" if row.group == "missed" else "report.left")
    if len(said) == 1:
        return said[0]
    return word("report.and", first=", ".join(said[:-1]), second=_lower(said[-1]))


def _did(verb: str) -> str:
    key = f"report.did_{verb}"
    return word(key if has(key) else "report.did_other")


def should_words(row: RowState) -> str:
    """Return the act to name beside what was done: the same one where it was right, else the best one."""
    fitting = [verb for verb in row.should if verb in (row.done or ("ignore",))]
    return act_words((*fitting, *row.should, "ignore")[0])


def all_should_words(row: RowState) -> str:
    """Return every right act: "Hapus, blokir atau laporkan"."""
    said = [act_words(verb) for verb in row.should] or [act_words("ignore")]
    if len(said) == 1:
        return said[0]
    middle = [said[0], *(_lower(act) for act in said[1:-1])]
    return word("report.or", first=", ".join(middle), second=_lower(said[-1]))


def act_words(verb: str) -> str:
    """Return the name of an act: "Hapus"; the verb itself where it has none."""
    key = f"report.do_{verb}"
    return word(key) if has(key) else verb


def why_words(row: RowState) -> str:
    """Return the reason with the notes on what happened; what only concerns the model answer stays out."""
    notes = [say(note) for note in row.notes if note.key != "debrief.note_unchecked"]
    return " ".join([say(row.why), *notes])


def moment_words(then: Then) -> str:
    """Return what was measured at a moment: "Saat itu: cahaya 92 (Bagus), suara tidak terukur"."""
    said = []
    for axis, score in then:
        name = _lower(word(AXIS_WORDS[axis]))
        if score is None:
            said.append(word("report.then_unmeasured", axis=name))
        else:
            said.append(
                word("report.then_score", axis=name, score=whole(round(score)), verdict=verdict_words(score))
            )
    return word("report.then", scores=", ".join(said)) if said else ""


def hand_words(row: RowState) -> str:
    """Return who acted on a comment, and whether an answer was heard; empty where nobody did."""
    said = []
    if row.by:
        names = [word(f"report.seat_{seat}") for seat in row.by]
        said.append(word("report.by", who=", ".join(names)))
    if row.heard:
        said.append(word("report.heard"))
    return " ".join(said)


def lesson_lines(row: RowState) -> tuple[str, ...]:
    """Return the model answer; of a hoax in the order fact, warning, trick, fact."""
    if not row.model_answer:
        return ()
    if row.trick is None:
        return (f"{word('report.example')}: “{row.model_answer}”",)
    return (
        f"1. {word('report.hoax_fact')}: {row.model_answer}",
        f"2. {word('report.hoax_warning')}: {word('report.hoax_warning_text')}",
        f"3. {word('report.hoax_trick')}: {say(row.trick)}",
        f"4. {word('report.hoax_again')}: {core_of(row.model_answer)}",
    )


def source_words(row: RowState) -> str:
    """Return where a model answer comes from; empty without one."""
    return word("report.source", source=row.source) if row.model_answer and row.source else ""


def tick_words(row: RowState) -> str:
    """Return what the person said of the own answer; empty where nothing was or can be said."""
    if not row.can_be_ticked or not row.tick:
        return ""
    return word("report.tick_line", said=word(f"report.tick.{row.tick}"))


def best_words(best: BestState) -> str:
    """Return what was good in the best stretch."""
    return " ".join(say(part) for part in best.parts)


def compass_of_words(compass: CompassState) -> str:
    """Return what the compass rests on."""
    return word("report.compass_of", count=compass.runs)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
