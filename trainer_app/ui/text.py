"""From a Message to a sentence in the present language; numbers, clocks and dates as it writes them.

English is the source; Indonesian comes out of the Qt catalogue `assets/i18n/gladi_id.qm`, whose contexts are
the word tables. Works without a QApplication, so that the command line and the PDF say the same sentences.
"""

from __future__ import annotations

import importlib
import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from trainer_app.audience.address import LONG_FORM, USUAL
from trainer_app.basics.assets import assets_dir
from trainer_app.basics.messages import Message, Value

Language = Literal["id", "en"]

_log = logging.getLogger(__name__)
_PLACE = re.compile(r"\{(\w+)\}")
_ADDRESS = re.compile(r"\b(Ibu|Bu)\b")
"""How the catalogue addresses whoever learns here. Only written by hand in it: values are filled in later."""
_NAMES_A_CHOICE = frozenset({"home.bu"})
"""Keys whose "Ibu" is one of the honorifics to choose from."""


@dataclass(slots=True)
class _Now:
    language: Language
    translator: QTranslator | None
    strict: bool
    honorific: str = USUAL


_now = _Now("id", None, False)
_here: ContextVar[_Now | None] = ContextVar("language", default=None)


def _present() -> _Now:
    return _here.get() or _now


def set_strict(strict: bool) -> None:
    """Let an unknown key raise KeyError (tests) or be logged and shown as it is (a running window)."""
    _now.strict = strict


def set_language(language: Language) -> None:
    """Speak this language from now on; pages then call `retranslate`. Qt's own words follow."""
    app = QCoreApplication.instance()
    if _now.translator is not None and app is not None:
        QCoreApplication.removeTranslator(_now.translator)
    _now.language = language
    _now.translator = _load(language)
    if _now.translator is not None and app is not None:
        QCoreApplication.installTranslator(_now.translator)
    QLocale.setDefault(locale())


def set_addressed(honorific: str) -> None:
    """Address whoever learns as "Bu", "Pak" or "Kak" from now on; pages made before must be made anew."""
    _now.honorific = honorific


def addressed() -> str:
    """Return the present honorific."""
    return _present().honorific


@contextmanager
def addressing(honorific: str) -> Iterator[None]:
    """Say a few things to somebody (a PDF) in this thread, whoever sits at the window meanwhile."""
    mark = _here.set(replace(_present(), honorific=honorific))
    try:
        yield
    finally:
        _here.reset(mark)


def language() -> Language:
    """Return the present language."""
    return _present().language


@contextmanager
def speaking(wanted: Language) -> Iterator[None]:
    """Say a few things in another language (a PDF) in this thread; the window keeps its own."""
    mark = _here.set(_Now(wanted, _load(wanted), _now.strict, addressed()))
    try:
        yield
    finally:
        _here.reset(mark)


def _load(wanted: Language) -> QTranslator | None:
    if wanted == "en":
        return None
    made = QTranslator()
    if not made.load(str(assets_dir() / "i18n" / f"gladi_{wanted}.qm")):
        _log.error("no catalogue for %s", wanted)
        return None
    return made


def locale() -> QLocale:
    """Return the locale of the present language."""
    if language() == "id":
        return QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@lru_cache(maxsize=64)
def table(name: str) -> Mapping[str, str]:
    """Return the word table of that name: key -> English; KeyError when there is none."""
    try:
        module = importlib.import_module(f"trainer_app.ui.words.{name}")
    except ModuleNotFoundError as error:
        raise KeyError(name) from error
    found: Mapping[str, str] = module.TABLE
    return found


def has(key: str) -> bool:
    """Return whether a key stands in its table."""
    try:
        return key in table(key.partition(".")[0])
    except KeyError:
        return False


def word(key: str, **values: Value) -> str:
    """Return the sentence of a key with its values filled in."""
    return _filled(key, values)


def say(message: Message) -> str:
    """Return the sentence of a message."""
    return _filled(message.key, message.as_mapping())


def _filled(key: str, values: Mapping[str, Value]) -> str:
    context = key.partition(".")[0]
    try:
        source = table(context)[key]
    except KeyError:
        if _now.strict:
            raise
        _log.error("no words for %s", key)
        return key
    now = _present()
    if now.language == "id" and now.translator is None:
        now.translator = _load("id")
    translated = now.translator.translate(context, source) if now.translator is not None else ""
    if translated and now.honorific != USUAL and key not in _NAMES_A_CHOICE:
        translated = _ADDRESS.sub(lambda found: _as_addressed(found.group(), now.honorific), translated)
    return _PLACE.sub(lambda place: _value(key, place.group(1), values), translated or source)


def _as_addressed(usual: str, honorific: str) -> str:
    return honorific if usual == USUAL else LONG_FORM[honorific].capitalize()


def _value(key: str, name: str, values: Mapping[str, Value]) -> str:
    if name not in values:
        if _now.strict:
            raise KeyError(f"{key}: no value for {name}")
        _log.error("%s: no value for %s", key, name)
        return "…"
    value = values[name]
    if isinstance(value, str):
        return value
    return whole(value) if isinstance(value, int) else locale().toString(value, "f", 1)


def whole(number: float) -> str:
    """Return a whole number as the language writes it: 1234 -> "1.234" (id), "1,234" (en)."""
    return locale().toString(round(number))


def short(number: int) -> str:
    """Return a count in the space of a badge: 1234 -> "1,2 rb" (id), "1.2 k" (en); below 1000 as it is."""
    if number < 1000:
        return whole(number)
    thousands = number / 1000
    digits = 1 if thousands < 10 else 0
    written = locale().toString(int(thousands * 10) / 10 if digits else float(int(thousands)), "f", digits)
    return word("common.thousands", number=written)


def clock(seconds: float) -> str:
    """Return minutes and seconds of a running clock: 252 -> "04:12"; negative counts as 0."""
    total = max(0, int(seconds))
    return f"{total // 60:02d}:{total % 60:02d}"


def _date(iso: str) -> QDate:
    return QDate.fromString(iso[:10], "yyyy-MM-dd")


def long_date(iso: str) -> str:
    """Return a date with its weekday: "2026-11-24..." -> "Selasa, 24 November 2026"; "" when it is none."""
    day = _date(iso)
    return locale().toString(day, "dddd, d MMMM yyyy") if day.isValid() else ""


def short_date(iso: str) -> str:
    """Return day and month: "2026-11-24..." -> "24 Nov"; "" when it is none."""
    day = _date(iso)
    return locale().toString(day, "d MMM") if day.isValid() else ""
