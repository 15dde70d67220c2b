"""Faults of scenario and content files, and the lines of the platform (notice_*)."""

# mypy: disable-error-code=dict-item
from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "content.unreadable": QT_TRANSLATE_NOOP("content", "{file} cannot be read."),
    "content.bad_row": QT_TRANSLATE_NOOP("content", "{file}, row {n}: something is missing or wrong."),
    "content.table_missing": QT_TRANSLATE_NOOP("content", "A content table is missing in {folder}."),
    "content.double_id": QT_TRANSLATE_NOOP("content", "The id {id} is used twice."),
    "content.no_scenario": QT_TRANSLATE_NOOP("content", "There is no scenario {id}."),
    "content.not_json": QT_TRANSLATE_NOOP("content", "This is not a scenario file."),
    "content.too_large": QT_TRANSLATE_NOOP("content", "The file is too large for a scenario."),
    "content.format": QT_TRANSLATE_NOOP("content", "The format number is wrong."),
    "content.format_newer": QT_TRANSLATE_NOOP("content", "The file was made by a newer app (format {n})."),
    "content.minutes": QT_TRANSLATE_NOOP("content", "The length must be {low} to {high} minutes."),
    "content.no_points": QT_TRANSLATE_NOOP("content", "The script has no talking point yet. Write one."),
    "content.point_empty": QT_TRANSLATE_NOOP("content", "Talking point {n}: still empty. Write a title."),
    "content.comment_empty": QT_TRANSLATE_NOOP("content", "Comment {n}: still empty. Write one sentence."),
    "content.comment_long": QT_TRANSLATE_NOOP("content", "Comment {n}: too long. At most {most} letters."),
    "content.too_many_comments": QT_TRANSLATE_NOOP("content", "{n} comments are too many. At most {most}."),
    "content.severity": QT_TRANSLATE_NOOP("content", "Comment {n}: severity must be {low} to {high}."),
    "content.no_right_act": QT_TRANSLATE_NOOP("content", "Comment {n}: choose at least one right act."),
    "content.right_and_wrong": QT_TRANSLATE_NOOP("content", "Comment {n}: {act} is both right and wrong."),
    "content.beat_line": QT_TRANSLATE_NOOP("content", "Event {n}: there is no comment {id}."),
    "content.level": QT_TRANSLATE_NOOP("content", "Event {n}: level must be {low} to {high}."),
    "content.share": QT_TRANSLATE_NOOP("content", "Event {n}: the moment must be 0 to 1."),
    "content.quotas": QT_TRANSLATE_NOOP("content", "The quotas are not written as they should be."),
    "content.quota": QT_TRANSLATE_NOOP("content", "{field} must be {low} to {high}."),
    "content.not_text": QT_TRANSLATE_NOOP("content", "{field} must be text."),
    "content.missing": QT_TRANSLATE_NOOP("content", "{field} is missing."),
    "content.bad_id": QT_TRANSLATE_NOOP("content", "The id {id} may hold only letters, digits and hyphens."),
    "content.bad_choice": QT_TRANSLATE_NOOP("content", "{place}: {field} does not know “{value}”."),
    "content.not_list": QT_TRANSLATE_NOOP("content", "{field} must be a list."),
    "content.not_object": QT_TRANSLATE_NOOP("content", "{field} {n}: not written as it should be."),
    "content.notice_muted_told": QT_TRANSLATE_NOOP("content", "{name} was told that comments are muted."),
    "content.notice_blocked_told": QT_TRANSLATE_NOOP("content", "{name} was told of the block."),
    "content.notice_report_sent": QT_TRANSLATE_NOOP("content", "The report was sent."),
    "content.notice_report_upheld": QT_TRANSLATE_NOOP("content", "The platform stopped {name} from writing."),
    "content.notice_warning_child": QT_TRANSLATE_NOOP(
        "content", "Warning: a child alone in view. Stay beside it."
    ),
    "content.notice_warning_empty": QT_TRANSLATE_NOOP("content", "Warning: nobody can be seen. Come back."),
    "content.notice_signal_weak": QT_TRANSLATE_NOOP(
        "content", "The signal is weak. The picture may stutter."
    ),
    "content.notice_signal_back": QT_TRANSLATE_NOOP("content", "The signal is good again."),
    "content.notice_official_here": QT_TRANSLATE_NOOP("content", "{name} is watching. Greet once."),
}
